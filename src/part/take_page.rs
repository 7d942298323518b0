//! The page to take along: as a code onto one's own phone from a shared tablet; from one's own device sent, copied or printed.
//! The same for every device and without scripts; the styles show what the device can do.

use super::Icon;
use crate::site::{Take, expect_actions, expect_live, expect_reader};
use leptos::prelude::*;

/// A button for each way.
#[component]
pub fn TakePage() -> impl IntoView {
    let (reader, actions) = (expect_reader(), expect_actions());
    let button = |class: &'static str, take: Take, icon: &'static str, text: &str| {
        view! {
            <button type="button" class=class on:click=move |_| actions.take.run(take)>
                <Icon name=icon/><span>{reader.text(text)}</span>
            </button>
        }
    };
    view! {
        <div class="take-page">
            {button("button take-phone", Take::Code, "phone-screen", "take-page-phone")}
            {button("button take-share", Take::Share, "share", "take-page-share")}
            {button("button take-copy", Take::Copy, "link", "take-page-copy")}
            {button("button take-print", Take::Print, "print", "take-page-print")}
        </div>
    }
}

/// What stands on paper besides the page: the way back to it. Outside the bars, which are made anew for another language: what
/// has once heard a signal there is kept by it for ever (`reactive_graph` 0.2).
#[component]
pub fn PaperCode() -> impl IntoView {
    let live = expect_live();
    move || {
        live.paper.get().map(|code| {
            let reader = expect_reader();
            view! {
                <div class="paper-code">
                    <super::QrCodePicture address=code.address label=code.label/>
                    <p>{reader.text("qr-how")}<br/><bdi dir="ltr">{code.shown}</bdi></p>
                </div>
            }
        })
    }
}
