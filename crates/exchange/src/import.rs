//! Puts a translator's file into a pack: what is sound and belongs together, or nothing.

mod standing;

use crate::{
    delivery::{Delivery, Position, Returned},
    verdict::{self, Sound},
};
use standing::Standing;
use std::collections::{BTreeMap, BTreeSet};
use welcome_pack::{
    authoring::{
        app::AppLocales,
        check::check,
        files::PackFiles,
        model::StatusFile,
        overlay::own_status,
        problem::{Problem, Severity},
        unit::{Reading, Unit},
    },
    bundle::Maker,
    date::Date,
};

/// After so many rounds of taking out what the pack's rules refuse, the rest is refused as well.
const MOST_ROUNDS: usize = 8;

/// What a delivery is put into, and how.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The pack.
    pub files: &'a PackFiles,
    /// The program's own texts and fonts, which the rules of a pack refer to.
    pub app: &'a AppLocales,
    /// The locale of the translations.
    pub locale: &'a str,
    /// The day on which a person vouches for them.
    pub today: Date,
    /// Who vouches for them.
    pub by: Option<&'a str>,
    /// Who made them, if somebody says so; else the file is asked.
    pub status: Option<Maker>,
    /// Whether what is sound is taken when something else is not.
    pub partial: bool,
}

/// What comes of a delivery.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The files of the pack that change, by their path, whole.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Units that are refused, in the order of the translator's file.
    pub refusals: Vec<Refusal>,
    /// Units of which something was taken out: invisible direction marks.
    pub tidied: Vec<Refusal>,
    /// How many translations are new or changed.
    pub changed: usize,
    /// How many say what the locale says already.
    pub unchanged: usize,
    /// How many texts get another status.
    pub marked: usize,
}

/// A unit that somebody must look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refusal {
    /// Where it stands in the translator's file.
    pub at: Position,
    /// Its id.
    pub id: String,
    /// What is wrong, one sentence.
    pub message: String,
    /// What to do, one sentence.
    pub help: String,
}

/// Puts a delivery into a pack. Nothing changes when something is refused, unless what is sound was asked for alone.
///
/// # Errors
/// If the pack itself cannot be read without errors.
pub fn import(request: &Request<'_>, delivery: &Delivery) -> Result<Import, Vec<Problem>> {
    let reading = Reading::of(request.files);
    if reading.problems().iter().any(|problem| problem.severity == Severity::Error) {
        return Err(reading.problems().to_vec());
    }
    let units = reading.units(request.locale).into_iter().map(|unit| (unit.id.clone(), unit)).collect();
    let mut desk = Desk { request, reading, units, taken: BTreeMap::new(), import: Import::default() };
    desk.judge(delivery);
    let merged = desk.merge()?;
    Ok(desk.conclude(delivery, merged))
}

/// A delivery while it is looked through.
struct Desk<'a> {
    request: &'a Request<'a>,
    reading: Reading,
    units: BTreeMap<String, Unit>,
    taken: BTreeMap<String, (Sound, &'a Returned)>,
    import: Import,
}

type Files = BTreeMap<String, Vec<u8>>;

impl<'a> Desk<'a> {
    /// Looks at every unit for itself.
    fn judge(&mut self, delivery: &'a Delivery) {
        let mut seen = BTreeSet::new();
        for returned in &delivery.units {
            let Some(unit) = self.units.get(&returned.id) else {
                let help = "export the locale again; the text was removed or renamed since, or belongs to another pack";
                self.refuse(returned, "the pack has no such text", help);
                continue;
            };
            if !seen.insert(&returned.id) {
                self.refuse(returned, "this unit stands in the file a second time", "keep one of the two");
                continue;
            }
            match verdict::of(unit, returned) {
                Ok(sound) => {
                    if sound.stripped {
                        let message = "invisible direction marks were taken out".to_owned();
                        let help =
                            "nothing is to be done: the app keeps numbers and names in their direction".to_owned();
                        self.import.tidied.push(Refusal { at: returned.at, id: returned.id.clone(), message, help });
                    }
                    self.taken.insert(returned.id.clone(), (sound, returned));
                }
                Err(faults) => {
                    for fault in faults {
                        self.refuse(returned, &fault.message, &fault.help);
                    }
                }
            }
        }
    }

    /// The files with what is left, after everything that the pack's rules or missing companions refuse is taken out.
    fn merge(&mut self) -> Result<Files, Vec<Problem>> {
        let mut before = None;
        for _ in 0..MOST_ROUNDS {
            let targets = self.taken.iter().map(|(id, (sound, _))| (id.clone(), sound.text.clone())).collect();
            let merged = self.reading.merge(self.request.files, self.request.locale, &targets)?;
            let incomplete = merged.incomplete.iter().filter(|incomplete| self.is_changed(&incomplete.id));
            let incomplete: Vec<(String, String)> =
                incomplete.map(|found| (found.id.clone(), without(&found.without))).collect();
            let mut refused = false;
            for (id, message) in incomplete {
                refused |= self.take_out(&id, &message, "translate the whole text, or leave it out");
            }
            if merged.files.is_empty() {
                if refused {
                    continue;
                }
                return Ok(merged.files);
            }
            let after = self.request.files.clone().with(merged.files.clone());
            let mut known = before.get_or_insert_with(|| errors(self.request, self.request.files)).clone();
            let new = errors(self.request, &after).into_iter().filter(|problem| !forget(&mut known, problem));
            let new: Vec<Problem> = new.filter(|problem| merged.files.contains_key(&problem.file)).collect();
            refused |= self.take_out_faulty(&after, &new);
            if !refused && new.is_empty() {
                return Ok(merged.files);
            }
            if !refused {
                break;
            }
        }
        self.refuse_rest();
        Ok(Files::new())
    }

    /// Refuses everything that would change something, because the pack would be worse with it and nobody knows why.
    fn refuse_rest(&mut self) {
        let changed: Vec<String> = self.taken.keys().filter(|id| self.is_changed(id)).cloned().collect();
        for id in changed {
            let help = "import fewer translations at once, and run `welcome check` after each";
            self.take_out(&id, "with this file the pack would break one of its rules", help);
        }
    }

    /// Refuses the units in whose place a rule of the pack is broken; whether there was any.
    fn take_out_faulty(&mut self, after: &PackFiles, problems: &[Problem]) -> bool {
        let locations = Reading::of(after).locations(self.request.locale);
        let mut refused = false;
        for problem in problems {
            let at = problem.span.start;
            let in_file = || locations.iter().filter(|place| place.file == problem.file && self.is_changed(&place.id));
            let mut ids: Vec<String> =
                in_file().filter(|place| place.value.contains(&at)).map(|place| place.id.clone()).collect();
            if ids.is_empty() {
                ids = in_file().filter(|place| place.text.contains(&at)).map(|place| place.id.clone()).collect();
            }
            if ids.is_empty() {
                ids = in_file().map(|place| place.id.clone()).collect();
            }
            for id in ids {
                refused |= self.take_out(&id, &problem.message, &problem.help);
            }
        }
        refused
    }

    fn is_changed(&self, id: &str) -> bool {
        self.taken.get(id).is_some_and(|(sound, _)| sound.changed)
    }

    fn take_out(&mut self, id: &str, message: &str, help: &str) -> bool {
        let Some((_, returned)) = self.taken.remove(id) else { return false };
        self.refuse(returned, message, help);
        true
    }

    fn refuse(&mut self, returned: &Returned, message: &str, help: &str) {
        let (message, help) = (message.to_owned(), help.to_owned());
        self.import.refusals.push(Refusal { at: returned.at, id: returned.id.clone(), message, help });
    }

    fn conclude(mut self, delivery: &Delivery, mut files: Files) -> Import {
        let mut import = std::mem::take(&mut self.import);
        import.refusals.sort();
        import.refusals.dedup();
        if !import.refusals.is_empty() && !self.request.partial {
            return import;
        }
        import.changed = self.taken.values().filter(|(sound, _)| sound.changed).count();
        import.unchanged = self.taken.len() - import.changed;
        let standing = Standing { request: self.request, delivery, units: &self.units, taken: &self.taken };
        if let Some((status, marked)) = standing.status(self.reading.pack()) {
            import.marked = marked;
            files.insert(
                format!("{}/status.json", self.request.locale),
                json(&own_status(self.request.files, self.request.locale, status)),
            );
        }
        import.files = files;
        import
    }
}

/// Says what a text lacks that cannot be written without it.
fn without(ids: &[String]) -> String {
    match ids {
        [] => "an article cannot be written without one of its blocks".to_owned(),
        [only] => format!("this cannot be written without `{only}`, which is refused or missing"),
        [first, rest @ ..] => {
            format!("this cannot be written without `{first}` and {} more, which are refused or missing", rest.len())
        }
    }
}

fn errors(request: &Request<'_>, files: &PackFiles) -> Vec<Problem> {
    let (_, problems) = check(files, request.app, request.today);
    problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect()
}

/// Takes a problem out of a list in which it stands, wherever in its file it is now; whether it was there.
fn forget(known: &mut Vec<Problem>, problem: &Problem) -> bool {
    let key = |problem: &Problem| (problem.file.clone(), problem.code, problem.message.clone());
    let at = known.iter().position(|other| key(other) == key(problem));
    at.is_some_and(|at| {
        known.remove(at);
        true
    })
}

fn json(status: &StatusFile) -> Vec<u8> {
    // Texts and dates alone; there is nothing in it that could not be written.
    let text = serde_json::to_string_pretty(status).unwrap_or_default();
    format!("{text}\n").into_bytes()
}

#[cfg(test)]
mod tests;
