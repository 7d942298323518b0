//! A word as it is compared: without case, diacritics, and what people type in more than one way.
//!
//! Our own table, because the one that would do it (Unicode's decompositions) costs more bytes than the whole search.

/// For U+00C0 to U+024F the letter without its marks (Unicode's decomposition, and for letters with a stroke and the like
/// the one that people type for them); `-` where a letter stays, or has a rule of its own.
const LATIN: &[u8] = b"aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnn-nnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs-b--------d---ee-ff-----kk------oo-------------uu-------------------dddlllnnnaaiioouuuuuuuuuueaaaa----ggkkoooo--jdddgg--nnaa--ooaaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy----------------------------";

/// The same for U+1E00 to U+1EFF, where Vietnamese is.
const LATIN_MORE: &[u8] = b"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas----aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------";

/// Code points of the digit zero: Arabic, Persian, Thai, Myanmar, Khmer, full width; those of India have a rule of their own.
const ZEROS: [u32; 6] = [0x660, 0x6F0, 0xE50, 0x1040, 0x17E0, 0xFF10];

/// What is written in front of Arabic words and typed or not: the article, alone and after "and", "with", "as", "so", "for"
/// (the prefixes that Light10 takes off: Larkey, Ballesteros, Connell, "Light stemming for Arabic information retrieval",
/// 2007), and how many letters must be left without it. The longer ones first.
const ARABIC_FRONTS: [(&str, usize); 6] = [("وال", 3), ("بال", 3), ("كال", 3), ("فال", 3), ("ال", 2), ("لل", 3)];

/// A word as it is compared. What is folded already stays as it is, but for Arabic words that begin with two articles.
///
/// ```
/// use welcome_pack::search::fold;
/// assert_eq!(fold("Ärztin"), "arztin");
/// assert_eq!(fold("İŞ"), fold("iş"));
/// assert_eq!(fold("الإِقَامَـة"), fold("اقامه"));
/// assert_eq!(fold("ፀሐይ"), fold("ጸሀይ"));
/// assert_eq!(fold("١٤٥٠"), "1450");
/// ```
#[must_use]
pub fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    fold_into(word, &mut out);
    out
}

/// Appends a word as it is compared.
pub(super) fn fold_into(word: &str, out: &mut String) {
    let start = out.len();
    for c in word.chars() {
        push(c, out);
    }
    let Some(folded) = out.get(start..) else { return };
    let front = ARABIC_FRONTS
        .iter()
        .find(|(front, least)| folded.strip_prefix(front).is_some_and(|rest| rest.chars().nth(least - 1).is_some()));
    if let Some((front, _)) = front {
        out.replace_range(start..start + front.len(), "");
    }
}

/// Whether a character counts for nothing: combining marks of Latin and Cyrillic, Arabic vowel signs (Unicode, chapter 9.2),
/// tatweel, the dot below and the sign of a missing vowel in scripts of India, joiners and marks of direction.
pub(super) fn is_silent(c: char) -> bool {
    let code = u32::from(c);
    matches!(
        code,
        0x300..=0x36F | 0x610..=0x61A | 0x640 | 0x64B..=0x65F | 0x670 | 0x6D6..=0x6ED | 0x200C..=0x200F | 0x2066..=0x2069
    ) || matches!(indic(code), Some(0x3C | 0x4D))
}

/// The place of a character of an Indian script within its block, from Devanagari to Malayalam: each has its letters in the same
/// places (Unicode, chapter 12.1).
fn indic(code: u32) -> Option<u32> {
    matches!(code, 0x900..=0xD7F).then_some(code & 0x7F)
}

fn push(c: char, out: &mut String) {
    let code = u32::from(c);
    let of = |table: &[u8], from: u32| {
        let letter = table.get(usize::try_from(code.checked_sub(from)?).ok()?)?;
        (*letter != b'-').then_some(char::from(*letter))
    };
    match c {
        _ if c.is_ascii() => out.push(c.to_ascii_lowercase()),
        _ if is_silent(c) => {}
        'ß' | 'ẞ' => out.push_str("ss"),
        'æ' | 'Æ' => out.push_str("ae"),
        'œ' | 'Œ' => out.push_str("oe"),
        'þ' | 'Þ' => out.push_str("th"),
        'ə' => out.push('e'),
        '\u{C0}'..='\u{24F}' => out.push(of(LATIN, 0xC0).unwrap_or(c)),
        '\u{1E00}'..='\u{1EFF}' => out.push(of(LATIN_MORE, 0x1E00).unwrap_or(c)),
        '\u{370}'..='\u{3FF}' => out.push(greek(c)),
        '\u{400}'..='\u{52F}' => out.push(cyrillic(c)),
        '\u{600}'..='\u{6FF}' => out.extend(arabic(c)),
        '\u{1200}'..='\u{137F}' => out.push(ethiopic(code).unwrap_or(c)),
        // Characters of full width, as an input method for Chinese leaves them.
        '\u{FF01}'..='\u{FF5E}' => push(char::from_u32(code - 0xFEE0).unwrap_or(c), out),
        _ => out.push(digit(code).unwrap_or(c)),
    }
}

fn digit(code: u32) -> Option<char> {
    let value = match indic(code) {
        Some(place) => place.checked_sub(0x66).filter(|value| *value < 10),
        None => ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10)),
    }?;
    char::from_digit(value, 10)
}

fn greek(c: char) -> char {
    match c {
        'ά' | 'Ά' | 'Α' => 'α',
        'έ' | 'Έ' | 'Ε' => 'ε',
        'ή' | 'Ή' | 'Η' => 'η',
        'ί' | 'Ί' | 'ϊ' | 'Ϊ' | 'ΐ' | 'Ι' => 'ι',
        'ό' | 'Ό' | 'Ο' => 'ο',
        'ύ' | 'Ύ' | 'ϋ' | 'Ϋ' | 'ΰ' | 'Υ' => 'υ',
        'ώ' | 'Ώ' | 'Ω' => 'ω',
        'ς' | 'Σ' => 'σ',
        'Β'..='Ψ' => char::from_u32(u32::from(c) + 0x20).unwrap_or(c),
        _ => c,
    }
}

/// Letters with marks that keyboards of a neighbouring language lack are the ones without (ё, й, ї, ґ).
fn cyrillic(c: char) -> char {
    let code = u32::from(c);
    let lower = match code {
        0x400..=0x40F => code + 0x50,
        0x410..=0x42F => code + 0x20,
        // Further letters stand in pairs, the capital first.
        0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F => code | 1,
        _ => code,
    };
    match char::from_u32(lower).unwrap_or(c) {
        'ё' | 'ѐ' => 'е',
        'й' | 'ѝ' => 'и',
        'ї' => 'і',
        'ґ' => 'г',
        other => other,
    }
}

/// Letters that stand for one another between keyboards and spellings of Arabic, Persian, Dari, Pashto, Sorani and Urdu:
/// the normalisation of Lucene's `ArabicNormalizer`, `PersianNormalizer` and `SoraniNormalizer` (Apache), and the forms of
/// gaf, yeh and heh that Pashto and Urdu add (Unicode, chapter 9.2).
fn arabic(c: char) -> Option<char> {
    Some(match c {
        'أ' | 'إ' | 'آ' | 'ا' | 'ٱ' => 'ا',
        'ى' | 'ي' | 'ی' | 'ئ' | 'ې' | 'ۍ' | 'ێ' | 'ے' | 'ۓ' => 'ي',
        'ة' | 'ه' | 'ہ' | 'ە' | 'ھ' | 'ۀ' | 'ۂ' | 'ۃ' | 'ۿ' => 'ه',
        'ؤ' | 'و' | 'ۆ' | 'ۇ' | 'ۋ' => 'و',
        'ک' | 'ك' | 'ڪ' => 'ك',
        'گ' | 'ګ' | 'ڲ' => 'گ',
        'ڕ' => 'ر',
        'ڵ' => 'ل',
        'ں' => 'ن',
        'ء' => return None,
        _ => digit(u32::from(c)).unwrap_or(c),
    })
}

/// Syllables that sound the same and are written for one another (Yimam et al., "Introducing various semantic models for
/// Amharic", 2021, section 3.2: ሐ ኀ as ሀ, ሠ as ሰ, ዐ as አ, ፀ as ጸ), and the fourth order of a guttural as its first.
fn ethiopic(code: u32) -> Option<char> {
    let row = match code {
        0x1210..=0x1216 => code - 0x10,
        0x1280..=0x1286 => code - 0x80,
        0x1220..=0x1226 => code + 0x10,
        0x12D0..=0x12D6 => code - 0x30,
        0x1340..=0x1346 => code - 8,
        _ => code,
    };
    char::from_u32(match row {
        0x1203 => 0x1200,
        0x12A3 => 0x12A0,
        _ => row,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn same(words: &[&str]) {
        let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
        assert!(folded.iter().all(|word| *word == folded[0] && !word.is_empty()), "{words:?} {folded:?}");
        assert_eq!(fold(&folded[0]), folded[0], "what is folded stays");
    }

    #[test]
    fn case_and_diacritics_make_no_difference() {
        same(&["STRASSE", "straße", "Strasse"]);
        same(&["İŞKUR", "ışkur", "işkur", "iskur"]);
        same(&["Đačko", "dacko"]);
        same(&["şəhər", "seher"]);
        same(&["đăng", "dang"]);
        same(&["e\u{301}cole", "école", "ECOLE"]);
        same(&["Ёлка", "елка"]);
        same(&["ЇЖА", "іжа"]);
        same(&["Ґанок", "ганок"]);
        same(&["ΆΔΕΙΑ", "αδεια"]);
    }

    #[test]
    fn arabic_letters_that_stand_for_one_another_are_one() {
        same(&["أسرة", "اسره", "إسرة", "آسرة"]);
        same(&["مستشفى", "مستشفي", "مستشفی"]);
        same(&["مُسْتَشْفَى", "مستـــشفى"]);
        same(&["مسؤول", "مسوول"]);
        same(&["کار", "كار"]);
        same(&["ګټه", "گټه"]);
        same(&["ښوونځی", "ښوونځي", "ښوونځې", "ښوونځۍ"]);
        same(&["المدرسة", "مدرسة", "والمدرسة", "بالمدرسه", "للمدرسة"]);
        assert_ne!(fold("كار"), fold("گار"));
    }

    #[test]
    fn the_article_is_left_where_hardly_a_word_would_be() {
        assert_eq!(fold("الم"), "الم");
        assert_eq!(fold("ألم"), "الم");
    }

    #[test]
    fn syllables_that_sound_the_same_are_one() {
        same(&["ሐኪም", "ኀኪም", "ሀኪም", "ሓኪም"]);
        same(&["ሠራሕ", "ሰራሕ"]);
        same(&["ዐይኒ", "አይኒ", "ዓይኒ", "ኣይኒ"]);
        same(&["ፀሐይ", "ጸሀይ"]);
    }

    #[test]
    fn signs_in_scripts_of_india_that_people_leave_out_make_no_difference() {
        same(&["सड़क", "सडक"]);
        same(&["हिन्दी", "हिनदी"]);
        assert_ne!(fold("काम"), fold("कम"));
    }

    #[test]
    fn digits_of_every_script_are_digits() {
        same(&["133", "١٣٣", "۱۳۳", "१३३", "੧੩੩", "௧௩௩", "１３３"]);
    }
}
