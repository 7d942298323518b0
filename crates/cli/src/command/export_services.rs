//! `welcome export --format hsds|jsonld`: the places of a pack for other systems.

use super::{Outcome, no_such_locale};
use crate::{app, pack_folder::PackFolder, report};
use anyhow::{Context as _, Result};
use serde_json::Value;
use std::path::Path;
use welcome_exchange::service::{hsds, json_ld};
use welcome_pack::{
    authoring::{app::AppLocales, check::check, compile::compile, model::Pack},
    bundle::{Content, Place},
    date::Date,
    route::{Page, Route},
};

/// What another system reads.
#[derive(Clone, Copy)]
pub(crate) enum Format {
    /// Open Referral's HSDS 3: what its API answers for `/services`.
    Hsds,
    /// GovernmentService and Place of schema.org, as JSON-LD.
    JsonLd,
}

/// Carries the command out.
///
/// # Errors
/// If the pack has no such locale, or something cannot be read or written.
pub(crate) fn run(
    dir: &Path,
    format: Format,
    locale: Option<&str>,
    output: Option<&Path>,
    today: Date,
) -> Result<Outcome> {
    let folder = PackFolder::read(dir)?;
    let app = app::locales()?;
    let (pack, problems) = check(&folder.files, &app, today);
    if report::is_refused(&folder, &problems)? {
        return Ok(Outcome::PackHasErrors);
    }
    let settings = pack.settings.as_ref().context("pack.json could not be read")?;
    let locale = locale.unwrap_or(&settings.default_locale);
    if !settings.locales.iter().any(|known| known.tag == locale) {
        return Err(no_such_locale(locale, settings.locales.iter().map(|known| known.tag.as_str())));
    }
    let value = match format {
        Format::Hsds => hsds::write(&pack, locale, today),
        Format::JsonLd => graph(&pack, &app, locale, today)?,
    };
    let text = format!("{}\n", serde_json::to_string_pretty(&value).context("cannot write JSON")?);
    match output {
        Some(path) => crate::output::write_file(path, text.as_bytes())?,
        None => print!("{text}"),
    }
    Ok(Outcome::Done)
}

fn graph(pack: &Pack, app: &AppLocales, locale: &str, today: Date) -> Result<Value> {
    let compiled = compile(pack, app, today)?;
    let found = compiled.locales.iter().find(|found| found.index.tag == locale);
    let found = found.with_context(|| format!("the pack has no locale {locale}"))?;
    let places = found.pages.iter().filter_map(|(_, content)| match content {
        Content::Place(place) => Some(place.as_ref()),
        _ => None,
    });
    let places: Vec<&Place> = places.collect();
    let base = compiled.manifest.base_url.as_deref().unwrap_or_default().trim_end_matches('/');
    let address = |place: &Place| {
        let route = Route::In { locale: locale.to_owned(), page: Page::Place(place.id.clone()) };
        format!("{base}{}", route.path())
    };
    Ok(json_ld::graph(&places, locale, &found.index.city, address))
}
