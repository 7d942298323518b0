//! The clips of a pack: `audio/<locale>/<clip>.opus` is made by a machine, `audio/<locale>/recorded/<clip>.opus` is a person's
//! recording of the same text and goes before.

use crate::output::Files;
use std::collections::{BTreeMap, BTreeSet};
use welcome_pack::authoring::files::PackFiles;

/// The folder in a pack.
const FOLDER: &str = "audio";
/// The folder of what people have recorded, within that of a locale.
const RECORDED: &str = "recorded";
/// How clips end: Opus in Ogg (RFC 7845).
const ENDING: &str = ".opus";

/// Path in the pack of the clip that a machine makes.
pub(crate) fn made_path(tag: &str, clip: &str) -> String {
    format!("{FOLDER}/{tag}/{clip}{ENDING}")
}

/// Path in the pack of the clip that a person has recorded.
pub(crate) fn recorded_path(tag: &str, clip: &str) -> String {
    format!("{FOLDER}/{tag}/{RECORDED}/{clip}{ENDING}")
}

/// The clips of one locale, by their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Clips {
    /// Those that a machine has made.
    pub(crate) made: BTreeSet<String>,
    /// Those that people have recorded.
    pub(crate) recorded: BTreeSet<String>,
    /// Files of people that are not clips yet, by the name of the clip that they are of: `audio/de/recorded/….wav`.
    pub(crate) raw: BTreeMap<String, String>,
}

impl Clips {
    /// The clips of a locale of a pack.
    pub(crate) fn of(files: &PackFiles, tag: &str) -> Clips {
        let folder = format!("{FOLDER}/{tag}/");
        let mut clips = Clips::default();
        for path in files.paths() {
            let Some(name) = path.strip_prefix(&folder) else { continue };
            let (name, is_recorded) = match name.split_once('/') {
                None => (name, false),
                Some((RECORDED, name)) => (name, true),
                Some(_) => continue,
            };
            let Some((clip, ending)) = name.rsplit_once('.').filter(|(clip, _)| is_clip(clip)) else { continue };
            match (is_recorded, ending) {
                (false, "opus") => _ = clips.made.insert(clip.to_owned()),
                (true, "opus") => _ = clips.recorded.insert(clip.to_owned()),
                (true, "wav" | "flac" | "aiff" | "aif") => {
                    clips.raw.insert(clip.to_owned(), path.to_owned());
                }
                _ => (),
            }
        }
        clips
    }

    /// Whether a text has a clip.
    pub(crate) fn has(&self, clip: &str) -> bool {
        self.made.contains(clip) || self.recorded.contains(clip)
    }

    /// The files that a site has of them, by site path: of each text one.
    pub(crate) fn files(&self, pack: &PackFiles, tag: &str) -> Files {
        let recorded = self.recorded.iter().map(|clip| (clip, recorded_path(tag, clip)));
        let made = self.made.iter().filter(|clip| !self.recorded.contains(*clip));
        let made = made.map(|clip| (clip, made_path(tag, clip)));
        let file = |(clip, path): (&String, String)| Some((made_path(tag, clip), pack.get(&path)?.to_owned()));
        recorded.chain(made).filter_map(file).collect()
    }
}

/// Whether a file's name is that of a clip.
fn is_clip(name: &str) -> bool {
    name.len() == 16 && name.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_goes_before_what_a_machine_made() {
        let [one, two, three] = ["0123456789abcdef", "aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"];
        let file = |path: String, text: &str| (path, text.as_bytes().to_vec());
        let pack = PackFiles::new(BTreeMap::from([
            file(made_path("de", one), "machine"),
            file(recorded_path("de", one), "person"),
            file(made_path("de", two), "machine"),
            file(format!("audio/de/recorded/{three}.wav"), "raw"),
            file("audio/de/notes.txt".into(), ""),
            file("audio/de/other/0123456789abcdef.opus".into(), ""),
            file("audio/de/0123456789ABCDEF.opus".into(), ""),
            file(made_path("en", three), "machine"),
        ]));
        let clips = Clips::of(&pack, "de");
        assert!(clips.has(one) && clips.has(two) && !clips.has(three));
        assert_eq!(clips.raw, BTreeMap::from([(three.to_owned(), format!("audio/de/recorded/{three}.wav"))]));
        let files = clips.files(&pack, "de");
        let files: Vec<_> = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
        assert_eq!(
            files,
            [
                ("audio/de/0123456789abcdef.opus", b"person".as_slice()),
                ("audio/de/aaaaaaaaaaaaaaaa.opus", b"machine".as_slice())
            ]
        );
    }
}
