//! Open Referral's Human Services Data Specification (HSDS 3, https://docs.openreferral.org), as JSON.
//!
//! A place of a pack is a `service` at one `location`. What a place has and HSDS has no field for is kept where a reader
//! of HSDS is not misled, so that the same places come back: the opening hours in the OSM syntax in `notes` of a
//! schedule, the id in `external_identifier` of the location, step-free access in `details` of its accessibility.

mod read;
mod schedule;
mod write;

pub use read::{MOST_BYTES, ReadError, read};
pub use write::write;

/// What `external_identifier_type` says of our ids.
const IDENTIFIER: &str = "welcome-place";

/// What stands before our categories in the names of taxonomy terms.
const TAXONOMY: &str = "welcome-category";

/// What stands before the opening hours in the OSM syntax.
const OSM: &str = "opening_hours: ";

/// What stands before a place's step-free access.
const STEP_FREE: &str = "step_free: ";

/// What stands before a language's BCP 47 tag.
const TAG: &str = "BCP 47: ";

/// The label of the address of the page that a place rests on.
const SOURCE: &str = "source: ";

#[cfg(test)]
mod tests;
