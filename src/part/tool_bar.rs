//! The bar of tools on every page: topics, places, search, reading aloud, language, display, and the end of a visit, which the styles show on a
//! shared tablet alone.

use super::{DisplaySettings, Icon, LanguageSwitch};
use crate::site::{expect_actions, expect_reader, expect_screen};
use leptos::prelude::*;
use welcome_pack::route::Page;

/// The tools of every page.
#[component]
pub fn ToolBar() -> impl IntoView {
    let (screen, reader, actions) = (expect_screen(), expect_reader(), expect_actions());
    let link = |page: Page, icon: &'static str, text: &'static str| {
        let href = reader.path(&page);
        let current = (screen.page() == Some(&page)).then_some("page");
        view! {
            <a class="bar-button" href=href aria-current=current>
                <Icon name=icon/><span>{reader.text(text)}</span>
            </a>
        }
    };
    view! {
        <nav class="tool-bar" aria-label=reader.label("tools", &[])>
            {link(Page::Topics, "home", "topics")}
            {link(Page::Places, "place", "places")}
            {link(Page::Search, "search", "search")}
            <button type="button" class="bar-button listen" on:click=move |_| actions.listen.run(())>
                <Icon name="listen"/><span>{reader.text("listen")}</span>
            </button>
            <LanguageSwitch/>
            <DisplaySettings/>
            <button type="button" class="bar-button finish" on:click=move |_| actions.finish.run(())>
                <Icon name="finished"/><span>{reader.text("finished")}</span>
            </button>
        </nav>
    }
}
