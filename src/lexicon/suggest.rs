//! What a misspelt word was meant to be: the nearest of the known ones.

/// The nearest of `known`, when it is near enough to be meant: one slip in up to four letters, two in up to eight, …
pub(super) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let allowed = word.chars().count().div_ceil(4);
    known
        .into_iter()
        .map(|candidate| (distance(&word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= allowed && *distance < candidate.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters must be put in, left out, changed or swapped with their neighbour (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut last = None;
    for (i, x) in a.chars().enumerate() {
        let mut row = vec![i + 1];
        for (j, &y) in b.iter().enumerate() {
            let mut best = (above[j] + usize::from(x != y)).min(above[j + 1] + 1).min(row[j] + 1);
            if j > 0 && last == Some(y) && b[j - 1] == x {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
        last = Some(x);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_slips() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("frames", "frames"), 0);
        assert_eq!(distance("farmes", "frames"), 1);
        assert_eq!(distance("fames", "frames"), 1);
        assert_eq!(distance("asert", "assert"), 1);
    }

    #[test]
    fn far_words_are_not_suggested() {
        let known = ["say", "assert", "acknowledge"];
        assert_eq!(nearest("Asert", known), Some("assert"));
        assert_eq!(nearest("aknowlege", known), Some("acknowledge"));
        assert_eq!(nearest("xyz", known), None);
        assert_eq!(nearest("", known), None);
    }
}
