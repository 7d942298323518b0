//! Words of the office in running text: where they stand, in a text of any language and script.

use super::model::WordRecord;
use std::ops::Range;
use unicode_script::{Script, UnicodeScript as _};

/// The words of a pack, as they are looked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Glossary<'a> {
    /// What is written, and the id of the word; the longest first, so that `MA 35` goes before `MA`.
    forms: Vec<(&'a str, &'a str)>,
}

impl<'a> Glossary<'a> {
    /// The words of a pack. An empty form is never found.
    pub(crate) fn of(words: &'a [WordRecord]) -> Glossary<'a> {
        let of_word = |word: &'a WordRecord| word.forms().map(|form| (form.trim(), word.id.as_str()));
        let mut forms: Vec<(&str, &str)> =
            words.iter().flat_map(of_word).filter(|(form, _)| !form.is_empty()).collect();
        forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        Glossary { forms }
    }

    /// Where words stand in a text, with their ids, from its beginning to its end. Letters are compared as they are: `AK` is a
    /// chamber, and `ak` is none. A word stands for itself, not within a longer one; what is of another script ends it, as a
    /// Chinese text does, or an Arabic article before a Latin word.
    pub(crate) fn find(&self, text: &str) -> Vec<(Range<usize>, &'a str)> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let word =
                self.forms.iter().find(|(form, _)| rest.starts_with(form) && stands_alone(text, at..at + form.len()));
            at += match word {
                Some((form, id)) => {
                    found.push((at..at + form.len(), *id));
                    form.len()
                }
                None => rest.chars().next().map_or(1, char::len_utf8),
            };
        }
        found
    }
}

/// Whether no letter or digit of the same writing touches a part of a text.
fn stands_alone(text: &str, part: Range<usize>) -> bool {
    let inside = text.get(part.clone()).unwrap_or_default();
    let before = text.get(..part.start).and_then(|before| before.chars().next_back());
    let after = text.get(part.end..).and_then(|after| after.chars().next());
    let is_apart = |own: Option<char>, other: Option<char>| match (own, other) {
        (Some(own), Some(other)) => !belongs(own, other),
        _ => true,
    };
    is_apart(inside.chars().next(), before) && is_apart(inside.chars().next_back(), after)
}

/// Whether two characters side by side are of one word. Scripts without spaces do not say where a word ends, and a joiner that
/// keeps letters apart stands between a word and its ending.
fn belongs(own: char, other: char) -> bool {
    use Script::{Han, Hiragana, Katakana, Khmer, Lao, Myanmar, Thai};
    if matches!(own.script(), Han | Hiragana | Katakana | Khmer | Lao | Myanmar | Thai) || other == '\u{200c}' {
        return false;
    }
    let is_letter = |c: char| c.is_alphabetic() && c.script() != Script::Common;
    // Digits go with the letters of every script, marks with any letter.
    other.is_numeric()
        || other.script() == Script::Inherited
        || is_letter(other) && (own.is_numeric() || own.script() == other.script())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let word = |word: &str, also: &[&str]| WordRecord {
            id: word.to_lowercase().replace(' ', "-"),
            word: word.to_owned(),
            also: also.iter().map(|form| (*form).to_owned()).collect(),
            article: "work/jobs".to_owned(),
        };
        let words = [word("MA", &[]), word("MA 35", &[]), word("AMS", &["Arbeitsmarktservice"]), word("e-card", &[])];
        let found = Glossary::of(&words).find(text);
        let found: Vec<String> = found.into_iter().map(|(at, id)| format!("{}={id}", &text[at])).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_word_is_found_as_it_is_written() {
        check("Fragen Sie das AMS.", &["AMS=ams"]);
        check("Das Arbeitsmarktservice (AMS)", &["Arbeitsmarktservice=ams", "AMS=ams"]);
        check("ams, Ams und e-Card", &[]);
        check("", &[]);
    }

    #[test]
    fn a_longer_word_is_another_word() {
        check("AMSEL, RAMS, e-cards, MAgistrat, MA3", &[]);
        check("AMS-Kurs, AMS'ye, «AMS», AMS…", &["AMS=ams"; 4]);
    }

    #[test]
    fn the_longest_that_fits_is_meant() {
        check("MA 35 und MA 10 und MA 350", &["MA 35=ma-35", "MA=ma", "MA=ma"]);
    }

    #[test]
    fn another_script_ends_a_word() {
        check("您可以用e-card看病。", &["e-card=e-card"]);
        check("سجلوا في الـAMS اليوم", &["AMS=ams"]);
        check("в AMS, с e-card", &["AMS=ams", "e-card=e-card"]);
        check("AMS\u{301}", &[]);
        check("کارمندان AMS\u{200c}ها", &["AMS=ams"]);
    }

    #[test]
    fn a_script_without_spaces_does_not_say_where_a_word_ends() {
        let words =
            [WordRecord { id: "card".into(), word: "居住证".into(), also: Vec::new(), article: "a/b".into() }];
        assert_eq!(Glossary::of(&words).find("办理居住证需要").len(), 1);
    }
}
