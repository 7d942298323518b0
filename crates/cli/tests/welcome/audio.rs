//! `welcome audio`: clips, spoken by the real espeak-ng and packed by the real opusenc.

use crate::program::{Desk, ended, files_of, output};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

#[track_caller]
fn audio(desk: &Desk, args: &[&str]) -> String {
    let run = output(desk.welcome(&[&["audio", "pack", "--locale", "de"], args].concat()));
    assert_eq!((run.status.code(), String::from_utf8(run.stderr).unwrap()), (Some(0), String::new()));
    String::from_utf8(run.stdout).unwrap()
}

fn clips(desk: &Desk) -> BTreeSet<String> {
    let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let names = fs::read_dir(desk.path("pack/audio/de")).unwrap().map(name);
    names.filter_map(|name| name.strip_suffix(".opus").map(str::to_owned)).collect()
}

/// The clip of the text that has a line with some words, as `--list` names it, and what is said of it.
fn listed(desk: &Desk, words: &str) -> (String, String) {
    let list = audio(desk, &["--list"]);
    let line = list.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words} in {list}"));
    let mut fields = line.split_whitespace().map(str::to_owned);
    (fields.next().unwrap(), fields.next().unwrap())
}

/// A second of silence: WAV with one channel of 16 bits, 8000 times a second.
fn silence() -> Vec<u8> {
    let data = vec![0; 16_000];
    let mut wav = b"RIFF".to_vec();
    wav.extend(u32::to_le_bytes(36 + 16_000));
    wav.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    wav.extend(u32::to_le_bytes(8_000));
    wav.extend(u32::to_le_bytes(16_000));
    wav.extend(b"\x02\0\x10\0data");
    wav.extend(u32::to_le_bytes(16_000));
    wav.extend(data);
    wav
}

#[test]
fn clips_are_made_once_and_follow_their_texts() {
    let desk = Desk::new();
    let said = audio(&desk, &["--topic", "emergency"]);
    assert!(said.starts_with("Made ") && said.contains(" took 0 recordings, dropped 0 clips."), "{said}");
    let first = clips(&desk);
    assert!(first.len() > 3, "{first:?}");
    for clip in &first {
        let bytes = fs::read(desk.path(&format!("pack/audio/de/{clip}.opus"))).unwrap();
        assert!(bytes.starts_with(b"OggS") && bytes.windows(8).any(|window| window == b"OpusHead"), "{clip}");
    }
    // What is there is not made again, and what another topic says not at all.
    let before = fs::metadata(desk.path("pack/audio/de")).unwrap().modified().unwrap();
    assert!(
        audio(&desk, &["--topic", "emergency"]).starts_with("Made 0 clips of de (0 B), took 0 recordings, dropped 0 ")
    );
    assert_eq!(fs::metadata(desk.path("pack/audio/de")).unwrap().modified().unwrap(), before);
    let (doctor, state) = listed(&desk, "Rufen Sie + 4 3, 1");
    assert_eq!((first.contains(&doctor), state.as_str()), (false, "-"));

    audio(&desk, &[]);
    assert!(clips(&desk).contains(&doctor) && clips(&desk).is_superset(&first));
    desk.edit("pack/de/health.json", "Rufen Sie", "Bitte rufen Sie");
    let said = audio(&desk, &[]);
    assert!(said.starts_with("Made 1 clips of de (") && said.contains(" dropped 1 clips."), "{said}");
    assert!(!clips(&desk).contains(&doctor) && clips(&desk).contains(&listed(&desk, "Bitte rufen Sie + 4 3, 1").0));
}

#[test]
fn a_recording_goes_before_the_machine_and_is_never_deleted() {
    let desk = Desk::new();
    audio(&desk, &[]);
    let (clip, state) = listed(&desk, "Rufen Sie + 4 3, 1");
    assert_eq!(state, "machine");
    fs::create_dir(desk.path("pack/audio/de/recorded")).unwrap();
    fs::write(desk.path(&format!("pack/audio/de/recorded/{clip}.wav")), silence()).unwrap();
    let said = audio(&desk, &[]);
    assert!(said.starts_with("Made 0 clips of de (0 B), took 1 recordings, dropped 1 clips."), "{said}");
    assert_eq!(listed(&desk, "Rufen Sie + 4 3, 1"), (clip.clone(), "recorded".to_owned()));

    desk.build("site");
    let files: BTreeMap<_, _> = files_of(&desk.path("site")).into_iter().collect();
    let shipped = &files[&format!("audio/de/{clip}.opus")];
    assert_eq!(*shipped, fs::read(desk.path(&format!("pack/audio/de/recorded/{clip}.opus"))).unwrap());
    let list = files.iter().find(|(path, _)| path.starts_with("pack/de/listen.") && path.ends_with(".json")).unwrap().1;
    let list: Value = serde_json::from_slice(list).unwrap();
    assert_eq!(list["recorded"], serde_json::json!([clip]));
    assert!(list["clips"].as_array().unwrap().iter().all(|made| made != clip.as_str()), "{list}");
    assert!(list["words"]["listen-pause"].is_string(), "{list}");
    let release: Value = serde_json::from_slice(&files["release.json"]).unwrap();
    assert_eq!(release["audio"][0]["tag"], "audio/de");
    assert_eq!(release["audio"][0]["files"].as_array().unwrap().len(), clips(&desk).len() + 1);
    let status = output(desk.welcome(&["status", "pack", "--format", "json"])).stdout;
    let status: Value = serde_json::from_slice(&status).unwrap();
    assert_eq!((&status["audio"][0]["recorded"], &status["audio"][0]["stale"]), (&1.into(), &0.into()), "{status}");
    assert_eq!(status["audio"][0]["machine"], clips(&desk).len());

    // The text goes; what somebody has recorded stays, and is named.
    desk.edit("pack/de/health.json", "Rufen Sie", "Bitte rufen Sie");
    let said = audio(&desk, &[]);
    assert!(
        said.contains(&format!(
            "belong to no text any more; record the new text, then delete them: audio/de/recorded/{clip}.opus"
        )),
        "{said}"
    );
    assert!(desk.path(&format!("pack/audio/de/recorded/{clip}.wav")).exists());
}

#[test]
fn a_damaged_recording_is_named_and_changes_nothing() {
    let desk = Desk::new();
    let (clip, _) = listed(&desk, "Rufen Sie + 4 3, 1");
    fs::create_dir_all(desk.path("pack/audio/de/recorded")).unwrap();
    fs::write(desk.path(&format!("pack/audio/de/recorded/{clip}.wav")), "not a sound").unwrap();
    let (code, message) = ended(desk.welcome(&["audio", "pack", "--locale", "de"]));
    assert_eq!(code, 2, "{message}");
    let sentence =
        format!("welcome: audio/de/recorded/{clip}.wav is not a sound that opusenc understands: opusenc failed: ");
    assert!(message.starts_with(&sentence), "{message}");
    assert_eq!(clips(&desk), BTreeSet::new());
}

#[test]
fn what_is_missing_or_unknown_is_said() {
    let desk = Desk::new();
    let (code, message) = ended(desk.welcome(&["audio", "pack", "--locale", "fr"]));
    assert_eq!((code, message.as_str()), (2, "welcome: the pack has no locale fr; it has de, ar\n"));
    let (code, message) = ended(desk.welcome(&["audio", "pack", "--locale", "de", "--topic", "money"]));
    assert_eq!((code, message.as_str()), (2, "welcome: the pack has no topic money; it has emergency, health\n"));
    let mut command = desk.welcome(&["audio", "pack", "--locale", "de"]);
    command.env("PATH", desk.path("pack"));
    let (code, message) = ended(command);
    assert_eq!(code, 2);
    assert!(message.starts_with("welcome: espeak-ng cannot be started; install both, on Debian and Ubuntu with `apt install espeak-ng opus-tools`"), "{message}");
    fs::write(desk.path("pack/de/health.json"), "{").unwrap();
    assert_eq!(ended(desk.welcome(&["audio", "pack", "--locale", "de"])).0, 1);
}
