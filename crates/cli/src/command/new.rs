//! `welcome new`: a pack that builds, with a sample of everything.

use super::Outcome;
use crate::{
    app, clock, output, scaffold, schema_files,
    starter::{self, Starter},
    time_zone,
};
use anyhow::{Context as _, Result, bail};
use serde_json::json;
use std::path::PathBuf;
use welcome_pack::{
    authoring::{
        app::AppLocales,
        check::check,
        draft::Draft,
        files::PackFiles,
        id::spelled_as_id,
        problem::{Problem, Severity},
        schema::FileKind,
    },
    date::Date,
};

/// Start a pack for a city, with a sample of everything
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome new linz --city Linz --country AT --locales de,en,ar
  welcome new bcn --city Barcelona --country ES --time-zone Europe/Madrid --locales es,en,fr
  welcome serve linz                          look at it

Every text is a sample and says so. Texts of other locales than the default one are copies
to overwrite: until then the site shows the default locale's. What a pack still lacks,
`welcome check` says.")]
pub(crate) struct Args {
    /// The folder that is made; nothing may be in it.
    dir: PathBuf,
    /// The city's name.
    #[arg(long, value_name = "NAME")]
    city: String,
    /// The country, two capital letters like AT (ISO 3166-1).
    #[arg(long, value_name = "CC", value_parser = country)]
    country: String,
    /// The languages, as BCP 47 tags with commas between: de,en,ar.
    #[arg(long, value_name = "TAGS", value_delimiter = ',', required = true)]
    locales: Vec<String>,
    /// The language in which texts are written first, if not the first one.
    #[arg(long, value_name = "TAG")]
    default: Option<String>,
    /// The city's time zone by its IANA name, for countries with several.
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,
    /// The day that the samples name, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

fn country(code: &str) -> Result<String, String> {
    let code = code.to_uppercase();
    if time_zone::of_country(&code).is_empty() {
        return Err("write the two letters of ISO 3166-1, like AT".to_owned());
    }
    Ok(code)
}

/// Carries the command out.
///
/// # Errors
/// If an argument does not fit, or something cannot be written; then nothing is.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let today = args.today.unwrap_or_else(clock::today);
    let program = app::locales()?;
    let default = args.default.as_ref().or(args.locales.first()).context("name at least one locale")?;
    refuse_locales(args, default, &program)?;
    let zone = zone(args)?;
    let starter = Starter { city: &args.city, country: &args.country, today };
    let mut files = texts(args, default, &starter)?;
    for (path, bytes) in starter.top()? {
        let text = top_file(args, default, &zone, today, &path, &bytes)?;
        files.insert(path, text.into_bytes());
    }
    files.extend(scaffold::noted_copies(&PackFiles::new(files.clone()))?);
    let (_, problems) = check(&PackFiles::new(files.clone()), &program, today);
    if let Some(Problem { message, help, .. }) = problems.iter().find(|problem| problem.severity == Severity::Error) {
        bail!("a pack with these arguments would not be sound: {message}; {help}");
    }
    files.extend(schema_files::files(FileKind::schema)?);
    output::write_folder(&args.dir, &files)?;
    tell(args, default);
    Ok(Outcome::Done)
}

fn refuse_locales(args: &Args, default: &str, program: &AppLocales) -> Result<()> {
    if !args.locales.iter().any(|tag| tag == default) {
        bail!("the default locale {default} is not one of --locales {}", args.locales.join(","));
    }
    for (at, tag) in args.locales.iter().enumerate() {
        if args.locales.iter().take(at).any(|other| other == tag) {
            bail!("the locale {tag} stands in --locales twice");
        }
        if !program.locales.contains_key(tag) {
            let known: Vec<&str> = program.locales.keys().map(String::as_str).collect();
            bail!(
                "the program has no texts of its own in {tag}; it speaks {}. Begin without it: `welcome add locale {tag} \
                 --strings` adds it later, with the program's texts to translate",
                known.join(", ")
            );
        }
    }
    Ok(())
}

fn zone(args: &Args) -> Result<String> {
    match (&args.time_zone, time_zone::of_country(&args.country).as_slice()) {
        (Some(zone), _) => Ok(zone.clone()),
        (None, [only]) => Ok((*only).to_owned()),
        (None, several) => bail!(
            "{} has several time zones: name the city's with --time-zone, one of {}",
            args.country,
            several.join(", ")
        ),
    }
}

/// The files of the locales.
fn texts(args: &Args, default: &str, starter: &Starter<'_>) -> Result<output::Files> {
    let originals = starter.texts(starter::language_of(default).unwrap_or(starter::ENGLISH))?;
    let mut files = output::Files::new();
    for tag in &args.locales {
        // A language with samples of its own shows what a translation looks like.
        let own = starter::language_of(tag).map(|language| starter.texts(language)).transpose()?;
        for (name, bytes) in own.as_ref().unwrap_or(&originals) {
            let path = format!("{tag}/{name}");
            let text = match tag == default {
                true => schema_files::linked(&path, &String::from_utf8_lossy(bytes), default),
                false => scaffold::copy(&path, bytes, default)?,
            };
            files.insert(path, text.into_bytes());
        }
    }
    Ok(files)
}

/// A file of the top, with what the arguments say.
fn top_file(args: &Args, default: &str, zone: &str, today: Date, path: &str, bytes: &[u8]) -> Result<String> {
    let draft = Draft::read(path, bytes).map_err(|problems| scaffold::damaged(&problems))?;
    if path == "pack.json" {
        let (year, month, _) = today.year_month_day();
        let locales: Vec<_> = args.locales.iter().map(|tag| json!({ "tag": tag })).collect();
        draft.set("/id", &id(args))?;
        draft.set("/country", &args.country)?;
        draft.set("/time_zone", &zone)?;
        draft.set("/version", &format!("{year}.{month:02}"))?;
        draft.set("/default_locale", &default)?;
        draft.set("/locales", &locales)?;
    }
    if path == "places.json" {
        draft.set("/places/0/languages/0", &default)?;
    }
    Ok(schema_files::linked(path, &draft.text(), default))
}

/// The city's name as an id; of a name without Latin letters the folder's.
fn id(args: &Args) -> String {
    let folder = args.dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let ids = [spelled_as_id(&args.city), spelled_as_id(&folder)];
    ids.into_iter().find(|id| !id.is_empty()).unwrap_or_else(|| "city".to_owned())
}

fn tell(args: &Args, default: &str) {
    let dir = args.dir.display();
    println!("Wrote a pack for {} into {dir}, in {}. Every text is a sample.", args.city, args.locales.join(", "));
    if starter::language_of(default).is_none() {
        println!(
            "This program has no samples in {default}: those of {default} are in English, and you write over them."
        );
    }
    let copies: Vec<&str> = args
        .locales
        .iter()
        .map(String::as_str)
        .filter(|tag| *tag != default && starter::language_of(tag).is_none())
        .collect();
    if !copies.is_empty() {
        println!("The texts of {} are copies of {default}, to be overwritten by translations.", copies.join(", "));
    }
    if !starter::knows_emergency_number(&args.country) {
        println!("Replace the sample of the emergency number in {dir}/facts.json first.");
    }
    println!("Next: `welcome serve {dir}` shows it, `welcome check {dir}` says what it lacks.");
}
