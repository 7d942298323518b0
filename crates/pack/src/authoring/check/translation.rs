//! The default locale against its translations: nothing more, in the same order, with the same items and references. What
//! a translation lacks is told by [`standing`](super::standing).

use super::{Context, Spot, article, reference};
use crate::authoring::{
    model::{ArticleText, BlockKind, BlockText, LocaleContent},
    problem::{Problem, Rule},
    status::{block_key, copies},
    suggest::nearest,
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let Some(default) = context.default_locale() else { return Vec::new() };
    let mut problems = lists(context, default, true);
    for translation in context.translations() {
        problems.extend(lists(context, translation, false));
        let copies = copies(context.pack, &translation.tag);
        for (topic, articles) in &translation.articles {
            let Some(originals) = default.articles.get(topic) else { continue };
            let pair = Pair {
                context,
                copies: &copies,
                topic,
                original: format!("{}/{topic}.json", default.tag),
                file: format!("{}/{topic}.json", translation.tag),
                tag: &default.tag,
            };
            problems.extend(pair.articles(originals, articles));
        }
    }
    problems
}

/// The titles of the topics and, in the default locale, the names of the places, against `pack.json` and `places.json`.
fn lists(context: &Context<'_>, locale: &LocaleContent, is_default: bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    let topics = context.pack.settings.iter().flat_map(|settings| &settings.topics).map(|topic| topic.id.as_str());
    let topics: Vec<&str> = topics.collect();
    let titles: Vec<&str> = locale.topics.iter().map(|topic| topic.id.as_str()).collect();
    let file = format!("{}/topics.json", locale.tag);
    for (at, id) in titles.iter().enumerate().filter(|(_, id)| !topics.contains(id)) {
        let help = nearest(id, topics.iter().copied())
            .map_or("add it to `topics` in `pack.json`, or remove it".to_owned(), |id| format!("did you mean `{id}`?"));
        let spot = Spot::new(&file, format!("/topics/{at}/id"));
        problems.push(context.at(Rule::UnknownTopic, &spot, format!("the pack has no topic `{id}`"), help));
    }
    if !is_default {
        return problems;
    }
    let help = "add it; the other locales are translated from here";
    if context.documents.is_complete(&file) {
        for id in topics.iter().filter(|id| !titles.contains(id)) {
            let message = format!("the topic `{id}` has no title here");
            problems.push(context.at(Rule::MissingTopic, &Spot::new(&file, "/topics"), message, help));
        }
    }
    let file = format!("{}/places.json", locale.tag);
    if context.documents.is_complete(&file) {
        let named = |id: &str| locale.places.iter().any(|place| place.id == id);
        for place in context.pack.places.iter().filter(|place| !named(&place.id)) {
            let message = format!("the place `{}` has no name here", place.id);
            problems.push(context.at(Rule::MissingPlaceText, &Spot::new(&file, "/places"), message, help));
        }
    }
    problems
}

/// A topic in the default locale and in a translation.
struct Pair<'a> {
    context: &'a Context<'a>,
    /// The texts that wait to be overwritten: they say what the source said once.
    copies: &'a BTreeSet<String>,
    topic: &'a str,
    original: String,
    file: String,
    /// The default locale's tag.
    tag: &'a str,
}

/// A list of which both locales have one.
struct List<'a> {
    /// What its entries are: `article`, `block`.
    noun: &'static str,
    spot: Spot,
    originals: Vec<&'a str>,
    translated: Vec<&'a str>,
}

impl Pair<'_> {
    fn articles(&self, originals: &[ArticleText], articles: &[ArticleText]) -> Vec<Problem> {
        let list = List {
            noun: "article",
            spot: Spot::new(&self.file, "/articles"),
            originals: originals.iter().map(|article| article.id.as_str()).collect(),
            translated: articles.iter().map(|article| article.id.as_str()).collect(),
        };
        let mut problems = self.entries(&list);
        for (at, article) in articles.iter().enumerate() {
            let Some(from) = originals.iter().position(|original| original.id == article.id) else { continue };
            let Some(original) = originals.get(from) else { continue };
            let blocks = list.spot.then(at).then("blocks");
            let from = Spot::new(&self.original, format!("/articles/{from}/blocks"));
            problems.extend(self.blocks(&article.id, (&from, &original.blocks), (&blocks, &article.blocks)));
        }
        problems
    }

    fn blocks(
        &self,
        article: &str,
        (from, originals): (&Spot, &[BlockText]),
        (spot, blocks): (&Spot, &[BlockText]),
    ) -> Vec<Problem> {
        let list = List {
            noun: "block",
            spot: spot.clone(),
            originals: originals.iter().map(|block| block.id.as_str()).collect(),
            translated: blocks.iter().map(|block| block.id.as_str()).collect(),
        };
        let mut problems = self.entries(&list);
        for (at, block) in blocks.iter().enumerate() {
            let found = originals.iter().enumerate().find(|(_, original)| original.id == block.id);
            // A second block of the same id is a problem of its own.
            let is_first = blocks.iter().position(|other| other.id == block.id) == Some(at);
            let is_copy = self.copies.contains(&block_key(self.topic, article, &block.id));
            if let Some((number, original)) = found.filter(|_| is_first && !is_copy) {
                problems.extend(self.block(&from.then(number), original, &spot.then(at), block));
            }
        }
        problems
    }

    /// Entries too many, or in another order.
    fn entries(&self, list: &List<'_>) -> Vec<Problem> {
        let List { noun, spot, originals, translated } = list;
        let mut problems = Vec::new();
        if self.context.documents.is_complete(&self.original) {
            for (at, id) in translated.iter().enumerate().filter(|(_, id)| !originals.contains(id)) {
                let message = format!("the {noun} `{id}` is not in `{}`", self.original);
                let near = nearest(id, originals.iter().copied());
                let near = near
                    .filter(|near| !translated.contains(near))
                    .map(|near| format!("did you mean `{near}`? Otherwise "));
                let help = format!("{}write it in `{}` first, or remove it here", near.unwrap_or_default(), self.tag);
                problems.push(self.at(Rule::OnlyInTranslation, &spot.then(at).then("id"), message, help));
            }
        }
        let order: BTreeMap<&str, usize> = originals.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let places = translated.iter().enumerate().filter_map(|(at, id)| Some((at, *id, *order.get(id)?)));
        let places: Vec<(usize, &str, usize)> = places.collect();
        let misplaced = places.windows(2).find_map(|pair| match pair {
            [(_, before, first), (at, id, second)] if second < first => Some((*at, *id, *before)),
            _ => None,
        });
        if let Some((at, id, before)) = misplaced {
            let message =
                format!("the {noun} `{id}` comes after `{before}` here, but before it in `{}`", self.original);
            let help = format!("put the {noun}s into the order of `{}`", self.tag);
            problems.push(self.at(Rule::DifferentOrder, &spot.then(at).then("id"), message, help));
        }
        problems
    }

    fn block(&self, from: &Spot, original: &BlockText, spot: &Spot, block: &BlockText) -> Vec<Problem> {
        let (id, tag) = (&block.id, self.tag);
        if block.kind != original.kind {
            let (wanted, found) = (article::name(original.kind), article::name(block.kind));
            let message = format!("the block `{id}` is of the kind `{found}` here, but `{wanted}` in `{tag}`");
            let help = format!("write `\"kind\": \"{wanted}\"`, or give a different block a different id");
            return vec![self.at(Rule::DifferentKind, &spot.then("kind"), message, help)];
        }
        let mut problems = self.references(from, original, spot, block);
        if block.kind == BlockKind::Notice && block.tone.zip(original.tone).is_some_and(|(tone, wanted)| tone != wanted)
        {
            let message = format!("the notice `{id}` has another tone than in `{tag}`");
            let help = format!("copy `tone` from `{}`", self.original);
            problems.push(self.at(Rule::DifferentTone, &spot.then("tone"), message, help));
        }
        // Where the entries are references, those that differ have been named already.
        let is_counted = problems.is_empty() || !is_list_of_references(block.kind);
        let counts = [
            ("items", original.items.as_ref().map(Vec::len), block.items.as_ref().map(Vec::len)),
            ("places", original.places.as_ref().map(Vec::len), block.places.as_ref().map(Vec::len)),
        ];
        for (key, wanted, found) in counts {
            if let (Some(wanted), Some(found)) = (wanted, found)
                && wanted != found
                && is_counted
            {
                let message = format!(
                    "the block `{id}` has another number of {key} than in `{tag}`: {found} instead of {wanted}"
                );
                let help = format!("write one entry for each of those in `{}`", self.original);
                problems.push(self.at(Rule::DifferentCount, &spot.then(key), message, help));
            }
        }
        problems
    }

    /// Facts, places and articles to which only one of the two refers.
    fn references(&self, from: &Spot, original: &BlockText, spot: &Spot, block: &BlockText) -> Vec<Problem> {
        if !reference::is_readable(from, original) || !reference::is_readable(spot, block) {
            return Vec::new();
        }
        let (wanted, found) = (reference::of_block(from, original), reference::of_block(spot, block));
        let mut problems = Vec::new();
        let is_new = |aim: &reference::Aim| !aim.is_forbidden() && !wanted.iter().any(|wanted| wanted.aim == *aim);
        for extra in found.iter().filter(|found| is_new(&found.aim)) {
            let message = format!("{} is used here, but not in this block in `{}`", extra.aim, self.tag);
            let help = format!("use the same in both: remove it here, or add it to `{}`", self.original);
            problems.push(self.at(Rule::DifferentReferences, &extra.spot, message, help));
        }
        let mut missing: Vec<&reference::Aim> = wanted.iter().map(|reference| &reference.aim).collect();
        missing.retain(|aim| !aim.is_forbidden() && !found.iter().any(|found| found.aim == **aim));
        missing.sort();
        missing.dedup();
        for aim in missing {
            let message = format!("{aim} is used in this block in `{}`, but not here", self.tag);
            let help = match is_list_of_references(block.kind) {
                true => "add an entry for it".to_owned(),
                false => format!("use it here as well: {}", aim.written()),
            };
            problems.push(self.at(Rule::DifferentReferences, spot, message, help));
        }
        problems
    }

    fn at(&self, rule: Rule, spot: &Spot, message: String, help: String) -> Problem {
        self.context.at(rule, spot, message, help)
    }
}

fn is_list_of_references(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Phones | BlockKind::Links | BlockKind::Places)
}
