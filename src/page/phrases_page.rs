//! The situations in which people say something to each other.

use crate::part::{PageHeading, SituationCardView};
use leptos::prelude::*;
use welcome_pack::bundle::Phrasebook;

/// Every situation with picture and title in both languages.
#[component]
pub fn PhrasesPage(
    /// The situations.
    book: Phrasebook,
) -> impl IntoView {
    let Phrasebook { card, situations, other } = book;
    let cards = situations.into_iter().map(|situation| view! { <SituationCardView situation other=other.clone()/> });
    view! {
        <PageHeading text=card.title/>
        <p class="lead">{card.summary}</p>
        <ul class="topic-list">{cards.collect_view()}</ul>
    }
}
