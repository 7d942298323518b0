//! Which places a visitor wants to see: open now, without steps, in a language, for a topic. The choices stand in the
//! address, so that the way back leads to the same list.

use crate::{
    date::LocalTime,
    hours::{Hours, OpenState},
    locale::is_understood,
    opening::Opening,
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// One choice of a visitor; its text form is what stands in the address and in the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// `open`: what is open now.
    Open,
    /// `step-free`: where one gets in without a step.
    StepFree,
    /// `language=fa`: where a language is understood, by its BCP 47 tag.
    Language(String),
    /// `topic=health`: what a place is for, by its category.
    Topic(String),
}

/// The choices of a visitor, at most one of each kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaceFilter {
    choices: Vec<Choice>,
}

/// What a place in the list says of itself, besides when it is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceTraits {
    /// What it is for.
    pub topics: Vec<String>,
    /// Whether one gets in without a step.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub step_free: bool,
    /// BCP 47 tags of the languages spoken there, each with the hours in which it is, where it has hours of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<(String, Option<Hours>)>,
}

impl Choice {
    /// The choice of a text; `None` for what is no choice.
    ///
    /// ```
    /// use welcome_pack::place_filter::Choice;
    /// assert_eq!(Choice::parse("language=fa-AF"), Some(Choice::Language("fa-AF".into())));
    /// assert_eq!(Choice::parse("language=<b>"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Choice> {
        // Addresses are written by anybody: only what can be a tag or an id is taken over.
        let is_word = |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        match text.split_once('=').unwrap_or((text, "")) {
            ("open", "") => Some(Choice::Open),
            ("step-free", "") => Some(Choice::StepFree),
            ("language", tag) => Some(tag).filter(is_word).map(|tag| Choice::Language(tag.to_owned())),
            ("topic", topic) => Some(topic).filter(is_word).map(|topic| Choice::Topic(topic.to_owned())),
            _ => None,
        }
    }

    fn is_of_same_kind(&self, other: &Choice) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    fn admits(&self, place: &PlaceTraits, opening: &Opening, now: Option<LocalTime>) -> bool {
        match self {
            // Without a clock nothing is known to be closed.
            Choice::Open => now.is_none_or(|now| opening.is_open_at(now)),
            Choice::StepFree => place.step_free,
            Choice::Language(tag) => place.languages.iter().any(|(spoken, _)| is_understood(spoken, tag)),
            Choice::Topic(topic) => place.topics.contains(topic),
        }
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Choice::Open => f.write_str("open"),
            Choice::StepFree => f.write_str("step-free"),
            Choice::Language(tag) => write!(f, "language={tag}"),
            Choice::Topic(topic) => write!(f, "topic={topic}"),
        }
    }
}

impl PlaceFilter {
    /// The choices in the query of an address, with or without its question mark; whatever else stands there is left out.
    #[must_use]
    pub fn of_query(query: &str) -> PlaceFilter {
        let mut filter = PlaceFilter::default();
        for choice in query.trim_start_matches('?').split('&').filter_map(Choice::parse) {
            if !filter.choices.iter().any(|known| known.is_of_same_kind(&choice)) {
                filter.choices.push(choice);
            }
        }
        filter
    }

    /// The query of an address, with its question mark; empty without a choice.
    #[must_use]
    pub fn query(&self) -> String {
        let choices: Vec<String> = self.choices.iter().map(Choice::to_string).collect();
        if choices.is_empty() { String::new() } else { format!("?{}", choices.join("&")) }
    }

    /// Whether everything is shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.choices.is_empty()
    }

    /// Whether a choice is made.
    #[must_use]
    pub fn has(&self, choice: &Choice) -> bool {
        self.choices.contains(choice)
    }

    /// Makes a choice in the place of the one of its kind, or takes it back.
    pub fn toggle(&mut self, choice: Choice) {
        let had = self.has(&choice);
        self.choices.retain(|known| !known.is_of_same_kind(&choice));
        if !had {
            self.choices.push(choice);
        }
    }

    /// Whether a place fits every choice. Who looks for a language and for what is open now wants to be understood now: a
    /// language with hours of its own counts in these alone.
    #[must_use]
    pub fn admits(&self, place: &PlaceTraits, opening: &Opening, now: Option<LocalTime>) -> bool {
        let fits = self.choices.iter().all(|choice| choice.admits(place, opening, now));
        let language = self.choices.iter().find_map(|choice| match choice {
            Choice::Language(tag) if self.has(&Choice::Open) => Some(tag),
            _ => None,
        });
        let (Some(tag), Some(now)) = (language, now) else { return fits };
        let mut spoken = place.languages.iter().filter(|(spoken, _)| is_understood(spoken, tag));
        fits && spoken.any(|(_, hours)| hours.as_ref().is_none_or(|hours| is_open(hours.at(now))))
    }
}

fn is_open(state: OpenState) -> bool {
    matches!(state, OpenState::Open { .. } | OpenState::AlwaysOpen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::Span;

    fn hours(spans: [&[(u16, u16)]; 7]) -> Hours {
        Hours {
            week: spans.map(|day| day.iter().map(|(from, to)| Span(*from, *to)).collect()),
            exceptions: vec![],
            from: "2026-11-01".parse().unwrap(),
            until: "2028-11-01".parse().unwrap(),
        }
    }

    /// An office on weekdays from eight to four, where Persian is spoken on Tuesdays from nine to twelve.
    fn office() -> (PlaceTraits, Opening) {
        let day: &[(u16, u16)] = &[(480, 960)];
        let persian = hours([&[], &[(540, 720)], &[], &[], &[], &[], &[]]);
        let place = PlaceTraits {
            topics: vec!["health".into(), "women".into()],
            step_free: true,
            languages: vec![("de".into(), None), ("fa".into(), Some(persian)), ("hr".into(), None)],
        };
        (place, Opening { hours: Some(hours([day, day, day, day, day, &[], &[]])), ..Opening::default() })
    }

    /// Tuesday at ten.
    fn now() -> LocalTime {
        LocalTime { date: "2026-11-24".parse().unwrap(), minute: 600 }
    }

    #[track_caller]
    fn check_at(query: &str, now: Option<LocalTime>, expected: bool) {
        let (place, opening) = office();
        assert_eq!(PlaceFilter::of_query(query).admits(&place, &opening, now), expected, "{query} at {now:?}");
    }

    #[test]
    fn each_choice_admits_what_it_says() {
        for (query, expected) in [
            ("", true),
            ("?open", true),
            ("?step-free", true),
            ("?topic=health", true),
            ("?topic=women", true),
            ("?topic=housing", false),
            ("?language=de", true),
            ("?language=de-simple", true),
            ("?language=fa-AF", true),
            ("?language=bs", true),
            ("?language=ar", false),
            ("?open&step-free&topic=health&language=fa", true),
            ("?open&topic=housing", false),
        ] {
            check_at(query, Some(now()), expected);
        }
    }

    #[test]
    fn what_is_open_follows_the_clock() {
        check_at("open", Some(LocalTime { minute: 959, ..now() }), true);
        check_at("open", Some(LocalTime { minute: 960, ..now() }), false);
        check_at("open", None, true);
    }

    #[test]
    fn a_language_with_hours_of_its_own_is_open_in_these_alone() {
        let afternoon = LocalTime { minute: 840, ..now() };
        check_at("language=fa", Some(afternoon), true);
        check_at("open&language=fa", Some(afternoon), false);
        check_at("open&language=de", Some(afternoon), true);
        check_at("open&language=fa", None, true);
    }

    #[test]
    fn nothing_said_is_nothing_promised() {
        let (nothing, unknown) = (PlaceTraits::default(), Opening::default());
        for query in ["open", "step-free", "language=de", "topic=health"] {
            assert!(!PlaceFilter::of_query(query).admits(&nothing, &unknown, Some(now())), "{query}");
        }
    }

    #[test]
    fn a_choice_is_made_taken_back_and_replaced() {
        let mut filter = PlaceFilter::default();
        let mut then = |choice: &str, expected: &str| {
            filter.toggle(Choice::parse(choice).unwrap());
            assert_eq!(filter.query(), expected);
        };
        then("open", "?open");
        then("topic=health", "?open&topic=health");
        then("topic=housing", "?open&topic=housing");
        then("open", "?topic=housing");
        then("topic=housing", "");
    }

    #[track_caller]
    fn check_query(written: &str, expected: &str) {
        assert_eq!(PlaceFilter::of_query(written).query(), expected);
    }

    #[test]
    fn an_address_that_somebody_wrote_by_hand_is_harmless() {
        check_query("?open&language=fa-AF", "?open&language=fa-AF");
        check_query("?profile=kiosk&open=&open=1&q=x", "?open");
        check_query("?topic=a&topic=b&language=%3Cscript%3E&topic=", "?topic=a");
        check_query("?", "");
    }

    #[test]
    fn traits_are_short_and_survive_the_page() {
        let (place, _) = office();
        let text = serde_json::to_string(&place).unwrap();
        assert_eq!(serde_json::from_str::<PlaceTraits>(&text).unwrap(), place);
        let plain = PlaceTraits { topics: vec!["rights".into()], ..PlaceTraits::default() };
        assert_eq!(serde_json::to_string(&plain).unwrap(), "{\"topics\":[\"rights\"]}");
    }
}
