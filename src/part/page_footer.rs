//! The foot of every page: ways to take it along, how far the pack can be trusted, when it was last checked, and the way to the about page.

use super::{StandingMark, TakePage};
use crate::site::{expect_manifest, expect_reader, expect_shown};
use leptos::prelude::*;
use welcome_pack::{bundle::Status, messages::Arg, route::Page};

/// Ways to take the page along, status, last check and about page. An article and a place have their own mark and sources above.
#[component]
pub fn PageFooter() -> impl IntoView {
    let (manifest, reader) = (expect_manifest(), expect_reader());
    let notice = (manifest.status != Status::Published).then(|| {
        view! { <p class="status-notice">{reader.index.notice.clone()}</p> }
    });
    let shown = expect_shown();
    let checked = move || {
        let screen = shown.get();
        let own = matches!(screen.page(), Some(Page::Article { .. } | Page::Place(_) | Page::About));
        let reader = &screen.reader;
        reader.index.checked.filter(|_| !own || screen.failure.is_some()).map(|date| {
            let date = reader.format().date(date);
            view! {
                <StandingMark standing=reader.index.standing.clone()/>
                <p class="review-date">{reader.text_with("footer-checked", &[("date", Arg::Text(&date))])}</p>
            }
        })
    };
    view! {
        <footer class="page-footer">
            <TakePage/>
            {checked}
            {notice}
            <p><a href=reader.path(&Page::About)>{reader.text("about")}</a></p>
        </footer>
    }
}
