//! How much work is done, counted in bytes that are asked of the allocator.

#![allow(clippy::unwrap_used)]

mod allocator;
#[path = "../sample/mod.rs"]
mod sample;
mod search;
mod theme_files;
