//! `welcome schema`: the JSON Schemas beside a pack.

use super::Outcome;
use crate::{output, pack_folder::PackFolder, schema_files};
use anyhow::Result;
use std::path::PathBuf;
use welcome_pack::authoring::{load::load, schema::FOLDER};

/// Write the JSON Schemas that let an editor complete and explain
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome schema linz           write linz/.schema/ anew, after an update of this program
  welcome schema linz --link    and name the schema in every file that names none

An editor that follows \"$schema\" (VS Code does) then completes keys and explains them.")]
pub(crate) struct Args {
    /// The folder in which pack.json lies.
    dir: PathBuf,
    /// Add "$schema" to every file that lacks it.
    #[arg(long)]
    link: bool,
}

/// Carries the command out.
///
/// # Errors
/// If something cannot be read or written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let folder = PackFolder::read(&args.dir)?;
    schema_files::write(&folder)?;
    let mut linked = 0;
    if args.link {
        let settings = load(&folder.files).0.settings;
        let default_locale = settings.map(|settings| settings.default_locale).unwrap_or_default();
        for path in folder.files.paths() {
            let text = folder.files.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
            let new = schema_files::linked(path, text, &default_locale);
            if new != text {
                output::write_file(&folder.join(path), new.as_bytes())?;
                linked += 1;
            }
        }
    }
    println!("Wrote the schemas into {}; {linked} files were changed to name theirs.", args.dir.join(FOLDER).display());
    Ok(Outcome::Done)
}
