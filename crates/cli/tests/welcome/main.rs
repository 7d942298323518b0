//! The program `welcome` itself, run as a city's staff would run it.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod build;
mod check;
mod mark;
mod overlay;
mod program;
mod serve;
