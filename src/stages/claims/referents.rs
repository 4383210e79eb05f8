//! Whom and what a text speaks of: names, the nouns for people and bodies, pronouns, each with what the words around
//! show.

use crate::claim::{ResolvedBy, SourceKind};
use crate::entity::Gender;
use crate::lexicon::{EntryKind, Flags, WordId, function as f};
use crate::stages::TokenRange;
use crate::stages::attribution::Layers;
use crate::stages::tokens::{Mark, Token, TokenKind};

/// The most words of a role behind *is* or a comma.
pub const ROLE: usize = 14;

/// The most words of what is said of a name between it and the next it is joined with.
const DESCRIBED: usize = 32;

/// Who is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// One that has a name: an index into the entities.
    Entity(usize),
    /// Several that have names: where they stand in [`Gathered::members`].
    Several(u32, u32),
    /// Someone or something without a name.
    Nameless(SourceKind),
    /// A noun or pronoun that stands for something spoken of before.
    Open,
}

/// One word or name that stands for someone or something.
#[derive(Clone, Copy, Debug)]
pub struct Referent {
    /// First token of the name or noun group.
    pub first: u32,
    /// Its head noun, or the last token of a name.
    pub at: u32,
    /// Which sentence it stands in, speech counting to the sentence that holds it.
    pub sentence: u32,
    pub paragraph: u32,
    pub who: Who,
    pub by: ResolvedBy,
    pub gender: Option<Gender>,
    pub subject: bool,
    /// Behind a preposition, or a possessor.
    pub oblique: bool,
    /// The speech it stands in, if any.
    pub quote: Option<u32>,
    pub plural: bool,
    /// Whether it says what it is of: the, this, her.
    pub definite: bool,
    /// Whether it is an object, and so not the subject of its clause: "Marsh called her dull".
    pub object: bool,
    /// Whether it is somebody's: her, the mayor's.
    pub possessed: bool,
    /// Whether it is the source of a claim.
    pub speaks: bool,
    /// Whether it may be said of any person: the 54-year-old, the mother of two.
    pub anyone: bool,
}

/// What was gathered.
#[derive(Debug, Default)]
pub struct Gathered {
    /// In text order.
    pub referents: Vec<Referent>,
    /// The entities of [`Who::Several`].
    pub members: Vec<usize>,
    /// Nouns for two, in text order, and where the two that are named before them stand in the members.
    pub pairs: Vec<(u32, u32)>,
    /// The token of a noun and the entity it is said of.
    pub said: Vec<(u32, usize)>,
    /// Nouns for what people are, by what the text says that they do, and the entities.
    pub agents: Vec<(WordId, usize)>,
    /// Roles that the text gives apart from names.
    pub roles: Vec<(usize, TokenRange)>,
    /// By entity: how often a pronoun or noun shows a woman, and a man.
    pub genders: Vec<[u16; 2]>,
}

/// Whether two names are joined: nothing stands between them but commas, a conjunction, and what the second is called
/// (“Ada Marsh and her deputy, Paul Lind”).
pub fn coordinated(layers: &Layers, last: u32, first: u32) -> bool {
    // "Ada Marsh (D-Ohio), Paul Lind (R-Iowa) and …"
    let between = behind_bracket(&layers.tokens[last as usize + 1..(first as usize).max(last as usize + 1)]);
    // "Unite, the GMB and …"
    let listed = |t: &Token| t.word == f::THE;
    // "Ada Marsh, 59, Paul Lind, 33, and …"
    let aged = matches!(between, [_, age, _] if age.kind == TokenKind::Number) && between.len() == 3;
    if aged && between[0].kind == TokenKind::Comma && between[2].kind == TokenKind::Comma {
        return true;
    }
    if matches!(between, [comma, rest @ ..] if comma.kind == TokenKind::Comma && rest.len() < 2 && rest.iter().all(listed))
    {
        return true;
    }
    let between = behind_apposition(layers, between).unwrap_or(between);
    let rest = match between {
        [comma, and, rest @ ..] if comma.kind == TokenKind::Comma && f::joins(and.word) => rest,
        [and, rest @ ..] if f::joins(and.word) => rest,
        _ => return false,
    };
    let small = [f::THE, f::HIS, f::HER, f::THEIR, f::ITS, f::A, f::AN];
    // "and the nurses’ union Tarn Aid"
    let part = |t: &Token| {
        t.is_word() || matches!(t.kind, TokenKind::Comma | TokenKind::Clitic | TokenKind::Quote(Mark::SingleClose))
    };
    let words = rest.len() <= 6 && rest.iter().all(part);
    // "and former Tarn mayor Paul Lind"
    let calls = |t: &Token| {
        layers.lexicon.flags(t.word).any(Flags::SPEAKER) || layers.lexicon.may_begin(t.word, EntryKind::FormerWord)
    };
    let noun = rest.iter().rev().find(|t| t.is_word()).is_none_or(|t| small.contains(&t.word) || calls(t));
    words && noun && !rest.iter().any(|t| [f::OF, f::TO, f::IN, f::FROM, f::AT, f::FOR, f::BY].contains(&t.word))
}

/// What stands behind a bracket: “Ada Marsh | (Ohio) | and Paul Lind”.
fn behind_bracket(between: &[Token]) -> &[Token] {
    let opens = between.first().is_some_and(|t| t.kind == TokenKind::OpenBracket);
    let close = between.iter().take(ROLE).position(|t| t.kind == TokenKind::CloseBracket).filter(|_| opens);
    close.map_or(between, |close| &between[close + 1..])
}

/// What stands behind an age, an apposition or a relative clause between commas: “Ada Marsh, | a geologist, | and Paul Lind”.
fn behind_apposition<'t>(layers: &Layers, between: &'t [Token]) -> Option<&'t [Token]> {
    let [comma, first, ..] = between else { return None };
    let small = [f::A, f::AN, f::THE, f::HIS, f::HER, f::OF, f::FROM, f::WHO].contains(&first.word);
    let office = || layers.lexicon.flags(first.word).any(Flags::SPEAKING_NOUN);
    // "Ada Marsh, Tarn's mayor, and …"
    let owned = between.get(2).is_some_and(|t| t.kind == TokenKind::Clitic);
    let opens = small || first.kind == TokenKind::Number || office() || owned;
    let joint = |i: usize| between.get(i + 1).is_some_and(|t| f::joins(t.word));
    let comma_at = |i: usize| between[i].kind == TokenKind::Comma;
    let close = (2..between.len()).rev().find(|&i| comma_at(i) && joint(i))?;
    let bracket = |t: &Token| matches!(t.kind, TokenKind::OpenBracket | TokenKind::CloseBracket);
    let words = between[1..close].iter().all(|t| t.is_word() || t.kind == TokenKind::Comma || bracket(t));
    (comma.kind == TokenKind::Comma && opens && words && close <= DESCRIBED).then(|| &between[close..])
}
