//! A link out of the pack. On a shared tablet, which nothing may leave, touching it shows a QR code instead.

use leptos::prelude::*;

/// A link to a page, a phone number or a mailbox. The styles give it the sign of what touching it does on this device.
#[component]
pub fn OutsideLink(
    /// `https:`, `tel:`, `mailto:` …
    href: String,
    /// What one touches.
    label: String,
    /// What it leads to, where the label does not say it.
    #[prop(into, optional)]
    name: String,
    /// Whether the label is a number or an address, which runs from left to right in every script.
    #[prop(optional)]
    number: bool,
) -> impl IntoView {
    let text = if number { view! { <bdi dir="ltr">{label}</bdi> }.into_any() } else { label.into_any() };
    let name = (!name.is_empty()).then_some(name);
    view! { <a class="outside-link" href=href rel="noreferrer" data-name=name>{text}</a> }
}
