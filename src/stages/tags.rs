//! Tokens to parts of speech, one sentence at a time.
//!
//! Greedy from left to right. Marks, numbers and words with one possible tag cost a table look-up; only words with
//! several, and words the model does not know, are scored. Quotation marks are looked through.

use super::layout::Paragraph;
use super::numerals::is_compound;
use super::sentences::Sentence;
use super::tokens::{Shape, Token, TokenKind};
use crate::lexicon::{Context, Flags, Lexicon, Profile, Rows, Tag, TagModel, TagSet, function as f};

/// Any open-class tag: what a word in lower case may be when it is not known.
const OPEN: TagSet = TagSet::of(&[
    Tag::Noun,
    Tag::Nouns,
    Tag::Adjective,
    Tag::Adverb,
    Tag::Verb,
    Tag::Past,
    Tag::Gerund,
    Tag::Participle,
    Tag::Present,
    Tag::Third,
]);

const NAME: TagSet = TagSet::of(&[Tag::Name]);
const ADVERB: TagSet = TagSet::of(&[Tag::Adverb]);
const BASES: TagSet = TagSet::of(&[Tag::Verb, Tag::Present]);
const VERBS: TagSet = TagSet::of(&[Tag::Verb, Tag::Past, Tag::Present, Tag::Third]);

/// The part of speech of every token. What stands before the text of a paragraph, a dateline or a label, is no part of
/// its first sentence.
pub fn tags(
    text: &str,
    tokens: &[Token],
    paragraphs: &[Paragraph],
    sentences: &[Sentence],
    lexicon: &Lexicon,
) -> Vec<Tag> {
    let mut tags = vec![Tag::End; tokens.len()];
    let known = known(text, tokens, lexicon, lexicon.tagger());
    for sentence in sentences {
        let whole = sentence.tokens.range();
        let start = paragraphs[sentence.paragraph as usize].text_start as usize;
        let start = start.clamp(whole.start, whole.end);
        for range in [whole.start..start, start..whole.end].into_iter().filter(|range| !range.is_empty()) {
            tag(text, &tokens[range.clone()], &known[range.clone()], lexicon.tagger(), &mut tags[range]);
        }
    }
    tags
}

/// Tags the tokens of one sentence; `known` and `tags` are as long as `tokens`.
pub fn tag(text: &str, tokens: &[Token], known: &[Known], model: &TagModel, tags: &mut [Tag]) {
    walk(text, tokens, known, model, tags, |_, context, may, model| model.choose(context, may));
}

/// What is known of each token by itself: it is looked up once, and then seen twice more as what stands ahead.
pub fn known(text: &str, tokens: &[Token], lexicon: &Lexicon, model: &TagModel) -> Vec<Known> {
    tokens.iter().map(|token| Known::of(text, token, lexicon, model)).collect()
}

/// Tags the tokens of a sentence in order. Visits those that may be several things, with the context of each and the
/// tags it may have; `decide` says which it is. Training and tagging share this walk.
pub fn walk(
    text: &str,
    tokens: &[Token],
    known: &[Known],
    model: &TagModel,
    tags: &mut [Tag],
    mut decide: impl FnMut(usize, &Context, TagSet, &TagModel) -> Tag,
) {
    let first_word = tokens.iter().position(Token::is_word).unwrap_or(tokens.len());
    // Marks of quotation are looked through.
    let is_quote = |i: usize| known[i].guess == Tag::Quote;
    let before = |i: usize| (0..i).rev().find(|&i| !is_quote(i));
    let behind = |i: usize| (i + 1..known.len()).find(|&i| !is_quote(i)).unwrap_or(known.len());
    let at = |i: usize| known.get(i).unwrap_or(&Known::NOTHING);
    for (i, (token, here)) in tokens.iter().zip(known).enumerate() {
        if here.tags.is_one() {
            tags[i] = here.guess;
            continue;
        }
        let initial = i <= first_word;
        // A capitalised word that nothing is known of may be anything where a sentence begins.
        let anything = initial && here.is_new && here.tags == UNKNOWN_CAPITAL;
        let may = match here.is_new && here.tags == UNKNOWN_CAPITAL {
            // "Voss, who …", “…,” Hartnoll warned: before a relative clause or a verb stands a noun.
            true if governs(at(behind(i)), at(behind(behind(i)))) => NAMED,
            // Hartnoll: ‘We were wrong’
            true if anything && at(behind(i)).guess == Tag::Pause => NAMED,
            // “…,” Hartnoll sighed: behind speech nothing describes but a noun.
            true if i > 0 && is_quote(i - 1) && !describes(at(behind(i))) => NAMED,
            // "Okafor, a teacher, …", "Okafor, meanwhile, …": no verb stands before a comma.
            _ if anything => {
                let open = OPEN.without(denied(&text[token.span()]));
                UNKNOWN_CAPITAL.or(if at(behind(i)).guess == Tag::Comma { open.without(VERBS) } else { open })
            }
            // "the van swerved": what nothing is known of and ends like a past is no noun.
            _ if here.is_new && here.tags == OPEN && ends_like_past(&text[token.span()]) => PAST,
            // "purportedly", "avowedly": what is made of a past is an adverb.
            _ if here.is_new && here.tags == OPEN && text[token.span()].ends_with("edly") => ADVERB,
            // "election-law experts": what a hyphen makes and a noun follows is no base form but behind *to* or a modal.
            _ if here.is_new && here.tags == OPEN && token.hyphen && describes(at(behind(i))) => {
                let acts = before(i).is_some_and(|last| matches!(tags[last], Tag::To | Tag::Modal));
                let open = OPEN.without(denied(&text[token.span()]));
                if acts { open } else { open.without(BASES) }
            }
            _ if here.is_new && here.tags == OPEN => OPEN.without(denied(&text[token.span()])),
            _ => here.tags,
        };
        let (last, next) = (before(i), behind(i));
        let (passed, ahead) = (last.map_or(&Known::NOTHING, |last| &known[last]), at(next));
        let tag_at = |i: Option<usize>| i.map_or(Tag::End, |i| tags[i]);
        let context = Context {
            previous: tag_at(last),
            previous2: tag_at(last.and_then(before)),
            next: ahead.guess,
            next2: at(behind(next)).guess,
            word: here.rows.word,
            previous_word: passed.rows.as_previous,
            next_word: ahead.rows.as_next,
            shape: shape_code(token, initial, passed, ahead),
            // A form that was never seen has none of its own.
            suffix: if here.rows.word == TagModel::NO_SUFFIX {
                model.suffix(&text.as_bytes()[token.start as usize..token.end as usize])
            } else {
                TagModel::NO_SUFFIX
            },
        };
        tags[i] = decide(i, &context, may, model);
    }
}

fn shape_code(token: &Token, initial: bool, before: &Known, next: &Known) -> u8 {
    token.shape as u8 | u8::from(initial) << 3 | u8::from(before.capital) << 4 | u8::from(next.capital) << 5
}

/// What a word under a capital may be that is not known, behind the first.
const UNKNOWN_CAPITAL: TagSet = TagSet::of(&[Tag::Name, Tag::Noun, Tag::Nouns, Tag::Adjective]);

/// What it may be before a verb or a relative clause.
const NAMED: TagSet = TagSet::of(&[Tag::Name, Tag::Nouns]);

/// What a word may be that ends like a past.
const PAST: TagSet = TagSet::of(&[Tag::Past, Tag::Participle, Tag::Adjective]);

/// What a word that nothing is known of cannot be by its ending: an adverb, a past.
fn denied(word: &str) -> TagSet {
    let adverb = if word.ends_with("ly") || word.ends_with("wise") { TagSet::NONE } else { ADVERB };
    let past = if word.ends_with(['d', 't', 'n', 'w', 'k', 'g']) {
        TagSet::NONE
    } else {
        TagSet::of(&[Tag::Past, Tag::Participle])
    };
    adverb.or(past)
}

/// Whether a word has the ending of a past: "swerved", but not "shed" or "seaweed".
fn ends_like_past(word: &str) -> bool {
    word.len() > 5 && word.ends_with("ed") && !word.ends_with("eed")
}

/// Whether what stands behind a word is the verb of it, or a relative clause about it.
fn governs(next: &Known, next2: &Known) -> bool {
    const VERBAL: TagSet = TagSet::of(&[Tag::Past, Tag::Participle, Tag::Third]);
    let verbal = next.tags.any(VERBAL) && next.tags.without(VERBAL).is_empty();
    verbal && !next.is_new || next.guess == Tag::Comma && next2.guess == Tag::Wh
}

/// Whether a word may be the noun that the word before it describes, or another that describes it.
fn describes(next: &Known) -> bool {
    !next.is_new && matches!(next.guess, Tag::Noun | Tag::Nouns | Tag::Name | Tag::Adjective)
}

/// What is known of a token by itself.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// The tags it may have, never empty.
    tags: TagSet,
    /// What it is taken for before it is reached; the tag of quotation marks is theirs alone.
    guess: Tag,
    /// Whether the model has not seen it.
    is_new: bool,
    capital: bool,
    rows: Rows,
}

impl Known {
    /// Before the first token and behind the last.
    const NOTHING: Known =
        Known { tags: TagSet::NONE, guess: Tag::End, is_new: false, capital: false, rows: Profile::UNKNOWN.rows };

    #[inline]
    fn of(text: &str, token: &Token, lexicon: &Lexicon, model: &TagModel) -> Known {
        let profile = model.profile(token.word);
        let capital = token.is_capitalized();
        let (tags, guess) = if token.hyphen && is_compound(&text[token.span()], lexicon) {
            (TagSet::of(&[Tag::Number]), Tag::Number)
        } else if token.kind == TokenKind::Word && !profile.is_unknown() {
            // Function words stay what they are under a capital; all others may be part of a name.
            match capital && profile.tags.any(OPEN.or(NAME)) {
                true => (profile.tags.or(NAME), Tag::Name),
                false => (profile.tags, profile.best),
            }
        } else {
            of_other(token, profile, lexicon)
        };
        Known { tags, guess, is_new: profile.is_unknown(), capital, rows: profile.rows }
    }
}

/// The tags that a token may have, and which it is taken for: a mark, a number, or a word that the model has not seen.
fn of_other(token: &Token, profile: Profile, lexicon: &Lexicon) -> (TagSet, Tag) {
    let only = |tag: Tag| (TagSet::of(&[tag]), tag);
    match token.kind {
        TokenKind::Clitic if !profile.is_unknown() => (profile.tags, profile.best),
        TokenKind::Word | TokenKind::Clitic => of_new(token, lexicon),
        TokenKind::Number if profile.is_unknown() => (TagSet::of(&[Tag::Number, Tag::Adjective]), Tag::Number),
        TokenKind::Number => (profile.tags, if profile.tags.is_one() { profile.best } else { Tag::Number }),
        TokenKind::Comma => only(Tag::Comma),
        TokenKind::Stop | TokenKind::Question | TokenKind::Exclamation => only(Tag::End),
        TokenKind::Quote(_) => only(Tag::Quote),
        TokenKind::Ellipsis
        | TokenKind::Colon
        | TokenKind::Semicolon
        | TokenKind::Dash
        | TokenKind::OpenBracket
        | TokenKind::CloseBracket => only(Tag::Pause),
        TokenKind::Bullet | TokenKind::Symbol => only(Tag::Other),
    }
}

/// The tags that a word may have that the model has not seen, and which it is taken for.
fn of_new(token: &Token, lexicon: &Lexicon) -> (TagSet, Tag) {
    if f::is_numeral(token.word) {
        return (TagSet::of(&[Tag::Number]), Tag::Number);
    }
    let tags = inflected(token, lexicon);
    match (tags.first(), token.is_capitalized()) {
        (None, true) => (UNKNOWN_CAPITAL, Tag::Name),
        (None, false) if token.shape == Shape::None => (TagSet::of(&[Tag::Other]), Tag::Other),
        (None, false) => (OPEN, Tag::Noun),
        (_, true) if tags.any(OPEN) => (tags.or(NAME), Tag::Name),
        (Some(only), _) if tags.is_one() => (tags, only),
        (_, true) => (tags, Tag::Name),
        (_, false) => (tags, Tag::Noun),
    }
}

/// What the lexicons say about a word the model has never seen; nothing when they do not know it either.
fn inflected(token: &Token, lexicon: &Lexicon) -> TagSet {
    let flags = lexicon.flags(token.word);
    if flags.any(Flags::CUE) {
        return lexicon.inflection_tags(token.word);
    }
    // "villagers", "steward": a noun for who speaks
    match (flags.any(Flags::SPEAKING_NOUN), flags.any(Flags::PLURAL)) {
        (false, _) => TagSet::NONE,
        (true, true) => TagSet::of(&[Tag::Nouns]),
        (true, false) => TagSet::of(&[Tag::Noun, Tag::Adjective]),
    }
}
