//! Texts that are shown in another language than the page.

use welcome_pack::bundle::Foreign;

/// `lang` and `dir` of a text that is shown in another language than the page.
#[must_use]
pub fn foreign_attributes(foreign: Option<&Foreign>) -> (Option<String>, Option<&'static str>) {
    (foreign.map(|foreign| foreign.tag.clone()), foreign.map(|foreign| foreign.direction.as_str()))
}
