//! XLIFF 2.1 as tools see it.

use crate::{
    Content, Format, Progress, Token, read,
    sample::{PACK, order},
};

#[test]
fn a_unit_has_codes_with_their_originals() {
    let mut order = order(&PACK, "ar");
    order.units.retain(|unit| unit.id == "city#about/2");
    order.units[0].target = Some("{city-phone} **x** [y](places/a)".to_owned());
    let text = String::from_utf8(Format::Xliff2.write(&order).unwrap()).unwrap();
    let expected = r#"<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="ar">
  <file id="vienna.city.json" original="ar/city.json">
    <unit id="city:about.2" name="city#about/2" xml:space="preserve">
      <notes>
        <note category="developer">the city › paragraph about the pack</note>
      </notes>
      <originalData>
        <data id="d4">**</data>
        <data id="d2">[</data>
        <data id="d3">](places/a)</data>
        <data id="d1">{city-phone}</data>
      </originalData>
"#;
    assert!(text.starts_with(expected), "{text}");
    let target = r#"<target><ph id="fact-city-phone" type="other" equiv="+43 1 4000" disp="+43 1 4000" dataRef="d1"/> <pc id="strong-1" type="fmt" subType="xlf:b" dataRefStart="d4" dataRefEnd="d4">x</pc> <pc id="link-places.a" type="link" dataRefStart="d2" dataRefEnd="d3">y</pc></target>"#;
    assert!(text.contains(target), "{text}");
}

#[test]
fn what_tools_make_of_a_unit_is_read() {
    let file = r#"<xliff version="2.1" trgLang="ar"><file id="f"><group id="g"><unit id="health.doctor:items.0.label">
<segment state="final"><source>A.</source><target><mrk id="m" type="comment">B</mrk><sc id="s"/>C<ec startRef="s"/></target></segment>
<ignorable><source> </source></ignorable>
<segment state="translated"><source>D</source><target>E<sm id="c"/><em startRef="c"/></target></segment></unit></group></file></xliff>"#;
    let unit = read("a.xliff", file.as_bytes()).unwrap().units.remove(0);
    let text = |text: &str| Token::Text(text.to_owned());
    assert_eq!(
        (unit.id.as_str(), unit.progress, unit.at.line),
        ("health/doctor#items/0/label", Progress::Translated, 2)
    );
    assert_eq!(unit.source, Content::Coded(vec![text("A."), text(" "), text("D")]));
    let target = vec![text("B"), Token::Open("s".into()), text("C"), Token::Close("s".into()), text(" "), text("E")];
    assert_eq!(unit.target, Some(Content::Coded(target)));
}

#[test]
fn every_id_is_a_name_token_that_leads_back() {
    for unit in order(&PACK, "ar").units {
        let name = super::name(&unit.id);
        assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || ".:-_".contains(c)), "{name}");
        assert_eq!(super::id(&name), unit.id);
    }
}
