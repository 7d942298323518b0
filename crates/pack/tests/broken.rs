//! A corpus of broken packs, one folder per rule, each with exactly what an editor then reads; and packs broken by chance.
//!
//! A folder of `tests/broken/` holds the files that differ from `tests/sound/`, in `base` a pack that it extends, `removed.txt` with the files that are
//! gone, and `expected.txt`. `UPDATE_EXPECT=1` rewrites what is expected; read it then as an editor would.

#![cfg(feature = "authoring")]
#![expect(clippy::unwrap_used, reason = "what fails here fails the test, as it should")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};
use welcome_pack::{
    authoring::{
        app::AppLocales,
        check::check,
        coverage::Coverage,
        files::PackFiles,
        load::load,
        problem::{Problem, RULES, Severity},
    },
    date::Date,
};

type Files = BTreeMap<String, Vec<u8>>;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// Every file under a folder, by its path with `/`.
fn read(folder: &Path) -> Files {
    let mut files = Files::new();
    let entries = fs::read_dir(folder).map(|entries| entries.map(|entry| entry.unwrap().path()).collect());
    for path in entries.unwrap_or_else(|_| Vec::new()) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            files.extend(read(&path).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            files.insert(name, fs::read(&path).unwrap());
        }
    }
    files
}

fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

/// As if the program had fonts of Latin and Arabic letters alone.
fn latin_and_arabic() -> Coverage {
    [' '..='ſ', '؀'..='ۿ', '–'..='…', '€'..='€'].into_iter().collect()
}

/// The problems of a pack with the program's locales, both in one map under `pack/` and `locales/`.
fn problems(files: &Files) -> Vec<Problem> {
    let under = |prefix: &str| -> Files {
        let inside =
            files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix(prefix)?.to_owned(), bytes.clone())));
        inside.collect()
    };
    match AppLocales::read(&under("locales/")) {
        Ok(mut app) => {
            app.coverage = Some(latin_and_arabic());
            let (pack, base) = (PackFiles::new(under("pack/")), under("base/"));
            let pack = if base.is_empty() { pack } else { pack.over("../base", PackFiles::new(base)) };
            check(&pack, &app, today()).1
        }
        Err(problems) => problems,
    }
}

/// The sound pack with the files of a broken one in their place.
fn broken(code: &str) -> Files {
    let mut files = read(&folder("sound"));
    let own = read(&folder("broken").join(code));
    let removed = own.get("removed.txt").map(|bytes| String::from_utf8(bytes.clone()).unwrap()).unwrap_or_default();
    for path in removed.lines() {
        assert!(files.remove(path).is_some(), "{code}: {path} is not in the sound pack");
    }
    let differing = own.into_iter().filter(|(path, _)| !["removed.txt", "expected.txt"].contains(&path.as_str()));
    files.extend(differing);
    if code == "too-large" {
        // Four megabytes are made here rather than kept.
        files.insert("pack/facts.json".to_owned(), vec![b' '; 4 * 1024 * 1024 + 1]);
    }
    files
}

fn rendered(problems: &[Problem]) -> String {
    problems.iter().fold(String::new(), |mut text, problem| {
        writeln!(text, "{problem}").unwrap();
        text
    })
}

#[test]
fn a_sound_pack_has_no_problem() {
    assert_eq!(rendered(&problems(&read(&folder("sound")))), "");
}

#[test]
fn every_broken_pack_says_what_is_wrong_and_what_to_write() {
    let mut failures = String::new();
    for rule in RULES {
        let code = rule.code();
        let problems = problems(&broken(code));
        let (found, path) = (rendered(&problems), folder("broken").join(code).join("expected.txt"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &found).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if found != expected {
            writeln!(failures, "{code}: expected\n{expected}found\n{found}").unwrap();
        }
        if !problems.iter().any(|problem| problem.code == code && problem.severity == rule.severity()) {
            writeln!(failures, "{code}: no problem breaks this rule").unwrap();
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn every_folder_of_the_corpus_stands_for_a_rule() {
    let entries = fs::read_dir(folder("broken")).unwrap();
    let folders: BTreeSet<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let codes: BTreeSet<String> = RULES.iter().map(|rule| rule.code().to_owned()).collect();
    assert_eq!(codes.len(), RULES.len(), "two rules have the same code");
    assert_eq!(folders, codes);
}

#[test]
fn sentences_are_written_alike() {
    let mut failures = String::new();
    for rule in RULES {
        for problem in problems(&broken(rule.code())) {
            let Problem { message, help, .. } = &problem;
            let capital = |text: &str| text.starts_with(char::is_uppercase);
            let sound = !message.is_empty() && !help.is_empty() && !message.ends_with('.') && !help.ends_with('.');
            if !sound || capital(message) || capital(help) || problem.line == 0 || problem.column == 0 {
                writeln!(failures, "{problem}").unwrap();
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// Numbers that look random and are the same in every run (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }
}

#[test]
fn a_pack_damaged_by_chance_is_read_as_far_as_possible_and_never_panics() {
    let sound = read(&folder("sound"));
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    for (path, bytes) in &sound {
        for round in 0..24 {
            let mut damaged = bytes.clone();
            match round % 4 {
                0 => damaged.truncate(chance.below(bytes.len())),
                1 => damaged[chance.below(bytes.len())] ^= 1 << chance.below(8),
                // Signs that mean something to the readers, where they do not belong.
                2 => damaged[chance.below(bytes.len())] = b"{}[]\",:\\0*-$()\n."[chance.below(16)],
                _ => {
                    let start = chance.below(bytes.len());
                    damaged.drain(start..(start + chance.below(40)).min(bytes.len()));
                }
            }
            let mut files = sound.clone();
            files.insert(path.clone(), damaged);
            for problem in problems(&files) {
                let bytes = files.get(&format!("pack/{}", problem.file)).or(files.get(&problem.file));
                let text = bytes.map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
                let marked = text.get(problem.span.clone());
                assert!(marked.is_some(), "{path}, round {round}: {problem} at {:?}", problem.span);
            }
        }
    }
}

#[test]
fn one_damaged_block_loses_only_itself() {
    let mut files = read(&folder("sound/pack"));
    let text = String::from_utf8(files["de/first-steps.json"].clone()).unwrap();
    let damaged = text.replacen(r#""kind": "heading""#, r#""kind": "headline""#, 1);
    files.insert("de/first-steps.json".to_owned(), damaged.into_bytes());
    let (pack, problems) = load(&PackFiles::new(files));
    assert_eq!(problems.len(), 1, "{}", rendered(&problems));
    assert_eq!(problems[0].severity, Severity::Error);
    let article = &pack.locales[0].articles["first-steps"][0];
    let blocks: Vec<&str> = article.blocks.iter().map(|block| block.id.as_str()).collect();
    assert_eq!(blocks, ["intro", "points", "how", "bring", "free", "call", "where", "more", "q1"]);
}

#[test]
fn a_file_full_of_errors_is_given_up_and_not_read_to_its_end() {
    let mut files = read(&folder("sound"));
    let many = format!("{{\"facts\": [{}{{}}]}}", "{}, ".repeat(500_000));
    files.insert("pack/facts.json".to_owned(), many.into_bytes());
    let found = problems(&files).len();
    assert!((1000..1100).contains(&found), "{found} problems");
}
