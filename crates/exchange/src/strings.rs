//! The program's own texts (Fluent), which go to translators as they are: tools that know `.ftl` know its choices by
//! number, which no other of the formats can hold.
//!
//! What comes back differs from the program's in some messages; those alone become the pack's own.

use crate::{
    delivery::{Position, ReadError},
    import::Refusal,
};
use fluent_syntax::{
    ast::{Entry, Resource},
    parser, serializer,
};
use std::collections::BTreeMap;
use welcome_pack::{
    authoring::{
        app::AppLocales,
        check::check,
        files::PackFiles,
        problem::{Rule, Severity},
    },
    date::Date,
};

/// The file in the folder of a locale in which a pack says texts of the program in its own words.
pub const STRINGS_FILE: &str = "kiosk.ftl";

/// The program's texts in a locale, with a pack's own in their place.
#[must_use]
pub fn export_strings(program: &str, pack: Option<&str>) -> String {
    let Some(pack) = pack else { return program.to_owned() };
    let own = messages(pack);
    let mut resource = resource(program);
    for entry in &mut resource.body {
        if let Some(own) = name(entry).and_then(|name| own.get(name)) {
            *entry = own.clone();
        }
    }
    serializer::serialize(&resource)
}

/// What comes of the program's texts when they come back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strings {
    /// What the pack's own file says from now on; `None` if it says the same as before.
    pub file: Option<String>,
    /// What is wrong with the texts, in the order of the translator's file; then there is no new one.
    pub refusals: Vec<Refusal>,
    /// How many messages are new or changed in the pack.
    pub changed: usize,
}

/// Puts the program's texts that came back beside the pack's own.
///
/// # Errors
/// If the program has no texts in the locale.
pub fn import_strings(
    app: &AppLocales,
    locale: &str,
    pack: Option<&str>,
    returned: &str,
    today: Date,
) -> Result<Strings, ReadError> {
    let Some(program) = app.locales.get(locale).map(|known| known.strings.clone()) else {
        let message = format!("the program has no texts of its own in {locale}");
        return Err(ReadError::new(Position::START, message, "write them in the pack first, every one of them"));
    };
    let refusals = refusals(app, locale, returned, today);
    if !refusals.is_empty() {
        return Ok(Strings { refusals, ..Strings::default() });
    }
    let (known, before, came) = (messages(&program), messages(pack.unwrap_or("")), messages(returned));
    let mut own = resource(pack.unwrap_or(""));
    let mut changed = 0;
    for (name, entry) in came {
        let is_of_program = known.get(name).is_some_and(|known| says_same(known, &entry));
        let is_there = before.get(name).is_some_and(|before| says_same(before, &entry));
        let at = own.body.iter().position(|other| self::name(other) == Some(name));
        match at {
            Some(at) if is_of_program => drop(own.body.remove(at)),
            Some(_) if is_there => continue,
            Some(at) => own.body.splice(at..=at, [entry]).for_each(drop),
            None if is_of_program => continue,
            None => own.body.push(entry),
        }
        changed += 1;
    }
    let file = (changed > 0).then(|| serializer::serialize(&own));
    Ok(Strings { file, refusals, changed })
}

/// What the rules for the program's texts say of a file. What is not in it stays as the program has it.
fn refusals(app: &AppLocales, locale: &str, returned: &str, today: Date) -> Vec<Refusal> {
    let mut app = app.clone();
    if let Some(known) = app.locales.get_mut(locale) {
        returned.clone_into(&mut known.strings);
    }
    let file = format!("locales/{locale}/{STRINGS_FILE}");
    let (_, problems) = check(&PackFiles::default(), &app, today);
    let problems = problems.into_iter().filter(|problem| {
        problem.file == file && problem.severity == Severity::Error && problem.code != Rule::StringMissing.code()
    });
    let refusal = |problem: welcome_pack::authoring::problem::Problem| Refusal {
        at: Position { line: problem.line, column: problem.column },
        id: STRINGS_FILE.to_owned(),
        message: problem.message,
        help: problem.help,
    };
    problems.map(refusal).collect()
}

fn resource(text: &str) -> Resource<&str> {
    parser::parse(text).unwrap_or_else(|(resource, _)| resource)
}

/// The messages and terms of a file by their names.
fn messages(text: &str) -> BTreeMap<&str, Entry<&str>> {
    resource(text).body.into_iter().filter_map(|entry| Some((name(&entry)?, entry))).collect()
}

fn name<'a>(entry: &Entry<&'a str>) -> Option<&'a str> {
    match entry {
        Entry::Message(message) => Some(message.id.name),
        Entry::Term(term) => Some(term.id.name),
        _ => None,
    }
}

/// Whether two entries differ in nothing but the comments before them.
fn says_same(one: &Entry<&str>, other: &Entry<&str>) -> bool {
    match (one, other) {
        (Entry::Message(one), Entry::Message(other)) => one.value == other.value && one.attributes == other.attributes,
        (Entry::Term(one), Entry::Term(other)) => one.value == other.value && one.attributes == other.attributes,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{APP, today};

    const OWN: &str = "# Ours\nback = إلى الوراء\n";

    #[track_caller]
    fn check(pack: Option<&str>, from: &str, to: &str, expected: Option<&str>) {
        let text = export_strings(&APP.locales["ar"].strings, pack);
        assert!(text.contains(from), "{text}");
        let strings = import_strings(&APP, "ar", pack, &text.replacen(from, to, 1), today()).unwrap();
        assert_eq!((strings.refusals, strings.file.as_deref()), (vec![], expected));
    }

    #[test]
    fn what_was_exported_changes_nothing() {
        for (tag, locale) in &APP.locales {
            for pack in [None, Some("close = X\n")] {
                let text = export_strings(&locale.strings, pack);
                let strings = import_strings(&APP, tag, pack, &text, today()).unwrap();
                assert_eq!(strings, Strings::default(), "{tag}");
            }
        }
    }

    #[test]
    fn only_what_differs_from_the_program_is_the_packs_own() {
        check(None, "back = رجوع\n", "back = عودة\n", Some("back = عودة\n"));
        check(None, "back = رجوع\n", "# said so by Anna\nback = رجوع\n", None);
        check(Some(OWN), "close = إغلاق\n", "close = أغلقوا\n", Some(&format!("{OWN}close = أغلقوا\n")));
        check(Some(OWN), "back = إلى الوراء\n", "back = رجوع\n", Some(""));
        check(Some(OWN), "back = إلى الوراء\n", "", None);
    }

    #[test]
    fn what_breaks_a_text_is_refused_with_its_line() {
        let returned = "back = رجوع\nbakc = رجوع\nclose = { $name }\n";
        let strings = import_strings(&APP, "ar", None, returned, today()).unwrap();
        let found: Vec<usize> = strings.refusals.iter().map(|refusal| refusal.at.line).collect();
        assert_eq!((found, strings.file), (vec![2, 3], None));
        assert!(import_strings(&APP, "xx", None, "", today()).is_err());
    }
}
