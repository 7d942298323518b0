//! What a city sees of a pack that it builds on another one.

use super::*;
use crate::authoring::load::load;

fn files(entries: &[(&str, &str)]) -> PackFiles {
    PackFiles::new(entries.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect())
}

/// A list of what lies beneath and of what lies over it, and what comes out.
#[track_caller]
fn check(base: &str, over: &str, expected: &str) {
    let files = files(&[("de/x.json", over)]).over("../base", files(&[("de/x.json", base)]));
    let layers = files.layers("de/x.json");
    let merged = layers.iter().rev().filter_map(|layer| read(&layer.path, layer.bytes)).reduce(merge).unwrap();
    assert_eq!(written(&merged), expected, "{base} under {over}");
}

fn written(node: &Node) -> String {
    let join = |texts: Vec<String>| texts.join(",");
    match &node.kind {
        Kind::Null | Kind::Hole => "null".to_owned(),
        Kind::Bool(value) => value.to_string(),
        Kind::Number(number) => number.to_string(),
        Kind::Text(text) => format!("'{text}'"),
        Kind::List(elements) => format!("[{}]", join(elements.iter().map(written).collect())),
        Kind::Object(members) => {
            let members = members.iter().map(|member| format!("{}:{}", member.key, written(&member.value)));
            format!("{{{}}}", join(members.collect()))
        }
    }
}

#[test]
fn entries_are_merged_by_their_ids_and_everything_else_is_replaced() {
    check(r#"{"a":1,"b":2}"#, r#"{"b":3,"c":4}"#, "{a:1,b:3,c:4}");
    check(r#"[{"id":"x","a":1,"b":[1,2]},{"id":"y"}]"#, r#"[{"id":"x","b":[3]}]"#, "[{id:'x',a:1,b:[3]},{id:'y'}]");
    check(r#"[{"tag":"de"},{"tag":"en"}]"#, r#"[{"tag":"tr"}]"#, "[{tag:'de'},{tag:'en'},{tag:'tr'}]");
    check(r#"[{"fact":"x"},{"fact":"y"}]"#, r#"[{"fact":"z"}]"#, "[{fact:'z'}]");
    check(r#"{"hours":"Mo-Fr 08:00-12:00"}"#, r#"{"hours":null}"#, "{hours:null}");
}

#[test]
fn a_new_entry_comes_behind_the_one_before_it() {
    check(r#"[{"id":"a"},{"id":"c"}]"#, r#"[{"id":"a"},{"id":"b"}]"#, "[{id:'a'},{id:'b'},{id:'c'}]");
    check(r#"[{"id":"a"}]"#, r#"[{"id":"b"},{"id":"c"}]"#, "[{id:'a'},{id:'b'},{id:'c'}]");
}

#[test]
fn an_entry_can_be_taken_out_and_another_put_in_its_place() {
    let over = r#"[{"id":"a","remove":true},{"id":"n"}]"#;
    check(r#"[{"id":"a"},{"id":"b"}]"#, over, "[{id:'n'},{id:'b'}]");
}

#[test]
fn an_entry_of_another_kind_is_replaced_whole() {
    let base = r#"[{"id":"a","kind":"list","items":["x"]}]"#;
    check(base, r#"[{"id":"a","kind":"paragraph","text":"t"}]"#, "[{id:'a',kind:'paragraph',text:'t'}]");
}

fn district(phone: &str) -> PackFiles {
    let base = format!(r#"{{"facts":[{{"id":"phone","value":"{phone}"}},{{"id":"mail","value":"m"}}]}}"#);
    let over = r#"{"facts":[{"id":"phone","value":"2"},{"id":"mail","value":"m"},{"id":"own","value":"3"}]}"#;
    files(&[("facts.json", over)]).over("../base", files(&[("facts.json", &base)]))
}

#[test]
fn what_is_said_otherwise_is_listed_and_what_is_added_or_repeated_is_not() {
    let found = overrides(&district("1"));
    let names: Vec<String> = found.iter().map(Override::name).collect();
    assert_eq!(names, ["facts.json#phone"]);
    assert_eq!(found[0].change, Change::Keys(vec!["value".to_owned()]));
    assert_eq!(found[0].span, 10..11);
}

#[test]
fn the_record_changes_when_the_pack_beneath_does() {
    assert_eq!(record(&district("1")), record(&district("1")));
    assert_ne!(record(&district("1")), record(&district("9")));
}

#[test]
fn a_problem_names_the_file_in_which_it_is() {
    let base = r#"{"facts":[{"id":"phone","kind":"fone","value":"1"}]}"#;
    let over = "{\"facts\":[\n{\"id\":\"phone\",\"valeu\":\"2\"}]}";
    let files = files(&[("facts.json", over)]).over("../base", files(&[("facts.json", base)]));
    let (_, problems) = load(&files);
    let found: Vec<(&str, usize, &str)> =
        problems.iter().map(|problem| (problem.file.as_str(), problem.line, problem.code)).collect();
    assert!(found.contains(&("facts.json", 2, "unknown-key")), "{found:?}");
    assert!(found.contains(&("../base/facts.json", 1, "unknown-value")), "{found:?}");
}
