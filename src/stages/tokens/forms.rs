//! The forms of words: which characters make one, how it is folded for look-up, what its capitals look like.

use super::Shape;

/// The longest word that is looked up, in bytes; longer ones are unknown.
pub const LONGEST: usize = 40;

pub fn is_word_char(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{2010}' | '\u{2011}')
        || matches!(c, '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{dff}')
}

/// Where the clitic at the end of a word begins, if it has one.
pub fn clitic(word: &str) -> Option<usize> {
    // Only the last two or three bytes can be letters of a clitic; before them stands ' or the last byte of ’.
    let near = |back: usize| word.len() > back && matches!(word.as_bytes()[word.len() - back], b'\'' | 0x99);
    if !(near(2) || near(3)) {
        return None;
    }
    let at = word.rfind(['\'', '\u{2019}'])?;
    let tail = word[at..].trim_start_matches(['\'', '\u{2019}']);
    if at == 0 {
        return None;
    }
    if tail.eq_ignore_ascii_case("t") && word[..at].ends_with(['n', 'N']) {
        return (at > 1).then(|| at - 1);
    }
    let known = ["s", "re", "ve", "ll", "d", "m"].iter().any(|c| tail.eq_ignore_ascii_case(c));
    known.then_some(at)
}

/// Writes the lower-case form of `word` with straight apostrophes into `out`; none when it is too long.
pub fn fold(word: &str, out: &mut [u8; LONGEST]) -> Option<usize> {
    if word.is_ascii() {
        let target = out.get_mut(..word.len())?;
        target.copy_from_slice(word.as_bytes());
        target.make_ascii_lowercase();
        return Some(word.len());
    }
    let mut len = 0;
    for c in word.chars() {
        let c = match c {
            '\u{2019}' => '\'',
            '\u{2010}' | '\u{2011}' => '-',
            '\u{ad}' => continue,
            c => c.to_lowercase().next().unwrap_or(c),
        };
        let target = out.get_mut(len..len + c.len_utf8())?;
        c.encode_utf8(target);
        len += c.len_utf8();
    }
    Some(len)
}

pub fn shape(word: &str) -> Shape {
    let (mut upper, mut lower) = (0, 0);
    for c in word.chars() {
        upper += usize::from(c.is_uppercase());
        lower += usize::from(c.is_lowercase());
    }
    let joined = || word.contains(['-', '\'', '\u{2019}', '\u{2010}', '\u{2011}']);
    shape_of(word.starts_with(char::is_uppercase), upper, lower, joined)
}

/// The shape of a word by its first letter and the number of its letters; `joined` says whether it has several parts.
pub fn shape_of(capital: bool, upper: usize, lower: usize, joined: impl Fn() -> bool) -> Shape {
    match (capital, upper, lower) {
        (_, 0, 0) => Shape::None,
        (_, 0, _) => Shape::Lower,
        (true, 1, 0) | (_, 2.., 0) => Shape::Upper,
        (true, 1, _) => Shape::Title,
        (true, _, _) if joined() => Shape::Title,
        _ => Shape::Mixed,
    }
}
