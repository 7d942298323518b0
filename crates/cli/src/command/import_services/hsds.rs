//! `welcome import hsds`: locations of an Open Referral directory.

use super::target::{Saved, Target, carry_out};
use crate::command::Outcome;
use anyhow::Result;
use std::path::PathBuf;
use welcome_exchange::service::hsds::{MOST_BYTES, read};

/// Adds the locations of Open Referral's HSDS 3 as places, with what is given there.
///
/// Read is JSON as the API of HSDS gives it for services, organizations or locations, with everything nested; the
/// tabular data package is not. The texts become those of the pack's default locale.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The saved answer.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    target: Target,
    /// The page that says so, for places that name none.
    #[arg(long, value_name = "URL")]
    source: Option<String>,
}

/// Carries the command out.
///
/// # Errors
/// If the file has nothing of HSDS in it, or the pack cannot be read or written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let file = Saved::read(&args.file, MOST_BYTES)?;
    carry_out(&args.target, |pack, wishes, notes| {
        Ok(read(&file.bytes, file.day, pack, wishes, args.source.as_deref(), notes)?)
    })
}
