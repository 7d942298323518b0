//! What the first page of each language costs to fetch, against its budget.
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
const MODULE: u64 = 240_000;

/// All that the first page of a language needs, with fonts, bytes.
const FIRST_PAGE: u64 = 340_000;

/// Pictures that every page shows; the app names them, not the page.
const PICTURES: &str = "/assets/icons.svg";

/// One measured size.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Size {
    what: String,
    bytes: u64,
    budget: u64,
}

#[derive(Deserialize)]
struct Release {
    files: Vec<File>,
}

#[derive(Deserialize)]
struct File {
    path: String,
}

/// The part of a page's manifest that names the files of each locale.
#[derive(Deserialize)]
struct Manifest {
    locales: Vec<Locale>,
}

#[derive(Deserialize)]
struct Locale {
    tag: String,
    index: String,
    strings: String,
}

/// Prints the sizes of the site in `folder`; an error if one is over its budget.
pub(crate) fn check(folder: &Path) -> Result<()> {
    let sizes = measure(folder)?;
    println!("{}", table(&sizes));
    let over: Vec<&str> = sizes.iter().filter(|size| size.bytes > size.budget).map(|size| size.what.as_str()).collect();
    if over.is_empty() { Ok(()) } else { bail!("over budget: {}", over.join(", ")) }
}

/// Measures the site in `folder`.
pub(crate) fn measure(folder: &Path) -> Result<Vec<Size>> {
    let site = Site { folder };
    let release: Release = serde_json::from_str(&site.text("/release.json")?).context("release.json cannot be read")?;
    let files: BTreeSet<&str> = release.files.iter().map(|file| file.path.as_str()).collect();
    let module = files.iter().find(|path| path.ends_with(".wasm")).context("release.json names no .wasm file")?;
    let mut sizes = vec![Size { what: "wasm".into(), bytes: site.bytes(module)?, budget: MODULE }];
    for page in files.iter().filter(|path| path.len() > 1 && path.ends_with('/')) {
        let mut bytes = 0;
        for path in first_page(&site, page, &files)? {
            bytes += site.bytes(&path)?;
        }
        sizes.push(Size { what: format!("first page {page}"), bytes, budget: FIRST_PAGE });
    }
    if sizes.len() == 1 {
        bail!("release.json names no page of a locale, such as `/de/`");
    }
    Ok(sizes)
}

/// The files that `page`, `/de/`, needs: itself, what it names, its texts, and the fonts that those texts use.
fn first_page(site: &Site, page: &str, files: &BTreeSet<&str>) -> Result<BTreeSet<String>> {
    let html = site.text(page)?;
    let manifest = embedded_manifest(&html).with_context(|| format!("{page} holds no manifest"))?;
    let tag = page.trim_matches('/');
    let locale = manifest.locales.iter().find(|locale| locale.tag == tag);
    let locale = locale.with_context(|| format!("the manifest of {page} does not name the locale {tag}"))?;
    let mut needed = BTreeSet::from([page.to_owned(), locale.index.clone(), locale.strings.clone()]);
    needed.extend(references(&html).filter(|path| files.contains(path) && !is_for_installing(path)).map(str::to_owned));
    needed.extend(files.contains(PICTURES).then(|| PICTURES.to_owned()));
    let used: BTreeSet<char> = site.text(&locale.index)?.chars().collect();
    for sheet in needed.clone().iter().filter(|path| path.ends_with(".css")) {
        needed.extend(font::needed(&site.text(sheet)?, &used));
    }
    Ok(needed)
}

/// Pages, icons and the web manifest: browsers fetch them for other pages or for installing the app.
fn is_for_installing(path: &str) -> bool {
    path.ends_with('/') || path.ends_with(".webmanifest") || path.starts_with("/assets/icon-")
}

/// The addresses in `href` and `src` attributes.
fn references(html: &str) -> impl Iterator<Item = &str> {
    ["href=\"", "src=\""]
        .into_iter()
        .flat_map(|attribute| html.split(attribute).skip(1))
        .filter_map(|rest| Some(rest.split_once('"')?.0))
}

fn embedded_manifest(html: &str) -> Option<Manifest> {
    let (_, rest) = html.split_once("id=\"manifest\">")?;
    serde_json::from_str(rest.split_once("</script>")?.0).ok()
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

/// A built site on disk.
struct Site<'a> {
    folder: &'a Path,
}

impl Site<'_> {
    /// The file that answers to a site path.
    fn file(&self, path: &str) -> PathBuf {
        let file = self.folder.join(path.trim_start_matches('/'));
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use xshell::{Shell, TempDir};

    const PAGE: &str = r#"<link rel="modulepreload" href="/app/kiosk.1.js"><link rel="preload" href="/app/kiosk_bg.1.wasm">
        <link rel="stylesheet" href="/app/style.1.css"><link rel="icon" href="/assets/icon-192.png"><a href="/en/">en</a>
        <script type="application/json" id="manifest">{"pack":"vienna","locales":[{"tag":"ar","index":"/pack/ar/index.1.json",
        "strings":"/locales/ar.1.ftl"}]}</script><script type="module" src="/app/start.1.js"></script>"#;

    const STYLE: &str = "@font-face { src: url(/assets/fonts/latin.1.woff2); unicode-range: U+0000-00FF }
        @font-face { src: url(/assets/fonts/arabic.1.woff2); unicode-range: U+0600-06FF }
        @font-face { src: url(/assets/fonts/cyrillic.1.woff2); unicode-range: U+0400-045F }";

    /// A site whose files have sizes that show in the sum which of them were counted.
    fn site() -> (Shell, TempDir) {
        let shell = Shell::new().unwrap();
        let folder = shell.create_temp_dir().unwrap();
        let mut paths = Vec::new();
        for (path, size) in [
            ("/app/kiosk_bg.1.wasm", 200_000),
            ("/app/kiosk.1.js", 10_000),
            ("/app/start.1.js", 1_000),
            ("/assets/icons.svg", 5_000),
            ("/assets/icon-192.png", 90_000),
            ("/assets/fonts/latin.1.woff2", 13_000),
            ("/assets/fonts/arabic.1.woff2", 49_000),
            ("/assets/fonts/cyrillic.1.woff2", 70_000),
            ("/locales/ar.1.ftl", 4_000),
            ("/pack/ar/housing.1.json", 80_000),
        ] {
            shell.write_file(folder.path().join(&path[1..]), "x".repeat(size)).unwrap();
            paths.push(path.to_owned());
        }
        for (path, file, text) in [
            ("/ar/", "ar/index.html", PAGE),
            ("/app/style.1.css", "app/style.1.css", STYLE),
            ("/pack/ar/index.1.json", "pack/ar/index.1.json", r#"{"city":"فيينا","number":"112"}"#),
        ] {
            shell.write_file(folder.path().join(file), text).unwrap();
            shell.write_file(folder.path().join(format!("{file}.br")), "b".repeat(100)).unwrap();
            paths.push(path.to_owned());
        }
        let files: Vec<_> = paths.iter().map(|path| serde_json::json!({ "path": path })).collect();
        let release = serde_json::json!({ "files": files }).to_string();
        shell.write_file(folder.path().join("release.json"), release).unwrap();
        (shell, folder)
    }

    #[test]
    fn counts_what_the_first_page_needs() {
        let (_shell, folder) = site();
        let first_page = 200_000 + 10_000 + 1_000 + 5_000 + 13_000 + 49_000 + 4_000 + 3 * 100;
        let expected = [
            Size { what: "wasm".into(), bytes: 200_000, budget: MODULE },
            Size { what: "first page /ar/".into(), bytes: first_page, budget: FIRST_PAGE },
        ];
        assert_eq!(measure(folder.path()).unwrap(), expected);
        check(folder.path()).unwrap();
    }

    #[test]
    fn names_what_is_over_budget() {
        let (shell, folder) = site();
        shell.write_file(folder.path().join("app/kiosk_bg.1.wasm"), "x".repeat(240_001)).unwrap();
        assert_eq!(check(folder.path()).unwrap_err().to_string(), "over budget: wasm");
        shell.write_file(folder.path().join("app/kiosk.1.js"), "x".repeat(100_000)).unwrap();
        assert_eq!(check(folder.path()).unwrap_err().to_string(), "over budget: wasm, first page /ar/");
    }

    #[test]
    fn a_file_that_is_missing_is_named() {
        let (shell, folder) = site();
        shell.remove_path(folder.path().join("locales/ar.1.ftl")).unwrap();
        let expected = format!("{} cannot be read", folder.path().join("locales/ar.1.ftl").display());
        assert_eq!(measure(folder.path()).unwrap_err().to_string(), expected);
    }

    #[test]
    fn prints_kilobytes_rounded_up() {
        let sizes = [
            Size { what: "wasm".into(), bytes: 240_001, budget: 240_000 },
            Size { what: "first page /de/".into(), bytes: 99_950, budget: 340_000 },
        ];
        let expected = "wasm               240.1 KB of   240.0 KB  over\nfirst page /de/    100.0 KB of   340.0 KB";
        assert_eq!(table(&sizes), expected);
    }
}
