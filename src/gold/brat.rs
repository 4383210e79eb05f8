//! The brat standoff format (Stenetorp et al. 2012), as PolNeAR uses it: text-bound annotations `T1⇥Source 5 13⇥…`, and
//! events `E1⇥Attribution:T3 Source:T1 Cue:T3 Content:T2` that join them. Offsets count code points.

use super::GoldClaim;
use crate::span::Span;
use rustc_hash::FxHashMap;

/// The claims of a standoff file about `text`. Other lines than those of spans and events are passed over, and so are
/// claims without content.
///
/// # Errors
///
/// The 1-based line at fault, and what is wrong with it.
pub fn parse(file: &str, text: &str) -> Result<Vec<GoldClaim>, (usize, String)> {
    let file = file.trim_start_matches('\u{FEFF}');
    let mut bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    bytes.push(text.len());
    let mut spans: FxHashMap<&str, Vec<Span>> = FxHashMap::default();
    for (line, parts) in lines(file, 'T') {
        let (id, what) = parts;
        let offsets = what.split('\t').next().and_then(|what| what.split_once(' ')).map(|(_, offsets)| offsets);
        let pieces = offsets.and_then(|offsets| offsets.split(';').map(|piece| span(piece, &bytes)).collect());
        let fault = || (line, format!("`{what}` has no offsets within the {} characters of the text", bytes.len() - 1));
        let pieces: Vec<Span> = pieces.ok_or_else(fault)?;
        if let Some((_, words)) = what.split_once('\t') {
            same_words(words, &pieces, text).map_err(|message| (line, message))?;
        }
        spans.insert(id, pieces);
    }
    let mut claims = Vec::new();
    for (line, (_, what)) in lines(file, 'E') {
        let mut claim = GoldClaim::default();
        for role in what.split_whitespace() {
            let (name, id) = role.split_once(':').ok_or_else(|| (line, format!("`{role}` is no ROLE:ID")))?;
            let part = match name.trim_end_matches(|c: char| c.is_ascii_digit()) {
                "Source" => &mut claim.source,
                "Cue" => &mut claim.cue,
                "Content" => &mut claim.content,
                _ => continue,
            };
            part.extend(spans.get(id).into_iter().flatten());
        }
        [&mut claim.source, &mut claim.cue, &mut claim.content].into_iter().for_each(|part| part.sort_unstable());
        if !claim.content.is_empty() {
            claims.push(claim);
        }
    }
    Ok(claims)
}

/// Whether `words`, which a file says stand there, do. It may break them off at a line end, and spaces are anything.
fn same_words(words: &str, pieces: &[Span], text: &str) -> Result<(), String> {
    let there = pieces.iter().map(|&piece| &text[piece]).collect::<Vec<_>>().join(" ");
    let mut found = there.split_whitespace();
    match words.split_whitespace().all(|word| found.next() == Some(word)) {
        true => Ok(()),
        false => Err(format!("`{words}` does not stand there, but `{there}`: was another text annotated?")),
    }
}

/// The lines whose id begins with `kind`, numbered from 1, as id and the rest.
fn lines(file: &str, kind: char) -> impl Iterator<Item = (usize, (&str, &str))> {
    let numbered = file.lines().enumerate().map(|(i, line)| (i + 1, line));
    numbered.filter(move |(_, line)| line.starts_with(kind)).filter_map(|(i, line)| Some((i, line.split_once('\t')?)))
}

/// `5 13` as bytes.
fn span(piece: &str, bytes: &[usize]) -> Option<Span> {
    let (start, end) = piece.split_once(' ')?;
    let at = |number: &str| bytes.get(number.trim().parse::<usize>().ok()?).copied();
    Some(Span::new(at(start)?, at(end)?)).filter(|span| span.start <= span.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "“Zü spät,” said Lind on Monday.";

    #[test]
    fn offsets_count_code_points_and_pieces_are_joined() {
        let file = "T1\tSource 16 20\tLind\nT2\tCue 11 15\tsaid\nT3\tContent 0 3;4 10\t“Zü spät,”\n\
                    E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n#1\tAnnotatorNotes T1\tnone\n";
        let claims = parse(file, TEXT).expect("clean");
        let words = |spans: &[Span]| spans.iter().map(|&span| &TEXT[span]).collect::<Vec<_>>();
        assert_eq!(claims.len(), 1);
        assert_eq!(words(&claims[0].source), ["Lind"]);
        assert_eq!(words(&claims[0].cue), ["said"]);
        assert_eq!(words(&claims[0].content), ["“Zü", "spät,”"]);
    }

    #[test]
    fn offsets_outside_the_text_are_a_fault_of_their_line() {
        let (line, message) = parse("#1\tnote\nT1\tSource 16 200\tLind\n", TEXT).expect_err("too far");
        assert_eq!(line, 2);
        assert!(message.contains("31 characters"), "{message}");
    }

    #[test]
    fn words_that_stand_elsewhere_are_a_fault_of_their_line() {
        let (line, message) = parse("T1\tSource 17 21\tLind\n", TEXT).expect_err("one too far");
        assert_eq!(line, 1);
        assert!(message.contains("`Lind` does not stand there, but `ind `"), "{message}");
        assert!(parse("T1\tContent 0 20\t“Zü  spät,”\n", TEXT).is_ok(), "spaces and broken lines");
    }
}
