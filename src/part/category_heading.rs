//! What a category of places is called.

use crate::screen::Reader;

/// The heading of a category; of one that the program does not know, that of all others.
#[must_use]
pub fn category_heading(reader: &Reader, category: &str) -> String {
    reader.known(&format!("category-{category}")).unwrap_or_else(|| reader.text("category-other"))
}
