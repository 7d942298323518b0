//! The schemas of articles: in the default locale with what is in no language, in a translation without; and blocks that
//! know the keys of their kind.

use super::refine::without_null;
use crate::authoring::keys::{BlockKeys, Items, KINDS, NEUTRAL, of_kind};
use serde_json::{Map, Value, json};

/// The schema of a topic's file in the default locale.
pub(super) fn written_first(mut schema: Value) -> Value {
    if let Some(article) = definition(&mut schema, "ArticleText") {
        for key in NEUTRAL {
            require(article, key);
        }
        let sources = article.get_mut("properties").and_then(|properties| properties.get_mut("sources"));
        if let Some(Value::Object(sources)) = sources {
            // Here no other date stands.
            let source = sources.remove("items").unwrap_or_default();
            sources.insert("items".to_owned(), json!({ "allOf": [source], "required": ["checked"] }));
            sources.insert("minItems".to_owned(), json!(1));
        }
    }
    with_kinds(schema)
}

/// The schema of a topic's file in another locale.
pub(super) fn translated(mut schema: Value) -> Value {
    if let Some(article) = definition(&mut schema, "ArticleText")
        && let Some(Value::Object(properties)) = article.get_mut("properties")
    {
        NEUTRAL.iter().for_each(|key| drop(properties.remove(*key)));
    }
    with_kinds(schema)
}

fn definition<'s>(schema: &'s mut Value, name: &str) -> Option<&'s mut Map<String, Value>> {
    schema.get_mut("$defs")?.get_mut(name)?.as_object_mut()
}

fn require(object: &mut Map<String, Value>, key: &str) {
    if let Some(Value::Object(properties)) = object.get_mut("properties")
        && let Some(property) = properties.get_mut(key)
    {
        *property = without_null(property);
    }
    if let Some(Value::Array(required)) = object.get_mut("required") {
        required.push(json!(key));
    }
}

/// One schema for every kind of block in the place of one for all: an editor then offers the keys of the kind.
fn with_kinds(mut schema: Value) -> Value {
    let meanings = schema.pointer("/$defs/BlockKind/oneOf").cloned().unwrap_or_default();
    let Some(block) = definition(&mut schema, "BlockText") else { return schema };
    let keys = block.get("properties").cloned().unwrap_or_default();
    let kinds: Vec<Value> = KINDS.into_iter().map(|kind| of_block(of_kind(kind), &keys, &meanings)).collect();
    let description = block.get("description").cloned().unwrap_or_default();
    *block = Map::from_iter([("description".to_owned(), description), ("oneOf".to_owned(), json!(kinds))]);
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        definitions.remove("BlockKind");
        definitions.remove("ItemText");
    }
    schema
}

fn of_block(block: BlockKeys, keys: &Value, meanings: &Value) -> Value {
    let BlockKeys { name, needed, optional, items } = block;
    let meaning = meanings.as_array().into_iter().flatten().find(|meaning| meaning.get("const") == Some(&json!(name)));
    let meaning = meaning.and_then(|meaning| meaning.get("description")).cloned().unwrap_or_default();
    let own = |key: &&str| ((*key).to_owned(), without_null(keys.get(*key).unwrap_or(&Value::Null)));
    let mut properties: Map<String, Value> = ["id"].iter().chain(needed).chain(optional).map(own).collect();
    properties.insert("kind".to_owned(), json!({ "const": name, "description": meaning }));
    for key in ["items", "places"] {
        if let Some(Value::Object(list)) = properties.get_mut(key) {
            list.insert("minItems".to_owned(), json!(1));
        }
    }
    if let (Some(Value::Object(list)), Some(items)) = (properties.get_mut("items"), items) {
        let item = match items {
            Items::Texts => json!({ "type": "string" }),
            Items::Contacts => json!({ "$ref": "#/$defs/ContactText" }),
        };
        list.insert("items".to_owned(), item);
    }
    let required: Vec<&str> = ["id", "kind"].iter().chain(needed).copied().collect();
    json!({
        "type": "object",
        "description": meaning,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}
