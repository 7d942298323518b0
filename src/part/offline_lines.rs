//! What the device has stored, and why not more.

use super::Icon;
use crate::{
    screen::Reader,
    site::{Offline, expect_actions, expect_live, expect_reader},
};
use leptos::prelude::*;
use welcome_pack::messages::Arg;

/// Whether this device can do without network, in which languages, and since when.
#[component]
pub fn OfflineLines() -> impl IntoView {
    let (reader, live, actions) = (expect_reader(), expect_live(), expect_actions());
    move || offline_lines(&reader, &live.offline.get(), actions.get_all)
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
