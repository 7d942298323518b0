//! About the pack and about this device: who publishes it, how far it can be trusted, what works without network.

use super::PageHeading;
use crate::{
    part::{Icon, InlineText, OutsideLink, StandingMark},
    screen::Reader,
    site::{Offline, expect_actions, expect_live, expect_manifest, expect_reader},
};
use leptos::prelude::*;
use welcome_pack::{bundle::Status, messages::Arg};

/// Publisher, status, licence, versions and what the device has stored.
#[component]
pub fn AboutPage() -> impl IntoView {
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
        {index.about.iter().cloned().map(|text| view! { <p><InlineText text/></p> }).collect_view()}
        <dl class="about-list">
            <dt>{reader.text("publisher")}</dt><dd>{index.publisher.clone()}" "{site}</dd>
            <dt>{reader.text("status")}</dt><dd>{reader.text(status)}</dd>
            <dt>{reader.text("licence")}</dt><dd><bdi dir="ltr">{manifest.licence.clone()}</bdi></dd>
            <dt>{reader.text("content-version")}</dt>
            <dd><bdi dir="ltr">{manifest.version.clone()}</bdi>" ("<bdi dir="ltr">{manifest.release.clone()}</bdi>")"</dd>
            <dt>{reader.text("program-version")}</dt><dd><bdi dir="ltr">{env!("CARGO_PKG_VERSION")}</bdi></dd>
        </dl>
        <OfflineState/>
    }
}

/// Whether this device can do without network, and why not.
#[component]
fn OfflineState() -> impl IntoView {
    let (reader, live, actions) = (expect_reader(), expect_live(), expect_actions());
    let heading = reader.text("offline-heading");
    view! {
        <section class="offline-state" aria-labelledby="offline-heading">
            <h2 id="offline-heading">{heading}</h2>
            {move || offline_lines(&reader, &live.offline.get(), actions.get_all)}
        </section>
    }
}

fn offline_lines(reader: &Reader, offline: &Offline, get_all: Callback<()>) -> impl IntoView + use<> {
    let date = |date: &str| {
        date.get(..10).and_then(|day| day.parse().ok()).map(|day| reader.format().date(day)).unwrap_or_default()
    };
    let ready = if offline.release.is_some() {
        view! { <p class="offline-yes"><Icon name="check"/>{reader.text("offline-yes")}</p> }.into_any()
    } else {
        view! { <p class="offline-no"><Icon name="offline"/>{reader.text("offline-no")}</p> }.into_any()
    };
    let installed = offline.installed.as_deref().map(|when| {
        view! { <p>{reader.text_with("offline-installed", &[("date", Arg::Text(&date(when)))])}</p> }
    });
    let waiting = offline.waiting.as_ref().map(|_| view! { <p>{reader.text("offline-waiting")}</p> });
    let problem = offline.problem.as_ref().map(|problem| {
        let when = date(&problem.date);
        let text =
            reader.text_with("offline-problem", &[("date", Arg::Text(&when)), ("file", Arg::Text(&problem.file))]);
        view! { <p class="offline-problem"><Icon name="warning"/><span>{text}</span></p> }
    });
    view! { {ready}{languages_lines(reader, offline, get_all)}{installed}{waiting}{problem} }
}

/// How many languages are on the device, and the way to have all of them.
fn languages_lines(reader: &Reader, offline: &Offline, get_all: Callback<()>) -> impl IntoView + use<> {
    let number = |count: usize| reader.format().number(&count.to_string());
    let missing = offline.ready < offline.all;
    (offline.release.is_some() && offline.all > 1).then(|| {
        let counts = [("ready", number(offline.ready)), ("all", number(offline.all))];
        let args: Vec<_> = counts.iter().map(|(name, count)| (*name, Arg::Text(count.as_str()))).collect();
        let saving = (missing && offline.saving).then(|| view! { <p>{reader.text("offline-saving")}</p> });
        let next = match (missing, offline.getting) {
            (false, _) => ().into_any(),
            (true, true) => view! { <p>{reader.text("offline-getting")}</p> }.into_any(),
            (true, false) => view! {
                <button type="button" class="button" on:click=move |_| get_all.run(())>{reader.text("offline-get-all")}</button>
            }
            .into_any(),
        };
        view! { <p>{reader.text_with("offline-languages", &args)}</p>{saving}{next} }
    })
}
