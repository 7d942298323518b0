//! The switch of language: the same page in every locale, by the language's own name.

use super::Icon;
use crate::site::{expect_reader, expect_shown, same_page_in};
use leptos::prelude::*;

/// The switch of language. Its entries are links, so that it works before and without the program.
#[component]
pub fn LanguageSwitch() -> impl IntoView {
    let (shown, reader) = (expect_shown(), expect_reader());
    let entry = |locale: &welcome_pack::bundle::LocaleEntry| {
        let (current, tag) = (locale.tag == reader.tag(), locale.tag.clone());
        view! {
            <li>
                <a href=move || same_page_in(&shown.get(), &tag) lang=locale.tag.clone() hreflang=locale.tag.clone()
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
