//! What the search finds in a locale: its articles, places, phrases and words of the office, with their words.

use super::{edition::Edition, wording::Chain};
use crate::{
    authoring::status,
    bundle::{Article, Body, ContactItem, Content, Foreign, Glossary, Place, Situation},
    inline::{Inline, plain},
    route::Page,
    search::Entry,
};

impl Edition<'_> {
    /// Every article, place and situation of a locale's pages, and the glossary.
    pub(super) fn entries(&self, chain: Chain<'_>, pages: &[(Page, Content)]) -> Vec<Entry> {
        let entry = |(page, content): &(Page, Content)| match content {
            Content::Article { topic, article, .. } => {
                Some(of_article(page, article, self.keywords(chain, topic, &article.id)))
            }
            Content::Place(place) => Some(of_place(page, place)),
            Content::Situation(situation) => Some(of_situation(page, situation)),
            Content::Glossary(glossary) => Some(of_glossary(page, glossary)),
            _ => None,
        };
        pages.iter().filter_map(entry).collect()
    }

    /// The keywords of an article, in the language in which it is shown.
    fn keywords(&self, chain: Chain<'_>, topic: &str, id: &str) -> Vec<String> {
        let key = status::article_key(topic, id);
        let found = chain.nearest(&key, |content| content.articles.get(topic)?.iter().find(|text| text.id == id));
        found.map(|(_, text)| text.keywords.clone()).unwrap_or_default()
    }
}

fn tag(shown_in: Option<&Foreign>) -> Option<String> {
    shown_in.map(|foreign| foreign.tag.clone())
}

fn of_article(page: &Page, article: &Article, keywords: Vec<String>) -> Entry {
    let (mut heads, mut body) = (vec![article.summary.clone()], Vec::new());
    for block in &article.blocks {
        push(&block.body, &mut heads, &mut body);
    }
    Entry {
        page: page.clone(),
        title: article.title.clone(),
        keywords,
        heads,
        body,
        category: String::new(),
        shown_in: tag(article.standing.shown_in.as_ref()),
    }
}

fn of_place(page: &Page, place: &Place) -> Entry {
    let address = format!("{}, {}", place.address.street, place.address.town());
    let way = place.way.iter().map(|way| plain(&way.text));
    let sessions = place.sessions.iter().map(|session| plain(&session.text));
    Entry {
        page: page.clone(),
        title: place.name.clone(),
        keywords: Vec::new(),
        heads: std::iter::once(&place.summary)
            .chain(place.sessions.iter().map(|session| &session.title))
            .cloned()
            .collect(),
        body: place.note.as_deref().map(plain).into_iter().chain([address]).chain(way).chain(sessions).collect(),
        category: place.categories.first().cloned().unwrap_or_default(),
        shown_in: tag(place.standing.shown_in.as_ref()),
    }
}

/// Phrases are found by what they say; the situation is the page on which they stand.
fn of_situation(page: &Page, situation: &Situation) -> Entry {
    Entry {
        page: page.clone(),
        title: situation.title.own.clone(),
        keywords: Vec::new(),
        heads: situation.phrases.iter().map(|phrase| phrase.text.own.clone()).collect(),
        body: Vec::new(),
        category: String::new(),
        shown_in: tag(situation.title.shown_in.as_ref()),
    }
}

/// Words of the office are found by themselves, and by what they mean.
fn of_glossary(page: &Page, glossary: &Glossary) -> Entry {
    Entry {
        page: page.clone(),
        title: glossary.card.title.clone(),
        keywords: glossary.words.iter().map(|word| word.word.clone()).collect(),
        heads: vec![glossary.card.summary.clone()],
        body: glossary.words.iter().map(|word| word.text.clone()).collect(),
        category: String::new(),
        shown_in: tag(glossary.standing.shown_in.as_ref()),
    }
}

fn push(block: &Body, heads: &mut Vec<String>, body: &mut Vec<String>) {
    let all = |texts: &[Vec<Inline>]| texts.iter().map(|text| plain(text)).collect::<Vec<_>>();
    match block {
        Body::Paragraph(text) => body.push(plain(text)),
        Body::Heading(text) => heads.push(text.clone()),
        Body::List(items) | Body::Steps(items) | Body::Documents(items) => body.extend(all(items)),
        Body::Notice { title, text, .. } => {
            heads.extend(title.clone());
            body.push(plain(text));
        }
        Body::Phones(items) | Body::Links(items) => {
            let text = |item: &ContactItem| {
                let note = item.note.as_deref().map(plain).unwrap_or_default();
                format!("{} {note}", item.label)
            };
            body.extend(items.iter().map(text));
        }
        Body::Places(_) => {}
        Body::Question { claim, answer } => {
            heads.push(claim.clone());
            body.push(plain(answer));
        }
    }
}
