//! The texts of the program itself, as the app shows them: compiled out of Fluent when a pack is built.
//!
//! A text is one string, read when it is shown. To JSON it is a string like any other, so that the app carries no code
//! for reading a tree of parts; the little that it interprets is here:
//!
//! | in a text | stands for |
//! |---|---|
//! | STX name ETX | the value of that name |
//! | STX name US table US variants ETX | a choice by the value of that name |
//! | key STX text ETX, once or more | variants in the order in which they are tried; the last one is the default |
//!
//! STX, ETX and US are U+0002, U+0003 and U+001F, which stand in no text for people. `table` is the position of a table in
//! [`Messages::plurals`], or empty. A key is a whole number, a plural category or a word. Marks of isolation are written out.

use serde::{Deserialize, Serialize};

/// Begins a placeable.
pub(crate) const OPEN: char = '\u{2}';
/// Ends a placeable.
pub(crate) const CLOSE: char = '\u{3}';
/// Stands between the fields of a choice.
pub(crate) const FIELD: char = '\u{1f}';

/// Isolates what follows from the direction around it (FIRST STRONG ISOLATE).
pub(crate) const ISOLATE: char = '\u{2068}';
/// Ends what was isolated (POP DIRECTIONAL ISOLATE).
pub(crate) const POP_ISOLATE: char = '\u{2069}';

/// What stands in the place of a message that no locale has; tests look for it.
pub const MISSING: char = '⟦';

/// The texts of the program in one locale, its gaps filled from its fallbacks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Messages {
    /// The ids of the messages, each once, with their texts in the form that the head of this file describes. There are
    /// so few that a map would be no faster, and reading one is more code.
    pub texts: Vec<(String, String)>,
    /// The plural categories of the numbers 0 to 199, a digit each: the position of the category in "zero", "one", "two",
    /// "few", "many", "other". One table for each way to count that a text needs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plurals: Vec<String>,
}

/// A value put into a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A text, also a formatted number, date or time (messages format none).
    Text(&'a str),
    /// A number that a message selects by: by the number itself, else by its plural category. The category is right below
    /// a million: from there on some languages have rules for whole millions.
    Number(i32),
}

impl Messages {
    /// A message for running text: what is put in is isolated against the direction around it (FSI … PDI).
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let found = self.texts.iter().find(|(other, _)| other == id);
        let Some((_, pattern)) = found else { return format!("{MISSING}{id}⟧") };
        let mut text = String::new();
        self.write(pattern, args, &mut text);
        text
    }

    /// A message for titles, labels, file names and codes: without isolation marks.
    ///
    /// ```
    /// use welcome_pack::messages::{Arg, Messages};
    /// let call = ("call".to_owned(), "Call \u{2068}\u{2}who\u{3}\u{2069}".to_owned());
    /// let messages = Messages { texts: vec![call], plurals: Vec::new() };
    /// assert_eq!(messages.label("call", &[("who", Arg::Text("144"))]), "Call 144");
    /// ```
    #[must_use]
    pub fn label(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.text(id, args).replace([ISOLATE, POP_ISOLATE], "")
    }

    /// The messages apart whose ids begin with something, and all others; tables of plurals where something is chosen by them.
    #[must_use]
    pub fn split(self, beginning: &str) -> (Messages, Messages) {
        let (apart, others): (Vec<_>, Vec<_>) = self.texts.into_iter().partition(|(id, _)| id.starts_with(beginning));
        let [apart, others] = [apart, others].map(|texts| {
            let has_choice = texts.iter().any(|(_, text)| text.contains(FIELD));
            Messages { plurals: if has_choice { self.plurals.clone() } else { Vec::new() }, texts }
        });
        (apart, others)
    }

    fn write(&self, pattern: &str, args: &[(&str, Arg<'_>)], text: &mut String) {
        let mut rest = pattern;
        while let Some((before, placeable, after)) = bracketed(rest) {
            text.push_str(before);
            self.write_placeable(placeable, args, text);
            rest = after;
        }
        text.push_str(rest);
    }

    fn write_placeable(&self, placeable: &str, args: &[(&str, Arg<'_>)], text: &mut String) {
        let mut fields = placeable.splitn(3, FIELD);
        let name = fields.next().unwrap_or_default();
        let arg = args.iter().find(|(other, _)| *other == name).map(|(_, arg)| *arg);
        if let (Some(table), Some(variants)) = (fields.next(), fields.next()) {
            let table = table.parse().ok().and_then(|at: usize| self.plurals.get(at));
            return self.write(chosen(variants, arg, table.map_or("", String::as_str)), args, text);
        }
        match arg {
            Some(Arg::Text(value)) => text.push_str(value),
            Some(Arg::Number(value)) => text.push_str(&value.to_string()),
            // A value that the program does not give is named, so that somebody notices.
            None => ["{$", name, "}"].into_iter().for_each(|part| text.push_str(part)),
        }
    }
}

/// The text before the first placeable, its inside, and what follows.
fn bracketed(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(OPEN)?;
    let mut depth = 0;
    let end = rest.find(|mark| {
        depth += i32::from(mark == OPEN) - i32::from(mark == CLOSE);
        depth < 0
    })?;
    Some((before, rest.get(..end)?, rest.get(end + CLOSE.len_utf8()..)?))
}

/// The text of the first variant that fits, else of the last.
fn chosen<'a>(variants: &'a str, arg: Option<Arg<'_>>, table: &str) -> &'a str {
    let (mut rest, mut found) = (variants, "");
    while let Some((key, text, after)) = bracketed(rest) {
        (rest, found) = (after, text);
        let number = key.parse::<i32>().ok();
        let fits = match arg {
            Some(Arg::Text(value)) => number.is_none() && key == value,
            Some(Arg::Number(value)) => number.map_or_else(|| key == category(table, value), |number| number == value),
            None => false,
        };
        if fits {
            break;
        }
    }
    found
}

/// The plural categories by their names in CLDR (UTS 35, "Language Plural Rules").
pub(crate) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// As many numbers have their category in a table.
pub(crate) const TABLE_LENGTH: u32 = 200;

/// The category of a number. From 100 on, the rules of our languages look at nothing but the last two digits, up to a
/// million: a test asks all of them.
pub(crate) fn category(table: &str, number: i32) -> &'static str {
    let number = number.unsigned_abs();
    let at = if number < TABLE_LENGTH { number } else { 100 + number % 100 };
    let digit = usize::try_from(at).ok().and_then(|at| table.as_bytes().get(at)).copied().unwrap_or_default();
    CATEGORIES.get(usize::from(digit.wrapping_sub(b'0'))).copied().unwrap_or("other")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text with readable marks: `{`, `}` and `|`.
    #[track_caller]
    fn check(pattern: &str, args: &[(&str, Arg<'_>)], expected: &str) {
        let pattern = pattern.replace('{', "\u{2}").replace('}', "\u{3}").replace('|', "\u{1f}");
        let tables = ["51", "0134"].map(|start| format!("{start:5<200}"));
        let messages = Messages { texts: vec![("id".to_owned(), pattern)], plurals: tables.to_vec() };
        assert_eq!(messages.text("id", args), expected);
    }

    const TIME: (&str, Arg<'_>) = ("time", Arg::Text("08:00"));

    #[test]
    fn values_are_put_in() {
        check("Back", &[], "Back");
        check("{time}", &[TIME], "08:00");
        check("From {time}, {count}.", &[TIME, ("count", Arg::Number(-3))], "From 08:00, -3.");
        check("From {time}.", &[], "From {$time}.");
    }

    #[test]
    fn a_choice_takes_the_first_variant_that_fits_and_else_the_last() {
        let number = |number| [("n", Arg::Number(number))];
        check("A {n|0|1{one}one{category}{else}}!", &number(1), "A one!");
        check("{n|0|7{seven}one{category}{else}}", &number(7), "seven");
        check("{n||one{category}{else}}", &number(1), "else");
        check("{n|0|one{category}{else}}", &[], "else");
        check("{n|1|zero{z}one{o}few{f}many{m}{else}}", &number(2), "f");
        check("{n|1|zero{z}one{o}few{f}many{m}{else}}", &number(3), "m");
        check("{n|1|zero{z}one{o}few{f}many{m}{else}}", &number(100), "else");
        check("{n||one{word}1{number}{else}}", &[("n", Arg::Text("one"))], "word");
        check("{n||one{word}1{number}{else}}", &[("n", Arg::Text("1"))], "else");
    }

    #[test]
    fn choices_and_values_stand_in_choices() {
        let args = [("n", Arg::Number(1)), TIME];
        check("{n|0|one{at {time} {m||{inner {n}}}}{else}}", &args, "at 08:00 inner 1");
    }

    #[test]
    fn what_is_not_closed_is_shown_as_it_is() {
        check("a {time", &[TIME], "a \u{2}time");
        check("{n|0|", &[], "\u{2}n\u{1f}0\u{1f}");
        check("{n|9|x}", &[], "");
    }

    #[test]
    fn from_two_hundred_on_the_last_two_digits_decide() {
        let table = format!("{:5<101}{:5<99}", "", "1");
        assert_eq!(table.len(), 200);
        for (number, expected) in
            [(1, "other"), (101, "one"), (102, "other"), (201, "one"), (-1_001, "one"), (300, "other")]
        {
            assert_eq!(category(&table, number), expected, "{number}");
        }
    }

    #[test]
    fn a_text_that_nobody_wrote_is_named() {
        assert_eq!(Messages::default().text("none", &[]), "⟦none⟧");
    }

    #[test]
    fn the_json_is_the_texts() {
        let messages = Messages { texts: vec![("back".to_owned(), "رجوع".to_owned())], plurals: Vec::new() };
        let json = serde_json::to_string(&messages).unwrap();
        assert_eq!(json, r#"{"texts":[["back","رجوع"]]}"#);
        assert_eq!(serde_json::from_str::<Messages>(&json).unwrap(), messages);
    }
}
