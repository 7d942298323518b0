//! What a page is called, and what it is about.

use crate::screen::{Failure, Screen};
use welcome_pack::{bundle::Content, route::EMERGENCY};

/// The names of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The title of the document.
    pub title: String,
    /// What it is about, one sentence, for those who find it from outside.
    pub summary: String,
}

/// The names of a screen with its content.
#[must_use]
pub fn words(screen: &Screen, content: &Content) -> Words {
    let reader = &screen.reader;
    let notice = || reader.index.notice.clone();
    let called = |heading: String, summary: String| Words { title: reader.title(&heading), summary };
    if let Some(failure) = screen.failure {
        return called(failure.heading(reader), notice());
    }
    match content {
        Content::Start => {
            let own = reader.manifest.locales.iter().filter(|locale| locale.shown_in.is_none());
            let greetings: Vec<&str> = own.map(|locale| locale.greeting.as_str()).collect();
            Words { title: format!("{} – {}", reader.index.title, greetings.join(" · ")), summary: notice() }
        }
        Content::Topics { .. } => Words { title: reader.index.title.clone(), summary: notice() },
        Content::Topic { topic, .. } if topic == EMERGENCY => {
            called(reader.label("emergency-heading", &[]), reader.label("emergency-free", &[]))
        }
        Content::Topic { topic, .. } => {
            let (title, summary) =
                reader.topic(topic).map(|topic| (topic.title.clone(), topic.summary.clone())).unwrap_or_default();
            called(title, summary)
        }
        Content::Article { article, .. } => called(article.title.clone(), article.summary.clone()),
        Content::Speakers(_) => called(reader.label("speakers-heading", &[]), reader.label("speakers-lead", &[])),
        Content::Sessions { .. } => called(reader.label("sessions-heading", &[]), reader.label("sessions-lead", &[])),
        Content::Places { .. } => called(reader.label("places-heading", &[]), reader.label("places-lead", &[])),
        Content::Place(place) => called(place.name.clone(), place.summary.clone()),
        Content::Phrases(book) => called(book.card.title.clone(), book.card.summary.clone()),
        Content::Situation(situation) => called(situation.title.own.clone(), reader.index.notice.clone()),
        Content::Search { .. } => called(reader.label("search", &[]), reader.label("search-label", &[])),
        Content::Plan(steps) => called(steps.card.title.clone(), steps.card.summary.clone()),
        Content::Glossary(glossary) => called(glossary.card.title.clone(), glossary.card.summary.clone()),
        Content::About(_) => called(reader.label("about-heading", &[]), notice()),
        Content::NotFound => called(Failure::NotFound.heading(reader), notice()),
    }
}
