//! Every rule has its page, and the examples in it are those of packs that the tests of the rules check.

use super::*;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The texts of every file below a folder.
fn texts(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    let text = |path: PathBuf| match path.is_dir() {
        true => texts(&path),
        false => vec![String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned()],
    };
    paths.flat_map(text).collect()
}

/// The lines between fences after a word.
fn examples<'a>(page: &'a str, after: &str) -> Vec<&'a str> {
    let Some((_, rest)) = page.split_once(after) else { return Vec::new() };
    let lines = rest.lines().skip_while(|line| !line.starts_with("```")).skip(1);
    lines.take_while(|line| !line.starts_with("```")).map(str::trim).collect()
}

#[test]
fn every_rule_has_a_page_and_every_page_a_rule() {
    let files = fs::read_dir(root().join("crates/cli/explain")).unwrap();
    let pages: BTreeSet<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let rules: BTreeSet<String> = RULES.iter().map(|rule| format!("{}.md", rule.code())).collect();
    assert_eq!(pages, rules);
}

#[test]
fn a_page_says_why_and_how() {
    let mut faults = Vec::new();
    for rule in RULES {
        let page = app::explanation(rule.code()).unwrap_or_default();
        let paragraphs = page.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()).count();
        let last = page.trim_end().lines().last().unwrap_or("");
        if paragraphs < 2 || !page.ends_with('\n') || !last.ends_with(['.', '`']) || !page.contains("Right") {
            faults.push(rule.code());
        }
    }
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn the_examples_are_checked_packs() {
    let tests = root().join("crates/pack/tests");
    let sound = texts(&tests.join("sound"));
    let mut faults = Vec::new();
    for rule in RULES {
        let code = rule.code();
        let page = app::explanation(code).unwrap_or_default();
        let broken = texts(&tests.join("broken").join(code));
        for line in examples(&page, "Wrong") {
            if !broken.iter().any(|text| text.contains(line)) {
                faults.push(format!("{code}: no broken pack has {line}"));
            }
        }
        for line in examples(&page, "Right") {
            if !sound.iter().any(|text| text.contains(line)) {
                faults.push(format!("{code}: the sound pack has no {line}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_unknown_code_gets_the_nearest_one() {
    assert_eq!(unknown("bad-vlue").to_string(), "there is no rule bad-vlue; did you mean bad-value?");
    assert_eq!(unknown("x").to_string(), "there is no rule x; `welcome explain` lists the rules");
}
