//! A link out of the pack: a link on one's own device; on a shared tablet a QR code, because nothing may leave it.

use super::Icon;
use crate::site::{Code, expect_actions, expect_kiosk};
use leptos::prelude::*;

/// A link to a page, a phone number or a mailbox.
#[component]
pub fn OutsideLink(
    /// `https:`, `tel:`, `mailto:` …
    href: String,
    /// What one touches.
    label: String,
    /// The host name, the number or the mailbox.
    shown: String,
    /// What it leads to, where the label does not say it.
    #[prop(into, optional)]
    name: String,
    /// Whether the label is a number or an address, which runs from left to right in every script.
    #[prop(optional)]
    number: bool,
) -> impl IntoView {
    let text =
        if number { view! { <bdi dir="ltr">{label.clone()}</bdi> }.into_any() } else { label.clone().into_any() };
    if expect_kiosk() {
        let actions = expect_actions();
        let code = Code { address: href, label: if name.is_empty() { label } else { name }, shown };
        view! {
            <button type="button" class="outside-link" aria-haspopup="dialog" on:click=move |_| actions.show_code.run(code.clone())>
                {text}<Icon name="code"/>
            </button>
        }
        .into_any()
    } else {
        let page = href.starts_with("https:");
        view! {
            <a class="outside-link" href=href rel="noreferrer">
                {text}{page.then(|| view! { <Icon name="outside"/> })}
            </a>
        }
        .into_any()
    }
}
