//! Pages: each takes the data of one kind of address and arranges parts.

mod about_page;
mod article_page;
mod emergency_page;
mod failure_page;
mod place_page;
mod places_page;
mod start_page;
mod topic_page;
mod topics_page;

pub use about_page::AboutPage;
pub use article_page::ArticlePage;
pub use emergency_page::EmergencyPage;
pub use failure_page::FailurePage;
pub use place_page::PlacePage;
pub use places_page::PlacesPage;
pub use start_page::StartPage;
pub use topic_page::TopicPage;
pub use topics_page::TopicsPage;

use leptos::prelude::*;

/// The heading of a page: the one `h1`, which takes the focus after a change of page.
#[component]
pub fn PageHeading(
    /// What it says.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <h1 tabindex="-1">{text}</h1> }
}
