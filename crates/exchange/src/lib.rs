//! A pack in the files of others. Its texts in those that translators work with, and what comes back from them: XLIFF 1.2
//! and 2.1, gettext PO, CSV and Excel workbooks; the program's own texts as Fluent. And what other systems know of a city's
//! services, taken into a pack and given out of it ([`service`]).
//!
//! Pure: bytes in, values or problems out. What comes back may be anything; nothing in it makes these readers panic,
//! follow a reference or grow without end.

pub mod html;
pub mod service;

mod code;
mod csv;
mod delivery;
mod difference;
mod import;
mod order;
mod po;
mod strings;
mod table;
mod verdict;
mod xliff;
mod xliff2;
mod xlsx;
mod xml;

pub use delivery::{Content, Delivery, Position, Progress, ReadError, Returned, Token, read};
pub use import::{Import, Refusal, Request, import};
pub use order::{Format, Order, WriteError};
pub use strings::{STRINGS_FILE, Strings, export_strings, import_strings};

#[cfg(test)]
mod sample;

#[cfg(test)]
mod hostile;
