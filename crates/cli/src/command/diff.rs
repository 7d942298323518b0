//! `welcome diff`: what changed between two packs, or two revisions of one.

use super::Outcome;
use crate::{
    difference::{json, text},
    pack_version::PackVersion,
    report,
};
use anyhow::{Context as _, Result};
use clap::ValueEnum;
use codespan_reporting::term::termcolor::{ColorChoice, StandardStream};
use std::io::{IsTerminal as _, Write as _, stdout};
use welcome_pack::authoring::{difference::Difference, load::load};

/// Show what changed between two packs, phone numbers first
///
/// Then other facts, places, and texts in each language.
///
/// OLD and NEW are folders. With Git one of them may be a revision of the other one's folder, and each of them a
/// revision and a folder with a colon between.
#[derive(clap::Args)]
#[command(
    verbatim_doc_comment,
    after_help = "Examples:
  welcome diff linz-old linz
  welcome diff HEAD~1 content/linz
  welcome diff v1.0:content/linz main:content/linz"
)]
pub(crate) struct Args {
    /// A folder in which pack.json lies, a revision like HEAD~1, or both like HEAD~1:content/vienna.
    #[arg(verbatim_doc_comment)]
    old: String,
    /// The same of the newer pack.
    new: String,
    /// Whom the list is for.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// End with 1 if there are differences.
    #[arg(long)]
    exit_code: bool,
}

/// Whom a list is for.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A person.
    Text,
    /// A program.
    Json,
}

/// Carries the command out.
///
/// # Errors
/// If one of the packs cannot be read.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let old = PackVersion::named(&args.old, &args.new)?;
    let new = PackVersion::named(&args.new, &args.old)?;
    let mut packs = Vec::new();
    for version in [&old, &new] {
        let (pack, problems) = load(&version.files);
        if !problems.is_empty() {
            // What cannot be read is not compared; that must not look as if it were gone.
            for problem in &problems {
                eprintln!("{}: {}", version.name, report::shown(&problem.to_string()));
            }
            anyhow::bail!("{} has errors, so it cannot be compared; mend them first", version.name);
        }
        packs.push(pack);
    }
    let [old_pack, new_pack] = packs.as_slice() else { anyhow::bail!("two packs are compared") };
    let difference = Difference::between(old_pack, new_pack);
    match args.format {
        Format::Text => {
            let colours = if stdout().is_terminal() { ColorChoice::Auto } else { ColorChoice::Never };
            text::write(&mut StandardStream::stdout(colours), &old.name, &new.name, &difference)?;
        }
        Format::Json => writeln!(stdout(), "{}", json(&difference)?).context("cannot write the differences")?,
    }
    Ok(if args.exit_code && !difference.is_empty() { Outcome::Different } else { Outcome::Done })
}
