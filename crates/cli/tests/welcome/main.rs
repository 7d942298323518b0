//! The program `welcome` itself, run as a city's staff would run it.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod add;
mod audio;
mod build;
mod check;
mod diff;
mod exchange;
mod guide;
mod help;
mod look;
mod mark;
mod new;
mod overlay;
mod program;
mod schema;
mod serve;
mod services;
mod status;
mod watch;
mod way;
