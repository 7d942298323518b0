//! Links between texts: articles to which none leads.

use super::{Context, Spot, counted, reference::Aim};
use crate::{
    authoring::problem::{Problem, Rule},
    route::EMERGENCY,
};
use std::collections::BTreeSet;

/// Articles that no other text of the default locale links to. The page of its topic lists every article, and every page
/// leads to the emergency page; but who reads one text finds the next one by a link.
pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let Some(default) = context.default_locale().filter(|_| context.is_whole) else { return Vec::new() };
    let own = |file: &str| file.split('/').next() == Some(default.tag.as_str());
    let mut linked: BTreeSet<(&str, &str)> = BTreeSet::new();
    for reference in context.references.iter().filter(|reference| own(&reference.spot.file)) {
        if let Aim::Article { topic, article } = &reference.aim
            && !stands_in(&reference.spot, context, topic, article)
        {
            linked.insert((topic, article));
        }
    }
    let mut problems = Vec::new();
    for (topic, articles) in default.articles.iter().filter(|(topic, _)| *topic != EMERGENCY) {
        let lonely = |id: &str| !linked.contains(&(topic.as_str(), id));
        let ids: Vec<String> = articles.iter().map(|article| article.id.clone()).filter(|id| lonely(id)).collect();
        let Some(at) = articles.iter().position(|article| lonely(&article.id)) else { continue };
        let spot = Spot::new(format!("{}/{topic}.json", default.tag), format!("/articles/{at}/id"));
        let message = format!("no other text links to {} of this topic: …", counted(ids.len(), "article"));
        let help = format!(
            "where another article touches on it, write `[label]({topic}/{})`",
            ids.first().map_or("", |id| id)
        );
        problems.push(context.at_all(Rule::Orphan, &spot, &ids, &message, help));
    }
    problems
}

/// Whether a place is within an article itself.
fn stands_in(spot: &Spot, context: &Context<'_>, topic: &str, article: &str) -> bool {
    let Some(default) = context.default_locale() else { return false };
    let number = spot.pointer.strip_prefix("/articles/").and_then(|rest| rest.split('/').next()?.parse::<usize>().ok());
    let articles = default.articles.get(topic).filter(|_| spot.file == format!("{}/{topic}.json", default.tag));
    articles.zip(number).and_then(|(articles, at)| articles.get(at)).is_some_and(|found| found.id == article)
}
