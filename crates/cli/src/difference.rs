//! The differences of two packs, in the forms in which they are told.

pub(crate) mod text;

use anyhow::{Context as _, Result};
use welcome_pack::authoring::difference::Difference;

/// For a program.
///
/// # Errors
/// None in practice: every value is text.
pub(crate) fn json(difference: &Difference) -> Result<String> {
    serde_json::to_string_pretty(difference).context("cannot write the differences")
}
