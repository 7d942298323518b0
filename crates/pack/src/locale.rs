//! Locales: which one a reader gets, which one stands in for it, and how it writes numbers, days and times.
//!
//! Patterns and names are our own data because browsers silently lack them for many newcomers' languages.

use crate::date::{Date, LocalTime};
use serde::{Deserialize, Serialize};

/// The direction in which a script is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// How a locale writes numbers, days and times. Source: CLDR, in the form used in the city's own signs (24 hours).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocaleFormat {
    /// Monday to Sunday, as they stand alone.
    pub weekdays: [String; 7],
    /// Monday to Sunday, as short as they may be in a table.
    pub weekdays_short: [String; 7],
    /// January to December, as they stand in a date.
    pub months: [String; 12],
    /// Zero to nine, `٠١٢٣٤٥٦٧٨٩`.
    pub digits: String,
    /// Between units and decimals.
    pub decimal: String,
    /// Between thousands; may be empty.
    pub group: String,
    /// `{day}. {month} {year}`
    pub date: String,
    /// `{hour}:{minute}`, both with two digits.
    pub time: String,
    /// `{amount} {currency}`
    pub money: String,
    /// `{0} and {1}`: a list of two.
    pub list_pair: String,
    /// `{0}, {1}`: the first item of a longer list, and what follows it.
    pub list_start: String,
    /// `{0}, {1}`: an item in between, and what follows it.
    pub list_middle: String,
    /// `{0} and {1}`: the last two items of a longer list.
    pub list_end: String,
}

impl LocaleFormat {
    /// A text with its ASCII digits written in the locale's.
    #[must_use]
    pub fn digits(&self, text: &str) -> String {
        let own: Vec<char> = self.digits.chars().collect();
        let digit = |c: char| c.to_digit(10).and_then(|value| own.get(value as usize).copied());
        text.chars().map(|c| if c.is_ascii_digit() { digit(c).unwrap_or(c) } else { c }).collect()
    }

    /// A decimal number like `1234.50`, grouped and in the locale's digits.
    #[must_use]
    pub fn number(&self, value: &str) -> String {
        let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
        let mut out = String::new();
        for (at, c) in whole.chars().enumerate() {
            // Four digits stand together: the house numbers and years of everyday life are not grouped.
            if at > 0 && (whole.len() - at) % 3 == 0 && whole.len() > 4 {
                out.push_str(&self.group);
            }
            out.push(c);
        }
        if !decimals.is_empty() {
            out.push_str(&self.decimal);
            out.push_str(decimals);
        }
        self.digits(&out)
    }

    /// An amount of money; the currency is an ISO 4217 code, shown by its sign where it has a well-known one.
    #[must_use]
    pub fn money(&self, amount: &str, currency: &str) -> String {
        let sign = match currency {
            "EUR" => "€",
            "GBP" => "£",
            "USD" => "$",
            other => other,
        };
        self.money.replace("{amount}", &self.number(amount)).replace("{currency}", sign)
    }

    /// A date in words, `22. November 2026`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let (year, month, day) = date.year_month_day();
        let name = self.months.get(usize::from(month) - 1).map_or("", String::as_str);
        let day = self.digits(&day.to_string());
        self.date.replace("{day}", &day).replace("{month}", name).replace("{year}", &self.digits(&year.to_string()))
    }

    /// A date of which parts may not be known, `22. November`: in the locale's order if it is whole, else day, month, year.
    ///
    /// ```
    /// # let format = welcome_pack::authoring::cldr::format("de").unwrap();
    /// assert_eq!(format.partial_date(Some(3), Some(5), Some(1990)), "3. Mai 1990");
    /// assert_eq!(format.partial_date(None, Some(5), None), "Mai");
    /// ```
    #[must_use]
    pub fn partial_date(&self, day: Option<u16>, month: Option<u16>, year: Option<u16>) -> String {
        let number = |value: Option<u16>| value.map(|value| self.digits(&value.to_string())).unwrap_or_default();
        let name = month.and_then(|month| self.months.get(usize::from(month).checked_sub(1)?));
        let [day, month, year] = [number(day), name.cloned().unwrap_or_default(), number(year)];
        if [&day, &month, &year].iter().all(|part| !part.is_empty()) {
            return self.date.replace("{day}", &day).replace("{month}", &month).replace("{year}", &year);
        }
        [day, month, year].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// A time of day, minutes since midnight; 1440 is shown as 24:00.
    #[must_use]
    pub fn time(&self, minute: u16) -> String {
        let (hour, minute) = (format!("{:02}", minute / 60), format!("{:02}", minute % 60));
        self.time.replace("{hour}", &self.digits(&hour)).replace("{minute}", &self.digits(&minute))
    }

    /// A list in a sentence, `a, b and c`. The rule is CLDR's (UTS #35, "List Patterns"): from the end to the start.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [left, right] => joined(&self.list_pair, left, right),
            [first, middle @ .., left, right] => {
                let end = joined(&self.list_end, left, right);
                let rest = middle.iter().rfold(end, |rest, item| joined(&self.list_middle, item, &rest));
                joined(&self.list_start, first, &rest)
            }
        }
    }

    /// The name of a date's weekday.
    #[must_use]
    pub fn weekday(&self, date: Date) -> &str {
        self.weekdays.get(date.weekday()).map_or("", String::as_str)
    }

    /// A moment as the reader needs it: the time alone on the same day, with the weekday in the coming week,
    /// with the date beyond.
    #[must_use]
    pub fn moment(&self, moment: LocalTime, now: LocalTime) -> Moment {
        let time = self.time(moment.minute);
        match moment.date.days_since_epoch() - now.date.days_since_epoch() {
            0 => Moment::Today { time },
            1 => Moment::Tomorrow { time },
            2..=6 => Moment::On { day: self.weekday(moment.date).to_owned(), time },
            _ => Moment::On { day: self.date(moment.date), time },
        }
    }
}

/// Two texts put into a pattern, in whose order they come.
fn joined(pattern: &str, left: &str, right: &str) -> String {
    let (before, rest) = pattern.split_once("{0}").unwrap_or(("", pattern));
    let (between, after) = rest.split_once("{1}").unwrap_or((rest, ""));
    [before, left, between, right, after].concat()
}

/// A moment in the coming days, in parts, so that a message can put them together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Later today.
    Today {
        /// Time of day.
        time: String,
    },
    /// Tomorrow.
    Tomorrow {
        /// Time of day.
        time: String,
    },
    /// On a weekday or a date.
    On {
        /// The weekday or the date.
        day: String,
        /// Time of day.
        time: String,
    },
}

/// Languages whose readers are served by another one's texts. Sources: CLDR's language matching (`prs`), mutual
/// intelligibility of the Serbo-Croatian standards.
const STAND_INS: [(&str, &str); 5] = [("prs", "fa-AF"), ("hr", "bs"), ("sr", "bs"), ("sh", "bs"), ("cnr", "bs")];

/// The locales of a pack that suit a reader, best first: for each requested tag the longest match by RFC 4647 lookup,
/// else a locale of the same language.
///
/// ```
/// use welcome_pack::locale::negotiate;
/// assert_eq!(negotiate(&["prs", "en-GB", "fa"], &["de", "en", "fa", "fa-AF"]), ["fa-AF", "en", "fa"]);
/// assert!(negotiate(&["xx"], &["de"]).is_empty());
/// ```
#[must_use]
pub fn negotiate<'a>(requested: &[&str], available: &[&'a str]) -> Vec<&'a str> {
    let mut found: Vec<&'a str> = Vec::new();
    for request in requested {
        let best = lookup(request, available).or_else(|| {
            let stand_in = STAND_INS.iter().find(|(tag, _)| same_language(tag, request))?;
            lookup(stand_in.1, available)
        });
        if let Some(best) = best.filter(|best| !found.contains(best)) {
            found.push(best);
        }
    }
    found
}

fn lookup<'a>(request: &str, available: &[&'a str]) -> Option<&'a str> {
    let exact = |wanted: &str| available.iter().copied().find(|tag| tag.eq_ignore_ascii_case(wanted));
    truncations(request).find_map(exact).or_else(|| available.iter().copied().find(|tag| same_language(tag, request)))
}

/// The tag itself, then without its last subtag, and so on: `zh-Hans-CN`, `zh-Hans`, `zh`.
pub(crate) fn truncations(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(rest, _)| rest))
}

/// Whether who asks for a language is understood where another one is spoken: it is the same one, whatever script or region
/// the tags add, or a close one.
///
/// ```
/// use welcome_pack::locale::is_understood;
/// assert!(is_understood("fa", "fa-AF") && is_understood("prs", "fa") && is_understood("hr", "bs"));
/// assert!(!is_understood("fa", "ps"));
/// ```
#[must_use]
pub fn is_understood(spoken: &str, wanted: &str) -> bool {
    let standing =
        |tag: &str| STAND_INS.iter().find(|(other, _)| same_language(other, tag)).map(|(_, stand_in)| *stand_in);
    same_language(standing(spoken).unwrap_or(spoken), standing(wanted).unwrap_or(wanted))
}

fn same_language(left: &str, right: &str) -> bool {
    let language = |tag: &str| tag.split('-').next().map(str::to_ascii_lowercase);
    language(left) == language(right)
}

/// The tags that stand in for a locale, nearest first: those the pack names, else its own shorter forms; then the
/// pack's default locale.
#[must_use]
pub fn fallback_chain(tag: &str, named: &[String], default_locale: &str, available: &[&str]) -> Vec<String> {
    let shorter = truncations(tag).skip(1).filter(|shorter| available.contains(shorter)).map(str::to_owned);
    let mut chain: Vec<String> = if named.is_empty() { shorter.collect() } else { named.to_vec() };
    chain.retain(|locale| locale != tag);
    if default_locale != tag && !chain.iter().any(|locale| locale == default_locale) {
        chain.push(default_locale.to_owned());
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arabic() -> LocaleFormat {
        let months = "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول";
        let weekdays = "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد";
        let names = |names: &str| names.split('|').map(str::to_owned).collect::<Vec<_>>();
        LocaleFormat {
            weekdays: names(weekdays).try_into().unwrap(),
            weekdays_short: names(weekdays).try_into().unwrap(),
            months: names(months).try_into().unwrap(),
            digits: "٠١٢٣٤٥٦٧٨٩".into(),
            decimal: "٫".into(),
            group: "٬".into(),
            date: "{day} {month} {year}".into(),
            time: "{hour}:{minute}".into(),
            money: "{amount} {currency}".into(),
            list_pair: "{0} و{1}".into(),
            list_start: "{0} و{1}".into(),
            list_middle: "{0} و{1}".into(),
            list_end: "{0} و{1}".into(),
        }
    }

    #[track_caller]
    fn check_list(items: &[&str], expected: &str) {
        let [pair, start, middle, end] = ["{0} & {1}", "<{0}, {1}", "{0}; {1}", "{0} and {1}>"].map(str::to_owned);
        let format =
            LocaleFormat { list_pair: pair, list_start: start, list_middle: middle, list_end: end, ..arabic() };
        let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
        assert_eq!(format.list(&items), expected);
    }

    #[test]
    fn a_list_is_joined_by_its_patterns() {
        check_list(&[], "");
        check_list(&["a"], "a");
        check_list(&["a", "b"], "a & b");
        check_list(&["a", "b", "c"], "<a, b and c>");
        check_list(&["a", "b", "c", "d", "e"], "<a, b; c; d and e>");
        check_list(&["{1}", "{0}"], "{1} & {0}");
    }

    #[test]
    fn numbers_dates_and_times_are_the_locales() {
        let arabic = arabic();
        assert_eq!(arabic.number("12345.50"), "١٢٬٣٤٥٫٥٠");
        assert_eq!(arabic.date("2026-11-22".parse().unwrap()), "٢٢ تشرين الثاني ٢٠٢٦");
        assert_eq!(arabic.time(8 * 60), "٠٨:٠٠");
        assert_eq!(arabic.time(1440), "٢٤:٠٠");
    }

    #[test]
    fn a_near_moment_is_told_by_its_day() {
        let at = |date: &str, minute| LocalTime { date: date.parse().unwrap(), minute };
        let (now, arabic) = (at("2026-11-22", 600), arabic());
        let time = || arabic.time(480);
        assert_eq!(arabic.moment(at("2026-11-22", 480), now), Moment::Today { time: time() });
        assert_eq!(arabic.moment(at("2026-11-23", 480), now), Moment::Tomorrow { time: time() });
        let day = arabic.weekdays[2].clone();
        assert_eq!(arabic.moment(at("2026-11-25", 480), now), Moment::On { day, time: time() });
    }

    #[test]
    fn a_script_or_region_more_or_less_still_finds_the_language() {
        let available = ["de", "en", "zh-Hans", "fa-AF", "bs"];
        assert_eq!(negotiate(&["zh-CN"], &available), ["zh-Hans"]);
        assert_eq!(negotiate(&["FA"], &available), ["fa-AF"]);
        assert_eq!(negotiate(&["sr-Latn-RS", "en-US", "en-GB"], &available), ["bs", "en"]);
    }

    #[test]
    fn a_fallback_ends_at_the_default_locale() {
        let available = ["de", "en", "fa", "fa-AF"];
        assert_eq!(fallback_chain("fa-AF", &[], "de", &available), ["fa", "de"]);
        assert_eq!(fallback_chain("fa-AF", &["en".into()], "de", &available), ["en", "de"]);
        assert!(fallback_chain("de", &[], "de", &available).is_empty());
    }
}
