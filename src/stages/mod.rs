//! The verbs of the pipeline, in reading order: each stage is a function from the layers it needs to the layer it adds.

pub mod tokens;
pub mod tags;
