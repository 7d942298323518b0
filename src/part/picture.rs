//! A picture of something that people say; who cannot read points at it.

use crate::site::expect_manifest;
use leptos::prelude::*;

/// A picture, hidden from assistive technology: the text beside it says the same.
#[component]
pub fn Picture(
    /// Name of a symbol in `assets/pictures.svg`.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true">
            <use href=format!("{}#{name}", expect_manifest().pictures)></use>
        </svg>
    }
}
