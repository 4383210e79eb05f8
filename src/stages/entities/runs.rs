//! Where names stand: runs of words with capitals.

use super::Layers;
use super::casing::Casing;
use super::names::ORGANIZATION_WORD;
use super::own::{NAMES, is_coined};
use super::titles::TITLES;
use crate::lexicon::{EntryKind, Flags, Kinds, Tag, WordId, function};
use crate::stages::sentences::Sentence;
use crate::stages::tokens::{Gap, Shape, Token, TokenKind};

/// How far before its *and* the first field of an office begins: "of Public Health and".
const FIELD: usize = 4;

/// How many letters a syllable of a given name with a hyphen has at most: "Seung-hyun".
const SYLLABLE: usize = 5;

/// Looks for names in one sentence.
pub struct Finder<'l, 'a, 'b> {
    pub layers: &'l Layers<'a, 'b>,
    pub casing: &'l Casing<'a>,
    pub sentence: std::ops::Range<usize>,
    /// Whether capitals say nothing in this sentence.
    pub heading: bool,
}

impl<'l, 'a, 'b> Finder<'l, 'a, 'b> {
    /// Looks into the sentence with the number `at`.
    pub fn new(layers: &'l Layers<'a, 'b>, casing: &'l Casing<'a>, at: usize, sentence: &Sentence) -> Self {
        Finder { layers, casing, sentence: sentence.tokens.range(), heading: casing.is_heading(at) }
    }

    /// Whether a capital at `at` is owed to the place in the sentence.
    pub fn is_initial(&self, at: usize) -> bool {
        let before = &self.layers.tokens[self.sentence.start..at];
        let inside = |t: &Token| t.kind == TokenKind::Comma || t.kind == TokenKind::OpenBracket && before.len() > 1;
        before.last().is_none_or(|t| !t.is_word() && !inside(t))
    }

    /// Whether a word with a capital stands at `at`, behind no more than a space.
    pub fn is_capital(&self, at: usize) -> bool {
        let layers = self.layers;
        at < self.sentence.end
            && layers.tokens[at].gap <= Gap::Space
            && layers.tokens[at].kind == TokenKind::Word
            && layers.tokens[at].is_capitalized()
    }

    /// Whether the token may be a word of a name.
    pub fn fits(&self, at: usize) -> bool {
        let layers = self.layers;
        let token = &layers.tokens[at];
        if token.kind != TokenKind::Word || !token.is_capitalized() {
            return false;
        }
        // "US$ 10"
        let money = token.shape == Shape::Upper
            && layers.tokens.get(at + 1).is_some_and(|t| t.gap == Gap::None && layers.word(at + 1) == "$");
        let hashtag = token.word == WordId::UNKNOWN && layers.first_byte(at) == b'#';
        let odd = token.hyphen | (token.shape == Shape::Mixed);
        if money || odd && self.is_compound(at) || hashtag {
            return false;
        }
        let (tag, next) = (layers.tags[at], self.is_capital(at + 1));
        let (flags, kinds) = layers.lexicon.of_form(token.word);
        if layers.is_plea(at) && !self.heading || kinds.has(EntryKind::NameParticle) && layers.opens_surname(at) {
            return true;
        }
        if flags.any(Flags::DAY.or(Flags::MONTH)) && !flags.any(Flags::PLACE_WORD) {
            // "Jan Voss", "Jan de Boer"
            let surname = || layers.tokens.len() > at + 2 && layers.is_particle(at + 1) && self.is_capital(at + 2);
            let given = flags.any(Flags::GIVEN_NAME) && (next || surname());
            return (given || self.casing.is_surname(layers, token)) && !self.is_time(at);
        }
        let common = flags.any(Flags::CAPITALIZED);
        let acts = || matches!(layers.tags.get(at + 1), Some(Tag::Past | Tag::Third | Tag::Modal));
        let known = || flags.any(Flags::GIVEN_NAME.or(Flags::TITLE)) || self.layers.is_listed(at);
        let initials = token.shape == Shape::Upper && token.end - token.start > 1 && !self.heading;
        if !self.heading && !self.is_initial(at) {
            let named = matches!(tag, Tag::Name | Tag::Noun | Tag::Nouns | Tag::Adjective);
            let verb = matches!(tag, Tag::Gerund | Tag::Participle | Tag::Verb | Tag::Third | Tag::Past);
            return (initials | named | (!common & verb)) || known();
        }
        // "They said", "After a while": most that begin a sentence
        if common && !next && token.shape == Shape::Title {
            return acts() && !self.heading && self.casing.is_surname(layers, token);
        }
        // "Yesterday Mara Voss", but "Dawn Rose"
        if next && flags.any(Flags::TIME_POINT) && !flags.any(Flags::GIVEN_NAME) {
            return false;
        }
        if token.shape == Shape::Mixed && is_coined(layers.word(at)) {
            return true;
        }
        let small = || self.casing.is_small(layers, token);
        let (goes_on, known) = (next && !self.heading, known());
        if known && (goes_on || !common && !small() || initials) || initials && !common {
            return true;
        }
        if self.heading && layers.is_common(at) && !flags.any(ORGANIZATION_WORD) {
            return false;
        }
        // "Lamp & Voss": a firm
        let joined =
            layers.tokens.get(at + 1).is_some_and(|t| t.kind == TokenKind::Symbol) && layers.word(at + 1) == "&";
        if joined && self.is_capital(at + 2) && !common && !self.heading {
            return true;
        }
        // "Lamp, Lind & Voss"
        let partners =
            || layers.tokens.get(at + 1).is_some_and(|t| t.kind == TokenKind::Comma) && self.partners(at + 1) > 0;
        if !common && !self.heading && partners() {
            return true;
        }
        // "As Mara Voss put it"
        if tag != Tag::Preposition && next && flags.any(Flags::ROLE.or(Flags::NATIONALITY).or(ORGANIZATION_WORD)) {
            return true;
        }
        // "Textile Weekly", though the text also speaks of textile
        let names = matches!(tag, Tag::Name | Tag::Noun | Tag::Nouns | Tag::Adjective);
        if goes_on && names && !common && layers.has(at + 1, Flags::ORGANIZATION_END) {
            return true;
        }
        let open = matches!(tag, Tag::Noun | Tag::Nouns | Tag::Adjective | Tag::Verb | Tag::Adverb);
        let unknown = || layers.lexicon.tagger().profile(token.word).is_unknown() && !self.heading;
        // "Gullwing Brewing", "Marlow-Voss": words of no dictionary, with another capital behind.
        let hyphened = || layers.word(at).split('-').skip(1).any(|part| part.starts_with(char::is_uppercase));
        if unknown() && !common && (next || hyphened() && acts()) {
            return true;
        }
        // "Price said", "Grayling warned", after Sue Price and Chris Grayling
        if acts() && self.casing.is_surname(layers, token) && !self.heading {
            return true;
        }
        let named = tag == Tag::Name || !self.heading && open && self.casing.is_capital(layers, token);
        named && !common && !small()
    }

    /// Whether the word is a name with something common behind a hyphen (Marlow-based), or a party and a state in
    /// brackets or commas (R-Ohio).
    fn is_compound(&self, at: usize) -> bool {
        let layers = self.layers;
        let token = &layers.tokens[at];
        let word = layers.word(at);
        // "anti-Marlow", but neither "al-Marlow" nor the firm whose name begins small
        if token.shape == Shape::Mixed && word.starts_with(char::is_lowercase) {
            let hyphen = word.find(['-', '\'', '’']);
            return !self.layers.is_listed(at)
                && !hyphen.is_some_and(|hyphen| layers.is_particle_form(at, &word[..hyphen]));
        }
        let Some(hyphen) = word.rfind('-') else { return false };
        let small = word[hyphen + 1..].starts_with(|c: char| c.is_ascii_lowercase());
        let party = hyphen == 1
            && at > self.sentence.start
            && matches!(layers.tokens[at - 1].kind, TokenKind::Comma | TokenKind::OpenBracket);
        // "Marlow-based", not "Yun-seo Voss", nor "Jae-won said"
        let unknown = |part: &str| layers.lexicon.word_id(part.as_bytes()) == WordId::UNKNOWN;
        let syllables = || hyphen <= SYLLABLE && word.len() - hyphen - 1 <= SYLLABLE && unknown(&word[..hyphen]);
        let acts = || matches!(layers.tags.get(at + 1), Some(Tag::Past | Tag::Third | Tag::Modal));
        // "Oslo-based Marlow"
        let made = word.ends_with("ed") && !unknown(&word[hyphen + 1..]);
        let foreign = || match self.is_capital(at + 1) {
            _ if made => false,
            true => unknown(&word[hyphen + 1..]) || syllables(),
            false => syllables() && acts(),
        };
        (small && !foreign() || party) && !self.layers.is_listed(at) && !layers.has(at, Flags::GIVEN_NAME)
    }

    /// Whether a day or month at `at` is a date.
    fn is_time(&self, at: usize) -> bool {
        let layers = self.layers;
        at > self.sentence.start
            && (layers.has(at - 1, Flags::TIME_MODIFIER)
                || matches!(layers.tags[at - 1], Tag::Preposition | Tag::Number))
    }

    /// How many tokens the longest listed name or title of several words takes that begins at `at`; 0 where none does.
    pub fn phrase(&self, at: usize) -> usize {
        let layers = self.layers;
        let tokens = &layers.tokens[at..self.sentence.end];
        let goes_on = tokens.get(1).is_some_and(|next| next.word != WordId::UNKNOWN);
        if !goes_on || !layers.has(at, Flags::PHRASE) {
            return 0;
        }
        // "Tarn Weekly", "Tarn's"
        let written = |len: usize| {
            let last = &layers.tokens[at + len - 1];
            last.shape != Shape::Lower || last.word == function::S
        };
        let mut found = layers.lexicon.phrases(tokens, NAMES.or(TITLES));
        found.find(|m| written(m.len)).map_or(0, |m| m.len)
    }

    /// Whether the word opens a body's name together with the one behind it: "Coalition of".
    fn opens(&self, at: usize) -> bool {
        let layers = self.layers;
        layers.has(at, Flags::PHRASE)
            && layers
                .lexicon
                .phrases(&layers.tokens[at..(at + 2).min(self.sentence.end)], Kinds::of(&[EntryKind::OrganizationWord]))
                .next()
                .is_some()
    }

    /// Where the run of a name that begins at `at` ends; `at` when none does.
    pub fn run_end(&self, at: usize) -> usize {
        let layers = self.layers;
        let spelt = self.spelt(at);
        if spelt > at {
            return spelt;
        }
        let mut end = match self.phrase(at) {
            0 if self.fits(at) => at + 1,
            0 => return at,
            len => at + len,
        };
        let mut organization = (at..end).any(|i| layers.has(i, ORGANIZATION_WORD));
        while end < self.sentence.end && layers.tokens[end].gap <= Gap::Space && self.may_join(end) {
            let step = match self.joined(end, organization) {
                0 => {
                    self.matters(at, end).max(self.guild(end)).max(self.nickname(at, end)).max(self.authority(at, end))
                }
                step => step,
            };
            if step == 0 {
                break;
            }
            end += step;
            organization |= layers.has(end - 1, ORGANIZATION_WORD);
        }
        end
    }

    /// Whether the token may go on with a run, by a first look: most that stand behind one do not, and are asked nothing more. What
    /// [`joined`](Self::joined) and the joints of bodies begin with is all here.
    fn may_join(&self, at: usize) -> bool {
        let token = &self.layers.tokens[at];
        match token.kind {
            TokenKind::Comma | TokenKind::Symbol | TokenKind::Quote(_) => true,
            _ if token.is_capitalized() => true,
            _ => {
                let joins = [function::OF, function::FOR, function::ON, function::AND, function::S];
                joins.contains(&token.word) || self.layers.is_particle(at)
            }
        }
    }

    /// How many tokens at `at` go on with the run.
    fn joined(&self, at: usize, organization: bool) -> usize {
        let layers = self.layers;
        let fits = |i: usize| self.is_capital(i) && self.fits(i);
        if fits(at) {
            return self.phrase(at).max(1);
        }
        let token = &layers.tokens[at];
        // "Nurses Without Borders": a small word with a capital, where no heading asks for it
        if !self.heading && self.is_capital(at) && layers.has(at, Flags::CAPITALIZED) && fits(at + 1) {
            return 2;
        }
        match token.word {
            function::OF | function::FOR | function::ON if organization || self.opens(at - 1) => {
                let the = usize::from(layers.tokens.get(at + 1).is_some_and(|t| t.word == function::THE));
                // "Tarn Research for the Associated Press"
                let behind = &layers.tokens[(at + 1 + the).min(self.sentence.end)..self.sentence.end];
                let client = token.word == function::FOR && layers.lexicon.find(behind, EntryKind::Media).is_some();
                return if !client && fits(at + 1 + the) { 2 + the } else { 0 };
            }
            function::AND if organization => {
                let name = layers.tags.get(at + 1) == Some(&Tag::Name) && !self.is_spelled(at + 1);
                // "Ministry of Health and Social Care"
                let opens = |t: &Token| matches!(t.word, function::OF | function::FOR);
                let of = layers.tokens[at.saturating_sub(FIELD)..at].iter().any(opens);
                let matter = || of && self.is_matter(at + 1) || self.shares_matters(at);
                return if fits(at + 1) && (!name || matter()) { 2 } else { 0 };
            }
            function::AND if self.shares_body(at) || self.shares_matters(at) => return 2,
            _ => {}
        }
        if token.kind == TokenKind::Symbol && layers.word(at) == "&" {
            return if fits(at + 1) { 2 } else { 0 };
        }
        if token.kind == TokenKind::Comma {
            // "Voss, Jr." and "Voss, PhD", but "Columbia, SC" is a state
            let state = |i: usize| layers.tokens[i].end - layers.tokens[i].start == 2 && layers.is_honour(i);
            let suffix = self.is_capital(at + 1) && layers.is_suffix(at + 1) && !state(at + 1);
            return if suffix { 2 } else { self.partners(at) };
        }
        let small = |n: &usize| at + n < self.sentence.end && layers.is_particle(at + n);
        let particles = (0..2).take_while(small).count();
        (1..=particles).find(|&n| fits(at + n)).map_or(0, |n| n + 1)
    }
}
