//! The files of a pack while entries are put into them.

use super::Refusal;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use welcome_pack::authoring::{draft::Draft, files::PackFiles};

/// The files of a pack of which some are being changed.
pub(super) struct Files<'a> {
    files: &'a PackFiles,
    open: BTreeMap<String, Open>,
}

/// A file that is being changed.
struct Open {
    draft: Draft,
    /// What the draft says, without its spelling.
    value: Value,
    before: Option<String>,
    /// The ids of the list's entries, in its order.
    ids: Vec<String>,
}

/// Where an entry goes.
pub(super) struct Put<'a> {
    path: &'a str,
    list: &'static str,
    id: &'a str,
}

impl<'a> Put<'a> {
    /// Into a list of a file, in the place of the entry with this id or at the end.
    pub(super) fn new(path: &'a str, list: &'static str, id: &'a str) -> Put<'a> {
        Put { path, list, id }
    }
}

impl<'a> Files<'a> {
    pub(super) fn new(files: &'a PackFiles) -> Files<'a> {
        Files { files, open: BTreeMap::new() }
    }

    /// Writes an entry: 1 if the file is another one then, 0 if the entry was there just so.
    pub(super) fn put(&mut self, put: Put<'_>, value: &impl Serialize) -> Result<usize, Refusal> {
        let Put { path, list, id } = put;
        let new = serde_json::to_value(value).unwrap_or_default();
        let open = self.open(path, list, "[]")?;
        match open.ids.iter().position(|known| known == id) {
            Some(at) => {
                let pointer = format!("/{list}/{at}");
                if open.value.pointer(&pointer) == Some(&new) {
                    return Ok(0);
                }
                open.draft.set(&pointer, value)?;
                if let Some(known) = open.value.pointer_mut(&pointer) {
                    *known = new;
                }
            }
            None => {
                open.draft.insert(&format!("/{list}"), open.ids.len(), value)?;
                open.ids.push(id.to_owned());
                if let Some(entries) = open.value.get_mut(list).and_then(Value::as_array_mut) {
                    entries.push(new);
                }
            }
        }
        Ok(1)
    }

    /// Writes a value under a key of an object of a file.
    pub(super) fn put_member(
        &mut self,
        path: &str,
        object: &'static str,
        key: &str,
        value: &impl Serialize,
    ) -> Result<(), Refusal> {
        let open = self.open(path, object, "{}")?;
        let known = open.value.get(object).and_then(|members| members.get(key));
        if known == Some(&serde_json::to_value(value).unwrap_or_default()) {
            return Ok(());
        }
        Ok(open.draft.put(&format!("/{object}"), key, value)?)
    }

    /// The files whose text is another one now.
    pub(super) fn changed(&self) -> BTreeMap<String, String> {
        let texts = self.open.iter().map(|(path, open)| (path, &open.before, open.draft.text()));
        let changed = texts.filter(|(_, before, text)| before.as_ref() != Some(text));
        changed.map(|(path, _, text)| (path.clone(), text)).collect()
    }

    fn open(&mut self, path: &str, key: &'static str, empty: &str) -> Result<&mut Open, Refusal> {
        let open = match self.open.remove(path) {
            Some(open) => open,
            None => {
                let before = self.files.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
                let text = before.clone().unwrap_or_else(|| format!("{{\n  \"{key}\": {empty}\n}}\n"));
                let draft = Draft::read(path, text.as_bytes()).map_err(Refusal::Damaged)?;
                let mut value = serde_json::from_str::<Value>(&text).unwrap_or_default();
                // A pack over another one may have the file without the list.
                if value.get(key).is_none() {
                    let empty = serde_json::from_str::<Value>(empty).unwrap_or_default();
                    draft.put("", key, &empty)?;
                    if let Some(members) = value.as_object_mut() {
                        members.insert(key.to_owned(), empty);
                    }
                }
                let entries = value.get(key).and_then(Value::as_array).into_iter().flatten();
                let ids = entries.map(|entry| entry.get("id").and_then(Value::as_str).unwrap_or_default().to_owned());
                Open { ids: ids.collect(), draft, value, before }
            }
        };
        Ok(self.open.entry(path.to_owned()).or_insert(open))
    }
}
