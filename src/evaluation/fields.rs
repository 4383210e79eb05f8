//! Whether detected claims agree with marked ones in more than their places: who speaks, what kind of act it is, what
//! qualifies it. Gold in records has these fields; those that it leaves out are not counted.

use serde_json::Value;
use std::fmt;

/// A field of claim records: its name, and where it is found.
struct Field {
    name: &'static str,
    /// Names of objects that hold one another.
    path: &'static [&'static str],
    /// Of each item of a list, the parts that are compared.
    items: &'static [&'static str],
}

const fn one(name: &'static str, path: &'static [&'static str]) -> Field {
    Field { name, path, items: &[] }
}

const fn list(name: &'static str, path: &'static [&'static str], items: &'static [&'static str]) -> Field {
    Field { name, path, items }
}

const FIELDS: &[Field] = &[
    one("form", &["form"]),
    one("cue class", &["cue", "class"]),
    one("negated", &["cue", "negated"]),
    one("source kind", &["source", "kind"]),
    one("named", &["source", "named"]),
    list("speakers", &["source", "speakers"], &["name"]),
    list("resolved by", &["source", "speakers"], &["resolved_by"]),
    list("via", &["via"], &["name"]),
    list("evidentials", &["evidentials"], &["text", "kind"]),
    one("addressee", &["addressee", "text"]),
    one("medium", &["medium", "text"]),
    one("time", &["time", "text"]),
    one("zone", &["zone"]),
];

impl Field {
    /// What a record has there; none where its maker left the field out. A part of what is `null` is `null`.
    fn of(&self, record: &Value) -> Option<Vec<Value>> {
        let mut value = record;
        for name in self.path {
            value = match value {
                Value::Null => value,
                _ => value.get(name)?,
            };
        }
        Some(match value {
            Value::Array(items) if self.items.is_empty() => items.clone(),
            Value::Array(items) => {
                let parts = |item: &Value| self.items.iter().map(|part| item[part].clone()).collect();
                items.iter().map(parts).collect()
            }
            Value::Null if !self.items.is_empty() => Vec::new(),
            value => vec![value.clone()],
        })
    }
}

/// Counts of agreement by field.
#[derive(Clone, Debug)]
pub struct Agreement {
    claims: usize,
    /// How many claims have the field in gold, and in how many of these it is the same.
    counts: Vec<(usize, usize)>,
}

impl Default for Agreement {
    fn default() -> Agreement {
        Agreement { claims: 0, counts: vec![(0, 0); FIELDS.len()] }
    }
}

impl Agreement {
    /// Whether there is nothing to agree in.
    pub fn is_empty(&self) -> bool {
        self.claims == 0
    }

    /// Compares a detected claim with the marked one.
    pub fn add(&mut self, gold: &Value, found: &Value) {
        self.claims += 1;
        for (field, (of, same)) in FIELDS.iter().zip(&mut self.counts) {
            if let Some(marked) = field.of(gold) {
                *of += 1;
                *same += usize::from(field.of(found).unwrap_or_default() == marked);
            }
        }
    }
}

impl fmt::Display for Agreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} detected claims; of those that have the field in gold, it is the same in", self.claims)?;
        for (field, (of, same)) in FIELDS.iter().zip(&self.counts).filter(|(_, (of, _))| *of > 0) {
            writeln!(f, "{:12}{:>6}  {:>5.1}%", field.name, of, 100.0 * *same as f64 / *of as f64)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn fields_that_gold_leaves_out_are_not_counted() {
        let gold = json!({"cue": {"class": "say"}, "source": null, "evidentials": [{"text": "may", "kind": "hedge"}]});
        let found = json!({"cue": {"class": "say", "negated": true}, "source": {"kind": "person", "speakers": []},
            "evidentials": [{"text": "may", "kind": "hedge", "span": [0, 3]}], "zone": "body"});
        let mut agreement = Agreement::default();
        agreement.add(&gold, &found);
        let count = |name: &str| {
            let at = FIELDS.iter().position(|field| field.name == name).expect("a field");
            agreement.counts[at]
        };
        assert_eq!(count("cue class"), (1, 1));
        assert_eq!((count("negated"), count("zone")), ((0, 0), (0, 0)));
        assert_eq!(count("source kind"), (1, 0), "nobody is not a person");
        assert_eq!(count("speakers"), (1, 1), "nobody has no speakers, and neither has this person");
        assert_eq!(count("evidentials"), (1, 1), "the place of an evidential is not compared");
    }
}
