//! The bar at the top of every page: the way back, the way home, and emergency help.

use super::Icon;
use crate::{
    screen::Screen,
    site::{expect_actions, expect_reader, expect_shown},
};
use leptos::prelude::*;
use welcome_pack::route::Page;

/// Back, home and emergency help.
#[component]
pub fn TopBar() -> impl IntoView {
    let (shown, reader, actions) = (expect_shown(), expect_reader(), expect_actions());
    let back = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        actions.back.run(());
    };
    view! {
        <header class="top-bar">
            <a class="bar-button back" href=move || up(&shown.get()) on:click=back>
                <Icon name="back"/><span>{reader.text("back")}</span>
            </a>
            <a class="home" href=reader.path(&Page::Topics)>{reader.index.city.clone()}</a>
            <a class="emergency-button" href=reader.emergency_path()>
                <Icon name="siren"/><span>{reader.text("emergency")}</span>
            </a>
        </header>
    }
}

/// Without the program the way back is the way up.
fn up(screen: &Screen) -> String {
    let reader = &screen.reader;
    screen.page().and_then(Page::parent).map_or_else(|| reader.manifest.base.clone(), |page| reader.path(&page))
}
