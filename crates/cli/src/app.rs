//! The compiled app, the fonts and the program's own texts, as they were put inside this program when it was built.

use crate::{folder, font::table::Table};
use anyhow::{Result, anyhow, bail};
use std::{borrow::Cow, collections::BTreeMap, path::Path};
use welcome_pack::authoring::app::AppLocales;

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// The files of the compiled app by their path: `index.html`, `style/base.css`.
pub(crate) type App = BTreeMap<String, Cow<'static, [u8]>>;

/// The app inside this program, or the one in a folder.
///
/// # Errors
/// If this program was built without the app, or the folder cannot be read.
pub(crate) fn app(folder: Option<&Path>) -> Result<App> {
    if let Some(folder) = folder {
        return Ok(folder::read(folder)?.into_iter().map(|(path, bytes)| (path, Cow::Owned(bytes))).collect());
    }
    if embedded::APP.is_empty() {
        bail!("this program was built without the app; run `cargo xtask build`, which puts it inside");
    }
    Ok(embedded::APP.iter().map(|(path, bytes)| ((*path).to_owned(), Cow::Borrowed(*bytes))).collect())
}

/// The fingerprint of the sources that pages are made by.
pub(crate) const VIEWS: &str = embedded::VIEWS;

/// The files of the fonts by their names: `slices.json`, `noto-sans-latin-400.woff2`.
pub(crate) fn font_files() -> BTreeMap<&'static str, &'static [u8]> {
    embedded::FONTS.iter().copied().collect()
}

/// The files of the program's own texts, formats and names of languages: `en/kiosk.ftl`, `languages.json`.
pub(crate) fn locale_files() -> BTreeMap<String, Vec<u8>> {
    embedded::LOCALES.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect()
}

/// The page about a rule of `welcome check`, in Markdown.
pub(crate) fn explanation(code: &str) -> Option<Cow<'static, str>> {
    let (_, page) = embedded::EXPLANATIONS.iter().find(|(path, _)| path.strip_suffix(".md") == Some(code))?;
    Some(String::from_utf8_lossy(page))
}

/// The program's own texts, formats and names of languages, and the characters that its fonts have.
///
/// # Errors
/// If this program was built with texts or fonts that cannot be read.
pub(crate) fn locales() -> Result<AppLocales> {
    let mut locales = AppLocales::read(&locale_files()).map_err(|problems| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!("this program was built with texts that cannot be read: {}", problems.join("; "))
    })?;
    locales.coverage = Some(Table::of_program()?.coverage());
    Ok(locales)
}
