//! The choice of language: greetings that take turns, every language by its own name, and the emergency numbers.

use crate::{
    part::Icon,
    site::{expect_live, expect_manifest, expect_reader},
};
use leptos::prelude::*;
use welcome_pack::{
    bundle::{LocaleEntry, Status},
    route::Page,
};

/// The first page of the site, in no language yet.
#[component]
pub fn StartPage(
    /// Tags of the locales that the device asks for; they come first.
    offered: Vec<String>,
) -> impl IntoView {
    let (manifest, reader, live) = (expect_manifest(), expect_reader(), expect_live());
    let count = manifest.locales.len().max(1);
    let greeting = |(at, locale): (usize, &LocaleEntry)| {
        view! {
            <span class="greeting" class:greeting-shown=move || live.turn.get() % count == at
                lang=locale.tag.clone() dir=locale.direction.as_str()>{locale.greeting.clone()}" "</span>
        }
    };
    let (first, others): (Vec<_>, Vec<_>) =
        manifest.locales.iter().cloned().partition(|locale| offered.contains(&locale.tag));
    let number = |number: &welcome_pack::bundle::EmergencyNumber| {
        view! { <li><Icon name=number.picture.clone()/><bdi dir="ltr">{number.number.clone()}</bdi></li> }
    };
    view! {
        <div class="start-page">
            <h1 class="greetings" tabindex="-1">{first.iter().chain(&others).enumerate().map(greeting).collect_view()}</h1>
            <nav aria-label=reader.label("languages", &[])>
                {(!first.is_empty()).then(|| language_list("languages languages-first", first))}
                {(!others.is_empty()).then(|| language_list("languages", others))}
            </nav>
            <a class="start-emergency" href=reader.emergency_path()>
                <span class="start-emergency-label"><Icon name="siren"/>{reader.text("emergency")}</span>
                <ul>{manifest.emergency.iter().map(number).collect_view()}</ul>
            </a>
            {(manifest.status != Status::Published).then(|| view! { <p class="status-notice">{reader.index.notice.clone()}</p> })}
        </div>
    }
}

fn language_list(class: &'static str, locales: Vec<LocaleEntry>) -> impl IntoView {
    let entry = |locale: LocaleEntry| {
        view! {
            <li>
                <a href=Page::Topics.path(&locale.tag) lang=locale.tag.clone() hreflang=locale.tag.clone() dir=locale.direction.as_str()>
                    {locale.autonym}
                </a>
            </li>
        }
    };
    view! { <ul class=class>{locales.into_iter().map(entry).collect_view()}</ul> }
}
