//! What the app makes of the program's texts, held against Fluent's own library: every message of every locale, and every
//! way to write one.

#![cfg(feature = "authoring")]
#![expect(clippy::unwrap_used, reason = "what fails here fails the test, as it should")]

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use serde_json::Value;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use welcome_pack::{authoring::compile::strings::compile, messages::Arg};

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

/// Numbers at which some language changes its form, and one that is negative. From 100 on, Fluent's library is wrong in
/// Arabic and Romanian, where it takes all of a number for its last two digits.
const NUMBERS: [i32; 15] = [0, 1, 2, 3, 4, 5, 6, 10, 11, 12, 20, 21, 22, 99, -1];

/// Languages whose rules are others in CLDR by now than in Fluent's library (CLDR 37), or which it counts in English.
const COUNTED_OTHERWISE: [&str; 3] = ["ce", "rom", "vi"];

/// Texts as the program puts in, and words that a choice could go by.
const TEXTS: [&str; 5] = ["08:00", "يوم الاثنين", "one", "1", "tram"];

/// A message in both forms, as Fluent has it: with marks of isolation, and without.
fn by_fluent(bundle: &FluentBundle<FluentResource>, id: &str, args: &[(&str, Arg<'_>)]) -> [String; 2] {
    let mut fluent_args = FluentArgs::new();
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => fluent_args.set(*name, FluentValue::from(*text)),
            Arg::Number(number) => fluent_args.set(*name, FluentValue::from(*number)),
        }
    }
    let pattern = bundle.get_message(id).unwrap().value().unwrap();
    let text = bundle.format_pattern(pattern, Some(&fluent_args), &mut Vec::new()).into_owned();
    let label = text.replace(['\u{2068}', '\u{2069}'], "");
    [text, label]
}

/// Where ours differs from Fluent's, for a source in a language.
fn differences(tag: &str, source: &str) -> Vec<String> {
    let messages = compile(&[(tag, source)]);
    let resource = FluentResource::try_new(source.to_owned()).unwrap();
    let ids: Vec<String> = resource
        .entries()
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect();
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap()]);
    bundle.add_resource_overriding(resource);

    let names: BTreeSet<&str> = source
        .split('$')
        .skip(1)
        .map(|rest| rest.split(|sign: char| !sign.is_alphanumeric()).next().unwrap())
        .collect();
    let numbers = NUMBERS.map(Arg::Number).into_iter().filter(|_| !COUNTED_OTHERWISE.contains(&tag));
    let values = TEXTS.map(Arg::Text).into_iter().chain(numbers);
    let mut cases: Vec<Vec<(&str, Arg<'_>)>> = vec![Vec::new()];
    cases.extend(values.map(|value| names.iter().map(|name| (*name, value)).collect()));

    let mut differences = Vec::new();
    assert!(!ids.is_empty(), "{tag} has messages");
    for id in &ids {
        for args in &cases {
            let (ours, fluent) = ([messages.text(id, args), messages.label(id, args)], by_fluent(&bundle, id, args));
            if ours != fluent {
                differences.push(format!("{tag}: {id} with {args:?}: {ours:?}, by Fluent {fluent:?}"));
            }
        }
    }
    differences
}

#[test]
fn every_message_of_every_locale_reads_as_fluent_writes_it() {
    let folders = fs::read_dir(locales()).unwrap().map(|entry| entry.unwrap().path());
    let folders: Vec<_> = folders.filter(|path| path.is_dir()).collect();
    assert!(!folders.is_empty());
    let differences = folders.iter().flat_map(|folder| {
        let tag = folder.file_name().unwrap().to_str().unwrap();
        differences(tag, &fs::read_to_string(folder.join("kiosk.ftl")).unwrap())
    });
    assert_eq!(differences.collect::<Vec<_>>(), Vec::<String>::new());
}

/// Everything that a text may contain. In choices numbers come first: for us they do wherever they stand, in Fluent they
/// would not.
const EVERYTHING: &str = r#"
plain = Back
lines =
    The first line
    and { $time },

      the last one.
alone = { $time }
within = From { $time } to { $day }.
brace = { "{" }{ $time }{ "}" } \ { "\\ \u00E9\U01F600" }
number = About { 5 } or { 2.50 }, { -7 }
nested = Nested { { $time } } and { { "text" } } and { { within } }
-kiosk = kiosk
-sign = { "»" }{ -7 }
term = In this { -kiosk } with { -sign }
message = { plain }: { within }
missing = From { $never }
places = { $count ->
    [0] No place
    [one] One place
   *[other] { $count } places
}
middle = There { $count ->
    [2] are both places
   *[other] are { $count } places
    [one] is one place
} in { $day }.
all = { $count ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
inner = { $count ->
    [one] one { $how ->
        [tram] tram at { $time }
       *[foot] walk
    }
    [tram] by tram
   *[default] { $count } { plain } { -kiosk }
}
words = { $how ->
    [1.5] odd
    [1.0] odd too
    [1] the number
   *[tram] tram
    [one] the word
}
twice = { $count ->
    [one] first
   *[other] default
    [one] second
    [other] third
}
"#;

#[test]
fn everything_that_a_text_may_contain_reads_as_fluent_writes_it_in_every_language() {
    let languages = fs::read(locales().join("languages.json")).unwrap();
    let languages: Vec<Value> = serde_json::from_slice(&languages).unwrap();
    assert!(!languages.is_empty());
    let differences = languages.iter().flat_map(|language| differences(language["tag"].as_str().unwrap(), EVERYTHING));
    assert_eq!(differences.collect::<Vec<_>>(), Vec::<String>::new());
}
