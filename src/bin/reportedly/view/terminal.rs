//! The marked article for a terminal: in colours, or in brackets where there are none. Below each paragraph, a line for
//! each of its claims says who stands behind it.

use super::View;
use super::marks::{Mark, Marks, Part, Step};
use super::voices::{Voice, voices};
use anstyle::{AnsiColor, Color, Effects, Style};
use reportedly::Claim;
use reportedly::claim::Zone;

/// Colours of voices, used again where there are more of them. All can be read on dark and on light.
const COLOURS: [AnsiColor; 6] =
    [AnsiColor::Cyan, AnsiColor::Yellow, AnsiColor::Magenta, AnsiColor::Green, AnsiColor::Blue, AnsiColor::Red];
/// The widest that lines of text get, so that they can be read with ease.
const WIDTH: usize = 96;
const DIM: Style = Style::new().dimmed();
const BOLD: Style = Style::new().bold();

/// The page, with colours or with brackets.
pub fn page(views: &[View], colours: bool) -> String {
    let width = textwrap::termwidth().clamp(30, WIDTH);
    let mut out = String::new();
    for (i, view) in views.iter().enumerate() {
        if views.len() > 1 {
            out += &format!("{}{BOLD}{}{BOLD:#}\n\n", if i > 0 { "\n" } else { "" }, view.doc_id);
        }
        article(view, colours, width, &mut out);
    }
    out
}

fn article(view: &View, colours: bool, width: usize, out: &mut String) {
    let marks = Marks::of(view.document);
    let (all, of) = voices(view.document);
    let claims: Vec<&Claim> = view.document.claims().collect();
    let mut told = vec![false; claims.len()];
    for &(span, zone) in &view.paragraphs {
        let steps = marks.steps(view.document.text(), span);
        let text = match colours {
            true => coloured(&steps, &of, zone),
            false => bracketed(&steps),
        };
        let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
        *out += &textwrap::fill(&joined, width);
        *out += "\n";
        // A claim is told below the paragraph in which it begins.
        let begins = |step: &Step| match step {
            Step::Open(mark) if mark.part != Part::Circumstance => Some(mark.claim),
            _ => None,
        };
        let mut here: Vec<usize> = steps.iter().filter_map(begins).filter(|&claim| !told[claim]).collect();
        here.sort_unstable();
        here.dedup();
        for claim in here {
            told[claim] = true;
            let note = note(view.document.text(), claims[claim], claim, of[claim].map(|voice| (voice, &all[voice])));
            let options = textwrap::Options::new(width).initial_indent("  ").subsequent_indent("      ");
            *out += &textwrap::fill(&note, options);
            *out += "\n";
        }
        *out += "\n";
    }
}

fn coloured(steps: &[Step], of: &[Option<usize>], zone: Zone) -> String {
    let base = if zone == Zone::Headline { BOLD } else { Style::new() };
    let mut open: Vec<Mark> = Vec::new();
    let mut out = String::new();
    for step in steps {
        match *step {
            Step::Open(mark) => open.push(mark),
            Step::Close(mark) => {
                open.pop();
                if mark.part == Part::Cue {
                    out += &format!("{DIM}{}{DIM:#}", raised(mark.claim + 1));
                }
            }
            Step::Text(text) => {
                let style = open.iter().fold(base, |style, mark| {
                    let colour = of[mark.claim].map(|voice| Color::Ansi(COLOURS[voice % COLOURS.len()]));
                    match mark.part {
                        Part::Content => style.fg_color(colour),
                        Part::Source => style.fg_color(colour) | Effects::BOLD,
                        Part::Cue => style.fg_color(colour) | Effects::UNDERLINE,
                        Part::Evidential => style | Effects::ITALIC | Effects::UNDERLINE,
                        Part::Circumstance => style,
                    }
                });
                // Lines are wrapped later, and a pager may begin at any of them: each word has its own style.
                for word in text.split_inclusive(char::is_whitespace) {
                    let bare = word.trim_end();
                    if !bare.is_empty() {
                        // The article's own styles would reach beyond its words.
                        out += &format!("{style}{}{style:#}", bare.replace('\u{1b}', "\u{FFFD}"));
                    }
                    out += &word[bare.len()..];
                }
            }
        }
    }
    out
}

/// The brackets of the lexicons. A source that several claims share stands in one pair of them.
fn bracketed(steps: &[Step]) -> String {
    let brackets = |part: Part| match part {
        Part::Content => ("<", ">"),
        Part::Source => ("{", "}"),
        Part::Cue => ("[", "]"),
        Part::Evidential => ("~", "~"),
        Part::Circumstance => ("", ""),
    };
    let mut open: Vec<Mark> = Vec::new();
    let mut out = String::new();
    for step in steps {
        let shared = |mark: &Mark, open: &[Mark]| {
            mark.part != Part::Cue && open.iter().any(|other| (other.span, other.part) == (mark.span, mark.part))
        };
        match *step {
            Step::Open(mark) => {
                out += if shared(&mark, &open) { "" } else { brackets(mark.part).0 };
                open.push(mark);
            }
            Step::Text(text) => out += &text.replace('\u{1b}', "\u{FFFD}"),
            Step::Close(mark) => {
                open.pop();
                out += if shared(&mark, &open) { "" } else { brackets(mark.part).1 };
                if mark.part == Part::Cue {
                    out += &raised(mark.claim + 1);
                }
            }
        }
    }
    out
}

/// `3 Mara Voss, council aide · denied · hearsay: reportedly · within 2 · 0.83`
fn note(text: &str, claim: &Claim, number: usize, voice: Option<(usize, &Voice)>) -> String {
    let (style, who) = match voice {
        Some((index, voice)) => {
            let role = voice.role.as_ref().map_or(String::new(), |role| format!(", {role}"));
            (COLOURS[index % COLOURS.len()].on_default(), format!("{}{role}", voice.name))
        }
        None => (Style::new(), claim.source().unwrap_or("nobody named".into()).to_string()),
    };
    let mut parts = Vec::new();
    if let Some(cue) = &claim.cue {
        parts.push(format!("{}{}", if cue.negated { "not " } else { "" }, cue.class.name()));
    }
    parts.extend(claim.via.iter().map(|via| format!("via {}", via.name)));
    parts.extend(claim.evidentials.iter().map(|it| format!("{}: {}", it.kind.name(), &text[it.span])));
    for (label, span) in [("to", claim.addressee), ("in", claim.medium), ("when", claim.time)] {
        parts.extend(span.map(|span| format!("{label}: {}", &text[span])));
    }
    parts.extend(claim.within.map(|outer| format!("within {}", outer + 1)));
    parts.push(format!("{:.2} {}", claim.confidence, claim.rule));
    format!("{DIM}{}{DIM:#} {style}{who}{style:#} {DIM}· {}{DIM:#}", number + 1, parts.join(" · "))
}

/// A number in raised digits.
fn raised(number: usize) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|d| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().nth(d as usize));
    number.to_string().chars().filter_map(digit).collect()
}
