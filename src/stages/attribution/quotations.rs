//! Quotations behind a cue: `said: “We lost.”`, `said “not at all likely”`.

use super::bare::is_clause;
use super::complement::{Complement, Finder};
use super::draft::{Circumstances, Rule};
use super::extent::clause_end;
use super::openers::{announcer, hears};
use super::others::other_says;
use super::phrase::object_end;
use super::speech;
use super::subject::Subject;
use super::view::View;
use crate::lexicon::{Flags, Frame, Tag, function as f};
use crate::stages::TokenRange;
use crate::stages::groups::{Mood, VerbGroup};
use crate::stages::tokens::TokenKind;

/// The most words of what went on while something was said.
const MEANWHILE: usize = 24;

/// "[If taxes rise], Voss said, “we will all pay.”": the clause before the frame that the quoted words go on with.
pub fn opening_clause(view: &View, subject: &Subject, said: TokenRange) -> Option<TokenRange> {
    let comma = subject.start.checked_sub(1).filter(|&comma| view.is_comma(comma) && !subject.relative)?;
    let first = usize::from(view.is_conjunction(0));
    let word = view.layers.tokens.get(said.start as usize + 1)?;
    if !view.is_subordinator(first) || view.is(first, f::AS) || !word.is_word() || word.is_capitalized() {
        return None;
    }
    // "When she arrived, Voss said, “…”": when it was said.
    let told = view.is_one(first + 1, &[f::HE, f::SHE]) && !view.is_one(first, &[f::IF, f::UNLESS, f::BECAUSE]);
    let clause = view.verb_behind(view.noun_at(first + 1)?.end).filter(|verb| verb.is_finite() && verb.end <= comma);
    clause.filter(|_| !told).map(|_| view.tokens(0..comma))
}

/// Where the bracket closes in which `start` stands, or how far a clause may reach.
fn bracket_around(view: &View, start: usize) -> usize {
    let mut depth = 0;
    let closes = |&i: &usize| {
        match view.kind(i) {
            Some(TokenKind::OpenBracket) => depth += 1,
            Some(TokenKind::CloseBracket) => depth -= 1,
            _ => {}
        }
        depth < 0
    };
    (start..view.reach(start)).find(closes).unwrap_or(view.reach(start))
}

impl Finder<'_, '_, '_> {
    /// A quotation: directly, or behind comma, colon or dash.
    pub fn speech(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        let at = at + announcer(view, at);
        let mark = view.is_comma(at) || view.is_colon(at) || view.is_dash(at);
        let start = if mark { at + 1 } else { at };
        let quotes = self.has(Frame::Quote) || self.frames.tells();
        // "Our correspondent writes: There is a queue."
        if view.is_colon(at) && self.has(Frame::Quote) && !view.is_speech(start) && !view.is_end(start) {
            // "(with one exception, friends say: tax)"
            return self.found(Rule::QuoteAfter, start, bracket_around(view, start), circumstances);
        }
        if self.has(Frame::Quote) && (!mark || view.is_comma(at)) && !view.is_speech(start) {
            return self.quoted_words(start, circumstances);
        }
        // "on its show, “So, That Happened.”", but "his slogan, “Stronger Together”"
        let named = view.noun_before(at).is_some_and(|group| !view.has(group.head, Flags::CUE));
        let title = view.is_comma(at) && named && speech::is_title(view, start);
        if !view.is_speech(start) || !(mark || quotes) || title {
            return None;
        }
        let content = speech::run(view, start).0;
        Some(Complement { rule: Rule::QuoteAfter, content, preposition: None, circumstances, range: None })
    }

    /// "scolded the minister: [“You knew.”]": whoever is judged to their face hears it.
    pub fn speech_behind_object(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        let judges = self.has(Frame::Object) && self.has(Frame::Quote) && hears(view, at);
        let heard = view.noun_at(at).filter(|group| judges && view.is_colon(group.end))?;
        let addressee = Some(view.tokens(at..heard.end));
        self.speech(heard.end, Circumstances { addressee, ..circumstances }).filter(|_| view.is_speech(heard.end + 1))
    }

    /// "said as she left, [“It is over.”]", "said after meeting them [that it was over]": what was said behind when it was.
    pub fn meanwhile(&self, at: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        if !self.has(Frame::Quote) || !view.is_one(at, &[f::AS, f::WHEN, f::WHILE, f::AFTER, f::BEFORE]) {
            return None;
        }
        let reach = view.reach(at).min(at + MEANWHILE);
        let cue =
            |i: usize| view.is_finite_at(i) && view.cue_at(i).is_some_and(|cue| cue.entry.frames.has(Frame::Quote));
        let said = (at + 2..reach).take_while(|&i| !cue(i)).find(|&i| view.is_speech(i) && view.is_comma(i - 1));
        if let Some(said) = said {
            let content = speech::run(view, said).0;
            return Some(Complement { rule: Rule::QuoteAfter, content, preposition: None, circumstances, range: None });
        }
        let tells = |verb: &VerbGroup| view.cue_at(verb.head).is_some_and(|cue| cue.entry.frames.tells());
        let gerund = view.verb_at(at + 1).filter(|verb| verb.mood == Mood::Gerund && !tells(verb))?;
        let plain = |&i: &usize| !view.is_comma(i) && view.verb_of(i).is_none();
        let that = (gerund.end..reach).take_while(plain).find(|&i| view.is(i, f::THAT))?;
        let opens = view.noun_at(that + 1).is_some() && view.tag(that) != Some(Tag::Determiner);
        let end = clause_end(view, that + 1, self.cue_tag);
        if opens { self.found(Rule::That, that, end, circumstances) } else { None }
    }

    /// said “not at all likely”: quoted words that end the clause, or have what was done next, or where, behind them: said “never
    /// again” and left, scrawled “cheat” on the door.
    fn quoted_words(&self, start: usize, circumstances: Circumstances) -> Option<Complement> {
        let view = self.view;
        let mut end = view.quotation_end(start)?;
        // shouted “shame” and “resign” as she left
        while let Some(next) = view.quotation_end(end + 1).filter(|_| view.is_conjunction(end)) {
            end = next;
        }
        let meanwhile = view.is_one(end, &[f::AS, f::WHEN, f::WHILE]) && view.noun_at(end + 1).is_some();
        // said “not too likely” and 14 percent said “not at all”, said “never again” and left
        let joined =
            view.is_conjunction(end) && (other_says(view, end + 1, self.cue_tag) || view.is_finite_behind(end + 1));
        let small = view.items.get(start).is_some_and(|item| !item.capital);
        let clause = (start..view.reach(start)).take_while(|&i| !view.is_comma(i));
        // promised “sweeping changes” at the port: of what is to be done, where is a part.
        let done = self.has(Frame::To) && self.has(Frame::Object);
        let places = [f::ON, f::ACROSS, f::AT, f::FROM, f::INTO, f::THROUGH];
        let placed = (view.is_one(end, &places) || done && view.is_preposition(end))
            && small
            && !clause.into_iter().any(|i| view.is_finite_at(i));
        let marked = view.is_end(end) || view.is_comma(end) || view.is_end(end.wrapping_sub(1));
        let closed = meanwhile || joined || placed || marked || self.cried(start, end);
        if !closed {
            return None;
        }
        self.found(Rule::QuoteAfter, start, if placed && done { object_end(view, start) } else { end }, circumstances)
    }

    /// chanted [“no deal”] at her, a sign reading [“keep out”] hung there: words of a verb that takes no bare clause.
    fn cried(&self, start: usize, end: usize) -> bool {
        let view = self.view;
        if self.has(Frame::Clause) {
            return false;
        }
        let ends = view.is_finite_behind(end + usize::from(view.is_conjunction(end)));
        let plain = self.frames.tells() && !self.has(Frame::Object) && !is_clause(view, start);
        self.cue_tag == Some(Tag::Gerund) && ends || plain && view.is_preposition(end)
    }
}
