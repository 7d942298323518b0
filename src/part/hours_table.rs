//! The opening hours of the coming week, with public holidays.

use crate::screen::Reader;
#[cfg(feature = "ssr")]
use crate::site::{expect_live, expect_reader};
use leptos::prelude::*;
use welcome_pack::{date::Date, hours::Span, opening::Opening, week::span_in_words};

/// The hours of seven days. The browser begins them with today, by the hours in `data-hours`.
#[cfg(feature = "ssr")]
#[component]
pub fn HoursTable(
    /// When the place can be visited; without hours there is no table.
    opening: Opening,
) -> impl IntoView {
    let (reader, now) = (expect_reader(), expect_live().now.get_untracked());
    opening.hours.is_some().then(|| {
        view! {
            <table class="hours-table" data-hours=crate::site::attribute(&opening)>
                <caption>{reader.text("hours-week")}</caption>
                <tbody>{hours_rows(&reader, &opening, now.map(|now| now.date))}</tbody>
            </table>
        }
    })
}

/// The rows of seven days: from today, or from Monday while no clock is known.
pub fn hours_rows(reader: &Reader, opening: &Opening, today: Option<Date>) -> impl IntoView + use<> {
    let format = reader.format();
    let row = |weekday: usize, date: Option<Date>, spans: &[Span], holiday: bool| {
        let day = format.weekdays.get(weekday).cloned().unwrap_or_default();
        let times = if spans.is_empty() {
            let text = reader.text(if holiday { "closed-holiday" } else { "closed" });
            view! { <span>{text}</span> }.into_any()
        } else {
            let spans = spans.iter().map(|span| view! { <bdi class="span">{span_in_words(format, *span)}</bdi> });
            spans.collect_view().into_any()
        };
        view! {
            <tr class:today=date.is_some() && date == today class:closed=spans.is_empty()>
                <th scope="row">{day}</th>
                <td>{times}</td>
            </tr>
        }
    };
    match today {
        Some(today) => {
            let days = (0..7).map(|offset| today.plus_days(offset));
            let of = |date| opening.on(date).unwrap_or_default();
            days.map(|date| row(date.weekday(), Some(date), of(date).0, of(date).1)).collect_view()
        }
        None => opening
            .hours
            .iter()
            .flat_map(|hours| hours.week.iter().enumerate())
            .map(|(day, spans)| row(day, None, spans, false))
            .collect_view(),
    }
}
