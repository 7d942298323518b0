//! The subcommands: one file each, with its arguments and its `run`.

pub(crate) mod add;
pub(crate) mod audio;
pub(crate) mod build;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod export_services;
pub(crate) mod import;
pub(crate) mod import_services;
pub(crate) mod man;
pub(crate) mod mark;
pub(crate) mod new;
pub(crate) mod schema;
pub(crate) mod serve;
pub(crate) mod status;

use std::process::ExitCode;

/// What is said of a locale that a pack does not have.
fn no_such_locale<'a>(locale: &str, known: impl IntoIterator<Item = &'a str>) -> anyhow::Error {
    let known: Vec<&str> = known.into_iter().collect();
    anyhow::anyhow!("the pack has no locale {locale}; it has {}", known.join(", "))
}

/// How a command that could be carried out ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// As asked for.
    Done,
    /// The pack has errors, or something else that was not to be let pass.
    PackHasErrors,
    /// Two packs are not the same, and it was asked for that this is told.
    Different,
    /// What was given is not sound, and nothing was changed.
    Refused,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        match outcome {
            Outcome::Done => ExitCode::SUCCESS,
            Outcome::PackHasErrors | Outcome::Different | Outcome::Refused => ExitCode::from(1),
        }
    }
}
