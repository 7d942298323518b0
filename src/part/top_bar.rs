//! The bar at the top of every page: the way back, the way home, and emergency help.

use super::Icon;
use crate::site::{expect_actions, expect_reader, expect_screen, page_up};
use leptos::prelude::*;
use welcome_pack::route::Page;

/// Back, home and emergency help.
#[component]
pub fn TopBar() -> impl IntoView {
    let (screen, reader, actions) = (expect_screen(), expect_reader(), expect_actions());
    let back = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        actions.back.run(());
    };
    view! {
        <header class="top-bar">
            <a class="bar-button back" href=page_up(&screen) on:click=back>
                <Icon name="back"/><span>{reader.text("back")}</span>
            </a>
            <a class="home" href=reader.path(&Page::Topics)>{reader.index.city.clone()}</a>
            <a class="emergency-button" href=reader.emergency_path()>
                <Icon name="siren"/><span>{reader.text("emergency")}</span>
            </a>
        </header>
    }
}
