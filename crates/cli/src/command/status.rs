//! `welcome status`: how far a pack has come, for the people who work on it and for those who pay for it.

use super::{Outcome, no_such_locale};
use crate::{
    app, clock,
    overview::{Base, Standing, audio, html, text},
    pack_folder::PackFolder,
    report,
};
use anyhow::{Context as _, Result};
use clap::ValueEnum;
use std::{
    io::{Write as _, stdout},
    path::PathBuf,
};
use welcome_pack::{
    authoring::{compile::compile, load::load, overlay, overview::Overview},
    date::Date,
};

/// Show how far each language is, what falls due, and what a pack lacks
///
/// A text is *human* if a person wrote it, *reviewed* if a machine made it and a person has read it, *machine* if nobody
/// has read it, *stale* if the text that it was made from has changed since, and *missing* if it is not there.
/// `welcome mark` notes who made a text.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome status linz
  welcome status linz --format html > status.html     one page to send")]
pub(crate) struct Args {
    /// The folder in which pack.json lies.
    dir: PathBuf,
    /// In which form; `html` is one page without anything around it, to be sent or printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Show one language, topic by topic.
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// The day from which what falls due is counted, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

/// The forms of an overview.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For a terminal.
    Text,
    /// For a program.
    Json,
    /// For a person who has no terminal.
    Html,
}

/// Carries the command out.
///
/// # Errors
/// If the pack cannot be read or has no such locale, or the overview cannot be written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let folder = PackFolder::read(&args.dir)?;
    let (pack, problems) = load(&folder.files);
    // What could not be read would be counted as missing.
    if report::is_refused(&folder, &problems)? {
        return Ok(Outcome::PackHasErrors);
    }
    let mut overview = Overview::of(&pack);
    if let Some(tag) = &args.locale {
        if !overview.locales.iter().any(|locale| locale.tag == *tag) {
            return Err(no_such_locale(tag, overview.locales.iter().map(|locale| locale.tag.as_str())));
        }
        overview.locales.retain(|locale| locale.tag == *tag);
    }
    let name = pack.settings.as_ref().map_or_else(String::new, |settings| settings.id.clone());
    let version = pack.settings.as_ref().map_or_else(String::new, |settings| settings.version.clone());
    let today = args.today.unwrap_or_else(clock::today);
    let texts = app::locales()?;
    let names = texts.locales.iter().map(|(tag, locale)| (tag.clone(), locale.autonym.clone())).collect();
    let folder_beneath = folder.files.get("pack.json").and_then(overlay::extends);
    let base = folder_beneath.map(|beneath| Base::new(beneath, overlay::overrides(&folder.files), pack.base.as_ref()));
    let tags = overview.locales.iter().map(|locale| locale.tag.as_str());
    let audio = audio(&folder.files, tags, || compile(&pack, &texts, today).ok());
    let standing = Standing { name, version, today, overview, base, audio, names };
    let written = match args.format {
        Format::Text if args.locale.is_some() => text::of_locale(&standing),
        Format::Text => text::of_pack(&standing),
        Format::Json => standing.json()?,
        Format::Html => html::page(&standing),
    };
    stdout().write_all(written.as_bytes()).context("cannot write the overview")?;
    Ok(Outcome::Done)
}
