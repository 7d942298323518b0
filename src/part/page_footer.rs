//! The foot of every page: who publishes the pack, how far they stand behind it, and the way to the about page.

use crate::site::{expect_manifest, expect_reader};
use leptos::prelude::*;
use welcome_pack::{bundle::Status, route::Page};

/// Publisher, status and about page.
#[component]
pub fn PageFooter() -> impl IntoView {
    let (manifest, reader) = (expect_manifest(), expect_reader());
    let notice = (manifest.status != Status::Published).then(|| {
        view! { <p class="status-notice">{reader.index.notice.clone()}</p> }
    });
    view! {
        <footer class="page-footer">
            {notice}
            <p><a href=reader.path(&Page::About)>{reader.text("about")}</a></p>
        </footer>
    }
}
