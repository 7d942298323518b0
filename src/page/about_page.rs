//! About the pack and about this device: who publishes it, how far it can be trusted, what works without network.

use crate::{
    part::{InlineText, OfflineLines, OutsideLink, PageHeading, StandingMark},
    site::{expect_manifest, expect_reader},
};
use leptos::prelude::*;
use welcome_pack::{bundle::Status, inline::Inline};

/// Publisher, status, licence, versions and what the device has stored.
#[component]
pub fn AboutPage(
    /// What the editors say of the pack, by paragraph.
    text: Vec<Vec<Inline>>,
) -> impl IntoView {
    let (manifest, reader) = (expect_manifest(), expect_reader());
    let index = reader.index.clone();
    let status = match manifest.status {
        Status::Demonstration => "status-demonstration",
        Status::Draft => "status-draft",
        Status::Published => "status-published",
    };
    let site = manifest.publisher_url.clone().map(|href| {
        let shown = href.trim_start_matches("https://").trim_end_matches('/').to_owned();
        view! { <OutsideLink href label=shown number=true/> }
    });
    view! {
        <PageHeading text=reader.text("about-heading")/>
        <p class="lead status-notice">{index.notice.clone()}</p>
        <StandingMark standing=index.standing.clone()/>
        {text.into_iter().map(|text| view! { <p><InlineText text/></p> }).collect_view()}
        <dl class="about-list">
            <dt>{reader.text("publisher")}</dt><dd>{index.publisher.clone()}" "{site}</dd>
            <dt>{reader.text("status")}</dt><dd>{reader.text(status)}</dd>
            <dt>{reader.text("licence")}</dt><dd><bdi dir="ltr">{manifest.licence.clone()}</bdi></dd>
            <dt>{reader.text("content-version")}</dt>
            <dd><bdi dir="ltr">{manifest.version.clone()}</bdi>" ("<bdi dir="ltr">{manifest.release.clone()}</bdi>")"</dd>
            <dt>{reader.text("program-version")}</dt><dd><bdi dir="ltr">{env!("CARGO_PKG_VERSION")}</bdi></dd>
        </dl>
        <section class="offline-state" aria-labelledby="offline-heading">
            <h2 id="offline-heading">{reader.text("offline-heading")}</h2>
            <div class="offline-lines"><OfflineLines/></div>
        </section>
    }
}
