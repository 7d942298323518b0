//! Words that mix the letters of two scripts: most often a letter that looks like another one, which no search finds and
//! no voice reads aloud.

use super::{Context, passage::Passage};
use crate::authoring::problem::{Problem, Rule};
use std::{collections::BTreeMap, ops::Range};
use unicode_script::{Script, UnicodeScript as _};

/// Letters that look alike, each row in Latin, Cyrillic and Greek as far as they are there.
const ALIKE: [&str; 27] = [
    "AАΑ", "BВΒ", "CС", "EЕΕ", "HНΗ", "IІΙ", "JЈ", "KКΚ", "MМΜ", "NΝ", "OОΟ", "PРΡ", "SЅ", "TТΤ", "XХΧ", "YҮΥ", "ZΖ",
    "aа", "cс", "eе", "iіι", "jј", "oоο", "pрρ", "sѕ", "xхχ", "yуγ",
];

pub(super) fn check(context: &Context<'_>, passage: &Passage<'_>, text: &str) -> Vec<Problem> {
    if text.is_ascii() {
        return Vec::new();
    }
    let report = |found: Mixed| {
        let Mixed { word, odd, at, main } = found;
        let name = odd.script().full_name();
        let word = text.get(word).unwrap_or("");
        let message = format!(
            "the word `{word}` has {} letters, but this `{odd}` (U+{:04X}) is {name}",
            main.full_name(),
            u32::from(odd)
        );
        let help = match look_alike(odd, main) {
            Some(meant) => format!("write the {} `{meant}` (U+{:04X})", main.full_name(), u32::from(meant)),
            None => "write the word in one script, or put a space or a hyphen between the two".to_owned(),
        };
        context.at(Rule::MixedScript, &passage.spot.inside(at..at + odd.len_utf8()), message, help)
    };
    mixed_words(text).into_iter().map(report).collect()
}

/// A word in two scripts.
#[derive(Debug, PartialEq, Eq)]
struct Mixed {
    word: Range<usize>,
    /// The first letter that is not of the word's script, and its byte.
    odd: char,
    at: usize,
    /// The script of most letters.
    main: Script,
}

fn mixed_words(text: &str) -> Vec<Mixed> {
    let mut found = Vec::new();
    let mut word: Vec<(usize, char, Script)> = Vec::new();
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match c.script() {
            // Marks on a letter, joiners.
            Script::Inherited => {}
            script if c.is_alphabetic() && !stands_alone(script) => word.push((at, c, script)),
            _ => {
                found.extend(mixed(&word));
                word.clear();
            }
        }
    }
    found
}

/// Scripts that are written without spaces, so that what touches them is another word; and what belongs to no script.
fn stands_alone(script: Script) -> bool {
    use Script::{Bopomofo, Common, Han, Hangul, Hiragana, Katakana, Khmer, Lao, Myanmar, Thai, Unknown};
    matches!(script, Common | Unknown | Han | Hiragana | Katakana | Bopomofo | Hangul | Thai | Lao | Khmer | Myanmar)
}

fn mixed(word: &[(usize, char, Script)]) -> Option<Mixed> {
    let (start, _, first) = *word.first()?;
    word.iter().find(|(.., script)| *script != first)?;
    let mut counts: BTreeMap<&str, (usize, Script)> = BTreeMap::new();
    for (.., script) in word {
        counts.entry(script.full_name()).or_insert((0, *script)).0 += 1;
    }
    let most = counts.values().map(|(count, _)| *count).max()?;
    // Of two that are as many the word's first.
    let main = word
        .iter()
        .map(|(.., script)| *script)
        .find(|script| counts.get(script.full_name()).is_some_and(|(count, _)| *count == most))?;
    let (at, odd, _) = *word.iter().find(|(.., script)| *script != main)?;
    let end = word.last().map(|(at, c, _)| at + c.len_utf8())?;
    Some(Mixed { word: start..end, odd, at, main })
}

/// The letter of a script that looks like another one.
fn look_alike(odd: char, main: Script) -> Option<char> {
    let row = ALIKE.iter().find(|row| row.contains(odd))?;
    row.chars().find(|c| c.script() == main)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, char)]) {
        let found = mixed_words(text);
        let found: Vec<_> = found.iter().map(|mixed| (&text[mixed.word.clone()], mixed.odd)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn letters_of_another_script_are_found() {
        check("в Bене живут", &[("Bене", 'B')]);
        check("Mеldezettel, Meldezettel", &[("Mеldezettel", 'е')]);
        check("في الAMS هناك", &[("الAMS", 'ا')]);
    }

    #[test]
    fn words_of_two_scripts_side_by_side_are_none() {
        for text in [
            "e-карта і Wi-Fi",
            "бюро AMS",
            "Café, naïve, İzmir",
            "使用SIM卡",
            "الـAMS",
            "AMS፡ ናይ",
            "Бюро «AMS»",
            "کارت e-card",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn marks_and_joiners_belong_to_their_letter() {
        check("می‌روید رايگان بُيُوت é", &[]);
        check("ラーメン屋さん 김치", &[]);
    }

    #[test]
    fn a_letter_that_looks_alike_is_named() {
        assert_eq!(look_alike('B', Script::Cyrillic), Some('В'));
        assert_eq!(look_alike('е', Script::Latin), Some('e'));
        assert_eq!(look_alike('ж', Script::Latin), None);
    }
}
