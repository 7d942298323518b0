//! `welcome mark`: notes who made or read the texts of a locale, and of which source text.

use super::{Outcome, no_such_locale};
use crate::{clock, output, pack_folder::PackFolder, report};
use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use serde::Serialize;
use std::path::PathBuf;
use welcome_pack::{
    authoring::{
        load::load,
        model::{Pack, StatusFile},
        overlay::{RECORD, own_status, record},
        status::{Marked, copies, fingerprints, mark},
    },
    bundle::Maker,
    date::Date,
};

/// Note who made or read the texts of a locale, in its status.json
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome mark linz --locale ar --by human           every new and changed text
  welcome mark linz --locale ar --by reviewed --text health/doctor
  welcome mark linz --locale ar --by machine --all   every text, whatever was known of it
  welcome mark north --base                          what the pack beneath says where this one differs")]
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
    /// Mark every text of the locale, not only new and changed ones, copies of the default locale's text included.
    #[arg(long)]
    all: bool,
    /// Mark only this text and those under it, also if it is marked already: `city`, `emergency`, `health/see-a-doctor`.
    #[arg(long = "text", value_name = "KEY", conflicts_with = "all")]
    texts: Vec<String>,
    /// The day of the review, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

/// Who made a text.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum By {
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
    // What could not be read would lose its status.
    if report::is_refused(&folder, &problems)? {
        return Ok(Outcome::PackHasErrors);
    }
    if let (Some(locale), Some(by)) = (&args.locale, args.by) {
        mark_locale(args, &folder, &pack, locale, by.into())?;
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

fn mark_locale(args: &Args, folder: &PackFolder, pack: &Pack, locale: &str, by: Maker) -> Result<()> {
    let before = known_status(pack, locale)?;
    let named = named(pack, locale, &args.texts)?;
    let what = match named.as_slice() {
        _ if args.all => Marked::All,
        [] => Marked::Changed,
        keys => Marked::Texts(keys),
    };
    let after = mark(pack, locale, by, args.today.unwrap_or_else(clock::today), what);
    let marked = after.texts.iter().filter(|(key, status)| before.texts.get(*key) != Some(*status)).count();
    let is_left = |key: &String| after.texts.get(key).is_none_or(|status| status.copy);
    let left = copies(pack, locale).into_iter().filter(is_left).count();
    let all = after.texts.len();
    let path = write(folder, &format!("{locale}/status.json"), &own_status(&folder.files, locale, after))?;
    println!("Marked {marked} of {all} texts in {}.", path.display());
    if left > 0 {
        println!(
            "Left {left} that are still copies of the default locale's text. Where a copy is meant, name it with --text \
             KEY, or mark every text with --all."
        );
    }
    Ok(())
}

/// A file with what it said of its schema.
#[derive(Serialize)]
struct Written<'a, T> {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    schema: Option<String>,
    #[serde(flatten)]
    value: &'a T,
}

fn write(folder: &PackFolder, file: &str, value: &impl Serialize) -> Result<PathBuf> {
    let written = Written { schema: schema_of(folder.files.get(file)), value };
    let json = serde_json::to_string_pretty(&written).with_context(|| format!("cannot write {file}"))?;
    let path = folder.join(file);
    output::write_file(&path, format!("{json}\n").as_bytes())?;
    Ok(path)
}

/// The schema that a file refers to.
fn schema_of(file: Option<&[u8]>) -> Option<String> {
    let value: serde_json::Value = serde_json::from_slice(file?).ok()?;
    Some(value.get("$schema")?.as_str()?.to_owned())
}

/// The keys of the texts that are named, and of those under them. A slip would otherwise mark nothing and say nothing.
fn named(pack: &Pack, locale: &str, names: &[String]) -> Result<Vec<String>> {
    let content = pack.locales.iter().find(|content| content.tag == locale);
    let known = content.map(fingerprints).unwrap_or_default();
    let is_of = |key: &str, name: &str| {
        let under = |key: &str| key.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        under(key) || key.strip_prefix("topics/").is_some_and(under)
    };
    if let Some(unknown) = names.iter().find(|name| !known.keys().any(|key| is_of(key, name))) {
        bail!("{locale} has no text {unknown}; name a topic, topic/article, topic/article/block, places/place or city");
    }
    Ok(known.into_keys().filter(|key| names.iter().any(|name| is_of(key, name))).collect())
}

fn known_status<'a>(pack: &'a Pack, locale: &str) -> Result<&'a StatusFile> {
    let content = pack.locales.iter().find(|content| content.tag == locale);
    let tags = || pack.locales.iter().map(|content| content.tag.as_str());
    Ok(&content.ok_or_else(|| no_such_locale(locale, tags()))?.status)
}
