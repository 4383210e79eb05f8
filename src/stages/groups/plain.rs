//! Plain noun groups, as most are: determiners, adjectives and nouns with nothing about them that asks for a closer look. They are
//! read by a table of states, up to their end or to the first word that is not plain.

use super::nouns::Opened;
use super::openings::subject_behind;
use crate::lexicon::{Flags, Tag, TagSet, function as f};
use crate::stages::units::Item;

/// What has been read; behind a determiner, the same once more.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
#[repr(u8)]
enum State {
    Start,
    Adjectives,
    Nouns,
    Determined,
    DeterminedAdjectives,
    DeterminedNouns,
    /// The group ends before the word.
    End,
    /// The word is not plain.
    Open,
}

const STATES: usize = State::End as usize;

/// The state behind a word.
const fn behind(state: State, tag: Tag) -> State {
    use Tag::{
        Adjective, Adverb, Comma, Conjunction, Determiner, End, Gerund, Modal, Name, Noun, Nouns, Participle, Particle,
        Past, Pause, Possessive, Preposition, Present, Quote, Third, To, Verb, Wh,
    };
    match (state, tag) {
        (State::Start | State::Determined, Determiner | Possessive) => State::Determined,
        (State::Start | State::Adjectives, Adjective) => State::Adjectives,
        (State::Determined | State::DeterminedAdjectives, Adjective) => State::DeterminedAdjectives,
        // "At first Voss said"
        (State::Adjectives | State::DeterminedAdjectives, Name) => State::Open,
        (State::Start | State::Adjectives | State::Nouns, Noun | Nouns | Name) => State::Nouns,
        (_, Noun | Nouns | Name) => State::DeterminedNouns,
        (State::Start, _) => State::Open,
        (_, Preposition | Verb | Past | Present | Third | Modal | To | Wh | Particle | End | Quote | Pause) => {
            State::End
        }
        (State::Nouns, Comma) => State::End,
        (
            State::Nouns | State::DeterminedNouns,
            Conjunction | Adverb | Gerund | Participle | Determiner | Possessive,
        ) => State::End,
        _ => State::Open,
    }
}

static BEHIND: [[State; Tag::ALL.len()]; STATES] = {
    use State::{Adjectives, Determined, DeterminedAdjectives, DeterminedNouns, Nouns, Start};
    let states = [Start, Adjectives, Nouns, Determined, DeterminedAdjectives, DeterminedNouns];
    let mut table = [[State::Open; Tag::ALL.len()]; STATES];
    let mut row = 0;
    while row < STATES {
        let mut tag = 0;
        while tag < Tag::ALL.len() {
            table[row][tag] = behind(states[row], Tag::ALL[tag]);
            tag += 1;
        }
        row += 1;
    }
    table
};

impl Opened<'_> {
    /// Reads the plain words that the group begins with. Gives back whether it ends behind them.
    pub fn read_plain(&mut self) -> bool {
        // Counted from 1, and 0 for none, so that nothing is decided but whether to go on.
        let (mut head, mut possessor_end) = (0, 0);
        let (mut state, mut at) = (State::Start, self.start);
        let mut before = &self.items[at];
        let ends = loop {
            let Some(item) = self.items.get(at) else { break true };
            let next = BEHIND[state as usize][item.tag as usize];
            if next >= State::End {
                // Prepositions end a group, but for *per*.
                break next == State::End && item.word != f::PER;
            }
            if self.is_special(item, before, at, (head != 0) & (next == State::DeterminedNouns)) {
                break false;
            }
            if self.governed & (at > self.start) & may_begin(item) && subject_behind(self.items, self.start, at) {
                break true;
            }
            (at, before, state) = (at + 1, item, next);
            head = [head, at][usize::from(NOUNS.has(item.tag))];
            possessor_end = [possessor_end, at][usize::from(item.tag == Tag::Possessive)];
        };
        self.at = at;
        self.head = if head > 0 { Some(head - 1) } else { None };
        self.possessor_end = Some(possessor_end).filter(|&end| end > 0);
        self.determined = state >= State::Determined;
        ends
    }

    /// Whether there is something about a word that may make it another group, or none: it has to do with time, quoted words begin, it
    /// stands for anybody, or it is another noun with a verb behind it.
    #[inline]
    fn is_special(&self, item: &Item, before: &Item, at: usize, another: bool) -> bool {
        let timed = item.flags.or(before.flags).any(Flags::TIME);
        let apart = (at > self.start) & item.is_marked_off(before);
        let verb = TagSet::FINITE.has(self.items.get(at + 1).map_or(Tag::End, |next| next.tag));
        timed | apart | f::is_indefinite(item.word) | (another & verb)
    }
}

const NOUNS: TagSet = TagSet::of(&[Tag::Noun, Tag::Nouns, Tag::Name]);

/// What may begin a subject, whatever the word.
const SUBJECTS: TagSet = TagSet::of(&[Tag::Nouns, Tag::Name, Tag::Adjective]);

/// Whether a plain word, and no determiner, may be the first of a subject behind what a clause opens with.
fn may_begin(item: &Item) -> bool {
    let several = item.flags.any(Flags::SPEAKER.or(Flags::PLURAL)) | (item.word == f::ONE);
    SUBJECTS.has(item.tag) | (item.tag == Tag::Noun) & several
}
