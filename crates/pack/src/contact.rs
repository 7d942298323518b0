//! How to reach somebody: a number, a mailbox or a page, as it is shown and as a link.

use serde::{Deserialize, Serialize};

/// A phone number, an e-mail address or a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// What it is.
    pub kind: ContactKind,
    /// As it is shown: the number, the address, the host name.
    pub shown: String,
    /// As a link: `tel:`, `sms:`, `mailto:` or `https:`.
    pub href: String,
}

/// The kinds of contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    /// A telephone number.
    Phone,
    /// A number that takes text messages only.
    Sms,
    /// An e-mail address.
    Email,
    /// A page on the web.
    Url,
}
