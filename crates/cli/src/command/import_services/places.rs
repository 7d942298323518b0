//! `welcome import places`: places from a table.

use super::target::{Saved, Target, carry_out};
use crate::command::Outcome;
use anyhow::{Result, bail};
use std::path::PathBuf;
use welcome_exchange::service::place_csv::{COLUMNS, MOST_BYTES, example, read};

/// Adds places from a table (CSV), of which the first line names the columns.
#[derive(clap::Args)]
#[command(after_help = columns())]
pub(crate) struct Args {
    /// The table.
    #[arg(value_name = "FILE", required_unless_present = "example")]
    file: Option<PathBuf>,
    #[command(flatten)]
    target: Option<Target>,
    /// The page that says so, for places that name none.
    #[arg(long, value_name = "URL")]
    source: Option<String>,
    /// Print a table to begin with.
    #[arg(long, exclusive = true)]
    example: bool,
}

fn columns() -> String {
    let line = |(name, meaning): &(&str, &str)| format!("  {name:<14} {meaning}\n");
    let lines: String = COLUMNS.iter().map(line).collect();
    format!(
        "Columns, in any order:\n{lines}  checked        when it was compared with the source; today if it is empty\n  name@TAG       also summary@TAG and note@TAG: the same in another locale of the pack"
    )
}

/// Carries the command out.
///
/// # Errors
/// If the table has wrong cells, or the pack cannot be read or written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    if args.example {
        print!("{}", example());
        return Ok(Outcome::Done);
    }
    let (Some(file), Some(target)) = (&args.file, &args.target) else {
        bail!("name a table and the pack: `welcome import places FILE.csv --into DIR --by human`");
    };
    let file = Saved::read(file, MOST_BYTES)?;
    carry_out(target, |pack, wishes, notes| Ok(read(&file.bytes, pack, wishes, args.source.as_deref(), notes)?))
}
