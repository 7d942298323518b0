//! What the types alone do not say: the form of ids, words of closed lists, how short a list may be.

use crate::authoring::{
    catalogue::{AUDIENCES, CATALOGUE, CATEGORIES},
    id::ID_PATTERN,
};
use serde_json::{Map, Value, json};

/// Adds to a generated schema what holds for keys of a name wherever they stand, and puts its sentences into one line.
pub(super) fn refine(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::String(description)) = members.get_mut("description") {
                *description = description.split_whitespace().collect::<Vec<_>>().join(" ");
            }
            if let Some(Value::Object(properties)) = members.get_mut("properties") {
                properties.iter_mut().for_each(|(key, value)| by_name(key, value));
            }
            let has = |key: &str| members.get("properties").is_some_and(|properties| properties.get(key).is_some());
            // Both: what is added here has one of them.
            if has("kind") && has("currency") {
                members.extend(money());
            }
            members.values_mut().for_each(refine);
        }
        Value::Array(elements) => elements.iter_mut().for_each(refine),
        _ => {}
    }
}

/// Lets an id be that of an article, with its topic in front.
pub(super) fn article_id(id: &mut Value) {
    let one = ID_PATTERN.trim_start_matches('^').trim_end_matches('$');
    if let Value::Object(members) = id {
        members.insert("pattern".to_owned(), json!(format!("^{one}/{one}$")));
    }
}

fn by_name(key: &str, schema: &mut Value) {
    let Value::Object(members) = schema else { return };
    let mut set = |key: &str, value: Value| drop(members.insert(key.to_owned(), value));
    match key {
        "id" | "fact" => set("pattern", json!(ID_PATTERN)),
        "url" | "publisher_url" | "base_url" => set("pattern", json!("^https://")),
        "country" => set("pattern", json!("^[A-Z]{2}$")),
        "currency" => set("pattern", json!("^[A-Z]{3}$")),
        // Only lists: a text may have the same name.
        "locales" | "articles" | "blocks" | "audience" | "covers" | "categories"
            if members.get("type") == Some(&json!("array")) =>
        {
            members.insert("minItems".to_owned(), json!(1));
        }
        "idle_seconds" => members.extend(range(10, 3600)),
        "countdown_seconds" => members.extend(range(5, 120)),
        "lat" => members.extend(range(-90, 90)),
        "lon" => members.extend(range(-180, 180)),
        _ => {}
    }
    let words: Vec<Value> = match key {
        "audience" => AUDIENCES.iter().map(|word| json!({ "const": word })).collect(),
        "categories" => CATEGORIES.iter().map(|word| json!({ "const": word })).collect(),
        "covers" => CATALOGUE.iter().map(|item| json!({ "const": item.id, "description": item.sentence })).collect(),
        _ => Vec::new(),
    };
    if !words.is_empty() {
        members.insert("items".to_owned(), json!({ "type": "string", "oneOf": words }));
    }
}

fn range(least: i32, most: i32) -> Map<String, Value> {
    object(json!({ "minimum": least, "maximum": most }))
}

/// Money, and only money, has a currency.
fn money() -> Map<String, Value> {
    object(json!({
        "if": { "properties": { "kind": { "const": "money" } } },
        "then": { "required": ["currency"] },
        "else": { "properties": { "currency": { "type": "null" } } },
    }))
}

fn object(value: Value) -> Map<String, Value> {
    if let Value::Object(members) = value { members } else { Map::new() }
}

/// Adds a key to the object that a schema describes.
pub(super) fn property(schema: &mut Value, key: &str, value: Value) {
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.insert(key.to_owned(), value);
    }
}

/// A schema that does not take `null` any more.
pub(super) fn without_null(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Some(Value::Array(types)) = schema.get("type")
        && let Some(only) = types.iter().find(|name| **name != "null").cloned()
        && let Value::Object(members) = &mut schema
    {
        members.insert("type".to_owned(), only);
    }
    if let Some(Value::Array(choices)) = schema.get_mut("anyOf") {
        choices.retain(|choice| *choice != json!({ "type": "null" }));
    }
    schema
}
