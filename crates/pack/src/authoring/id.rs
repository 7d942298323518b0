//! Ids: the names of facts, places, topics, articles and blocks, which stand in addresses and are the same in every locale.

/// How an id is written, as a regular expression (ECMA-262).
pub const ID_PATTERN: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// Whether a text is an id: lower-case letters, digits and single hyphens.
///
/// ```
/// use welcome_pack::authoring::id::is_id;
/// assert!(is_id("register-address") && !is_id("Register address") && !is_id("a--b"));
/// ```
#[must_use]
pub fn is_id(id: &str) -> bool {
    id.split('-').all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

/// A text as an id, as near as the letters allow; what has no Latin letters or digits becomes empty.
///
/// ```
/// use welcome_pack::authoring::id::spelled_as_id;
/// assert_eq!(spelled_as_id("Bad Ischl (OÖ)"), "bad-ischl-ooe");
/// ```
#[must_use]
pub fn spelled_as_id(id: &str) -> String {
    let lower = id.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}
