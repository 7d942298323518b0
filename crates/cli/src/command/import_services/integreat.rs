//! `welcome import integreat`: pages and locations of Integreat's public API, as saved files.

use super::target::{Saved, Target, by_word, carry_out};
use crate::command::Outcome;
use anyhow::{Result, bail};
use std::path::PathBuf;
use welcome_exchange::service::integreat::{Choices, Download, MOST_BYTES, read};
use welcome_pack::authoring::catalogue::CATALOGUE;

/// Adds pages (as topics and articles) and locations (as places) of Integreat.
///
/// The files are answers of `/api/v3/REGION/LANGUAGE/pages/` and `/locations/`, one for each language. What the pack
/// says in its default locale comes first; translations are added where their blocks fit.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Saved answers of the API.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    target: Target,
    /// The pack's locale for a language code of Integreat's, if it is another one. Can be given several times.
    #[arg(long, value_name = "CODE=TAG")]
    map: Vec<String>,
    /// What the articles cover, by ids of the welcome catalogue: for a topic, or for all others. Can be given several times.
    #[arg(long, value_name = "[TOPIC=]ITEM")]
    covers: Vec<String>,
    /// The picture of a new topic, or of all others. Can be given several times.
    #[arg(long, value_name = "[TOPIC=]PICTURE")]
    picture: Vec<String>,
}

/// Carries the command out.
///
/// # Errors
/// If a file is no list of pages or locations, or the pack cannot be read or written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let mut choices = Choices { covers: by_word(&args.covers), ..Choices::default() };
    if let Some(unknown) =
        choices.covers.values().flatten().find(|item| !CATALOGUE.iter().any(|known| known.id == *item))
    {
        let known: Vec<&str> = CATALOGUE.iter().map(|item| item.id).collect();
        bail!("`{unknown}` is not an item of the welcome catalogue; write some of {}", known.join(", "));
    }
    let pictures = by_word(&args.picture).into_iter();
    choices.pictures = pictures.filter_map(|(topic, names)| Some((topic, names.into_iter().next_back()?))).collect();
    for pair in &args.map {
        let Some((code, tag)) = pair.split_once('=') else {
            bail!("`--map {pair}` names no locale; write the code and the pack's locale, like `--map prs=fa-AF`");
        };
        choices.tags.insert(code.trim().to_owned(), tag.trim().to_owned());
    }
    let files = args.files.iter().map(|path| Saved::read(path, MOST_BYTES)).collect::<Result<Vec<_>>>()?;
    carry_out(&args.target, |pack, wishes, notes| {
        let files = files.iter().map(|Saved { name, bytes, day }| Download { name, bytes, saved: *day });
        let files: Vec<Download<'_>> = files.collect();
        Ok(read(&files, pack, wishes, &choices, notes)?)
    })
}
