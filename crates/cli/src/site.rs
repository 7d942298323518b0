//! The site: the compiled pack and the app put together, every file that a static host needs.

pub(crate) mod contents;
pub(crate) mod markup;
pub(crate) mod page;
pub(crate) mod program;
pub(crate) mod release;
pub(crate) mod shell;
pub(crate) mod style_sheet;
pub(crate) mod template;
pub(crate) mod web_manifest;

use crate::{app::App, headers};
use anyhow::{Context as _, Result};
use contents::{Contents, Local};
use program::Program;
use release::{RELEASE_FILE, Release, ReleaseFile};
use std::collections::BTreeMap;
use welcome_pack::{
    authoring::{app::AppLocales, compile::Compiled},
    date::Date,
    route::Route,
};

/// The page of a site whose path finds nothing.
pub(crate) const NOT_FOUND_PAGE: &str = "404.html";

/// A site.
pub(crate) struct Site {
    /// Its files by their path, without a slash in front.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// What devices keep of it.
    pub(crate) release: Release,
}

/// Puts a site together. The same input gives the same bytes.
///
/// # Errors
/// If the app or the compiled pack lacks something that the site needs.
pub(crate) fn put_together(compiled: Compiled, app: &App, texts: &AppLocales, built: Date) -> Result<Site> {
    let Compiled { manifest, files, routes } = compiled;
    let source = texts.locales.get(&texts.source).context("the program's texts lack their own source locale")?;
    let mut contents = Contents::read(manifest, &files, (&texts.source, &source.strings))?;
    let program = Program::place(app)?;

    let mut kept = files;
    let web_manifest = web_manifest::web_manifest(&contents.default.entry, &contents.default.index, &program);
    kept.insert(web_manifest::WEB_MANIFEST.to_owned(), web_manifest.into_bytes());
    let (needed, apart): (BTreeMap<_, _>, BTreeMap<_, _>) =
        program.files.clone().into_iter().partition(|(path, _)| is_needed_offline(path));
    kept.extend(needed);

    contents.manifest.release = release::fingerprint(&listed(&kept, &pages(&contents, &program)?));
    let pages = pages(&contents, &program)?;
    let release = Release {
        release: contents.manifest.release.clone(),
        pack: contents.manifest.pack.clone(),
        version: contents.manifest.version.clone(),
        built,
        offline: contents.manifest.offline,
        files: listed(&kept, &pages),
    };

    let mut files = kept;
    files.extend(apart);
    for route in &routes {
        let page = pages.get(&page_of(route)).with_context(|| format!("there is no page for {}", route.path()))?;
        files.insert(page_path(&route.path()), page.clone());
    }
    if let Some(start) = pages.get(&page_of(&Route::Start)) {
        files.insert(NOT_FOUND_PAGE.to_owned(), start.clone());
    }
    files.extend(pages);
    let release_json = serde_json::to_string_pretty(&release).context("cannot write the release")?;
    files.insert(RELEASE_FILE.to_owned(), format!("{release_json}\n").into_bytes());
    add_server_configuration(&mut files);
    Ok(Site { files, release })
}

/// The start page and one page for every locale, by their site paths.
fn pages(contents: &Contents, program: &Program) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut pages = BTreeMap::new();
    pages.insert(page_path("/"), page::start(contents, program)?.into_bytes());
    for local in &contents.locales {
        pages.insert(locale_path(local), page::of_locale(contents, program, local)?.into_bytes());
    }
    Ok(pages)
}

fn locale_path(local: &Local) -> String {
    page_path(&format!("/{}/", local.entry.tag))
}

/// Site path of the page whose copy stands at a route.
fn page_of(route: &Route) -> String {
    match route {
        Route::Start => page_path("/"),
        Route::In { locale, .. } => page_path(&format!("/{locale}/")),
    }
}

/// Site path of the page of a path with a slash at both ends.
fn page_path(path: &str) -> String {
    format!("{}index.html", path.trim_start_matches('/'))
}

fn listed(kept: &BTreeMap<String, Vec<u8>>, pages: &BTreeMap<String, Vec<u8>>) -> Vec<ReleaseFile> {
    let mut files: Vec<ReleaseFile> =
        kept.iter().chain(pages).map(|(path, bytes)| ReleaseFile::new(path, bytes)).collect();
    files.sort();
    files
}

/// Whether a file of the app is part of a release: not the worker that keeps it, and not the licences.
fn is_needed_offline(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path != "sw.js" && !path.ends_with(".txt") && name.contains('.')
}

fn add_server_configuration(files: &mut BTreeMap<String, Vec<u8>>) {
    let paths: Vec<String> = files.keys().map(|path| format!("/{path}")).collect();
    files.insert("_headers".to_owned(), headers::netlify(paths.iter().map(String::as_str)).into_bytes());
    files.insert("nginx.conf".to_owned(), headers::nginx().into_bytes());
    files.insert("Caddyfile".to_owned(), headers::caddy().into_bytes());
}
