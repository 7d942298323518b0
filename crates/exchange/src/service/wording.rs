//! Texts of other systems, made fit for a pack: nothing invisible, nothing without a letter in our fonts, no half marks.

use super::{
    Origin, Wishes, address,
    fact_pool::FactPool,
    line::{Aim, Line, Piece},
    note::Notes,
};
use crate::html::Run;
use std::collections::BTreeSet;
use welcome_pack::authoring::model::FactKind;

/// The longest summary, in characters; a longer sentence is cut between words.
const LONGEST_SUMMARY: usize = 180;

/// Makes lines out of runs.
pub struct Wording<'a> {
    /// What the importing city decides.
    pub wishes: &'a Wishes<'a>,
    /// The facts.
    pub facts: &'a mut FactPool,
    /// What is left out or changed.
    pub notes: &'a mut Notes,
    /// Where a link leads that stays within the pack: `topic/article` or `places/place`.
    pub inside: &'a dyn Fn(&str) -> Option<String>,
}

impl Wording<'_> {
    /// A line: its links lead to facts or into the pack, its typed addresses are facts.
    pub fn line(&mut self, runs: &[Run], about: &str, origin: &Origin) -> Line {
        let mut line = Line::default();
        for run in runs {
            let text = self.clean(&run.text, about);
            let aim = run.href.as_ref().and_then(|href| self.aim(href, &text, about, origin));
            match aim {
                Some(aim) => {
                    // A label that is an address would be one that nobody keeps up to date.
                    let typed = !address::typed(&text, self.wishes.dial).is_empty();
                    let bare = typed && !aim.contains('/');
                    line.0.push(Piece { text, strong: run.strong, aim: Some(Aim { target: aim, bare }) });
                }
                None => self.typed(&text, run.strong, origin, &mut line),
            }
        }
        line.0.retain(|piece| !piece.text.is_empty());
        line
    }

    fn aim(&mut self, href: &str, text: &str, about: &str, origin: &Origin) -> Option<String> {
        if text.trim().is_empty() {
            self.notes.add_text(about, "a link without a text was left out", href);
            return None;
        }
        if let Some(target) = (self.inside)(href) {
            return Some(target);
        }
        match address::of_href(href, self.wishes.dial) {
            Ok(contact) => Some(self.facts.id(&contact, origin)),
            Err(why) => {
                self.notes.add_text(about, format!("the link “{text}” was left out, its text stays: {why}"), href);
                None
            }
        }
    }

    /// A text whose typed addresses are facts.
    fn typed(&mut self, text: &str, strong: bool, origin: &Origin, line: &mut Line) {
        let mut done = 0;
        let mut push = |text: &str, aim: Option<Aim>| {
            if !text.is_empty() {
                line.0.push(Piece { text: text.to_owned(), strong, aim });
            }
        };
        for (range, contact) in address::typed(text, self.wishes.dial) {
            let aim = Aim { target: self.facts.id(&contact, origin), bare: true };
            push(text.get(done..range.start).unwrap_or_default(), None);
            push(text.get(range.clone()).unwrap_or_default(), Some(aim));
            done = range.end;
        }
        push(text.get(done..).unwrap_or_default(), None);
    }

    /// The characters of a text that a reader of a pack can be shown.
    pub fn clean(&mut self, text: &str, about: &str) -> String {
        let mut out = String::new();
        let mut gone: BTreeSet<char> = BTreeSet::new();
        for c in text.chars() {
            match c {
                '\u{ad}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'
                | '\u{2066}'..='\u{2069}'
                | '\u{61c}'
                | '\u{feff}'
                | '\u{fe0e}'
                | '\u{fe0f}' => {}
                c if c.is_whitespace() || c.is_control() => {
                    if !out.ends_with(' ') {
                        out.push(' ');
                    }
                }
                c if self.wishes.coverage.is_some_and(|fonts| !fonts.has(c)) => {
                    gone.insert(c);
                }
                c => out.push(c),
            }
        }
        if !gone.is_empty() {
            let named: Vec<String> = gone.iter().map(|c| format!("{c} (U+{:04X})", u32::from(*c))).collect();
            let what = format!("no font of the program has {}; taken out of the text", named.join(", "));
            self.notes.add(about, what);
        }
        without_tags(&out)
    }

    /// A title, name or label: one line, without marks.
    pub fn title(&mut self, text: &str, about: &str) -> String {
        without_marks(&self.clean(text, about))
    }

    /// A summary: the first sentence of the first of these texts that has one without an address in it.
    pub fn summary<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>, about: &str) -> String {
        for text in texts {
            let sentence = first_sentence(&self.title(text, about));
            if !sentence.is_empty() && address::typed(&sentence, Some("+1")).is_empty() {
                return sentence;
            }
        }
        String::new()
    }

    /// The facts of kinds that a list of contacts takes.
    pub fn contact(&mut self, kind: FactKind, value: &str, about: &str, origin: &Origin) -> Option<String> {
        let value = value.trim();
        let found = match kind {
            FactKind::Email => address::email(value),
            FactKind::Url => address::page(value),
            _ => address::phone(value, self.wishes.dial),
        };
        match found {
            _ if value.is_empty() => None,
            Some(value) => Some(self.facts.id(&address::Contact { kind, value }, origin)),
            None => {
                let what = match kind {
                    FactKind::Email => "this is no e-mail address; left out",
                    FactKind::Url => "this is no whole `https:` address; left out",
                    _ => "this number is not in the international form (`--dial +49` would complete it); left out",
                };
                self.notes.add_text(about, what, value);
                None
            }
        }
    }
}

/// A text on one line in which nothing is a mark of a pack or of HTML.
///
/// ```
/// use welcome_exchange::service::wording::without_marks;
/// assert_eq!(without_marks("Office {x} **of**\n the <city>"), "Office (x) *of* the < city>");
/// ```
#[must_use]
pub fn without_marks(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ").replace("**", "*").replace("](", "] (");
    without_tags(&line.replace('{', "(").replace('}', ")").replace('\\', "/"))
}

/// The first sentence of a text, or as much of it as a summary holds.
fn first_sentence(text: &str) -> String {
    let text = text.trim();
    let mut end = text.len();
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let ends = matches!(c, '.' | '!' | '?' | '؟' | '۔' | '。' | '።' | '।' | '！' | '？');
        let followed =
            characters.peek().is_none_or(|(_, next)| next.is_whitespace()) || matches!(c, '。' | '！' | '？');
        // "e.g. ", "z. B. ", "1. Mai" do not end a sentence.
        let word = text.get(..at).unwrap_or_default().rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_short = c == '.' && (word.chars().count() <= 2 || word.contains('.'));
        if ends && followed && !is_short {
            end = at + c.len_utf8();
            break;
        }
    }
    let sentence = text.get(..end).unwrap_or(text);
    if sentence.chars().count() <= LONGEST_SUMMARY {
        return sentence.to_owned();
    }
    let cut = sentence.char_indices().nth(LONGEST_SUMMARY).map_or(sentence.len(), |(at, _)| at);
    let head = sentence.get(..cut).unwrap_or(sentence);
    let head = head.rsplit_once(' ').map_or(head, |(head, _)| head);
    format!("{}…", head.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

/// A text in which nothing looks like a tag or an entity: what looks like one gets a space.
fn without_tags(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        out.push(c);
        let after = rest.as_str();
        let opens = c == '<' && after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        let names = c == '&' && after.chars().take(11).any(|c| c == ';');
        if opens || names {
            out.push(' ');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(first_sentence(text), expected, "{text}");
    }

    #[test]
    fn a_summary_is_the_first_sentence() {
        check("One. Two.", "One.");
        check("Is it? Yes.", "Is it?");
        check("No end", "No end");
        check("On 1. May, z. B. here. Two.", "On 1. May, z. B. here.");
        check("هل؟ نعم", "هل؟");
        let long = first_sentence(&"word ".repeat(100));
        assert!(long.ends_with("word…") && long.chars().count() <= LONGEST_SUMMARY, "{long}");
    }

    #[test]
    fn nothing_looks_like_a_tag() {
        assert_eq!(without_tags("a <b> &nbsp; R&D; x < y"), "a < b> & nbsp; R& D; x < y");
    }
}
