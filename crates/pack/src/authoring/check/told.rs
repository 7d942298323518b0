//! Texts that stand apart from what they belong to, by its id: `phrases.json`, `steps.json` and `glossary.json` in the folder of a locale.

use super::{Context, Spot};
use crate::authoring::{
    model::LocaleContent,
    problem::{Problem, Rule},
    suggest::nearest,
};

/// The texts of one kind, and what they belong to.
pub(super) struct Told<'a> {
    /// The name of the file, at the top of the pack and in the folder of a locale, and of the list in the latter.
    pub(super) file: &'static str,
    /// What has such a text, in words: one of them, and all.
    pub(super) what: &'static str,
    pub(super) all: &'static str,
    /// The ids of everything that has one.
    pub(super) known: Vec<&'a str>,
    /// The ids of the texts of a locale, in the order of the file.
    pub(super) texts: fn(&LocaleContent) -> Vec<&str>,
    /// The rule that each text belongs to something.
    pub(super) unknown: Rule,
    /// The rule that everything has its text in the default locale.
    pub(super) missing: Rule,
}

impl Told<'_> {
    pub(super) fn check(&self, context: &Context<'_>) -> Vec<Problem> {
        let unknown = context.pack.locales.iter().flat_map(|locale| self.unknown(context, locale));
        let default = context.default_locale().into_iter();
        unknown.chain(default.flat_map(|locale| self.missing(context, locale))).collect()
    }

    /// Texts that belong to nothing.
    fn unknown(&self, context: &Context<'_>, locale: &LocaleContent) -> Vec<Problem> {
        let top = format!("{}.json", self.file);
        // Without the file there is nothing that the texts could belong to; a damaged one may have lost it.
        if context.files.contains(&top) && !context.documents.is_complete(&top) {
            return Vec::new();
        }
        let texts = (self.texts)(locale);
        let strangers = texts.into_iter().enumerate().filter(|(_, id)| !self.known.contains(id));
        let report = |(at, id): (usize, &str)| {
            let spot = Spot::new(format!("{}/{top}", locale.tag), format!("/{}/{at}/id", self.file));
            let add = format!("add it to `{top}` at the top of the pack, or remove it here");
            let near = nearest(id, self.known.iter().copied());
            let help = near.map_or_else(|| add.clone(), |near| format!("did you mean `{near}`? Otherwise {add}"));
            context.at(self.unknown, &spot, format!("there is no {} `{id}`", self.what), help)
        };
        strangers.map(report).collect()
    }

    /// What has no words in the default locale.
    fn missing(&self, context: &Context<'_>, locale: &LocaleContent) -> Vec<Problem> {
        let file = format!("{}/{}.json", locale.tag, self.file);
        if !self.known.is_empty() && !context.files.contains(&file) {
            let message = format!("the file `{file}` is missing");
            let help = format!("write it: here the {} stand from which the others are translated", self.all);
            return vec![Problem::of_file(Rule::MissingFile, &file, message, help)];
        }
        if !context.documents.is_complete(&file) {
            return Vec::new();
        }
        let texts = (self.texts)(locale);
        let report = |id: &&str| {
            let message = format!("`{id}` has no text here");
            let help = "add it; the other locales are translated from here";
            context.at(self.missing, &Spot::new(&file, format!("/{}", self.file)), message, help)
        };
        self.known.iter().filter(|id| !texts.contains(id)).map(report).collect()
    }
}
