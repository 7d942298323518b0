//! What becomes of Fluent, in the app's form and on the screen.

use super::*;
use crate::messages::Arg;

/// The form of a message's text with readable marks: `{`, `}`, `|`, `<` and `>`.
#[track_caller]
fn check(source: &str, expected: &str) {
    let messages = compile(&[("en", source)]);
    let marks = [OPEN, CLOSE, FIELD, ISOLATE, POP_ISOLATE].into_iter().zip(["{", "}", "|", "<", ">"]);
    let (_, form) = messages.texts.into_iter().find(|(id, _)| id == "id").unwrap();
    let form = marks.fold(form, |form, (mark, shown)| form.replace(mark, shown));
    assert_eq!(form, expected, "{source}");
}

#[test]
fn a_value_is_isolated_where_it_has_surroundings() {
    check("id = Back", "Back");
    check("id = { $time }", "{time}");
    check("id = From { $time } on", "From <{time}> on");
    check("id = From\n    { $time }", "From\n<{time}>");
}

#[test]
fn what_does_not_change_is_text() {
    check(r#"id = { "{" }{ $x }{ "\u00e9\U01F600" }"#, "{<{x}>é😀");
    check("id = { 5 }", "5");
    check("id = About { 5 }", "About <5>");
    check("id = In this { -kiosk }\n-kiosk = kiosk", "In this kiosk");
    check("id = { other }!\nother = From { $time }", "From <{time}>!");
    check("id = { { other } }!\nother = From", "<From>!");
    check("id = a\u{2}b{ \"\\u001f\" }", "ab");
}

#[test]
fn a_choice_tries_numbers_first_and_ends_with_its_default() {
    check(
        "id = { $n ->\n *[other] { $n } places\n [one] One place\n [0] No place\n [1.5] Odd\n }",
        "{n|0|0{No place}one{One place}{<{n}> places}}",
    );
    check("id = { $n ->\n [1] One\n [01] Also one\n *[other] Some\n }", "{n||1{One}{Some}}");
    check("id = Go { $how ->\n [foot] on foot\n *[tram] by tram\n }", "Go <{how||foot{on foot}{by tram}}>");
}

#[test]
fn a_message_that_one_locale_lacks_comes_from_the_next() {
    let german = "-kiosk = Kiosk\nsearch =\n    .hint = Suche\nback = Zurück\nhome = { NUMBER($n) }\nbroken = {";
    let english = "back = Back\nhome = Home\nbroken = Whole\nsearch = Search this { -kiosk }\n-kiosk = kiosk";
    let messages = compile(&[("de", german), ("en", english)]);
    let texts = ["back", "home", "broken", "search", "none"].map(|id| messages.text(id, &[]));
    assert_eq!(texts, ["Zurück", "Home", "Whole", "Search this kiosk", "⟦none⟧"]);
}

#[test]
fn every_message_counts_in_its_own_language() {
    let source =
        |id: &str| format!("{id} = {{ $n ->\n [zero] z\n [one] o\n [two] t\n [few] f\n [many] m\n *[other] x\n }}");
    let sources = [("ar", source("a")), ("uk", source("b")), ("en", source("c"))];
    let messages = compile(&sources.each_ref().map(|(tag, source)| (*tag, source.as_str())));
    let forms = |id| [0, 1, 2, 3, 11, 100].map(|n| messages.text(id, &[("n", Arg::Number(n))])).concat();
    assert_eq!(["a", "b", "c"].map(forms), ["zotfmx", "moffmm", "xoxxxx"]);
    assert_eq!(messages.plurals.len(), 3);
}

#[test]
fn languages_that_count_alike_share_a_table() {
    let source = |id: &str| format!("{id} = {{ $n ->\n [one] o\n *[other] x\n }}");
    let sources = [("de", source("a")), ("en", source("b"))];
    let messages = compile(&sources.each_ref().map(|(tag, source)| (*tag, source.as_str())));
    assert_eq!(messages.plurals.len(), 1);
}

#[track_caller]
fn check_refused(source: &str, expected: &[(&str, Reason)]) {
    let resource = parser::parse(source).unwrap();
    let found: Vec<_> = refusals(&resource).into_iter().map(|refusal| (refusal.at, refusal.reason)).collect();
    assert_eq!(found, expected, "{source}");
}

#[test]
fn what_the_app_could_not_show_is_refused() {
    check_refused("a = { $x }\nb = { a } { -t }\n-t = T", &[]);
    check_refused(
        "a = A\n    .title = T\n-t = T\n    .case = c",
        &[("title", Reason::Attribute), ("case", Reason::Attribute)],
    );
    check_refused("a = { NUMBER($n) }", &[("NUMBER", Reason::Function)]);
    check_refused(
        "a = { NUMBER($n) ->\n *[other] { b.c }\n }\nb = B",
        &[("NUMBER", Reason::Function), ("c", Reason::Attribute)],
    );
    check_refused("a = { -t.case ->\n *[other] A\n }\n-t = T", &[("case", Reason::Attribute)]);
    check_refused("a = { -t(case: \"x\") }\n-t = T", &[("t", Reason::Arguments)]);
    check_refused("-t = { $x ->\n *[other] { $y }\n }", &[("x", Reason::ValueInTerm), ("y", Reason::ValueInTerm)]);
    check_refused("a = { 1 ->\n *[other] A\n }", &[("1", Reason::Constant)]);
    check_refused("a = { b } { -t }", &[("b", Reason::NoSuchMessage), ("t", Reason::NoSuchTerm)]);
    check_refused("a = { a }", &[("a", Reason::RefersFurther)]);
    check_refused("a = { b }\nb = { -t }\n-t = T", &[("t", Reason::RefersFurther)]);
}
