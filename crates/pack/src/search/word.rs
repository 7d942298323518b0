//! Where words begin and end; where a script has no spaces, pairs of characters stand for words.

use super::fold::{fold_into, is_silent};

/// A word in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    /// Where it begins, in bytes.
    pub start: usize,
    /// As it stands there.
    pub text: &'t str,
    /// Whether it belongs to the word before, as in `e-card` or `MA 35`.
    pub is_tied: bool,
}

/// Whether a character belongs to a script that puts no space between words: Han, kana, Thai, Lao, Myanmar, Khmer (Unicode,
/// line breaking class SA and ID).
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c), 0xE00..=0xEFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

/// An apostrophe within a word; in Cyrillic it is part of it (Ukrainian сім'я).
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

fn is_cyrillic(c: char) -> bool {
    matches!(u32::from(c), 0x400..=0x52F)
}

/// The words of a text in their order. A run of characters without spaces is one word, and ends where another script begins.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let (mut at, mut last) = (0, 0);
    std::iter::from_fn(move || {
        let from = at;
        let rest = text.get(at..)?;
        let start = at + rest.find(|c: char| c.is_alphanumeric() && !is_apostrophe(c))?;
        let word = text.get(start..)?;
        let unspaced = word.chars().next().is_some_and(is_unspaced);
        let mut end = word.len();
        let mut before = ' ';
        let mut characters = word.char_indices().peekable();
        while let Some((place, c)) = characters.next() {
            let next = characters.peek().map(|(_, next)| *next).unwrap_or(' ');
            let joins = is_apostrophe(c) && is_cyrillic(before) && is_cyrillic(next);
            let belongs =
                is_silent(c) || joins || (c.is_alphanumeric() && !is_apostrophe(c) && is_unspaced(c) == unspaced);
            if !belongs {
                end = place;
                break;
            }
            before = c;
        }
        at = start + end;
        let between = text.get(from..start)?;
        let text = word.get(..end)?;
        // An office and its number are also written as one: `MA 35`.
        let is_number = between == " " && last <= 3 && text.starts_with(char::is_numeric);
        let is_joined = between.chars().count() == 1 && between.starts_with(['-', '‑', '.', '\'', '’']);
        last = end;
        Some(Word { start, text, is_tied: from > 0 && (is_joined || is_number) })
    })
}

/// Calls back with every folded word of a text by which it is found: the words themselves; words that a hyphen ties, also as
/// one; of a run without spaces every pair of neighbours, and its last character.
///
/// ```
/// use welcome_pack::search::tokens;
/// let of = |text: &str| { let mut all = Vec::new(); tokens(text, |token| all.push(token.to_owned())); all };
/// assert_eq!(of("Die e-card"), ["die", "e", "card", "ecard"]);
/// assert_eq!(of("看医生"), ["看医", "医生", "生"]);
/// ```
pub fn tokens(text: &str, mut each: impl FnMut(&str)) {
    let (mut folded, mut tied) = (String::new(), String::new());
    for word in words(text) {
        folded.clear();
        fold_word(word.text, &mut folded);
        if word.text.chars().next().is_some_and(is_unspaced) {
            pairs(&folded, &mut each);
            tied.clear();
            continue;
        }
        if folded.is_empty() {
            continue;
        }
        each(&folded);
        if word.is_tied && !tied.is_empty() {
            tied.push_str(&folded);
            each(&tied);
        } else {
            tied.clear();
            tied.push_str(&folded);
        }
    }
}

/// Every pair of neighbours in a run, and its last character alone.
pub(super) fn pairs(run: &str, each: &mut impl FnMut(&str)) {
    let mut places = run.char_indices().map(|(at, _)| at);
    let (mut first, mut second) = (places.next(), places.next());
    while let Some(from) = first {
        let after = places.next();
        let to = if second.is_some() { after.unwrap_or(run.len()) } else { run.len() };
        if let Some(pair) = run.get(from..to) {
            each(pair);
        }
        (first, second) = (second, after);
    }
}

/// Appends a word as it is compared, apostrophes gone.
pub(super) fn fold_word(word: &str, out: &mut String) {
    if word.contains(is_apostrophe) {
        let without: String = word.chars().filter(|c| !is_apostrophe(*c)).collect();
        fold_into(&without, out);
    } else {
        fold_into(word, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut found = Vec::new();
        tokens(text, |token| found.push(token.to_owned()));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn words_end_at_signs_and_at_other_scripts() {
        check("Arzt/Ärztin (24h)", &["arzt", "arztin", "24h"]);
        check("MA 35, Wien 1010", &["ma", "35", "ma35", "wien", "1010"]);
        check("l’habitatge", &["l", "habitatge", "lhabitatge"]);
        check("сім'я, діти", &["сімя", "діти"]);
        check("مدرسة،طفل", &["مدرسه", "طفل"]);
        check("ቤት፡ማሕበር።", &["ቤት", "ማህበር"]);
        check("可以用e-card看病", &["可以", "以用", "用", "e", "card", "ecard", "看病", "病"]);
        check("می‌خواهم", &["ميخواهم"]);
        check("डॉक्टर, ਡਾਕਟਰ। மருத்துவர்", &["डॉकटर", "ਡਾਕਟਰ", "மருததுவர"]);
        check("—", &[]);
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "Zur ¡Ärztin!";
        let found: Vec<(usize, &str)> = words(text).map(|word| (word.start, word.text)).collect();
        assert_eq!(found, [(0, "Zur"), (6, "Ärztin")]);
    }
}
