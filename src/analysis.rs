//! What follows from the links and themes of a comparison.

pub mod brief;
pub mod copies;
pub mod disagreement;
pub mod lacks;
pub mod overlap;
pub mod relation;
