//! The opening hours of a week, as other systems list them, in the OSM syntax that a place of a pack has.

/// The days of the week in the OSM syntax and in RFC 5545, from Monday.
pub const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

const MINUTES: u16 = 24 * 60;

/// When something is open: for each day, from Monday, spans from minute to minute after midnight, of which the end may
/// lie on the next day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week(pub [Vec<Span>; 7]);

/// From minute to minute after midnight.
type Span = (u16, u16);

impl Week {
    /// Adds a span to a day, 0 = Monday. An end that is not after the beginning lies on the next day.
    pub fn add(&mut self, day: usize, opens: u16, closes: u16) {
        let closes = if closes <= opens { closes + MINUTES } else { closes };
        if let Some(spans) = self.0.get_mut(day)
            && !spans.contains(&(opens, closes))
        {
            spans.push((opens, closes));
            spans.sort_unstable();
        }
    }

    /// Whether it is closed on every day.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// In the OSM syntax; `off` if it is closed on every day. Of public holidays nothing is said.
    ///
    /// ```
    /// use welcome_exchange::service::week::Week;
    /// let mut week = Week::default();
    /// for day in 0..5 { week.add(day, 480, 720); week.add(day, 780, 960); }
    /// week.add(5, 540, 0);
    /// assert_eq!(week.osm(), "Mo-Fr 08:00-12:00,13:00-16:00; Sa 09:00-24:00");
    /// ```
    #[must_use]
    pub fn osm(&self) -> String {
        if self.is_closed() {
            return "off".to_owned();
        }
        if self.0.iter().all(|spans| *spans == [(0, MINUTES)]) {
            return "24/7".to_owned();
        }
        let mut rules: Vec<(&[Span], Vec<usize>)> = Vec::new();
        for (day, spans) in self.0.iter().enumerate().filter(|(_, spans)| !spans.is_empty()) {
            match rules.iter_mut().find(|(known, _)| known == spans) {
                Some((_, days)) => days.push(day),
                None => rules.push((spans, vec![day])),
            }
        }
        let rules = rules.into_iter().map(|(spans, days)| {
            let spans: Vec<String> = spans.iter().map(|(from, to)| format!("{}-{}", time(*from), time(*to))).collect();
            format!("{} {}", days_of(&days), spans.join(","))
        });
        rules.collect::<Vec<_>>().join("; ")
    }
}

/// Days in the OSM syntax: `Mo-We,Fr`.
fn days_of(days: &[usize]) -> String {
    let name = |day: usize| DAYS.get(day).copied().unwrap_or_default();
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for day in days {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *day => *last = *day,
            _ => ranges.push((*day, *day)),
        }
    }
    let range = |(first, last): (usize, usize)| match last - first {
        0 => name(first).to_owned(),
        1 => format!("{},{}", name(first), name(last)),
        _ => format!("{}-{}", name(first), name(last)),
    };
    ranges.into_iter().map(range).collect::<Vec<_>>().join(",")
}

/// A time of day, `08:00`; the end of a day is `24:00`, and what lies beyond it is the time of the next day.
#[must_use]
pub fn time(minute: u16) -> String {
    let minute = if minute > MINUTES { minute - MINUTES } else { minute };
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// The minute of a time of day: `8:00`, `08:00:00`, `08:00+01:00`, `08:00Z`, `0800`; nothing if it is none. What is said
/// of the time zone is left out.
///
/// ```
/// use welcome_exchange::service::week::minute_of;
/// assert_eq!(minute_of("08:30:00-05:00"), Some(510));
/// assert_eq!(minute_of("24:00"), Some(1440));
/// assert_eq!(minute_of("8 am"), None);
/// ```
#[must_use]
pub fn minute_of(text: &str) -> Option<u16> {
    let text = text.trim().trim_end_matches(['Z', 'z']);
    let time = text.split(['+', '-']).next()?;
    let digits = |part: &str| {
        let sound = (1..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit());
        sound.then(|| part.parse::<u16>().ok()).flatten()
    };
    let (hour, minute) = match time.split(':').collect::<Vec<_>>().as_slice() {
        [hour, minute] => (digits(hour)?, digits(minute)?),
        [hour, minute, second] => {
            digits(second.get(..2)?)?;
            (digits(hour)?, digits(minute)?)
        }
        [both] if both.len() == 4 => (digits(both.get(..2)?)?, digits(both.get(2..)?)?),
        _ => return None,
    };
    let all = hour * 60 + minute;
    (minute < 60 && all <= MINUTES).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use welcome_pack::authoring::opening::parse_check;

    #[track_caller]
    fn check(spans: &[(usize, u16, u16)], expected: &str) {
        let mut week = Week::default();
        spans.iter().for_each(|(day, opens, closes)| week.add(*day, *opens, *closes));
        assert_eq!(week.osm(), expected);
        assert_eq!(parse_check(expected, "DE"), Ok(()), "{expected}");
    }

    #[test]
    fn a_week_is_written_as_editors_write_it() {
        check(&[], "off");
        check(&[(0, 480, 720)], "Mo 08:00-12:00");
        check(&[(0, 480, 720), (1, 480, 720)], "Mo,Tu 08:00-12:00");
        check(&[(0, 480, 720), (2, 480, 720), (3, 480, 720), (4, 480, 720)], "Mo,We-Fr 08:00-12:00");
        check(&[(0, 780, 960), (0, 480, 720), (0, 480, 720)], "Mo 08:00-12:00,13:00-16:00");
        check(&[(4, 1320, 120)], "Fr 22:00-02:00");
        check(&(0..7).map(|day| (day, 0, 1440)).collect::<Vec<_>>(), "24/7");
        check(&[(6, 0, 1440)], "Su 00:00-24:00");
    }

    #[test]
    fn times_that_are_none_are_refused() {
        for text in ["", "8", "25:00", "08:60", "aa:bb", "08:00:", "éé:éé", "24:01", "800"] {
            assert_eq!(minute_of(text), None, "{text}");
        }
    }
}
