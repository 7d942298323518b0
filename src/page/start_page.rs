//! The choice of language: greetings that take turns, every language by its own name, and the emergency numbers.

use crate::{
    part::Icon,
    site::{expect_manifest, expect_reader},
};
use leptos::prelude::*;
use welcome_pack::{
    bundle::{LocaleEntry, Status},
    route::Page,
};

/// The first page of the site, in no language yet.
#[component]
pub fn StartPage() -> impl IntoView {
    let (manifest, reader) = (expect_manifest(), expect_reader());
    let greeting = |(at, locale): (usize, &LocaleEntry)| {
        view! {
            <span class="greeting" class:greeting-shown=at == 0
                lang=locale.tag.clone() dir=locale.direction.as_str()>{locale.greeting.clone()}" "</span>
        }
    };
    // A language that borrows its greeting would say another one's a second time.
    let greetings = manifest.locales.iter().filter(|locale| locale.shown_in.is_none());
    // The order of those that the device asks for is changed by the styles, before the first frame.
    let language = |locale: &LocaleEntry| {
        let href = manifest.address(&Page::Topics.path(&locale.tag));
        view! {
            <li data-tag=locale.tag.clone()>
                <a href=href lang=locale.tag.clone() hreflang=locale.tag.clone() dir=locale.direction.as_str()>
                    {locale.autonym.clone()}
                </a>
            </li>
        }
    };
    let number = |number: &welcome_pack::bundle::EmergencyNumber| {
        view! { <li><Icon name=number.picture.clone()/><bdi dir="ltr">{number.number.clone()}</bdi></li> }
    };
    view! {
        <div class="start-page">
            {manifest.logo.clone().map(|logo| view! { <img class="start-logo" src=logo alt=reader.index.publisher.clone()/> })}
            <h1 class="greetings" tabindex="-1">{greetings.enumerate().map(greeting).collect_view()}</h1>
            <nav aria-label=reader.label("languages", &[])>
                <ul class="languages">{manifest.locales.iter().map(language).collect_view()}</ul>
            </nav>
            <a class="start-emergency" href=reader.emergency_path()>
                <span class="start-emergency-label"><Icon name="siren"/>{reader.text("emergency")}</span>
                <ul>{manifest.emergency.iter().map(number).collect_view()}</ul>
            </a>
            {(manifest.status != Status::Published).then(|| view! { <p class="status-notice">{reader.index.notice.clone()}</p> })}
        </div>
    }
}
