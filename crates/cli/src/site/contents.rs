//! The compiled pack, as far as the pages need it before the app reads it.

use anyhow::{Context as _, Result, bail};
use std::collections::BTreeMap;
use welcome_pack::{
    bundle::{Index, LocaleEntry, Manifest},
    messages::{MISSING, Messages},
};

/// What a page without the app says where scripts are off.
const NO_SCRIPT: &str = "shell-no-script";

/// The compiled pack.
pub(crate) struct Contents {
    /// What every page holds.
    pub(crate) manifest: Manifest,
    /// Every locale, in the editors' order.
    pub(crate) locales: Vec<Local>,
    /// The default locale.
    pub(crate) default: Local,
}

/// A locale with its texts.
#[derive(Clone)]
pub(crate) struct Local {
    /// How it stands in the manifest.
    pub(crate) entry: LocaleEntry,
    /// What every page of it needs.
    pub(crate) index: Index,
    /// The sentence for where scripts are off.
    pub(crate) no_script: String,
}

impl Contents {
    /// Reads what the pages need out of the compiled files; `source_strings` are the program's own texts in the
    /// language in which they are written first, as its tag and Fluent source.
    ///
    /// # Errors
    /// If a file that the manifest names is missing or cannot be read.
    pub(crate) fn read(
        manifest: Manifest,
        files: &BTreeMap<String, Vec<u8>>,
        source_strings: (&str, &str),
    ) -> Result<Contents> {
        let locales: Vec<Local> = manifest
            .locales
            .iter()
            .map(|entry| local(entry, &manifest, files, source_strings))
            .collect::<Result<_>>()?;
        let default = locales.iter().find(|local| local.entry.tag == manifest.default_locale);
        let default = default.context("the default locale is not one of the pack's locales")?.clone();
        Ok(Contents { manifest, locales, default })
    }
}

fn local(
    entry: &LocaleEntry,
    manifest: &Manifest,
    files: &BTreeMap<String, Vec<u8>>,
    source_strings: (&str, &str),
) -> Result<Local> {
    let index = serde_json::from_slice(file(files, &entry.index)?);
    let index = index.with_context(|| format!("cannot read {}", entry.index))?;
    let stand_ins = entry.fallback.iter().filter_map(|tag| manifest.locales.iter().find(|locale| locale.tag == *tag));
    let mut sources = Vec::new();
    for locale in std::iter::once(entry).chain(stand_ins) {
        let source = std::str::from_utf8(file(files, &locale.strings)?);
        sources.push((locale.tag.as_str(), source.with_context(|| format!("{} is not UTF-8", locale.strings))?));
    }
    sources.push(source_strings);
    let no_script = Messages::new(&sources).label(NO_SCRIPT, &[]);
    if no_script.contains(MISSING) {
        bail!("the program's texts have no message {NO_SCRIPT}");
    }
    Ok(Local { entry: entry.clone(), index, no_script })
}

fn file<'a>(files: &'a BTreeMap<String, Vec<u8>>, site_path: &str) -> Result<&'a [u8]> {
    let bytes = files.get(site_path.trim_start_matches('/'));
    bytes.map(Vec::as_slice).with_context(|| format!("the compiled pack has no {site_path}"))
}
