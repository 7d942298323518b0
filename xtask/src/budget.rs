//! What a visit and a whole release cost to fetch, against their budgets.
//!
//! Sizes are those on the wire: the `.br` file where there is one. A KB is 1000 bytes.

mod font;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The compiled app, bytes.
const MODULE: u64 = 250_000;
/// The HTML of an article, bytes; half of it is the style of the first frame.
const ARTICLE: u64 = 12_000;
/// All that a first visit to an article needs, with fonts, bytes.
const FIRST_VISIT: u64 = 330_000;
/// The same in a script whose fonts are large: Nastaliq and Chinese.
const FIRST_VISIT_LARGE: u64 = 400_000;
const LARGE_SCRIPTS: [&str; 2] = ["ur", "zh"];
/// All that a device keeps of sixteen languages, bytes.
const RELEASE: u64 = 6_000_000;

/// Pictures that every page shows; its elements name them, not its head.
const PICTURES: &str = "app/icons.";

/// One measured size.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Size {
    what: String,
    bytes: u64,
    budget: u64,
}

#[derive(Deserialize)]
struct Release {
    base: String,
    core: Files,
    locales: Vec<Locale>,
}

#[derive(Deserialize)]
struct Files {
    files: Vec<File>,
}

#[derive(Deserialize)]
struct Locale {
    tag: String,
    files: Vec<File>,
}

#[derive(Deserialize)]
struct File {
    path: String,
}

/// Prints the sizes of the site in `folder`; an error if one is over its budget.
pub(crate) fn check(folder: &Path) -> Result<()> {
    let sizes = measure(folder)?;
    println!("{}", table(&sizes));
    let over: Vec<&str> = sizes.iter().filter(|size| size.bytes > size.budget).map(|size| size.what.as_str()).collect();
    if over.is_empty() { Ok(()) } else { bail!("over budget: {}", over.join(", ")) }
}

/// Measures the site in `folder`: of each language the article with the largest HTML.
pub(crate) fn measure(folder: &Path) -> Result<Vec<Size>> {
    let release: Release = {
        let path = folder.join("release.json");
        let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        serde_json::from_str(&text).context("release.json cannot be read")?
    };
    let site = Site { folder, base: &release.base };
    let core: BTreeSet<&str> = release.core.files.iter().map(|file| file.path.as_str()).collect();
    let module = core.iter().find(|path| path.ends_with(".wasm")).context("release.json names no .wasm file")?;
    let mut sizes = vec![Size { what: "wasm".into(), bytes: site.bytes(module)?, budget: MODULE }];
    let mut all = core.clone();
    for Locale { tag, files } in &release.locales {
        let own: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
        let (article, bytes) = site.largest_article(tag)?;
        sizes.push(Size { what: format!("HTML of {article}"), bytes, budget: ARTICLE });
        let mut needed = bytes;
        for path in first_visit(&site, tag, &article, &core.union(&own).copied().collect())? {
            needed += site.bytes(&path)?;
        }
        let is_large = LARGE_SCRIPTS.iter().any(|language| tag.split('-').next() == Some(language));
        let budget = if is_large { FIRST_VISIT_LARGE } else { FIRST_VISIT };
        sizes.push(Size { what: format!("first visit to {article}"), bytes: needed, budget });
        all.extend(own);
    }
    if sizes.len() == 1 {
        bail!("release.json names no locale");
    }
    let bytes = all.iter().map(|path| site.bytes(path)).sum::<Result<u64>>()?;
    sizes.push(Size { what: format!("whole release, {} languages", release.locales.len()), bytes, budget: RELEASE });
    Ok(sizes)
}

/// The files besides its HTML that the page at `path` needs: what its head names, the pictures, and the fonts that its
/// content and the program's texts use.
fn first_visit(site: &Site<'_>, tag: &str, path: &str, files: &BTreeSet<&str>) -> Result<BTreeSet<String>> {
    let html = site.text(path)?;
    let head = html.split_once("</head>").map(|(head, _)| head).context("the page has no head")?;
    let mut needed: BTreeSet<String> =
        references(head).filter(|path| files.contains(path) && !is_for_installing(path)).map(str::to_owned).collect();
    let pictures = format!("{}{PICTURES}", site.base);
    needed.extend(files.iter().filter(|path| path.starts_with(&pictures)).map(|path| (*path).to_owned()));
    let shared = needed.iter().find(|path| path.contains(&format!("pack/{tag}/")));
    let shared: serde_json::Value = serde_json::from_str(&site.text(shared.context("the page names no texts")?)?)?;
    let texts = shared.pointer("/index/messages").context("the texts of a locale have no messages")?.to_string();
    let used: BTreeSet<char> = site.text(&format!("{path}page.json"))?.chars().chain(texts.chars()).collect();
    needed.extend(font::needed(head, &used));
    Ok(needed)
}

/// Icons and the web manifest: browsers fetch them for installing the app.
fn is_for_installing(path: &str) -> bool {
    path.ends_with(".webmanifest") || path.contains("/assets/icon-")
}

/// The addresses in `href` and `src` attributes.
fn references(html: &str) -> impl Iterator<Item = &str> {
    ["href=\"", "src=\""]
        .into_iter()
        .flat_map(|attribute| html.split(attribute).skip(1))
        .filter_map(|rest| Some(rest.split_once('"')?.0))
}

/// The sizes as lines for people.
pub(crate) fn table(sizes: &[Size]) -> String {
    let width = sizes.iter().map(|size| size.what.chars().count()).max().unwrap_or_default();
    let lines = sizes.iter().map(|size| {
        let (bytes, budget) = (kilobytes(size.bytes), kilobytes(size.budget));
        let mark = if size.bytes > size.budget { "  over" } else { "" };
        format!("{:width$}  {bytes:>7} KB of {budget:>7} KB{mark}", size.what)
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn kilobytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A built site on disk; paths begin with its base.
struct Site<'a> {
    folder: &'a Path,
    base: &'a str,
}

impl Site<'_> {
    /// The file that answers to a site path.
    fn file(&self, path: &str) -> PathBuf {
        let file = self.folder.join(path.strip_prefix(self.base).unwrap_or(path));
        if path.ends_with('/') { file.join("index.html") } else { file }
    }

    fn text(&self, path: &str) -> Result<String> {
        let file = self.file(path);
        fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))
    }

    /// Bytes on the wire.
    fn bytes(&self, path: &str) -> Result<u64> {
        let file = self.file(path);
        let mut packed = file.clone().into_os_string();
        packed.push(".br");
        let metadata = fs::metadata(packed).or_else(|_| fs::metadata(&file));
        Ok(metadata.with_context(|| format!("{} cannot be read", file.display()))?.len())
    }

    /// The article of a locale with the largest HTML, and how large it is.
    fn largest_article(&self, tag: &str) -> Result<(String, u64)> {
        let mut largest = None;
        for topic in
            folders(&self.folder.join(tag))?.into_iter().filter(|topic| topic != "places" && topic != "phrases")
        {
            for article in folders(&self.folder.join(tag).join(&topic))? {
                let path = format!("{}{tag}/{topic}/{article}/", self.base);
                let bytes = self.bytes(&path)?;
                if largest.as_ref().is_none_or(|(_, most)| bytes > *most) {
                    largest = Some((path, bytes));
                }
            }
        }
        largest.with_context(|| format!("the site has no article in {tag}"))
    }
}

/// The names of the folders in a folder, sorted.
fn folders(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use xshell::{Shell, TempDir};

    const PAGE: &str = r#"<head><style>@font-face { src: url(/w/assets/fonts/latin.1.woff2); unicode-range: U+0000-00FF }
        @font-face { src: url(/w/assets/fonts/arabic.1.woff2); unicode-range: U+0600-06FF }
        @font-face { src: url(/w/assets/fonts/cyrillic.1.woff2); unicode-range: U+0400-045F }</style>
        <link rel="modulepreload" href="/w/app/kiosk.1.js"><link rel="preload" href="/w/app/kiosk_bg.1.wasm">
        <link rel="icon" href="/w/assets/icon-192.png"><link href="/w/pack/ar/shared.1.json">
        <script type="module" src="/w/app/start.1.js"></script></head><a href="/w/uk/">Українська</a>"#;

    /// A site under a base whose files have sizes that show in the sum which of them were counted.
    fn site() -> (Shell, TempDir) {
        let shell = Shell::new().unwrap();
        let folder = shell.create_temp_dir().unwrap();
        let sized = |files: &[(&str, usize)]| -> Vec<serde_json::Value> {
            let write = |(path, size): &(&str, usize)| {
                shell.write_file(folder.path().join(path), "x".repeat(*size)).unwrap();
                json!({ "path": format!("/w/{path}") })
            };
            files.iter().map(write).collect()
        };
        let core = sized(&[
            ("app/kiosk_bg.1.wasm", 180_000),
            ("app/kiosk.1.js", 10_000),
            ("app/start.1.js", 1_000),
            ("app/icons.1.svg", 5_000),
            ("assets/icon-192.png", 90_000),
        ]);
        let mut own = sized(&[
            ("assets/fonts/latin.1.woff2", 13_000),
            ("assets/fonts/arabic.1.woff2", 49_000),
            ("pages/ar/0.1.json", 80_000),
        ]);
        sized(&[("assets/fonts/cyrillic.1.woff2", 70_000)]);
        for (file, text) in [
            ("ar/health/doctor/index.html", PAGE),
            ("ar/health/doctor/page.json", r#"{"city":"فيينا","number":"112"}"#),
            ("ar/health/small/index.html", "<head></head>"),
            ("ar/places/office/index.html", "<head></head>"),
            ("pack/ar/shared.1.json", r#"{"manifest":{"autonym":"Українська"},"index":{"messages":{"texts":[]}}}"#),
        ] {
            shell.write_file(folder.path().join(file), text).unwrap();
            shell.write_file(folder.path().join(format!("{file}.br")), "b".repeat(text.len().min(100))).unwrap();
        }
        own.push(json!({ "path": "/w/pack/ar/shared.1.json" }));
        let release = json!({ "base": "/w/", "core": { "files": core }, "locales": [{ "tag": "ar", "files": own }] });
        shell.write_file(folder.path().join("release.json"), release.to_string()).unwrap();
        (shell, folder)
    }

    #[test]
    fn counts_what_a_first_visit_needs() {
        let (_shell, folder) = site();
        let first_visit = 180_000 + 10_000 + 1_000 + 5_000 + 13_000 + 49_000 + 100 + 81;
        let release = 180_000 + 10_000 + 1_000 + 5_000 + 90_000 + 13_000 + 49_000 + 80_000 + 81;
        let expected = [
            ("wasm", 180_000, MODULE),
            ("HTML of /w/ar/health/doctor/", 100, ARTICLE),
            ("first visit to /w/ar/health/doctor/", first_visit, FIRST_VISIT),
            ("whole release, 1 languages", release, RELEASE),
        ];
        let expected = expected.map(|(what, bytes, budget)| Size { what: what.to_owned(), bytes, budget });
        assert_eq!(measure(folder.path()).unwrap(), expected);
        check(folder.path()).unwrap();
    }

    #[test]
    fn names_what_is_over_budget() {
        let (shell, folder) = site();
        shell.write_file(folder.path().join("app/kiosk_bg.1.wasm"), "x".repeat(250_001)).unwrap();
        assert_eq!(check(folder.path()).unwrap_err().to_string(), "over budget: wasm");
        shell.write_file(folder.path().join("app/kiosk.1.js"), "x".repeat(100_000)).unwrap();
        let expected = "over budget: wasm, first visit to /w/ar/health/doctor/";
        assert_eq!(check(folder.path()).unwrap_err().to_string(), expected);
    }

    #[test]
    fn a_file_that_is_missing_is_named() {
        let (shell, folder) = site();
        shell.remove_path(folder.path().join("app/kiosk.1.js")).unwrap();
        let expected = format!("{} cannot be read", folder.path().join("app/kiosk.1.js").display());
        assert_eq!(measure(folder.path()).unwrap_err().to_string(), expected);
    }

    #[test]
    fn prints_kilobytes_rounded_up() {
        let sizes = [
            Size { what: "wasm".into(), bytes: 240_001, budget: 240_000 },
            Size { what: "first visit".into(), bytes: 99_950, budget: 340_000 },
        ];
        let expected = "wasm           240.1 KB of   240.0 KB  over\nfirst visit    100.0 KB of   340.0 KB";
        assert_eq!(table(&sizes), expected);
    }
}
