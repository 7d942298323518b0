//! `welcome check`: every problem of a pack, with file, line and what to write instead.

use super::Outcome;
use crate::{app, clock, pack_folder::PackFolder, report::Report};
use anyhow::{Context as _, Result};
use clap::ValueEnum;
use codespan_reporting::term::termcolor::{ColorChoice, StandardStream};
use std::{
    io::{IsTerminal as _, Write as _, stdout},
    path::PathBuf,
};
use welcome_pack::{authoring::check::check, date::Date};

/// Say what is wrong with a pack, where, and what to write instead
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome check linz
  welcome check linz --today 2027-06-01         what will be due for review by then
  welcome check linz --format json              for a program")]
pub(crate) struct Args {
    /// The folder in which pack.json lies.
    dir: PathBuf,
    /// Whom the report is for.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The day that reviews are measured against, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

/// Whom a report is for.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A person.
    Text,
    /// A program.
    Json,
}

/// Carries the command out.
///
/// # Errors
/// If the pack cannot be read or the report cannot be written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let pack = PackFolder::read(&args.dir)?;
    let (_, problems) = check(&pack.files, &app::locales()?, args.today.unwrap_or_else(clock::today));
    let report = Report::new(&pack, &problems);
    match args.format {
        Format::Text => {
            let colours = if stdout().is_terminal() { ColorChoice::Auto } else { ColorChoice::Never };
            let mut out = StandardStream::stdout(colours);
            report.write_text(&mut out)?;
            writeln!(out, "{} in {pack}", report.counts()).context("cannot write the report")?;
        }
        Format::Json => writeln!(stdout(), "{}", report.json()?).context("cannot write the report")?,
    }
    Ok(if report.errors() > 0 { Outcome::PackHasErrors } else { Outcome::Done })
}
