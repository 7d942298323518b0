//! A screen as HTML without a browser: the pages that stand before the program, and tests.

use crate::{
    app::{App, Edge, State},
    device::Device,
    screen::Screen,
    site::{Actions, Live, Offline},
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

/// Renders a screen as the app shows it at a moment on the clocks of the city. Without device, clock and anything
/// stored it is what the app finds when it takes over.
#[must_use]
pub fn render(screen: Screen, device: Device, now: Option<LocalTime>) -> Rendered {
    let (lang, direction, title) = (screen.reader.tag().to_owned(), screen.reader.direction, screen.title());
    let owner = Owner::new();
    let body = owner.with(|| {
        let state = State {
            screen: signal(Arc::new(screen)).0,
            device: signal(device).0,
            live: Live { now: signal(now).0, offline: signal(Offline::default()).0, turn: signal(0).0 },
            seconds_left: signal(None).0,
            second_warning: signal(None).0,
            code: signal(None).0,
            announced: signal(String::new()).0,
        };
        let edge = Edge {
            actions: Actions {
                set_device: Callback::new(|_| ()),
                back: Callback::new(|()| ()),
                finish: Callback::new(|()| ()),
                get_all: Callback::new(|()| ()),
            },
            stay: Callback::new(|()| ()),
            close_code: Callback::new(|()| ()),
            idle_dialog: NodeRef::new(),
            code_dialog: NodeRef::new(),
        };
        view! { <App state edge/> }.to_html()
    });
    owner.cleanup();
    Rendered { lang, direction, title, body }
}
