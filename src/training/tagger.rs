//! Trains the part-of-speech model: an averaged perceptron (Collins 2002) over the tagger's own walk.
//!
//! Input are JSON lines `{"doc", "sentences": [{"tokens": [[start, end, word, lemma, tag, …], …]}]}` with offsets in code
//! points and Penn Treebank tags, beside a folder that holds the article `doc` as `DOC.txt`. Only words written in lower
//! case enter the model, so that it holds no names.

use super::paradigms::{Forms, complete};
use crate::lexicon::{FEATURES, Lexicon, Tag, TagModel, WIDTH, WordId, best};
use crate::stages::tags::Row;
use crate::stages::tokens::{Shape, Token, TokenKind, tokens};
use rustc_hash::FxHashMap;
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io;
use std::ops::Range;
use std::path::Path;

/// Passes over the training data.
const EPOCHS: usize = 6;
/// Words below this count are treated as unknown, so that suffixes learn from them.
const KNOWN: u32 = 3;
/// Words from this count on say something about their neighbours.
const NEIGHBOUR: u32 = 120;
/// Words up to this count teach suffixes, suffixes from `SUFFIX_SEEN` on are kept.
const RARE: u32 = 10;
const SUFFIX_SEEN: u32 = 12;
/// Averaged weights are multiplied by this before they are rounded.
const SCALE: f64 = 16.0;

/// An analysed article.
struct Analysed {
    text: String,
    tokens: Vec<Analysis>,
}

/// What the analysis says of a token.
struct Analysis {
    /// Its place in bytes.
    place: Range<usize>,
    tag: Tag,
    sentence: usize,
}

/// A sentence of tokens with the tag of each, where the analysis has the same token.
struct Sentence {
    text: usize,
    tokens: Vec<Token>,
    gold: Vec<Option<Tag>>,
}

/// How often each word was seen with each tag.
type Counts = BTreeMap<String, BTreeMap<Tag, u32>>;

/// Learns from `lines`; gives the model file and a line about the fit on the training data.
pub fn train(lines: &str, folder: &Path, lexicon: &mut Lexicon) -> io::Result<(String, String)> {
    let articles = read(lines, folder)?;
    let mut model = TagModel::new();
    let words = vocabulary(&counts(&articles), lexicon, &mut model);
    let aligned = articles.iter().enumerate().flat_map(|(i, article)| align(i, article, lexicon));
    let sentences: Vec<Sentence> = aligned.collect();
    let fit = perceptron(&articles, &sentences, lexicon, &mut model);
    Ok((model.write(words.iter().map(|(word, id)| (word.as_str(), *id))), fit))
}

/// The analysed articles of `lines` with their texts.
fn read(lines: &str, folder: &Path) -> io::Result<Vec<Analysed>> {
    let article = |line: &str| {
        let doc: Value = serde_json::from_str(line)?;
        let path = folder.join(format!("{}.txt", doc["doc"].as_str().unwrap_or_default()));
        let fault = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        let text = std::fs::read_to_string(&path).map_err(fault)?;
        Ok(Analysed { tokens: analysis(&text, &doc), text })
    };
    let articles = lines.lines().map(article).collect::<io::Result<Vec<_>>>()?;
    match articles.iter().all(|article| article.tokens.is_empty()) {
        true => Err(io::Error::new(io::ErrorKind::InvalidData, "there is no analysed token")),
        false => Ok(articles),
    }
}

/// How often each word in lower case has each tag.
fn counts(articles: &[Analysed]) -> Counts {
    let mut counts = Counts::new();
    for article in articles {
        for Analysis { place, tag, .. } in &article.tokens {
            let word = &article.text[place.clone()];
            let clitic = word.starts_with(['\'', '’']) || word.ends_with("n't") || word.ends_with("n’t");
            if (clitic || word.chars().all(|c| c.is_lowercase() || c == '-') || word == "I") && word.len() < 40 {
                let word = word.to_lowercase().replace('’', "'");
                *counts.entry(word).or_default().entry(*tag).or_default() += 1;
            }
        }
    }
    counts
}

/// Gives the model its words with the tags they may have, and its suffixes; gives the words with their ids.
fn vocabulary(counts: &Counts, lexicon: &mut Lexicon, model: &mut TagModel) -> Vec<(String, WordId)> {
    let mut words = Vec::new();
    let mut forms = Forms::default();
    let mut suffixes: BTreeMap<&str, u32> = BTreeMap::new();
    for (word, tags) in counts {
        let total: u32 = tags.values().sum();
        if total <= RARE && word.is_ascii() {
            for n in 1..=4.min(word.len() - 1) {
                *suffixes.entry(&word[word.len() - n..]).or_default() += 1;
            }
        }
        let Some(mut kept) = kept(tags, total) else { continue };
        complete(&mut kept, word, counts);
        forms.of(word, &kept);
        let id = lexicon.intern_word(word);
        model.add_word(id, word, &kept);
        words.push((word.clone(), id));
        if total >= NEIGHBOUR {
            model.add_neighbour(id, word);
        }
    }
    let rare = |form: &str| counts.get(form).is_none_or(|tags| tags.values().sum::<u32>() < KNOWN);
    for (form, tags) in forms.iter().filter(|(form, _)| rare(form)) {
        let id = lexicon.intern_word(form);
        model.add_form(id, tags);
        words.push((form.clone(), id));
    }
    for (suffix, _) in suffixes.iter().filter(|(_, n)| **n >= SUFFIX_SEEN) {
        model.add_suffix(suffix);
    }
    words
}

/// The tags of a word that are no slip of the analysis, the most frequent first; none for a word that was seen too rarely.
fn kept(tags: &BTreeMap<Tag, u32>, total: u32) -> Option<Vec<Tag>> {
    // Of the closed classes, one sight is enough.
    let closed = [Tag::Preposition, Tag::Determiner, Tag::Conjunction, Tag::Modal, Tag::Wh];
    if total < KNOWN && !tags.keys().all(|tag| closed.contains(tag)) {
        return None;
    }
    let mut tags: Vec<(Tag, u32)> = tags.iter().map(|(&t, &n)| (t, n)).collect();
    tags.sort_by_key(|&(tag, n)| (Reverse(n), tag));
    let least = (f64::from(total) * 0.004).max(if total > 8 { 2.0 } else { 1.0 });
    let kept: Vec<Tag> = tags.iter().filter(|&&(t, n)| f64::from(n) >= least && t != Tag::Name).map(|t| t.0).collect();
    (!kept.is_empty()).then_some(kept)
}

fn perceptron(articles: &[Analysed], sentences: &[Sentence], lexicon: &Lexicon, model: &mut TagModel) -> String {
    let size = model.row_count();
    let mut weights = vec![[0f32; WIDTH]; size];
    let mut totals = vec![[0f64; WIDTH]; size];
    let mut step = 0f64;
    let mut last = String::new();
    let mut row = Row::default();
    for _ in 0..EPOCHS {
        let (mut seen, mut wrong) = (0u32, 0u32);
        for sentence in sentences {
            let (text, tokens) = (&articles[sentence.text].text, &sentence.tokens);
            row.fill(text, tokens, lexicon, model);
            row.walk(text, tokens, model, |i, context, may, model| {
                let rows: [u16; FEATURES] = model.rows(context);
                let mut sum = [0f32; WIDTH];
                for row in rows {
                    for (s, w) in sum.iter_mut().zip(&weights[row as usize]) {
                        *s += w;
                    }
                }
                let found = best(&sum, may);
                step += 1.0;
                let may_be = |&gold: &Tag| gold != found && may.has(gold);
                if let Some(gold) = sentence.gold[i].filter(may_be) {
                    for row in rows.into_iter().filter(|&row| !model.is_blank(row)) {
                        for (tag, sign) in [(gold, 1.0), (found, -1.0)] {
                            weights[row as usize][tag as usize] += sign;
                            // A change counts for all steps still to come: the average is weight - total / steps.
                            totals[row as usize][tag as usize] += f64::from(sign) * step;
                        }
                    }
                }
                found
            });
            for (tag, gold) in row.tags().zip(&sentence.gold).filter_map(|(t, g)| g.map(|g| (t, g))) {
                seen += 1;
                wrong += u32::from(tag != gold);
            }
        }
        last = format!("{seen} tokens, {:.2} % as given", 100.0 * (1.0 - f64::from(wrong) / f64::from(seen.max(1))));
    }
    for (row, (weights, totals)) in weights.iter().zip(&totals).enumerate() {
        for tag in 0..WIDTH {
            let average = f64::from(weights[tag]) - totals[tag] / step.max(1.0);
            model.set_score(row, tag, (average * SCALE).round() as i16);
        }
    }
    last
}

/// The tokens of an analysed article.
fn analysis(text: &str, doc: &Value) -> Vec<Analysis> {
    let mut bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    bytes.push(text.len());
    let mut out = Vec::new();
    for (sentence, analysed) in doc["sentences"].as_array().into_iter().flatten().enumerate() {
        for token in analysed["tokens"].as_array().into_iter().flatten() {
            let at = |i: usize| bytes.get(token[i].as_u64().unwrap_or(0) as usize).copied();
            if let (Some(start), Some(end)) = (at(0), at(1))
                && start < end
            {
                let tag = treebank(token[4].as_str().unwrap_or_default());
                out.push(Analysis { place: start..end, tag, sentence });
            }
        }
    }
    out
}

/// The sentences of an article, the `index`th, in tokens of ours.
fn align(index: usize, article: &Analysed, lexicon: &Lexicon) -> Vec<Sentence> {
    let gold: FxHashMap<(usize, usize), &Analysis> =
        article.tokens.iter().map(|token| ((token.place.start, token.place.end), token)).collect();
    let mut out: Vec<Sentence> = Vec::new();
    let mut current = usize::MAX;
    for &token in tokens(&article.text, lexicon).iter() {
        let found = gold.get(&(token.start as usize, token.end as usize));
        if let Some(found) = found
            && found.sentence != current
        {
            current = found.sentence;
            out.push(Sentence { text: index, tokens: Vec::new(), gold: Vec::new() });
        }
        let Some(sentence) = out.last_mut() else { continue };
        // Capitals inside headlines and names are noisy in automatic analysis, but they are what will be met.
        let usable = token.kind != TokenKind::Symbol && token.shape != Shape::None || token.kind == TokenKind::Number;
        sentence.tokens.push(token);
        sentence.gold.push(found.filter(|_| usable).map(|found| found.tag));
    }
    out
}

/// The tag of ours that a Penn Treebank tag falls into.
fn treebank(tag: &str) -> Tag {
    match tag {
        "NNP" | "NNPS" => Tag::Name,
        "JJR" | "JJS" => Tag::Adjective,
        "RBR" | "RBS" => Tag::Adverb,
        "PDT" => Tag::Determiner,
        "WDT" | "WP" | "WP$" | "WRB" => Tag::Wh,
        "," => Tag::Comma,
        "." => Tag::End,
        "''" | "``" => Tag::Quote,
        ":" | "-LRB-" | "-RRB-" => Tag::Pause,
        other => Tag::from_name(other).unwrap_or(Tag::Other),
    }
}

/// Share of the analysed tokens that the extractor's own model tags as `lines` do.
pub fn agreement(lines: &str, folder: &Path, lexicon: &Lexicon) -> io::Result<f64> {
    let (mut seen, mut right) = (0u32, 0u32);
    let mut row = Row::default();
    for article in read(lines, folder)? {
        for sentence in align(0, &article, lexicon) {
            row.fill(&article.text, &sentence.tokens, lexicon, lexicon.tagger());
            row.tag(&article.text, &sentence.tokens, lexicon.tagger());
            for (tag, gold) in row.tags().zip(&sentence.gold).filter_map(|(t, g)| g.map(|g| (t, g))) {
                seen += 1;
                right += u32::from(tag == gold);
            }
        }
    }
    Ok(f64::from(right) / f64::from(seen.max(1)))
}
