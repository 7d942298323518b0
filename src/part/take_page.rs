//! The page to take along: as a code onto one's own phone from a shared tablet; from one's own device sent, copied or printed.
//! The same for every device and without scripts; the styles show what the device can do.

use super::Icon;
use crate::site::{Take, expect_actions, expect_live, expect_reader};
use leptos::prelude::*;

/// A button for each way.
#[component]
pub fn TakePage() -> impl IntoView {
    let (reader, actions, live) = (expect_reader(), expect_actions(), expect_live());
    let button = |class: &'static str, take: Take, icon: &'static str, text: AnyView| {
        view! {
            <button type="button" class=class on:click=move |_| actions.take.run(take)>
                <Icon name=icon/><span>{text}</span>
            </button>
        }
    };
    let text = |id: &str| reader.text(id).into_any();
    let copy = {
        let reader = reader.clone();
        move || reader.text(if live.copied.get() { "take-page-copied" } else { "take-page-copy" })
    };
    view! {
        <div class="take-page">
            {button("button take-phone", Take::Code, "phone-screen", text("take-page-phone"))}
            {button("button take-share", Take::Share, "share", text("take-page-share"))}
            {button("button take-copy", Take::Copy, "link", copy.into_any())}
            {button("button take-print", Take::Print, "print", text("take-page-print"))}
        </div>
    }
}

/// What stands on paper besides the page: the way back to it.
#[component]
pub fn PaperCode() -> impl IntoView {
    let (reader, live) = (expect_reader(), expect_live());
    move || {
        live.paper.get().map(|code| {
            view! {
                <div class="paper-code">
                    <super::QrCodePicture address=code.address label=code.label/>
                    <p>{reader.text("qr-how")}<br/><bdi dir="ltr">{code.shown}</bdi></p>
                </div>
            }
        })
    }
}
