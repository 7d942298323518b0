//! `welcome explain`: what a rule of `welcome check` asks for, why, and how it is kept.

use super::Outcome;
use crate::app;
use anyhow::{Context as _, Result, anyhow};
use std::{
    fmt::Write as _,
    io::{Write as _, stdout},
};
use welcome_pack::authoring::{
    problem::{RULES, Rule, Severity},
    suggest::nearest,
};

/// Say what a rule asks for, and why; without a code, list the rules
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome explain unknown-fact
  welcome explain")]
pub(crate) struct Args {
    /// The rule's code, as it stands in brackets in a report.
    code: Option<String>,
}

/// Carries the command out.
///
/// # Errors
/// If there is no such rule, or the answer cannot be written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let text = match &args.code {
        None => list(),
        Some(code) => page(Rule::of_code(code).ok_or_else(|| unknown(code))?),
    };
    stdout().write_all(text.as_bytes()).context("cannot write the answer")?;
    Ok(Outcome::Done)
}

fn unknown(code: &str) -> anyhow::Error {
    match nearest(code, RULES.iter().map(|rule| rule.code())) {
        Some(near) => anyhow!("there is no rule {code}; did you mean {near}?"),
        None => anyhow!("there is no rule {code}; `welcome explain` lists the rules"),
    }
}

/// Every rule with its level and what it asks for.
fn list() -> String {
    let longest = RULES.iter().map(|rule| rule.code().len()).max().unwrap_or(0);
    RULES.iter().fold(String::new(), |mut text, rule| {
        let _ = writeln!(text, "{:longest$}  {:7}  {}", rule.code(), rule.severity(), rule.meaning());
        text
    })
}

/// A rule's page, as a terminal shows it.
fn page(rule: Rule) -> String {
    let code = rule.code();
    let mut text = format!("{}[{code}]: {}\n\n", rule.severity(), rule.meaning());
    let mut inside = false;
    for line in app::explanation(code).unwrap_or_default().lines() {
        if line.starts_with("```") {
            inside = !inside;
        } else if inside {
            let _ = writeln!(text, "    {line}");
        } else {
            let _ = writeln!(text, "{line}");
        }
    }
    text + &level(rule)
}

fn level(rule: Rule) -> String {
    match rule.severity() {
        Severity::Error => "\nLevel: error, in every pack.\n".to_owned(),
        severity => format!(
            "\nLevel: {severity}. Another one, error, warning, hint or off, stands in pack.json:\n\n    \"rules\": {{ \"{}\": \"{}\" }}\n",
            rule.code(),
            if severity == Severity::Hint { "off" } else { "error" }
        ),
    }
}

#[cfg(test)]
mod tests;
