//! `welcome mark`: notes who made or read the texts of a locale, and of which source text.

use super::Outcome;
use crate::{
    clock, output,
    pack_folder::PackFolder,
    report::{self, Report},
};
use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use std::path::PathBuf;
use welcome_pack::{
    authoring::{
        load::load,
        model::{Pack, StatusFile},
        status::{Marked, mark},
    },
    bundle::Maker,
    date::Date,
};

/// Notes in <locale>/status.json who made the new and changed texts of a locale.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The folder in which pack.json lies.
    dir: PathBuf,
    /// The locale whose texts are marked.
    #[arg(long, value_name = "TAG")]
    locale: String,
    /// Who made them.
    #[arg(long, value_enum)]
    by: By,
    /// Mark every text of the locale, not only new and changed ones.
    #[arg(long)]
    all: bool,
    /// The day of the review, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

/// Who made a text.
#[derive(Clone, Copy, ValueEnum)]
enum By {
    /// A machine; no person has read it.
    Machine,
    /// A person.
    Human,
    /// A machine; a person has read and corrected it.
    Reviewed,
}

impl From<By> for Maker {
    fn from(by: By) -> Maker {
        match by {
            By::Machine => Maker::Machine,
            By::Human => Maker::Human,
            By::Reviewed => Maker::Reviewed,
        }
    }
}

/// Carries the command out.
///
/// # Errors
/// If the pack has no such locale, or something cannot be read or written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let folder = PackFolder::read(&args.dir)?;
    let (pack, problems) = load(&folder.files);
    let report = Report::new(&folder, &problems);
    if report.errors() > 0 {
        // What could not be read would lose its status.
        report::refuse(&report)?;
        return Ok(Outcome::PackHasErrors);
    }
    let before = known_status(&pack, &args.locale)?;
    let what = if args.all { Marked::All } else { Marked::Changed };
    let after = mark(&pack, &args.locale, args.by.into(), args.today.unwrap_or_else(clock::today), what);
    let marked = after.texts.iter().filter(|(key, status)| before.texts.get(*key) != Some(*status)).count();
    let json = serde_json::to_string_pretty(&after).context("cannot write the status")?;
    let path = folder.join(&format!("{}/status.json", args.locale));
    output::write_file(&path, format!("{json}\n").as_bytes())?;
    println!("Marked {marked} of {} texts in {}.", after.texts.len(), path.display());
    Ok(Outcome::Done)
}

fn known_status<'a>(pack: &'a Pack, locale: &str) -> Result<&'a StatusFile> {
    let Some(content) = pack.locales.iter().find(|content| content.tag == locale) else {
        let tags: Vec<&str> = pack.locales.iter().map(|content| content.tag.as_str()).collect();
        bail!("the pack has no locale {locale}; it has {}", tags.join(", "));
    };
    Ok(&content.status)
}
