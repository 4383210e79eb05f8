//! Whether confidence keeps its word: of the claims given 0.8, about 80 % are to be right.

use std::fmt;

/// A claim with its confidence, and whether it is right.
#[derive(Clone, Copy, Debug)]
pub struct Judged {
    /// How sure it is, 0 to 1.
    pub confidence: f32,
    /// Whether it was marked.
    pub right: bool,
}

/// Claims by tenths of confidence.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reliability {
    tenths: [Tenth; 10],
}

#[derive(Clone, Copy, Debug, Default)]
struct Tenth {
    claims: usize,
    right: usize,
    confidence: f64,
}

impl Reliability {
    /// Sorts claims into tenths.
    pub fn of(judged: &[Judged]) -> Reliability {
        let mut table = Reliability::default();
        for claim in judged {
            let tenth = &mut table.tenths[((claim.confidence * 10.0) as usize).min(9)];
            tenth.claims += 1;
            tenth.right += usize::from(claim.right);
            tenth.confidence += f64::from(claim.confidence);
        }
        table
    }

    /// Whether it holds no claim.
    pub fn is_empty(&self) -> bool {
        self.tenths.iter().all(|tenth| tenth.claims == 0)
    }
}

impl fmt::Display for Reliability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "confidence  claims  mean given  share right")?;
        for (i, tenth) in self.tenths.iter().enumerate().filter(|(_, tenth)| tenth.claims > 0) {
            let claims = tenth.claims as f64;
            let (given, right) = (100.0 * tenth.confidence / claims, 100.0 * tenth.right as f64 / claims);
            writeln!(
                f,
                "{:.1} to {:.1}  {:>6}  {given:>9.1}%  {right:>10.1}%",
                i as f64 / 10.0,
                (i + 1) as f64 / 10.0,
                tenth.claims
            )?;
        }
        Ok(())
    }
}
