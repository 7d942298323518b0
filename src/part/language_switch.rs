//! The switch of language: the same page in every locale, by the language's own name.

use super::Icon;
use crate::site::{expect_reader, expect_screen, same_page_in};
use leptos::prelude::*;

/// The switch of language. Its entries are links, so that it works before and without the program.
#[component]
pub fn LanguageSwitch() -> impl IntoView {
    let (screen, reader) = (expect_screen(), expect_reader());
    let entry = |locale: &welcome_pack::bundle::LocaleEntry| {
        let current = locale.tag == reader.tag();
        view! {
            <li>
                <a href=same_page_in(&screen, &locale.tag) lang=locale.tag.clone() hreflang=locale.tag.clone()
                    dir=locale.direction.as_str() aria-current=current.then_some("true") data-keep-place="">
                    {locale.autonym.clone()}
                    {current.then(|| view! { <Icon name="check"/> })}
                </a>
            </li>
        }
    };
    let entries = reader.manifest.locales.iter().map(entry).collect_view();
    view! {
        <details class="menu language-switch" name="menu">
            <summary><Icon name="translate"/><span>{reader.text("language")}</span></summary>
            <ul class="menu-panel">{entries}</ul>
        </details>
    }
}
