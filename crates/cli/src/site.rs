//! The site: every page as HTML, the app, and what devices keep; every file that a static host needs.

pub(crate) mod look;
pub(crate) mod markup;
pub(crate) mod page;
pub(crate) mod page_bundle;
pub(crate) mod program;
pub(crate) mod release;
pub(crate) mod search_engine;
pub(crate) mod structured_data;
pub(crate) mod style_sheet;
pub(crate) mod template;
pub(crate) mod twin;
pub(crate) mod web_manifest;

use crate::{
    app::App,
    font::Fonts,
    headers::{Headers, Policy},
};
use anyhow::{Context as _, Result};
use look::Logo;
use page::PageWriter;
use page_bundle::BundledPage;
use program::{Program, Sheets};
use release::{Core, LocaleSet, RELEASE_FILE, Release, ReleaseFile, hashed};
use std::{collections::BTreeMap, sync::Arc};
use twin::{LocaleTwins, Twin};
use welcome_pack::{
    authoring::compile::{Compiled, CompiledLocale},
    bundle::{Manifest, Shared, address, shared_path},
    date::Date,
};

/// The page of a site whose path finds nothing.
pub(crate) const NOT_FOUND_PAGE: &str = "404.html";

/// Files by their site path, without a slash in front.
type Files = BTreeMap<String, Vec<u8>>;

/// A site.
pub(crate) struct Site {
    /// Its files by their path, without a slash in front.
    pub(crate) files: Files,
    /// What devices keep of it.
    pub(crate) release: Release,
}

/// Puts a site together that stands under `base`. The same input gives the same bytes.
///
/// # Errors
/// If the app or the compiled pack lacks something that the site needs.
pub(crate) fn put_together(compiled: Compiled, logo: Option<Logo>, app: &App, base: &str, built: Date) -> Result<Site> {
    let fonts = Fonts::choose(&compiled)?;
    let Compiled { mut manifest, look, locales } = compiled;
    manifest.base = base.to_owned();
    let mut program = Program::place(app, fonts, &manifest, &look.colours)?;
    if let Some(Logo { path, bytes }) = logo {
        manifest.logo = Some(address(base, &path));
        program.files.insert(path, bytes);
    }
    let default = locales.iter().find(|locale| locale.index.tag == manifest.default_locale);
    let default = default.context("the default locale is not one of the pack's locales")?;
    manifest.icons = address(base, &program.pictures);
    let shared = Arc::new(Manifest { release: page::RELEASE_GAP.to_owned(), ..manifest.clone() });
    let start = twin::of_start(&shared, default);
    let twins = twin::of_locales(&shared, &locales)?;

    let entry = manifest.locales.iter().find(|entry| entry.tag == manifest.default_locale);
    let entry = entry.context("the manifest lacks the default locale")?;
    let web_manifest = web_manifest::web_manifest(entry, &default.index, look.name.as_deref(), &program, base);
    manifest.release = fingerprint(&manifest, &program, &locales, &start, &twins)?;
    let writer = PageWriter { manifest: &manifest, program: &program };

    let (mut files, mut sets) = (program.files.clone(), Vec::new());
    files.insert(web_manifest::WEB_MANIFEST.to_owned(), web_manifest.into_bytes());
    let Sheets { late, late_file, .. } = program.sheets_of(&start.route);
    files.insert(late.clone(), late_file.clone());
    files.insert("index.html".to_owned(), writer.page(&start)?.into_bytes());
    files.insert("page.json".to_owned(), writer.data(&start)?.into_bytes());
    let lost = twins.iter().find(|twins| twins.tag == manifest.default_locale);
    let lost = &lost.context("the default locale has no pages")?.not_found;
    files.insert(NOT_FOUND_PAGE.to_owned(), writer.page(lost)?.into_bytes());
    let fonts_of_every_page = program.fonts.of_every_page();
    let is_core = |path: &str| {
        is_needed_offline(path) && (!program.fonts.files().contains_key(path) || fonts_of_every_page.contains(&path))
    };
    let mut core = listed(base, files.iter().filter(|(path, _)| is_core(path)));
    for (twins, locale) in twins.iter().zip(&locales) {
        sets.push(write_locale(&writer, twins, locale, &mut files)?);
    }
    // The start page speaks the default locale, whichever one the device keeps.
    let texts = site_path(&shared_path(&manifest.default_locale, &manifest.release)).to_owned();
    core.extend(listed(base, files.get_key_value(&texts).into_iter()));
    // A device that cannot tell which language it needs takes the first.
    sets.sort_by_key(|set| set.tag != manifest.default_locale);
    let all = std::iter::once(&start).chain(twins.iter().flat_map(|twins| &twins.pages));
    files.insert("robots.txt".to_owned(), search_engine::robots(&writer).into_bytes());
    if let Some(sitemap) = search_engine::sitemap(&writer, all) {
        files.insert("sitemap.xml".to_owned(), sitemap.into_bytes());
    }
    let release = Release {
        release: manifest.release.clone(),
        pack: manifest.pack.clone(),
        version: manifest.version.clone(),
        built,
        offline: manifest.offline,
        base: base.to_owned(),
        core: Core { files: core },
        locales: sets,
    };
    let release_json = serde_json::to_string_pretty(&release).context("cannot write the release")?;
    files.insert(RELEASE_FILE.to_owned(), format!("{release_json}\n").into_bytes());
    add_server_configuration(&mut files, base);
    Ok(Site { files, release })
}

/// Writes the pages of a locale and what devices keep of them.
fn write_locale(
    writer: &PageWriter<'_>,
    twins: &LocaleTwins,
    locale: &CompiledLocale,
    files: &mut Files,
) -> Result<LocaleSet> {
    let (tag, base) = (&twins.tag, &writer.manifest.base);
    let shared = Shared { manifest: writer.manifest.clone(), index: locale.index.clone() };
    let mut kept = Files::new();
    kept.insert(site_path(&shared_path(tag, &writer.manifest.release)).to_owned(), json(&shared)?);
    let shell = writer.shell(&twins.not_found).into_bytes();
    let shell_path = hashed(&format!("pages/{tag}/shell.html"), &shell);
    kept.insert(shell_path.clone(), shell);
    let mut pages = Vec::new();
    for twin in &twins.pages {
        let path = twin.route.path();
        let folder = site_path(&path);
        files.insert(format!("{folder}index.html"), writer.page(twin)?.into_bytes());
        files.insert(format!("{folder}page.json"), writer.data(twin)?.into_bytes());
        let (body, mark) = (writer.body(twin), writer.mark(twin));
        pages.push(BundledPage { address: address(base, &path), twin, body, mark });
    }
    let lost = &twins.not_found;
    files.insert(format!("{tag}/{NOT_FOUND_PAGE}"), writer.page(lost)?.into_bytes());
    let lost_address = address(base, &format!("/{tag}/{NOT_FOUND_PAGE}"));
    pages.push(BundledPage { address: lost_address, twin: lost, body: writer.body(lost), mark: writer.mark(lost) });
    pages.sort_by(|one, other| one.address.cmp(&other.address));
    let bundles = page_bundle::of_pages(tag, &pages, |path| address(base, path))?;
    kept.extend(bundles.files);
    let Sheets { late, late_file, .. } = writer.program.sheets_of(&lost.route);
    kept.insert(late.clone(), late_file.clone());
    let fonts = writer.program.fonts.of_locale(tag).into_iter().filter_map(|path| files.get_key_value(path));
    let set = LocaleSet {
        tag: tag.clone(),
        shell: address(base, &shell_path),
        pages: bundles.starts,
        files: listed(base, kept.iter().chain(fonts)),
    };
    files.extend(kept);
    Ok(set)
}

/// A path without the slash in front.
fn site_path(path: &str) -> &str {
    path.trim_start_matches('/')
}

fn json(value: &impl serde::Serialize) -> Result<Vec<u8>> {
    serde_json::to_vec(value).context("cannot write what the pages of a locale share")
}

/// The fingerprint of everything that devices see; pages name it, so it is made before they are written.
fn fingerprint(
    manifest: &Manifest,
    program: &Program,
    locales: &[CompiledLocale],
    start: &Twin,
    twins: &[LocaleTwins],
) -> Result<String> {
    let mut parts: Vec<Vec<u8>> = vec![json(manifest)?, program.settings.clone().into()];
    parts.extend(program.all_sheets().flat_map(|sheets| [sheets.inline.clone().into(), sheets.late_file.clone()]));
    parts.extend(program.files.iter().flat_map(|(path, bytes)| [path.clone().into_bytes(), bytes.clone()]));
    for locale in locales {
        parts.push(json(&locale.index)?);
    }
    let pages = twins.iter().flat_map(|twins| twins.pages.iter().chain([&twins.not_found]));
    for twin in pages.chain([start]) {
        parts.extend([twin.route.path().into(), twin.title.clone().into(), twin.body.clone().into()]);
        parts.push(json(&twin.content)?);
    }
    Ok(release::fingerprint(parts.iter().map(Vec::as_slice)))
}

fn listed<'a>(base: &str, files: impl Iterator<Item = (&'a String, &'a Vec<u8>)>) -> Vec<ReleaseFile> {
    let mut files: Vec<ReleaseFile> = files.map(|(path, bytes)| ReleaseFile::new(address(base, path), bytes)).collect();
    files.sort();
    files.dedup();
    files
}

/// Whether a file of the app is part of a release: not the worker that keeps it, and not the licences.
fn is_needed_offline(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path != "sw.js" && !path.ends_with(".txt") && name.contains('.')
}

fn add_server_configuration(files: &mut Files, base: &str) {
    // The pages of a locale have the style of its page for addresses that lead nowhere.
    let with_style = |path: &str| path == "index.html" || path.ends_with(NOT_FOUND_PAGE);
    let pages = files.iter().filter(|(path, _)| with_style(path)).map(|(_, page)| String::from_utf8_lossy(page));
    let headers = Headers::new(Policy::of_pages(base, pages));
    let paths: Vec<String> = files.keys().map(|path| format!("/{path}")).collect();
    files.insert("_headers".to_owned(), headers.netlify(paths.iter().map(String::as_str)).into_bytes());
    files.insert("nginx.conf".to_owned(), headers.nginx().into_bytes());
    files.insert("Caddyfile".to_owned(), headers.caddy().into_bytes());
}
