//! Features of few values, seen of every draft of a construction: their weights stand in a row for each construction, where
//! a look is one step. That is nearly half of what is seen of a draft.

use super::values::{CLASSES, COUNTS, INSIDE, KINDS_OF_QUOTES, RULES, SIZES, STEPS, TAGS_OR_NONE, TENTHS, YES, ZONES};
use crate::lexicon::{ClaimModels, Feature, Value, Weights};
use crate::stages::attribution::draft::Rule;

/// The features, which have a construction for their second value, and what else each may say.
pub const NARROW: [(&str, &[Value]); 23] = [
    ("class rule", &CLASSES),
    ("listed rule", &YES),
    ("zone rule", &ZONES),
    ("speech rule", &INSIDE),
    ("question", &YES),
    ("cue length", &SIZES),
    ("cue place", &SIZES),
    ("cue negated", &YES),
    ("cue finite", &YES),
    ("source length", &SIZES),
    ("source to cue", &STEPS),
    ("content length", &SIZES),
    ("content pieces", &SIZES),
    ("content verb", &TAGS_OR_NONE),
    ("content noun length", &SIZES),
    ("content quoted", &KINDS_OF_QUOTES),
    ("speech besides", &YES),
    ("alone rule", &TENTHS),
    ("rival rule", &TENTHS),
    ("within rule", &TENTHS),
    ("holds rule", &COUNTS),
    ("unit claims", &COUNTS),
    ("same source rule", &TENTHS),
];

/// How many weights a construction has.
const WIDTH: usize = column("");

/// The weights of a construction, feature by feature.
pub type Row = [Weights; WIDTH];

/// The rows of all constructions, in their order.
pub fn rows(models: &ClaimModels) -> &[Row] {
    models
        .at_hand(|models| {
            let of_rule = |&second: &Value<'static>| {
                let of_one = move |&(name, values): &(&'static str, &'static [Value<'static>])| {
                    let name = Value::new(name);
                    values.iter().map(move |&first| models.weights(Feature { name, first, second }))
                };
                NARROW.iter().flat_map(of_one)
            };
            RULES.iter().flat_map(of_rule).collect()
        })
        .as_chunks()
        .0
}

/// The row of a construction.
pub fn row(rows: &[Row], rule: Rule) -> &Row {
    &rows[rule as usize]
}

/// Which of the features has a name; how many there are for no name.
pub const fn number(name: &str) -> usize {
    let mut number = 0;
    while number < NARROW.len() && !same(NARROW[number].0, name) {
        number += 1;
    }
    number
}

/// Where in a row the weights of a feature begin; how long the row is for no name.
pub const fn column(name: &str) -> usize {
    let (mut column, mut at) = (0, 0);
    while at < number(name) {
        column += NARROW[at].1.len();
        at += 1;
    }
    column
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// Who is told what is seen of a draft.
pub trait See {
    /// A feature.
    fn see(&mut self, feature: Feature);

    /// A feature of few values, and where in the row of its construction it stands.
    fn narrow(&mut self, column: usize, feature: impl Fn() -> Feature<'static>);
}

impl<F: FnMut(Feature) + ?Sized> See for F {
    fn see(&mut self, feature: Feature) {
        self(feature);
    }

    fn narrow(&mut self, _: usize, feature: impl Fn() -> Feature<'static>) {
        self(feature());
    }
}

/// Tells of a feature of few values, by its name, which is a literal, and the number of its value: `narrow!(see, "cue
/// length", size(3), rule)`.
macro_rules! narrow {
    ($see:expr, $name:literal, $value:expr, $rule:expr) => {{
        use $crate::stages::scoring::narrow::{NARROW, column, number};
        let (value, rule): (usize, $crate::lexicon::Value<'static>) = ($value, $rule);
        let feature = || $crate::lexicon::seen!($name, const { NARROW[number($name)].1 }[value], rule);
        $see.narrow(const { column($name) } + value, feature);
    }};
}
pub(super) use narrow;

#[cfg(test)]
mod tests {
    use super::super::values::{COUNTS, SIZES, TENTHS, count, size, tenth};
    use super::*;
    use crate::lexicon::{Tag, builtin};

    #[test]
    fn a_row_has_the_weights_of_the_features_that_are_told() {
        let lexicon = builtin();
        let models = lexicon.claim_models();
        struct Told<'m>(&'m ClaimModels, &'m Row);
        impl See for Told<'_> {
            fn see(&mut self, _: Feature) {}

            fn narrow(&mut self, column: usize, feature: impl Fn() -> Feature<'static>) {
                assert_eq!(self.1[column], self.0.weights(feature()));
            }
        }
        for (&rule, &name) in Rule::ALL.iter().zip(&RULES) {
            let mut told = Told(models, row(rows(models), rule));
            (0..CLASSES.len()).for_each(|class| narrow!(told, "class rule", class, name));
            (0..=Tag::ALL.len()).for_each(|tag| narrow!(told, "content verb", tag, name));
            (0..SIZES.len()).for_each(|size| narrow!(told, "content length", size, name));
            (0..TENTHS.len()).for_each(|tenth| narrow!(told, "same source rule", tenth, name));
        }
    }

    #[test]
    fn values_have_the_numbers_of_their_names() {
        assert_eq!([0, 4, 6, 40, 41].map(|n| SIZES[size(n)].text), ["0", "3 to 4", "5 to 7", "21 to 40", "more"]);
        assert_eq!(
            [Some(0.0), Some(0.35), Some(1.0), None].map(|c| TENTHS[tenth(c)].text),
            ["0.0", "0.3", "0.9", "none"]
        );
        assert_eq!([2, 3, 4, 9].map(|n| COUNTS[count(n)].text), ["2", "3", "more", "more"]);
    }
}
