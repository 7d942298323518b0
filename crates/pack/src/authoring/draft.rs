//! A JSON file that is being changed: what is not touched stays as it stands, byte for byte, so that an editor who
//! keeps a pack under version control sees only what was meant.

use super::{
    json::{self, Kind, Node},
    problem::Problem,
    source::Source,
};
use jsonc_parser::{
    ParseOptions,
    cst::{CstContainerNode, CstInputValue, CstLeafNode, CstNode, CstRootNode},
};
use serde::Serialize;

/// A file with changes that nobody has written yet.
#[derive(Debug)]
pub struct Draft {
    path: String,
    root: CstRootNode,
}

/// A change that cannot be made, because the file does not have what it names.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path} has no {what} at `{pointer}`")]
pub struct NoSuchPlace {
    path: String,
    what: &'static str,
    pointer: String,
}

impl Draft {
    /// The file at a path of the pack, as it stands.
    ///
    /// # Errors
    /// What makes it no JSON; keys that stand twice are none of it.
    pub fn read(path: &str, bytes: &[u8]) -> Result<Draft, Vec<Problem>> {
        let source = Source::read(path, bytes).map_err(|problem| vec![*problem])?;
        match json::parse(&source) {
            (Some(_), _) => {}
            (None, problems) => return Err(problems),
        }
        let root = CstRootNode::parse(&source.text, &ParseOptions::default());
        let root = root.map_err(|error| {
            let span = error.range().start..error.range().end;
            let help = "save the file as plain JSON";
            vec![source.problem(super::problem::Rule::InvalidJson, span, error.to_string(), help)]
        })?;
        Ok(Draft { path: path.to_owned(), root })
    }

    /// The file with its changes.
    #[must_use]
    pub fn text(&self) -> String {
        self.root.to_string()
    }

    /// Writes a value in the place of the one at a JSON Pointer (RFC 6901). An equal text stays as it was spelled.
    ///
    /// ```
    /// use welcome_pack::authoring::draft::Draft;
    /// let draft = Draft::read("a.json", br#"{ "list": [ "one",  "two" ] }"#).unwrap();
    /// draft.set("/list/1", &"zwei")?;
    /// assert_eq!(draft.text(), r#"{ "list": [ "one",  "zwei" ] }"#);
    /// assert!(draft.set("/list/2", &"drei").is_err());
    /// # Ok::<(), welcome_pack::authoring::draft::NoSuchPlace>(())
    /// ```
    ///
    /// # Errors
    /// If nothing stands there.
    pub fn set(&self, pointer: &str, value: &impl Serialize) -> Result<(), NoSuchPlace> {
        let node = self.find(pointer).ok_or_else(|| self.no_such(pointer, "value"))?;
        let value = input(value);
        if let (Some(literal), CstInputValue::String(text)) = (node.as_string_lit(), &value)
            && literal.decoded_value().is_ok_and(|known| known == *text)
        {
            return Ok(());
        }
        let over_lines = self.writes_lists_over_lines();
        replace(&node, value).ok_or_else(|| self.no_such(pointer, "value"))?;
        self.spread(pointer, over_lines);
        Ok(())
    }

    /// Writes a value under a key of the object at a JSON Pointer: in the place of the one that is there, else at the end.
    /// An object that gets a new key stands over several lines afterwards.
    ///
    /// # Errors
    /// If no object stands there.
    pub fn put(&self, pointer: &str, key: &str, value: &impl Serialize) -> Result<(), NoSuchPlace> {
        let object = self.find(pointer).and_then(|node| node.as_object());
        let object = object.ok_or_else(|| self.no_such(pointer, "object"))?;
        let member = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        if object.get(key).is_some() {
            return self.set(&member, value);
        }
        let over_lines = self.writes_lists_over_lines();
        object.append(key, input(value));
        self.spread(&member, over_lines);
        Ok(())
    }

    /// Writes a value into the list at a JSON Pointer, before the element that is at that position now, or at the end.
    ///
    /// # Errors
    /// If no list stands there.
    pub fn insert(&self, pointer: &str, at: usize, value: &impl Serialize) -> Result<(), NoSuchPlace> {
        let list = self.find(pointer).and_then(|node| node.as_array());
        let list = list.ok_or_else(|| self.no_such(pointer, "list"))?;
        let at = at.min(list.elements().len());
        let over_lines = self.writes_lists_over_lines();
        list.insert(at, input(value));
        self.spread(&format!("{pointer}/{at}"), over_lines);
        Ok(())
    }

    /// Takes the value at a JSON Pointer out, with its key or its comma.
    ///
    /// # Errors
    /// If nothing stands there.
    pub fn remove(&self, pointer: &str) -> Result<(), NoSuchPlace> {
        let node = self.find(pointer).filter(|_| !pointer.is_empty());
        let node = node.ok_or_else(|| self.no_such(pointer, "value"))?;
        match node.parent().and_then(|parent| CstNode::Container(parent).as_object_prop()) {
            Some(property) => property.remove(),
            None => node.remove(),
        }
        Ok(())
    }

    /// Whether the first list of texts or numbers in the file has a line for each; so has a file without one.
    fn writes_lists_over_lines(&self) -> bool {
        let mut waiting: Vec<CstNode> = self.root.value().into_iter().collect();
        while let Some(node) = waiting.pop() {
            let children = below(&node);
            if node.as_array().is_some() && children.iter().any(|child| matches!(child, CstNode::Leaf(_))) {
                return node.to_string().contains('\n');
            }
            waiting.extend(children.into_iter().rev());
        }
        true
    }

    /// Gives the lists in a new value the form that the others of the file have.
    fn spread(&self, pointer: &str, over_lines: bool) {
        let mut waiting: Vec<CstNode> = self.find(pointer).filter(|_| over_lines).into_iter().collect();
        while let Some(node) = waiting.pop() {
            if let Some(list) = node.as_array().filter(|list| !list.elements().is_empty()) {
                list.ensure_multiline();
            }
            waiting.extend(below(&node));
        }
    }

    fn find(&self, pointer: &str) -> Option<CstNode> {
        let mut node = self.root.value()?;
        for step in pointer.split('/').skip(1) {
            node = match node.as_array() {
                Some(list) => list.elements().into_iter().nth(step.parse().ok()?)?,
                None => node.as_object()?.get(&step.replace("~1", "/").replace("~0", "~"))?.value()?,
            };
        }
        Some(node)
    }

    fn no_such(&self, pointer: &str, what: &'static str) -> NoSuchPlace {
        NoSuchPlace { path: self.path.clone(), what, pointer: pointer.to_owned() }
    }
}

/// The JSON Pointer (RFC 6901) of the innermost value of a file that stands at a byte, or of the one whose key stands
/// there; nothing if the file is no JSON.
///
/// ```
/// use welcome_pack::authoring::draft::pointer_at;
/// assert_eq!(pointer_at(br#"{ "list": [1, 22] }"#, 15), Some("/list/1".to_owned()));
/// assert_eq!(pointer_at(br#"{ "list": [1, 22] }"#, 3), Some("/list".to_owned()));
/// assert_eq!(pointer_at(br#"{ "list": "#, 3), None);
/// ```
#[must_use]
pub fn pointer_at(bytes: &[u8], at: usize) -> Option<String> {
    let (root, _) = json::parse(&Source::read("", bytes).ok()?);
    let root = root?;
    let (mut node, mut pointer) = (&root, String::new());
    loop {
        let step = match &node.kind {
            Kind::List(elements) => elements.iter().enumerate().find_map(|(number, element)| {
                let holds = element.span.start <= at && at < element.span.end;
                holds.then(|| (number.to_string(), element))
            }),
            Kind::Object(members) => members.iter().find_map(|member| {
                let holds = member.key_span.start <= at && at < member.value.span.end;
                holds.then(|| (member.key.replace('~', "~0").replace('/', "~1"), &member.value))
            }),
            _ => None,
        };
        let Some((name, next)) = step else { return Some(pointer) };
        pointer = format!("{pointer}/{name}");
        node = next;
    }
}

/// The values in a list or an object.
fn below(node: &CstNode) -> Vec<CstNode> {
    match (node.as_array(), node.as_object()) {
        (Some(list), _) => list.elements(),
        (_, Some(object)) => object.properties().iter().filter_map(|property| property.value()).collect(),
        _ => Vec::new(),
    }
}

/// `None` if the file is nothing but this value: its kind stays what it is.
fn replace(node: &CstNode, value: CstInputValue) -> Option<()> {
    node.parent().filter(|parent| !parent.is_root())?;
    match node {
        CstNode::Container(CstContainerNode::Object(object)) => object.clone().replace_with(value),
        CstNode::Container(CstContainerNode::Array(list)) => list.clone().replace_with(value),
        CstNode::Leaf(CstLeafNode::StringLit(text)) => text.clone().replace_with(value),
        CstNode::Leaf(CstLeafNode::NumberLit(number)) => number.clone().replace_with(value),
        CstNode::Leaf(CstLeafNode::BooleanLit(word)) => word.clone().replace_with(value),
        CstNode::Leaf(CstLeafNode::NullKeyword(word)) => word.clone().replace_with(value),
        CstNode::Container(_) | CstNode::Leaf(_) => None,
    }
    .map(|_| ())
}

/// A value with its keys in the order in which its type has them.
fn input(value: &impl Serialize) -> CstInputValue {
    let text = serde_json::to_vec(value).unwrap_or_default();
    let node = Source::read("", &text).ok().and_then(|source| json::parse(&source).0);
    node.map_or(CstInputValue::Null, |node| of_node(&node))
}

fn of_node(node: &Node) -> CstInputValue {
    match &node.kind {
        Kind::Null | Kind::Hole => CstInputValue::Null,
        Kind::Bool(value) => CstInputValue::Bool(*value),
        Kind::Number(number) => CstInputValue::Number(number.to_string()),
        Kind::Text(text) => CstInputValue::String(text.clone()),
        Kind::List(elements) => CstInputValue::Array(elements.iter().map(of_node).collect()),
        Kind::Object(members) => {
            CstInputValue::Object(members.iter().map(|member| (member.key.clone(), of_node(&member.value))).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const FILE: &str = "{\n  \"articles\": [\n    { \"id\": \"a\",  \"title\": \"caf\\u00e9\" },\n    {\n      \"id\": \"b\",\n      \"keywords\": [\"x\", \"y\"]\n    }\n  ]\n}\n";

    #[track_caller]
    fn check(change: impl FnOnce(&Draft) -> Result<(), NoSuchPlace>, replaced: &str, by: &str) {
        let draft = Draft::read("de/a.json", FILE.as_bytes()).unwrap();
        change(&draft).unwrap();
        assert_eq!(FILE.matches(replaced).count(), 1, "{replaced}");
        assert_eq!(draft.text(), FILE.replace(replaced, by));
    }

    #[test]
    fn a_change_touches_nothing_else() {
        check(|draft| draft.set("/articles/0/title", &"café"), "\"a\"", "\"a\"");
        check(|draft| draft.set("/articles/0/title", &"tea \"x\""), "caf\\u00e9", "tea \\\"x\\\"");
        check(|draft| draft.set("/articles/1/keywords/0", &"z"), "\"x\"", "\"z\"");
        check(|draft| draft.set("/articles/1/keywords/1", &"z"), "\"y\"", "\"z\"");
        check(|draft| draft.put("/articles/1", "id", &"c"), "\"b\"", "\"c\"");
        check(|draft| draft.put("/articles/1", "title", &"T"), "\"y\"]", "\"y\"],\n      \"title\": \"T\"");
        check(
            |draft| draft.put("/articles/0", "note", &"N"),
            "{ \"id\": \"a\",  \"title\": \"caf\\u00e9\" }",
            "{\n      \"id\": \"a\",\n      \"title\": \"caf\\u00e9\",\n      \"note\": \"N\"\n    }",
        );
        check(|draft| draft.insert("/articles/1/keywords", 9, &"z"), "\"y\"]", "\"y\", \"z\"]");
        check(|draft| draft.insert("/articles/1/keywords", 0, &"z"), "[\"x\"", "[\"z\", \"x\"");
        check(|draft| draft.remove("/articles/1/keywords/1"), ", \"y\"", "");
        check(
            |draft| draft.insert("/articles", 1, &json!({ "id": "n" })),
            "\" },",
            "\" },\n    {\n      \"id\": \"n\"\n    },",
        );
    }

    #[test]
    fn a_new_list_looks_like_the_others() {
        let entry = json!({ "words": ["x"] });
        let draft = Draft::read("a.json", b"{\n  \"a\": [\"x\", \"y\"],\n  \"b\": []\n}").unwrap();
        draft.insert("/b", 0, &entry).unwrap();
        assert!(draft.text().contains("\"words\": [\"x\"]"), "{}", draft.text());
        let draft = Draft::read("a.json", b"{\n  \"a\": [\n    \"x\"\n  ],\n  \"b\": []\n}").unwrap();
        draft.insert("/b", 0, &entry).unwrap();
        assert!(draft.text().contains("\"words\": [\n        \"x\"\n      ]"), "{}", draft.text());
    }

    #[test]
    fn what_is_not_there_is_refused() {
        let draft = Draft::read("de/a.json", FILE.as_bytes()).unwrap();
        let error = draft.insert("/articles/0/title", 0, &"x").unwrap_err().to_string();
        assert_eq!(error, "de/a.json has no list at `/articles/0/title`");
        assert!(draft.remove("").is_err());
        assert_eq!(draft.text(), FILE);
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_place() {
        let problems = Draft::read("de/a.json", b"{ \"a\": 1, }").unwrap_err();
        assert_eq!(problems.first().map(|problem| (problem.line, problem.code)), Some((1, "invalid-json")));
    }
}
