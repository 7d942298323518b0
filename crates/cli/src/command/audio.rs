//! `welcome audio`: clips for the texts of a locale, so that they can be heard.

use super::{Outcome, no_such_locale};
use crate::{
    app, clock, output,
    pack_folder::PackFolder,
    report::{self, Report},
    speech::{
        clips::{Clips, made_path, recorded_path},
        heard::{Heard, heard},
        tools::{self, Voice},
    },
};
use anyhow::{Context as _, Result, bail};
use indicatif::HumanBytes;
use rayon::prelude::*;
use std::{collections::BTreeMap, fs, path::PathBuf};
use welcome_pack::authoring::{check::check, compile::compile, model::Pack};

/// Make clips of the texts of a locale, so that they can be heard
///
/// A clip is named by its text, so one of a text that has changed goes. Who reads better than espeak-ng puts a recording of
/// the same name, WAV, FLAC or AIFF, into audio/TAG/recorded; it goes before what a machine has made.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome audio linz --locale de --topic emergency    what matters most
  welcome audio linz --locale de                      every text
  welcome audio linz --locale ti --list               the texts, with the names of their clips, for people who record")]
pub(crate) struct Args {
    /// The folder in which pack.json lies.
    dir: PathBuf,
    /// The locale whose texts are read.
    #[arg(long, value_name = "TAG")]
    locale: String,
    /// Make clips only of what the pages of this topic say, and of what stands where every visit begins.
    #[arg(long = "topic", value_name = "TOPIC")]
    topics: Vec<String>,
    /// Write down the texts with the names of their clips, and change nothing.
    #[arg(long)]
    list: bool,
}

/// Carries the command out.
///
/// # Errors
/// If the pack has no such locale or topic, espeak-ng or opusenc are not there or do not speak the language, or something
/// cannot be read or written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let folder = PackFolder::read(&args.dir)?;
    let (texts, today) = (app::locales()?, clock::today());
    let (pack, problems) = check(&folder.files, &texts, today);
    let report = Report::new(&folder, &problems);
    if report.errors() > 0 {
        report::refuse(&report)?;
        return Ok(Outcome::PackHasErrors);
    }
    known(args, &pack)?;
    let compiled = compile(&pack, &texts, today)?;
    let heard = heard(&compiled, &args.locale);
    let work =
        Work { folder: &folder, tag: &args.locale, clips: Clips::of(&folder.files, &args.locale), heard: &heard };
    let is_wanted = |text: &Heard| {
        args.topics.is_empty() || text.is_beginning || args.topics.iter().any(|topic| text.topics.contains(topic))
    };
    if args.list {
        work.list(is_wanted);
    } else {
        work.make(is_wanted)?;
    }
    Ok(Outcome::Done)
}

/// A slip in a name would otherwise make nothing and say nothing.
fn known(args: &Args, pack: &Pack) -> Result<()> {
    let tags = || pack.locales.iter().map(|locale| locale.tag.as_str());
    if !tags().any(|tag| tag == args.locale) {
        return Err(no_such_locale(&args.locale, tags()));
    }
    let topics: Vec<&str> =
        pack.settings.iter().flat_map(|settings| &settings.topics).map(|topic| topic.id.as_str()).collect();
    match args.topics.iter().find(|topic| !topics.contains(&topic.as_str())) {
        Some(topic) => bail!("the pack has no topic {topic}; it has {}", topics.join(", ")),
        None => Ok(()),
    }
}

/// The texts of a locale and their clips.
struct Work<'a> {
    folder: &'a PackFolder,
    tag: &'a str,
    clips: Clips,
    heard: &'a BTreeMap<String, Heard>,
}

impl Work<'_> {
    /// Writes down the texts, page by page.
    fn list(&self, is_wanted: impl Fn(&Heard) -> bool) {
        let mut texts: Vec<_> = self.heard.iter().filter(|(_, text)| is_wanted(text)).collect();
        texts.sort_by_key(|(_, text)| &text.page);
        let mut page = None;
        for (clip, Heard { lines, page: own, .. }) in texts {
            if page != Some(own) {
                println!("\n{own}");
                page = Some(own);
            }
            println!("  {clip}  {:8}  {}", self.state(clip), lines.join(" / "));
        }
    }

    fn state(&self, clip: &str) -> &'static str {
        if self.clips.recorded.contains(clip) {
            "recorded"
        } else if self.clips.made.contains(clip) {
            "machine"
        } else {
            "-"
        }
    }

    /// Takes what people have recorded, makes what is missing, and drops what belongs to no text.
    fn make(&self, is_wanted: impl Fn(&Heard) -> bool) -> Result<()> {
        let Work { folder, tag, clips, heard } = self;
        let (fresh, stale): (Vec<_>, Vec<_>) =
            clips.raw.iter().partition(|(clip, _)| heard.contains_key(*clip) && !clips.recorded.contains(*clip));
        for (clip, path) in &fresh {
            let sound = folder.files.get(path).with_context(|| format!("{path} is gone"))?;
            let packed =
                tools::pack(sound).with_context(|| format!("{path} is not a sound that opusenc understands"))?;
            self.write(&recorded_path(tag, clip), &packed)?;
        }
        let is_recorded = |clip: &String| clips.recorded.contains(clip) || clips.raw.contains_key(clip);
        let missing =
            |(clip, text): &(&String, &Heard)| is_wanted(text) && !clips.made.contains(*clip) && !is_recorded(clip);
        let missing: Vec<_> = heard.iter().filter(missing).collect();
        let bytes = self.speak(&missing)?;
        let dropped = clips.made.iter().filter(|clip| !heard.contains_key(*clip) || is_recorded(clip));
        let dropped = dropped.map(|clip| self.remove(clip)).sum::<Result<usize>>()?;
        println!(
            "Made {} clips of {tag} ({}), took {} recordings, dropped {dropped} clips. {} of {} texts can be heard.",
            missing.len(),
            HumanBytes(bytes),
            fresh.len(),
            heard.keys().filter(|clip| clips.has(clip) || clips.raw.contains_key(*clip)).count() + missing.len(),
            heard.len()
        );
        let old = clips.recorded.iter().filter(|clip| !heard.contains_key(*clip)).map(|clip| recorded_path(tag, clip));
        let stale = stale.into_iter().filter(|(clip, _)| !heard.contains_key(*clip)).map(|(_, path)| path.clone());
        let old: Vec<String> = old.chain(stale).collect();
        if !old.is_empty() {
            println!(
                "These recordings belong to no text any more; record the new text, then delete them: {}",
                old.join(", ")
            );
        }
        Ok(())
    }

    /// Makes clips, each of which is written when it is ready; how many bytes they have.
    fn speak(&self, missing: &[(&String, &Heard)]) -> Result<u64> {
        if missing.is_empty() {
            return Ok(0);
        }
        let tag = self.tag;
        let Some(voice) = Voice::of(tag)? else {
            bail!(
                "espeak-ng does not speak {tag}; record the clips instead: `welcome audio {} --locale {tag} --list` names \
                 them",
                self.folder
            );
        };
        let speak = |(clip, text): &(&String, &Heard)| {
            let packed = tools::pack(&voice.speak(&text.lines)?)?;
            self.write(&made_path(tag, clip), &packed)?;
            Ok(packed.len() as u64)
        };
        missing.par_iter().map(speak).sum()
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let path = self.folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).with_context(|| format!("cannot make the folder {}", parent.display()))?;
        }
        output::write_file(&path, bytes)
    }

    /// Removes a clip that a machine has made, where it is the pack's own; how many files that are.
    fn remove(&self, clip: &str) -> Result<usize> {
        let path = self.folder.join(&made_path(self.tag, clip));
        if !path.exists() {
            return Ok(0);
        }
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        Ok(1)
    }
}
