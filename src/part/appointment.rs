//! An appointment at a place, noted for one's own calendar. Which days there are only the clock can tell: the app fills them in when
//! it is opened; without scripts it is not there.

use super::Icon;
use crate::site::expect_reader;
use leptos::prelude::*;

/// A day and a time to choose, and the way into the calendar; on a shared tablet that is shown as a QR code.
#[component]
pub fn AppointmentNote(
    /// Where the place is, in one line.
    location: String,
) -> impl IntoView {
    let reader = expect_reader();
    let choice = |name: &'static str, label: &str| {
        view! { <label>{reader.text(label)}<select name=name><option value="">"–"</option></select></label> }
    };
    view! {
        <details class="appointment" data-location=location>
            <summary class="button"><Icon name="calendar"/>{reader.text("appointment")}</summary>
            <div class="appointment-choices">
                {choice("day", "appointment-day")}
                {choice("time", "appointment-time")}
            </div>
            <p class="appointment-save" hidden>
                <a class="outside-link" download="appointment.ics">{reader.text("appointment-save")}</a>
            </p>
        </details>
    }
}
