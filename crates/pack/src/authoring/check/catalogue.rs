//! The welcome catalogue: which of its items the pack says nothing about.

use super::{Context, Spot, counted};
use crate::authoring::{
    catalogue::CATALOGUE,
    problem::{Problem, Rule},
};
use std::collections::BTreeSet;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let Some(default) = context.default_locale().filter(|_| context.is_whole) else { return Vec::new() };
    let articles = default.articles.values().flatten();
    let covered: BTreeSet<&str> = articles.flat_map(|article| &article.covers).map(String::as_str).collect();
    let gaps: Vec<String> =
        CATALOGUE.iter().map(|item| item.id).filter(|id| !covered.contains(id)).map(str::to_owned).collect();
    if gaps.is_empty() {
        return Vec::new();
    }
    let count = counted(CATALOGUE.len(), "item");
    let message = format!("no article covers {} of the {count} of the welcome catalogue: …", gaps.len());
    let help = "write articles about them, or name them in `covers` of those that there are";
    vec![context.at_all(Rule::CatalogueGap, &Spot::new("pack.json", "/topics"), &gaps, &message, help)]
}
