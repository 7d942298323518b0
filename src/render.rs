//! A screen as HTML without a browser: for tests, and for the pages that stand before the program.

use crate::{
    app::screen_view,
    device::Device,
    screen::Screen,
    site::{Actions, DeviceSettings, Live, Offline},
};
use leptos::prelude::*;
use std::sync::Arc;
use welcome_pack::{date::LocalTime, locale::Direction};

/// A page as HTML, in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// BCP 47 tag of the page.
    pub lang: String,
    /// Direction of its script.
    pub direction: Direction,
    /// The document's title.
    pub title: String,
    /// What stands in the body.
    pub body: String,
}

/// Renders a screen at a moment on the clocks of the city; without one nothing is said of being open.
#[must_use]
pub fn render(screen: Screen, device: Device, now: Option<LocalTime>) -> Rendered {
    let (lang, direction, title) = (screen.reader.tag.clone(), screen.reader.direction, screen.title());
    let owner = Owner::new();
    let body = owner.with(|| {
        provide_context(DeviceSettings(signal(device).0));
        provide_context(Live { now: signal(now).0, offline: signal(Offline::default()).0, turn: signal(0).0 });
        provide_context(Actions {
            set_device: Callback::new(|_| ()),
            back: Callback::new(|()| ()),
            finish: Callback::new(|()| ()),
            show_code: Callback::new(|_| ()),
        });
        screen_view(Arc::new(screen)).to_html()
    });
    Rendered { lang, direction, title, body }
}
