//! The field of the search, its keys, and the places of what is found. The edge fills them in; where nothing is found, those
//! who help stand there already.

use super::{EmergencyCallCard, Icon, LetterKeys, PlaceCardView};
use crate::site::expect_reader;
use leptos::prelude::*;
use welcome_pack::bundle::PlaceCard;

/// The search.
#[component]
pub fn SearchBox(
    /// The letters of a shared tablet, a text for each key.
    letters: Vec<String>,
    /// Where people help if nothing is found.
    service_points: Vec<PlaceCard>,
    /// What the phrases are called, if there are any.
    phrases: Option<String>,
) -> impl IntoView {
    let reader = expect_reader();
    let calls = reader.index.emergency.iter().cloned().map(|call| view! { <EmergencyCallCard call/> });
    let helping = service_points.into_iter().map(|place| view! { <PlaceCardView place/> });
    let group = |name: &'static str, heading: String| {
        view! { <section class="search-group" data-group=name hidden><h2>{heading}</h2><ul></ul></section> }
    };
    let hit = |class: &'static str, is_foreign: bool| {
        let language =
            is_foreign.then(|| view! { <span class="hit-language"><Icon name="translate"/><bdi></bdi></span> });
        view! {
            <li class=class>
                <a>
                    <span class="hit-title"></span>
                    <span class="hit-line"></span>
                    <span class="hit-about"><span class="hit-group"></span>{language}</span>
                </a>
            </li>
        }
    };
    view! {
        <div class="search">
            <div class="search-typing">
                <form class="search-form" role="search">
                    <label for="search-field">{reader.text("search-label")}</label>
                    <div class="search-field">
                        <Icon name="search"/>
                        <input id="search-field" type="search" enterkeyhint="search" autocomplete="off"
                            autocapitalize="none" spellcheck="false"/>
                        <button type="button" class="search-clear" aria-label=reader.label("search-clear", &[]) hidden>
                            <Icon name="close"/>
                        </button>
                    </div>
                </form>
                {(!letters.is_empty()).then(|| view! { <LetterKeys letters/> })}
            </div>
            <div class="search-found">
                <p class="search-count" aria-live="polite" aria-atomic="true"></p>
                // What every find is made of; the second is for what is shown in another language.
                <ul hidden>{hit("hit", false)}{hit("hit hit-foreign", true)}</ul>
                {group("articles", reader.text("search-articles"))}
                {group("places", reader.text("places"))}
                {phrases.map(|title| group("phrases", title))}
                <div class="search-nothing" hidden>
                    <p>{reader.text("search-none-help")}</p>
                    <ul class="place-list">{helping.collect_view()}</ul>
                    <h2>{reader.text("emergency-heading")}</h2>
                    <ul class="emergency-calls">{calls.collect_view()}</ul>
                </div>
            </div>
        </div>
    }
}
