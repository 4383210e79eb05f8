//! Regular inflection.
