//! A day, a month and a year: three questions with large answers instead of a calendar, which asks for practice.

use super::Both;
use leptos::prelude::*;
use welcome_pack::bundle::Side;

/// The decades from which a year is chosen: from the oldest visitor's birth to the next appointments.
const DECADES: std::ops::RangeInclusive<u16> = 193..=203;

/// Day, month, decade and the year within it.
#[component]
pub(super) fn DateChoice(
    /// The two who speak.
    both: Both,
) -> impl IntoView {
    let number = |value: u16| move |side: &Side| side.format.digits(&value.to_string());
    let choice = |name: &'static str, value: u16, text: AnyView| {
        view! { <label class="answer-key"><input type="radio" name=name value=value.to_string()/>{text}</label> }
    };
    let days = (1..=31).map(|day| choice("day", day, both.texts(number(day)))).collect_view();
    let month = |month: u16| {
        let name = move |side: &Side| side.format.months.get(usize::from(month) - 1).cloned().unwrap_or_default();
        choice("month", month, both.texts(name))
    };
    let months = (1..=12).map(month).collect_view();
    let decades = DECADES.map(|decade| choice("decade", decade, both.texts(number(decade * 10)))).collect_view();
    let years = (0..=9).map(|year| choice("year", year, both.texts(number(year)))).collect_view();
    let plus = |side: &Side| format!("+ {}…{}", side.format.digits("0"), side.format.digits("9"));
    view! {
        <div class="answer-date" role="group">
            <p class="answer-line">{both.shown()}</p>
            <fieldset class="answer-days"><legend>{both.text("phrases-day")}</legend>{days}</fieldset>
            <fieldset class="answer-months"><legend>{both.text("phrases-month")}</legend>{months}</fieldset>
            <fieldset class="answer-decades"><legend>{both.text("phrases-year")}</legend>{decades}</fieldset>
            <fieldset class="answer-years"><legend>{both.texts(plus)}</legend>{years}</fieldset>
        </div>
    }
}
