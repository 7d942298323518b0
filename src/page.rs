//! Pages: each takes the data of one kind of address and arranges parts. They are rendered when the site is built.

mod about_page;
mod article_page;
mod emergency_page;
mod glossary_page;
mod phrases_page;
mod place_page;
mod places_page;
mod plan_page;
mod search_page;
mod sessions_page;
mod situation_page;
mod speakers_page;
mod start_page;
mod topic_page;
mod topics_page;

pub use about_page::AboutPage;
pub use article_page::ArticlePage;
pub use emergency_page::EmergencyPage;
pub use glossary_page::GlossaryPage;
pub use phrases_page::PhrasesPage;
pub use place_page::PlacePage;
pub use places_page::PlacesPage;
pub use plan_page::PlanPage;
pub use search_page::SearchPage;
pub use sessions_page::SessionsPage;
pub use situation_page::SituationPage;
pub use speakers_page::SpeakersPage;
pub use start_page::StartPage;
pub use topic_page::TopicPage;
pub use topics_page::TopicsPage;
