//! The content model of a welcome pack and everything that can be decided without a browser or a disk.
//!
//! Nothing here reads a file, asks a clock or names a browser: bytes and times come in as parameters, values go out.
//! The default features are what the app carries; `authoring` adds reading, checking and compiling authored packs.

pub mod bundle;
pub mod contact;
pub mod date;
pub mod hours;
pub mod ical;
pub mod inline;
pub mod locale;
pub mod messages;
pub mod opening;
pub mod place_filter;
pub mod plan;
pub mod route;
pub mod search;
pub mod vcard;
pub mod week;

mod content_line;

#[cfg(feature = "authoring")]
pub mod authoring;
