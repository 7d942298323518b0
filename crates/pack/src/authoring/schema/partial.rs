//! The schemas of a pack that extends another one: an entry says which one it is and what it says otherwise, no more.

use serde_json::{Map, Value, json};

/// Asks for nothing of a whole file, and of entries for their name alone; an entry may be taken out.
pub(super) fn partial(mut schema: Value) -> Value {
    if let Value::Object(root) = &mut schema {
        root.remove("required");
        root.iter_mut().filter(|(key, _)| *key != "properties").for_each(|(_, value)| loosen(value));
        // The name of the whole pack is not that of an entry.
        let properties = root.get_mut("properties").and_then(Value::as_object_mut);
        properties.into_iter().flat_map(Map::values_mut).for_each(loosen);
    }
    schema
}

fn loosen(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            loosen_entry(members);
            members.values_mut().for_each(loosen);
        }
        Value::Array(elements) => elements.iter_mut().for_each(loosen),
        _ => {}
    }
}

fn loosen_entry(members: &mut Map<String, Value>) {
    // Without its kind a block is one of several.
    let is_block = |kinds: &Value| kinds.pointer("/0/properties/id").is_some();
    if members.get("oneOf").is_some_and(is_block)
        && let Some(kinds) = members.remove("oneOf")
    {
        members.insert("anyOf".to_owned(), kinds);
    }
    let Some(Value::Object(properties)) = members.get_mut("properties") else { return };
    let Some(name) = ["id", "tag"].into_iter().find(|name| properties.contains_key(*name)) else { return };
    let remove = json!({ "const": true, "description": "Takes the entry of the pack beneath out." });
    properties.insert("remove".to_owned(), remove);
    members.insert("required".to_owned(), json!([name]));
    // What one key asks of another is asked of the entry as it is in the end.
    for rule in ["if", "then", "else", "allOf", "dependentRequired"] {
        members.remove(rule);
    }
}
