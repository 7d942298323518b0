//! Search without a server: what words are, as people type them, which pages have them, and which page comes first.
//!
//! Our own, because the usual engines bring an index as large as the texts, know no scripts but Latin, or are as large as
//! the whole app. A [`SearchFile`] is what travels: titles and folded words, by page. An [`Index`] is made of it where it is
//! used; nothing here knows a browser.

mod file;
mod fold;
mod index;
mod mark;
mod page_text;
mod query;
mod rank;
mod skeleton;
mod word;

pub use file::{Entry, SearchFile, Vocabulary, search_path};
pub use fold::fold;
pub use index::{Document, Index, Kind};
pub use mark::{Piece, line_of, marked};
pub use page_text::lines_of_page;
pub use query::Query;
pub use rank::Ranking;
pub use skeleton::{Reading, skeleton};
pub use word::{Word, tokens, words};
