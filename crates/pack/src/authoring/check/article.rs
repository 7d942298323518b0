//! Articles and blocks: the keys that belong to them, in the default locale and in a translation.

use super::{Context, Spot};
use crate::authoring::{
    catalogue::{AUDIENCES, CATALOGUE},
    keys::{BlockKeys, Items, NEUTRAL, of_kind},
    model::{ArticleText, BlockKind, BlockText, ItemText, LocaleContent},
    problem::{Problem, Rule},
    suggest::{all_of, did_you_mean, nearest},
};
use std::collections::BTreeSet;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for locale in &context.pack.locales {
        for (topic, articles) in &locale.articles {
            let list = Spot::new(format!("{}/{topic}.json", locale.tag), "/articles");
            if articles.is_empty() && context.documents.is_complete(&list.file) && context.is_there(&list) {
                let help = "write at least one article, or remove the file and its topic";
                problems.push(context.at(Rule::EmptyList, &list, "this topic has no article", help));
            }
            for (at, article) in articles.iter().enumerate() {
                problems.extend(of_article(context, locale, &list.then(at), article));
            }
        }
    }
    problems
}

fn of_article(context: &Context<'_>, locale: &LocaleContent, spot: &Spot, article: &ArticleText) -> Vec<Problem> {
    let mut problems = match context.default_locale() {
        Some(default) if default.tag == locale.tag => of_source(context, spot, article),
        Some(default) => {
            let found = NEUTRAL.into_iter().map(|key| (key, spot.then(key))).filter(|(_, spot)| context.is_there(spot));
            let report = |(key, spot): (&str, Spot)| {
                let message = format!("`{key}` does not depend on the language");
                let help = format!("remove it here; it stands in `{}/` only", default.tag);
                context.at_key(Rule::NeutralKey, &spot, message, help)
            };
            found.map(report).collect()
        }
        None => Vec::new(),
    };
    if article.blocks.is_empty() && context.documents.is_complete(&spot.file) {
        let help = "write at least one block, `{ \"id\": \"intro\", \"kind\": \"paragraph\", \"text\": \"…\" }`";
        problems.push(context.at(Rule::EmptyList, &spot.then("blocks"), "this article has no block", help));
    }
    problems.extend(keywords(context, &spot.then("keywords"), &article.keywords));
    for (at, block) in article.blocks.iter().enumerate() {
        problems.extend(of_block(context, &spot.then("blocks").then(at), block));
    }
    problems
}

/// Keywords that stand there a second time, in whatever case.
fn keywords(context: &Context<'_>, spot: &Spot, keywords: &[String]) -> Vec<Problem> {
    let mut known = BTreeSet::new();
    let again = keywords.iter().enumerate().filter(|(_, word)| !known.insert(word.trim().to_lowercase()));
    let report = |(at, word): (usize, &String)| {
        let message = format!("the keyword `{word}` stands here a second time");
        context.at(Rule::DuplicateKeyword, &spot.then(at), message, "remove it; a search finds both cases of a letter")
    };
    again.map(report).collect()
}

/// What an article needs in the default locale.
fn of_source(context: &Context<'_>, spot: &Spot, article: &ArticleText) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (key, example) in [
        ("audience", "[\"everyone\"]"),
        ("covers", "[\"registration\"]"),
        ("sources", "[{ \"title\": \"…\", \"url\": \"https://…\", \"checked\": \"2026-11-22\" }]"),
        ("written", "\"2026-11-22\""),
        ("review_by", "\"2027-05-22\""),
    ] {
        let empty = match key {
            "audience" => article.audience.is_empty(),
            "covers" => article.covers.is_empty(),
            "sources" => article.sources.is_empty(),
            "written" => article.written.is_none(),
            _ => article.review_by.is_none(),
        };
        if empty {
            let message = format!("the article `{}` has no `{key}`", article.id);
            let help = format!("add `\"{key}\": {example}`");
            problems.push(context.at(Rule::MissingKey, spot, message, help));
        }
    }
    for (at, source) in article.sources.iter().enumerate() {
        let here = spot.then("sources").then(at);
        problems.extend(super::fact::source(context, &here, source));
        if source.checked.is_none() {
            let help = "add `\"checked\": \"2026-11-22\"` with the day on which you last read the page";
            problems.push(context.at(Rule::MissingKey, &here, "this source has no `checked`", help));
        }
    }
    for (at, audience) in article.audience.iter().enumerate().filter(|(_, word)| !AUDIENCES.contains(&word.as_str())) {
        let message = format!("`{audience}` is not an audience");
        let help = did_you_mean(audience, AUDIENCES);
        problems.push(context.at(Rule::UnknownAudience, &spot.then("audience").then(at), message, help));
    }
    let known = || CATALOGUE.iter().map(|item| item.id);
    for (at, item) in article.covers.iter().enumerate().filter(|(_, item)| !known().any(|id| id == item.as_str())) {
        let message = format!("`{item}` is not an item of the welcome catalogue");
        let help = nearest(item, known()).map(|id| format!("did you mean `{id}`?"));
        let help = help.unwrap_or_else(|| "write one of its ids, like `registration` or `health-access`".to_owned());
        problems.push(context.at(Rule::UnknownCatalogueItem, &spot.then("covers").then(at), message, help));
    }
    problems
}

/// The name of a kind, as editors write it.
pub(super) fn name(kind: BlockKind) -> &'static str {
    of_kind(kind).name
}

fn of_block(context: &Context<'_>, spot: &Spot, block: &BlockText) -> Vec<Problem> {
    let mut problems = Vec::new();
    let BlockKeys { name, needed, optional, .. } = of_kind(block.kind);
    let present = [
        ("text", block.text.is_some()),
        ("items", block.items.is_some()),
        ("tone", block.tone.is_some()),
        ("title", block.title.is_some()),
        ("places", block.places.is_some()),
        ("claim", block.claim.is_some()),
        ("answer", block.answer.is_some()),
    ];
    for (key, is_there) in present {
        if is_there && !needed.contains(&key) && !optional.contains(&key) {
            let own: Vec<&str> = needed.iter().chain(optional).copied().collect();
            let message = format!("`{key}` does not belong to a block of the kind `{name}`");
            let help = format!("remove it, or change the kind; `{name}` has {}", all_of(&own));
            problems.push(context.at_key(Rule::BlockKey, &spot.then(key), message, help));
        } else if !is_there && needed.contains(&key) {
            let message = format!("the block `{}` of the kind `{name}` has no `{key}`", block.id);
            let help = format!("add `\"{key}\"`, which every `{name}` needs");
            problems.push(context.at(Rule::MissingKey, spot, message, help));
        }
    }
    for (key, is_empty) in [
        ("items", block.items.as_ref().is_some_and(Vec::is_empty)),
        ("places", block.places.as_ref().is_some_and(Vec::is_empty)),
    ] {
        if is_empty && needed.contains(&key) {
            let help = "write at least one entry, or remove the block in every locale";
            problems.push(context.at(
                Rule::EmptyList,
                &spot.then(key),
                format!("this block of the kind `{name}` is empty"),
                help,
            ));
        }
    }
    problems.extend(items(context, spot, block));
    problems
}

/// Whether the items are of the type that the kind of block needs.
fn items(context: &Context<'_>, spot: &Spot, block: &BlockText) -> Vec<Problem> {
    let BlockKeys { name, items, .. } = of_kind(block.kind);
    let Some(items) = items else { return Vec::new() };
    let wants_contacts = items == Items::Contacts;
    let each = block.items.iter().flatten().enumerate();
    let wrong = each.filter(|(_, item)| matches!(item, ItemText::Contact(_)) != wants_contacts);
    let report = |(at, _): (usize, &ItemText)| {
        let (message, help) = match wants_contacts {
            true => {
                let help = "write `{ \"fact\": \"city-phone\", \"label\": \"…\" }`";
                (format!("an item of `{name}` is a contact, but this is a text"), help)
            }
            false => {
                let help = "write `\"…\"`, or use a block of the kind `phones` or `links` for contacts";
                (format!("an item of `{name}` is a text, but this is a contact"), help)
            }
        };
        context.at(Rule::WrongType, &spot.then("items").then(at), message, help)
    };
    wrong.map(report).collect()
}
