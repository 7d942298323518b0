//! What assistive technology is told after a change of page.

use leptos::prelude::*;

/// A line that is only heard: the heading of the page that has just come up.
#[component]
pub fn Announced(
    /// What to say.
    text: ReadSignal<String>,
) -> impl IntoView {
    view! { <p class="visually-hidden" role="status">{text}</p> }
}
