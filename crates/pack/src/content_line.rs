//! The lines of which vCard (RFC 6350) and iCalendar (RFC 5545) consist, and addresses that hold a file of them.

use std::fmt::Write as _;

/// Octets after which a line is folded (RFC 6350, 3.2; RFC 5545, 3.1).
pub(crate) const LINE: usize = 75;

/// A text as a value: what would end or divide it is escaped (RFC 6350, 3.4; RFC 5545, 3.3.11).
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            // Marks of isolation are for screens; in an address book they would be found as signs.
            '\u{2066}'..='\u{2069}' => {}
            c => out.push(c),
        }
    }
    out
}

/// Adds a line, folded between characters.
pub(crate) fn push(file: &mut String, name: &str, value: &str) {
    let mut octets = 0;
    for c in name.chars().chain([':']).chain(value.chars()) {
        if octets + c.len_utf8() > LINE {
            file.push_str("\r\n ");
            octets = 1;
        }
        file.push(c);
        octets += c.len_utf8();
    }
    file.push_str("\r\n");
}

/// The address that holds a file of a media type (RFC 2397): it can be saved without a network.
pub(crate) fn address(media_type: &str, file: &str) -> String {
    let mut address = format!("data:{media_type};charset=utf-8,");
    for byte in file.bytes() {
        match byte {
            // What RFC 3986 calls unreserved.
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => address.push(char::from(byte)),
            // Writing to a string does not fail.
            _ => drop(write!(address, "%{byte:02X}")),
        }
    }
    address
}
