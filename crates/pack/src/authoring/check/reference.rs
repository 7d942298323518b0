//! References from texts, blocks and places to facts, places and articles.

use super::{
    Context, Spot,
    passage::{self, Passage},
};
use crate::authoring::{
    load::{GLOSSARY_FILE, STEPS_FILE},
    model::{BlockKind, BlockText, FactKind, ItemText, Pack},
    problem::{Problem, Rule},
    suggest::{nearest, one_of},
    text::{Piece, parse},
};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Something that refers to something else.
pub(super) struct Reference {
    pub(super) spot: Spot,
    pub(super) aim: Aim,
    /// The kinds of fact that suit; empty for all.
    kinds: &'static [FactKind],
}

/// What is referred to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Aim {
    Fact(String),
    Place(String),
    Article { topic: String, article: String },
    Address(String),
}

impl std::fmt::Display for Aim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Aim::Fact(id) => write!(f, "the fact `{id}`"),
            Aim::Place(id) => write!(f, "the place `{id}`"),
            Aim::Article { topic, article } => write!(f, "the article `{topic}/{article}`"),
            Aim::Address(address) => write!(f, "the address `{address}`"),
        }
    }
}

impl Aim {
    /// Whether it is wrong to refer to this wherever it stands.
    pub(super) fn is_forbidden(&self) -> bool {
        matches!(self, Aim::Address(address) if address_problem(address).is_some())
    }

    /// How it is written in a text.
    pub(super) fn written(&self) -> String {
        match self {
            Aim::Fact(id) => format!("`{{{id}}}` or `[label]({id})`"),
            Aim::Place(id) => format!("`[label](places/{id})`"),
            Aim::Article { topic, article } => format!("`[label]({topic}/{article})`"),
            Aim::Address(address) => format!("`[label]({address})`"),
        }
    }
}

const CONTACT: &[FactKind] = &[FactKind::Phone, FactKind::Sms, FactKind::Email, FactKind::Url];

/// Every reference of the pack, whose texts are given.
pub(super) fn all(pack: &Pack, passages: &[Passage<'_>]) -> Vec<Reference> {
    let mut found: Vec<Reference> = passages.par_iter().flat_map_iter(of_passage).collect();
    for (at, number) in pack.settings.iter().flat_map(|settings| &settings.emergency).enumerate() {
        let spot = Spot::new("pack.json", format!("/emergency/{at}/fact"));
        found.push(Reference { spot, aim: Aim::Fact(number.fact.clone()), kinds: &[FactKind::Phone] });
    }
    for (at, place) in pack.places.iter().enumerate() {
        let place_spot = Spot::new("places.json", format!("/places/{at}"));
        let sessions = place.sessions.iter().enumerate();
        let lists = sessions.map(|(at, session)| (place_spot.then("sessions").then(at), &session.contacts));
        for (spot, contacts) in std::iter::once((place_spot.clone(), &place.contacts)).chain(lists) {
            for (number, fact) in contacts.iter().enumerate() {
                let spot = spot.then("contacts").then(number);
                found.push(Reference { spot, aim: Aim::Fact(fact.clone()), kinds: CONTACT });
            }
        }
    }
    for (at, step) in pack.steps.steps.iter().enumerate() {
        let spot = Spot::new(STEPS_FILE, format!("/steps/{at}"));
        found.extend(of_article(spot.then("id"), &step.id));
        let within = step.within.iter().map(|fact| Aim::Fact(fact.clone()));
        found.extend(within.map(|aim| Reference { spot: spot.then("within"), aim, kinds: &[FactKind::Number] }));
    }
    for (at, word) in pack.words.iter().enumerate() {
        found.extend(of_article(Spot::new(GLOSSARY_FILE, format!("/words/{at}/article")), &word.article));
    }
    for locale in &pack.locales {
        for (at, place) in locale.places.iter().enumerate() {
            let spot = Spot::new(format!("{}/places.json", locale.tag), format!("/places/{at}/id"));
            found.push(Reference { spot, aim: Aim::Place(place.id.clone()), kinds: &[] });
        }
        for (topic, articles) in &locale.articles {
            for (at, article) in articles.iter().enumerate() {
                let blocks = Spot::new(format!("{}/{topic}.json", locale.tag), format!("/articles/{at}/blocks"));
                let each = article.blocks.iter().enumerate();
                found.extend(each.flat_map(|(number, block)| of_lists(&blocks.then(number), block)));
            }
        }
    }
    found
}

/// Whether something names an article with its topic in front, by its form.
fn is_article(id: &str) -> bool {
    id.split_once('/').is_some_and(|(topic, article)| {
        !topic.is_empty() && topic != "places" && !article.is_empty() && !article.contains(['/', ':'])
    })
}

fn of_article(spot: Spot, id: &str) -> Option<Reference> {
    is_article(id).then(|| Reference { spot, aim: aim(id), kinds: &[] })
}

/// The problem of what should name an article and does not have its form; `leads` says what it is for.
pub(super) fn not_an_article(context: &Context<'_>, spot: &Spot, id: &str, leads: &str) -> Option<Problem> {
    let message = format!("`{id}` is not an article with its topic in front");
    let help = format!("{leads}: write `first-steps/register-address`");
    (!is_article(id)).then(|| context.at(Rule::UnknownArticle, spot, message, help))
}

/// The references of one block, in its texts and its lists.
pub(super) fn of_block(spot: &Spot, block: &BlockText) -> Vec<Reference> {
    let texts = passage::of_block(spot, block);
    texts.iter().flat_map(of_passage).chain(of_lists(spot, block)).collect()
}

/// Whether the marks in all texts of a block are complete, so that its references are known.
pub(super) fn is_readable(spot: &Spot, block: &BlockText) -> bool {
    passage::of_block(spot, block).iter().all(|passage| !passage.marked || parse(passage.text).is_ok())
}

/// The references that stand in a block's lists of contacts and places.
fn of_lists(spot: &Spot, block: &BlockText) -> Vec<Reference> {
    let mut found = Vec::new();
    let kinds: &[FactKind] = match block.kind {
        BlockKind::Phones => &[FactKind::Phone, FactKind::Sms],
        BlockKind::Links => &[FactKind::Url, FactKind::Email],
        _ => CONTACT,
    };
    for (at, item) in block.items.iter().flatten().enumerate() {
        if let ItemText::Contact(contact) = item {
            let spot = spot.then("items").then(at).then("fact");
            found.push(Reference { spot, aim: Aim::Fact(contact.fact.clone()), kinds });
        }
    }
    for (at, place) in block.places.iter().flatten().enumerate() {
        found.push(Reference { spot: spot.then("places").then(at), aim: Aim::Place(place.clone()), kinds: &[] });
    }
    found
}

fn of_passage(passage: &Passage<'_>) -> Vec<Reference> {
    let mut found = Vec::new();
    if passage.marked {
        of_pieces(&parse(passage.text).unwrap_or_default(), &passage.spot, &mut found);
    }
    found
}

fn of_pieces(pieces: &[Piece], spot: &Spot, found: &mut Vec<Reference>) {
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Strong(inner) => of_pieces(inner, spot, found),
            Piece::Fact { id, span } => {
                found.push(Reference { spot: spot.inside(span.clone()), aim: Aim::Fact(id.clone()), kinds: &[] });
            }
            Piece::Link { target, span, .. } => {
                found.push(Reference { spot: spot.inside(span.clone()), aim: aim(target), kinds: CONTACT });
            }
        }
    }
}

/// What the target of a link means.
fn aim(target: &str) -> Aim {
    if target.contains(':') || target.starts_with("//") || target.starts_with("www.") {
        return Aim::Address(target.to_owned());
    }
    match target.split_once('/') {
        None => Aim::Fact(target.to_owned()),
        Some(("places", place)) => Aim::Place(place.to_owned()),
        Some((topic, article)) => Aim::Article { topic: topic.to_owned(), article: article.to_owned() },
    }
}

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let known = Known::of(context);
    context.references.iter().filter_map(|reference| known.check(context, reference)).collect()
}

/// What can be referred to; `None` where a file was not read completely.
struct Known<'a> {
    facts: Option<BTreeMap<&'a str, FactKind>>,
    places: Option<Vec<&'a str>>,
    /// By topic.
    articles: BTreeMap<&'a str, Option<Vec<&'a str>>>,
}

impl<'a> Known<'a> {
    fn of(context: &Context<'a>) -> Known<'a> {
        let pack = context.pack;
        let facts = pack.facts.iter().map(|fact| (fact.id.as_str(), fact.kind)).collect();
        let places = pack.places.iter().map(|place| place.id.as_str()).collect();
        let topics = pack.settings.iter().flat_map(|settings| &settings.topics);
        let articles = topics.map(|topic| {
            let locale = context.default_locale();
            let path = locale.map(|locale| format!("{}/{}.json", locale.tag, topic.id)).unwrap_or_default();
            let found = locale.and_then(|locale| locale.articles.get(&topic.id)).into_iter().flatten();
            let ids = found.map(|article| article.id.as_str()).collect();
            (topic.id.as_str(), context.documents.is_complete(&path).then_some(ids))
        });
        Known {
            facts: context.documents.is_complete("facts.json").then_some(facts),
            places: context.documents.is_complete("places.json").then_some(places),
            articles: articles.collect(),
        }
    }

    fn check(&self, context: &Context<'_>, reference: &Reference) -> Option<Problem> {
        let (rule, message, help) = match &reference.aim {
            Aim::Fact(id) => self.fact(id, reference.kinds)?,
            Aim::Place(id) => {
                let places = self.places.as_ref()?;
                if places.contains(&id.as_str()) {
                    return None;
                }
                let help = or_add(nearest(id, places.iter().copied()), "add the place to `places.json`");
                (Rule::UnknownPlace, format!("there is no place `{id}`"), help)
            }
            Aim::Article { topic, article } => self.article(context, topic, article)?,
            Aim::Address(address) => address_problem(address)?,
        };
        Some(context.at(rule, &reference.spot, message, help))
    }

    fn fact(&self, id: &str, kinds: &[FactKind]) -> Option<(Rule, String, String)> {
        let facts = self.facts.as_ref()?;
        let Some(kind) = facts.get(id) else {
            let help = or_add(nearest(id, facts.keys().copied()), "add the fact to `facts.json`");
            return Some((Rule::UnknownFact, format!("there is no fact `{id}`"), help));
        };
        if kinds.is_empty() || kinds.contains(kind) {
            return None;
        }
        let wanted: Vec<&str> = kinds.iter().map(|kind| name(*kind)).collect();
        let message = format!("the fact `{id}` is of the kind `{}`", name(*kind));
        let help = format!("refer to a fact of the kind {} here", one_of(&wanted));
        Some((Rule::WrongFactKind, message, help))
    }

    fn article(&self, context: &Context<'_>, topic: &str, article: &str) -> Option<(Rule, String, String)> {
        // Without `pack.json` nothing is known of topics.
        context.default_locale()?;
        let message = format!("there is no article `{topic}/{article}`");
        let Some(articles) = self.articles.get(topic) else {
            let topics = self.articles.keys().copied();
            let help = nearest(topic, topics).map(|topic| format!("did you mean `{topic}/{article}`?"));
            let help =
                help.unwrap_or_else(|| "write the id of a topic, `/`, and the id of an article in it".to_owned());
            return Some((Rule::UnknownArticle, message, help));
        };
        let articles = articles.as_ref()?;
        (!articles.contains(&article)).then(|| {
            let near = nearest(article, articles.iter().copied()).map(|article| format!("{topic}/{article}"));
            let help = or_add(near.as_deref(), &format!("write one of the articles of the topic `{topic}`"));
            (Rule::UnknownArticle, message, help)
        })
    }
}

fn or_add(near: Option<&str>, add: &str) -> String {
    near.map_or_else(|| add.to_owned(), |near| format!("did you mean `{near}`? Otherwise {add}"))
}

fn address_problem(address: &str) -> Option<(Rule, String, String)> {
    let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme).to_ascii_lowercase();
    match scheme.as_str() {
        "sms" | "geo" => None,
        "https" | "tel" | "mailto" => {
            let message = format!("the address `{address}` is typed into a text");
            let help = "make it a fact in `facts.json` and write its id here, so that it is the same in every language";
            Some((Rule::TypedAddress, message, help.to_owned()))
        }
        _ => {
            let message = format!("a link cannot lead to `{address}`");
            let help = "links lead to facts, articles and places, or to `sms:` and `geo:`; make a page a fact of the kind `url`";
            Some((Rule::UrlScheme, message, help.to_owned()))
        }
    }
}

fn name(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Phone => "phone",
        FactKind::Sms => "sms",
        FactKind::Email => "email",
        FactKind::Url => "url",
        FactKind::Money => "money",
        FactKind::Number => "number",
        FactKind::Date => "date",
    }
}
