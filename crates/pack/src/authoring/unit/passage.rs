//! The texts of the default locale beside those of another one, each with the values that stand in their files.

use super::field::{self, Field, KEYWORDS};
use crate::authoring::{
    json::{Kind, Node},
    load::Documents,
    model::{ArticleText, BlockText, LocaleContent, Pack},
    status::{CITY, article_key, block_key, phrase_key, place_key, step_key, topic_key, word_key},
    unit::{BETWEEN_KEYWORDS, Location},
};

/// What is translated and marked as one, in both locales.
pub(super) struct Passage<'a> {
    pub(super) key: String,
    /// The file in the folder of its locale.
    pub(super) file: String,
    pub(super) place: Place,
    pub(super) context: Vec<String>,
    pub(super) fields: Vec<Field>,
    /// The value in the default locale's file.
    pub(super) source: &'a Node,
    /// The value in the locale's own file, with its JSON Pointer.
    pub(super) target: Option<(String, &'a Node)>,
}

/// What a text is in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The whole file.
    City,
    /// An entry of the list that the file is.
    Entry { list: &'static str, id: String },
    /// Title, summary and keywords of an article; its blocks are texts of their own.
    Article { id: String },
    /// A block of an article.
    Block { article: String, id: String },
}

impl Passage<'_> {
    pub(super) fn id(&self, field: &Field) -> String {
        format!("{}#{}", self.key, field.path)
    }

    /// What the locale has in the place of a field.
    pub(super) fn target_text(&self, field: &Field) -> Option<String> {
        let (_, target) = self.target.as_ref()?;
        let (node, found) = target.nearest(&format!("/{}", self.target_path(field)?));
        match &node.kind {
            _ if !found => None,
            Kind::Text(text) => Some(text.clone()),
            Kind::List(words) if field.path == KEYWORDS => {
                let words =
                    words.iter().filter_map(|word| if let Kind::Text(text) = &word.kind { Some(text) } else { None });
                let words = words.cloned().collect::<Vec<_>>().join(BETWEEN_KEYWORDS);
                (!words.is_empty()).then_some(words)
            }
            _ => None,
        }
    }

    pub(super) fn locations(&self, locale: &str) -> Vec<Location> {
        let Some((_, target)) = &self.target else { return Vec::new() };
        let file = format!("{locale}/{}", self.file);
        let locate = |field: &Field| {
            let (node, found) = target.nearest(&format!("/{}", self.target_path(field)?));
            let location = Location {
                id: self.id(field),
                file: file.clone(),
                value: node.span.clone(),
                text: target.span.clone(),
            };
            found.then_some(location)
        };
        self.fields.iter().filter_map(locate).collect()
    }

    /// Where the field stands in the locale's own text: contacts are found by their fact, what takes place by its id, also in
    /// another order.
    fn target_path(&self, field: &Field) -> Option<String> {
        let mut steps = field.path.splitn(3, '/');
        let (Some(list), Some(at), Some(rest)) = (steps.next(), steps.next(), steps.next()) else {
            return Some(field.path.clone());
        };
        let at: usize = at.parse().ok()?;
        let (_, target) = self.target.as_ref()?;
        let name = name_at(self.source, list, at)?;
        let same = |at: &usize| name_at(target, list, *at) == Some(name);
        let count = target.get(list).map_or(0, |list| if let Kind::List(items) = &list.kind { items.len() } else { 0 });
        let found = Some(at).filter(same).or_else(|| (0..count).find(same))?;
        Some(format!("{list}/{found}/{rest}"))
    }
}

fn name_at<'n>(node: &'n Node, list: &str, at: usize) -> Option<&'n str> {
    let named = |key: &str| match node.nearest(&format!("/{list}/{at}/{key}")) {
        (Node { kind: Kind::Text(name), .. }, true) => Some(name.as_str()),
        _ => None,
    };
    named("fact").or_else(|| named("id"))
}

/// Two locales of a pack.
pub(super) struct Pair<'a> {
    pub(super) pack: &'a Pack,
    pub(super) documents: &'a Documents,
    pub(super) source: &'a LocaleContent,
    pub(super) target: &'a LocaleContent,
}

impl<'a> Pair<'a> {
    /// Every text of the default locale that has words, file by file in the order in which readers meet them.
    pub(super) fn passages(&self) -> Vec<Passage<'a>> {
        let mut passages: Vec<Passage<'a>> = self.city().into_iter().collect();
        passages.extend(self.topics());
        let topics = self.pack.settings.iter().flat_map(|settings| &settings.topics).map(|topic| topic.id.as_str());
        for topic in topics {
            let articles = self.source.articles.get(topic);
            for (at, article) in articles.into_iter().flatten().enumerate() {
                passages.extend(self.article(topic, at, article));
            }
        }
        passages.extend(self.places());
        passages.extend(self.phrases());
        passages.extend(self.steps());
        passages.extend(self.words());
        passages.retain(|passage| !passage.fields.is_empty());
        passages
    }

    fn city(&self) -> Option<Passage<'a>> {
        let city = self.source.city.as_ref()?;
        let target = self.target.city.as_ref().map(|_| String::new());
        let fields = field::of_city(city);
        self.passage(CITY.to_owned(), "city.json", Place::City, vec!["the city".to_owned()], fields, "", target)
    }

    fn topics(&self) -> Vec<Passage<'a>> {
        let passage = |(at, topic): (usize, &crate::authoring::model::TopicText)| {
            let id = topic.id.clone();
            let target = self.target.topics.iter().position(|other| other.id == id);
            let target = target.map(|at| format!("/topics/{at}"));
            let (key, place) = (topic_key(&id), Place::Entry { list: "topics", id });
            let fields = field::of_topic(topic);
            self.passage(key, "topics.json", place, vec![topic.title.clone()], fields, &format!("/topics/{at}"), target)
        };
        self.source.topics.iter().enumerate().filter_map(passage).collect()
    }

    fn places(&self) -> Vec<Passage<'a>> {
        let passage = |(at, text): (usize, &crate::authoring::model::PlaceText)| {
            let id = text.id.clone();
            let target = self.target.places.iter().position(|other| other.id == id);
            let target = target.map(|at| format!("/places/{at}"));
            let (key, place) = (place_key(&id), Place::Entry { list: "places", id });
            let fields = field::of_place(text);
            self.passage(key, "places.json", place, vec![text.name.clone()], fields, &format!("/places/{at}"), target)
        };
        self.source.places.iter().enumerate().filter_map(passage).collect()
    }

    fn phrases(&self) -> Vec<Passage<'a>> {
        let text_of = |id: &str| self.source.phrases.iter().find(|text| text.id == id).map(|text| text.text.clone());
        let passage = |(at, text): (usize, &crate::authoring::model::PhraseText)| {
            let id = text.id.clone();
            let target = self.target.phrases.iter().position(|other| other.id == id);
            let target = target.map(|at| format!("/phrases/{at}"));
            let situations = &self.pack.situations;
            let phrase_of = situations
                .iter()
                .find_map(|situation| Some((situation, situation.phrases.iter().find(|phrase| phrase.id == id)?)));
            let situation = phrase_of.map_or(id.as_str(), |(situation, _)| &situation.id);
            let context = text_of(situation).unwrap_or_else(|| situation.to_owned());
            let fields = field::of_phrase(text, phrase_of.map(|(_, phrase)| phrase.speaker));
            let (key, place) = (phrase_key(&id), Place::Entry { list: "phrases", id });
            self.passage(key, "phrases.json", place, vec![context], fields, &format!("/phrases/{at}"), target)
        };
        self.source.phrases.iter().enumerate().filter_map(passage).collect()
    }

    fn steps(&self) -> Vec<Passage<'a>> {
        let text_of = |id: &str| self.source.steps.iter().find(|text| text.id == id).map(|text| text.text.clone());
        let passage = |(at, text): (usize, &crate::authoring::model::StepText)| {
            let id = text.id.clone();
            let target = self.target.steps.iter().position(|other| other.id == id);
            let target = target.map(|at| format!("/steps/{at}"));
            let question_of = self.pack.steps.questions.iter();
            let question_of = question_of.filter(|question| question.answers.iter().any(|answer| answer.id == id));
            let question = question_of.map(|question| question.id.as_str()).next();
            let context = text_of(question.unwrap_or(&id)).unwrap_or_else(|| id.clone());
            let fields = field::of_step(text, question.is_none());
            let (key, place) = (step_key(&id), Place::Entry { list: "steps", id });
            self.passage(key, "steps.json", place, vec![context], fields, &format!("/steps/{at}"), target)
        };
        self.source.steps.iter().enumerate().filter_map(passage).collect()
    }

    fn words(&self) -> Vec<Passage<'a>> {
        let passage = |(at, text): (usize, &crate::authoring::model::WordText)| {
            let id = text.id.clone();
            let target = self.target.glossary.iter().position(|other| other.id == id);
            let target = target.map(|at| format!("/glossary/{at}"));
            let word = self.pack.words.iter().find(|word| word.id == id).map_or(&id, |record| &record.word);
            let context = vec![word.clone()];
            let fields = field::of_word(text);
            let (key, place) = (word_key(&id), Place::Entry { list: "glossary", id });
            self.passage(key, "glossary.json", place, context, fields, &format!("/glossary/{at}"), target)
        };
        self.source.glossary.iter().enumerate().filter_map(passage).collect()
    }

    fn article(&self, topic: &str, at: usize, article: &ArticleText) -> Vec<Passage<'a>> {
        let file = format!("{topic}.json");
        let pointer = format!("/articles/{at}");
        let translated = self.target.articles.get(topic);
        let found = translated.into_iter().flatten().enumerate().find(|(_, other)| other.id == article.id);
        let target = found.map(|(at, _)| format!("/articles/{at}"));
        let title = self.source.topics.iter().find(|text| text.id == topic).map_or(topic, |text| &text.title);
        let context = vec![title.to_owned(), article.title.clone()];
        let place = Place::Article { id: article.id.clone() };
        let (key, fields) = (article_key(topic, &article.id), field::of_article(article));
        let mut passages: Vec<Passage<'a>> =
            self.passage(key, &file, place, context.clone(), fields, &pointer, target.clone()).into_iter().collect();
        let blocks: &[BlockText] = found.map_or(&[], |(_, other)| &other.blocks);
        for (at, block) in article.blocks.iter().enumerate() {
            let there = blocks.iter().position(|other| other.id == block.id);
            let target = target.as_ref().zip(there).map(|(article, at)| format!("{article}/blocks/{at}"));
            let place = Place::Block { article: article.id.clone(), id: block.id.clone() };
            let (key, fields) = (block_key(topic, &article.id, &block.id), field::of_block(block));
            let pointer = format!("{pointer}/blocks/{at}");
            passages.extend(self.passage(key, &file, place, context.clone(), fields, &pointer, target));
        }
        passages
    }

    #[expect(clippy::too_many_arguments, reason = "what a passage is made of, from four places that know it")]
    fn passage(
        &self,
        key: String,
        file: &str,
        place: Place,
        context: Vec<String>,
        fields: Vec<Field>,
        pointer: &str,
        target: Option<String>,
    ) -> Option<Passage<'a>> {
        let source = self.node(&self.source.tag, file, pointer)?;
        let target = target.and_then(|pointer| Some((pointer.clone(), self.node(&self.target.tag, file, &pointer)?)));
        Some(Passage { key, file: file.to_owned(), place, context, fields, source, target })
    }

    fn node(&self, tag: &str, file: &str, pointer: &str) -> Option<&'a Node> {
        let document = self.documents.get(&format!("{tag}/{file}"))?;
        let (node, found) = document.root.nearest(pointer);
        found.then_some(node)
    }
}
