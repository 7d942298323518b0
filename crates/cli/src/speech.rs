//! What of a page can be heard: its parts in their order, and the names of their clips.
//!
//! Our own, because the parts are those of our own pages, and the module that reads aloud (`assets/listen.js`) has to find
//! the same ones in the page that is shown: `tests/speech/parts.json` holds both to the same examples.

pub(crate) mod clips;
pub(crate) mod heard;
pub(crate) mod tools;

use html5gum::{StartTag, Token, Tokenizer};
use sha2::{Digest as _, Sha256};

/// Elements that are heard by themselves, wherever they do not stand in another one that is.
const PARTS: [&str; 10] = ["h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "summary", "caption"];
/// A class of such elements.
const BLOCK: &str = "block";
/// Elements that are not heard: pictures, and what is there to be touched.
const SILENT: [&str; 12] =
    ["svg", "script", "style", "template", "nav", "form", "button", "input", "select", "textarea", "table", "dialog"];
/// Classes of elements that are not heard: what the clock changes, choices, and the list of sources.
const SILENT_CLASSES: [&str; 10] = [
    "open-state",
    "review-note",
    "place-filter",
    "search",
    "take-along",
    "appointment",
    "session-next",
    "session-dates",
    "beside-bar",
    "counts",
];
/// Elements in a line of text, unless they have a class; a link always is one.
const IN_LINE: [&str; 9] = ["abbr", "b", "bdi", "em", "i", "mark", "span", "strong", "time"];
/// Elements that have no end.
const VOID: [&str; 7] = ["br", "hr", "img", "input", "link", "meta", "wbr"];
/// Marks that direct how text is set, and where a word may break; nobody hears them.
const UNHEARD: [char; 10] = [
    '\u{ad}', '\u{61c}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{feff}',
];

/// A part of a page that is heard by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// BCP 47 tag of its language.
    pub(crate) lang: String,
    /// What is said, with a pause after each line.
    pub(crate) lines: Vec<String>,
}

impl Part {
    /// The name of its clip, 16 hexadecimal digits: of the same text in the same language it is the same.
    pub(crate) fn clip(&self) -> String {
        let text = format!("{}\n{}", self.lang, self.lines.join("\n"));
        Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The parts of what stands in `<main>`, of a page in a language.
pub(crate) fn parts(main: &str, lang: &str) -> Vec<Part> {
    let mut listener = Listener { page: lang.to_owned(), open: Vec::new(), parts: Vec::new(), line: String::new() };
    for Ok(token) in Tokenizer::new(main) {
        match token {
            Token::StartTag(tag) => listener.enter(&tag),
            Token::EndTag(tag) => listener.leave(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => listener.hear(&String::from_utf8_lossy(&text)),
            _ => (),
        }
    }
    listener.parts.retain(|part| !part.lines.is_empty());
    listener.parts
}

/// An element around the one that is read.
struct Open {
    name: String,
    lang: String,
    is_silent: bool,
    /// Whether it is a part or stands in one.
    is_heard: bool,
    /// Whether a line ends before and after it.
    breaks: bool,
    /// Whether its digits are said one by one.
    is_number: bool,
}

struct Listener {
    page: String,
    open: Vec<Open>,
    parts: Vec<Part>,
    /// The line that is being read.
    line: String,
}

impl Listener {
    fn enter(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let attribute = |name: &str| tag.attributes.get(name.as_bytes()).map(|value| String::from_utf8_lossy(value));
        let classes = attribute("class").unwrap_or_default();
        let has = |class: &str| classes.split_ascii_whitespace().any(|own| own == class);
        let around = self.open.last();
        let lang_around = around.map_or(&self.page, |open| &open.lang).clone();
        // A word of the office is said with the sentence in which it stands.
        let lang = attribute("lang").filter(|_| !has("word"));
        let lang = lang.map_or_else(|| lang_around.clone(), |lang| lang.into_owned());
        let is_silent = around.is_some_and(|open| open.is_silent)
            || SILENT.contains(&name.as_str())
            || SILENT_CLASSES.iter().any(|class| has(class))
            || attribute("hidden").is_some()
            || attribute("aria-hidden").is_some_and(|value| value == "true");
        let was_heard = around.is_some_and(|open| open.is_heard);
        let is_heard = was_heard || PARTS.contains(&name.as_str()) || has(BLOCK);
        let is_link = attribute("href").is_some_and(|href| href.starts_with("tel:") || href.starts_with("sms:"));
        let is_number = around.is_some_and(|open| open.is_number) || is_link;
        let breaks = is_silent || name != "a" && !(IN_LINE.contains(&name.as_str()) && classes.is_empty());
        if breaks {
            self.end_line();
        }
        if is_heard && !is_silent && (!was_heard || lang != lang_around) {
            self.begin(&lang);
        }
        if !VOID.contains(&name.as_str()) {
            self.open.push(Open { name, lang, is_silent, is_heard, breaks, is_number });
        }
    }

    fn leave(&mut self, name: &str) {
        if !self.open.iter().any(|open| open.name == name) {
            return;
        }
        while let Some(open) = self.open.pop() {
            if open.breaks {
                self.end_line();
            }
            if let Some(around) = self.open.last()
                && around.is_heard
                && !open.is_silent
                && around.lang != open.lang
            {
                let lang = around.lang.clone();
                self.begin(&lang);
            }
            if open.name == name {
                break;
            }
        }
    }

    fn hear(&mut self, text: &str) {
        if let Some(Open { is_silent: false, is_heard: true, is_number, .. }) = self.open.last() {
            self.line += &if *is_number { digit_by_digit(text) } else { text.to_owned() };
        }
    }

    fn begin(&mut self, lang: &str) {
        self.end_line();
        self.parts.push(Part { lang: lang.to_owned(), lines: Vec::new() });
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line).replace(UNHEARD, "");
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.contains(char::is_alphanumeric)
            && let Some(part) = self.parts.last_mut()
        {
            part.lines.push(line);
        }
    }
}

/// A number as people say it: digit by digit, with a pause between its groups.
fn digit_by_digit(number: &str) -> String {
    let group = |group: &str| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
    number.replace(UNHEARD, "").split_whitespace().map(group).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Example {
        name: String,
        html: String,
        parts: Vec<(String, Vec<String>)>,
    }

    /// The module that reads aloud is held to the same examples, in a browser.
    const EXAMPLES: &str = include_str!("../../../tests/speech/parts.json");

    #[test]
    fn the_examples_are_heard_part_by_part() {
        let examples: Vec<Example> = serde_json::from_str(EXAMPLES).unwrap();
        assert!(examples.len() > 10);
        for Example { name, html, parts: expected } in examples {
            let heard: Vec<_> = parts(&html, "de").into_iter().map(|part| (part.lang, part.lines)).collect();
            assert_eq!(heard, expected, "{name}");
        }
    }

    #[test]
    fn a_clip_is_named_by_language_and_text() {
        let part = |lang: &str, line: &str| Part { lang: lang.into(), lines: vec![line.into()] };
        // `printf 'de\nHilfe' | sha256sum`
        assert_eq!(part("de", "Hilfe").clip(), "5056cb454d92a639");
        assert_ne!(part("de", "Hilfe").clip(), part("en", "Hilfe").clip());
        assert_ne!(part("de", "Hilfe").clip(), part("de", "Hilfe!").clip());
    }
}
