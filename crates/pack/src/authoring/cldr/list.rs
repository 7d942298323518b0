//! Lists in a sentence: "a, b and c".

use icu_list::{
    ListFormatter, ListFormatterPreferences,
    options::{ListFormatterOptions, ListLength},
};
use icu_locale::Locale;

/// How a language joins the items of a list, as CLDR's patterns with `{0}` and `{1}`.
pub(super) struct ListPatterns {
    /// Two items.
    pub(super) pair: String,
    /// The first item of several and what follows it.
    pub(super) start: String,
    /// An item in between and what follows it.
    pub(super) middle: String,
    /// The last two items of several.
    pub(super) end: String,
}

impl ListPatterns {
    /// What CLDR does not say of the language is that of all languages.
    pub(super) fn of(locale: &Locale) -> Option<ListPatterns> {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let formatter = ListFormatter::try_new_and(ListFormatterPreferences::from(locale), options).ok()?;
        let joined = |items: &[&str]| formatter.format(items.iter()).to_string();
        let four = joined(&["{0}", "{1}", "{2}", "{3}"]);
        let (before, rest) = four.split_once("{0}")?;
        let (start, rest) = rest.split_once("{1}")?;
        let (middle, rest) = rest.split_once("{2}")?;
        let (end, after) = rest.split_once("{3}")?;
        Some(ListPatterns {
            pair: joined(&["{0}", "{1}"]),
            start: format!("{before}{{0}}{start}{{1}}"),
            middle: format!("{{0}}{middle}{{1}}"),
            end: format!("{{0}}{end}{{1}}{after}"),
        })
    }
}
