//! Drafts that read the same words are settled: which stands, which yields, which is trimmed, which lies within which.

use super::draft::{Draft, Rule, pieces};
use crate::claim::CueClass;
use crate::lexicon::function as f;
use crate::stages::TokenRange;
use crate::stages::tokens::{Token, TokenKind};
use std::cmp::Reverse;

/// How many drafts around one are compared with it; more never overlap in real text.
const WINDOW: usize = 64;

/// Leaves, of drafts that contradict each other, the one that is the more likely right. The drafts come out in text order.
pub fn settle(tokens: &[Token], drafts: &mut Vec<Draft>) {
    sort_by_key(drafts, |draft| (draft.anchor(), draft.rule, Reverse(draft.content_len())));
    let mut keep = vec![true; drafts.len()];
    // Most of a window lies far from a draft: this alone tells so, without a look at the pieces of the two.
    let extents: Vec<TokenRange> = drafts.iter().map(extent).collect();
    // Where the first of all drafts from each one on begins.
    let mut firsts: Vec<u32> = extents.iter().map(|extent| extent.start).collect();
    for i in (1..firsts.len()).rev() {
        firsts[i - 1] = firsts[i - 1].min(firsts[i]);
    }
    for i in 0..drafts.len() {
        for j in i + 1..drafts.len().min(i + WINDOW) {
            if !keep[i] || extents[i].end <= firsts[j] {
                break;
            }
            if !keep[j] || extents[j].end <= extents[i].start || extents[i].end <= extents[j].start {
                continue;
            }
            let (left, right) = drafts.split_at_mut(j);
            match compare(tokens, &mut left[i], &mut right[0]) {
                Verdict::Both => {}
                Verdict::First => {
                    keep[j] = false;
                    left[i].rival = left[i].rival.max(right[0].confidence);
                }
                Verdict::Second => {
                    keep[i] = false;
                    right[0].rival = right[0].rival.max(left[i].confidence);
                }
            }
        }
    }
    for draft in drafts.iter_mut() {
        trim_joints(tokens, draft);
        part(draft);
    }
    let mut kept = keep.iter();
    drafts.retain(|draft| *kept.next().unwrap_or(&true) && !draft.content.is_empty());
}

/// From the first to the last token of a draft.
fn extent(draft: &Draft) -> TokenRange {
    let pieces = || draft.cue.iter().chain(&draft.source).chain(&draft.content);
    let start = pieces().map(|range| range.start).min().unwrap_or(0);
    TokenRange { start, end: pieces().map(|range| range.end).max().unwrap_or(0) }
}

/// How many words of a claim are looked at for where the one around it goes on.
const TOLD: usize = 40;

enum Verdict {
    Both,
    First,
    Second,
}

/// Which of two drafts stands; `a` begins no later than `b`.
fn compare<'d>(tokens: &[Token], a: &mut Draft<'d>, b: &mut Draft<'d>) -> Verdict {
    // "Her verdict on the merger: “…”"
    let announced = a.rule == Rule::Noun && b.rule == Rule::Colon && a.source == b.source && a.unit == b.unit;
    if announced && !a.source.is_empty() && !overlap(&a.content, &b.content) {
        return Verdict::Second;
    }
    let better = || if a_first(a, b) { Verdict::First } else { Verdict::Second };
    if overlap(&a.cue, &b.cue) {
        return match (unsaid(a, b), unsaid(b, a)) {
            (true, _) => Verdict::First,
            (_, true) => Verdict::Second,
            _ => better(),
        };
    }
    for (marker, other, verdict) in [(&*b, &*a, Verdict::First), (&*a, &*b, Verdict::Second)] {
        // A marker in the words of another claim only qualifies it.
        let inner = other.rule == Rule::Noun && overlap(&other.cue, &marker.content);
        let clause = tokens[marker.content.first().map_or(0, |range| range.start as usize)].word == f::THAT
            && marker.cue.first().is_some_and(|cue| marker.content.iter().any(|range| range.start == cue.end));
        if marker.rule == Rule::Marker
            && !inner
            && !(clause && marker.content.len() == 1)
            && (overlap(&marker.cue, &other.content)
                || overlap(&other.cue, &marker.content) && other.confidence >= marker.confidence)
        {
            return verdict;
        }
    }
    let b_in_a = b.cue.first().is_some_and(|cue| a.holds(cue.start));
    let a_in_b = a.cue.first().is_some_and(|cue| b.holds(cue.start));
    if b_in_a && a_in_b {
        return better();
    }
    // "Staff [were told that it would close] and have been asked to leave": what the same people hear.
    let told = a.circumstances.addressee.is_some() && a.circumstances.addressee == b.circumstances.addressee;
    let alike = a.source == b.source && (!b.source.is_empty() || told && a.rule == Rule::Passive && b.rule == a.rule);
    if b_in_a && b.finite && alike {
        // The second verb of the same source: the first content ends before it.
        let cut = b.cue[0].start;
        trim_end(a, cut);
        return if a.content.is_empty() { Verdict::Second } else { Verdict::Both };
    }
    if b_in_a || a_in_b {
        let (outer, inner) = if b_in_a { (a, b) } else { (b, a) };
        if overlap(&inner.content, &outer.cue) {
            let first = a_first(outer, inner) == b_in_a;
            return if first { Verdict::First } else { Verdict::Second };
        }
        let bare = inner.rule == Rule::Clause;
        for range in &mut inner.content {
            if let Some(comma) = told_on(tokens, *range).filter(|_| bare) {
                range.end = comma;
                inner.alone = None;
            }
        }
        // What is said within ends where that ends.
        for range in &mut inner.content {
            if let Some(whole) = outer.content.iter().find(|whole| whole.holds(range.start as usize))
                && range.end > whole.end
            {
                range.end = whole.end;
                inner.alone = None;
            }
        }
        return Verdict::Both;
    }
    // "The army confirmed, and the rebels denied, that …"
    let shared = a.content == b.content && a.rule == b.rule && matches!(a.rule, Rule::That | Rule::Wh);
    if shared && !a.source.is_empty() && !b.source.is_empty() && a.source != b.source {
        return Verdict::Both;
    }
    if overlap(&a.content, &b.content) {
        return better();
    }
    if overlap(&a.content, &b.source) && overlap(&b.content, &a.source) {
        return better();
    }
    Verdict::Both
}

/// "said he believed it was late[, but that] it would come": the comma behind a clause without *that* where *that* goes on with what
/// the verb before tells.
fn told_on(tokens: &[Token], clause: TokenRange) -> Option<u32> {
    let mut words = tokens[clause.range()].windows(3).take(TOLD);
    let goes_on = |joint: &[Token]| {
        joint[0].kind == TokenKind::Comma && matches!(joint[1].word, f::AND | f::BUT) && joint[2].word == f::THAT
    };
    let bare = tokens[clause.start as usize].word != f::THAT;
    words.position(goes_on).filter(|_| bare).map(|comma| clause.start + comma as u32)
}

/// Whether what `marker` marks is no report of its own: "reportedly turned down the offer" says what somebody did, and
/// "Rumour has it" names nobody.
fn unsaid(marker: &Draft, other: &Draft) -> bool {
    let does = matches!(other.rule, Rule::Object | Rule::Preposition)
        && matches!(other.class, CueClass::Think | CueClass::Decline);
    let phrase = other.source.iter().all(|source| {
        marker.cue.iter().any(|cue| cue.start <= source.start && source.end <= cue.end) && !other.source.is_empty()
    });
    marker.rule == Rule::Marker && other.rule != Rule::Marker && (does || phrase && !other.source.is_empty())
}

fn a_first(a: &Draft, b: &Draft) -> bool {
    a.confidence >= b.confidence
}

fn overlap(a: &[TokenRange], b: &[TokenRange]) -> bool {
    a.iter().any(|x| b.iter().any(|y| x.start < y.end && y.start < x.end))
}

/// Takes commas and conjunctions off the ends of pieces that were cut.
fn trim_joints(tokens: &[Token], draft: &mut Draft) {
    let joint = |t: u32| {
        let token = &tokens[t as usize];
        token.kind == TokenKind::Comma || [f::AND, f::OR, f::BUT].contains(&token.word)
    };
    let alone = &mut draft.alone;
    draft.content.retain_mut(|range| {
        while range.start < range.end && joint(range.end - 1) {
            range.end -= 1;
            *alone = None;
        }
        !range.is_empty()
    });
}

/// Where quotation marks led a cue into its source, or the other way round, the first of them ends before the other.
fn part(draft: &mut Draft) {
    if !overlap(&draft.cue, &draft.source) {
        return;
    }
    let Draft { cue, source, .. } = draft;
    for cue in cue.iter_mut() {
        for source in source.iter_mut() {
            if cue.start < source.start {
                cue.end = cue.end.min(source.start);
            } else {
                source.end = source.end.min(cue.start);
            }
        }
    }
    draft.source.retain(|range| !range.is_empty());
    draft.head = draft.head.filter(|_| !draft.source.is_empty());
}

fn trim_end(draft: &mut Draft, cut: u32) {
    draft.alone = None;
    draft.content.retain_mut(|range| {
        range.end = range.end.min(cut);
        !range.is_empty()
    });
}

/// Sorts by a key that is made once for each; of equal ones the first stays before the others. Drafts are large: those that
/// stand where they belong are not touched.
pub fn sort_by_key<K: Ord>(drafts: &mut [Draft], key: impl Fn(&Draft) -> K) {
    let mut order: Vec<(K, usize)> = drafts.iter().map(key).zip(0..).collect();
    order.sort_unstable();
    for at in 0..order.len() {
        // What stood there may have been moved behind.
        let mut from = order[at].1;
        while from < at {
            from = order[from].1;
        }
        order[at].1 = from;
        if from != at {
            drafts.swap(at, from);
        }
    }
}

/// For each draft the smallest one whose content holds its anchor.
pub fn within(drafts: &[Draft]) -> Vec<Option<usize>> {
    let mut open: Vec<(u32, usize)> = Vec::new();
    let mut order: Vec<(u32, u32, usize)> = Vec::with_capacity(2 * drafts.len());
    for (i, draft) in drafts.iter().enumerate() {
        order.extend(draft.content.iter().map(|range| (range.start, range.end, i)));
    }
    order.sort_unstable_by_key(|&(start, end, i)| (start, Reverse(end), i));
    let mut next = 0;
    let mut anchors: Vec<(u32, usize)> = drafts.iter().map(Draft::anchor).zip(0..).collect();
    anchors.sort_unstable();
    let ordered: Vec<bool> = drafts.iter().map(|draft| draft.content.is_sorted_by(|a, b| a.end <= b.start)).collect();
    let mut out = vec![None; drafts.len()];
    for (at, i) in anchors {
        while next < order.len() && order[next].0 <= at {
            let (start, end, owner) = order[next];
            next += 1;
            while open.last().is_some_and(|&(end, _)| end <= start) {
                open.pop();
            }
            open.push((end, owner));
        }
        out[i] = open
            .iter()
            .rev()
            .take(WINDOW)
            .find(|&&(end, owner)| end > at && owner != i && holds(&drafts[owner], ordered[owner], &drafts[i]))
            .map(|&(_, owner)| owner);
    }
    out
}

/// Whether a piece of the content of `inner` lies in that of `outer`, which is `ordered` where its pieces are in text order: a
/// quotation that is split without end has as many of them as claims within.
fn holds(outer: &Draft, ordered: bool, inner: &Draft) -> bool {
    let content = &outer.content;
    let whole = |range: &TokenRange| {
        let end = if ordered { content.partition_point(|o| o.start <= range.start) } else { content.len() };
        let near = if ordered { &content[end.saturating_sub(1)..end] } else { &content[..] };
        near.iter().any(|o| o.start <= range.start && range.end <= o.end)
    };
    match &inner.content[..] {
        [one] => !one.is_empty() && whole(one),
        several => pieces(several).iter().any(whole),
    }
}
