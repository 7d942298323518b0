//! When a text was last checked, and against which sources.

use super::{Icon, OutsideLink};
use crate::site::expect_reader;
use leptos::prelude::*;
use welcome_pack::{bundle::Source, contact::shown_address, date::Date, messages::Arg};

/// The date of the last check and the sources.
#[component]
pub fn ReviewNote(
    /// When the sources were last compared with the text.
    checked: Date,
    /// The sources.
    sources: Vec<Source>,
) -> impl IntoView {
    let reader = expect_reader();
    let date = reader.format().date(checked);
    let source = |source: Source| {
        let shown = shown_address(&source.url);
        view! {
            <li>
                <bdi class="source-title">{source.title}</bdi>
                <OutsideLink href=source.url label=shown number=true/>
            </li>
        }
    };
    view! {
        <section class="review-note" aria-labelledby="review-heading">
            <h2 id="review-heading"><Icon name="source"/>{reader.text("sources")}</h2>
            <p class="review-date">
                <time datetime=checked.to_string()>{reader.text_with("checked-on", &[("date", Arg::Text(&date))])}</time>
            </p>
            <ul>{sources.into_iter().map(source).collect_view()}</ul>
        </section>
    }
}
