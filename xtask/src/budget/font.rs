//! Which fonts of a style sheet a text makes the browser fetch: those whose `unicode-range` holds one of its characters.

use std::collections::BTreeSet;

/// The addresses of the fonts in `css` that a text with the characters `used` needs.
pub(super) fn needed(css: &str, used: &BTreeSet<char>) -> Vec<String> {
    let faces = css.split("@font-face").skip(1).filter_map(|rest| Some(rest.split_once('}')?.0));
    faces.filter(|face| is_used(face, used)).filter_map(address).collect()
}

fn is_used(face: &str, used: &BTreeSet<char>) -> bool {
    let Some((_, rest)) = face.split_once("unicode-range:") else {
        return true;
    };
    let ranges = rest.split(';').next().unwrap_or_default();
    ranges.split(',').filter_map(range).any(|(first, last)| used.range(first..=last).next().is_some())
}

/// Reads `U+0600-06FF`, `U+200D` or `U+4??`; a half of the range that is no character is moved to the next that is one.
fn range(text: &str) -> Option<(char, char)> {
    let text = text.trim();
    let hex = text.strip_prefix("U+").or_else(|| text.strip_prefix("u+"))?;
    let (first, last) = match hex.split_once('-') {
        Some((first, last)) => (first.to_owned(), last.to_owned()),
        None => (hex.replace('?', "0"), hex.replace('?', "F")),
    };
    let first = (u32::from_str_radix(&first, 16).ok()?..).find_map(char::from_u32)?;
    let last = (0..=u32::from_str_radix(&last, 16).ok()?).rev().find_map(char::from_u32)?;
    (first <= last).then_some((first, last))
}

fn address(face: &str) -> Option<String> {
    let (_, rest) = face.split_once("url(")?;
    let address = rest.split_once(')')?.0.trim().trim_matches(['"', '\'']);
    Some(address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSS: &str = "@layer base { @font-face { font-family: A; src: url('/latin.woff2') format(\"woff2\");
          unicode-range: U+0000-00FF, U+2000-206F; }
        @font-face{font-family:B;src:url(/arabic.woff2);unicode-range:U+06??}
        @font-face { font-family: C; src: url(\"/everything.woff2\") } } body { color: red }";

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(needed(CSS, &text.chars().collect()), expected, "{text}");
    }

    #[test]
    fn a_font_is_fetched_for_its_characters() {
        check("Wien", &["/latin.woff2", "/everything.woff2"]);
        check("–", &["/latin.woff2", "/everything.woff2"]);
        check("فيينا", &["/arabic.woff2", "/everything.woff2"]);
        check("Відень", &["/everything.woff2"]);
    }

    #[test]
    fn reads_every_form_of_a_range() {
        assert_eq!(range(" U+0600-06FF"), Some(('\u{600}', '\u{6FF}')));
        assert_eq!(range("u+200d"), Some(('\u{200D}', '\u{200D}')));
        assert_eq!(range("U+4??"), Some(('\u{400}', '\u{4FF}')));
        assert_eq!(range("U+D800-E000"), Some(('\u{E000}', '\u{E000}')));
        assert_eq!(range("0600"), None);
        assert_eq!(range("U+DFFF-D800"), None);
    }
}
