//! How far each translation has come: what is missing, what its source has outrun, and what no person has read where
//! lives depend on it. One problem for what one person does in one go.

use super::{Context, Spot, counted, first_of};
use crate::{
    authoring::{
        model::{ArticleText, LocaleContent},
        problem::{Problem, Rule},
        status::{self, State},
    },
    bundle::Maker,
    route::EMERGENCY,
};
use std::collections::BTreeMap;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let Some(default) = context.default_locale() else { return Vec::new() };
    let mut problems = Vec::new();
    for (at, locale) in context.pack.locales.iter().enumerate() {
        let states = status::states(context.pack, &locale.tag);
        let standing = Standing { context, default, locale, states, entry: format!("/locales/{at}/tag") };
        problems.extend(standing.emergency());
        if locale.tag != default.tag {
            problems.extend(standing.files());
            problems.extend(standing.texts(State::Missing));
            problems.extend(standing.texts(State::Stale));
        }
    }
    problems
}

/// One locale against the default one.
struct Standing<'a> {
    context: &'a Context<'a>,
    default: &'a LocaleContent,
    locale: &'a LocaleContent,
    states: BTreeMap<String, State>,
    /// JSON Pointer of the locale in `pack.json`.
    entry: String,
}

/// Texts of one file that are in the same state, by the names that they have in their list and by their keys.
#[derive(Default)]
struct Group {
    names: Vec<String>,
    keys: Vec<String>,
}

impl Group {
    fn add(&mut self, name: &str, key: String) {
        self.names.push(name.to_owned());
        self.keys.push(key);
    }
}

impl Standing<'_> {
    fn is(&self, key: &str, state: State) -> bool {
        self.states.get(key) == Some(&state)
    }

    fn file(&self, name: &str) -> String {
        format!("{}/{name}.json", self.locale.tag)
    }

    /// Whether what is not in a file is missing indeed.
    fn is_complete(&self, name: &str) -> bool {
        self.context.documents.is_complete(&self.file(name))
    }

    /// The files that the locale lacks, as one problem.
    fn files(&self) -> Option<Problem> {
        let has = |tag: &str, name: &str| self.context.files.get(&format!("{tag}/{name}.json")).is_some();
        let settings = self.context.pack.settings.as_ref()?;
        let (tag, default) = (&self.locale.tag, &self.default.tag);
        if !self.context.files.paths().any(|path| path.split('/').next() == Some(tag)) {
            // A locale without a folder is a problem of its own.
            return None;
        }
        let topics = settings.topics.iter().map(|topic| topic.id.as_str());
        let names: Vec<&str> = ["topics", "places", "phrases", "steps", "glossary"]
            .into_iter()
            .chain(topics)
            .filter(|name| has(default, name))
            .collect();
        let missing: Vec<String> =
            names.iter().filter(|name| !has(tag, name)).map(|name| format!("{tag}/{name}.json")).collect();
        if missing.is_empty() {
            return None;
        }
        let files = counted(names.len(), "file");
        let message = format!("`{tag}` lacks {} of {files} that `{default}` has: …", missing.len());
        let help = "translate them; until then the app shows another language";
        let spot = Spot::new("pack.json", &self.entry);
        Some(self.context.at_all(Rule::Untranslated, &spot, &missing, &message, help))
    }

    /// What is missing or stale in the files that are there.
    fn texts(&self, state: State) -> Vec<Problem> {
        let mut problems: Vec<Problem> = self.city(state).into_iter().collect();
        problems.extend(self.list(state, "topics", "topic"));
        problems.extend(self.list(state, "places", "place"));
        problems.extend(self.list(state, "phrases", "phrase"));
        problems.extend(self.list(state, "steps", "text"));
        problems.extend(self.list(state, "glossary", "word"));
        for (topic, originals) in &self.default.articles {
            let Some(articles) = self.locale.articles.get(topic) else { continue };
            let mut absent = Group::default();
            for original in originals {
                match articles.iter().position(|article| article.id == original.id) {
                    None => absent.add(&original.id, status::article_key(topic, &original.id)),
                    Some(at) => {
                        let translated = articles.get(at);
                        problems.extend(translated.and_then(|found| self.article(state, topic, original, at, found)));
                    }
                }
            }
            if state == State::Missing && self.is_complete(topic) {
                problems.extend(self.group(
                    state,
                    &Spot::new(self.file(topic), "/articles"),
                    &absent,
                    "article",
                    topic,
                ));
            }
        }
        problems
    }

    fn city(&self, state: State) -> Option<Problem> {
        self.locale.city.as_ref().filter(|_| self.is(status::CITY, state))?;
        let spot = Spot::new(self.file("city"), "");
        let (message, help) = match state {
            State::Stale => {
                (format!("`{}/city.json` has changed since this was translated", self.default.tag), self.renew("city"))
            }
            _ => (format!("this is the text of `{}`, not a translation", self.default.tag), self.translate("city")),
        };
        Some(self.context.at(rule(state), &spot, message, help).of_all(vec![status::CITY.to_owned()]))
    }

    /// Titles of topics, names of places, phrases, or words.
    fn list(&self, state: State, name: &str, noun: &str) -> Option<Problem> {
        let ids = |locale: &LocaleContent| -> Vec<String> {
            match name {
                "topics" => locale.topics.iter().map(|topic| topic.id.clone()).collect(),
                "places" => locale.places.iter().map(|place| place.id.clone()).collect(),
                _ => {
                    let told = locale.told().into_iter().filter(|(told, _)| *told == name);
                    told.flat_map(|(_, texts)| texts).map(|(id, _)| id.to_owned()).collect()
                }
            }
        };
        let (originals, translated) = (ids(self.default), ids(self.locale));
        let mut group = Group::default();
        for id in &originals {
            let key = format!("{name}/{id}");
            let is_known = translated.contains(id) || self.is_complete(name);
            if self.is(&key, state) && is_known {
                group.add(id, key);
            }
        }
        let first = translated.iter().position(|id| group.names.first() == Some(id));
        let list = Spot::new(self.file(name), format!("/{name}"));
        let spot = first.map_or(list.clone(), |at| list.then(at).then("id"));
        self.group(state, &spot, &group, noun, name)
    }

    /// The head and the blocks of an article that is there.
    fn article(
        &self,
        state: State,
        topic: &str,
        original: &ArticleText,
        at: usize,
        found: &ArticleText,
    ) -> Option<Problem> {
        let mut group = Group::default();
        let head = status::article_key(topic, &original.id);
        if self.is(&head, state) {
            group.add("title", head);
        }
        for block in &original.blocks {
            let key = status::block_key(topic, &original.id, &block.id);
            let is_there = found.blocks.iter().any(|found| found.id == block.id);
            // A list of places has no words, and is missed all the same.
            let is_missed = !is_there && state == State::Missing && self.is_complete(topic);
            if is_missed || (is_there && self.is(&key, state)) {
                group.add(&block.id, key);
            }
        }
        let spot = Spot::new(self.file(topic), format!("/articles/{at}/id"));
        let mut problem = self.group(state, &spot, &group, "text", topic)?;
        problem.message = format!("in the article `{}` {}", original.id, problem.message);
        Some(problem)
    }

    fn group(&self, state: State, spot: &Spot, group: &Group, noun: &str, name: &str) -> Option<Problem> {
        if group.names.is_empty() {
            return None;
        }
        let (count, default) = (counted(group.names.len(), noun), &self.default.tag);
        let one = group.names.len() == 1;
        let (message, help) = match state {
            State::Stale => {
                let was = if one { "was" } else { "were" };
                (
                    format!("{count} {was} translated from a text of `{default}` that has changed since: …"),
                    self.renew(name),
                )
            }
            _ => (format!("{count} {} not translated: …", if one { "is" } else { "are" }), self.translate(name)),
        };
        let message = message.replace('…', &first_of(&group.names));
        Some(self.context.at(rule(state), spot, message, help).of_all(group.keys.clone()))
    }

    fn translate(&self, name: &str) -> String {
        format!("translate from `{}/{name}.json`; until then the app shows another language", self.default.tag)
    }

    fn renew(&self, name: &str) -> String {
        let (tag, default) = (&self.locale.tag, &self.default.tag);
        format!("compare with `{default}/{name}.json`, correct it, then run `welcome mark … --locale {tag} --by human`")
    }

    /// What a machine made and no person has read, of what is said about emergencies.
    fn emergency(&self) -> Option<Problem> {
        let tag = &self.locale.tag;
        if self.context.files.get(&self.file("status")).is_some() && !self.is_complete("status") {
            // Who read them stands in what could not be read.
            return None;
        }
        let (topic, articles) = (status::topic_key(EMERGENCY), format!("{EMERGENCY}/"));
        let urgent = |key: &str| key == status::CITY || key == topic || key.starts_with(&articles);
        let by = |key: &String| self.locale.status.texts.get(key).map_or(Maker::Machine, |known| known.by);
        let there: Vec<&String> = self
            .states
            .iter()
            .filter(|(key, state)| urgent(key) && **state != State::Missing)
            .map(|(key, _)| key)
            .collect();
        let unread: Vec<String> =
            there.iter().filter(|key| by(key) == Maker::Machine).map(|key| (*key).clone()).collect();
        if unread.is_empty() {
            return None;
        }
        let all = there.len();
        let message = match unread.len() == all {
            true => format!("no person has read what is said in `{tag}` for emergencies, {}", counted(all, "text")),
            false => format!("no person has read {} of the {all} texts for emergencies in `{tag}`: …", unread.len()),
        };
        let help = format!(
            "let somebody read them who speaks the language, then run `welcome mark … --locale {tag} --by reviewed --text {EMERGENCY} --text city`"
        );
        let spot = Spot::new("pack.json", &self.entry);
        Some(self.context.at_all(Rule::MachineInEmergency, &spot, &unread, &message, help))
    }
}

fn rule(state: State) -> Rule {
    if state == State::Stale { Rule::Stale } else { Rule::Untranslated }
}
