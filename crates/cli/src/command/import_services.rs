//! `welcome import integreat|hsds|places`: puts what other systems know of a city's services into a pack.

pub(crate) mod hsds;
pub(crate) mod integreat;
pub(crate) mod places;

mod target;

use super::Outcome;
use anyhow::Result;
use clap::Subcommand;

/// Where they come from.
#[derive(Subcommand)]
pub(crate) enum Source {
    Integreat(integreat::Args),
    Hsds(hsds::Args),
    Places(places::Args),
}

/// Carries the command out.
///
/// # Errors
/// If a file cannot be read, is not what it is said to be, or the pack cannot be read or written.
pub(crate) fn run(source: &Source) -> Result<Outcome> {
    match source {
        Source::Integreat(args) => integreat::run(args),
        Source::Hsds(args) => hsds::run(args),
        Source::Places(args) => places::run(args),
    }
}
