//! A word by its consonants in Latin letters, so that who has only Latin keys finds what is written otherwise: `maskan` and
//! مسكن, `likar` and лікар.
//!
//! Vowels are left out, because Arabic leaves them out and every language writes others for them; consonants that
//! romanisations mix (ISO 9, ISO 233, ALA-LC and what people type in messages) are one. It finds more than it should, so a
//! match counts for less than one of letters.

/// Consonants of the Ethiopic syllables, a row of eight for each letter, U+1200 onwards; `-` is none.
const ETHIOPIC: &[u8] = b"hlhmsrsskkkkbftshhnn-kkkk--ss-ddggggtsbssfb";

/// How a consonant that romanisations write in two ways is read in a Latin word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// `v` and `w` are consonants, `j` is as in English, `ch` is a hiss.
    English,
    /// `v` and `w` are و, `j` is й, `ch` is خ.
    German,
}

/// The consonants of a folded word; empty where a character has none that is known. `reading` is for Latin words.
///
/// ```
/// use welcome_pack::search::{Reading, fold, skeleton};
/// let latin = |word| skeleton(word, Reading::English);
/// let of = |word: &str| skeleton(&fold(word), Reading::English);
/// assert_eq!(latin("maskan"), of("مسكن"));
/// assert_eq!(latin("likar"), of("лікар"));
/// assert_eq!(latin("doktor"), of("دكتور"));
/// ```
#[must_use]
pub fn skeleton(word: &str, reading: Reading) -> String {
    let mut out = String::new();
    if word.is_ascii() {
        latin(word.as_bytes(), reading, &mut out);
    } else {
        for c in word.chars() {
            let Some(consonant) = consonant(c) else { return String::new() };
            push(consonant, &mut out);
        }
    }
    // The ending of `madrasah`, which nobody writes who writes مدرسة.
    if out.len() > 1 && out.ends_with('h') {
        out.pop();
    }
    out
}

/// Appends a consonant, once where it is doubled; `-` is none.
fn push(consonant: char, out: &mut String) {
    if consonant != '-' && !out.ends_with(consonant) {
        out.push(consonant);
    }
}

fn latin(mut word: &[u8], reading: Reading, out: &mut String) {
    let german = reading == Reading::German;
    while let Some((first, rest)) = word.split_first() {
        let (consonant, length) = match word {
            [b't', b's', b'c', b'h', ..] => ('s', 4),
            [b's', b'c', b'h', ..] => ('s', 3),
            [b'c', b'h', ..] => (if german { 'h' } else { 's' }, 2),
            [b's' | b'z', b'h', ..] | [b't', b's', ..] => ('s', 2),
            [b'k', b'h', ..] => ('h', 2),
            [b'g', b'h', ..] => ('g', 2),
            [b't', b'h', ..] => ('t', 2),
            [b'd', b'h' | b'j', ..] => (if word.get(1) == Some(&b'j') { 'g' } else { 'd' }, 2),
            [b'p', b'h', ..] => ('f', 2),
            [b'c', b'e' | b'i' | b'y', ..] => ('s', 1),
            _ => (
                match first {
                    b'b' | b'p' => 'b',
                    b'c' | b'k' | b'q' => 'k',
                    b's' | b'z' => 's',
                    b'v' | b'w' if german => '-',
                    b'v' | b'w' | b'f' => 'f',
                    b'j' if german => '-',
                    b'j' | b'g' => 'g',
                    b'x' => 'h',
                    b'd' | b'h' | b'l' | b'm' | b'n' | b'r' | b't' => char::from(*first),
                    _ => '-',
                },
                1,
            ),
        };
        push(consonant, out);
        word = word.get(length..).unwrap_or(rest);
    }
}

/// The consonant of a character that is not Latin; `-` for a vowel, `None` for what has no sound here.
fn consonant(c: char) -> Option<char> {
    Some(match c {
        'ب' | 'پ' | 'б' | 'п' => 'b',
        'ت' | 'ط' | 'ث' | 'ټ' | 'ٹ' | 'т' => 't',
        'د' | 'ض' | 'ډ' | 'ڈ' | 'д' => 'd',
        'س' | 'ش' | 'ص' | 'ز' | 'ظ' | 'ذ' | 'ژ' | 'چ' | 'څ' | 'ځ' | 'ښ' | 'ږ' => 's',
        'с' | 'з' | 'ж' | 'ц' | 'ч' | 'ш' | 'щ' => 's',
        'ك' | 'ق' | 'к' => 'k',
        'گ' | 'غ' | 'ج' | 'г' => 'g',
        'ح' | 'خ' | 'х' => 'h',
        'ف' | 'ڤ' | 'ф' | 'в' => 'f',
        'ل' | 'л' => 'l',
        'م' | 'м' => 'm',
        'ن' | 'ڼ' | 'н' => 'n',
        'ر' | 'ړ' | 'ڑ' | 'р' => 'r',
        // Heh is a vowel in Sorani, and at the end of words elsewhere.
        'ا' | 'و' | 'ي' | 'ع' | 'ه' => '-',
        'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'і' | 'є' | 'ь' | 'ъ' => '-',
        '\u{1200}'..='\u{1357}' => {
            let row = usize::try_from((u32::from(c) - 0x1200) / 8).ok()?;
            char::from(*ETHIOPIC.get(row)?)
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold;

    #[track_caller]
    fn check(typed: &str, word: &str) {
        let written = skeleton(&fold(word), Reading::English);
        let readings = [Reading::English, Reading::German].map(|reading| skeleton(typed, reading));
        assert!(!written.is_empty() && readings.contains(&written), "{typed} {readings:?}, {word} {written}");
    }

    #[test]
    fn what_is_typed_in_latin_letters_has_the_same_consonants() {
        check("tabib", "طبيب");
        check("madrasa", "مدرسة");
        check("madrasah", "المدرسة");
        check("mostashfa", "مستشفى");
        check("kar", "کار");
        check("vrach", "врач");
        check("wratsch", "врач");
        check("shkola", "школа");
        check("schkola", "школа");
        check("kvartira", "квартира");
        check("zhytlo", "житло");
        check("policiya", "поліція");
        check("ambulans", "ئەمبوڵانس");
        check("hakim", "ሓኪም");
    }

    #[test]
    fn what_has_no_consonants_here_has_no_skeleton() {
        assert_eq!(skeleton("医生", Reading::English), "");
        assert_eq!(skeleton("οδος", Reading::English), "");
    }
}
