//! The pages of a locale, each with everything that it shows.

use super::{CompileError, edition::Edition, program_text::ProgramTexts, wording::Chain};
use crate::{
    authoring::cldr,
    bundle::{
        Article, ArticleCard, Body, Content, MORE, Place, PlaceCard, SessionsOf, Speakers, SpokenLanguage, Standing,
        TopicPhrases,
    },
    locale::is_understood,
    route::Page,
};

/// What a place is for that helps with everything.
const SERVICE_POINT: &str = "service-point";
/// How many of those the search names where it finds nothing.
const HELPING: usize = 3;

impl Edition<'_> {
    /// Every page of a locale.
    pub(super) fn pages(&self, chain: Chain<'_>, texts: &ProgramTexts) -> Result<Vec<(Page, Content)>, CompileError> {
        let places = self.places(chain)?;
        let phrases = self.phrase_pages(chain, &texts.phrases)?;
        let topics = Content::Topics {
            phrases: self.phrases_card(&texts.phrases),
            plan: self.plan_card(&texts.plan),
            glossary: self.glossary_card(&texts.glossary),
        };
        let mut pages = vec![(Page::Topics, topics)];
        for topic in &self.settings.topics {
            let articles = self.topic_articles(chain, &topic.id)?;
            let cards = articles.iter().map(ArticleCard::from).collect();
            let phrases = topic_phrases(&phrases, &topic.id);
            let content = Content::Topic { topic: topic.id.clone(), articles: cards, phrases };
            pages.push((Page::Topic(topic.id.clone()), content));
            pages.extend(articles.iter().enumerate().map(|(at, article)| {
                let page = Page::Article { topic: topic.id.clone(), article: article.id.clone() };
                (page, article_page(&topic.id, &articles, at, article, &places))
            }));
        }
        let helping = places.iter().filter(|place| place.categories.first().is_some_and(|name| name == SERVICE_POINT));
        let service_points = helping.take(HELPING).map(PlaceCard::from).collect();
        let cards: Vec<PlaceCard> = places.iter().map(PlaceCard::from).collect();
        let speakers = speakers(&cards, chain.own.tag);
        if !speakers.is_empty() {
            pages.push((Page::Speakers, Content::Speakers(speakers)));
        }
        let sessions: Vec<SessionsOf> = places
            .iter()
            .filter(|place| !place.sessions.is_empty())
            .map(|place| SessionsOf { place: PlaceCard::from(place), sessions: place.sessions.clone() })
            .collect();
        let telling = places.iter().filter(|place| !place.sessions.is_empty()).map(|place| place.standing.clone());
        let standing = telling.reduce(Standing::with).unwrap_or_default();
        let content = Content::Places { languages: languages(&cards), places: cards, sessions: !sessions.is_empty() };
        pages.push((Page::Places, content));
        if !sessions.is_empty() {
            pages.push((Page::Sessions, Content::Sessions { places: sessions, standing }));
        }
        let one = |place: Place| (Page::Place(place.id.clone()), Content::Place(Box::new(place)));
        pages.extend(places.into_iter().map(one));
        pages.extend(phrases);
        pages.extend(self.plan_page(chain, &pages, &texts.plan)?);
        pages.extend(self.glossary_page(chain, &texts.glossary)?);
        pages.push((Page::About, Content::About(self.about(chain)?)));
        let phrases = self.phrases_card(&texts.phrases).map(|card| card.title);
        let letters = cldr::letters(chain.own.tag);
        pages.push((Page::Search, Content::Search { letters, service_points, phrases }));
        for (_, content) in &mut pages {
            self.mark_words(content);
        }
        Ok(pages)
    }
}

/// What leads to the phrases of a topic: those of the situation that is called like it.
fn topic_phrases(pages: &[(Page, Content)], topic: &str) -> Option<TopicPhrases> {
    let book = pages.iter().find_map(|(_, content)| match content {
        Content::Phrases(book) => Some(book),
        _ => None,
    })?;
    let situation = book.situations.iter().find(|situation| situation.id == topic)?;
    let (title, about) = (book.card.title.clone(), situation.title.clone());
    Some(TopicPhrases { title, situation: situation.id.clone(), about })
}

/// The languages spoken at some of the places, in the order of their autonyms.
fn languages(places: &[PlaceCard]) -> Vec<SpokenLanguage> {
    let mut languages: Vec<SpokenLanguage> = Vec::new();
    for language in places.iter().flat_map(|place| &place.languages) {
        if !languages.iter().any(|known| known.tag == language.tag) {
            languages.push(SpokenLanguage { hours: None, ..language.clone() });
        }
    }
    cldr::sort_by_name(&mut languages, |language: &SpokenLanguage| &language.autonym);
    languages
}

/// Where each language is spoken: the one of the page's reader first.
fn speakers(places: &[PlaceCard], reader: &str) -> Vec<Speakers> {
    let of = |language: SpokenLanguage| {
        let speaks = |place: &&PlaceCard| place.languages.iter().any(|spoken| spoken.tag == language.tag);
        let always = |place: &PlaceCard| {
            place.languages.iter().any(|spoken| spoken.tag == language.tag && spoken.hours.is_none())
        };
        let everywhere = places.iter().all(always);
        Speakers { everywhere, places: places.iter().filter(speaks).cloned().collect(), language }
    };
    let mut speakers: Vec<Speakers> = languages(places).into_iter().map(of).collect();
    speakers.sort_by_key(|speakers| !is_understood(&speakers.language.tag, reader));
    speakers
}

fn article_page(topic: &str, articles: &[Article], at: usize, article: &Article, places: &[Place]) -> Content {
    let shown = article.blocks.iter().flat_map(|block| match &block.body {
        Body::Places(ids) => ids.as_slice(),
        _ => &[],
    });
    let mut cards: Vec<PlaceCard> = Vec::new();
    for place in shown.filter_map(|id| places.iter().find(|place| place.id == *id)) {
        if !cards.iter().any(|card| card.id == place.id) {
            cards.push(PlaceCard::from(place));
        }
    }
    // Those that follow come first, then the list begins anew: the way through a topic leads past all of them.
    let others = articles.iter().cycle().skip(at + 1).take(articles.len().saturating_sub(1));
    Content::Article {
        topic: topic.to_owned(),
        article: Box::new(article.clone()),
        places: cards,
        more: others.take(MORE).map(ArticleCard::from).collect(),
    }
}
