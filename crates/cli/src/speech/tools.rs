//! The programs that make clips: espeak-ng speaks, opusenc packs. Both are called, never linked: espeak-ng is GPL.

use anyhow::{Context as _, Result, bail};
use std::{
    io::Write as _,
    process::{Command, Stdio},
    thread,
};

const SPEAKER: &str = "espeak-ng";
const PACKER: &str = "opusenc";
const HOW_TO_INSTALL: &str = "install both, on Debian and Ubuntu with `apt install espeak-ng opus-tools`";

/// Words in a minute: slower than the 175 of espeak-ng, for people who are learning the language or tired.
const PACE: &str = "140";
/// Kilobits in a second, and milliseconds of a frame: one voice needs no more, and a minute is 90 KB.
const BITRATE: &str = "12";
const FRAME: &str = "60";

/// The languages whose name in espeak-ng is another one than ours.
const OTHER_NAMES: [(&str, &str); 5] =
    [("zh-Hans", "cmn"), ("zh", "cmn"), ("en", "en-gb"), ("fr", "fr-fr"), ("de-simple", "de")];

/// A voice of espeak-ng.
pub(crate) struct Voice {
    name: String,
}

impl Voice {
    /// The voice of exactly a language; `None` if espeak-ng does not speak it.
    ///
    /// # Errors
    /// If espeak-ng cannot be called.
    pub(crate) fn of(tag: &str) -> Result<Option<Voice>> {
        let listed = run(Command::new(SPEAKER).arg("--voices"), b"")?;
        Ok(voice_in(&String::from_utf8_lossy(&listed), tag).map(|name| Voice { name }))
    }

    /// A text as sound, WAV.
    ///
    /// # Errors
    /// If espeak-ng cannot be called or fails.
    pub(crate) fn speak(&self, lines: &[String]) -> Result<Vec<u8>> {
        let text = lines.iter().map(|line| sentence(line)).collect::<Vec<_>>().join("\n");
        let mut command = Command::new(SPEAKER);
        // Text in UTF-8 from standard input, sound to standard output.
        command.args(["-v", &self.name, "-s", PACE, "-b", "1", "--stdin", "--stdout"]);
        run(&mut command, text.as_bytes())
    }
}

/// Packs a sound, WAV, FLAC or AIFF, as Opus.
///
/// # Errors
/// If opusenc cannot be called or does not understand the sound.
pub(crate) fn pack(sound: &[u8]) -> Result<Vec<u8>> {
    let mut command = Command::new(PACKER);
    // The same sound gives the same bytes: without a random number of the stream, without the day.
    command.args([
        "--quiet",
        "--bitrate",
        BITRATE,
        "--framesize",
        FRAME,
        "--downmix-mono",
        "--discard-comments",
        "--discard-pictures",
    ]);
    command.args(["--serial", "1", "-", "-"]);
    run(&mut command, sound)
}

/// The name of the voice of exactly a language, in what `espeak-ng --voices` lists: the language stands in the second
/// column.
fn voice_in(listed: &str, tag: &str) -> Option<String> {
    let wanted = OTHER_NAMES.iter().find(|(own, _)| *own == tag).map_or(tag, |(_, name)| name);
    let mut languages = listed.lines().skip(1).filter_map(|line| line.split_whitespace().nth(1));
    languages.find(|language| language.eq_ignore_ascii_case(wanted)).map(str::to_owned)
}

/// A line with a pause after it.
fn sentence(line: &str) -> String {
    let is_ended = line.ends_with(['.', '!', '?', ':', ';', ',', '…', '。', '！', '？', '؟', '۔', '،', '։', '።']);
    if is_ended { line.to_owned() } else { format!("{line}.") }
}

/// What a program answers to what it is given.
fn run(command: &mut Command, given: &[u8]) -> Result<Vec<u8>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().with_context(|| format!("{name} cannot be started; {HOW_TO_INSTALL}"))?;
    let mut stdin = child.stdin.take().with_context(|| format!("{name} takes nothing"))?;
    let output = thread::scope(|scope| {
        // It may answer before it has read everything; one that reads nothing more says why by its exit code.
        scope.spawn(move || _ = stdin.write_all(given));
        child.wait_with_output()
    });
    let output = output.with_context(|| format!("{name} broke off"))?;
    if !output.status.success() {
        bail!("{name} failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTED: &str = "\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  ar              --/M      Arabic             sem/ar
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)
 5  de              --/M      German             gmw/de
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  fa              --/M      Persian            ira/fa
";

    #[test]
    fn a_voice_is_of_exactly_the_language() {
        for (tag, expected) in [
            ("ar", Some("ar")),
            ("de", Some("de")),
            ("en", Some("en-gb")),
            ("zh-Hans", Some("cmn")),
            ("de-simple", Some("de")),
        ] {
            assert_eq!(voice_in(LISTED, tag).as_deref(), expected, "{tag}");
        }
        // The Persian of Iran is not that of Afghanistan, and nobody speaks Tigrinya.
        for tag in ["fa-AF", "ti", "Language", ""] {
            assert_eq!(voice_in(LISTED, tag), None, "{tag}");
        }
    }

    #[test]
    fn a_line_ends_with_a_pause() {
        assert_eq!(["Hilfe", "Wo?", "أين؟"].map(sentence), ["Hilfe.", "Wo?", "أين؟"]);
    }
}
