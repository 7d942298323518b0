//! Checks a pack whole and returns every problem, so that an editor can go through them once.
//!
//! One file per family of rules. A family reports what is there and wrong; what is missing it reports only where the
//! file was read completely, so that one damaged entry does not bring ten more problems about its absence.

mod article;
mod catalogue;
mod date;
mod fact;
mod glossary;
mod glyph;
mod id;
mod layout;
mod length;
mod level;
mod link;
mod look;
mod overlay;
mod passage;
mod phrase;
mod picture;
mod place;
mod prose;
mod reference;
mod script;
mod session;
mod settings;
mod standing;
mod step;
mod strings;
mod text;
mod told;
mod translation;
mod typed;
mod way;

use super::{
    app::AppLocales,
    files::PackFiles,
    load::{Documents, Loaded, load_with_documents},
    model::{LocaleContent, Pack},
    problem::{Problem, Rule},
    suggest::all_of,
};
use crate::date::Date;
use passage::Passage;
use rayon::prelude::*;
use reference::Reference;
use std::ops::Range;

/// The pack, as far as it can be read, and every problem in it and in the program's own locales, in the order of the
/// files; how bad each of them is, the pack may have decided. `today` decides what is overdue.
#[must_use]
pub fn check(files: &PackFiles, app: &AppLocales, today: Date) -> (Pack, Vec<Problem>) {
    let Loaded { pack, documents, mut problems } = load_with_documents(files);
    let is_whole = problems.is_empty();
    let app = &app.with_locales_of(&pack);
    let passages = passage::all(&pack);
    let references = reference::all(&pack, &passages);
    let context = Context { pack: &pack, documents: &documents, files, app, today, is_whole, passages, references };
    let families = [
        layout::check,
        overlay::check,
        settings::check,
        look::check,
        id::check,
        fact::check,
        place::check,
        session::check,
        way::check,
        phrase::check,
        step::check,
        glossary::check,
        picture::check,
        article::check,
        date::check,
        text::check,
        glyph::check,
        prose::check,
        reference::check,
        link::check,
        catalogue::check,
        translation::check,
        standing::check,
        strings::check,
    ];
    problems.par_extend(families.into_par_iter().flat_map_iter(|family| family(&context)));
    level::apply(&context, &mut problems);
    Problem::sort(&mut problems);
    (pack, problems)
}

/// What the families look at.
struct Context<'a> {
    pack: &'a Pack,
    documents: &'a Documents,
    files: &'a PackFiles,
    app: &'a AppLocales,
    today: Date,
    /// Whether every file could be read completely, so that what nobody mentions is unused indeed.
    is_whole: bool,
    /// Every text that people read.
    passages: Vec<Passage<'a>>,
    /// Every reference from a text, a block, a place, a step or a word.
    references: Vec<Reference>,
}

impl<'a> Context<'a> {
    /// The content in the default locale, if there is one.
    fn default_locale(&self) -> Option<&'a LocaleContent> {
        let default = &self.pack.settings.as_ref()?.default_locale;
        self.pack.locales.iter().find(|locale| locale.tag == *default)
    }

    /// The locales but the default one; none where it is not known which that is.
    fn translations(&self) -> impl Iterator<Item = &'a LocaleContent> {
        let default = self.default_locale().map(|locale| &locale.tag);
        self.pack.locales.iter().filter(move |locale| default.is_some_and(|default| *default != locale.tag))
    }

    /// A problem of several things of one kind, the first of which stands there: the message's `…` becomes their names,
    /// of which a person reads the first and a program all.
    fn at_all(&self, rule: Rule, spot: &Spot, things: &[String], message: &str, help: impl Into<String>) -> Problem {
        self.at(rule, spot, message.replace('…', &first_of(things)), help).of_all(things.to_vec())
    }

    /// Whether a value stands there.
    fn is_there(&self, spot: &Spot) -> bool {
        self.documents.get(&spot.file).is_some_and(|document| document.root.nearest(&spot.pointer).1)
    }

    /// A problem of the value at a JSON Pointer; if it is not there, of what should hold it.
    fn at(&self, rule: Rule, spot: &Spot, message: impl Into<String>, help: impl Into<String>) -> Problem {
        let Some(document) = self.documents.get(&spot.file) else {
            return Problem::of_file(rule, &spot.file, message, help);
        };
        let (node, found) = document.root.nearest(&spot.pointer);
        let whole = node.span.clone();
        let span = match (&spot.inner, found) {
            (Some(inner), true) => document.source.inside_string(&whole, inner.clone()),
            (None, true) if node.is_plain() => whole,
            // The opening bracket stands for the whole, which may go over pages.
            _ => whole.start..whole.start + 1,
        };
        document.source.problem(rule, span, message, help)
    }

    /// A problem of the key at a JSON Pointer.
    fn at_key(&self, rule: Rule, spot: &Spot, message: impl Into<String>, help: impl Into<String>) -> Problem {
        let key = spot.pointer.rsplit_once('/').and_then(|(parent, key)| {
            let document = self.documents.get(&spot.file)?;
            let member = document.root.nearest(parent).0.member(key)?;
            Some((document, member.key_span.clone()))
        });
        match key {
            Some((document, span)) => document.source.problem(rule, span, message, help),
            None => self.at(rule, spot, message, help),
        }
    }
}

/// How many of many are named.
const NAMED: usize = 4;

/// "`a`, `b`, `c`, `d` and 7 more".
fn first_of(things: &[String]) -> String {
    // One more is as short as to say so.
    let named = if things.len() <= NAMED + 1 { things.len() } else { NAMED };
    let names: Vec<&str> = things.iter().take(named).map(String::as_str).collect();
    match things.len() - named {
        0 => all_of(&names),
        rest => format!("`{}` and {rest} more", names.join("`, `")),
    }
}

/// "1 article", "2 articles".
fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Spot {
    file: String,
    /// JSON Pointer (RFC 6901).
    pointer: String,
    /// Bytes of the text that stands there.
    inner: Option<Range<usize>>,
}

impl Spot {
    fn new(file: impl Into<String>, pointer: impl Into<String>) -> Spot {
        Spot { file: file.into(), pointer: pointer.into(), inner: None }
    }

    /// The place of a key or position in what stands here.
    fn then(&self, step: impl std::fmt::Display) -> Spot {
        Spot { pointer: format!("{}/{step}", self.pointer), ..self.clone() }
    }

    fn inside(&self, inner: Range<usize>) -> Spot {
        Spot { inner: Some(inner), ..self.clone() }
    }
}
