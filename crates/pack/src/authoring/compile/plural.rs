//! How a language counts, as a table for the app.

use crate::messages::{CATEGORIES, TABLE_LENGTH};
use icu_locale_core::LanguageIdentifier;
use icu_plurals::{PluralCategory, PluralRules};

/// The plural categories of the numbers 0 to 199 in the language of a BCP 47 tag, as
/// [`Messages::plurals`](crate::messages::Messages::plurals) holds them: cardinals, after CLDR.
///
/// A language that CLDR does not know has the one category "other", as CLDR's root says; its texts can still choose by the
/// number itself.
pub(super) fn table(tag: &str) -> String {
    let rules = rules(tag);
    let digit = |number: u32| {
        let name = rules.as_ref().map_or("other", |rules| name(rules, number));
        CATEGORIES.iter().position(|category| *category == name).unwrap_or_default().to_string()
    };
    (0..TABLE_LENGTH).map(digit).collect()
}

fn rules(tag: &str) -> Option<PluralRules> {
    let language: LanguageIdentifier = tag.parse().ok()?;
    PluralRules::try_new_cardinal(language.into()).ok()
}

fn name(rules: &PluralRules, number: u32) -> &'static str {
    match rules.category_for(number) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::category;
    use serde_json::Value;
    use std::path::Path;

    #[track_caller]
    fn check(tag: &str, expected: [&str; 8]) {
        let table = table(tag);
        assert_eq!([0, 1, 2, 3, 11, 21, 100, 103].map(|number| category(&table, number)), expected);
    }

    #[test]
    fn languages_count_in_their_own_way() {
        check("ar", ["zero", "one", "two", "few", "many", "many", "other", "few"]);
        check("uk", ["many", "one", "few", "few", "many", "one", "many", "few"]);
        check("fa-AF", ["one", "one", "other", "other", "other", "other", "other", "other"]);
        check("de-simple", ["other", "one", "other", "other", "other", "other", "other", "other"]);
        check("zh-Hans", ["other"; 8]);
    }

    #[test]
    fn a_language_that_is_not_known_has_one_form() {
        check("xx", ["other"; 8]);
        check("not a tag", ["other"; 8]);
    }

    #[test]
    fn a_table_says_what_the_rules_say_of_every_number() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/languages.json");
        let languages: Vec<Value> = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        assert!(!languages.is_empty());
        let wrong = languages.iter().filter_map(|language| {
            let tag = language["tag"].as_str().unwrap();
            let (table, rules) = (table(tag), rules(tag).unwrap());
            let is_wrong = |number: &i32| category(&table, *number) != name(&rules, number.unsigned_abs());
            (0..=100_000).find(is_wrong).map(|number| format!("{tag}: {number}"))
        });
        assert_eq!(wrong.collect::<Vec<_>>(), Vec::<String>::new());
    }
}
