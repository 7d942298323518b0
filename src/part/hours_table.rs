//! The opening hours of the coming week, with public holidays.

use crate::screen::Reader;
#[cfg(feature = "ssr")]
use crate::site::{expect_live, expect_reader};
use leptos::prelude::*;
use welcome_pack::{
    date::Date,
    hours::{Hours, Span},
    locale::LocaleFormat,
};

/// The hours of seven days. The browser begins them with today, by the hours in `data-hours`.
#[cfg(feature = "ssr")]
#[component]
pub fn HoursTable(
    /// The place's hours.
    hours: Hours,
) -> impl IntoView {
    let (reader, now) = (expect_reader(), expect_live().now.get_untracked());
    view! {
        <table class="hours-table" data-hours=crate::site::attribute(&hours)>
            <caption>{reader.text("hours-week")}</caption>
            <tbody>{hours_rows(&reader, &hours, now.map(|now| now.date))}</tbody>
        </table>
    }
}

/// The rows of seven days: from today, or from Monday while no clock is known.
pub fn hours_rows(reader: &Reader, hours: &Hours, today: Option<Date>) -> impl IntoView + use<> {
    let format = reader.format();
    let row = |weekday: usize, date: Option<Date>, spans: &[Span], holiday: bool| {
        let day = format.weekdays.get(weekday).cloned().unwrap_or_default();
        let times = if spans.is_empty() {
            let text = reader.text(if holiday { "closed-holiday" } else { "closed" });
            view! { <span>{text}</span> }.into_any()
        } else {
            let spans = spans.iter().map(|span| view! { <bdi class="span">{span_text(format, *span)}</bdi> });
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
            days.map(|date| row(date.weekday(), Some(date), hours.on(date).0, hours.on(date).1)).collect_view()
        }
        None => hours.week.iter().enumerate().map(|(day, spans)| row(day, None, spans, false)).collect_view(),
    }
}

fn span_text(format: &LocaleFormat, span: Span) -> String {
    format!("{}–{}", format.time(span.0), format.time(if span.1 > 1440 { span.1 - 1440 } else { span.1 }))
}
