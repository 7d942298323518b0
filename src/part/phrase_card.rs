//! Cards that lead to phrases: those of a topic, those of a situation, and one phrase.

use super::{Picture, SignCard, foreign_attributes};
use crate::site::expect_reader;
use leptos::prelude::*;
use welcome_pack::{
    bundle::{Foreign, Phrase, SituationCard, Spoken, TopicPhrases},
    route::Page,
};

/// The way from a topic to its phrases. The picture is one of the signs: a topic's page fetches no others.
#[component]
pub fn TopicPhrasesCard(
    /// What leads there.
    phrases: TopicPhrases,
) -> impl IntoView {
    let TopicPhrases { title, situation, about } = phrases;
    let (lang, dir) = foreign_attributes(about.shown_in.as_ref());
    let summary = view! { <span lang=lang dir=dir>{about.own}</span> }.into_any();
    view! {
        <ul class="topic-list topic-phrases">
            <SignCard page=Page::Situation(situation) colours="language" sign="phrases" title summary/>
        </ul>
    }
}

/// A situation to touch.
#[component]
pub fn SituationCardView(
    /// The situation.
    situation: SituationCard,
    /// The language of the people of the place.
    other: Option<Foreign>,
) -> impl IntoView {
    let href = expect_reader().path(&Page::Situation(situation.id.clone()));
    view! {
        <li class="topic-card">
            <a href=href data-topic=situation.id>
                <span class="topic-picture"><Picture name=situation.picture/></span>
                <BothTexts text=situation.title other/>
            </a>
        </li>
    }
}

/// A phrase to touch; it leads to the same one in large.
#[component]
pub fn PhraseCard(
    /// The phrase.
    phrase: Phrase,
    /// The situation's id; one that is called like a topic has its colours.
    situation: String,
    /// The language of the people of the place.
    other: Option<Foreign>,
) -> impl IntoView {
    view! {
        <li class="topic-card" id=format!("show-{}", phrase.id)>
            <a href=format!("#phrase-{}", phrase.id) data-topic=situation>
                <span class="topic-picture"><Picture name=phrase.picture/></span>
                <BothTexts text=phrase.text other/>
            </a>
        </li>
    }
}

/// A text in both languages, the page's first.
#[component]
fn BothTexts(
    /// The text.
    text: Spoken,
    /// The language of the people of the place.
    other: Option<Foreign>,
) -> impl IntoView {
    let (lang, dir) = foreign_attributes(text.shown_in.as_ref());
    let (other_lang, other_dir) = foreign_attributes(other.as_ref());
    view! {
        <span class="topic-text">
            <span class="topic-title" lang=lang dir=dir>{text.own}</span>
            {text.other.map(|text| view! { <span class="topic-summary"><bdi lang=other_lang dir=other_dir>{text}</bdi></span> })}
        </span>
    }
}
