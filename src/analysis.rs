//! What follows from the links and themes of a comparison.

pub mod agreement;
pub mod related;
