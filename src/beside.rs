//! Two languages side by side, as far as it can be decided without a browser: which language an address asks for beside its
//! own, and which pieces of two pages belong together. Our own, because pages are made of our own views: what pairs them is
//! the ids of blocks and the addresses that cards lead to, which are the same in every locale.

use welcome_pack::{bundle::Manifest, route::Route};

/// The name of the second language in the query of an address.
const WITH: &str = "with=";

/// The tag of the second language in the query of an address, as it stands there; the query may begin with its `?`.
///
/// ```
/// assert_eq!(welcome_kiosk::beside::second_in("?with=de"), Some("de"));
/// assert_eq!(welcome_kiosk::beside::second_in("?without=de"), None);
/// ```
#[must_use]
pub fn second_in(query: &str) -> Option<&str> {
    query.trim_start_matches('?').split('&').find_map(|pair| pair.strip_prefix(WITH)).filter(|tag| !tag.is_empty())
}

/// An address with another second language, or with none; the rest of its query stays.
///
/// ```
/// use welcome_kiosk::beside::with_second;
/// assert_eq!(with_second("/ar/health/", Some("de")), "/ar/health/?with=de");
/// assert_eq!(with_second("/ar/health/?with=de", None), "/ar/health/");
/// ```
#[must_use]
pub fn with_second(address: &str, second: Option<&str>) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let others = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with(WITH)).map(str::to_owned);
    let pairs: Vec<String> = others.chain(second.map(|tag| format!("{WITH}{tag}"))).collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}

/// Whether a language can stand beside the page of a route: it is one of the site's, and not the page's own.
#[must_use]
pub fn can_stand_beside(tag: &str, route: &Route, manifest: &Manifest) -> bool {
    match route {
        Route::Start => false,
        Route::In { locale, .. } => locale != tag && manifest.locales.iter().any(|locale| locale.tag == tag),
    }
}

/// A row: where the pieces stand that belong together, counted from 0. At least one is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// In the first language.
    pub first: Option<usize>,
    /// In the second language.
    pub second: Option<usize>,
}

/// Pairs the pieces of two pages by their keys, in the order of the first. Of equal keys the first belongs to the first, the
/// second to the second, and so on. What only the second has comes after the piece that it follows there.
#[must_use]
pub fn pair(first: &[String], second: &[String]) -> Vec<Row> {
    let mut partners: Vec<Option<usize>> = vec![None; first.len()];
    let mut is_paired: Vec<bool> = vec![false; second.len()];
    for (key, partner) in first.iter().zip(&mut partners) {
        let free =
            second.iter().zip(&mut is_paired).enumerate().find(|(_, (other, paired))| *other == key && !**paired);
        if let Some((at, (_, paired))) = free {
            *paired = true;
            *partner = Some(at);
        }
    }
    // What follows a piece of the second page without a partner, up to the next one that has one.
    let alone = |from: usize| {
        let rest = is_paired.iter().enumerate().skip(from).take_while(|(_, paired)| !**paired);
        rest.map(|(at, _)| Row { first: None, second: Some(at) })
    };
    let mut rows: Vec<Row> = alone(0).collect();
    for (at, partner) in partners.iter().enumerate() {
        rows.push(Row { first: Some(at), second: *partner });
        rows.extend(partner.iter().flat_map(|partner| alone(partner + 1)));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(first: &str, second: &str, expected: &[(Option<usize>, Option<usize>)]) {
        let keys = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let rows: Vec<_> = pair(&keys(first), &keys(second)).iter().map(|row| (row.first, row.second)).collect();
        assert_eq!(rows, expected);
    }

    #[test]
    fn equal_pages_are_paired_piece_by_piece() {
        check("h1 lead intro", "h1 lead intro", &[(Some(0), Some(0)), (Some(1), Some(1)), (Some(2), Some(2))]);
        check("", "", &[]);
    }

    #[test]
    fn pieces_without_a_key_of_their_own_are_paired_in_their_order() {
        check("p p p", "p p", &[(Some(0), Some(0)), (Some(1), Some(1)), (Some(2), None)]);
    }

    #[test]
    fn a_piece_that_one_page_lacks_stands_alone_in_its_place() {
        check("h1 blocks", "h1 mark blocks", &[(Some(0), Some(0)), (None, Some(1)), (Some(1), Some(2))]);
        check("h1 mark blocks", "h1 blocks", &[(Some(0), Some(0)), (Some(1), None), (Some(2), Some(1))]);
        check("a", "x a y", &[(None, Some(0)), (Some(0), Some(1)), (None, Some(2))]);
    }

    #[test]
    fn the_order_is_that_of_the_first_page_and_nothing_is_lost() {
        check("a b", "b a", &[(Some(0), Some(1)), (Some(1), Some(0))]);
        check("a b", "b x a", &[(Some(0), Some(2)), (Some(1), Some(0)), (None, Some(1))]);
        check("a", "x y", &[(None, Some(0)), (None, Some(1)), (Some(0), None)]);
    }

    #[track_caller]
    fn check_address(address: &str, second: Option<&str>, expected: &str) {
        assert_eq!(with_second(address, second), expected);
        assert_eq!(expected.split_once('?').and_then(|(_, query)| second_in(query)), second);
    }

    #[test]
    fn the_second_language_stands_once_in_an_address() {
        check_address("/ar/", None, "/ar/");
        check_address("/ar/", Some("de"), "/ar/?with=de");
        check_address("/ar/?with=de", Some("en"), "/ar/?with=en");
        check_address("/ar/search/?q=doctor&with=de", None, "/ar/search/?q=doctor");
        check_address("/ar/search/?q=doctor", Some("zh-Hans"), "/ar/search/?q=doctor&with=zh-Hans");
        assert_eq!(second_in("?with="), None);
    }
}
