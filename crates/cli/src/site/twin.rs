//! The pages of the site as the app shows them when it takes over, rendered from the same views.

use anyhow::{Context as _, Result};
use std::{sync::Arc, thread};
use welcome_kiosk::{
    device::Device,
    render,
    screen::{Failure, Reader, Screen},
    words::Words,
};
use welcome_pack::{
    authoring::compile::CompiledLocale,
    bundle::{Content, Manifest},
    locale::Direction,
    route::{Page, Route},
};

/// A page, readable without any script.
pub(crate) struct Twin {
    /// Its address.
    pub(crate) route: Route,
    /// BCP 47 tag of its language.
    pub(crate) lang: String,
    /// Direction of its script.
    pub(crate) direction: Direction,
    /// The document's title.
    pub(crate) title: String,
    /// What it is about, one sentence.
    pub(crate) summary: String,
    /// What stands in the element that the app takes over.
    pub(crate) body: String,
    /// What it shows.
    pub(crate) content: Content,
}

/// The pages of one locale.
pub(crate) struct LocaleTwins {
    /// BCP 47 tag.
    pub(crate) tag: String,
    /// Every page, by path.
    pub(crate) pages: Vec<Twin>,
    /// What stands at addresses that lead nowhere.
    pub(crate) not_found: Twin,
}

/// Renders every page of every locale, on all cores.
///
/// # Errors
/// If a thread stops half-way.
pub(crate) fn of_locales(manifest: &Arc<Manifest>, locales: &[CompiledLocale]) -> Result<Vec<LocaleTwins>> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut twins = Vec::new();
    for batch in locales.chunks(cores) {
        thread::scope(|scope| {
            let workers: Vec<_> = batch.iter().map(|locale| scope.spawn(|| of_locale(manifest, locale))).collect();
            for worker in workers {
                twins.push(worker.join().ok().context("a page could not be rendered")?);
            }
            anyhow::Ok(())
        })?;
    }
    Ok(twins)
}

fn of_locale(manifest: &Arc<Manifest>, locale: &CompiledLocale) -> LocaleTwins {
    let reader = Reader::new(manifest.clone(), Arc::new(locale.index.clone()));
    let tag = locale.index.tag.clone();
    let route = |page: &Page| Route::In { locale: tag.clone(), page: page.clone() };
    let mut pages: Vec<Twin> =
        locale.pages.iter().map(|(page, content)| twin(route(page), &reader, content.clone())).collect();
    pages.sort_by_key(|twin| twin.route.path());
    LocaleTwins { pages, not_found: twin(route(&Page::NotFound), &reader, Content::NotFound), tag }
}

/// The choice of language, in the words of a locale.
pub(crate) fn of_start(manifest: &Arc<Manifest>, locale: &CompiledLocale) -> Twin {
    let reader = Reader::new(manifest.clone(), Arc::new(locale.index.clone()));
    twin(Route::Start, &reader, Content::Start)
}

fn twin(route: Route, reader: &Reader, content: Content) -> Twin {
    let failure = (content == Content::NotFound).then_some(Failure::NotFound);
    let screen = Screen { route: route.clone(), reader: reader.clone(), failure };
    let rendered = render::render(screen, content.clone(), Device::default(), None);
    let render::Rendered { lang, direction, words: Words { title, summary }, body } = rendered;
    Twin { route, lang, direction, title, summary, body, content }
}
