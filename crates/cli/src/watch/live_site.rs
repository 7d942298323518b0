//! A version of a site whose pages are made when they are asked for.

use crate::{
    headers::Headers,
    site::{
        COUNTS, LISTEN, NOT_FOUND_PAGE, Site, release::RELEASE_FILE, search_file::search_file, site_path,
        web_manifest::WEB_MANIFEST,
    },
};
use anyhow::Result;
use serde_json::json;
use std::{borrow::Cow, collections::BTreeMap, sync::Arc};
use welcome_pack::{bundle::shared_path, route::Route, search::search_path};

/// The page of a folder, and what changes from page to page.
const PAGE: &str = "index.html";
const DATA: &str = "page.json";

/// A version of a site.
pub(crate) struct LiveSite {
    site: Site,
    /// The headers of its answers.
    pub(crate) headers: Arc<Headers>,
    /// What is small and asked for with every page, by site path.
    files: BTreeMap<String, Vec<u8>>,
}

impl LiveSite {
    /// A version of a site.
    ///
    /// # Errors
    /// If a file that all pages share cannot be written.
    pub(crate) fn new(site: Site, headers: Arc<Headers>) -> Result<LiveSite> {
        let release = json!({ "release": site.manifest.release, "base": site.manifest.base, "offline": false });
        let mut files = BTreeMap::from([
            (RELEASE_FILE.to_owned(), release.to_string().into_bytes()),
            (WEB_MANIFEST.to_owned(), site.web_manifest()?.into_bytes()),
        ]);
        for sheets in site.program.all_sheets() {
            files.insert(sheets.late.clone(), sheets.late_file.clone());
        }
        Ok(LiveSite { site, headers, files })
    }

    /// Which version it is; every page of it says so.
    pub(crate) fn release(&self) -> &str {
        &self.site.manifest.release
    }

    /// The path under which it stands.
    pub(crate) fn base(&self) -> &str {
        &self.site.manifest.base
    }

    /// The file at a site path, without a slash in front; `None` if there is none.
    ///
    /// # Errors
    /// If a page cannot be written.
    pub(crate) fn file(&self, path: &str) -> Result<Option<Cow<'_, [u8]>>> {
        if let Some(bytes) = self.files.get(path).or_else(|| self.site.program.files.get(path)) {
            return Ok(Some(Cow::Borrowed(bytes)));
        }
        for locale in &self.site.locales {
            if path == site_path(&shared_path(locale.tag(), self.release())) {
                return locale.shared().map(|bytes| Some(Cow::Owned(bytes)));
            }
            if let Some(bytes) = locale.sound.as_ref().and_then(|sound| sound.files.get(path)) {
                return Ok(Some(Cow::Borrowed(bytes)));
            }
            if path == locale.path_of(LISTEN) {
                return locale.listen().map(|bytes| Some(Cow::Owned(bytes)));
            }
            if path == locale.path_of(COUNTS) {
                return self.site.counts(locale).map(|bytes| Some(Cow::Owned(bytes)));
            }
            if path == site_path(&search_path(locale.tag(), self.release())) {
                return search_file(&self.site, locale).map(|bytes| Some(Cow::Owned(bytes)));
            }
        }
        let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
        match name {
            "" | PAGE => self.page(folder),
            DATA => self.data(folder),
            NOT_FOUND_PAGE if folder.is_empty() || self.site.locale(folder).is_some() => {
                self.not_found_page(path).map(|page| Some(Cow::Owned(page)))
            }
            _ => Ok(None),
        }
    }

    /// Whether a page stands in a folder.
    pub(crate) fn has_page(&self, folder: &str) -> bool {
        match Route::parse(folder) {
            Route::Start => true,
            Route::In { locale, page } => {
                self.site.locale(&locale).is_some_and(|locale| locale.pages.iter().any(|(own, _)| *own == page))
            }
        }
    }

    /// What is answered at a path that leads nowhere, in the language of its first folder.
    ///
    /// # Errors
    /// If the page cannot be written.
    pub(crate) fn not_found_page(&self, path: &str) -> Result<Vec<u8>> {
        let tag = path.split('/').next().unwrap_or_default();
        let locale = match self.site.locale(tag) {
            Some(locale) => locale,
            None => self.site.default_locale()?,
        };
        Ok(self.site.writer().page(&locale.not_found())?.into_bytes())
    }

    fn page(&self, folder: &str) -> Result<Option<Cow<'_, [u8]>>> {
        self.written(folder, |site, twin| site.writer().page(twin))
    }

    fn data(&self, folder: &str) -> Result<Option<Cow<'_, [u8]>>> {
        self.written(folder, |site, twin| site.writer().data(twin))
    }

    fn written(
        &self,
        folder: &str,
        write: impl FnOnce(&Site, &crate::site::twin::Twin<'_>) -> Result<String>,
    ) -> Result<Option<Cow<'_, [u8]>>> {
        let twin = match Route::parse(folder) {
            Route::Start => Some(self.site.start()?),
            Route::In { locale, page } => self.site.locale(&locale).and_then(|locale| {
                let (page, content) = locale.pages.iter().find(|(own, _)| *own == page)?;
                Some(locale.twin(page, content))
            }),
        };
        twin.map(|twin| Ok(Cow::Owned(write(&self.site, &twin)?.into_bytes()))).transpose()
    }
}
