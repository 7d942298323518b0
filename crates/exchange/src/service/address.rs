//! Addresses as people type them: pages, mailboxes and phone numbers in the forms that a fact needs.

use std::ops::Range;
use welcome_pack::authoring::model::FactKind;

/// An address in the form that a fact needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Phone, e-mail or page.
    pub kind: FactKind,
    /// Its value, as the fact has it.
    pub value: String,
}

impl Contact {
    fn new(kind: FactKind, value: String) -> Contact {
        Contact { kind, value }
    }
}

/// A phone number in the international form, or a short number as it is dialled. `dial` is the code of the country for
/// numbers that begin with a zero.
///
/// ```
/// use welcome_exchange::service::address::phone;
/// assert_eq!(phone("+49 (0)821 / 324-0", None).as_deref(), Some("+49 821 324 0"));
/// assert_eq!(phone("0821 3240", Some("+49")).as_deref(), Some("+49 821 3240"));
/// assert_eq!(phone("0821 3240", None), None);
/// assert_eq!(phone("112", None).as_deref(), Some("112"));
/// ```
#[must_use]
pub fn phone(text: &str, dial: Option<&str>) -> Option<String> {
    let text = text.trim().replace("(0)", " ");
    if text.chars().any(|c| !c.is_ascii_digit() && !"+ -/().\u{a0}–‑".contains(c)) {
        return None;
    }
    let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let plain = groups.join(" ");
    let digits = groups.iter().map(|group| group.len()).sum::<usize>();
    let international = if text.trim_start().starts_with('+') {
        Some(format!("+{plain}"))
    } else if let Some(rest) = plain.strip_prefix("00") {
        Some(format!("+{}", rest.trim_start()))
    } else if let (Some(rest), Some(dial)) = (plain.strip_prefix('0'), dial) {
        Some(format!("{dial} {}", rest.trim_start()))
    } else {
        None
    };
    match international {
        Some(number) => {
            let digits = number.chars().filter(char::is_ascii_digit).count();
            (7..=15).contains(&digits).then_some(number)
        }
        None => ((3..=6).contains(&digits) && !plain.starts_with('0')).then(|| groups.concat()),
    }
}

/// An e-mail address without the subject that a link may carry.
#[must_use]
pub fn email(text: &str) -> Option<String> {
    let text = text.trim().split('?').next()?;
    let (name, host) = text.split_once('@')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-+".contains(c);
    let label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let sound = !name.is_empty() && name.chars().all(plain) && host.contains('.') && host.split('.').all(label);
    sound.then(|| text.to_owned())
}

/// An `https:` address of a page; spaces in it are written as browsers send them.
#[must_use]
pub fn page(text: &str) -> Option<String> {
    let text = text.trim().replace(' ', "%20");
    let scheme = text.get(..8).filter(|scheme| scheme.eq_ignore_ascii_case("https://"))?;
    let rest = text.get(scheme.len()..)?;
    let host = rest.split(['/', '?', '#']).next()?;
    let sound = host.contains('.') && host.split('.').all(|label| !label.is_empty());
    let clean = !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"\\^`{|}".contains(c));
    (sound && clean && text.len() <= 2000).then(|| format!("https://{rest}"))
}

/// The address in a link, or why it cannot be one of a pack.
///
/// # Errors
/// A sentence for the report.
pub fn of_href(href: &str, dial: Option<&str>) -> Result<Contact, &'static str> {
    // Browsers take white space and controls out of a scheme before they look at it.
    let href: String = href.chars().filter(|c| !c.is_control()).collect();
    let href = href.trim();
    let (scheme, rest) = href.split_once(':').unwrap_or(("", href));
    match scheme.to_ascii_lowercase().as_str() {
        "https" => page(href).map(|value| Contact::new(FactKind::Url, value)).ok_or("its address is not a whole one"),
        "http" => Err("its address begins with `http:`, and only `https:` pages are linked to"),
        "mailto" => email(rest).map(|value| Contact::new(FactKind::Email, value)).ok_or("it is no e-mail address"),
        "tel" => phone(&rest.replace("%20", " "), dial)
            .map(|value| Contact::new(FactKind::Phone, value))
            .ok_or("its number is not in the international form; `--dial +49` would complete it"),
        "" => Err("its address is not a whole one"),
        _ => Err("it does not lead to a page, a number or a mailbox"),
    }
}

/// The addresses that are typed into a text, in its order.
#[must_use]
pub fn typed(text: &str, dial: Option<&str>) -> Vec<(Range<usize>, Contact)> {
    let mut found: Vec<(Range<usize>, Contact)> = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(|c: char| c.is_whitespace() || "()[]{}\"“”„«»*<>,;".contains(c)) {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/');
        let contact = if bare.contains('@') {
            email(bare).map(|value| Contact::new(FactKind::Email, value))
        } else if bare.starts_with("www.") {
            page(&format!("https://{bare}")).map(|value| Contact::new(FactKind::Url, value))
        } else {
            page(bare).map(|value| Contact::new(FactKind::Url, value))
        };
        found.extend(contact.map(|contact| (at..at + bare.len(), contact)));
        at += word.len();
    }
    for (start, _) in text.match_indices('+') {
        let rest = text.get(start + 1..).unwrap_or_default();
        let length = rest.find(|c: char| !c.is_ascii_digit() && !" -/()\u{a0}".contains(c)).unwrap_or(rest.len());
        let number = rest.get(..length).unwrap_or_default().trim_end_matches([' ', '-', '/', '(', ')', '\u{a0}']);
        let whole = start..start + 1 + number.len();
        let is_free = found.iter().all(|(range, _)| range.end <= whole.start || whole.end <= range.start);
        if number.starts_with(|c: char| c.is_ascii_digit())
            && is_free
            && let Some(value) = phone(text.get(whole.clone()).unwrap_or_default(), dial)
            && value.starts_with('+')
        {
            found.push((whole, Contact::new(FactKind::Phone, value)));
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_href(href: &str, expected: Result<&str, &str>) {
        let found = of_href(href, Some("+49"));
        match (&found, expected) {
            (Ok(contact), Ok(value)) => assert_eq!(contact.value, value, "{href}"),
            (Err(why), Err(part)) => assert!(why.contains(part), "{href}: {why}"),
            _ => panic!("{href}: {found:?}"),
        }
    }

    #[test]
    fn links_become_facts_or_a_reason() {
        check_href("https://www.example.org/a?b=c#d", Ok("https://www.example.org/a?b=c#d"));
        check_href("HTTPS://example.org/a b", Ok("https://example.org/a%20b"));
        check_href("mailto:office@example.org?subject=x", Ok("office@example.org"));
        check_href("tel:0821%20324-0", Ok("+49 821 324 0"));
        check_href("tel:+49821324", Ok("+49821324"));
        check_href("http://example.org", Err("`http:`"));
        check_href("java\nscript:alert(1)", Err("does not lead"));
        check_href("JavaScript:alert(1)", Err("does not lead"));
        check_href("data:text/html,x", Err("does not lead"));
        check_href("tel:abc", Err("international"));
        check_href("https://localhost", Err("whole"));
        check_href("#top", Err("whole"));
        check_href("", Err("whole"));
    }

    #[test]
    fn typed_addresses_are_found() {
        let text = "Call +49 821 3240 (or a@b.example), see www.example.org/x. 18+ and 5 + 3.";
        let found: Vec<_> =
            typed(text, None).into_iter().map(|(range, contact)| (&text[range], contact.value)).collect();
        let expected = [("+49 821 3240", "+49 821 3240"), ("a@b.example", "a@b.example")];
        let expected: Vec<_> = expected.iter().map(|(text, value)| (*text, (*value).to_owned())).collect();
        assert_eq!(found[..2], expected);
        assert_eq!(found[2], ("www.example.org/x", "https://www.example.org/x".to_owned()));
        assert_eq!(found.len(), 3);
    }
}
