//! PO as tools see it.

use crate::{
    Content, Format, Progress, read,
    sample::{PACK, order},
};

#[test]
fn an_entry_has_its_context_and_its_flag() {
    let mut order = order(&PACK, "fa-AF");
    order.units.retain(|unit| unit.id == "topics/health#title");
    order.units[0].target = Some("a \"b\" \\".to_owned());
    let text = String::from_utf8(Format::Po.write(&order).unwrap()).unwrap();
    assert!(text.contains("\"Language: fa_AF\\n\"\n"), "{text}");
    let entry = "\n#. Gesundheit › title of the topic\n#. One to three words: it stands on a card beside a picture.\n\
                 #. There is room for about 40 characters.\n#: de/topics.json\n#, fuzzy\n\
                 msgctxt \"topics/health#title\"\nmsgid \"Gesundheit\"\nmsgstr \"a \\\"b\\\" \\\\\"\n";
    assert!(text.ends_with(entry), "{text}");
}

#[test]
fn what_tools_make_of_an_entry_is_read() {
    let file = "# head\nmsgid \"\"\nmsgstr \"\"\n\"Language: zh_Hans\\n\"\n#, fuzzy, c-format\n#| msgid \"old\"\nmsgctxt \"a\"\n\
                msgid \"\"\n\"one \"\n\"two\"\nmsgstr \"\"\n\"x\\n\"\n\"y\"\n\n#~ msgid \"gone\"\n#~ msgstr \"g\"\n\nmsgctxt \"b\"\n\
                msgid \"c\"\nmsgstr \"\"\nmsgctxt \"d\"\nmsgid \"e\"\nmsgid_plural \"es\"\nmsgstr[0] \"f\"\nmsgstr[1] \"g\"\n";
    let delivery = read("a.po", file.replace('\n', "\r\n").as_bytes()).unwrap();
    assert_eq!(delivery.locale.as_deref(), Some("zh-Hans"));
    let written = |text: &str| Content::Written(text.to_owned());
    let found: Vec<_> = delivery
        .units
        .into_iter()
        .map(|unit| (unit.id, unit.source, unit.target, unit.progress, unit.at.line))
        .collect();
    let expected = [
        ("a".to_owned(), written("one two"), Some(written("x\ny")), Progress::Unfinished, 11),
        ("b".to_owned(), written("c"), None, Progress::Translated, 20),
        ("d".to_owned(), written("e"), Some(written("f")), Progress::Translated, 24),
    ];
    assert_eq!(found, expected);
}

#[track_caller]
fn check_unreadable(file: &str, line: usize, message: &str) {
    let error = read("a.po", file.as_bytes()).unwrap_err();
    assert_eq!((error.at.line, error.message.as_str()), (line, message));
}

#[test]
fn what_is_no_po_is_refused_with_its_line() {
    let quotes = "a text in double quotes belongs here";
    check_unreadable("msgid \"a\"\nmsgstr \"b", 2, quotes);
    check_unreadable("msgid \"a\"\nmsgstr b", 2, quotes);
    check_unreadable("msgid \"a\"b\"", 1, quotes);
    check_unreadable("msgid \"a\\\"", 1, quotes);
    check_unreadable("\n\"a\"", 2, "this text belongs to no keyword");
    check_unreadable("{ \"a\": 1 }", 1, "`{` is no keyword of PO");
}
