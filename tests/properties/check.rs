//! Everything that a document promises about itself.

use reportedly::output::{Offsets, Unit};
use reportedly::{Claim, Document, Extractor, Span};

/// What is wrong with the document of `text`.
pub fn faults(extractor: &Extractor, text: &str) -> Vec<String> {
    let document = extractor.extract(text);
    let mut faults = Faults { text, found: Vec::new() };
    faults.check(document.text() == text, || "the text is not as it was given".to_owned());
    faults.check(document == extractor.extract(text), || "a second run finds something else".to_owned());
    sentences(&document, &mut faults);
    entities(&document, &mut faults);
    for (index, claim) in document.claims().enumerate() {
        self::claim(&document, index, claim, &mut faults);
    }
    let order = |claim: &Claim<'_>| {
        claim.cue.iter().flat_map(|cue| &cue.spans).chain(&claim.content_spans).map(|span| span.start).min()
    };
    faults.check(document.claims().is_sorted_by_key(order), || "claims are out of order".to_owned());
    faults.found
}

struct Faults<'t> {
    text: &'t str,
    found: Vec<String>,
}

impl Faults<'_> {
    fn check(&mut self, holds: bool, fault: impl FnOnce() -> String) {
        if !holds {
            self.found.push(fault());
        }
    }

    /// Spans that cut words out of the text, in order and apart from each other.
    fn spans(&mut self, what: &str, spans: &[Span]) {
        for span in spans {
            let words = self.text.get(span.range());
            self.check(words.is_some_and(|words| !words.is_empty()), || format!("{what}: {span:?} cuts nothing out"));
            self.check(words.is_none_or(|words| words.trim() == words), || format!("{what}: {words:?} has bare ends"));
        }
        self.check(spans.is_sorted_by(|a, b| a.end <= b.start), || format!("{what}: {spans:?} are out of order"));
    }
}

/// Sentences are in order and leave out nothing but white space.
fn sentences(document: &Document<'_>, faults: &mut Faults<'_>) {
    faults.spans("sentences", document.sentences());
    let mut at = 0;
    for span in document.sentences().iter().copied().chain([Span::new(faults.text.len(), faults.text.len())]) {
        let between = faults.text.get(at..span.start).unwrap_or_default();
        // A byte order mark, a soft hyphen and other characters of no width are white space to a reader.
        let no_width = |c: char| matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}');
        let is_blank = |c: char| c.is_whitespace() || c.is_control() || no_width(c);
        faults.check(between.chars().all(is_blank), || format!("{between:?} is in no sentence"));
        at = span.end;
    }
}

fn entities(document: &Document<'_>, faults: &mut Faults<'_>) {
    for entity in document.entities() {
        let spans: Vec<Span> = entity.mentions.iter().map(|mention| mention.span).collect();
        faults.spans("mentions", &spans);
        faults.check(!spans.is_empty(), || format!("{} is never mentioned", entity.name));
        faults.check(!entity.name.trim().is_empty(), || format!("an entity at {spans:?} has no name"));
    }
}

fn claim(document: &Document<'_>, index: usize, claim: &Claim<'_>, faults: &mut Faults<'_>) {
    let cue = claim.cue.as_ref().map_or(&[][..], |cue| &cue.spans);
    let source = claim.source.as_ref().map_or(&[][..], |source| &source.spans);
    faults.spans("content", &claim.content_spans);
    faults.check(!claim.content_spans.is_empty(), || "a claim without content".to_owned());
    faults.spans("cue", cue);
    faults.check(claim.cue.is_none() || !cue.is_empty(), || "a cue of no words".to_owned());
    faults.spans("source", source);
    let evidentials: Vec<Span> = claim.evidentials.iter().map(|evidential| evidential.span).collect();
    faults.spans("evidentials", &evidentials);
    for span in [claim.addressee, claim.medium, claim.time].into_iter().flatten() {
        faults.spans("frame", &[span]);
    }
    let overlap = |a: &[Span], b: &[Span]| a.iter().any(|a| b.iter().any(|b| a.overlaps(*b)));
    faults.check(!overlap(cue, &claim.content_spans), || format!("cue inside content: {}", claim.content()));
    faults.check(!overlap(source, &claim.content_spans), || format!("source inside content: {}", claim.content()));
    faults.check(!overlap(source, cue), || format!("source inside cue: {:?}", claim.cue()));
    faults.check((0.0..=1.0).contains(&claim.confidence), || format!("confidence {}", claim.confidence));
    faults.check(!claim.rule.is_empty(), || "a claim by no rule".to_owned());
    faults.check(claim.sentence < document.sentences().len(), || format!("no sentence {}", claim.sentence));
    let claims = document.claims().len();
    let others = claim.within.into_iter().chain(claim.via.iter().filter_map(|via| via.claim));
    for other in others {
        faults.check(other < claims && other != index, || format!("claim {index} names claim {other} of {claims}"));
    }
    for speaker in claim.source.iter().flat_map(|source| &source.speakers) {
        let entity = document.entities().get(speaker.entity);
        faults.check(entity.is_some_and(|entity| entity.name == speaker.name), || format!("no such {}", speaker.name));
    }
    if let Some(outer) = claim.within.and_then(|outer| document.claims().nth(outer)) {
        let held = |span: &Span| outer.content_spans.iter().any(|whole| whole.contains(*span));
        faults.check(claim.content_spans.iter().any(held), || format!("`{}` is not within", claim.content()));
    }
    // Counting by hand takes a pass over the text.
    if index < 60 {
        offsets(claim, faults);
    }
}

/// Code points and UTF-16 units cut out what bytes do.
fn offsets(claim: &Claim<'_>, faults: &mut Faults<'_>) {
    let text = faults.text;
    let (chars, utf16) = (Offsets::new(text, Unit::Chars), Offsets::new(text, Unit::Utf16));
    for &span in claim.content_spans.iter().filter(|span| text.get(span.range()).is_some()) {
        let [start, end] = chars.span(span);
        let by_chars: String = text.chars().skip(start).take(end - start).collect();
        faults.check(by_chars == text[span], || format!("{span:?} is not {start}..{end} in code points"));
        let [start, end] = utf16.span(span);
        let by_units: Vec<u16> = text.encode_utf16().skip(start).take(end - start).collect();
        faults.check(String::from_utf16_lossy(&by_units) == text[span], || format!("{span:?} is not {start}..{end}"));
    }
}
