//! Pages become topics and articles: a root page a topic, what lies below it and has a text an article each.

use super::{
    Choices, Shelf, article,
    shape::{Page, Translated as _, path_of},
    translation,
    tree::branches,
};
use crate::{
    html::{Converted, convert as read_html},
    service::{
        Origin, Wishes,
        fact_pool::FactPool,
        free_id, id_of,
        intake::{Additions, NewArticle, NewTopic},
        line::Line,
        note::Notes,
        wording::Wording,
    },
};
use std::collections::{BTreeMap, BTreeSet};
use welcome_pack::{
    authoring::model::{ArticleText, Pack, TopicText},
    route::RESERVED,
};

/// The largest text of a page, in bytes: 1 MiB, a book.
const MOST_TEXT: usize = 1 << 20;

/// Names of files that no topic can have.
const FILES: [&str; 4] = ["city", "topics", "places", "status"];

/// Which topics and articles there will be.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    topics: Vec<Topic<'a>>,
}

#[derive(Debug)]
struct Topic<'a> {
    id: String,
    root: &'a Page,
    articles: Vec<(String, &'a Page)>,
}

impl<'a> Plan<'a> {
    /// The plan for the pages in the default locale.
    pub(super) fn new(shelf: &'a Shelf, wishes: &Wishes<'_>, pack: &Pack, notes: &mut Notes) -> Plan<'a> {
        let mut plan = Plan { topics: Vec::new() };
        let Some(pages) = shelf.pages.get(wishes.default_locale) else { return plan };
        let (branches, lost) = branches(pages);
        for page in lost {
            let what = "left out: the pages above it go round in a circle";
            notes.add_text(&page.path, what, plain(&page.content));
        }
        let mut taken: BTreeSet<String> = BTreeSet::new();
        for (number, branch) in branches.into_iter().enumerate() {
            let root = branch.root;
            if root.parent.as_ref().is_some_and(|parent| !pages.contains_key(parent)) {
                notes.add(&root.path, "became a topic, because the page above it is not in the files");
            }
            let mut articles: Vec<(String, &Page)> = Vec::new();
            for page in std::iter::once(root).chain(branch.below) {
                if page.content.len() > MOST_TEXT {
                    notes.add(&page.path, format!("left out: its text is larger than {} KiB", MOST_TEXT >> 10));
                } else if !read_html(&page.content).elements.is_empty() {
                    let id = Some(id_of(slug(page))).filter(|id| !id.is_empty());
                    let id = id.unwrap_or_else(|| format!("page-{}", articles.len() + 1));
                    articles.push((free_id(&id, |id| articles.iter().any(|(known, _)| known == id)), page));
                } else if !std::ptr::eq(page, root) {
                    notes.add(&page.path, "has no text of its own; the pages below it stand in the topic");
                }
            }
            if articles.is_empty() {
                notes.add(&root.path, "left out: neither the page nor one below it has a text");
                continue;
            }
            let id = Some(id_of(slug(root))).filter(|id| !id.is_empty());
            let mut id = id.unwrap_or_else(|| format!("topic-{}", number + 1));
            if RESERVED.contains(&id.as_str()) || FILES.contains(&id.as_str()) {
                id = format!("{id}-info");
            }
            let id = free_id(&id, |id| taken.contains(id));
            taken.insert(id.clone());
            if pack.settings.iter().flat_map(|settings| &settings.topics).any(|topic| topic.id == id) {
                notes.add(&root.path, format!("its pages join the topic `{id}`, which the pack has"));
            }
            plan.topics.push(Topic { id, root, articles });
        }
        plan
    }

    /// The topics' ids.
    pub(super) fn topics(&self) -> impl Iterator<Item = &str> {
        self.topics.iter().map(|topic| topic.id.as_str())
    }
}

/// Where a link to an address of Integreat's leads in the pack.
#[derive(Debug, Default)]
pub(super) struct Links {
    targets: BTreeMap<String, String>,
    hosts: BTreeSet<String>,
}

impl Links {
    /// The paths of all pages and locations that will be in the pack, in every language.
    pub(super) fn new(shelf: &Shelf, plan: &Plan<'_>, places: &BTreeMap<String, String>) -> Links {
        let mut links = Links::default();
        let mut add = |path: &str, others: Vec<&str>, target: &str| {
            for path in std::iter::once(path).chain(others) {
                links.targets.entry(path.to_owned()).or_insert_with(|| target.to_owned());
            }
        };
        let codes: Vec<&str> = shelf.codes.values().map(String::as_str).collect();
        let others =
            |page: &'_ Page| codes.iter().filter_map(|code| page.other(code)).map(str::to_owned).collect::<Vec<_>>();
        for topic in &plan.topics {
            for (id, page) in &topic.articles {
                add(&page.path, others(page).iter().map(String::as_str).collect(), &format!("{}/{id}", topic.id));
            }
            // A topic is no target of a link; its first article is where one begins to read.
            if let Some((id, _)) = topic.articles.first() {
                let target = format!("{}/{id}", topic.id);
                add(&topic.root.path, others(topic.root).iter().map(String::as_str).collect(), &target);
            }
        }
        for (path, id) in places {
            add(path, Vec::new(), &format!("places/{id}"));
        }
        let pages = shelf.pages.values().flat_map(BTreeMap::values).map(|page| &page.url);
        let locations = shelf.locations.values().flat_map(BTreeMap::values).map(|location| &location.url);
        links.hosts = pages.chain(locations).filter_map(|url| Some(host(url)?.0.to_owned())).collect();
        links
    }

    /// The target of an address, if it is in the pack.
    pub(super) fn target(&self, href: &str) -> Option<String> {
        let path = match host(href) {
            Some((host, path)) if self.hosts.contains(host) => path,
            None if href.starts_with('/') && !href.starts_with("//") => href,
            _ => return None,
        };
        self.targets.get(&path_of(path)).cloned()
    }
}

/// The host and the path of an address.
pub(super) fn host(url: &str) -> Option<(&str, &str)> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    Some(rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len())))
}

fn slug(page: &Page) -> &str {
    page.path.rsplit('/').next().unwrap_or_default()
}

/// The words of a piece of HTML, a block on a line.
pub(super) fn plain(html: &str) -> String {
    let line = |runs: &Vec<crate::html::Run>| runs.iter().map(|run| run.text.as_str()).collect::<String>();
    let elements = read_html(html).elements;
    elements.iter().flat_map(|element| element.lines.iter().map(line)).collect::<Vec<_>>().join("\n")
}

/// Where a page's text comes from.
pub(super) fn origin(title: &str, url: &str, changed: welcome_pack::date::Date, wishes: &Wishes<'_>) -> Origin {
    let publisher = host(url).map_or("Integreat", |(host, _)| host);
    Origin::new(&format!("{title}, {publisher}"), url, changed, wishes.today)
}

/// Puts the topics and articles of a plan into the additions.
pub(super) fn convert(
    shelf: &Shelf,
    plan: &Plan<'_>,
    (wishes, choices): (&Wishes<'_>, &Choices),
    links: &Links,
    facts: &mut FactPool,
    additions: &mut Additions,
    notes: &mut Notes,
) {
    let inside = |href: &str| links.target(href);
    for topic in &plan.topics {
        let mut wording = Wording { wishes, facts, notes, inside: &inside };
        let mut texts = BTreeMap::new();
        for tag in wishes.locales.iter().copied() {
            if let Some(page) = in_locale(shelf, topic.root, (wishes.default_locale, tag)) {
                let title = wording.title(&page.title, &page.path);
                let summary = wording.summary([plain(&page.content).as_str(), title.as_str()], &page.path);
                texts.insert(tag.to_owned(), TopicText { id: topic.id.clone(), title, summary });
            }
        }
        let picture = choices.pictures.get(&topic.id).or_else(|| choices.pictures.get(""));
        let picture = picture.cloned().unwrap_or_else(|| "info".to_owned());
        additions.topics.push(NewTopic { id: topic.id.clone(), picture, texts });
        for (id, page) in &topic.articles {
            let covers = super::covers(choices, &topic.id).cloned().unwrap_or_default();
            let texts = texts_of(shelf, page, (id, covers), &mut wording);
            additions.articles.push(NewArticle {
                topic: topic.id.clone(),
                id: id.clone(),
                texts,
                changed: page.changed.min(wishes.today),
            });
        }
    }
}

fn in_locale<'a>(shelf: &'a Shelf, page: &'a Page, (default, tag): (&str, &str)) -> Option<&'a Page> {
    if tag == default { Some(page) } else { translation(shelf, &shelf.pages, page, (default, tag)) }
}

/// The texts of an article by locale.
fn texts_of(
    shelf: &Shelf,
    page: &Page,
    (id, covers): (&String, Vec<String>),
    wording: &mut Wording<'_>,
) -> BTreeMap<String, ArticleText> {
    let wishes = wording.wishes;
    let mut texts = BTreeMap::new();
    let own = blocks(page, wording);
    let origin = origin(&page.title, &page.url, page.changed, wishes);
    let mut head = head(page, id, wording);
    head.audience = vec!["everyone".to_owned()];
    head.covers = covers;
    head.written = Some(origin.checked);
    head.review_by = Some(origin.review_by());
    let checked = Some(origin.checked);
    head.sources = vec![welcome_pack::authoring::model::SourceText { checked, ..origin.source }];
    head.blocks = own.iter().zip(article::ids(&own)).map(|(block, id)| block.text(&id)).collect();
    texts.insert(wishes.default_locale.to_owned(), head);
    for tag in wishes.locales.iter().copied().filter(|tag| *tag != wishes.default_locale) {
        let Some(other) = translation(shelf, &shelf.pages, page, (wishes.default_locale, tag)) else { continue };
        if other.content.len() > MOST_TEXT {
            continue;
        }
        let translated = blocks(other, wording);
        let fitting = article::fit(&own, translated, &other.path, wording.facts, wording.notes);
        let fitting = fitting.into_iter().zip(article::ids(&own));
        let fitting: Vec<_> = fitting.filter_map(|(block, id)| Some(block?.text(&id))).collect();
        if fitting.is_empty() {
            wording.notes.add(&other.path, "the whole translation was left out: none of its blocks fits the page");
            continue;
        }
        let text = ArticleText { blocks: fitting, ..self::head(other, id, wording) };
        texts.insert(tag.to_owned(), text);
    }
    texts
}

fn head(page: &Page, id: &str, wording: &mut Wording<'_>) -> ArticleText {
    let title = wording.title(&page.title, &page.path);
    let summary = wording.summary([plain(&page.content).as_str(), title.as_str()], &page.path);
    ArticleText {
        id: id.to_owned(),
        title,
        summary,
        keywords: Vec::new(),
        audience: Vec::new(),
        covers: Vec::new(),
        sources: Vec::new(),
        written: None,
        review_by: None,
        blocks: Vec::new(),
    }
}

fn blocks(page: &Page, wording: &mut Wording<'_>) -> Vec<article::Block> {
    let Converted { elements, lost } = read_html(&page.content);
    for lost in lost {
        match lost.detail {
            Some(detail) => wording.notes.add_text(&page.path, lost.what, detail),
            None => wording.notes.add(&page.path, lost.what),
        }
    }
    if page.has_picture {
        wording.notes.add(&page.path, "its picture was left out");
    }
    let origin = origin(&page.title, &page.url, page.changed, wording.wishes);
    let block = |element: crate::html::Element| {
        let lines = element.lines.iter().map(|line| wording.line(line, &page.path, &origin));
        let lines: Vec<Line> = lines.filter(|line| !line.text().trim().is_empty()).collect();
        (!lines.is_empty()).then_some(article::Block { shape: element.shape, lines })
    };
    elements.into_iter().filter_map(block).collect()
}
