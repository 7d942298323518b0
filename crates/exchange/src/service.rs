//! Services and places as other systems keep them: Integreat, Open Referral HSDS, tables, schema.org.
//!
//! Each of them is read into [`Additions`](intake::Additions), which [`intake`] puts into a pack; whatever does not
//! come along is written down in [`Notes`](note::Notes).

pub mod address;
pub mod fact_pool;
pub mod hsds;
pub mod intake;
pub mod integreat;
pub mod json_ld;
pub mod line;
pub mod note;
pub mod place_csv;
pub mod week;
pub mod wording;

#[cfg(test)]
mod sample;

use std::collections::BTreeMap;
use welcome_pack::{
    authoring::{catalogue::CATEGORIES, coverage::Coverage, model::SourceText},
    date::Date,
};

/// What the importing city decides, whatever the format.
#[derive(Clone, Debug)]
pub struct Wishes<'a> {
    /// Today; nothing was checked later than this.
    pub today: Date,
    /// The pack's default locale.
    pub default_locale: &'a str,
    /// The pack's locales.
    pub locales: Vec<&'a str>,
    /// The characters that the program's fonts have; others are taken out of texts.
    pub coverage: Option<&'a Coverage>,
    /// The code of the country, `+49`, for numbers that are written as they are dialled there.
    pub dial: Option<&'a str>,
    /// Our category by the word that the other system has, in lower case; that of everything else under "".
    pub categories: BTreeMap<String, String>,
}

impl Wishes<'_> {
    /// Our categories for what another system says of a place: what was asked for, what is ours already, or what
    /// stands for everything else. Empty if there is none.
    #[must_use]
    pub fn categories(&self, words: &[&str]) -> Vec<String> {
        let wanted = |word: &&str| self.categories.get(&word.to_lowercase()).cloned();
        let ours = |word: &&str| CATEGORIES.iter().find(|ours| *ours == word).map(|ours| (*ours).to_owned());
        let mut found: Vec<String> = Vec::new();
        for category in words.iter().filter_map(|word| wanted(word).or_else(|| ours(word))) {
            if !found.contains(&category) {
                found.push(category);
            }
        }
        if found.is_empty() { self.categories.get("").cloned().into_iter().collect() } else { found }
    }
}

/// Where something comes from, and when that was compared.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The page that says so.
    pub source: SourceText,
    /// The day.
    pub checked: Date,
}

impl Origin {
    /// What a page says that was changed on a day, but not after today.
    #[must_use]
    pub fn new(title: &str, url: &str, changed: Date, today: Date) -> Origin {
        let source = SourceText { title: wording::without_marks(title), url: url.to_owned(), checked: None };
        Origin { source, checked: changed.min(today) }
    }

    /// The day for the next look, six months later.
    ///
    /// ```
    /// use welcome_exchange::service::Origin;
    /// let day = |text: &str| text.parse().unwrap();
    /// let origin = Origin::new("Office", "https://example.org", day("2026-08-31"), day("2026-11-22"));
    /// assert_eq!(origin.review_by(), day("2027-02-28"));
    /// ```
    #[must_use]
    pub fn review_by(&self) -> Date {
        let (year, month, day) = self.checked.year_month_day();
        let (year, month) = if month > 6 { (year + 1, month - 6) } else { (year, month + 6) };
        let fits = (1..=day).rev().find_map(|day| Date::new(year, month, day));
        fits.unwrap_or_else(|| self.checked.plus_days(182))
    }
}

/// The day with which a moment in ISO 8601 begins: `2026-03-01T12:00:00+01:00`.
#[must_use]
pub fn day_of(moment: &str) -> Option<Date> {
    moment.get(..10)?.parse().ok()
}

/// An id made of a text: lower-case letters, digits and single hyphens, at most 60 of them; empty if nothing is left.
///
/// ```
/// use welcome_exchange::service::id_of;
/// assert_eq!(id_of("Straße & Öffis 2"), "strasse-oeffis-2");
/// assert_eq!(id_of("عمل"), "");
/// ```
#[must_use]
pub fn id_of(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars().flat_map(char::to_lowercase).take(200) {
        match c {
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            'à' | 'á' | 'â' | 'ã' | 'å' => plain.push('a'),
            'è' | 'é' | 'ê' | 'ë' => plain.push('e'),
            'ì' | 'í' | 'î' | 'ï' => plain.push('i'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ø' => plain.push('o'),
            'ù' | 'ú' | 'û' => plain.push('u'),
            'ç' | 'č' | 'ć' => plain.push('c'),
            'ñ' => plain.push('n'),
            'š' | 'ş' => plain.push('s'),
            'ž' => plain.push('z'),
            'ğ' => plain.push('g'),
            'ı' => plain.push('i'),
            c => plain.push(c),
        }
    }
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut id = words.collect::<Vec<_>>().join("-");
    if let Some((cut, _)) = id.char_indices().nth(60) {
        id.truncate(cut);
    }
    id.trim_end_matches('-').to_owned()
}

/// An id, or the same with a number that nobody has yet.
pub(crate) fn free_id(wanted: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2_u32..).map(|number| format!("{wanted}-{number}"));
    let mut candidates = std::iter::once(wanted.to_owned()).chain(numbered);
    candidates.find(|id| !is_taken(id)).unwrap_or_else(|| wanted.to_owned())
}
