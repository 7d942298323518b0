//! The site: every page as HTML, the app, and what devices keep. Pages are made when they are asked for; [`write`] asks
//! for all of them.

pub(crate) mod look;
pub(crate) mod markup;
pub(crate) mod page;
pub(crate) mod page_bundle;
pub(crate) mod program;
pub(crate) mod release;
pub(crate) mod search_engine;
pub(crate) mod search_file;
pub(crate) mod sound;
pub(crate) mod style_sheet;
pub(crate) mod template;
pub(crate) mod twin;
mod way;
pub(crate) mod web_manifest;
pub(crate) mod written;

use crate::{
    app::{self, App},
    font::Fonts,
    headers::Policy,
};
use anyhow::{Context as _, Result};
use page::PageWriter;
use program::Program;
use rayon::prelude::*;
use release::Fingerprint;
use sound::{Sound, Sounds};
use std::{collections::BTreeMap, sync::Arc};
use twin::Twin;
use welcome_kiosk::screen::Reader;
use welcome_pack::{
    authoring::{
        compile::{Compiled, CompiledLocale},
        files::PackFiles,
    },
    bundle::{Content, Foreign, LocaleEntry, Manifest, Shared, address, locale_path},
    messages::Messages,
    route::{Page, Route},
    search::Entry,
};
pub(crate) use written::write;

/// The page of a site whose path finds nothing.
pub(crate) const NOT_FOUND_PAGE: &str = "404.html";

/// The names of files that each locale has once: what can be heard, and what a shared tablet needs to count.
pub(crate) const LISTEN: &str = "listen";
pub(crate) const COUNTS: &str = "counts";

static START: Content = Content::Start;
static NOT_FOUND: Content = Content::NotFound;

/// What a pack has besides texts.
#[derive(Default)]
pub(crate) struct Media {
    /// The city's logo and the pictures of ways, by their paths in the site.
    pub(crate) pictures: BTreeMap<String, Vec<u8>>,
    /// The clips of its languages.
    pub(crate) sounds: Sounds,
}

impl Media {
    /// Of the files of a pack, whose pages then name the pictures by their addresses in a site that stands under `base`.
    pub(crate) fn of(files: &PackFiles, compiled: &mut Compiled, base: &str) -> Media {
        let mut pictures = way::place(compiled, base);
        if let Some((path, bytes)) = look::logo(&compiled.look, |name| files.get(name).map(<[u8]>::to_vec)) {
            compiled.manifest.logo = Some(address(base, &path));
            pictures.insert(path, bytes);
        }
        let tags = compiled.locales.iter().map(|locale| locale.index.tag.as_str());
        Media { pictures, sounds: sound::of_pack(files, tags) }
    }
}

/// A site.
pub(crate) struct Site {
    /// What every page of it needs, with its release.
    pub(crate) manifest: Arc<Manifest>,
    /// The app's files.
    pub(crate) program: Arc<Program>,
    /// Its locales, in the order in which the pack names them.
    pub(crate) locales: Vec<SiteLocale>,
    /// Languages that it lacks and somebody may ask for.
    missing: Vec<Foreign>,
    /// The position of the default locale in them.
    default: usize,
    /// What the site is called on a device, if not by the city's name.
    name: Option<String>,
}

/// A locale of a site.
pub(crate) struct SiteLocale {
    /// What all its pages share.
    pub(crate) reader: Reader,
    /// Its pages and what they show, by path.
    pub(crate) pages: Vec<(Page, Content)>,
    /// What its search finds.
    pub(crate) entries: Vec<Entry>,
    /// The words of the player that reads aloud.
    listen: Messages,
    /// The words of what a shared tablet counts.
    counts: Messages,
    /// Its clips, if it has any.
    pub(crate) sound: Option<Sound>,
}

/// Puts a site together that stands under `base`. The same input gives the same bytes.
///
/// # Errors
/// If the app or the compiled pack lacks something that the site needs.
pub(crate) fn put_together(mut compiled: Compiled, media: Media, app: &App, base: &str) -> Result<Site> {
    let Media { pictures, sounds } = media;
    let fonts = Fonts::choose(&compiled)?;
    base.clone_into(&mut compiled.manifest.base);
    let mut program = Program::place(app, fonts, &compiled.manifest, &compiled.look.colours)?;
    program.files.extend(pictures);
    let release = fingerprint(&compiled, &program, &sounds)?;
    Site::new(compiled, sounds, Arc::new(program), release)
}

impl Site {
    /// The site of a compiled pack, whose manifest names the base.
    ///
    /// # Errors
    /// If the pack has no content in its default locale.
    pub(crate) fn new(compiled: Compiled, mut sounds: Sounds, program: Arc<Program>, release: String) -> Result<Site> {
        let Compiled { mut manifest, look, locales, missing, .. } = compiled;
        manifest.icons = address(&manifest.base, &program.signs);
        manifest.listen = address(&manifest.base, &program.listen);
        manifest.counts = address(&manifest.base, &program.counts);
        manifest.pictures = address(&manifest.base, &program.pictures);
        manifest.release = release;
        let manifest = Arc::new(manifest);
        let default = locales.iter().position(|locale| locale.index.tag == manifest.default_locale);
        let default = default.context("the default locale is not one of the pack's locales")?;
        let locale = |CompiledLocale { index, mut pages, entries, listen, counts }: CompiledLocale| {
            let sound = sounds.remove(&index.tag);
            pages.sort_by_cached_key(|(page, _)| page.path(&index.tag));
            SiteLocale {
                reader: Reader::new(Arc::clone(&manifest), Arc::new(index)),
                pages,
                entries,
                listen,
                counts,
                sound,
            }
        };
        let locales = locales.into_iter().map(locale).collect();
        Ok(Site { manifest, program, locales, missing, default, name: look.name })
    }

    /// What writes pages.
    pub(crate) fn writer(&self) -> PageWriter<'_> {
        PageWriter { manifest: &self.manifest, program: &self.program }
    }

    /// The locale in which the texts are written first.
    ///
    /// # Errors
    /// None: it is there since the site was put together.
    pub(crate) fn default_locale(&self) -> Result<&SiteLocale> {
        self.locales.get(self.default).context("the site lacks its default locale")
    }

    /// The locale of a tag.
    pub(crate) fn locale(&self, tag: &str) -> Option<&SiteLocale> {
        self.locales.iter().find(|locale| locale.tag() == tag)
    }

    /// The choice of language, in the words of the default locale.
    ///
    /// # Errors
    /// As [`Site::default_locale`].
    pub(crate) fn start(&self) -> Result<Twin<'static>> {
        Ok(Twin::new(Route::Start, &self.default_locale()?.reader, &START))
    }

    /// `manifest.webmanifest`.
    ///
    /// # Errors
    /// If the manifest lacks the default locale.
    pub(crate) fn web_manifest(&self) -> Result<String> {
        let default = self.default_locale()?;
        let is_default = |entry: &&LocaleEntry| entry.tag == default.tag();
        let entry = self.manifest.locales.iter().find(is_default).context("the manifest lacks the default locale")?;
        Ok(web_manifest::web_manifest(
            entry,
            &default.reader.index,
            self.name.as_deref(),
            &self.program,
            &self.manifest.base,
        ))
    }

    /// What a shared tablet needs to count in a locale: the words, and in the default locale, in which the choice of language
    /// speaks, the languages that are missing.
    ///
    /// # Errors
    /// None in practice: every value is text.
    pub(crate) fn counts(&self, locale: &SiteLocale) -> Result<Vec<u8>> {
        let is_default = locale.tag() == self.manifest.default_locale;
        let languages: &[Foreign] = if is_default { &self.missing } else { &[] };
        json(&serde_json::json!({ "words": words(&locale.counts), "languages": languages }))
    }

    /// What the pages may do. The pages of a locale have the style of its page for addresses that lead nowhere.
    ///
    /// # Errors
    /// If a page cannot be written.
    pub(crate) fn policy(&self) -> Result<Policy> {
        let writer = self.writer();
        let lost = self.locales.par_iter().map(|locale| writer.page(&locale.not_found()));
        let mut pages = lost.collect::<Result<Vec<String>>>()?;
        pages.insert(0, writer.page(&self.start()?)?);
        Ok(Policy::of_pages(&self.manifest.base, pages))
    }
}

impl SiteLocale {
    /// Its BCP 47 tag.
    pub(crate) fn tag(&self) -> &str {
        self.reader.tag()
    }

    /// A page of it.
    pub(crate) fn twin<'a>(&self, page: &Page, content: &'a Content) -> Twin<'a> {
        Twin::new(self.route(page), &self.reader, content)
    }

    /// What stands at addresses that lead nowhere.
    pub(crate) fn not_found(&self) -> Twin<'static> {
        self.twin(&Page::NotFound, &NOT_FOUND)
    }

    /// The address of a page of it.
    pub(crate) fn route(&self, page: &Page) -> Route {
        Route::In { locale: self.tag().to_owned(), page: page.clone() }
    }

    /// The list of its clips, with the words of the player.
    ///
    /// # Errors
    /// None in practice: every value is text.
    pub(crate) fn listen(&self) -> Result<Vec<u8>> {
        sound::list(&self.listen, self.sound.as_ref())
    }

    /// Site path of a file that it has once, by its name: [`LISTEN`], [`COUNTS`].
    pub(crate) fn path_of(&self, name: &str) -> String {
        site_path(&locale_path(self.tag(), name, &self.reader.manifest.release)).to_owned()
    }

    /// What its pages share, as the file that they name.
    ///
    /// # Errors
    /// None in practice: every value is text or a number.
    pub(crate) fn shared(&self) -> Result<Vec<u8>> {
        json(&Shared::of(&self.reader.manifest, &self.reader.index))
    }
}

/// The fingerprint of everything that devices see: what pages show, and what they are made by.
fn fingerprint(compiled: &Compiled, program: &Program, sounds: &Sounds) -> Result<String> {
    let mut fingerprint = Fingerprint::default();
    fingerprint.add(app::VIEWS.as_bytes());
    fingerprint.add(&json(&compiled.manifest)?);
    fingerprint.add(program.settings.as_bytes());
    for sheets in program.all_sheets() {
        fingerprint.add(sheets.inline.as_bytes());
        fingerprint.add(&sheets.late_file);
    }
    for (path, bytes) in &program.files {
        fingerprint.add(path.as_bytes());
        fingerprint.add(bytes);
    }
    for locale in &compiled.locales {
        fingerprint.add(&json(&locale.index)?);
        fingerprint.add(&json(&locale.listen)?);
        fingerprint.add(&json(&locale.counts)?);
        for (page, content) in &locale.pages {
            fingerprint.add(page.path(&locale.index.tag).as_bytes());
            fingerprint.add(&json(content)?);
        }
        // All else that the search finds stands in the pages.
        for keyword in locale.entries.iter().flat_map(|entry| &entry.keywords) {
            fingerprint.add(keyword.as_bytes());
        }
    }
    for (path, bytes) in sounds.values().flat_map(|sound| &sound.files) {
        fingerprint.add(path.as_bytes());
        fingerprint.add(bytes);
    }
    Ok(fingerprint.finish())
}

/// Texts without placeables by their ids.
pub(crate) fn words(messages: &Messages) -> BTreeMap<&str, &str> {
    messages.texts.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect()
}

fn json(value: &impl serde::Serialize) -> Result<Vec<u8>> {
    serde_json::to_vec(value).context("cannot write what the pages of a locale share")
}

/// A path without the slash in front.
pub(crate) fn site_path(path: &str) -> &str {
    path.trim_start_matches('/')
}
