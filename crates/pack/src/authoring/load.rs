//! Reads the files of a pack into the types of [`model`](super::model), as far as they can be read.
//!
//! What is damaged is reported and left out, the smallest whole thing around it: a block, an article, a fact.

use super::{
    files::PackFiles,
    image,
    json::{self, Kind, Node},
    model::{
        ArticleText, BlockText, CityText, ContactText, Fact, FactsFile, GlossaryFile, ItemText, LocaleContent, Pack,
        PhraseText, PhraseTextsFile, PhrasesFile, PlaceRecord, PlaceText, PlaceTextsFile, PlacesFile, Settings,
        SituationRecord, StatusFile, StepText, StepTextsFile, StepsFile, TextStatus, TopicFile, TopicText, TopicsFile,
        WayPicture, WordRecord, WordText, WordTextsFile,
    },
    overlay::{self, RECORD, Record},
    problem::{Problem, Rule},
    read::Reader,
    source::Source,
};
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// The files at the top of every pack.
pub(crate) const TOP_FILES: [&str; 3] = ["pack.json", "facts.json", "places.json"];

/// The file at the top of a pack that has phrases.
pub(crate) const PHRASES_FILE: &str = "phrases.json";

/// The file at the top of a pack that has a list of first steps.
pub(crate) const STEPS_FILE: &str = "steps.json";

/// The file at the top of a pack that explains words of the office.
pub(crate) const GLOSSARY_FILE: &str = "glossary.json";

/// The folder of the pictures of ways to places.
pub(crate) const WAYS: &str = "ways/";

/// The files of a locale that are no topic's.
pub(crate) const LOCALE_FILES: [&str; 7] = ["city", "topics", "places", "phrases", "steps", "glossary", "status"];

/// Where a pack's own messages of the program stand.
pub(crate) fn strings_path(tag: &str) -> String {
    format!("{tag}/kiosk.ftl")
}

/// The key under which a file names its JSON Schema.
pub const SCHEMA_KEY: &str = "$schema";

/// The pack, as far as its files can be read, and everything that is wrong with their form.
///
/// What the files say is not looked at here; [`check`](super::check::check) does both.
#[must_use]
pub fn load(files: &PackFiles) -> (Pack, Vec<Problem>) {
    let Loaded { pack, mut problems, .. } = load_with_documents(files);
    Problem::sort(&mut problems);
    (pack, problems)
}

/// A pack with the documents that it was read from.
#[derive(Debug, Default)]
pub(crate) struct Loaded {
    pub(crate) pack: Pack,
    pub(crate) documents: Documents,
    pub(crate) problems: Vec<Problem>,
}

/// The files that could be read as JSON, by their path.
#[derive(Debug, Default)]
pub(crate) struct Documents(BTreeMap<String, Document>);

/// A file, whose values stand at the same places as in the pack: what was damaged is gone from both.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) source: Source,
    pub(crate) root: Node,
    complete: bool,
}

impl Documents {
    pub(crate) fn get(&self, path: &str) -> Option<&Document> {
        self.0.get(path)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Document> {
        self.0.values()
    }

    /// Whether nothing was left out of a file, so that what is not in it is missing indeed.
    pub(crate) fn is_complete(&self, path: &str) -> bool {
        self.0.get(path).is_some_and(|document| document.complete)
    }
}

pub(crate) fn load_with_documents(files: &PackFiles) -> Loaded {
    let mut loader = Loader { files, loaded: Loaded::default() };
    loader.top_files();
    let (tags, topics) = loader.locales_and_topics();
    let read: Vec<(LocaleContent, Loaded)> = tags
        .into_par_iter()
        .map(|tag| {
            let mut loader = Loader { files, loaded: Loaded::default() };
            (loader.locale(tag, &topics), loader.loaded)
        })
        .collect();
    for (content, Loaded { documents, problems, .. }) in read {
        loader.loaded.pack.locales.push(content);
        loader.loaded.documents.0.extend(documents.0);
        loader.loaded.problems.extend(problems);
    }
    loader.loaded
}

struct Loader<'a> {
    files: &'a PackFiles,
    loaded: Loaded,
}

impl Loader<'_> {
    fn top_files(&mut self) {
        for path in TOP_FILES {
            if !self.files.contains(path) {
                let message = format!("the file `{path}` is missing");
                let help = "every pack has it at its top; copy it from another pack and change it";
                self.loaded.problems.push(Problem::of_file(Rule::MissingFile, path, message, help));
            }
        }
        self.loaded.pack.settings = self.file("pack.json", whole::<Settings>);
        self.loaded.pack.base = self.file(RECORD, whole::<Record>);
        self.loaded.pack.facts = self.list_file::<FactsFile, Fact>("facts.json", "facts", whole);
        self.loaded.pack.places = self.list_file::<PlacesFile, PlaceRecord>("places.json", "places", whole);
        self.loaded.pack.ways = self.ways();
        self.loaded.pack.situations = self.list_file::<PhrasesFile, SituationRecord>(PHRASES_FILE, "situations", whole);
        self.loaded.pack.steps = self.file(STEPS_FILE, steps).unwrap_or_default();
        self.loaded.pack.words = self.list_file::<GlossaryFile, WordRecord>(GLOSSARY_FILE, "words", whole);
    }

    /// The pictures of ways that places name, of this pack or of one that it extends.
    fn ways(&self) -> BTreeMap<String, WayPicture> {
        let names = self.loaded.pack.places.iter().filter_map(|place| place.way.as_ref());
        let picture = |name: &String| {
            let bytes = self.files.layers(&format!("{WAYS}{name}")).first()?.bytes.to_vec();
            Some((name.clone(), WayPicture { size: image::size(name, &bytes), bytes }))
        };
        names.filter_map(picture).collect()
    }

    /// The locales of the pack and the topics to look for in each; without `pack.json` whatever folders and files exist.
    fn locales_and_topics(&self) -> (Vec<String>, BTreeSet<String>) {
        match &self.loaded.pack.settings {
            Some(settings) => {
                let mut tags: Vec<String> = Vec::new();
                for locale in &settings.locales {
                    if !tags.contains(&locale.tag) {
                        tags.push(locale.tag.clone());
                    }
                }
                (tags, settings.topics.iter().map(|topic| topic.id.clone()).collect())
            }
            None => {
                let inside = self.files.paths().filter_map(|path| path.strip_suffix(".json")?.split_once('/'));
                let (tags, topics): (BTreeSet<String>, BTreeSet<String>) =
                    inside.map(|(folder, name)| (folder.to_owned(), name.to_owned())).unzip();
                (tags.into_iter().collect(), topics)
            }
        }
    }

    fn locale(&mut self, tag: String, topics: &BTreeSet<String>) -> LocaleContent {
        let path = |name: &str| format!("{tag}/{name}.json");
        let mut content = LocaleContent {
            city: self.file(&path("city"), whole::<CityText>),
            topics: self.list_file::<TopicsFile, TopicText>(&path("topics"), "topics", whole),
            places: self.list_file::<PlaceTextsFile, PlaceText>(&path("places"), "places", whole),
            phrases: self.list_file::<PhraseTextsFile, PhraseText>(&path("phrases"), "phrases", whole),
            steps: self.list_file::<StepTextsFile, StepText>(&path("steps"), "steps", whole),
            glossary: self.list_file::<WordTextsFile, WordText>(&path("glossary"), "glossary", whole),
            status: self.file(&path("status"), status).unwrap_or_default(),
            strings: self.strings(&strings_path(&tag)),
            ..LocaleContent::default()
        };
        for topic in topics.iter().filter(|topic| !LOCALE_FILES.contains(&topic.as_str())) {
            if self.files.contains(&path(topic)) {
                let articles = self.list_file::<TopicFile, ArticleText>(&path(topic), "articles", article);
                content.articles.insert(topic.clone(), articles);
            }
        }
        content.tag = tag;
        content
    }

    /// A file of messages, if it is there and is text; what it says is looked at by the check.
    fn strings(&mut self, path: &str) -> Option<String> {
        let source = Source::read(path, self.files.get(path)?);
        source.map(|source| source.text).map_err(|problem| self.loaded.problems.push(*problem)).ok()
    }

    /// A file, if it is there and can be read.
    fn file<T>(&mut self, path: &str, read: impl FnOnce(&mut Reader<'_>, &mut Node) -> Option<T>) -> Option<T> {
        let (source, mut root) = self.document(path)?;
        let mut reader = Reader::new(&source);
        // For the editor's own editor; the pack says the same without it.
        if let Some(schema) = root.take_member(SCHEMA_KEY)
            && !matches!(schema.kind, Kind::Text(_))
        {
            reader.wrong_type(&schema, "the path of a schema", "let `welcome schema` write it");
        }
        let value = read(&mut reader, &mut root);
        let complete = reader.complete;
        self.loaded.problems.append(&mut reader.problems);
        self.loaded.documents.0.insert(path.to_owned(), Document { source, root, complete });
        value
    }

    /// The text and values of a file over those of the same file in the packs that this one extends.
    fn document(&mut self, path: &str) -> Option<(Source, Node)> {
        let mut merged: Option<(Source, Node)> = None;
        for layer in self.files.layers(path).into_iter().rev() {
            let source = match Source::read(&layer.path, layer.bytes) {
                Ok(source) => source,
                Err(problem) => {
                    self.loaded.problems.push(*problem);
                    return None;
                }
            };
            let (root, problems) = json::parse(&source);
            self.loaded.problems.extend(problems);
            let mut root = root?;
            merged = Some(match merged {
                None => (source, root),
                Some((mut below, base)) => {
                    root.shift(below.join(source));
                    (below, overlay::merge_file(path, base, root))
                }
            });
        }
        merged
    }

    /// A file that holds a list under one key.
    fn list_file<File: DeserializeOwned, Item>(
        &mut self,
        path: &str,
        key: &str,
        read: impl FnMut(&mut Reader<'_>, &mut Node) -> Option<Item>,
    ) -> Vec<Item> {
        let items = self.file(path, |reader, root| {
            let elements = take_list(root, key);
            // Read for its other keys alone.
            let _: Option<File> = reader.read(root);
            let (items, elements) = reader.elements(elements, read);
            put_list(root, key, elements);
            Some(items)
        });
        items.unwrap_or_default()
    }
}

/// A value that is kept or left out as a whole.
fn whole<T: DeserializeOwned>(reader: &mut Reader<'_>, node: &mut Node) -> Option<T> {
    reader.read(node)
}

/// The first steps: a damaged question or step is left out alone.
fn steps(reader: &mut Reader<'_>, node: &mut Node) -> Option<StepsFile> {
    let [questions, steps] = ["questions", "steps"].map(|key| take_list(node, key));
    let _: Option<StepsFile> = reader.read(node);
    let (questions, question_elements) = reader.elements(questions, whole);
    let (steps, step_elements) = reader.elements(steps, whole);
    put_list(node, "questions", question_elements);
    put_list(node, "steps", step_elements);
    Some(StepsFile { questions, steps })
}

fn article(reader: &mut Reader<'_>, node: &mut Node) -> Option<ArticleText> {
    let elements = take_list(node, "blocks");
    let article = reader.read::<ArticleText>(node);
    let (blocks, elements) = reader.elements(elements, block);
    put_list(node, "blocks", elements);
    Some(ArticleText { blocks, ..article? })
}

fn block(reader: &mut Reader<'_>, node: &mut Node) -> Option<BlockText> {
    let has_items = matches!(node.get("items").map(|items| &items.kind), Some(Kind::List(_)));
    let elements = take_list(node, "items");
    let written = elements.len();
    let block = reader.read::<BlockText>(node);
    let (items, elements) = reader.elements(elements, item);
    put_list(node, "items", elements);
    // A list that lost an item would say something else.
    (items.len() == written).then_some(())?;
    Some(BlockText { items: has_items.then_some(items), ..block? })
}

fn item(reader: &mut Reader<'_>, node: &mut Node) -> Option<ItemText> {
    match &node.kind {
        Kind::Text(text) => Some(ItemText::Text(text.clone())),
        Kind::Object(_) => reader.read::<ContactText>(node).map(ItemText::Contact),
        _ => {
            let help = "write `\"…\"`, or for a contact `{ \"fact\": \"…\", \"label\": \"…\" }`";
            reader.wrong_type(node, "a text or a contact", help);
            None
        }
    }
}

fn status(reader: &mut Reader<'_>, root: &mut Node) -> Option<StatusFile> {
    let texts = root.members_mut("texts").map(std::mem::take).unwrap_or_default();
    let mut status = reader.read::<StatusFile>(root)?;
    let mut kept = Vec::new();
    for mut member in texts {
        if let Some(text) = reader.read::<TextStatus>(&mut member.value) {
            status.texts.insert(member.key.clone(), text);
            kept.push(member);
        }
    }
    if let Some(members) = root.members_mut("texts") {
        *members = kept;
    }
    Some(status)
}

/// Takes the elements out of a list, so that they can be read one by one.
fn take_list(node: &mut Node, key: &str) -> Vec<Node> {
    node.elements_mut(key).map(std::mem::take).unwrap_or_default()
}

fn put_list(node: &mut Node, key: &str, elements: Vec<Node>) {
    if let Some(list) = node.elements_mut(key) {
        *list = elements;
    }
}
