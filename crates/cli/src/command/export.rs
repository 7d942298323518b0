//! `welcome export`: a locale's texts in a file that translators' tools read.

use super::{Outcome, export_services, no_such_locale};
use crate::{app, clock, output, pack_folder::PackFolder, report};
use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use std::{collections::BTreeMap, path::PathBuf};
use welcome_exchange::{Format, Order, STRINGS_FILE, export_strings};
use welcome_pack::{
    authoring::{
        model::Pack,
        status::State,
        unit::{Reading, Unit},
    },
    date::Date,
    locale::Direction,
};

/// Write texts for translators, or places for other systems
///
/// For translators: what is missing or stale in a locale. For other systems: the pack's places.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome export linz --locale ar --format xliff     what is missing or stale, for a translation tool
  welcome export linz --locale ar --format xlsx --all
  welcome export linz --locale ar --format ftl       the program's own texts
  welcome export linz --format hsds -o places.json   the places, for other directories")]
pub(crate) struct Args {
    /// The folder in which pack.json lies.
    dir: PathBuf,
    /// The locale to translate into; for hsds and jsonld the one of the texts, instead of the pack's default one.
    #[arg(long, value_name = "TAG", required_if_eq_any(TRANSLATED.map(|format| ("format", format))))]
    locale: Option<String>,
    /// What the translator's tool or the other system reads.
    #[arg(long, value_enum)]
    format: FormatName,
    /// Every text, not only what is missing or stale.
    #[arg(long)]
    all: bool,
    /// The file to write. For translators it must not be there yet [default: <PACK>.<TAG>.<FORMAT> here, for other systems
    /// standard output]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The day that the file is said to be of, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

/// The formats that need a locale.
const TRANSLATED: [&str; 6] = ["xliff", "xliff2", "po", "csv", "xlsx", "ftl"];

/// What a translator's tool or another system reads.
#[derive(Clone, Copy, ValueEnum)]
enum FormatName {
    /// XLIFF 1.2, which every translation tool knows.
    Xliff,
    /// XLIFF 2.1.
    Xliff2,
    /// GNU gettext.
    Po,
    /// A table as text.
    Csv,
    /// An Excel workbook.
    Xlsx,
    /// Fluent: the texts of the program itself, all of them.
    Ftl,
    /// Open Referral's HSDS 3: what its API answers for `/services`.
    Hsds,
    /// GovernmentService and Place of schema.org, as JSON-LD.
    Jsonld,
}

impl FormatName {
    /// The format of the pack's texts; `None` for the one in which the program's go out.
    fn of_units(self) -> Option<Format> {
        match self {
            FormatName::Xliff => Some(Format::Xliff),
            FormatName::Xliff2 => Some(Format::Xliff2),
            FormatName::Po => Some(Format::Po),
            FormatName::Csv => Some(Format::Csv),
            FormatName::Xlsx => Some(Format::Xlsx),
            FormatName::Ftl | FormatName::Hsds | FormatName::Jsonld => None,
        }
    }
}

/// Carries the command out.
///
/// # Errors
/// If the pack has no such locale, or something cannot be read or written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let places = |format| {
        let today = args.today.unwrap_or_else(clock::today);
        export_services::run(&args.dir, format, args.locale.as_deref(), args.output.as_deref(), today)
    };
    match (args.format, &args.locale) {
        (FormatName::Hsds, _) => places(export_services::Format::Hsds),
        (FormatName::Jsonld, _) => places(export_services::Format::JsonLd),
        (_, Some(locale)) => texts(args, locale),
        (_, None) => bail!("name the locale to translate into with --locale"),
    }
}

fn texts(args: &Args, locale: &str) -> Result<Outcome> {
    let folder = PackFolder::read(&args.dir)?;
    let reading = Reading::of(&folder.files);
    // What could not be read would be asked for again, though it is there.
    if report::is_refused(&folder, reading.problems())? {
        return Ok(Outcome::PackHasErrors);
    }
    let (id, source) = translated_from(reading.pack(), locale)?;
    let ending = args.format.of_units().map_or("ftl", Format::ending);
    // An id that is none names no file elsewhere.
    let name = format!("{id}.{}.{ending}", locale).replace(['/', '\\'], "-");
    let path = args.output.clone().unwrap_or_else(|| name.into());
    let (bytes, what) = match args.format.of_units() {
        None => (strings(&folder, locale)?, "the program's texts".to_owned()),
        Some(format) => {
            let mut units = reading.units(locale);
            units.retain(|unit| args.all || matches!(unit.state, State::Missing | State::Stale));
            if units.is_empty() {
                println!("Nothing is missing or stale in {}; --all writes every text.", locale);
                return Ok(Outcome::Done);
            }
            let what = counts(&units);
            let locales = app::locales()?.locales;
            let order = Order {
                pack: id.to_owned(),
                source: source.to_owned(),
                target: locale.to_owned(),
                day: args.today.unwrap_or_else(clock::today),
                right_to_left: locales.get(locale).is_some_and(|locale| locale.direction == Direction::Rtl),
                units,
            };
            (format.write(&order).with_context(|| format!("cannot write {}", path.display()))?, what)
        }
    };
    if path.exists() {
        let path = path.display();
        bail!("{path} is there already, perhaps with a translator's work in it; remove it or name another file");
    }
    output::write_file(&path, &bytes)?;
    println!("Wrote {what} to {}.", path.display());
    Ok(Outcome::Done)
}

/// The program's texts in a locale, with the pack's own in their place.
fn strings(folder: &PackFolder, locale: &str) -> Result<Vec<u8>> {
    let app = app::locales()?;
    let program = app.locales.get(locale);
    let program = program.with_context(|| format!("the program has no texts of its own in {locale}"))?;
    Ok(export_strings(&program.strings, own_strings(folder, locale)?).into_bytes())
}

/// What a pack says in its own words of the program's texts.
///
/// # Errors
/// If the file is no text.
pub(super) fn own_strings<'a>(folder: &'a PackFolder, locale: &str) -> Result<Option<&'a str>> {
    let path = format!("{locale}/{STRINGS_FILE}");
    let text = folder.files.get(&path).map(std::str::from_utf8).transpose();
    text.with_context(|| format!("{} is not UTF-8 text", folder.join(&path).display()))
}

/// The pack's id and its default locale, from which another one of its locales is translated.
///
/// # Errors
/// If it is none of the pack's locales, or the default locale itself.
pub(super) fn translated_from<'a>(pack: &'a Pack, locale: &str) -> Result<(&'a str, &'a str)> {
    let settings = pack.settings.as_ref().context("pack.json could not be read")?;
    if settings.default_locale == locale {
        bail!("{locale} is the pack's default locale, from which the others are translated");
    }
    if !settings.locales.iter().any(|known| known.tag == locale) {
        return Err(no_such_locale(locale, settings.locales.iter().map(|known| known.tag.as_str())));
    }
    Ok((&settings.id, &settings.default_locale))
}

/// "12 units (10 missing, 2 stale)".
fn counts(units: &[Unit]) -> String {
    let mut by_state: BTreeMap<State, usize> = BTreeMap::new();
    for unit in units {
        *by_state.entry(unit.state).or_default() += 1;
    }
    let word = |state: State| match state {
        State::Missing => "missing",
        State::Stale => "stale",
        State::Machine => "by a machine",
        State::Reviewed => "reviewed",
        State::Human => "by a person",
    };
    let parts: Vec<String> = by_state.into_iter().map(|(state, number)| format!("{number} {}", word(state))).collect();
    let noun = if units.len() == 1 { "unit" } else { "units" };
    format!("{} {noun} ({})", units.len(), parts.join(", "))
}
