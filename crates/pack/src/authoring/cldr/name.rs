//! Languages: what they call themselves, the direction of their script, and their order in a list.

use super::table::Names;
use crate::locale::Direction;
use icu_casemap::{
    TitlecaseMapper,
    options::{TitlecaseOptions, TrailingCase},
};
use icu_collator::{Collator, CollatorPreferences, options::CollatorOptions};
use icu_experimental::displaynames::provider::{LocaleNamesLanguageV0, LocaleNamesLocaleV0};
use icu_locale::{Locale, LocaleDirectionality};
use icu_provider::{DataIdentifierBorrowed, DataLocale, DataProvider, DataRequest, DataRequestMetadata};

/// A language's name in itself, with a capital letter, as it stands in a list; `None` where CLDR has no such name.
///
/// ```
/// use welcome_pack::authoring::cldr::autonym;
/// assert_eq!(autonym("uk").as_deref(), Some("Українська"));
/// assert_eq!(autonym("fa-AF").as_deref(), Some("دری"));
/// assert_eq!(autonym("de-simple"), None);
/// ```
#[must_use]
pub fn autonym(tag: &str) -> Option<String> {
    name_in(tag, tag)
}

/// A language's name in another language, with a capital letter, as it stands in a list; `None` where CLDR has no such name.
///
/// ```
/// use welcome_pack::authoring::cldr::name_in;
/// assert_eq!(name_in("fa-AF", "de").as_deref(), Some("Dari"));
/// assert_eq!(name_in("ar", "tr").as_deref(), Some("Arapça"));
/// ```
#[must_use]
pub fn name_in(tag: &str, reader: &str) -> Option<String> {
    let Locale { id, .. } = tag.parse().ok()?;
    let Locale { id: reader, .. } = reader.parse().ok()?;
    let locale = DataLocale::from(&reader);
    let request = || {
        let mut metadata = DataRequestMetadata::default();
        // A language without a name is no fault of the program.
        metadata.silent = true;
        DataRequest { id: DataIdentifierBorrowed::for_locale(&locale), metadata }
    };
    let of_locale = DataProvider::<LocaleNamesLocaleV0>::load(&Names, request()).ok();
    let of_locale =
        of_locale.as_ref().and_then(|found| found.payload.get().names.get_by(|key| id.strict_cmp(key).reverse()));
    let of_language = DataProvider::<LocaleNamesLanguageV0>::load(&Names, request()).ok();
    let of_language = of_language.as_ref().filter(|_| id == id.language.into());
    let of_language =
        of_language.and_then(|found| found.payload.get().names.get(&id.language.to_tinystr().to_unvalidated()));
    // In the middle of a sentence many languages write their name with a small letter, and so does CLDR.
    let name = of_locale.or(of_language)?;
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    Some(TitlecaseMapper::new().titlecase_segment_to_string(name, &reader, options).into_owned())
}

/// The direction of a language's script; `None` where CLDR does not know in which script it is usually written.
#[must_use]
pub fn direction(tag: &str) -> Option<Direction> {
    let Locale { id, .. } = tag.parse().ok()?;
    match LocaleDirectionality::new_extended().get(&id)? {
        icu_locale::Direction::LeftToRight => Some(Direction::Ltr),
        icu_locale::Direction::RightToLeft => Some(Direction::Rtl),
        _ => None,
    }
}

/// Sorts things by their names in many languages: CLDR's root collation, which goes script by script, Latin first.
///
/// ```
/// let mut names = ["دری", "Русский", "Ελληνικά", "Türkçe", "English", "中文"];
/// welcome_pack::authoring::cldr::sort_by_name(&mut names, |name| name);
/// assert_eq!(names, ["English", "Türkçe", "Ελληνικά", "Русский", "دری", "中文"]);
/// ```
pub fn sort_by_name<T>(things: &mut [T], name: impl Fn(&T) -> &str) {
    match Collator::try_new(CollatorPreferences::default(), CollatorOptions::default()) {
        Ok(collator) => things.sort_by(|left, right| collator.compare(name(left), name(right))),
        Err(_) => things.sort_by(|left, right| name(left).cmp(name(right))),
    }
}
