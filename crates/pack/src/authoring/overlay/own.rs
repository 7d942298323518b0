//! The other way round: what the file of a pack must say so that, over those beneath, it comes to what is wanted.

use super::{are_entries, fingerprint, is_other_kind, merge_file, name, read};
use crate::authoring::{
    files::PackFiles,
    json::{Kind, Member, Node},
};
use std::borrow::Cow;

/// A file of a pack as a whole: as it stands where one pack has it alone, else what the packs on each other come to.
#[must_use]
pub fn merged<'f>(files: &'f PackFiles, path: &str) -> Option<Cow<'f, [u8]>> {
    let layers = files.layers(path);
    match layers.as_slice() {
        [] => None,
        [alone] => Some(Cow::Borrowed(alone.bytes)),
        _ => {
            let layers = layers.iter().rev().filter_map(|layer| read(&layer.path, layer.bytes));
            let whole = layers.reduce(|below, above| merge_file(path, below, above))?;
            Some(Cow::Owned(text(&whole)?.into_bytes()))
        }
    }
}

/// What the pack's own file must say so that the whole is what is wanted: all of it where nothing lies beneath, else
/// what is said otherwise there. Nothing if the packs beneath say it all.
#[must_use]
pub fn own(files: &PackFiles, path: &str, wanted: &str) -> Option<String> {
    let Some(beneath) = files.beneath().and_then(|beneath| Some(merged(&beneath, path)?.into_owned())) else {
        return Some(wanted.to_owned());
    };
    let (beneath, whole) = (read(path, &beneath)?, read(path, wanted.as_bytes())?);
    text(&over(&beneath, &whole)?)
}

fn text(node: &Node) -> Option<String> {
    serde_json::to_string_pretty(node).ok().map(|text| text + "\n")
}

/// What has to lie over a value so that it becomes another one; nothing if it is that already.
fn over(base: &Node, wanted: &Node) -> Option<Node> {
    if fingerprint([base]) == fingerprint([wanted]) {
        return None;
    }
    let kind = match (&base.kind, &wanted.kind) {
        (Kind::Object(below), Kind::Object(above)) if !is_other_kind(below, above) => {
            Kind::Object(above.iter().filter_map(|member| member_over(base, member)).collect())
        }
        (Kind::List(below), Kind::List(above)) if are_entries(below) && are_entries(above) => {
            Kind::List(entries_over(below, above))
        }
        _ => wanted.kind.clone(),
    };
    Some(Node { span: wanted.span.clone(), kind })
}

fn member_over(base: &Node, member: &Member) -> Option<Member> {
    let value = match base.get(&member.key) {
        Some(below) => over(below, &member.value)?,
        None => member.value.clone(),
    };
    Some(Member { value, ..member.clone() })
}

/// Entries that are otherwise, by their ids; new ones behind the one that they follow, and those that are gone taken out.
fn entries_over(base: &[Node], wanted: &[Node]) -> Vec<Node> {
    let mut entries: Vec<Node> = Vec::new();
    let mut before: Option<&Node> = None;
    for entry in wanted {
        match base.iter().find(|below| name(below) == name(entry)) {
            Some(below) => entries.extend(over(below, entry).map(|otherwise| named(entry, otherwise))),
            None => {
                // A place in the list is told by the entry in front, even if nothing else is to be said of that one.
                let last = entries.last().and_then(name);
                if let Some(before) = before.filter(|before| last != name(before)) {
                    entries.push(named(before, Node { span: before.span.clone(), kind: Kind::Object(Vec::new()) }));
                }
                entries.push(entry.clone());
            }
        }
        before = Some(entry);
    }
    let gone = base.iter().filter(|below| !wanted.iter().any(|entry| name(entry) == name(below)));
    entries.extend(gone.map(|below| {
        let remove = Member {
            key: super::REMOVE.to_owned(),
            key_span: 0..0,
            value: Node { span: 0..0, kind: Kind::Bool(true) },
        };
        named(below, Node { span: 0..0, kind: Kind::Object(vec![remove]) })
    }));
    entries
}

/// An entry that says which one it is, first of all.
fn named(entry: &Node, mut otherwise: Node) -> Node {
    let key = if entry.get("id").is_some() { "id" } else { "tag" };
    if let (Kind::Object(members), Some(id)) = (&mut otherwise.kind, entry.member(key))
        && !members.iter().any(|member| member.key == key)
    {
        members.insert(0, id.clone());
    }
    otherwise
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What lies beneath, what is wanted, and what the file on top has to say; on top of the first it comes to the second.
    #[track_caller]
    fn check(base: &str, wanted: &str, expected: &str) {
        let pack = |text: &str| PackFiles::new([("de/x.json".to_owned(), text.as_bytes().to_vec())].into());
        let files = PackFiles::default().over("../base", pack(base));
        let compact = |text: &[u8]| serde_json::from_slice::<serde_json::Value>(text).unwrap().to_string();
        let found = own(&files, "de/x.json", wanted).unwrap_or_else(|| "null".to_owned());
        assert_eq!(compact(found.as_bytes()), compact(expected.as_bytes()), "{wanted} over {base}");
        if found != "null" {
            let on_top = pack(&found).over("../base", pack(base));
            assert_eq!(
                compact(&merged(&on_top, "de/x.json").unwrap()),
                compact(wanted.as_bytes()),
                "{found} over {base}"
            );
        }
    }

    #[test]
    fn only_what_is_otherwise_is_said() {
        let base = r#"{"list":[{"id":"a","kind":"paragraph","text":"1"},{"id":"b","text":"2"}],"n":1}"#;
        check(base, base, "null");
        check(
            base,
            r#"{"list":[{"id":"a","kind":"paragraph","text":"9"},{"id":"b","text":"2"}],"n":1}"#,
            r#"{"list":[{"id":"a","text":"9"}]}"#,
        );
        check(base, r#"{"list":[{"id":"b","text":"2"}],"n":1}"#, r#"{"list":[{"id":"a","remove":true}]}"#);
        check(
            base,
            r#"{"list":[{"id":"a","kind":"list","items":["x"]},{"id":"b","text":"2"}],"n":1}"#,
            r#"{"list":[{"id":"a","kind":"list","items":["x"]}]}"#,
        );
    }

    #[test]
    fn a_new_entry_stands_where_it_is_wanted() {
        let base = r#"{"list":[{"id":"a"},{"id":"b"}]}"#;
        check(
            base,
            r#"{"list":[{"id":"a"},{"id":"n"},{"id":"m"},{"id":"b"}]}"#,
            r#"{"list":[{"id":"a"},{"id":"n"},{"id":"m"}]}"#,
        );
        check(base, r#"{"list":[{"id":"a"},{"id":"b"},{"id":"n"}]}"#, r#"{"list":[{"id":"b"},{"id":"n"}]}"#);
    }

    #[test]
    fn where_nothing_lies_beneath_the_file_is_what_is_wanted() {
        let files = PackFiles::default().over("../base", PackFiles::default());
        assert_eq!(own(&files, "de/x.json", "{ \"a\": 1 }\n").as_deref(), Some("{ \"a\": 1 }\n"));
        assert_eq!(merged(&files, "de/x.json"), None);
    }
}
