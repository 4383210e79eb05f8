//! The common nouns and pronouns that stand for a named entity, as mentions of it: “Mara Voss left. [She] denied it.”

use super::coreference::Discourse;
use super::referents::Who;
use crate::claim::{ResolvedBy, Source};
use crate::entity::{Entity, Mention, MentionForm};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::attribution::draft::Draft;

/// Mentions, each with the index of its entity.
pub type Mentions = Vec<(usize, Mention)>;

/// What stands for an entity: the referents of the text, and the sources of claims, where *I* and *who* are no referents.
pub fn referring(layers: &Layers, drafts: &[Draft], sources: &[Option<Source>], discourse: &Discourse) -> Mentions {
    let mut out = Vec::with_capacity(discourse.referents().len());
    let mut add = |entity: usize, by: ResolvedBy, words: TokenRange| {
        let form = match by {
            ResolvedBy::Nominal => MentionForm::Nominal,
            ResolvedBy::Pronoun => MentionForm::Pronoun,
            _ => return,
        };
        out.extend(words.span(layers.tokens).map(|span| (entity, Mention { span, form })));
    };
    for referent in discourse.referents() {
        let words = TokenRange { start: referent.first, end: referent.at + 1 };
        match referent.who {
            Who::Entity(entity) => add(entity, referent.by, words),
            Who::Several(from, to) => {
                discourse.members(from, to).iter().for_each(|&entity| add(entity, referent.by, words));
            }
            Who::Nameless(_) | Who::Open => {}
        }
    }
    for (draft, source) in drafts.iter().zip(sources) {
        let (Some(&words), Some(source)) = (draft.source.first(), source) else { continue };
        let head = draft.head.unwrap_or(words.end - 1);
        // A relative pronoun is the source itself, and its head stands elsewhere.
        let word = if words.holds(head as usize) { TokenRange { start: head, end: head + 1 } } else { words };
        for speaker in source.speakers.iter().filter(|speaker| speaker.resolved_by == ResolvedBy::Pronoun) {
            add(speaker.entity, ResolvedBy::Pronoun, word);
        }
    }
    out.sort_unstable_by_key(|&(entity, mention)| (entity, mention.span));
    out
}

/// Adds to the names of each entity what else stands for it. What holds a name of it, as “the Tarn company” does, is none.
pub fn add(entities: &mut [Entity], found: &[(usize, Mention)]) {
    for of_one in found.chunk_by(|a, b| a.0 == b.0) {
        let mentions = &mut entities[of_one[0].0].mentions;
        let names = mentions.len();
        for (_, mention) in of_one {
            let (names, others) = mentions.split_at(names);
            let next = names.get(names.partition_point(|name| name.span.end <= mention.span.start));
            let known = [next, others.last()].into_iter().flatten().any(|other| other.span.overlaps(mention.span));
            if !known {
                mentions.push(*mention);
            }
        }
        mentions.sort_unstable_by_key(|mention| mention.span);
    }
}

#[cfg(test)]
mod tests {
    use crate::{Document, Extractor};

    /// The mentions of each entity, with their forms but for names.
    fn mentions(doc: &Document<'_>) -> Vec<String> {
        let of = |entity: &crate::Entity<'_>| {
            let words = entity.mentions.iter().map(|mention| (&doc.text()[mention.span], mention.form.name()));
            words.map(|(words, form)| format!("{words}/{form}")).collect::<Vec<_>>().join(" ")
        };
        doc.entities().iter().map(of).collect()
    }

    #[test]
    fn what_stands_for_an_entity_mentions_it() {
        let extractor = Extractor::new();
        let found = |text: &str| mentions(&extractor.extract(text));
        assert_eq!(
            found("Mara Voss left on Monday. She denied it. The deal was dead, Voss said."),
            ["Mara Voss/name She/pronoun Voss/name"]
        );
        assert_eq!(
            found("The mayor, Ada Marsh, resigned. “I regret it,” the mayor said."),
            ["The mayor/nominal Ada Marsh/name the mayor/nominal"]
        );
        // Nobody is named.
        assert_eq!(found("The nurse left. She denied it."), [""; 0]);
    }

    #[test]
    fn a_pronoun_for_two_mentions_both() {
        let text = "Ada Marsh and Tobias Wren resigned. They said the mill was unsafe.";
        assert_eq!(
            mentions(&Extractor::new().extract(text)),
            ["Ada Marsh/name They/pronoun", "Tobias Wren/name They/pronoun"]
        );
    }
}
