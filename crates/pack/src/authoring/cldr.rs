//! How languages write dates, numbers and lists, what they call themselves, and in which order they are listed.
//!
//! Source: CLDR, in the tables of ICU4X, read while a pack is compiled. The app gets plain strings, because browsers lack
//! Pashto, Tigrinya, Somali, Sorani and more, and fall back to English silently. What differs on purpose stands in the
//! program's `locales/<tag>/locale.json` (see [`app`](super::app)).
//!
//! Where ICU4X offers formatting and no patterns, a sample is formatted and its parts are replaced by their names. It
//! derives the order of a date from skeletons, which is not CLDR's long form everywhere: `tests/cldr` compares the two.
//!
//! Three things of CLDR are left out on purpose: days and hours have the number of digits that [`LocaleFormat`] gives
//! them (CLDR: `d` or `dd`, `H` or `HH`), thousands are grouped as it does (CLDR: in Bengali by twos above the first), and
//! a list has one word for "and" (CLDR: in Spanish `e` before an i).

mod calendar;
mod letters;
mod list;
mod name;
mod number;
mod table;

pub use letters::letters;
pub use name::{autonym, direction, name_in, sort_by_name};

use crate::locale::LocaleFormat;
use calendar::Calendar;
use icu_locale::Locale;
use list::ListPatterns;
use number::Numbers;

/// How a language writes numbers, days, times and lists; `None` where CLDR does not say it.
///
/// ```
/// use welcome_pack::authoring::cldr;
/// assert_eq!(cldr::format("de").unwrap().date, "{day}. {month} {year}");
/// assert_eq!(cldr::format("tlh"), None);
/// ```
#[must_use]
pub fn format(tag: &str) -> Option<LocaleFormat> {
    let locale: Locale = tag.parse().ok()?;
    let Calendar { weekdays, weekdays_short, months, date, time } = Calendar::of(&locale)?;
    let Numbers { digits, decimal, group, money } = Numbers::of(&locale)?;
    let ListPatterns { pair, start, middle, end } = ListPatterns::of(&locale)?;
    Some(LocaleFormat {
        weekdays,
        weekdays_short,
        months,
        digits,
        decimal,
        group,
        date,
        time,
        money,
        list_pair: pair,
        list_start: start,
        list_middle: middle,
        list_end: end,
    })
}
