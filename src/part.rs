//! Parts of pages: each takes plain values and shows them. Some are in pages alone, which are rendered when the site is
//! built; the others are in the browser as well.

mod announced;
#[cfg(feature = "ssr")]
mod article_card;
mod beside_bar;
#[cfg(feature = "ssr")]
mod block_view;
#[cfg(feature = "ssr")]
mod contact_link;
mod display_settings;
mod emergency_call;
mod failure_page;
mod foreign;
mod hours_table;
mod icon;
mod idle_warning;
#[cfg(feature = "ssr")]
mod inline_text;
mod language_switch;
mod offline_lines;
mod open_state;
mod outside_link;
mod page_footer;
mod page_heading;
#[cfg(feature = "ssr")]
mod place_card;
mod qr_code;
mod qr_panel;
#[cfg(feature = "ssr")]
mod review_note;
mod second_languages;
mod standing_mark;
mod tool_bar;
mod top_bar;
#[cfg(feature = "ssr")]
mod topic_card;

pub use announced::Announced;
#[cfg(feature = "ssr")]
pub use article_card::ArticleCardView;
pub use beside_bar::BesideBar;
#[cfg(feature = "ssr")]
pub use block_view::BlockView;
#[cfg(feature = "ssr")]
pub use contact_link::ContactLink;
pub use display_settings::DisplaySettings;
pub use emergency_call::EmergencyCallCard;
pub use failure_page::FailurePage;
pub use foreign::foreign_attributes;
#[cfg(feature = "ssr")]
pub use hours_table::HoursTable;
pub use hours_table::hours_rows;
pub use icon::Icon;
pub use idle_warning::{IdleWarning, SecondWarning};
#[cfg(feature = "ssr")]
pub use inline_text::InlineText;
pub use language_switch::LanguageSwitch;
pub use offline_lines::OfflineLines;
#[cfg(feature = "ssr")]
pub use open_state::OpenStateLine;
pub use open_state::open_state_in_words;
pub use outside_link::OutsideLink;
pub use page_footer::PageFooter;
pub use page_heading::PageHeading;
#[cfg(feature = "ssr")]
pub use place_card::PlaceCardView;
pub use qr_code::QrCodePicture;
pub use qr_panel::QrPanel;
#[cfg(feature = "ssr")]
pub use review_note::ReviewNote;
pub use second_languages::SecondLanguages;
pub use standing_mark::StandingMark;
pub use tool_bar::ToolBar;
pub use top_bar::TopBar;
#[cfg(feature = "ssr")]
pub use topic_card::TopicCard;
