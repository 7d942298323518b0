//! Pages: each takes the data of one kind of address and arranges parts. In the browser the app itself shows one alone,
//! where a page is missing.

#[cfg(feature = "ssr")]
mod about_page;
#[cfg(feature = "ssr")]
mod article_page;
#[cfg(feature = "ssr")]
mod emergency_page;
mod failure_page;
#[cfg(feature = "ssr")]
mod place_page;
#[cfg(feature = "ssr")]
mod places_page;
#[cfg(feature = "ssr")]
mod start_page;
#[cfg(feature = "ssr")]
mod topic_page;
#[cfg(feature = "ssr")]
mod topics_page;

#[cfg(feature = "ssr")]
pub use about_page::AboutPage;
#[cfg(feature = "ssr")]
pub use article_page::ArticlePage;
#[cfg(feature = "ssr")]
pub use emergency_page::EmergencyPage;
pub use failure_page::FailurePage;
#[cfg(feature = "ssr")]
pub use place_page::PlacePage;
#[cfg(feature = "ssr")]
pub use places_page::PlacesPage;
#[cfg(feature = "ssr")]
pub use start_page::StartPage;
#[cfg(feature = "ssr")]
pub use topic_page::TopicPage;
#[cfg(feature = "ssr")]
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
