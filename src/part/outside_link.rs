//! A link out of the pack. On a shared tablet, which nothing may leave, touching it shows a QR code instead.

use leptos::prelude::*;

/// A link to a page, a phone number or a mailbox. The styles give it the sign of what touching it does on this device. What
/// it leads to, where it says no more than a number or an address, stands right before it (`browser::link_out`).
#[component]
pub fn OutsideLink(
    /// `https:`, `tel:`, `mailto:` …
    href: String,
    /// What one touches.
    label: String,
    /// Whether the label is a number or an address, which runs from left to right in every script.
    #[prop(optional)]
    number: bool,
) -> impl IntoView {
    let text = if number { view! { <bdi dir="ltr">{label}</bdi> }.into_any() } else { label.into_any() };
    view! { <a class="outside-link" href=href rel="noreferrer">{text}</a> }
}
