//! A JSON Schema for every kind of file in a pack, out of the types that read the files and their documentation.
//!
//! With the schemas beside a pack, an editor of JSON completes keys and explains them while somebody types. They say no
//! more than `welcome check` does, and know the form of the files only: what files say to each other, the check knows.

mod article;
mod partial;
mod refine;

use super::{
    load::SCHEMA_KEY,
    model::{
        CityText, FactsFile, GlossaryFile, PhraseTextsFile, PhrasesFile, PlaceTextsFile, PlacesFile, Settings,
        StatusFile, StepTextsFile, StepsFile, TopicFile, TopicsFile, WordTextsFile,
    },
};
use crate::date::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::{Value, json};
use std::borrow::Cow;

/// The folder of a pack in which its schemas lie. Names that begin with a dot are no part of the pack.
pub const FOLDER: &str = ".schema";

/// The kinds of file in a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// `pack.json`
    Pack,
    /// `facts.json`
    Facts,
    /// `places.json`
    Places,
    /// `phrases.json`
    Phrases,
    /// `steps.json`
    Steps,
    /// `glossary.json`
    Glossary,
    /// `<locale>/city.json`
    City,
    /// `<locale>/topics.json`
    Topics,
    /// `<locale>/places.json`
    PlaceTexts,
    /// `<locale>/phrases.json`
    PhraseTexts,
    /// `<locale>/steps.json`
    StepTexts,
    /// `<locale>/glossary.json`
    WordTexts,
    /// `<topic>.json` of the default locale.
    Articles,
    /// `<topic>.json` of another locale, without what does not depend on the language.
    TranslatedArticles,
    /// `<locale>/status.json`
    Status,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [FileKind; 15] = [
        FileKind::Pack,
        FileKind::Facts,
        FileKind::Places,
        FileKind::Phrases,
        FileKind::Steps,
        FileKind::Glossary,
        FileKind::City,
        FileKind::Topics,
        FileKind::PlaceTexts,
        FileKind::PhraseTexts,
        FileKind::StepTexts,
        FileKind::WordTexts,
        FileKind::Articles,
        FileKind::TranslatedArticles,
        FileKind::Status,
    ];

    /// What a path of a pack is, by its place and name; `None` if it is no JSON file of a pack.
    ///
    /// ```
    /// use welcome_pack::authoring::schema::FileKind;
    /// assert_eq!(FileKind::of_path("places.json", "de"), Some(FileKind::Places));
    /// assert_eq!(FileKind::of_path("de/health.json", "de"), Some(FileKind::Articles));
    /// assert_eq!(FileKind::of_path("ar/health.json", "de"), Some(FileKind::TranslatedArticles));
    /// assert_eq!(FileKind::of_path("ar/kiosk.ftl", "de"), None);
    /// ```
    #[must_use]
    pub fn of_path(path: &str, default_locale: &str) -> Option<FileKind> {
        let name = path.strip_suffix(".json")?;
        Some(match name.split_once('/') {
            None => match name {
                "pack" => FileKind::Pack,
                "facts" => FileKind::Facts,
                "places" => FileKind::Places,
                "phrases" => FileKind::Phrases,
                "steps" => FileKind::Steps,
                "glossary" => FileKind::Glossary,
                _ => return None,
            },
            Some((_, "city")) => FileKind::City,
            Some((_, "topics")) => FileKind::Topics,
            Some((_, "places")) => FileKind::PlaceTexts,
            Some((_, "phrases")) => FileKind::PhraseTexts,
            Some((_, "steps")) => FileKind::StepTexts,
            Some((_, "glossary")) => FileKind::WordTexts,
            Some((_, "status")) => FileKind::Status,
            Some((_, topic)) if topic.contains('/') => return None,
            Some((locale, _)) if locale == default_locale => FileKind::Articles,
            Some(_) => FileKind::TranslatedArticles,
        })
    }

    /// The name of its schema in the folder of schemas.
    #[must_use]
    pub fn schema_name(self) -> &'static str {
        match self {
            FileKind::Pack => "pack.schema.json",
            FileKind::Facts => "facts.schema.json",
            FileKind::Places => "places.schema.json",
            FileKind::Phrases => "phrases.schema.json",
            FileKind::Steps => "steps.schema.json",
            FileKind::Glossary => "glossary.schema.json",
            FileKind::City => "city.schema.json",
            FileKind::Topics => "topics.schema.json",
            FileKind::PlaceTexts => "place-texts.schema.json",
            FileKind::PhraseTexts => "phrase-texts.schema.json",
            FileKind::StepTexts => "step-texts.schema.json",
            FileKind::WordTexts => "word-texts.schema.json",
            FileKind::Articles => "articles.schema.json",
            FileKind::TranslatedArticles => "translated-articles.schema.json",
            FileKind::Status => "status.schema.json",
        }
    }

    /// Its schema, JSON Schema draft 2020-12.
    #[must_use]
    pub fn schema(self) -> Value {
        let mut schema = match self {
            FileKind::Pack => of_type::<Settings>(),
            FileKind::Facts => of_type::<FactsFile>(),
            FileKind::Places => of_type::<PlacesFile>(),
            FileKind::Phrases => of_type::<PhrasesFile>(),
            FileKind::Steps => of_type::<StepsFile>(),
            FileKind::Glossary => of_type::<GlossaryFile>(),
            FileKind::City => of_type::<CityText>(),
            FileKind::Topics => of_type::<TopicsFile>(),
            FileKind::PlaceTexts => of_type::<PlaceTextsFile>(),
            FileKind::PhraseTexts => of_type::<PhraseTextsFile>(),
            FileKind::StepTexts => of_type::<StepTextsFile>(),
            FileKind::WordTexts => of_type::<WordTextsFile>(),
            FileKind::Articles => article::written_first(of_type::<TopicFile>()),
            FileKind::TranslatedArticles => article::translated(of_type::<TopicFile>()),
            FileKind::Status => of_type::<StatusFile>(),
        };
        refine::refine(&mut schema);
        for article in ["/$defs/StepRecord/properties/id", "/$defs/WordRecord/properties/article"] {
            if let Some(id) = schema.pointer_mut(article) {
                refine::article_id(id);
            }
        }
        let own = json!({ "type": "string", "description": "The path of this file's JSON Schema. The pack says the same without it." });
        refine::property(&mut schema, SCHEMA_KEY, own);
        schema
    }

    /// Its schema in a pack that extends another one, where an entry says no more than its name and what is otherwise.
    #[must_use]
    pub fn partial_schema(self) -> Value {
        match self {
            // What is known of a text is this pack's own and stands there whole.
            FileKind::Status => self.schema(),
            _ => partial::partial(self.schema()),
        }
    }
}

/// What a file of a pack writes under `"$schema"`; `None` if it is no JSON file of a pack.
///
/// ```
/// use welcome_pack::authoring::schema::reference;
/// assert_eq!(reference("pack.json", "de").as_deref(), Some(".schema/pack.schema.json"));
/// assert_eq!(reference("de/city.json", "de").as_deref(), Some("../.schema/city.schema.json"));
/// ```
#[must_use]
pub fn reference(path: &str, default_locale: &str) -> Option<String> {
    let name = FileKind::of_path(path, default_locale)?.schema_name();
    let up = if path.contains('/') { "../" } else { "" };
    Some(format!("{up}{FOLDER}/{name}"))
}

fn of_type<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value()
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_file_has_a_schema_that_explains_every_key() {
        for kind in FileKind::ALL {
            let schema = kind.schema();
            assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{kind:?}");
            assert!(schema["properties"][SCHEMA_KEY].is_object(), "{kind:?}");
            let mut silent = Vec::new();
            unexplained(&schema, "", &mut silent);
            assert_eq!(silent, Vec::<String>::new(), "{kind:?}");
        }
    }

    /// The keys of objects for which an editor would show nothing.
    fn unexplained(schema: &Value, at: &str, found: &mut Vec<String>) {
        for (key, value) in schema["properties"].as_object().into_iter().flatten() {
            let says = value["description"].as_str().is_some_and(|text| !text.contains('\n'));
            if !says && value.is_object() {
                found.push(format!("{at}/{key}"));
            }
        }
        let inner = schema.as_object().into_iter().flatten().map(|(key, value)| (key.clone(), value));
        let inner = inner.chain(schema.as_array().into_iter().flatten().map(|value| (String::new(), value)));
        for (key, value) in inner.filter(|(key, _)| key != "if" && key != "then" && key != "else") {
            unexplained(value, &format!("{at}/{key}"), found);
        }
    }

    #[test]
    fn a_kind_of_block_offers_only_its_own_keys() {
        let schema = FileKind::Articles.schema();
        let kinds = schema["$defs"]["BlockText"]["oneOf"].as_array().unwrap();
        let of = |name: &str| kinds.iter().find(|kind| kind["properties"]["kind"]["const"] == name).unwrap();
        let keys = |name: &str| of(name)["properties"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys("notice"), ["id", "kind", "text", "title", "tone"]);
        assert_eq!(of("notice")["required"], json!(["id", "kind", "tone", "text"]));
        assert_eq!(of("phones")["properties"]["items"]["items"]["$ref"], "#/$defs/ContactText");
        assert_eq!(of("steps")["properties"]["items"]["items"]["type"], "string");
    }

    #[test]
    fn a_translation_lacks_what_does_not_depend_on_the_language() {
        let keys = |kind: FileKind| {
            let schema = kind.schema();
            schema["$defs"]["ArticleText"]["properties"].as_object().unwrap().keys().cloned().collect::<Vec<_>>()
        };
        assert_eq!(keys(FileKind::TranslatedArticles), ["blocks", "id", "keywords", "summary", "title"]);
        assert_eq!(keys(FileKind::Articles).len(), 10);
    }
}
