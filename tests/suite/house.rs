//! The rules of the house, as tests: who may name what, and how files are written.

use crate::library::{ROOT, files_of};
use std::path::Path;
use welcome_pack::authoring::picture;

/// The text files below a folder with an ending, as pairs of path and text.
fn sources(folder: &str, ending: &str) -> Vec<(String, String)> {
    let files = files_of(&Path::new(ROOT).join(folder));
    let texts = files.into_iter().filter(|(path, _)| path.ends_with(ending));
    texts.map(|(path, bytes)| (format!("{folder}/{path}"), String::from_utf8(bytes).unwrap())).collect()
}

fn rust() -> Vec<(String, String)> {
    ["src", "crates/pack/src", "crates/exchange/src", "crates/cli/src", "fuzz/targets", "xtask/src", "tests/suite"]
        .iter()
        .flat_map(|folder| sources(folder, ".rs"))
        .collect()
}

#[track_caller]
fn check(faults: Vec<String>) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Lines of files that contain one of the words.
fn lines_with(files: &[(String, String)], words: &[&str]) -> Vec<String> {
    let line = |path: &String, at: usize, line: &str| {
        let found = words.iter().find(|word| line.contains(**word))?;
        Some(format!("{path}:{}: {found}", at + 1))
    };
    files
        .iter()
        .flat_map(|(path, text)| {
            text.lines().enumerate().filter_map(|(at, text)| line(path, at, text)).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn only_the_edge_names_the_browser() {
    let files: Vec<_> =
        sources("src", ".rs").into_iter().filter(|(path, _)| !path.starts_with("src/browser")).collect();
    let events_only = ["web_sys::Event"];
    let named = lines_with(&files, &["web_sys::", "js_sys::", "gloo::", "wasm_bindgen::"]);
    let allowed = |fault: &String| {
        let (path, line) =
            (fault.split(':').next().unwrap(), fault.split(':').nth(1).unwrap().parse::<usize>().unwrap());
        let text = &files.iter().find(|(other, _)| other == path).unwrap().1;
        events_only.iter().any(|allowed| text.lines().nth(line - 1).unwrap().contains(allowed))
    };
    check(named.into_iter().filter(|fault| !allowed(fault)).collect());
}

#[test]
fn the_pure_crates_do_no_input_or_output_and_know_no_clock() {
    let files = [sources("crates/pack/src", ".rs"), sources("crates/exchange/src", ".rs")].concat();
    let outside_tests: Vec<(String, String)> = files
        .into_iter()
        .filter(|(path, _)| !path.ends_with("tests.rs") && !path.ends_with("sample.rs"))
        .map(|(path, text)| (path, text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()))
        .collect();
    check(lines_with(
        &outside_tests,
        &["std::fs", "std::net", "std::env", "SystemTime", "Instant::now", "Utc::now", "Local::now", "leptos"],
    ));
}

#[test]
fn every_file_says_what_it_is_for() {
    let without = rust().into_iter().filter(|(_, text)| !text.starts_with("//! "));
    check(without.map(|(path, _)| format!("{path}: begins without //!")).collect());
}

#[test]
fn content_never_becomes_markup() {
    // A page that was rendered when the site was built is put in its place at the edge; views make no markup out of text.
    let files: Vec<_> = sources("src", ".rs").into_iter().filter(|(path, _)| path != "src/browser/page.rs").collect();
    check(lines_with(&files, &["inner_html", "set_inner_html", "insert_adjacent_html"]));
}

#[test]
fn style_knows_no_left_and_right() {
    let words = ["-left", "-right", "left:", "right:", ": left", ": right", "float"];
    // `right` is also the tone of a notice: the reader's right.
    let sheets = sources("style", ".css")
        .into_iter()
        .map(|(path, text)| (path, text.replace("--right", "--claim").replace("\"right\"", "")));
    check(lines_with(&sheets.collect::<Vec<_>>(), &words));
}

#[test]
fn every_sheet_is_listed_and_every_listed_sheet_is_there() {
    let page = std::fs::read_to_string(Path::new(ROOT).join("index.html")).unwrap();
    let listed: Vec<String> = page
        .split("href=\"/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|path| path.ends_with(".css"))
        .map(str::to_owned)
        .collect();
    let mut there: Vec<String> = sources("style", ".css").into_iter().map(|(path, _)| path).collect();
    let mut sorted = listed.clone();
    sorted.sort();
    there.sort();
    assert_eq!(sorted, there);
    assert_eq!(listed.first().map(String::as_str), Some("style/layers.css"), "the order of the layers comes first");
}

#[test]
fn every_icon_that_is_named_exists() {
    let sprite = std::fs::read_to_string(Path::new(ROOT).join("assets/icons.svg")).unwrap();
    let exists = |name: &str| sprite.contains(&format!("<symbol id=\"{name}\""));
    let in_views = sources("src", ".rs").into_iter().flat_map(|(path, text)| {
        let names: Vec<String> =
            text.split("<Icon name=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect();
        names.into_iter().map(move |name| (path.clone(), name))
    });
    let packs = sources("content", "pack.json").into_iter().flat_map(|(path, text)| {
        let names: Vec<String> = text
            .split("\"picture\": \"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(str::to_owned)
            .collect();
        names.into_iter().map(move |name| (path.clone(), name))
    });
    check(
        in_views
            .chain(packs)
            .filter(|(_, name)| !exists(name))
            .map(|(path, name)| format!("{path}: icon {name}"))
            .collect(),
    );
}

#[test]
fn the_pictures_that_a_pack_can_name_are_those_that_are_drawn() {
    let drawn = |file: &str| {
        let sprite = std::fs::read_to_string(Path::new(ROOT).join("assets").join(file)).unwrap();
        let mut names: Vec<String> = sprite
            .split("<symbol id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(str::to_owned)
            .collect();
        names.sort();
        names
    };
    let signs = drawn("icons.svg");
    let missing: Vec<&&str> = picture::SIGNS.iter().filter(|sign| !signs.iter().any(|drawn| drawn == **sign)).collect();
    assert_eq!(missing, Vec::<&&str>::new(), "signs that a pack can name and nobody has drawn");
    assert_eq!(drawn("pictures.svg"), picture::PICTURES);
    let named = sources("src", ".rs").into_iter().flat_map(|(path, text)| {
        let names: Vec<String> = text
            .split("<Picture name=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(str::to_owned)
            .collect();
        names.into_iter().map(move |name| (path.clone(), name))
    });
    let unknown = named.filter(|(_, name)| !picture::PICTURES.contains(&name.as_str()));
    check(unknown.map(|(path, name)| format!("{path}: picture {name}")).collect());
}

#[test]
fn no_test_is_ignored_and_none_sleeps() {
    let mut files = rust();
    files.extend(
        ["crates/pack/tests", "crates/exchange/tests", "crates/cli/tests"]
            .iter()
            .flat_map(|folder| sources(folder, ".rs")),
    );
    // Spelled apart, so that this line is not found itself.
    check(lines_with(&files, &[concat!("#[", "ignore"), concat!("thread::", "sleep")]));
}

#[test]
fn a_file_holds_one_noun() {
    let long = rust().into_iter().map(|(path, text)| (path, text.lines().count())).filter(|(_, lines)| *lines > 450);
    check(long.map(|(path, lines)| format!("{path}: {lines} lines; which noun wants a file of its own?")).collect());
}
