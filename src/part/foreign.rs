//! Texts that are shown in another language than the page.

use welcome_pack::bundle::Foreign;

/// `lang` and `dir` of a text that is shown in another language than the page.
#[must_use]
pub fn foreign_attributes(foreign: Option<&Foreign>) -> (Option<String>, Option<&'static str>) {
    (foreign.map(|foreign| foreign.tag.clone()), foreign.map(|foreign| foreign.direction.as_str()))
}

/// `lang` and `dir` of a word as the offices write it, in the default locale of the pack, where the page differs from that.
#[cfg(feature = "ssr")]
#[must_use]
pub fn office_language(reader: &crate::screen::Reader) -> (Option<String>, Option<&'static str>) {
    let manifest = &reader.manifest;
    let office = manifest.locales.iter().find(|locale| locale.tag == manifest.default_locale);
    let office = office.filter(|office| office.tag != reader.tag());
    let turned = office.filter(|office| office.direction != reader.direction);
    (office.map(|office| office.tag.clone()), turned.map(|office| office.direction.as_str()))
}
