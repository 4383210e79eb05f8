//! Clauses about nobody: `it is hard to say …`, `there is nothing to suggest …`, `it was brave of her to admit …`.

use super::clauses::{Clauses, is_copula};
use super::subject::{self, Phrase, Subject};
use super::view::View;
use crate::lexicon::{Flags, Tag, function as f};
use crate::stages::groups::{Mood, VerbGroup};

impl Clauses<'_> {
    /// Whether a verb hangs on a clause about nobody: "it is worth [noting] …", "it seems unfair [to say] …".
    pub fn is_expletive(&self, view: &View, i: usize, verb: &VerbGroup) -> bool {
        let Some(linking) = self.about_nobody(view, i) else { return false };
        let near = (linking.end..verb.start).all(|at| matches!(view.tag(at), Some(Tag::Adjective | Tag::Adverb)));
        if !is_copula(view, linking) {
            return near && view.tag(linking.end) == Some(Tag::Adjective) && linking.end < verb.start;
        }
        // "it is not a new idea [to say] …", but "it was a court [to fear]"
        let idea = view.noun_at(linking.end).filter(|group| {
            let a = view.is_one(group.start, &[f::A, f::AN, f::NO]);
            a && group.end == verb.start && !view.has(group.head, Flags::SPEAKER)
        });
        // "there is nothing to suggest that …"
        let nothing = verb.mood == Mood::Infinitive
            && view.noun_at(linking.end).is_some_and(|group| group.end == verb.start)
            && self.subject(view, i - 1).is_some_and(|s| view.is(s.phrase.head, f::THERE));
        (near || idea.is_some() || nothing) && linking.end < verb.start
    }

    /// "it was brave of [her] to admit …": who is judged by what they say.
    pub fn judged(&self, view: &View, i: usize, verb: &VerbGroup) -> Option<Subject> {
        let of = self.about_nobody(view, i)?.end + 1;
        let phrase = subject::ending_at(view, verb.start).filter(|_| view.is(of, f::OF))?;
        let whole = phrase.range.start == of + 1 && view.tag(of - 1) == Some(Tag::Adjective);
        whole.then_some(Subject { start: verb.start, phrase, relative: false })
    }

    /// "it took [him] three days to admit …", "it fell to [her deputy] to explain …": who does what nobody is the subject of.
    pub fn took(&self, view: &View, i: usize, verb: &VerbGroup) -> Option<Subject> {
        let nobody = self.about_nobody(view, i).filter(|_| view.tag(verb.start) == Some(Tag::To))?;
        let start = nobody.end + usize::from(view.is(nobody.end, f::TO));
        let who = view
            .noun_at(start)
            .filter(|who| who.end <= verb.start && !view.is_time(who) && !is_copula(view, nobody))?;
        let behind = view.noun_at(who.end).map_or(who.end, |time| time.end);
        let phrase = Phrase { range: who.start..who.end, head: who.head };
        (behind == verb.start).then_some(Subject { start: verb.start, phrase, relative: false })
    }

    /// The verb before verb `i`, where its subject is nobody.
    fn about_nobody<'g>(&self, view: &View<'g, '_>, i: usize) -> Option<&'g VerbGroup> {
        let previous = i.checked_sub(1)?;
        let nobody = |s: &Subject| s.phrase.range.len() == 1 && view.is_one(s.phrase.head, &[f::IT, f::THERE]);
        self.subject(view, previous).filter(|s| nobody(s)).map(|_| &view.groups.verbs[previous])
    }
}
