//! An appointment or a session for one's own calendar: iCalendar (RFC 5545).
//!
//! Written here, because an entry is nine lines of text: the crates for iCalendar bring time zones and recurrence rules, and cost
//! more bytes than the dialog in which it is chosen.

use crate::{
    content_line::{self, escaped, push},
    date::{DAY, LocalTime},
};

/// Minutes until an appointment ends: nobody knows how long it takes, but telephones ask for an end, and most calendars put in an
/// hour.
pub const USUAL_LENGTH: u16 = 60;

/// An appointment at a place, or one date of what takes place there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment<'a> {
    /// The id of the place or of what takes place, which is the same in every language.
    pub id: &'a str,
    /// What it is called.
    pub name: &'a str,
    /// Where it is, in one line.
    pub location: &'a str,
    /// When it begins, on the clocks of the city. It is written without a time zone, so that it stays at that hour (RFC 5545, 3.3.5):
    /// who has it is there.
    pub start: LocalTime,
    /// How long it lasts, in minutes.
    pub length: u16,
    /// When it was noted, in UTC.
    pub noted: LocalTime,
}

impl Appointment<'_> {
    /// The file, lines ended and folded as RFC 5545 asks.
    ///
    /// ```
    /// use welcome_pack::{date::LocalTime, ical::Appointment};
    /// let at = |date: &str, minute| LocalTime { date: date.parse().unwrap(), minute };
    /// let (start, noted) = (at("2026-12-31", 23 * 60 + 30), at("2026-11-23", 545));
    /// let (id, name, location) = ("ma35", "MA 35", "Dresdner Straße 93, 1200 Wien");
    /// let text = Appointment { id, name, location, start, length: 60, noted }.text();
    /// assert!(text.contains("\r\nDTSTART:20261231T233000\r\nDTEND:20270101T003000\r\n"));
    /// ```
    #[must_use]
    pub fn text(&self) -> String {
        let mut file = String::new();
        let mut line = |name: &str, value: &str| push(&mut file, name, value);
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//welcome//welcome-kiosk//EN");
        line("BEGIN", "VEVENT");
        // The same appointment noted a second time, in whatever language, is the same entry.
        line("UID", &format!("{}-{}@welcome", written(self.start), self.id));
        line("DTSTAMP", &format!("{}Z", written(self.noted)));
        line("DTSTART", &written(self.start));
        line("DTEND", &written(later(self.start, self.length)));
        line("SUMMARY", &escaped(self.name));
        line("LOCATION", &escaped(self.location));
        line("END", "VEVENT");
        line("END", "VCALENDAR");
        file
    }

    /// The file as an address that holds it.
    #[must_use]
    pub fn address(&self) -> String {
        content_line::address("text/calendar", &self.text())
    }
}

/// A moment as iCalendar writes it.
fn written(LocalTime { date, minute }: LocalTime) -> String {
    let (year, month, day) = date.year_month_day();
    format!("{year:04}{month:02}{day:02}T{:02}{:02}00", minute / 60, minute % 60)
}

fn later(LocalTime { date, minute }: LocalTime, length: u16) -> LocalTime {
    let end = minute + length;
    LocalTime { date: date.plus_days(i32::from(end / DAY)), minute: end % DAY }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(date: &str, minute: u16) -> LocalTime {
        LocalTime { date: date.parse().unwrap(), minute }
    }

    #[test]
    fn an_appointment_is_an_event_with_place_and_time() {
        let (start, noted) = (at("2026-12-03", 9 * 60 + 15), at("2026-11-23", 8 * 60 + 5));
        let appointment = Appointment {
            id: "meldeservice",
            name: "Meldeservice; 1, 8",
            location: "Wipplingerstraße 8,\u{2068} 1010 Wien",
            start,
            length: USUAL_LENGTH,
            noted,
        };
        let text = appointment.text();
        assert!(text.split("\r\n").all(|line| line.len() <= content_line::LINE), "{text}");
        let lines = text.replace("\r\n ", "");
        let lines: Vec<&str> = lines.split("\r\n").filter(|line| !line.starts_with("UID:")).collect();
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//welcome//welcome-kiosk//EN",
            "BEGIN:VEVENT",
            "DTSTAMP:20261123T080500Z",
            "DTSTART:20261203T091500",
            "DTEND:20261203T101500",
            "SUMMARY:Meldeservice\\; 1\\, 8",
            "LOCATION:Wipplingerstraße 8\\, 1010 Wien",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(lines, expected);
        assert!(appointment.address().starts_with("data:text/calendar;charset=utf-8,BEGIN%3AVCALENDAR%0D%0A"));
    }

    #[test]
    fn the_same_appointment_is_the_same_entry_whenever_it_was_noted() {
        let uid = |id: &str, name: &str, minute: u16, noted: u16| {
            let (start, noted) = (at("2026-12-03", minute), at("2026-11-23", noted));
            let text = Appointment { id, name, location: "", start, length: USUAL_LENGTH, noted }.text();
            text.lines().find_map(|line| line.strip_prefix("UID:").map(str::to_owned)).unwrap()
        };
        assert_eq!(uid("ma35", "MA 35", 600, 1), uid("ma35", "دائرة الهجرة", 600, 2));
        assert_ne!(uid("ma35", "MA 35", 600, 1), uid("ma35", "MA 35", 615, 1));
        assert_ne!(uid("carla-nord", "carla", 600, 1), uid("carla-mittersteig", "carla", 600, 1));
    }
}
