//! XLIFF 1.2 as tools see it.

use crate::{
    Content, Format, Position, Progress, Token, read,
    sample::{PACK, order},
};

#[test]
fn a_unit_has_codes_notes_and_its_state() {
    let mut order = order(&PACK, "ar");
    order.units.retain(|unit| unit.id == "city#about/2");
    order.units[0].target = Some("{city-phone} **x** <3".to_owned());
    let text = String::from_utf8(Format::Xliff.write(&order).unwrap()).unwrap();
    let expected = r#"<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="ar/city.json" source-language="de" target-language="ar" datatype="plaintext" product-name="vienna">
    <header>
      <tool tool-id="welcome" tool-name="welcome" tool-version="0.1.0"/>
    </header>
    <body>
      <trans-unit id="city#about/2" resname="city#about/2" xml:space="preserve">
        <source>Öffnungszeiten, Preise und Regeln ändern sich. Rufen Sie vorher an oder fragen Sie am Stadttelefon: <x id="fact-city-phone" ctype="x-fact" equiv-text="+43 1 4000"/>. Dieses Angebot ersetzt keine Rechtsberatung und keine ärztliche Hilfe.</source>
        <target state="needs-review-translation"><x id="fact-city-phone" ctype="x-fact" equiv-text="+43 1 4000"/> <g id="strong-1" ctype="bold">x</g> &lt;3</target>
        <note from="developer">the city › paragraph about the pack</note>
      </trans-unit>
    </body>
  </file>
</xliff>
"#;
    assert_eq!(text, expected);
}

#[test]
fn what_tools_make_of_a_unit_is_read() {
    let file = r#"<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file target-language="ar"><body><group>
<trans-unit id="1" resname="a#b" approved="yes"><source>A<bpt id="s">b</bpt>B<ept id="s">e</ept></source>
<alt-trans><target>no</target></alt-trans>
<target><mrk mtype="seg" mid="1">C&#x20;&amp;<![CDATA[<]]></mrk><ph id="f"/></target></trans-unit></group></body></file></xliff>"#;
    let delivery = read("a.xlf", file.as_bytes()).unwrap();
    let unit = &delivery.units[0];
    let text = |text: &str| Token::Text(text.to_owned());
    let source = vec![text("A"), Token::Open("s".into()), text("B"), Token::Close("s".into())];
    assert_eq!((unit.id.as_str(), unit.progress), ("a#b", Progress::Reviewed));
    assert_eq!(unit.source, Content::Coded(source));
    assert_eq!(unit.target, Some(Content::Coded(vec![text("C &<"), Token::Code("f".into())])));
    assert_eq!(unit.at, Position { line: 4, column: 1 });
}

#[track_caller]
fn check_unreadable(file: &str, line: usize, message: &str) {
    let error = read("a.xlf", file.as_bytes()).unwrap_err();
    assert!(error.message.contains(message), "{}", error.message);
    assert_eq!(error.at.line, line, "{error}");
}

#[test]
fn what_is_no_xliff_is_refused_with_its_line() {
    check_unreadable("", 1, "ends too early");
    check_unreadable("<xliff version=\"1.2\">\n<file>", 2, "ends too early");
    check_unreadable("<xliff version=\"1.2\">\n</file>", 2, "no well-formed XML");
    check_unreadable("<html/>", 1, "begins with `<html>`");
    check_unreadable("<xliff version=\"3.0\"/>", 1, "XLIFF of the version `3.0`");
    check_unreadable("<!DOCTYPE x [<!ENTITY a \"b\">]>\n<xliff version=\"1.2\"/>", 1, "document type");
    check_unreadable("<xliff version=\"1.2\">\n&a;</xliff>", 2, "`&a;` stands for nothing");
    check_unreadable("<xliff version=\"1.2\">\n<file a=\"&a;\"/></xliff>", 2, "attribute");
    check_unreadable(&"<g>".repeat(100_000), 1, "more than 64 levels");
    check_unreadable(
        "<xliff version=\"1.2\"><file><body>\n<trans-unit id=\"x\"/></body></file></xliff>",
        2,
        "the unit `x` has no source",
    );
    let two = "<xliff version=\"1.2\"><file target-language=\"ar\"/>\n<file target-language=\"fr\"/></xliff>";
    check_unreadable(two, 2, "more than one target language");
    let error = read("a.xlf", b"<xliff>\n\xff").unwrap_err();
    assert_eq!(
        (error.at, error.message.as_str()),
        (Position { line: 2, column: 1 }, "from here on this file is not UTF-8 text")
    );
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let error = read("a.xlf", &vec![b' '; (32 << 20) + 1]).unwrap_err();
    assert_eq!(error.message, "this file is larger than 32 MiB and was not read");
    assert!(read("a.docx", b"").unwrap_err().message.contains("`docx` is of no format"));
}
