//! `welcome add`: a locale or an article, with every text in place to be overwritten.

use super::Outcome;
use crate::{app, clock, output, pack_folder::PackFolder, report, scaffold, schema_files, starter::Starter};
use anyhow::{Context as _, Result, bail};
use serde_json::json;
use std::{fs, path::PathBuf};
use welcome_pack::{
    authoring::{
        app::{SOURCE, usual_spelling},
        draft::Draft,
        id::is_id,
        load::load,
        model::{ArticleText, Pack, Settings, TopicFile},
        overlay,
    },
    date::Date,
};

/// Add a locale or an article, with every text in place to overwrite
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome add locale ar linz                      the folder linz/ar with every text to translate
  welcome add locale it linz --strings            and the program's own texts, which it lacks in Italian
  welcome add article health/dentist linz         a sample article, in every locale

The texts of other locales are copies of the default locale's. Until somebody overwrites
them they count as missing, and the site shows the default locale's instead.")]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Add a locale: its entry in pack.json and its folder
    Locale(LocaleArgs),
    /// Add an article to a topic, in every locale
    Article(ArticleArgs),
}

#[derive(clap::Args)]
struct LocaleArgs {
    /// The language, as a BCP 47 tag like ar or fa-AF.
    tag: String,
    /// The folder in which pack.json lies.
    #[arg(default_value = ".")]
    dir: PathBuf,
    /// Write TAG/kiosk.ftl with the program's own texts in English, to be translated; for languages that it lacks.
    #[arg(long)]
    strings: bool,
}

#[derive(clap::Args)]
struct ArticleArgs {
    /// The topic and the article's id, like health/dentist.
    #[arg(value_name = "TOPIC/ID")]
    article: String,
    /// The folder in which pack.json lies.
    #[arg(default_value = ".")]
    dir: PathBuf,
    /// The day on which it is written, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

/// Carries the command out.
///
/// # Errors
/// If what is to be added is there already or does not fit, or something cannot be read or written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let dir = match &args.what {
        What::Locale(args) => &args.dir,
        What::Article(args) => &args.dir,
    };
    let folder = PackFolder::read(dir)?;
    let (pack, problems) = load(&folder.files);
    // What could not be read would be copied damaged, or not at all.
    if report::is_refused(&folder, &problems)? {
        return Ok(Outcome::PackHasErrors);
    }
    let settings = pack.settings.as_ref().context("pack.json could not be read")?;
    let mut files = match &args.what {
        What::Locale(args) => locale(args, &folder, settings)?,
        What::Article(args) => article(args, &folder, &pack, settings)?,
    };
    let noted = scaffold::noted_copies(&folder.files.clone().with(files.clone()))?;
    files.extend(noted);
    for (path, bytes) in &files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).with_context(|| format!("cannot make the folder {}", parent.display()))?;
        }
        output::write_file(&path, bytes)?;
    }
    schema_files::write(&folder)?;
    Ok(Outcome::Done)
}

/// The files of a locale that is new, and `pack.json` with it.
fn locale(args: &LocaleArgs, folder: &PackFolder, settings: &Settings) -> Result<output::Files> {
    let (tag, default) = (&args.tag, &settings.default_locale);
    match usual_spelling(tag) {
        None => bail!("{tag} is not a language tag; write one of BCP 47: de, fa-AF, zh-Hans"),
        Some(usual) if usual != *tag => bail!("the language tag {tag} is usually spelled {usual}; write that"),
        Some(_) => {}
    }
    if settings.locales.iter().any(|locale| locale.tag == *tag) {
        bail!("the pack has the locale {tag} already");
    }
    let inside = format!("{tag}/");
    if let Some(file) = folder.files.paths().find(|path| path.starts_with(&inside) && path.ends_with(".json")) {
        bail!(
            "{} is there already; move it away, or add {{ \"tag\": \"{tag}\" }} to pack.json",
            folder.join(file).display()
        );
    }
    let mut files = output::Files::new();
    let strings = format!("{tag}/kiosk.ftl");
    if !app::locales()?.locales.contains_key(tag) && folder.files.get(&strings).is_none() {
        let source = app::locale_files().remove(&format!("{SOURCE}/kiosk.ftl")).filter(|_| args.strings);
        let Some(source) = source else {
            bail!(
                "the program has no texts of its own in {tag}. `welcome add locale {tag} --strings` writes {strings} with \
                 the English ones for you to translate"
            );
        };
        files.insert(strings, source);
    }
    let originals = format!("{default}/");
    for path in folder.files.paths().filter(|path| path.ends_with(".json")) {
        let Some(name) = path.strip_prefix(&originals).filter(|name| *name != "status.json") else { continue };
        let bytes = overlay::merged(&folder.files, path).unwrap_or_default();
        let path = format!("{tag}/{name}");
        let text = scaffold::copy(&path, &bytes, default)?;
        files.insert(path, text.into_bytes());
    }
    let draft = read(folder, "pack.json")?;
    // A pack that extends another one names only the locales that are its own.
    if draft.insert("/locales", usize::MAX, &json!({ "tag": tag })).is_err() {
        draft.put("", "locales", &json!([{ "tag": tag }]))?;
    }
    files.insert("pack.json".to_owned(), draft.text().into_bytes());
    println!(
        "Added {tag}: {} files in {}, copies of {default} to overwrite.",
        files.len() - 1,
        folder.join(tag).display()
    );
    println!("Next: translate them; `welcome mark {folder} --locale {tag} --by human` then notes who has.");
    Ok(files)
}

/// The files of a topic with an article more, in every locale.
fn article(args: &ArticleArgs, folder: &PackFolder, pack: &Pack, settings: &Settings) -> Result<output::Files> {
    let Some((topic, id)) = args.article.split_once('/').filter(|(_, id)| is_id(id)) else {
        bail!("write TOPIC/ID, like health/dentist: lower-case letters, digits and single hyphens");
    };
    let topics: Vec<&str> = settings.topics.iter().map(|topic| topic.id.as_str()).collect();
    if !topics.contains(&topic) {
        bail!(
            "the pack has no topic {topic}; it has {}. A new one is added to \"topics\" in pack.json",
            topics.join(", ")
        );
    }
    let originals = pack.locales.iter().find(|content| content.tag == settings.default_locale);
    let originals = originals.and_then(|content| content.articles.get(topic)).map_or(&[][..], Vec::as_slice);
    if pack.locales.iter().filter_map(|content| content.articles.get(topic)).flatten().any(|article| article.id == id) {
        bail!("the topic {topic} has an article {id} already");
    }
    let city = pack.locales.iter().find_map(|content| content.city.as_ref()).map_or("", |city| city.name.as_str());
    let starter = Starter { city, country: &settings.country, today: args.today.unwrap_or_else(clock::today) };
    let mut written = ArticleText { id: id.to_owned(), ..starter.article(&settings.default_locale)? };
    if let Some(other) = originals.first() {
        // Its neighbour is the better guess than any that would fit all topics.
        written.covers.clone_from(&other.covers);
    }
    let translated = ArticleText {
        audience: Vec::new(),
        covers: Vec::new(),
        sources: Vec::new(),
        written: None,
        review_by: None,
        ..written.clone()
    };
    let mut files = output::Files::new();
    for locale in &settings.locales {
        let path = format!("{}/{topic}.json", locale.tag);
        let article = if locale.tag == settings.default_locale { &written } else { &translated };
        let text = if folder.files.get(&path).is_some() {
            let draft = read(folder, &path)?;
            draft.insert("/articles", usize::MAX, article)?;
            draft.text()
        } else {
            let text = serde_json::to_string_pretty(&TopicFile { articles: vec![article.clone()] })
                .context("cannot write the article")?;
            schema_files::linked(&path, &format!("{text}\n"), &settings.default_locale)
        };
        files.insert(path, text.into_bytes());
    }
    println!(
        "Added the article {topic}/{id} to {} files. Every text is a sample; overwrite them in {} first.",
        files.len(),
        settings.default_locale
    );
    Ok(files)
}

fn read(folder: &PackFolder, path: &str) -> Result<Draft> {
    Draft::read(path, folder.files.get(path).unwrap_or_default()).map_err(|problems| scaffold::damaged(&problems))
}
