//! The folder of a site that was built: where it stands, its headers, and what is said where it has nothing.

use crate::{
    base,
    headers::{Headers, Policy},
    site::{NOT_FOUND_PAGE, release::RELEASE_FILE},
};
use anyhow::{Context as _, Error, Result, bail};
use serde::Deserialize;
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

const START_PAGE: &str = "index.html";

/// A site in a folder.
#[derive(Debug)]
pub(crate) struct SiteFolder {
    /// The folder.
    pub(crate) path: PathBuf,
    /// The path under which the site stands, with a slash at both ends.
    pub(crate) base: String,
    /// The start page of the latest answer, and the headers that were made then.
    known: Mutex<Option<(String, Arc<Headers>)>>,
}

/// What `release.json` says of the place of its site, and of its languages.
#[derive(Deserialize)]
struct Placed {
    #[serde(default = "root")]
    base: String,
    #[serde(default)]
    locales: Vec<Locale>,
}

#[derive(Deserialize)]
struct Locale {
    tag: String,
}

fn root() -> String {
    base::ROOT.to_owned()
}

impl SiteFolder {
    /// The site that `welcome build` wrote into a folder.
    ///
    /// # Errors
    /// If there is none, or its `release.json` cannot be read.
    pub(crate) fn open(path: &Path) -> Result<SiteFolder> {
        let release = path.join(RELEASE_FILE);
        if !path.join(START_PAGE).is_file() || !release.is_file() {
            bail!("there is no site in {}; write one with `welcome build`", path.display());
        }
        let read = || -> Result<String> {
            let Placed { base, .. } = serde_json::from_slice(&std::fs::read(&release)?)?;
            base::checked(&base).map_err(Error::msg)
        };
        let base = read().with_context(|| format!("cannot read {}", release.display()))?;
        Ok(SiteFolder { path: path.to_owned(), base, known: Mutex::default() })
    }

    /// The headers of the site as it is now: what stands inside its pages changes when it is built anew.
    pub(crate) async fn headers(&self) -> Arc<Headers> {
        // Without a start page no script or style inside a page is let through. It names its release, so that it changes
        // with every other page.
        let start = self.page(START_PAGE).await;
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, headers)) = known.filter(|(page, _)| *page == start) {
            return headers;
        }
        let mut pages = vec![start.clone(), self.page(NOT_FOUND_PAGE).await];
        let release = serde_json::from_str::<Placed>(&self.page(RELEASE_FILE).await);
        for Locale { tag } in release.map_or_else(|_| Vec::new(), |release| release.locales) {
            pages.push(self.page(&format!("{tag}/{NOT_FOUND_PAGE}")).await);
        }
        let headers = Arc::new(Headers::new(Policy::of_pages(&self.base, pages)));
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some((start, Arc::clone(&headers)));
        headers
    }

    /// The text of a file; nothing if there is none.
    async fn page(&self, path: &str) -> String {
        tokio::fs::read_to_string(self.path.join(path)).await.unwrap_or_default()
    }

    /// What is answered at a path of the site, from its base on, where there is nothing: the page that says so in the
    /// language of the path's folder, else the one for all. `None` if the site has neither.
    pub(crate) async fn not_found_page(&self, site_path: &str) -> Option<Vec<u8>> {
        let folder = site_path.strip_prefix('/').and_then(|path| path.split_once('/')).map(|(folder, _)| folder);
        // A tag of a language has nothing in it that could lead out of the site.
        let is_tag = |name: &&str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if let Some(tag) = folder.filter(is_tag)
            && let Ok(page) = tokio::fs::read(self.path.join(tag).join(NOT_FOUND_PAGE)).await
        {
            return Some(page);
        }
        tokio::fs::read(self.path.join(NOT_FOUND_PAGE)).await.ok()
    }
}
