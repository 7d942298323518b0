//! A pack that extends another one: whether what it says otherwise was written for what stands beneath it today.

use super::Context;
use crate::authoring::{
    overlay::{Change, Footing, Override, RECORD, overrides},
    problem::{Problem, Rule},
    source::Source,
    suggest::all_of,
};

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let noted = context.pack.base.as_ref();
    // Where the record cannot be read, that is the problem.
    if noted.is_none() && context.files.get(RECORD).is_some() {
        return Vec::new();
    }
    let problem = |found: Override| {
        let (rule, message) = match found.footing(noted) {
            Footing::AsNoted => return None,
            Footing::Changed => (Rule::BaseChanged, format!("{} has changed in `{}`", subject(&found), found.beneath)),
            Footing::NotNoted => (Rule::BaseNotNoted, format!("{} is not as in `{}`", subject(&found), found.beneath)),
        };
        let help = "compare both, correct yours if need be, then note it with `welcome mark --base`";
        let source = Source::read(&found.file, context.files.get(&found.file)?).ok()?;
        Some(source.problem(rule, found.span, message, help))
    };
    overrides(context.files).into_iter().filter_map(problem).collect()
}

fn subject(found: &Override) -> String {
    let entry = if found.entry.is_empty() { &found.file } else { &found.entry };
    match &found.change {
        Change::Keys(keys) => {
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            format!("{} of `{entry}`", all_of(&keys))
        }
        Change::Removed => format!("`{entry}`, which is taken out here,"),
    }
}
