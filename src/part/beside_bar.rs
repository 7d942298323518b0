//! The strip over a page in two languages: which they are, and one tap each to swap and to close.

use super::Icon;
use crate::{screen::Failure, site::expect_reader};
use leptos::prelude::*;
use welcome_pack::bundle::LocaleEntry;

/// The names of two languages with the ways out of them. Both are links, so that they can be opened elsewhere.
#[component]
pub fn BesideBar(
    /// The language of the page.
    first: LocaleEntry,
    /// The language beside it.
    second: LocaleEntry,
    /// The address of the page in the second language with the first one beside it.
    swapped: String,
    /// The address of the page in its own language alone.
    alone: String,
    /// Why the page is not to be had in the second language.
    failure: Option<Failure>,
) -> impl IntoView {
    let reader = expect_reader();
    let name =
        |locale: LocaleEntry| view! { <bdi lang=locale.tag dir=locale.direction.as_str()>{locale.autonym}</bdi> };
    view! {
        <p class="beside-names"><Icon name="beside"/><span>{name(first)}" · "{name(second)}</span></p>
        <a class="beside-link" href=swapped data-keep-place=""><Icon name="swap"/><span>{reader.text("beside-swap")}</span></a>
        <a class="beside-link" href=alone data-keep-place="" data-alone="">
            <Icon name="close"/><span>{reader.text("close")}</span>
        </a>
        {failure.map(|failure| view! {
            <p class="standing-mark"><Icon name="offline"/><span>{reader.text(&failure.message("text"))}</span></p>
        })}
    }
}
