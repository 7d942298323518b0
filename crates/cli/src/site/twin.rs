//! A page of the site as the app shows it when it takes over, rendered from the same views.

use welcome_kiosk::{
    device::Device,
    render,
    screen::{Failure, Reader, Screen},
    words::Words,
};
use welcome_pack::{bundle::Content, locale::Direction, route::Route};

/// A page, readable without any script.
pub(crate) struct Twin<'a> {
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
    pub(crate) content: &'a Content,
}

impl<'a> Twin<'a> {
    /// Renders a page.
    pub(crate) fn new(route: Route, reader: &Reader, content: &'a Content) -> Twin<'a> {
        let failure = (*content == Content::NotFound).then_some(Failure::NotFound);
        let screen = Screen { route: route.clone(), reader: reader.clone(), failure };
        let rendered = render::render(screen, content.clone(), Device::default(), None);
        let render::Rendered { lang, direction, words: Words { title, summary }, body } = rendered;
        Twin { route, lang, direction, title, summary, body, content }
    }
}
