//! `welcome import`: puts what came back from a translator into the files of a locale.

use super::{
    Outcome,
    export::{own_strings, translated_from},
    import_services::{self, Source},
    mark::By,
};
use crate::{
    app, clock, output,
    pack_folder::PackFolder,
    report::{self, Report, shown},
};
use anyhow::{Context as _, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
};
use welcome_exchange::{Delivery, Import, Refusal, Request, STRINGS_FILE, import, import_strings, read};
use welcome_pack::{
    authoring::{load::load, model::Pack},
    date::Date,
};

/// Put a translator's file into a pack, or what other systems know
///
/// A translator's file is XLIFF 1.2 or 2.1, PO, CSV, an Excel workbook, or Fluent with the program's texts.
///
/// A translation is refused if its facts, links or codes are broken, if its source has changed since the export, or if it
/// is empty. Then nothing is written.
///
/// Without --status, what is new counts as a machine's, or as --by's if somebody is named; what the file calls final, as
/// reviewed.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
#[command(after_help = "Examples:
  welcome import linz linz.ar.xlf --by \"A. Translator\" --status human
  welcome import places offices.csv --into linz --by human
  welcome import integreat de-pages.json --into linz --by human --covers rights")]
pub(crate) struct Args {
    #[command(subcommand)]
    source: Option<Source>,
    #[command(flatten)]
    returned: Option<ReturnedArgs>,
}

/// A file that came back from a translator.
#[derive(clap::Args)]
pub(crate) struct ReturnedArgs {
    /// The folder in which pack.json lies.
    dir: PathBuf,
    /// The file that came back.
    file: PathBuf,
    /// Who vouches for the translations; kept in status.json, never published.
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// Who made them, whatever the file says.
    #[arg(long, value_enum)]
    status: Option<By>,
    /// Take what is sound, also if something else is refused.
    #[arg(long)]
    partial: bool,
    /// The locale, if the file does not name it.
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// The day of the review, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

/// Carries the command out.
///
/// # Errors
/// If the file is none that can be imported, names no locale of the pack, or something cannot be read or written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    match (&args.source, &args.returned) {
        (Some(source), _) => import_services::run(source),
        (None, Some(returned)) => take_back(returned),
        (None, None) => bail!("name the folder of a pack and the file that came back"),
    }
}

fn take_back(args: &ReturnedArgs) -> Result<Outcome> {
    let folder = PackFolder::read(&args.dir)?;
    let (pack, _) = load(&folder.files);
    if args.file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ftl")) {
        return strings(args, &folder, &pack);
    }
    let Some(delivery) = delivery(&args.file)? else { return Ok(Outcome::Refused) };
    let locale = locale(args, &pack, &delivery)?;
    let app = app::locales()?;
    let request = Request {
        files: &folder.files,
        app: &app,
        locale: &locale,
        today: args.today.unwrap_or_else(clock::today),
        by: args.by.as_deref().map(str::trim).filter(|name| !name.is_empty()),
        status: args.status.map(Into::into),
        partial: args.partial,
    };
    let import = match import(&request, &delivery) {
        Ok(import) => import,
        // What could not be read would be written over.
        Err(problems) => {
            report::refuse(&Report::new(&folder, &problems))?;
            return Ok(Outcome::PackHasErrors);
        }
    };
    tell(&args.file, "note", &import.tidied);
    tell(&args.file, "error", &import.refusals);
    if !import.refusals.is_empty() && !args.partial {
        let number = import.refusals.len();
        eprintln!("Nothing was written: {number} to mend in {}, or take the rest with --partial.", args.file.display());
        return Ok(Outcome::Refused);
    }
    write(&folder, &import.files)?;
    println!("{}", summary(&import, &locale));
    Ok(Outcome::Done)
}

/// The program's own texts, of which no status is kept.
fn strings(args: &ReturnedArgs, folder: &PackFolder, pack: &Pack) -> Result<Outcome> {
    let file = args.file.display();
    let Some(locale) = &args.locale else {
        bail!("{file} does not say in which language it is; name it with --locale");
    };
    if args.by.is_some() || args.status.is_some() || args.partial {
        bail!("the program's texts come whole and have no status; leave --by, --status and --partial out");
    }
    if !pack.locales.iter().any(|content| content.tag == *locale) {
        bail!("the pack has no locale {locale}");
    }
    let returned = fs::read_to_string(&args.file).with_context(|| format!("cannot read {file}"))?;
    let today = args.today.unwrap_or_else(clock::today);
    let strings = import_strings(&app::locales()?, locale, own_strings(folder, locale)?, &returned, today)?;
    tell(&args.file, "error", &strings.refusals);
    if !strings.refusals.is_empty() {
        eprintln!("Nothing was written: {} to mend in {file}.", strings.refusals.len());
        return Ok(Outcome::Refused);
    }
    match strings.file {
        None => println!("Nothing is new in {locale}."),
        Some(text) => {
            let path = format!("{locale}/{STRINGS_FILE}");
            write(folder, &[(path.clone(), text.into_bytes())].into())?;
            println!("Took {} texts of the program into {path}.", strings.changed);
        }
    }
    Ok(Outcome::Done)
}

/// What is in the file; `None` if that was said to be nothing that can be imported.
fn delivery(file: &Path) -> Result<Option<Delivery>> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    match read(&file.to_string_lossy(), &bytes) {
        Ok(delivery) => Ok(Some(delivery)),
        Err(error) => {
            let (at, message) = (error.at, shown(&error.to_string()));
            eprintln!("{}:{}:{}: error: {message}", file.display(), at.line, at.column);
            Ok(None)
        }
    }
}

/// The locale of the pack that the translations are for.
fn locale(args: &ReturnedArgs, pack: &Pack, delivery: &Delivery) -> Result<String> {
    let file = args.file.display();
    let tags = || pack.locales.iter().map(|content| content.tag.as_str());
    // Tools write a tag with other capitals.
    let known = |tag: &str| tags().find(|known| known.eq_ignore_ascii_case(tag)).unwrap_or(tag).to_owned();
    let locale = match (&args.locale, &delivery.locale) {
        (Some(asked), Some(named)) if known(asked) != known(named) => {
            bail!("{file} is in {}, not in {asked}", shown(named));
        }
        (Some(tag), _) | (None, Some(tag)) => known(tag),
        (None, None) => bail!("{file} does not say in which language it is; name it with --locale"),
    };
    translated_from(pack, &locale)?;
    Ok(locale)
}

fn tell(file: &Path, level: &str, refusals: &[Refusal]) {
    for Refusal { at, id, message, help } in refusals {
        let text = shown(&format!("{id}: {message}; {help}"));
        eprintln!("{}:{}:{}: {level}: {text}", file.display(), at.line, at.column);
    }
}

/// Writes the files, the status last: a text without one counts as nobody's.
fn write(folder: &PackFolder, files: &output::Files) -> Result<()> {
    let (status, texts): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| path.ends_with("/status.json"));
    for (file, _) in &texts {
        let mut segments = file.split('/');
        if segments.any(|segment| segment.is_empty() || segment.starts_with('.') || segment.contains(['\\', ':'])) {
            bail!("`{}` is no place in a pack; mend the locales and topics of pack.json", shown(file));
        }
    }
    for (file, bytes) in texts.into_iter().chain(status) {
        let path = folder.join(file);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).with_context(|| format!("cannot make the folder {}", parent.display()))?;
        }
        output::write_file(&path, bytes)?;
    }
    Ok(())
}

/// What was done, in one sentence.
fn summary(import: &Import, locale: &str) -> String {
    let Import { files, refusals, changed, unchanged, marked, .. } = import;
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let left = if refusals.is_empty() { String::new() } else { format!(" {} left out.", refusals.len()) };
    match names.as_slice() {
        [] => format!("Nothing is new in {locale}: {unchanged} translations are there already.{left}"),
        names => {
            let names = names.join(", ");
            format!(
                "Took {changed} translations into {locale}, {unchanged} were there already; {marked} texts marked. Changed: {names}.{left}"
            )
        }
    }
}
