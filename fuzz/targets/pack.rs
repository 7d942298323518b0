//! A file of a pack: the first line names it, the rest is what it says, in a pack that is sound otherwise. It is checked,
//! and compiled if nothing is wrong; every problem lies in its file.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::{collections::BTreeMap, fs, path::Path, sync::LazyLock};
use welcome_pack::authoring::{app::AppLocales, check::check, compile::compile, files::PackFiles, problem::Severity};

type Files = BTreeMap<String, Vec<u8>>;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/pack/tests/sound");

static SOUND: LazyLock<Files> = LazyLock::new(|| read(&Path::new(ROOT).join("pack"), ""));
static APP: LazyLock<AppLocales> =
    LazyLock::new(|| AppLocales::read(&read(&Path::new(ROOT).join("locales"), "")).expect("the locales are sound"));

fn read(folder: &Path, prefix: &str) -> Files {
    let entries = fs::read_dir(folder).expect("the sound pack can be read").map(|entry| entry.expect("an entry"));
    let mut files = Files::new();
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().display());
        match entry.path().is_dir() {
            true => files.extend(read(&entry.path(), &format!("{name}/"))),
            false => drop(files.insert(name, fs::read(entry.path()).expect("a file"))),
        }
    }
    files
}

fuzz_target!(|input: &[u8]| {
    let end = input.iter().position(|byte| *byte == b'\n').unwrap_or(input.len());
    let (name, bytes) = input.split_at(end);
    let Ok(name) = std::str::from_utf8(name) else { return };
    let mut files = SOUND.clone();
    files.insert(name.to_owned(), bytes.get(1..).unwrap_or_default().to_vec());
    let files = PackFiles::new(files);
    let today = "2026-11-22".parse().expect("a date");
    let (pack, problems) = check(&files, &APP, today);
    for problem in &problems {
        if let Some(bytes) = files.get(&problem.file) {
            assert!(problem.span.start <= problem.span.end && problem.span.start <= bytes.len(), "{problem}");
        }
    }
    if problems.iter().all(|problem| problem.severity != Severity::Error) {
        compile(&pack, &APP, today).expect("what has no error can be compiled");
    }
});
