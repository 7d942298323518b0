//! The levels that a pack gives to rules: `rules` in `pack.json`.

use super::{Context, Spot};
use crate::authoring::{
    model::RuleLevel,
    problem::{Problem, RULES, Rule, Severity},
    suggest::nearest,
};

/// Gives every problem the level that the pack wants, and names levels that it cannot give.
pub(super) fn apply(context: &Context<'_>, problems: &mut Vec<Problem>) {
    let Some(settings) = context.pack.settings.as_ref().filter(|settings| !settings.rules.is_empty()) else { return };
    problems.retain_mut(|problem| {
        let level = settings.rules.get(problem.code).filter(|_| problem.severity != Severity::Error);
        problem.severity = match level {
            Some(RuleLevel::Error) => Severity::Error,
            Some(RuleLevel::Warning) => Severity::Warning,
            Some(RuleLevel::Hint) => Severity::Hint,
            Some(RuleLevel::Off) => return false,
            None => problem.severity,
        };
        true
    });
    for code in settings.rules.keys() {
        let (message, help) = match Rule::of_code(code) {
            Some(rule) if rule.severity() != Severity::Error => continue,
            Some(_) => {
                let message = format!("the rule `{code}` is always an error");
                (message, "remove it; a pack that breaks it does not work".to_owned())
            }
            None => {
                let known = RULES.iter().filter(|rule| rule.severity() != Severity::Error).map(|rule| rule.code());
                let help = nearest(code, known).map(|near| format!("did you mean `{near}`?"));
                let help = help.unwrap_or_else(|| "remove it; `welcome explain` lists the rules".to_owned());
                (format!("there is no rule `{code}`"), help)
            }
        };
        let spot = Spot::new("pack.json", "/rules").then(code.replace('~', "~0").replace('/', "~1"));
        problems.push(context.at_key(Rule::RuleLevel, &spot, message, help));
    }
}
