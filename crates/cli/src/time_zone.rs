//! The time zones of countries, after `zone.tab` of the IANA time zone database (public domain).

/// A country's code and its zones in each line. Left out are zones with the same clock as another one of their country, or
/// of a part that another country holds: Büsingen, Simferopol.
const ZONES: &str = include_str!("time_zones.txt");

/// The IANA names of a country's time zones; none if the country is not known.
pub(crate) fn of_country(code: &str) -> Vec<&'static str> {
    let line = ZONES.lines().find_map(|line| line.strip_prefix(code)?.strip_prefix(' '));
    line.map(|zones| zones.split(' ').collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_has_its_zones() {
        assert_eq!(of_country("AT"), ["Europe/Vienna"]);
        assert_eq!(of_country("ES"), ["Europe/Madrid", "Africa/Ceuta", "Atlantic/Canary"]);
        assert_eq!(of_country("A"), Vec::<&str>::new());
        assert_eq!(of_country("XX"), Vec::<&str>::new());
    }
}
