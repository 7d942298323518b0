//! Letters: every character that readers may see has a glyph in the program's fonts.

use super::{Context, Spot};
use crate::authoring::{
    coverage::Coverage,
    load::strings_path,
    problem::{Problem, Rule},
    source::Source,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

const HELP: &str = "write it with other characters, or add a font that has it to the program (CONTRIBUTING.md, “I want to add a language”)";

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let Some(coverage) = &context.app.coverage else { return Vec::new() };
    let mut problems = of_pack(context, coverage);
    problems.extend(of_program(context, coverage));
    problems.extend(of_spoken_languages(context, coverage));
    problems
}

/// The characters of one file that have no glyph: one entry for each half of a Unicode row, so that a text in a script
/// that is not there at all is one problem and not a hundred.
#[derive(Default)]
struct Gaps(BTreeMap<u32, Gap>);

/// The first of them with its bytes in the file, and the others.
struct Gap {
    first: char,
    at: Range<usize>,
    others: BTreeSet<char>,
}

impl Gaps {
    fn note(&mut self, c: char, at: Range<usize>) {
        let gap = self.0.entry(u32::from(c) >> 7).or_insert_with(|| Gap { first: c, at, others: BTreeSet::new() });
        if gap.first != c {
            gap.others.insert(c);
        }
    }

    fn problems(self, source: &Source) -> Vec<Problem> {
        let problem = |Gap { first, at, others }: Gap| {
            let more = match others.len() {
                0 => String::new(),
                1 => ", nor one other like it in this file".to_owned(),
                count => format!(", nor {count} others like it in this file"),
            };
            source.problem(Rule::NoGlyph, at, format!("no font of the program has {}{more}", named(first)), HELP)
        };
        self.0.into_values().map(problem).collect()
    }
}

/// "`ក` (U+1780, Khmer)".
fn named(c: char) -> String {
    let block = unicode_blocks::find_unicode_block(c).map_or("in no block of Unicode", |block| block.name());
    format!("`{c}` (U+{:04X}, {block})", u32::from(c))
}

fn of_pack(context: &Context<'_>, coverage: &Coverage) -> Vec<Problem> {
    let mut problems = Vec::new();
    for document in context.documents.iter() {
        let (mut texts, mut gaps) = (Vec::new(), Gaps::default());
        document.root.texts(&mut texts);
        for (text, span) in texts {
            for (at, c) in text.char_indices().filter(|(_, c)| !coverage.has(*c)) {
                gaps.note(c, document.source.inside_string(span, at..at + c.len_utf8()));
            }
        }
        problems.extend(gaps.problems(&document.source));
    }
    problems
}

/// What the program itself says in the locales of the pack.
fn of_program(context: &Context<'_>, coverage: &Coverage) -> Vec<Problem> {
    let mut problems = Vec::new();
    for content in &context.pack.locales {
        let Some(locale) = context.app.locales.get(&content.tag) else { continue };
        let program = (format!("locales/{}/kiosk.ftl", content.tag), &locale.strings);
        let of_pack = content.strings.as_ref().map(|strings| (strings_path(&content.tag), strings));
        for (path, strings) in std::iter::once(program).chain(of_pack) {
            problems.extend(of_strings(&path, strings, coverage));
        }
        let format = &locale.format;
        let names = format.weekdays.iter().chain(&format.weekdays_short).chain(&format.months);
        let patterns = [&format.date, &format.time, &format.money];
        let lists = [&format.list_pair, &format.list_start, &format.list_middle, &format.list_end];
        let texts = names.chain([&locale.autonym, &format.digits, &format.decimal, &format.group]);
        let texts = texts.chain(patterns).chain(lists);
        let missing: BTreeSet<char> = texts.flat_map(|text| text.chars()).filter(|c| !coverage.has(*c)).collect();
        for c in missing {
            let file = format!("locales/{}/locale.json", content.tag);
            problems.push(Problem::of_file(
                Rule::NoGlyph,
                &file,
                format!("no font of the program has {}", named(c)),
                HELP,
            ));
        }
    }
    problems
}

fn of_strings(path: &str, strings: &str, coverage: &Coverage) -> Vec<Problem> {
    let Ok(source) = Source::read(path, strings.as_bytes()) else { return Vec::new() };
    let (mut gaps, mut start) = (Gaps::default(), 0);
    for line in source.text.split_inclusive('\n') {
        // Comments are for translators.
        for (at, c) in line.char_indices().filter(|(_, c)| !line.starts_with('#') && !coverage.has(*c)) {
            gaps.note(c, start + at..start + at + c.len_utf8());
        }
        start += line.len();
    }
    gaps.problems(&source)
}

/// The names of the languages that are spoken at places.
fn of_spoken_languages(context: &Context<'_>, coverage: &Coverage) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, place) in context.pack.places.iter().enumerate() {
        for (number, spoken) in place.languages.iter().enumerate() {
            let Some(language) = context.app.language(spoken.tag()) else { continue };
            let Some(c) = language.autonym.chars().find(|c| !coverage.has(*c)) else { continue };
            let spot = Spot::new("places.json", format!("/places/{at}/languages/{number}"));
            let message =
                format!("the language is shown as `{}`, and no font of the program has {}", language.autonym, named(c));
            let help = "take the language out of the list, or add a font for its script to the program (CONTRIBUTING.md, “I want to add a language”)";
            problems.push(context.at(Rule::NoGlyph, &spot, message, help));
        }
    }
    problems
}
