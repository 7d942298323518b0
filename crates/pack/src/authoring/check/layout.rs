//! Which files a pack has and lacks.

use super::{Context, Spot};
use crate::authoring::{
    load::{GLOSSARY_FILE, LOCALE_FILES, PHRASES_FILE, STEPS_FILE, TOP_FILES},
    model::Settings,
    overlay::RECORD,
    problem::{Problem, Rule},
};
use std::collections::BTreeSet;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let Some(settings) = &context.pack.settings else { return Vec::new() };
    let folders: BTreeSet<&str> = context.files.paths().filter_map(|path| Some(path.split_once('/')?.0)).collect();
    let mut problems = Vec::new();
    for (at, locale) in settings.locales.iter().enumerate() {
        if folders.contains(locale.tag.as_str()) {
            problems.extend(missing_files(context, settings, &locale.tag));
        } else {
            let spot = Spot::new("pack.json", format!("/locales/{at}/tag"));
            let message = format!("the locale `{0}` has no folder `{0}/`", locale.tag);
            let help = "make the folder with its `city.json`, or take the locale out of `locales`";
            problems.push(context.at(Rule::LocaleWithoutFolder, &spot, message, help));
        }
    }
    problems.extend(stray_files(context, settings));
    problems
}

fn missing_files(context: &Context<'_>, settings: &Settings, tag: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let missing = |name: &str| !context.files.contains(&format!("{tag}/{name}.json"));
    let mut report = |name: &str, help: &str| {
        let path = format!("{tag}/{name}.json");
        let message = format!("the file `{path}` is missing");
        problems.push(Problem::of_file(Rule::MissingFile, &path, message, help));
    };
    if missing("city") {
        report("city", "write it: the start page greets in every language with what it says");
    }
    if settings.default_locale != tag {
        return problems;
    }
    for name in ["topics", "places"].into_iter().filter(|name| missing(name)) {
        report(name, "write it: here the texts stand from which the others are translated");
    }
    for (at, topic) in settings.topics.iter().enumerate().filter(|(_, topic)| missing(&topic.id)) {
        let spot = Spot::new("pack.json", format!("/topics/{at}/id"));
        let message = format!("the topic `{}` has no file `{tag}/{}.json`", topic.id, topic.id);
        let help = "write the file with at least one article, or take the topic out of `topics`";
        problems.push(context.at(Rule::MissingTopic, &spot, message, help));
    }
    problems
}

/// Files of JSON or Fluent that nothing reads, most often because of a slip in their name.
fn stray_files(context: &Context<'_>, settings: &Settings) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut unknown_folders = BTreeSet::new();
    for path in context.files.paths().filter(|path| path.ends_with(".json") || path.ends_with(".ftl")) {
        let Some((folder, name)) = path.split_once('/') else {
            let is_record = path == RECORD && settings.extends.is_some();
            let is_known = TOP_FILES.contains(&path) || [PHRASES_FILE, STEPS_FILE, GLOSSARY_FILE].contains(&path);
            if !is_known && !is_record {
                let help = "the top of a pack holds `pack.json`, `facts.json`, `places.json`, `phrases.json`, `steps.json` and `glossary.json`; rename or remove it";
                problems.push(stray(path, format!("nothing uses the file `{path}`"), help));
            }
            continue;
        };
        if !settings.locales.iter().any(|locale| locale.tag == folder) {
            if unknown_folders.insert(folder) {
                let message = format!("the folder `{folder}` belongs to no locale of the pack");
                let help =
                    format!("add `{{ \"tag\": \"{folder}\" }}` to `locales` in `pack.json`, or remove the folder");
                problems.push(Problem::of_file(Rule::FolderWithoutLocale, path, message, help));
            }
            continue;
        }
        if name.ends_with(".ftl") {
            if name != "kiosk.ftl" {
                let help =
                    "name it `kiosk.ftl`, which holds what a pack says in the place of the program; or remove it";
                problems.push(stray(path, format!("nothing uses the file `{path}`"), help));
            }
            continue;
        }
        let name = name.trim_end_matches(".json");
        if !LOCALE_FILES.contains(&name) && !settings.topics.iter().any(|topic| topic.id == name) {
            let help = format!("add a topic with the id `{name}` to `topics` in `pack.json`, or remove the file");
            problems.push(stray(path, format!("the file `{path}` belongs to no topic of the pack"), &help));
        }
    }
    problems
}

fn stray(path: &str, message: String, help: &str) -> Problem {
    Problem::of_file(Rule::StrayFile, path, message, help)
}
