//! The shapes of Integreat's answers, read with patience: what is not of its type is not there.

use crate::service::day_of;
use serde_json::Value;
use std::collections::BTreeMap;
use welcome_pack::date::Date;

/// An entry of a list.
#[derive(Debug)]
pub(super) enum Entry {
    Page(Page),
    Location(Box<Location>),
}

/// A page in one language.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) path: String,
    pub(super) url: String,
    pub(super) title: String,
    pub(super) content: String,
    pub(super) parent: Option<String>,
    pub(super) order: f64,
    pub(super) changed: Date,
    pub(super) has_picture: bool,
    others: BTreeMap<String, String>,
}

/// A location in one language.
#[derive(Debug)]
pub(super) struct Location {
    pub(super) path: String,
    pub(super) url: String,
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) content: String,
    pub(super) changed: Date,
    pub(super) street: String,
    pub(super) postcode: String,
    pub(super) city: String,
    pub(super) position: Option<(f64, f64)>,
    pub(super) phones: Vec<String>,
    pub(super) emails: Vec<String>,
    pub(super) websites: Vec<String>,
    pub(super) categories: Vec<String>,
    pub(super) closed_for_now: bool,
    pub(super) opening_hours: Option<Value>,
    pub(super) barrier_free: Option<bool>,
    /// How many named contacts it has.
    pub(super) contacts: usize,
    pub(super) contact_hours: bool,
    others: BTreeMap<String, String>,
}

/// What exists in several languages.
pub(super) trait Translated {
    /// Its path, without slashes at its ends.
    fn path(&self) -> &str;
    /// Its path in another language of Integreat's.
    fn other(&self, code: &str) -> Option<&str>;
}

impl Translated for Page {
    fn path(&self) -> &str {
        &self.path
    }

    fn other(&self, code: &str) -> Option<&str> {
        self.others.get(code).map(String::as_str)
    }
}

impl Translated for Location {
    fn path(&self) -> &str {
        &self.path
    }

    fn other(&self, code: &str) -> Option<&str> {
        self.others.get(code).map(String::as_str)
    }
}

impl Entry {
    pub(super) fn path(&self) -> &str {
        match self {
            Entry::Page(page) => &page.path,
            Entry::Location(location) => &location.path,
        }
    }
}

/// The entries of a file.
///
/// # Errors
/// If it is no JSON, or no list.
pub(super) fn entries(bytes: &[u8]) -> Result<Vec<Value>, String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match serde_json::from_slice::<Value>(bytes) {
        Ok(Value::Array(entries)) => Ok(entries),
        Ok(_) => Err("it must begin with `[`, as `/api/v3/REGION/LANGUAGE/pages/` answers".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// An entry of a list.
///
/// # Errors
/// Why it is none that is read.
pub(super) fn entry(value: Value, saved: Date) -> Result<Entry, String> {
    let Some(path) = text(&value, "path").map(|path| path_of(&path)).filter(|path| !path.is_empty()) else {
        return Err("it has no `path`".to_owned());
    };
    let Some(title) = text(&value, "title").filter(|title| !title.trim().is_empty()) else {
        return Err(format!("`{path}` has no `title`"));
    };
    if value.get("event").is_some() || value.get("start").is_some() {
        return Err(format!("`{path}` is an event, which a pack does not have"));
    }
    let changed = text(&value, "last_updated").or_else(|| text(&value, "modified_gmt"));
    let changed = changed.and_then(|moment| day_of(&moment)).unwrap_or(saved);
    let url = text(&value, "url").unwrap_or_default();
    let content = text(&value, "content").unwrap_or_default();
    let others = others(&value);
    if value.get("location").is_some() {
        return Ok(Entry::Location(Box::new(location(&value, Head { path, url, title, content, changed, others }))));
    }
    Ok(Entry::Page(Page {
        parent: value.get("parent").and_then(|parent| text(parent, "path")).map(|path| path_of(&path)),
        order: value.get("order").and_then(Value::as_f64).unwrap_or(f64::MAX),
        has_picture: text(&value, "thumbnail").is_some_and(|address| !address.is_empty()),
        path,
        url,
        title,
        content,
        changed,
        others,
    }))
}

/// What pages and locations share.
struct Head {
    path: String,
    url: String,
    title: String,
    content: String,
    changed: Date,
    others: BTreeMap<String, String>,
}

fn location(value: &Value, head: Head) -> Location {
    let at = value.get("location").unwrap_or(&Value::Null);
    let number = |key: &str| at.get(key).and_then(Value::as_f64);
    let contacts: Vec<&Value> = value.get("contacts").and_then(Value::as_array).into_iter().flatten().collect();
    let of_contacts = |keys: &[&str]| {
        let own = keys.iter().filter_map(|key| text(value, key));
        let named = contacts.iter().flat_map(|contact| keys.iter().filter_map(|key| text(contact, key)));
        own.chain(named).filter(|text| !text.trim().is_empty()).collect::<Vec<String>>()
    };
    let category = value.get("category").unwrap_or(&Value::Null);
    Location {
        summary: text(value, "meta_description").unwrap_or_default(),
        street: text(at, "address").unwrap_or_default(),
        postcode: text(at, "postcode").unwrap_or_default(),
        city: text(at, "town").unwrap_or_default(),
        position: number("latitude").zip(number("longitude")),
        phones: of_contacts(&["phone_number", "mobile_number"]),
        emails: of_contacts(&["email"]),
        websites: of_contacts(&["website", "appointment_url"]),
        categories: [text(category, "name"), text(category, "icon")].into_iter().flatten().collect(),
        closed_for_now: value.get("temporarily_closed").and_then(Value::as_bool).unwrap_or(false),
        opening_hours: value.get("opening_hours").filter(|hours| !hours.is_null()).cloned(),
        barrier_free: value.get("barrier_free").and_then(Value::as_bool),
        contacts: contacts.iter().filter(|contact| text(contact, "name").is_some_and(|name| !name.is_empty())).count(),
        contact_hours: contacts
            .iter()
            .any(|contact| contact.get("opening_hours").is_some_and(|hours| !hours.is_null())),
        path: head.path,
        url: head.url,
        title: head.title,
        content: head.content,
        changed: head.changed,
        others: head.others,
    }
}

fn text(value: &Value, key: &str) -> Option<String> {
    Some(value.get(key)?.as_str()?.to_owned())
}

fn others(value: &Value) -> BTreeMap<String, String> {
    let languages = value.get("available_languages").and_then(Value::as_object);
    let other = |(code, other): (&String, &Value)| Some((code.clone(), path_of(&text(other, "path")?)));
    languages.into_iter().flatten().filter_map(other).collect()
}

/// A path as it is compared: without slashes at its ends, without query, percent-encoding resolved.
///
/// Twelve lines of our own, because what else comes of URLs here is only compared with itself.
pub(super) fn path_of(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default().trim().trim_matches('/');
    let (mut bytes, mut rest) = (Vec::new(), path.as_bytes());
    while let Some((first, others)) = rest.split_first() {
        let digits = others.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let digits = digits.filter(|digits| digits.chars().all(|c| c.is_ascii_hexdigit()));
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = others.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = others;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_compared_without_their_spelling() {
        assert_eq!(path_of("/a/de/stra%C3%9Fe/?x=1"), "a/de/straße");
        assert_eq!(path_of("/a/%zz/%4"), "a/%zz/%4");
        assert_eq!(path_of("/%+1/"), "%+1");
    }
}
