//! Words of number and of time, which belong to a noun group or end it: `about half`, `more than nine`, `many of them`;
//! `this year`, `Sunday morning`.

use super::NounGroup;
use crate::lexicon::{EntryKind, Flags, Tag, WordId, function as f};
use crate::stages::tokens::TokenKind;
use crate::stages::units::Item;

/// How many items from `at` say how a number behind them is meant: about, nearly, at least, more than, as many as, not.
pub fn degree(items: &[Item], at: usize) -> usize {
    let mut end = at;
    while let Some(words) = one_degree(items, end) {
        end += words;
    }
    if end == at {
        return 0;
    }
    // "worried about half of them", "did not all agree"
    let free = at == 0 || opens(&items[at - 1]) || governed(items, at);
    let counted = items.get(end).is_some_and(|item| {
        let priced = || item.tag == Tag::Other && items.get(end + 1).is_some_and(|next| next.tag == Tag::Number);
        // "up to [a third]", but "under [a rule]"
        let share = || item.word == f::A && items.get(end + 1).is_some_and(|next| f::is_fraction(next.word));
        let some = || match item.word {
            f::HALF | f::ALL => true,
            f::ONE | f::A | f::SOME | f::EVERY | f::NO => !is_clausal(items[at].word),
            word => f::is_indefinite(word) && !is_clausal(items[at].word),
        };
        item.tag == Tag::Number || priced() || item.tag != Tag::Adverb && (some() || share())
    });
    if counted && (free || !is_preposition(items[at].word)) { end - at } else { 0 }
}

/// "according to [about] half", "“…,” said [about] half": behind a preposition or the verb of a frame stands no other preposition.
pub fn governed(items: &[Item], at: usize) -> bool {
    let [.., before, last] = &items[..at] else { return false };
    let frame = || before.is_speech || matches!(before.tag, Tag::Comma | Tag::Quote);
    matches!(last.tag, Tag::Preposition | Tag::To) || last.tag.is_finite() && last.flags.any(Flags::CUE) && frame()
}

/// How many words of one expression begin at `at`.
fn one_degree(items: &[Item], at: usize) -> Option<usize> {
    let word = |i: usize| items.get(i).map_or(WordId::UNKNOWN, |item| item.word);
    match word(at) {
        f::ABOUT | f::OVER | f::AROUND | f::UNDER | f::ONLY | f::JUST => Some(1),
        // "well over half", "rather more than half"
        f::WELL if matches!(word(at + 1), f::OVER | f::UNDER) => Some(1),
        f::RATHER if matches!(word(at + 1), f::MORE | f::LESS | f::FEWER) => Some(1),
        // "not everyone", "not all members"
        f::NOT if f::is_indefinite(word(at + 1)) || matches!(word(at + 1), f::ALL | f::EVERY | f::ONE) => Some(1),
        f::UP | f::CLOSE if word(at + 1) == f::TO => Some(2),
        f::SHY if word(at + 1) == f::OF => Some(2),
        f::MORE | f::LESS | f::FEWER if word(at + 1) == f::THAN => Some(2),
        // "all but eleven"
        f::ALL if word(at + 1) == f::BUT => Some(2),
        f::AT if matches!(word(at + 1), f::LEAST | f::MOST) => Some(2),
        f::AS if matches!(word(at + 1), f::MANY | f::FEW) && word(at + 2) == f::AS => Some(3),
        // "two [in three] residents", "nine [out of ten]"
        _ if word(at + 1) == f::IN && is_share(items, at, at + 2) => Some(2),
        _ if word(at + 1) == f::OUT && word(at + 2) == f::OF && is_share(items, at, at + 3) => Some(3),
        _ if items.get(at).is_some_and(|item| item.begins.has(EntryKind::DegreeWord)) => Some(1),
        _ => None,
    }
}

/// "two in three residents", but not "two in 2019", "two in three days"
fn is_share(items: &[Item], part: usize, whole: usize) -> bool {
    let number = |i: usize| items.get(i).is_some_and(|item| item.tag == Tag::Number);
    // "fewer than one in five, …", "nine out of 10.", but "two in 2019."
    let words = || items[whole].kind == TokenKind::Word || whole > part + 2;
    let describes = |item: &&Item| matches!(item.tag, Tag::Adjective | Tag::Participle);
    let described = || {
        let behind = &items[whole + 1..];
        behind.get(behind.iter().take_while(describes).count()).is_some_and(|noun| noun.tag.is_nominal())
    };
    let counted = |item: &Item| match item.tag {
        Tag::Adjective | Tag::Participle => described(),
        Tag::End | Tag::Comma => words(),
        tag => (tag.is_nominal() || tag.is_finite() || item.word == f::OF) && !item.flags.any(Flags::TIME_UNIT),
    };
    number(part) && number(whole) && items.get(whole + 1).is_some_and(counted)
}

/// Whether a word of degree may also govern a phrase, or deny a verb.
fn is_preposition(word: WordId) -> bool {
    matches!(word, f::ABOUT | f::OVER | f::NOT | f::WELL) || is_clausal(word)
}

/// Whether a phrase of its own may open with the word: "[under] a rule", "[close] to one another".
fn is_clausal(word: WordId) -> bool {
    matches!(word, f::AROUND | f::UNDER | f::UP | f::CLOSE)
}

/// Whether a group is "a quarter" of something, and no quarter of a year.
pub fn is_share_of(items: &[Item], group: &NounGroup) -> bool {
    let one = group.head.checked_sub(1).is_some_and(|at| items[at].word == f::A);
    items[group.head].word == f::QUARTER && one && items.get(group.end).is_some_and(|next| next.word == f::OF)
}

/// Whether a clause or an item of a list may begin behind an item.
pub fn opens(item: &Item) -> bool {
    let marks = matches!(item.tag, Tag::Comma | Tag::Conjunction | Tag::Pause | Tag::Wh | Tag::End | Tag::Quote);
    marks || [f::THAT, f::BY].contains(&item.word)
}

/// Whether a word that counts stands for what is named behind *of*: "many of them", "much of the crew",
/// "most have shown".
pub fn counts_alone(items: &[Item], at: usize) -> bool {
    use f::{FEW, LESS, MANY, MORE, MOST, MUCH, SEVERAL, SOME, THIS};
    // "call [this] the end"
    if items[at].word == THIS {
        return items.get(at + 1).is_some_and(|next| next.tag == Tag::Determiner);
    }
    if !matches!(items[at].word, MANY | MOST | MUCH | SEVERAL | SOME | FEW | MORE | LESS) {
        return false;
    }
    let verbal = matches!(items[at].tag, Tag::Verb | Tag::Past | Tag::Present | Tag::Third);
    let goes_on = |next: &Item| next.word == f::OF || next.word == f::WHO || next.tag.is_finite();
    !verbal && items.get(at + 1).is_some_and(goes_on)
}

/// A word for some of what a preposition leads to.
pub fn is_quantifier(items: &[Item], at: usize) -> bool {
    matches!(items[at].word, f::FEW | f::MANY | f::MOST | f::SEVERAL)
        && items.get(at + 1).is_some_and(|next| next.tag == Tag::Preposition)
}

/// Whether an adverb says which of the things named before it: "activists [here]", "members and guests [alike]".
pub fn is_place_adverb(item: &Item) -> bool {
    use f::{ALIKE, ELSEWHERE, EVERYWHERE, HERE, OVERALL, THERE};
    item.tag == Tag::Adverb && matches!(item.word, HERE | THERE | ELSEWHERE | EVERYWHERE | ALIKE | OVERALL)
}

/// Whether the comma at `at` stands between a city and its state, both of which say more of a noun behind them.
pub fn is_state_of_modifier(items: &[Item], at: usize) -> bool {
    let Some([state, comma, noun]) = items.get(at + 1..at + 4) else { return false };
    let place = items[at - 1].tag == Tag::Name && state.capital && state.flags.any(Flags::PLACE);
    place && comma.tag == Tag::Comma && matches!(noun.tag, Tag::Noun | Tag::Nouns | Tag::Adjective) && !noun.capital
}

/// A day, a month, yesterday.
pub fn is_time(item: &Item) -> bool {
    item.flags.any(Flags::TIME_POINT) && item.tag != Tag::Name
        || item.capital && item.flags.any(Flags::DAY.or(Flags::MONTH))
}

/// A season, which is written small and may be something else: "last spring", "a steel spring".
pub fn is_season(item: &Item) -> bool {
    !item.capital && item.tag == Tag::Noun && item.flags.any(Flags::MONTH)
}

/// "May 3", and "last spring", "in the autumn": a season with what makes it a time.
pub fn is_dated(items: &[Item], group: &NounGroup) -> bool {
    let first = &items[group.start];
    if items[group.head].tag == Tag::Number {
        return first.capital && first.flags.any(Flags::MONTH);
    }
    let before = group.start.checked_sub(1).map_or(WordId::UNKNOWN, |before| items[before].word);
    let within = matches!(before, f::IN | f::DURING);
    let opens = match group.head - group.start {
        0 => within,
        1 => first.flags.any(Flags::TIME_MODIFIER) || within && first.word == f::THE,
        _ => false,
    };
    opens && is_season(&items[group.head])
}

/// Whether a name behind a word of time is a group of its own.
pub fn ends_time(time: &Item, name: &Item) -> bool {
    let unit = time.flags.any(Flags::TIME_UNIT) && !time.capital && !is_time(name);
    // "Dawn Rose"
    let point = time.flags.any(Flags::DAY.or(Flags::TIME_POINT)) && !time.flags.any(Flags::GIVEN_NAME);
    unit || point && name.flags.any(Flags::TITLE.or(Flags::GIVEN_NAME))
}

/// Whether the day at `at` stands behind *on*: "on Monday".
pub fn is_date(items: &[Item], at: usize) -> bool {
    let day = items[at].capital && items[at].flags.any(Flags::DAY);
    day && at.checked_sub(1).is_some_and(|before| items[before].word == f::ON)
}

/// "3 February": a month with its day before it.
pub fn is_day_of_month(items: &[Item]) -> bool {
    let [day, month] = items else { return false };
    day.kind == TokenKind::Number && month.capital && month.flags.any(Flags::MONTH)
}

/// Whether a month is the surname behind a given name or a title: "Theresa May".
pub fn is_surname(before: &Item, month: &Item) -> bool {
    let given = before.capital && before.flags.any(Flags::GIVEN_NAME.or(Flags::TITLE));
    given && month.tag == Tag::Name && month.capital && month.flags.any(Flags::MONTH)
}

/// Whether a time adverbial without a preposition begins here: "Tuesday", "last week".
pub fn begins_time(items: &[Item], at: usize) -> bool {
    let modified = items[at].flags.any(Flags::TIME_MODIFIER)
        && items.get(at + 1).is_some_and(|next| next.flags.any(Flags::TIME_UNIT) || is_time(next) || is_season(next));
    is_time(&items[at]) || modified
}

/// Whether the number at `at` says how often something was done: "four times", but not "the three times champion".
pub fn is_frequency(items: &[Item], at: usize) -> bool {
    let times = items.get(at + 1).is_some_and(|next| next.word == f::TIMES && !next.capital);
    times && items.get(at + 2).is_none_or(|next| !next.tag.is_nominal() || next.tag == Tag::Determiner)
}
