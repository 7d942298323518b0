//! The pack to which an import adds, and how.

use crate::{
    app, clock,
    command::{Outcome, mark::By},
    output,
    pack_folder::PackFolder,
    report::{self, Report, shown},
};
use anyhow::{Context as _, Result, anyhow, bail};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use welcome_exchange::service::{
    Wishes,
    intake::{Additions, Counts, Manner, Refusal, take_in},
    note::Notes,
};
use welcome_pack::{
    authoring::{catalogue::CATEGORIES, load::load, model::Pack},
    date::Date,
};

/// What every import asks for.
#[derive(clap::Args)]
pub(crate) struct Target {
    /// The folder of the pack to add to, in which pack.json lies.
    #[arg(long, value_name = "DIR")]
    into: PathBuf,
    /// Who made the texts that are imported.
    #[arg(long, value_enum)]
    by: By,
    /// Write entries anew that the pack has already; without it they stay as they are.
    #[arg(long)]
    replace: bool,
    /// What places are for: one category for all, or one for a word of the other system's. Can be given several times.
    #[arg(long, value_name = "[WORD=]CATEGORY")]
    category: Vec<String>,
    /// The country's code for numbers that begin with a zero: `+49`.
    #[arg(long, value_name = "+CODE", value_parser = dial)]
    dial: Option<String>,
    /// Write what was left out or changed into this file as well.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Say what would be written, and write nothing into the pack.
    #[arg(long)]
    dry_run: bool,
    /// The day of the import, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

/// A file that is imported.
pub(crate) struct Saved {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    /// When it was saved.
    pub(crate) day: Date,
}

impl Saved {
    /// Reads a file that is not larger than so many bytes.
    ///
    /// # Errors
    /// If it is too large or cannot be read.
    pub(crate) fn read(path: &Path, most: usize) -> Result<Saved> {
        let about = || format!("cannot read {}", path.display());
        let known = fs::metadata(path).with_context(about)?;
        if known.len() > most as u64 {
            bail!("{} is larger than {} MiB; split it", path.display(), most >> 20);
        }
        let day = known.modified().map_or_else(|_| clock::today(), clock::day_of);
        Ok(Saved { name: path.display().to_string(), bytes: fs::read(path).with_context(about)?, day })
    }
}

/// `WORD=VALUE` pairs; what has no word stands under "". Words are in lower case.
pub(crate) fn by_word(values: &[String]) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for value in values {
        let (word, value) = value.split_once('=').unwrap_or(("", value));
        found.entry(word.trim().to_lowercase()).or_default().push(value.trim().to_owned());
    }
    found
}

fn dial(text: &str) -> Result<String, String> {
    let sound = text.strip_prefix('+').is_some_and(|digits| {
        (1..=4).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit()) && !digits.starts_with('0')
    });
    if sound { Ok(text.to_owned()) } else { Err("write a plus and the country's code, like `+49`".to_owned()) }
}

/// Reads, adds, checks and writes.
///
/// # Errors
/// If the pack cannot be read or written, or what is imported cannot be read.
pub(crate) fn carry_out(
    target: &Target,
    read: impl FnOnce(&Pack, &Wishes<'_>, &mut Notes) -> Result<Additions>,
) -> Result<Outcome> {
    let folder = PackFolder::read(&target.into)?;
    let (pack, problems) = load(&folder.files);
    if report::is_refused(&folder, &problems)? {
        return Ok(Outcome::PackHasErrors);
    }
    let settings = pack.settings.as_ref().context("pack.json could not be read")?;
    let app = app::locales()?;
    let today = target.today.unwrap_or_else(clock::today);
    let categories: BTreeMap<String, String> = by_word(&target.category)
        .into_iter()
        .filter_map(|(word, categories)| Some((word, categories.into_iter().next_back()?)))
        .collect();
    if let Some(unknown) = categories.values().find(|category| !CATEGORIES.contains(&category.as_str())) {
        bail!("`{unknown}` is not a category of places; write one of {}", CATEGORIES.join(", "));
    }
    let wishes = Wishes {
        today,
        default_locale: &settings.default_locale,
        locales: settings.locales.iter().map(|locale| locale.tag.as_str()).collect(),
        coverage: app.coverage.as_ref(),
        dial: target.dial.as_deref(),
        categories,
    };
    let mut notes = Notes::default();
    let additions = read(&pack, &wishes, &mut notes)?;
    let manner = Manner { by: target.by.into(), today, replace: target.replace };
    let taken = take_in(&folder.files, &app, additions, manner, &mut notes);
    print!("{}", shown(&notes.to_string()));
    if let Some(path) = &target.report {
        output::write_file(path, notes.to_string().as_bytes())?;
    }
    let intake = match taken {
        Ok(intake) => intake,
        Err(Refusal::NewErrors(problems, files)) => {
            report::refuse(&Report::new(&folder.with_files(*files), &problems))?;
            eprintln!("Nothing was written: the pack would have these errors.");
            return Ok(Outcome::PackHasErrors);
        }
        Err(Refusal::Damaged(problems)) => {
            report::refuse(&Report::new(&folder, &problems))?;
            return Ok(Outcome::PackHasErrors);
        }
        Err(error) => return Err(anyhow!(error)),
    };
    if !target.dry_run {
        for (file, text) in &intake.files {
            output::write_file(&folder.join(file), text.as_bytes())?;
        }
    }
    let verb = if target.dry_run { "Would write" } else { "Wrote" };
    println!("{verb} {} in {} files of {folder}.", counted(intake.counts), intake.files.len());
    Ok(Outcome::Done)
}

fn counted(counts: Counts) -> String {
    let count = |number: usize, one: &str, many: &str| format!("{number} {}", if number == 1 { one } else { many });
    let Counts { facts, topics, articles, places, translations } = counts;
    [
        count(topics, "topic", "topics"),
        count(articles, "article", "articles"),
        count(places, "place", "places"),
        count(translations, "translation", "translations"),
        count(facts, "fact", "facts"),
    ]
    .join(", ")
}
