//! `welcome mark`: notes who made or read the texts of a locale, and of which source text.

use super::Outcome;
use crate::{
    clock, output,
    pack_folder::PackFolder,
    report::{self, Report},
};
use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use serde::Serialize;
use std::path::PathBuf;
use welcome_pack::{
    authoring::{
        load::load,
        model::{Pack, StatusFile},
        overlay::{RECORD, own_status, record},
        status::{Marked, mark},
    },
    bundle::Maker,
    date::Date,
};

/// Notes who made the new and changed texts of a locale, or what lay beneath an overlay's own.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The folder in which pack.json lies.
    dir: PathBuf,
    /// The locale whose texts are marked.
    #[arg(long, value_name = "TAG", required_unless_present = "base", requires = "by")]
    locale: Option<String>,
    /// Who made them.
    #[arg(long, value_enum, requires = "locale")]
    by: Option<By>,
    /// Note in base.json what the pack that this one extends says today where this one says something else.
    #[arg(long)]
    base: bool,
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
    if let (Some(locale), Some(by)) = (&args.locale, args.by) {
        let before = known_status(&pack, locale)?;
        let what = if args.all { Marked::All } else { Marked::Changed };
        let after = mark(&pack, locale, by.into(), args.today.unwrap_or_else(clock::today), what);
        let marked = after.texts.iter().filter(|(key, status)| before.texts.get(*key) != Some(*status)).count();
        let all = after.texts.len();
        let path = write(&folder, &format!("{locale}/status.json"), &own_status(&folder.files, locale, after))?;
        println!("Marked {marked} of {all} texts in {}.", path.display());
    }
    if args.base {
        if folder.files.beneath().is_none() {
            bail!("{folder} extends no other pack, so there is nothing to note; leave `--base` out");
        }
        let record = record(&folder.files);
        let path = write(&folder, RECORD, &record)?;
        println!("Noted what lies beneath {} entries in {}.", record.overrides.len(), path.display());
    }
    Ok(Outcome::Done)
}

fn write(folder: &PackFolder, file: &str, value: &impl Serialize) -> Result<PathBuf> {
    let json = serde_json::to_string_pretty(value).with_context(|| format!("cannot write {file}"))?;
    let path = folder.join(file);
    output::write_file(&path, format!("{json}\n").as_bytes())?;
    Ok(path)
}

fn known_status<'a>(pack: &'a Pack, locale: &str) -> Result<&'a StatusFile> {
    let Some(content) = pack.locales.iter().find(|content| content.tag == locale) else {
        let tags: Vec<&str> = pack.locales.iter().map(|content| content.tag.as_str()).collect();
        bail!("the pack has no locale {locale}; it has {}", tags.join(", "));
    };
    Ok(&content.status)
}
