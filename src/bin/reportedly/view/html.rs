//! The marked article as a page of its own: style and script are in it, and it reads nothing else.

use super::View;
use super::marks::{Mark, Marks, Part, Step};
use super::voices::{Voice, voices};
use crate::report::count;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use reportedly::claim::{Source, Zone};
use reportedly::{Claim, Span};

/// Hues of voices, far apart from one to the next, used again where there are more voices.
const HUES: [u16; 10] = [250, 50, 150, 340, 200, 90, 300, 20, 175, 275];

/// One page with all articles.
pub fn page(views: &[View]) -> Markup {
    let title = match views {
        [one] => one.document.title().unwrap_or(one.doc_id).to_owned(),
        many => format!("{} articles", many.len()),
    };
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="generator" content="reportedly";
                title { (title) " · who said what" }
                style { (PreEscaped(include_str!("page.css"))) }
            }
            body {
                @for (number, view) in views.iter().enumerate() { (article(view, number)) }
                script { (PreEscaped(include_str!("page.js"))) }
            }
        }
    }
}

/// What the parts of an article's page share.
struct Sheet<'s> {
    text: &'s str,
    claims: Vec<&'s Claim<'s>>,
    voices: Vec<Voice>,
    /// The voice of each claim.
    of: Vec<Option<usize>>,
    marks: Marks,
    /// Number of the article in the page.
    number: usize,
}

fn article(view: &View, number: usize) -> Markup {
    let (voices, of) = voices(view.document);
    let text = view.document.text();
    let sheet =
        Sheet { text, claims: view.document.claims().collect(), voices, of, marks: Marks::of(view.document), number };
    let has_title = view.paragraphs.first().is_some_and(|(_, zone)| *zone == Zone::Headline);
    let count = |n: usize, noun: &str| count(n as u64, noun);
    html! {
        section.sheet {
            main.article {
                p.doc-id { (view.doc_id) }
                @if !has_title { h1.plain { "Who said what" } }
                @for (i, &(span, zone)) in view.paragraphs.iter().enumerate() {
                    @let text = sheet.marked(span);
                    @match zone {
                        Zone::Headline if i == 0 => h1 { (text) },
                        Zone::Headline => h2 { (text) },
                        _ => p class=(zone.name()) { (text) },
                    }
                }
            }
            aside aria-label="Claims" {
                div.summary {
                    p.count { (count(sheet.claims.len(), "claim")) " by " (count(sheet.voices.len(), "voice")) }
                    (sheet.legend())
                    ul.voices aria-label="Who speaks" {
                        @for (i, voice) in sheet.by_claims() {
                            li {
                                button type="button" aria-pressed="false" data-voice=(sheet.voice_id(Some(i))) style=(style(Some(i))) {
                                    (voice.name) " " span.n { (voice.claims) }
                                }
                            }
                        }
                    }
                }
                ol.cards {
                    @for i in 0..sheet.claims.len() { (sheet.card(i)) }
                }
            }
        }
    }
}

fn style(voice: Option<usize>) -> String {
    match voice {
        Some(voice) => format!("--hue:{}", HUES[voice % HUES.len()]),
        None => "--chroma:0".to_owned(),
    }
}

impl Sheet<'_> {
    fn id(&self, claim: usize) -> String {
        format!("a{}c{}", self.number + 1, claim + 1)
    }

    fn voice_id(&self, voice: Option<usize>) -> String {
        format!("a{}v{}", self.number + 1, voice.map_or(0, |voice| voice + 1))
    }

    /// The voices, those with most claims first.
    fn by_claims(&self) -> Vec<(usize, &Voice)> {
        let mut voices: Vec<_> = self.voices.iter().enumerate().collect();
        voices.sort_by_key(|(_, voice)| std::cmp::Reverse(voice.claims));
        voices
    }

    fn legend(&self) -> Markup {
        html! {
            p.legend style="--hue:250;--sure:1" {
                span.source { "source" } " " span.cue { "cue" } " " span.content { "content" } " " span.evidential { "evidential" }
            }
        }
    }

    /// A part of the text with its marks.
    fn marked(&self, part: Span) -> Markup {
        let mut out = String::new();
        let mut links = 0;
        let mut told: Vec<usize> = Vec::new();
        for step in self.marks.steps(self.text, part) {
            match step {
                Step::Text(text) => out += &html! { (text) }.into_string(),
                Step::Open(mark) => {
                    // A link holds no other link.
                    let link = mark.part == Part::Cue && links == 0;
                    links += usize::from(link || links > 0);
                    out += &self.open(mark, link);
                }
                Step::Close(mark) => {
                    out += if links == 1 { "</a>" } else { "</span>" };
                    links = links.saturating_sub(1);
                    // Quotes without a cue have a link behind them.
                    let claim = mark.claim;
                    if mark.part == Part::Content
                        && self.claims[claim].cue.is_none()
                        && links == 0
                        && !told.contains(&claim)
                    {
                        told.push(claim);
                        let label = format!("claim {}, carried over", claim + 1);
                        out += &html! { a.carried href={ "#" (self.id(claim)) } aria-label=(label) data-claim=(self.id(claim)) style=(style(self.of[claim])) { "↩" } }.into_string();
                    }
                }
            }
        }
        PreEscaped(out)
    }

    /// The opening tag of a mark.
    fn open(&self, mark: Mark, link: bool) -> String {
        let class = match mark.part {
            Part::Content => "content",
            Part::Source => "source",
            Part::Cue => "cue",
            Part::Circumstance => "circumstance",
            Part::Evidential => "evidential",
        };
        let (id, voice) = (self.id(mark.claim), self.of[mark.claim]);
        let tag = if link { format!("a href=\"#{id}\"") } else { "span".to_owned() };
        let sure = self.claims[mark.claim].confidence;
        let voice_id = self.voice_id(voice);
        format!(
            "<{tag} class=\"{class}\" data-claim=\"{id}\" data-voice=\"{voice_id}\" style=\"{};--sure:{sure:.2}\">",
            style(voice)
        )
    }

    /// What is known of a claim.
    fn card(&self, i: usize) -> Markup {
        let claim = self.claims[i];
        let voice = self.of[i];
        let percent = (claim.confidence * 100.0).round();
        html! {
            li.card id=(self.id(i)) data-claim=(self.id(i)) data-voice=(self.voice_id(voice)) style={ (style(voice)) ";--sure:" (format!("{:.2}", claim.confidence)) } {
                p.who {
                    @match voice.map(|voice| &self.voices[voice]) {
                        Some(voice) => { b { (voice.name) } @if let Some(role) = &voice.role { span.role { ", " (role) } } },
                        None => b { (claim.source().unwrap_or("Nobody named".into())) },
                    }
                }
                p.said {
                    @if let Some(cue) = claim.cue() { span.cue { (cue) } " " }
                    q { (claim.content()) }
                }
                dl {
                    @if let (Some(source), Some(words)) = (&claim.source, claim.source()) { (row("source", &words, &of_source(source))) }
                    @if let Some(source) = &claim.source {
                        @for speaker in source.speakers.iter().skip(1) { (row("and", &speaker.name, speaker.kind.name())) }
                    }
                    @if let Some(cue) = &claim.cue { (row("act", cue.class.name(), if cue.negated { "negated" } else { "" })) }
                    @for via in &claim.via { (row("through", &via.name, via.kind.name())) }
                    @if let Some(outer) = claim.within {
                        dt { "within" }
                        dd { a href={ "#" (self.id(outer)) } { (self.claims[outer].speaker().unwrap_or("a claim of nobody named")) } }
                    }
                    @for it in &claim.evidentials { (row(it.kind.name(), &self.text[it.span], "")) }
                    @for (label, span) in [("told", claim.addressee), ("in", claim.medium), ("when", claim.time)] {
                        @if let Some(span) = span { (row(label, &self.text[span], "")) }
                    }
                }
                p.rule {
                    meter min="0" max="100" value=(percent) title="confidence" { (percent) " %" }
                    span.sure title="confidence" { (percent) " %" }
                    span title="rule" { (claim.rule) }
                    span title="how much is quoted" { (claim.form.name()) }
                    @if claim.zone != Zone::Body { span title="part of the article" { (claim.zone.name()) } }
                }
            }
        }
    }
}

fn row(label: &str, value: &str, note: &str) -> Markup {
    html! {
        dt { (label) }
        dd { (value) @if !note.is_empty() { " " span.note { (note) } } }
    }
}

/// "person, named, by its pronoun"
fn of_source(source: &Source) -> String {
    let named = if source.named { "" } else { ", unnamed" };
    let by = source.speakers.first().map_or(String::new(), |speaker| format!(", by {}", speaker.resolved_by.name()));
    format!("{}{named}{by}", source.kind.name())
}
