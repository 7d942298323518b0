//! A sign or a picture out of the set; never the only bearer of a meaning.

use crate::site::expect_icons;
use leptos::prelude::*;

/// A sign or a picture, hidden from assistive technology: the text beside it says the same.
#[component]
pub fn Icon(
    /// Name of a symbol in `assets/icons.svg`.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    // Signs that point are mirrored where the script runs from right to left.
    let points = matches!(name.as_str(), "back" | "forward" | "finished" | "outside");
    view! {
        <svg class="icon" class:icon-points=points aria-hidden="true">
            <use href=format!("{}#{name}", expect_icons())></use>
        </svg>
    }
}
