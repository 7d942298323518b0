//! How many words of the texts there is room for is the site's to say; without any, nothing is twice.

use super::{compiled, file_of, index_of};

#[test]
fn every_locale_has_every_page_and_only_the_default_names_them() {
    let compiled = compiled("vienna");
    for locale in &compiled.locales {
        let file = file_of(&compiled, locale, 100);
        assert_eq!(file.titles.lines().count(), locale.entries.len(), "{}", locale.index.tag);
        assert_eq!(file.keywords.lines().count(), locale.entries.len(), "{}", locale.index.tag);
        assert_eq!(!file.pages.is_empty(), locale.index.tag == compiled.manifest.default_locale);
        assert_eq!(file.more.split_whitespace().count(), 100, "{}", locale.index.tag);
    }
}

#[test]
fn what_a_language_lacks_is_found_under_its_own_address_and_says_in_which_it_is() {
    let compiled = compiled("vienna");
    let of = |tag: &str| compiled.locales.iter().find(|locale| locale.index.tag == tag).unwrap();
    let shown_in = |tag: &str, id: &str| {
        let index = index_of(&compiled, of(tag), None, 0);
        let found = index.documents().iter().find(|document| document.page.path("").ends_with(id)).cloned();
        found.map(|document| (document.title, document.shown_in))
    };
    let title = |tag: &str| shown_in(tag, "/see-a-doctor/").unwrap().0;
    assert_eq!(shown_in("bs", "/see-a-doctor/"), Some((title("de"), Some("de".to_owned()))));
    assert_eq!(shown_in("fr", "/see-a-doctor/"), Some((title("en"), Some("en".to_owned()))));
    assert_eq!(shown_in("ar", "/see-a-doctor/").unwrap().1, None);
    assert_eq!(shown_in("de", "/see-a-doctor/").unwrap().1, None);
}
