//! A place as a contact for one's own phone: vCard 4.0 (RFC 6350).
//!
//! Written here, because what a place needs are nine properties of text: the crates for vCard parse whole address books.

use crate::{
    bundle::{Address, Geo},
    contact::{Contact, ContactKind},
    content_line::{self, escaped, push},
};

/// A place as a contact.
#[derive(Clone, Debug, PartialEq)]
pub struct Card<'a> {
    /// Its name.
    pub name: &'a str,
    /// BCP 47 tag of the language of its name.
    pub language: &'a str,
    /// Where it is.
    pub address: &'a Address,
    /// Where it is on the globe.
    pub geo: Option<Geo>,
    /// How to reach it.
    pub contacts: &'a [Contact],
    /// When it is open, in words; may be empty.
    pub note: &'a str,
}

impl Card<'_> {
    /// The vCard, lines ended and folded as RFC 6350 asks.
    #[must_use]
    pub fn text(&self) -> String {
        let Address { street, postcode, city } = self.address;
        let mut card = String::new();
        let mut line = |name: &str, value: &str| push(&mut card, name, value);
        line("BEGIN", "VCARD");
        line("VERSION", "4.0");
        line("KIND", "org");
        line(&format!("FN;LANGUAGE={}", self.language), &escaped(self.name));
        // Post office box and extended address, which should be empty; then street, town, region, post code, country.
        let parts = ["", "", street, city, "", postcode, ""].map(escaped);
        line("ADR", &parts.join(";"));
        for contact in self.contacts {
            match contact.kind {
                ContactKind::Phone => line("TEL", &escaped(&contact.shown)),
                ContactKind::Sms => line("TEL;TYPE=text", &escaped(&contact.shown)),
                ContactKind::Email => line("EMAIL", &escaped(&contact.shown)),
                // A URI is no text: nothing in it is escaped (RFC 6350, 4.2).
                ContactKind::Url => line("URL", &contact.href),
            }
        }
        if let Some(Geo { lat, lon }) = self.geo {
            line("GEO", &format!("geo:{lat},{lon}"));
        }
        if !self.note.is_empty() {
            line("NOTE", &escaped(self.note));
        }
        line("END", "VCARD");
        card
    }

    /// The vCard as an address that holds it (RFC 2397): it can be saved without a script and without a network.
    #[must_use]
    pub fn address(&self) -> String {
        content_line::address("text/vcard", &self.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content_line::LINE;

    fn contact(kind: ContactKind, shown: &str, href: &str) -> Contact {
        Contact { kind, shown: shown.into(), href: href.into() }
    }

    fn address(street: &str) -> Address {
        Address { street: street.into(), postcode: "1010".into(), city: "Wien".into() }
    }

    /// The lines of a card, unfolded as RFC 6350 says it, after a look at how they were folded.
    fn lines(card: &Card<'_>) -> Vec<String> {
        let text = card.text();
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "{text:?}");
        assert!(text.split("\r\n").all(|line| line.len() <= LINE), "{text}");
        text.replace("\r\n ", "").lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_place_is_a_contact_with_all_that_is_known() {
        let contacts = [
            contact(ContactKind::Phone, "+43 1 4000", "tel:+4314000"),
            contact(ContactKind::Sms, "0800 133 133", "sms:0800133133"),
            contact(ContactKind::Email, "post@wien.gv.at", "mailto:post@wien.gv.at"),
            contact(ContactKind::Url, "wien.gv.at", "https://www.wien.gv.at/a,b;c"),
        ];
        let address = address("Dresdner Straße 93, Block C");
        let geo = Some(Geo { lat: 48.2, lon: 16.375 });
        let note = "Mo–Fr 08:00–15:30\nNach Termin";
        let card =
            Card { name: "MA 35; Einwanderung", language: "de", address: &address, geo, contacts: &contacts, note };
        let expected = [
            "BEGIN:VCARD",
            "VERSION:4.0",
            "KIND:org",
            "FN;LANGUAGE=de:MA 35\\; Einwanderung",
            "ADR:;;Dresdner Straße 93\\, Block C;Wien;;1010;",
            "TEL:+43 1 4000",
            "TEL;TYPE=text:0800 133 133",
            "EMAIL:post@wien.gv.at",
            "URL:https://www.wien.gv.at/a,b;c",
            "GEO:geo:48.2,16.375",
            "NOTE:Mo–Fr 08:00–15:30\\nNach Termin",
            "END:VCARD",
        ];
        assert_eq!(lines(&card), expected);
    }

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let name = "مركز الاستشارات للنساء اللواتي وصلن حديثاً إلى المدينة ويبحثن عن مساعدة";
        let address = address("Gasse 1");
        let card = Card { name, language: "ar", address: &address, geo: None, contacts: &[], note: "" };
        assert!(lines(&card).contains(&format!("FN;LANGUAGE=ar:{name}")));
        assert!(card.text().contains("\r\n "));
        assert_eq!(lines(&card).len(), 6);
    }

    #[test]
    fn what_would_break_a_card_is_kept_out() {
        let address = address("A\r\nEND:VCARD");
        let name = "a\\b \u{2068}c\u{2069}\u{7}";
        let card = Card { name, language: "en", address: &address, geo: None, contacts: &[], note: "" };
        let lines = lines(&card);
        assert!(lines.contains(&"FN;LANGUAGE=en:a\\\\b c".to_owned()), "{lines:?}");
        assert!(lines.contains(&"ADR:;;A\\nEND:VCARD;Wien;;1010;".to_owned()), "{lines:?}");
    }

    #[test]
    fn the_address_holds_the_card_and_no_sign_that_means_something() {
        let street = address("Straße 1");
        let card = Card { name: "A & B", language: "de", address: &street, geo: None, contacts: &[], note: "" };
        let held = card.address();
        let (head, value) = held.split_once(',').unwrap();
        assert_eq!(head, "data:text/vcard;charset=utf-8");
        assert!(value.chars().all(|c| c.is_ascii_alphanumeric() || "-._~%".contains(c)), "{value}");
        assert!(value.contains("A%20%26%20B") && value.contains("Stra%C3%9Fe"));
    }
}
