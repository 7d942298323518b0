//! A phone number, a mailbox or a page, large enough for a thumb.

use super::{Icon, OutsideLink};
use leptos::prelude::*;
use welcome_pack::contact::{Contact, ContactKind};

/// A contact with its sign.
#[component]
pub fn ContactLink(
    /// The contact.
    contact: Contact,
    /// Who answers; without it the number or address stands alone.
    #[prop(into, optional)]
    label: String,
) -> impl IntoView {
    let sign = match contact.kind {
        ContactKind::Phone => "call",
        ContactKind::Sms => "speech",
        ContactKind::Email => "mail",
        ContactKind::Url => "web",
    };
    let Contact { shown, href, .. } = contact;
    view! {
        <span class="contact-link">
            <Icon name=sign/>
            <span class="contact-text">
                {(!label.is_empty()).then(|| view! { <span class="contact-label">{label}</span> })}
                <OutsideLink href label=shown number=true/>
            </span>
        </span>
    }
}
