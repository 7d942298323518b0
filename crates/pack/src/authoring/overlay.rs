//! A pack over another one: what it says itself replaces what the pack beneath says, entry by entry.
//!
//! Our own merging, because neither JSON Merge Patch (RFC 7396) nor JSON Patch (RFC 6902) knows entries by their ids:
//! the first replaces whole lists, the second counts positions, which move when the pack beneath changes.

mod own;

pub use own::{merged, own};

use super::{
    files::PackFiles,
    json::{self, Kind, Member, Node},
    load::load,
    model::StatusFile,
    source::Source,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::{collections::BTreeMap, ops::Range};

/// The file in which a pack keeps what the pack beneath said when it was overridden.
pub const RECORD: &str = "base.json";

/// Takes an entry of the pack beneath out: `{ "id": "x", "remove": true }`.
const REMOVE: &str = "remove";

/// `base.json`, written by `welcome mark --base`: what the pack beneath said where this one says something else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Fingerprints by file and entry: `facts.json#city-phone`, `de/health.json#doctor/intro`.
    pub overrides: BTreeMap<String, String>,
}

/// Something of the pack beneath that a pack says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// The file, by its path in the pack.
    pub file: String,
    /// The ids that lead to the entry, with `/` between: `doctor/intro`; empty for the keys of the file itself.
    pub entry: String,
    /// The keys that are said otherwise, or that the entry is taken out.
    pub change: Change,
    /// The same file of the pack beneath, as seen from this pack's folder: `../base/de/health.json`.
    pub beneath: String,
    /// Fingerprint of what the pack beneath says there.
    pub base: String,
    /// The bytes of the file where it begins.
    pub span: Range<usize>,
}

/// What a pack does with an entry of the pack beneath.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Says these keys otherwise.
    Keys(Vec<String>),
    /// Takes it out.
    Removed,
}

/// Whether something that a pack says otherwise was written for what lies beneath it today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Footing {
    /// What lies beneath is what it was when this was noted.
    AsNoted,
    /// It has changed since.
    Changed,
    /// Nobody has noted what lay beneath.
    NotNoted,
}

impl Override {
    /// Its name in [`Record`].
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}#{}", self.file, self.entry)
    }

    /// How it stands to what lies beneath, by what was noted; a pack without a record has noted nothing.
    #[must_use]
    pub fn footing(&self, record: Option<&Record>) -> Footing {
        match record.and_then(|record| record.overrides.get(&self.name())) {
            Some(print) if *print == self.base => Footing::AsNoted,
            Some(_) => Footing::Changed,
            None => Footing::NotNoted,
        }
    }
}

/// The folder of the pack that a pack extends, as its `pack.json` names it; nothing if it extends none.
///
/// ```
/// use welcome_pack::authoring::overlay::extends;
/// assert_eq!(extends(br#"{ "id": "north", "extends": "../city" }"#), Some("../city".to_owned()));
/// assert_eq!(extends(br#"{ "id": "city" }"#), None);
/// ```
#[must_use]
pub fn extends(settings: &[u8]) -> Option<String> {
    match read("pack.json", settings)?.get("extends")?.kind {
        Kind::Text(ref folder) => Some(folder.trim_end_matches('/').to_owned()),
        _ => None,
    }
}

/// What a pack says otherwise than the packs beneath it, in the order of the files. What it adds is not among it.
#[must_use]
pub fn overrides(files: &PackFiles) -> Vec<Override> {
    let mut found = Vec::new();
    for path in files.paths() {
        let layers = files.layers(path);
        let [own, beneath @ ..] = layers.as_slice() else { continue };
        let nearest = beneath.first().map(|layer| layer.path.as_str()).unwrap_or_default();
        // What is known of a text is this pack's own, and so is what `pack.json` says of this pack.
        let is_own = path.ends_with("/status.json") || path == "pack.json" || path == RECORD;
        if own.path != path || beneath.is_empty() || is_own {
            continue;
        }
        let beneath = beneath.iter().rev().filter_map(|layer| read(&layer.path, layer.bytes)).reduce(merge);
        if let (Some(base), Some(own)) = (beneath, read(path, own.bytes)) {
            let mut walk = Walk { file: path, beneath: nearest, found: &mut found };
            walk.object(&base, &own, "");
        }
    }
    found
}

/// What `base.json` has to say so that every override is noted with what stands beneath it now.
#[must_use]
pub fn record(files: &PackFiles) -> Record {
    let overrides = overrides(files).into_iter().map(|found| (found.name(), found.base)).collect();
    Record { overrides }
}

/// What a pack has to keep in a `status.json` of its own: what the packs beneath do not say already.
#[must_use]
pub fn own_status(files: &PackFiles, locale: &str, mut status: StatusFile) -> StatusFile {
    if let Some(beneath) = files.beneath() {
        let (pack, _) = load(&beneath);
        let known = pack.locales.iter().find(|content| content.tag == locale).map(|content| &content.status);
        status.texts.retain(|key, text| known.is_none_or(|known| known.texts.get(key) != Some(text)));
    }
    status
}

/// The values of a file over those of the same file beneath.
pub(crate) fn merge_file(path: &str, base: Node, over: Node) -> Node {
    match (base.kind, over.kind) {
        // What is known of a text is replaced whole: no day of a review stays from another text.
        (Kind::Object(below), Kind::Object(above)) if path.ends_with("/status.json") => {
            let texts = merge_objects(below, above, |below, above| match (below.kind, above.kind) {
                (Kind::Object(below), Kind::Object(texts)) => {
                    Node { span: above.span, kind: Kind::Object(merge_objects(below, texts, |_, text| text)) }
                }
                (_, kind) => Node { span: above.span, kind },
            });
            Node { span: over.span, kind: Kind::Object(texts) }
        }
        (below, above) => merge(Node { kind: below, ..base }, Node { kind: above, ..over }),
    }
}

fn read(path: &str, bytes: &[u8]) -> Option<Node> {
    json::parse(&Source::read(path, bytes).ok()?).0
}

/// A value over the one beneath it. Objects are merged key by key, lists of entries with an `id` or a `tag` entry by
/// entry; everything else is replaced. An entry that becomes another kind is replaced whole. A new entry comes behind
/// the one that stands before it, or at the end.
pub(crate) fn merge(base: Node, over: Node) -> Node {
    let kind = match (base.kind, over.kind) {
        (Kind::Object(below), Kind::Object(above)) if !is_other_kind(&below, &above) => {
            Kind::Object(merge_objects(below, above, merge))
        }
        (Kind::List(below), Kind::List(above)) if are_entries(&below) && are_entries(&above) => {
            Kind::List(merge_entries(below, above))
        }
        (_, kind) => kind,
    };
    Node { span: over.span, kind }
}

fn merge_objects(mut members: Vec<Member>, above: Vec<Member>, merge: impl Fn(Node, Node) -> Node) -> Vec<Member> {
    for member in above {
        match members.iter().position(|below| below.key == member.key) {
            Some(at) => {
                let below = members.remove(at);
                members.insert(at, Member { value: merge(below.value, member.value), ..member });
            }
            None => members.push(member),
        }
    }
    members
}

fn merge_entries(mut entries: Vec<Node>, above: Vec<Node>) -> Vec<Node> {
    let mut behind = None;
    for entry in above {
        let known = entries.iter().position(|below| name(below) == name(&entry));
        let at = match known {
            Some(at) if is_removed(&entry) => {
                entries.remove(at);
                behind = Some(at);
                continue;
            }
            Some(at) => {
                let below = entries.remove(at);
                entries.insert(at, merge(below, entry));
                at
            }
            None => {
                let at = behind.unwrap_or(entries.len());
                entries.insert(at, entry);
                at
            }
        };
        behind = Some(at + 1);
    }
    entries
}

fn are_entries(list: &[Node]) -> bool {
    list.iter().all(|entry| name(entry).is_some())
}

/// What tells an entry from the others of its list.
fn name(entry: &Node) -> Option<&str> {
    let name = entry.get("id").or_else(|| entry.get("tag"))?;
    if let Kind::Text(name) = &name.kind { Some(name) } else { None }
}

fn is_removed(entry: &Node) -> bool {
    matches!(entry.get(REMOVE).map(|value| &value.kind), Some(Kind::Bool(true)))
}

fn is_other_kind(below: &[Member], above: &[Member]) -> bool {
    let kind = |members: &[Member]| {
        let member = members.iter().find(|member| member.key == "kind")?;
        Some(fingerprint([&member.value]))
    };
    kind(above).is_some_and(|above| kind(below).is_some_and(|below| below != above))
}

/// Looks for what one file says otherwise.
struct Walk<'a> {
    file: &'a str,
    beneath: &'a str,
    found: &'a mut Vec<Override>,
}

impl Walk<'_> {
    fn object(&mut self, base: &Node, own: &Node, entry: &str) {
        let mut changed: Vec<(&str, &Node)> = Vec::new();
        for member in own.members() {
            let Some(below) = base.get(&member.key) else { continue };
            match (&below.kind, &member.value.kind) {
                (Kind::List(below), Kind::List(own)) if !own.is_empty() && are_entries(below) && are_entries(own) => {
                    self.entries(below, own, entry);
                }
                _ if fingerprint([below]) != fingerprint([&member.value]) => changed.push((&member.key, below)),
                _ => {}
            }
        }
        if !changed.is_empty() {
            let base = fingerprint(changed.iter().map(|(_, below)| *below));
            let keys = changed.into_iter().map(|(key, _)| key.to_owned()).collect();
            self.note(entry, Change::Keys(keys), base, own);
        }
    }

    fn entries(&mut self, base: &[Node], own: &[Node], within: &str) {
        for entry in own {
            let Some(below) = base.iter().find(|below| name(below) == name(entry)) else { continue };
            let id = name(entry).unwrap_or_default();
            let path = if within.is_empty() { id.to_owned() } else { format!("{within}/{id}") };
            if is_removed(entry) {
                self.note(&path, Change::Removed, fingerprint([below]), entry);
            } else {
                self.object(below, entry, &path);
            }
        }
    }

    fn note(&mut self, entry: &str, change: Change, base: String, node: &Node) {
        let (file, beneath, entry) = (self.file.to_owned(), self.beneath.to_owned(), entry.to_owned());
        let span = node.span.start..node.span.start + 1;
        self.found.push(Override { file, entry, change, beneath, base, span });
    }
}

/// The first twelve hexadecimal digits of the SHA-256 of values, however they are spelled.
fn fingerprint<'a>(values: impl IntoIterator<Item = &'a Node>) -> String {
    let mut digest = Sha256::new();
    values.into_iter().for_each(|value| feed(&mut digest, value));
    digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

fn feed(digest: &mut Sha256, value: &Node) {
    match &value.kind {
        Kind::Null | Kind::Hole => digest.update("n"),
        Kind::Bool(value) => digest.update(if *value { "t" } else { "f" }),
        Kind::Number(number) => digest.update(format!("#{number};")),
        Kind::Text(text) => digest.update(format!("\"{}:{text}", text.len())),
        Kind::List(elements) => {
            digest.update("[");
            elements.iter().for_each(|element| feed(digest, element));
            digest.update("]");
        }
        Kind::Object(members) => {
            let mut members: Vec<&Member> = members.iter().collect();
            members.sort_by(|left, right| left.key.cmp(&right.key));
            digest.update("{");
            for member in members {
                digest.update(format!("\"{}:{}", member.key.len(), member.key));
                feed(digest, &member.value);
            }
            digest.update("}");
        }
    }
}

#[cfg(test)]
mod tests;
