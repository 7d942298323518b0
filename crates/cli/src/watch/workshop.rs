//! Where a pack becomes a site again after every change.

use super::{Moment, live_site::LiveSite, overlay};
use crate::{
    app::{self, App},
    font::Fonts,
    headers::Headers,
    pack_folder::PackFolder,
    report,
    site::{Media, Site, program::Program, release::Fingerprint},
};
use anyhow::{Context as _, Result};
use std::{
    collections::BTreeMap,
    io::Write as _,
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};
use welcome_pack::{
    authoring::{app::AppLocales, check::check, compile::compile, files::PackFiles, look as model},
    bundle::Manifest,
    date::Date,
};

/// The pack's folder, and what does not change while it is written.
pub(crate) struct Workshop {
    folder: PathBuf,
    app: App,
    texts: AppLocales,
    base: String,
    today: Date,
    /// The files as they were looked at last.
    files: Option<PackFiles>,
    placed: Option<Placed>,
}

/// The app at its places, which depend on the pack's languages and look alone.
struct Placed {
    tags: Vec<String>,
    default_locale: String,
    look: model::Look,
    pictures: BTreeMap<String, Vec<u8>>,
    program: Arc<Program>,
    headers: Option<Arc<Headers>>,
}

/// What came of looking at the files.
enum Look {
    /// Nothing has changed.
    Same,
    /// A version without errors.
    Good(Arc<LiveSite>),
    /// What is wrong.
    Bad(Vec<overlay::Shown>),
}

impl Workshop {
    /// Takes a pack in hand.
    ///
    /// # Errors
    /// If there is no pack, or this program was built without its texts.
    pub(crate) fn open(folder: &Path, app: App, base: &str, today: Date) -> Result<Workshop> {
        // What is no pack at all is told before a port is taken.
        PackFolder::read(folder)?;
        let (folder, texts) = (folder.to_owned(), app::locales()?);
        Ok(Workshop { folder, app, texts, base: base.to_owned(), today, files: None, placed: None })
    }

    /// The folders of the pack and of those that it extends.
    ///
    /// # Errors
    /// If one of them cannot be read.
    pub(crate) fn folders(&self) -> Result<Vec<PathBuf>> {
        Ok(PackFolder::read(&self.folder)?.folders())
    }

    /// The path under which the site stands.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// Looks at the files: what is shown from now on, if that is something else than before. Tells the terminal.
    pub(super) fn look(&mut self, before: &Moment) -> Option<Moment> {
        let begun = Instant::now();
        let old = self.files.take();
        let look = self.looked(old.as_ref());
        let what = match &old {
            None => self.folder.display().to_string(),
            Some(old) => self.changed(old),
        };
        match look {
            Ok(Look::Same) => None,
            Ok(Look::Good(site)) => {
                let then = if old.is_some() { "changed: " } else { "" };
                tell(&format!("{what} {then}checked in {} ms, pages show it", begun.elapsed().as_millis()));
                Some(Moment { site: Some(site), problems: Arc::default() })
            }
            Ok(Look::Bad(problems)) => {
                tell(&format!("{what}: pages show the last good version, and what is wrong"));
                Some(Moment { site: before.site.clone(), problems: Arc::new(problems) })
            }
            Err(error) => {
                let problem = overlay::Shown::of_error(&error);
                tell(&format!("{what}: {error:#}"));
                Some(Moment { site: before.site.clone(), problems: Arc::new(vec![problem]) })
            }
        }
    }

    fn looked(&mut self, old: Option<&PackFiles>) -> Result<Look> {
        let folder = PackFolder::read(&self.folder)?;
        self.files = Some(folder.files.clone());
        if old == Some(&folder.files) {
            return Ok(Look::Same);
        }
        let (pack, problems) = check(&folder.files, &self.texts, self.today);
        if report::is_refused(&folder, &problems)? {
            return Ok(Look::Bad(overlay::errors(&folder.files, &problems)));
        }
        let mut compiled = compile(&pack, &self.texts, self.today)?;
        self.base.clone_into(&mut compiled.manifest.base);
        // A device must keep nothing of a site that changes with every word.
        compiled.manifest.offline = false;
        let Media { pictures, sounds } = Media::of(&folder.files, &mut compiled, &self.base);
        let program = self.program(&compiled.manifest, &compiled.look, pictures)?;
        let site = Site::new(compiled, sounds, program, fingerprint(&folder.files))?;
        let headers = self.headers(&site)?;
        Ok(Look::Good(Arc::new(LiveSite::new(site, headers)?)))
    }

    fn program(
        &mut self,
        manifest: &Manifest,
        look: &model::Look,
        pictures: BTreeMap<String, Vec<u8>>,
    ) -> Result<Arc<Program>> {
        let tags: Vec<String> = manifest.locales.iter().map(|locale| locale.tag.clone()).collect();
        let known = self.placed.as_ref();
        let known = known.filter(|placed| placed.tags == tags && placed.default_locale == manifest.default_locale);
        let known = known.filter(|placed| placed.look == *look && placed.pictures == pictures);
        if let Some(placed) = known {
            return Ok(Arc::clone(&placed.program));
        }
        let fonts = Fonts::uncut(tags.iter().map(String::as_str))?;
        let mut program = Program::place(&self.app, fonts, manifest, &look.colours)?;
        program.files.extend(pictures.clone());
        let (program, look, default_locale) = (Arc::new(program), look.clone(), manifest.default_locale.clone());
        self.placed =
            Some(Placed { tags, default_locale, look, pictures, program: Arc::clone(&program), headers: None });
        Ok(program)
    }

    fn headers(&mut self, site: &Site) -> Result<Arc<Headers>> {
        let placed = self.placed.as_mut().context("the app has no place yet")?;
        if let Some(headers) = &placed.headers {
            return Ok(Arc::clone(headers));
        }
        let headers = Arc::new(Headers::new(site.policy()?));
        placed.headers = Some(Arc::clone(&headers));
        Ok(headers)
    }

    /// What has changed since, in a few words.
    fn changed(&self, old: &PackFiles) -> String {
        let Some(new) = &self.files else { return self.folder.display().to_string() };
        let mut paths: Vec<String> = new.every().chain(old.every()).map(|(path, _)| path).collect();
        paths.sort_unstable();
        paths.dedup();
        paths.retain(|path| new.get(path) != old.get(path));
        match paths.as_slice() {
            [path] => self.folder.join(path).display().to_string(),
            paths => format!("{} files in {}", paths.len(), self.folder.display()),
        }
    }
}

/// Stands for the release of a version: two of them never meet on a screen.
fn fingerprint(files: &PackFiles) -> String {
    let mut fingerprint = Fingerprint::default();
    for (path, bytes) in files.every() {
        fingerprint.add(path.as_bytes());
        fingerprint.add(bytes);
    }
    fingerprint.finish()
}

/// A line for the terminal. That nobody reads it any more stops nothing.
fn tell(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
