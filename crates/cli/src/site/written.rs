//! A whole site on its way to a folder: every page, and the list of what devices keep of it.

use super::{
    COUNTS, LISTEN, NOT_FOUND_PAGE, Site, SiteLocale,
    page::PageWriter,
    page_bundle::{self, BundledPage},
    program::Sheets,
    release::{AudioSet, Core, LocaleSet, RELEASE_FILE, Release, ReleaseFile, hashed},
    search_engine,
    search_file::search_file,
    site_path,
    twin::Twin,
    web_manifest::WEB_MANIFEST,
};
use crate::{headers::Headers, output::Files, site_writer::SiteWriter};
use anyhow::{Context as _, Result};
use rayon::prelude::*;
use std::iter;
use welcome_pack::{
    bundle::{address, shared_path},
    date::Date,
    route::Route,
    search::search_path,
};

/// Writes every file that a static host needs, pages as soon as they are made; what devices keep of them.
///
/// # Errors
/// If a page cannot be made or a file cannot be written.
pub(crate) fn write(site: &Site, built: Date, to: &SiteWriter<'_>) -> Result<Release> {
    let (writer, base, program) = (site.writer(), &site.manifest.base, &site.program);
    let start = site.start()?;
    let default = site.default_locale()?;
    let mut files = program.files.clone();
    files.insert(WEB_MANIFEST.to_owned(), site.web_manifest()?.into_bytes());
    let Sheets { late, late_file, .. } = program.sheets_of(&start.route);
    files.insert(late.clone(), late_file.clone());
    files.insert("index.html".to_owned(), writer.page(&start)?.into_bytes());
    files.insert("page.json".to_owned(), writer.data(&start)?.into_bytes());
    files.insert(NOT_FOUND_PAGE.to_owned(), writer.page(&default.not_found())?.into_bytes());
    put_all(&files, to)?;
    let fonts_of_every_page = program.fonts.of_every_page();
    let is_core = |path: &str| {
        is_needed_offline(path) && (!program.fonts.files().contains_key(path) || fonts_of_every_page.contains(&path))
    };
    let mut core = listed(base, files.iter().filter(|(path, _)| is_core(path)));
    let mut sets = Vec::new();
    for locale in &site.locales {
        sets.push(write_locale(site, locale, to)?);
    }
    let mut audio = Vec::new();
    for locale in &site.locales {
        if let Some(sound) = &locale.sound {
            put_all(&sound.files, to)?;
            audio.push(AudioSet { tag: format!("audio/{}", locale.tag()), files: listed(base, sound.files.iter()) });
        }
    }
    // The start page speaks the default locale, whichever one the device keeps.
    let texts = (site_path(&shared_path(default.tag(), &site.manifest.release)).to_owned(), default.shared()?);
    core.extend(listed(base, iter::once((&texts.0, &texts.1))));
    core.extend(listed(base, iter::once((&default.path_of(COUNTS), &site.counts(default)?))));
    // The search of every locale finds what stands in the default locale as well.
    let words =
        (site_path(&search_path(default.tag(), &site.manifest.release)).to_owned(), search_file(site, default)?);
    core.extend(listed(base, iter::once((&words.0, &words.1))));
    core.sort();
    core.dedup();
    // A device that cannot tell which language it needs takes the first.
    sets.sort_by_key(|set| set.tag != site.manifest.default_locale);
    to.put("robots.txt", search_engine::robots(&writer).as_bytes())?;
    let routes = site.locales.iter().flat_map(|locale| locale.pages.iter().map(|(page, _)| locale.route(page)));
    if let Some(sitemap) = search_engine::sitemap(&writer, iter::once(Route::Start).chain(routes)) {
        to.put("sitemap.xml", sitemap.as_bytes())?;
    }
    let release = Release {
        release: site.manifest.release.clone(),
        pack: site.manifest.pack.clone(),
        version: site.manifest.version.clone(),
        built,
        offline: site.manifest.offline,
        base: base.clone(),
        core: Core { files: core },
        locales: sets,
        audio,
    };
    let release_json = serde_json::to_string_pretty(&release).context("cannot write the release")?;
    to.put(RELEASE_FILE, format!("{release_json}\n").as_bytes())?;
    let headers = Headers::new(site.policy()?);
    let paths: Vec<String> = to.paths().into_iter().map(|path| format!("/{path}")).collect();
    to.put("_headers", headers.netlify(paths.iter().map(String::as_str)).as_bytes())?;
    to.put("nginx.conf", headers.nginx().as_bytes())?;
    to.put("Caddyfile", headers.caddy().as_bytes())?;
    Ok(release)
}

/// Writes the pages of a locale and what devices keep of them.
fn write_locale(site: &Site, locale: &SiteLocale, to: &SiteWriter<'_>) -> Result<LocaleSet> {
    let writer = &site.writer();
    let (tag, base) = (locale.tag(), &writer.manifest.base);
    let lost = locale.not_found();
    let mut kept = Files::new();
    kept.insert(site_path(&shared_path(tag, &writer.manifest.release)).to_owned(), locale.shared()?);
    kept.extend([(locale.path_of(LISTEN), locale.listen()?), (locale.path_of(COUNTS), site.counts(locale)?)]);
    kept.insert(site_path(&search_path(tag, &writer.manifest.release)).to_owned(), search_file(site, locale)?);
    let shell = writer.shell(&lost).into_bytes();
    let shell_path = hashed(&format!("pages/{tag}/shell.html"), &shell);
    kept.insert(shell_path.clone(), shell);
    let write_page = |(page, content)| {
        let twin = locale.twin(page, content);
        let path = twin.route.path();
        let folder = site_path(&path);
        to.put(&format!("{folder}index.html"), writer.page(&twin)?.as_bytes())?;
        to.put(&format!("{folder}page.json"), writer.data(&twin)?.as_bytes())?;
        Ok(bundled(writer, address(base, &path), twin))
    };
    let pages = locale.pages.par_iter().map(|(page, content)| write_page((page, content)));
    let mut pages = pages.collect::<Result<Vec<BundledPage>>>()?;
    to.put(&format!("{tag}/{NOT_FOUND_PAGE}"), writer.page(&lost)?.as_bytes())?;
    let Sheets { late, late_file, .. } = writer.program.sheets_of(&lost.route);
    kept.insert(late.clone(), late_file.clone());
    pages.push(bundled(writer, address(base, &format!("/{tag}/{NOT_FOUND_PAGE}")), lost));
    pages.sort_by(|one, other| one.address.cmp(&other.address));
    let bundles = page_bundle::of_pages(tag, &pages, |path| address(base, path))?;
    drop(pages);
    kept.extend(bundles.files);
    put_all(&kept, to)?;
    let fonts = writer.program.fonts.of_locale(tag).into_iter();
    let fonts = fonts.filter_map(|path| writer.program.files.get_key_value(path));
    Ok(LocaleSet {
        tag: tag.to_owned(),
        shell: address(base, &shell_path),
        pages: bundles.starts,
        files: listed(base, kept.iter().chain(fonts)),
    })
}

fn bundled(writer: &PageWriter<'_>, address: String, twin: Twin<'_>) -> BundledPage {
    let mark = writer.mark(&twin);
    let topic = twin.route.path().split('/').nth(2).unwrap_or_default().to_owned();
    BundledPage { address, topic, sheet: writer.early_sheet(&twin), title: twin.title, body: twin.body, mark }
}

fn put_all(files: &Files, to: &SiteWriter<'_>) -> Result<()> {
    files.par_iter().try_for_each(|(path, bytes)| to.put(path, bytes))
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
