//! What the menu of languages offers besides changing the language: a second one beside it. Put there when the menu is
//! opened, so that it is no weight in any page.

use super::Icon;
use crate::{
    beside::with_second,
    site::{expect_reader, expect_screen},
};
use leptos::prelude::*;
use welcome_pack::bundle::LocaleEntry;

/// A button that turns the menu into a choice of the second language, and before it the one that was read last.
#[component]
pub fn SecondLanguages(
    /// The tag of the language that was read last beside another one.
    remembered: Option<String>,
    /// The tag of the language that stands beside the page now.
    shown: Option<String>,
) -> impl IntoView {
    let (screen, reader) = (expect_screen(), expect_reader());
    let (is_choosing, set_choosing) = signal(false);
    let here = screen.address();
    let own = reader.tag().to_owned();
    let link = move |locale: &LocaleEntry| {
        let current = (shown.as_ref() == Some(&locale.tag)).then_some("true");
        view! {
            <a href=with_second(&here, Some(&locale.tag)) lang=locale.tag.clone() dir=locale.direction.as_str()
                aria-current=current data-keep-place="">
                {locale.autonym.clone()}<Icon name="beside"/>
            </a>
        }
    };
    let others = move || reader.manifest.locales.iter().filter(|locale| locale.tag != own).cloned().collect::<Vec<_>>();
    let first =
        others().into_iter().find(|locale| remembered.as_ref() == Some(&locale.tag)).map(|locale| link(&locale));
    let list = move || {
        is_choosing.get().then(|| {
            let entries = others().into_iter().map(|locale| view! { <li>{link(&locale)}</li> }).collect_view();
            view! { <ul>{entries}</ul> }
        })
    };
    let text = expect_reader().text("beside-choose");
    view! {
        <div class="second-choice">
            <button type="button" aria-expanded=move || is_choosing.get().to_string()
                on:click=move |_| set_choosing.update(|choosing| *choosing = !*choosing)>
                <Icon name="beside"/><span>{text}</span>
            </button>
            {first}
        </div>
        {list}
    }
}
