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
use terminal_size::{Width, terminal_size};
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
    /// Show hints as well, which are only counted otherwise.
    #[arg(long)]
    hints: bool,
    /// End with 1 also if there are only warnings, or only hints.
    #[arg(long, value_enum, value_name = "LEVEL")]
    deny: Option<Denied>,
    /// The day that reviews are measured against, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

/// Whom a report is for.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A person.
    Text,
    /// A program; hints are always in it.
    Json,
    /// A GitHub workflow, which shows the problems beside the lines of a change.
    Github,
}

/// What is not let pass, besides errors.
#[derive(Clone, Copy, ValueEnum)]
enum Denied {
    /// Warnings.
    Warnings,
    /// Warnings and hints.
    Hints,
}

impl Denied {
    /// How many problems it keeps a pack from passing for.
    fn count(self, report: &Report<'_>) -> usize {
        match self {
            Denied::Warnings => report.warnings(),
            Denied::Hints => report.warnings() + report.hints(),
        }
    }

    fn sentence(self) -> &'static str {
        match self {
            Denied::Warnings => "Warnings are not let pass (--deny warnings).",
            Denied::Hints => "Warnings and hints are not let pass (--deny hints).",
        }
    }
}

/// Carries the command out.
///
/// # Errors
/// If the pack cannot be read or the report cannot be written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let pack = PackFolder::read(&args.dir)?;
    let (_, problems) = check(&pack.files, &app::locales()?, args.today.unwrap_or_else(clock::today));
    let hints = args.hints || matches!(args.deny, Some(Denied::Hints));
    let terminal = stdout().is_terminal().then(terminal_size).flatten();
    let columns = terminal.map(|(Width(columns), _)| usize::from(columns));
    let report = Report::new(&pack, &problems).showing_hints(hints).in_columns(columns);
    let denied = args.deny.filter(|denied| report.errors() == 0 && denied.count(&report) > 0);
    match args.format {
        Format::Text => {
            let colours = if stdout().is_terminal() { ColorChoice::Auto } else { ColorChoice::Never };
            let mut out = StandardStream::stdout(colours);
            report.write_text(&mut out)?;
            writeln!(out, "{}", report.summary()).context("cannot write the report")?;
        }
        Format::Json => writeln!(stdout(), "{}", report.json()?).context("cannot write the report")?,
        Format::Github => write!(stdout(), "{}", report.github()).context("cannot write the report")?,
    }
    if let Some(denied) = denied {
        eprintln!("{}", denied.sentence());
    }
    Ok(if report.errors() > 0 || denied.is_some() { Outcome::PackHasErrors } else { Outcome::Done })
}
