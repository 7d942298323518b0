//! Days, months and times: the Gregorian calendar, whatever calendar a region uses besides it.

use super::table::Dates;
use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets::{E, T, YMD},
    input::Time,
    parts::{DAY, HOUR, MINUTE, MONTH, YEAR},
    preferences::HourCycle,
    provider::{names::DatetimeNamesMonthGregorianV1, semantic_skeletons::marker_attrs},
};
use icu_locale::Locale;
use icu_provider::{DataIdentifierBorrowed, DataLocale, DataProvider, DataRequest, DataResponse};
use std::fmt::{self, Write};
use writeable::{Part, PartsWrite, Writeable};

/// How a language names days and months, and writes dates and times.
pub(super) struct Calendar {
    /// Monday to Sunday, as they stand alone.
    pub(super) weekdays: [String; 7],
    /// Monday to Sunday, abbreviated.
    pub(super) weekdays_short: [String; 7],
    /// January to December as they stand in a date, which in Chinese are numbers.
    pub(super) months: [String; 12],
    /// `{day}. {month} {year}`: the long form without a weekday.
    pub(super) date: String,
    /// `{hour}:{minute}`, in 24 hours.
    pub(super) time: String,
}

impl Calendar {
    /// `None` where CLDR has no names of months in the language.
    pub(super) fn of(locale: &Locale) -> Option<Calendar> {
        if !has_months(locale) {
            return None;
        }
        let mut preferences = DateTimeFormatterPreferences::from(locale);
        preferences.hour_cycle = Some(HourCycle::H23);
        let long = FixedCalendarDateTimeFormatter::try_new_unstable(&Dates, preferences, YMD::long()).ok()?;
        let dates = (1..=12).map(|month| Some(Pieces::of(&long.format(&day(month, 22)?))));
        let dates: Vec<Pieces> = dates.collect::<Option<_>>()?;
        let months = dates.iter().map(|pieces| pieces.text_of(MONTH)).collect::<Option<Vec<_>>>()?;
        let date = dates.first()?.pattern(&[(DAY, "{day}"), (MONTH, "{month}"), (YEAR, "{year}")]);
        let clock = NoCalendarFormatter::try_new_unstable(&Dates, preferences, T::hm()).ok()?;
        let time = Pieces::of(&clock.format(&Time::start_of_day()));
        Some(Calendar {
            weekdays: weekdays(preferences, E::long())?,
            weekdays_short: weekdays(preferences, E::short())?,
            months: months.try_into().ok()?,
            date,
            time: time.pattern(&[(HOUR, "{hour}"), (MINUTE, "{minute}")]),
        })
    }
}

/// Whether CLDR has names of months in the language itself, not only the numbers that stand in for every language.
fn has_months(locale: &Locale) -> bool {
    let locale = DataLocale::from(locale);
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(marker_attrs::WIDE, &locale);
    let found: Result<DataResponse<DatetimeNamesMonthGregorianV1>, _> =
        Dates.load(DataRequest { id, ..DataRequest::default() });
    // No locale in the answer: the very one that was asked for.
    found.is_ok_and(|found| found.metadata.locale.is_none_or(|locale| !locale.is_unknown()))
}

fn weekdays(preferences: DateTimeFormatterPreferences, length: E) -> Option<[String; 7]> {
    let formatter: FixedCalendarDateTimeFormatter<Gregorian, E> =
        FixedCalendarDateTimeFormatter::try_new_unstable(&Dates, preferences, length).ok()?;
    // 2026-11-23 was a Monday.
    let names = (23..30).map(|number| Some(formatter.format(&day(11, number)?).to_string()));
    names.collect::<Option<Vec<_>>>()?.try_into().ok()
}

fn day(month: u8, day: u8) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(2026, month, day).ok()
}

/// A formatted text, cut into its parts and what stands between them.
#[derive(Default)]
struct Pieces {
    pieces: Vec<(Option<Part>, String)>,
    /// Whether a part is being written; the parts within it do not matter.
    inside: bool,
}

impl Pieces {
    fn of(formatted: &impl Writeable) -> Pieces {
        let mut pieces = Pieces::default();
        // Writing into memory cannot fail.
        let _ = formatted.write_to_parts(&mut pieces);
        pieces
    }

    fn text_of(&self, part: Part) -> Option<String> {
        self.pieces.iter().find(|(found, _)| *found == Some(part)).map(|(_, text)| text.clone())
    }

    /// The text with names in place of the parts.
    fn pattern(&self, names: &[(Part, &str)]) -> String {
        let name = |part: &Option<Part>| names.iter().find(|(named, _)| Some(*named) == *part);
        self.pieces.iter().map(|(part, text)| name(part).map_or(text.as_str(), |(_, name)| name)).collect()
    }
}

impl Write for Pieces {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match self.pieces.last_mut() {
            Some((part, piece)) if self.inside || part.is_none() => piece.push_str(text),
            _ => self.pieces.push((None, text.to_owned())),
        }
        Ok(())
    }
}

impl PartsWrite for Pieces {
    type SubPartsWrite = Pieces;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Pieces) -> fmt::Result) -> fmt::Result {
        if self.inside {
            return write(self);
        }
        self.pieces.push((Some(part), String::new()));
        self.inside = true;
        let written = write(self);
        self.inside = false;
        written
    }
}
