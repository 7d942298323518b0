//! The heading of a page.

use leptos::prelude::*;

/// The heading of a page: the one `h1`, which takes the focus after a change of page.
#[component]
pub fn PageHeading(
    /// What it says.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <h1 tabindex="-1">{text}</h1> }
}
