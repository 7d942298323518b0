//! What a visitor can choose places by: open now, without steps, a language, a topic. The choices are in the page, and the
//! browser shows what fits (`src/visit/place_list.rs`); without scripts links to the topics stand there.

use super::Icon;
use crate::{part::category_heading, site::expect_reader};
use leptos::prelude::*;
use welcome_pack::{
    bundle::{PlaceCard, SpokenLanguage},
    locale::is_understood,
    place_filter::{Choice, PlaceFilter},
};

/// The choices that leave some places and take some away.
#[component]
pub fn PlaceFilterChoices<'a>(
    /// The places of the list.
    places: &'a [PlaceCard],
    /// The languages spoken at some of them, in their order.
    languages: Vec<SpokenLanguage>,
    /// The categories by which the list is grouped, in its order.
    groups: Vec<String>,
) -> impl IntoView + use<> {
    let reader = expect_reader();
    let divides = |choice: &Choice| divides(places, choice);
    let (own, others): (Vec<_>, Vec<_>) =
        languages.into_iter().partition(|language| is_understood(&language.tag, reader.tag()));
    let button = |choice: Choice, label: AnyView| {
        view! { <button type="button" class="choice" data-choice=choice.to_string() aria-pressed="false">{label}</button> }
    };
    let sign = |icon: &'static str, text: String| view! { <Icon name=icon/><span>{text}</span> }.into_any();
    let language = |language: SpokenLanguage| {
        let label = view! {
            <Icon name="speech"/>
            <span lang=language.tag.clone() dir=language.direction.as_str()>{language.autonym}</span>
        };
        (Choice::Language(language.tag), label.into_any())
    };
    let topic = |category: &String| {
        let label = view! { <span>{category_heading(&reader, category)}</span> }.into_any();
        (Choice::Topic(category.clone()), label)
    };
    let first = places.iter().any(|place| place.opening.hours.is_some());
    let first = first.then(|| (Choice::Open, sign("clock", reader.text("open-now"))));
    let step_free = Some((Choice::StepFree, sign("step-free", reader.text("step-free-yes"))));
    // One of the reader's own is enough: each of them finds the same places.
    let own = own.into_iter().next().map(language);
    let first: Vec<_> = first
        .into_iter()
        .chain([step_free, own].into_iter().flatten().filter(|(choice, _)| divides(choice)))
        .map(|(choice, label)| button(choice, label))
        .collect();
    let topics: Vec<_> = groups.iter().map(topic).filter(|(choice, _)| divides(choice)).collect();
    let languages: Vec<_> = others.into_iter().map(language).filter(|(choice, _)| divides(choice)).collect();
    let has_more = !(topics.is_empty() && languages.is_empty());
    if first.is_empty() && !has_more {
        return None;
    }
    let more = |label: &str, choices: Vec<(Choice, AnyView)>| {
        let label = reader.label(label, &[]);
        (!choices.is_empty()).then(|| {
            let choices = choices.into_iter().map(|(choice, label)| button(choice, label)).collect_view();
            view! { <div class="choices" role="group" aria-label=label>{choices}</div> }
        })
    };
    let jumps = groups.iter().map(|category| {
        let text = category_heading(&reader, category);
        view! { <li><a class="bar-button" href=format!("#category-{category}")>{text}</a></li> }
    });
    let jumps = jumps.collect_view();
    Some(view! {
        <div class="place-filter">
            <div class="choices" role="group" aria-label=reader.label("places-filter", &[])>{first}</div>
            {has_more.then(|| view! {
                <details class="question">
                    <summary>
                        <Icon name="places"/><span>{reader.text("places-filter-more")}</span><span class="chosen"></span>
                    </summary>
                    {more("topics", topics)}
                    {more("languages", languages)}
                </details>
            })}
            <div class="place-count">
                <p></p>
                <button type="button" class="button" data-choice="all" hidden><Icon name="close"/>{reader.text("places-show-all")}</button>
            </div>
        </div>
        <noscript><nav aria-label=reader.label("topics", &[])><ul class="place-jumps">{jumps}</ul></nav></noscript>
    })
}

/// Whether a choice that does not depend on the clock leaves some of the places and takes some away.
fn divides(places: &[PlaceCard], choice: &Choice) -> bool {
    let mut filter = PlaceFilter::default();
    filter.toggle(choice.clone());
    let admitted = places.iter().filter(|place| filter.admits(&place.traits(), &place.opening, None)).count();
    (1..places.len()).contains(&admitted)
}
