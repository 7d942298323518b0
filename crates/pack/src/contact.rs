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

/// What a reader recognises of an address: the host of a page, the number or the mailbox of the others.
#[must_use]
pub fn shown_address(href: &str) -> String {
    let rest = href.split_once(':').map_or(href, |(_, rest)| rest).trim_start_matches('/');
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}

#[cfg(test)]
mod tests {
    use super::shown_address;

    #[test]
    fn an_address_is_known_by_its_host_or_number() {
        assert_eq!(shown_address("https://www.wien.gv.at/menschen?x=1"), "wien.gv.at");
        assert_eq!(shown_address("tel:+4314000"), "+4314000");
        assert_eq!(shown_address("mailto:a@b.at"), "a@b.at");
    }
}
