//! Parts of pages: each takes plain values and shows them. Some are in pages alone, which are rendered when the site is
//! built; the others are in the browser as well.

mod announced;
#[cfg(feature = "ssr")]
mod appointment;
#[cfg(feature = "ssr")]
mod article_card;
mod beside_bar;
#[cfg(feature = "ssr")]
mod block_view;
#[cfg(feature = "ssr")]
mod category_heading;
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
#[cfg(feature = "ssr")]
mod letter_keys;
mod offline_lines;
mod open_state;
mod outside_link;
mod page_footer;
mod page_heading;
#[cfg(feature = "ssr")]
mod phrase_answers;
#[cfg(feature = "ssr")]
mod phrase_card;
#[cfg(feature = "ssr")]
mod phrase_sheet;
#[cfg(feature = "ssr")]
mod picture;
#[cfg(feature = "ssr")]
mod place_card;
#[cfg(feature = "ssr")]
mod place_filter;
mod progress;
mod qr_code;
mod qr_panel;
#[cfg(feature = "ssr")]
mod review_note;
#[cfg(feature = "ssr")]
mod search_box;
mod second_languages;
mod session_view;
mod standing_mark;
#[cfg(feature = "ssr")]
mod step_card;
#[cfg(feature = "ssr")]
mod take_along;
mod take_page;
mod tool_bar;
mod top_bar;
#[cfg(feature = "ssr")]
mod topic_card;
#[cfg(feature = "ssr")]
mod week_in_words;

pub use announced::Announced;
#[cfg(feature = "ssr")]
pub use appointment::AppointmentNote;
#[cfg(feature = "ssr")]
pub use article_card::ArticleCardView;
pub use beside_bar::BesideBar;
#[cfg(feature = "ssr")]
pub use block_view::BlockView;
#[cfg(feature = "ssr")]
pub use category_heading::category_heading;
#[cfg(feature = "ssr")]
pub use contact_link::ContactLink;
pub use display_settings::DisplaySettings;
pub use emergency_call::EmergencyCallCard;
pub use failure_page::FailurePage;
pub use foreign::foreign_attributes;
#[cfg(feature = "ssr")]
pub use foreign::office_language;
#[cfg(feature = "ssr")]
pub use hours_table::HoursTable;
pub use hours_table::hours_rows;
pub use icon::Icon;
pub use idle_warning::{IdleWarning, SecondWarning};
#[cfg(feature = "ssr")]
pub use inline_text::InlineText;
pub use language_switch::LanguageSwitch;
#[cfg(feature = "ssr")]
pub use letter_keys::LetterKeys;
pub use offline_lines::OfflineLines;
#[cfg(feature = "ssr")]
pub use open_state::OpenStateLine;
pub use open_state::{open_state_in_words, open_state_on_paper};
pub use outside_link::OutsideLink;
pub use page_footer::PageFooter;
pub use page_heading::PageHeading;
#[cfg(feature = "ssr")]
pub use phrase_answers::PhraseAnswers;
#[cfg(feature = "ssr")]
pub use phrase_card::{PhraseCard, SituationCardView, TopicPhrasesCard};
#[cfg(feature = "ssr")]
pub use phrase_sheet::PhraseSheet;
#[cfg(feature = "ssr")]
pub use picture::Picture;
#[cfg(feature = "ssr")]
pub use place_card::PlaceCardView;
#[cfg(feature = "ssr")]
pub use place_filter::PlaceFilterChoices;
pub use progress::progress_in_words;
pub use qr_code::QrCodePicture;
pub use qr_panel::QrPanel;
#[cfg(feature = "ssr")]
pub use review_note::ReviewNote;
#[cfg(feature = "ssr")]
pub use search_box::SearchBox;
pub use second_languages::SecondLanguages;
pub use session_view::SHOWN_DATES;
#[cfg(feature = "ssr")]
pub use session_view::SessionView;
#[cfg(feature = "ssr")]
pub use standing_mark::ForeignMark;
pub use standing_mark::StandingMark;
#[cfg(feature = "ssr")]
pub use step_card::StepCard;
#[cfg(feature = "ssr")]
pub use take_along::TakeAlong;
pub use take_page::{PaperCode, TakePage};
pub use tool_bar::ToolBar;
pub use top_bar::TopBar;
#[cfg(feature = "ssr")]
pub use topic_card::{SignCard, TopicCard};
#[cfg(feature = "ssr")]
pub use week_in_words::WeekInWords;
