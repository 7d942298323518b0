//! The letters of a language, for keys on a screen.

use super::sort_by_name;
use icu_locale::{Locale, exemplar_chars::ExemplarCharacters};
use std::collections::BTreeSet;

/// More keys than this no screen has: a script with more signs is typed otherwise.
const MOST: usize = 60;

/// The letters of a language in the order of CLDR's root collation: its exemplar characters (CLDR, `exemplarCharacters`),
/// without combinations of letters and without vowel signs; a text for each key, in which the first letter is the key's own
/// and others are made of it, the orders of an Ethiopic syllable. None where the language has more signs than keys fit on a
/// screen, or CLDR does not know its letters.
///
/// ```
/// use welcome_pack::authoring::cldr::letters;
/// assert!(letters("de").starts_with(&["a".to_owned(), "ä".to_owned(), "b".to_owned()]));
/// assert!(letters("zh-Hans").is_empty());
/// ```
#[must_use]
pub fn letters(tag: &str) -> Vec<String> {
    let Ok(locale) = tag.parse::<Locale>() else { return Vec::new() };
    let Ok(main) = ExemplarCharacters::try_new_main(&(&locale).into()) else { return Vec::new() };
    let mut known: BTreeSet<char> = main.code_points().iter_chars().collect();
    // The other letters of ASCII with which names are written; CLDR has the vowels of Somali among them.
    if let Ok(others) = ExemplarCharacters::try_new_auxiliary(&(&locale).into()) {
        known.extend(others.code_points().iter_chars().filter(char::is_ascii_lowercase));
    }
    let mut letters: Vec<String> = Vec::new();
    for c in known.into_iter().filter(|c| c.is_alphabetic() && !is_mark(*c)) {
        match letters.last_mut().filter(|last| last.chars().next().is_some_and(|first| are_of_one_row(first, c))) {
            Some(row) => row.push(c),
            None => letters.push(c.to_string()),
        }
    }
    sort_by_name(&mut letters, |letter: &String| letter);
    if letters.len() > MOST { Vec::new() } else { letters }
}

/// Vowel signs of Arabic script, which hardly anybody types.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// Whether two Ethiopic syllables are orders of one consonant: they stand in one row of eight.
fn are_of_one_row(one: char, other: char) -> bool {
    matches!(one, '\u{1200}'..='\u{137F}') && u32::from(one) / 8 == u32::from(other) / 8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_of_the_program_has_letters_but_chinese() {
        for tag in
            ["ar", "bs", "ca", "ckb", "de", "en", "es", "fa", "fa-AF", "fr", "ps", "ru", "so", "ti", "tr", "uk", "ur"]
        {
            let letters = letters(tag);
            assert!((20..=MOST).contains(&letters.len()), "{tag}: {}", letters.join(" "));
        }
    }

    #[test]
    fn languages_of_one_script_have_their_own() {
        assert!(letters("fa").contains(&"پ".to_owned()) && !letters("ar").contains(&"پ".to_owned()));
        assert!(letters("tr").contains(&"ı".to_owned()));
        assert!(letters("uk").contains(&"ї".to_owned()) && !letters("ru").contains(&"ї".to_owned()));
        assert!(letters("ti").iter().any(|row| row.starts_with("ሐሑሒሓ")));
    }
}
