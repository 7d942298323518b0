//! What is shown where a page cannot be: why, the next step, and emergency help.

use super::{EmergencyCallCard, PageHeading};
use crate::{
    screen::Failure,
    site::{expect_reader, expect_screen},
};
use leptos::prelude::*;
use welcome_pack::route::{EMERGENCY, Page};

/// A failure with its next step.
#[component]
pub fn FailurePage(
    /// What went wrong.
    failure: Failure,
) -> impl IntoView {
    let (screen, reader) = (expect_screen(), expect_reader());
    let next = match failure {
        Failure::NotFound => (reader.path(&Page::Topics), "failure-to-topics"),
        Failure::Offline | Failure::DamagedPack => (screen.address(), "failure-try-again"),
        Failure::NotInYourLanguage => (reader.manifest.base.clone(), "failure-to-start"),
    };
    let calls = (screen.page() == Some(&Page::Topic(EMERGENCY.to_owned())) || failure != Failure::NotFound).then(|| {
        let calls = reader.index.emergency.iter().cloned();
        view! { <ul class="emergency-calls">{calls.map(|call| view! { <EmergencyCallCard call/> }).collect_view()}</ul> }
    });
    view! {
        <PageHeading text=failure.heading(&reader)/>
        <p class="lead">{reader.text(&failure.message("text"))}</p>
        <p><a class="button" href=next.0>{reader.text(next.1)}</a></p>
        {calls}
    }
}
