//! The level that a pack gives to a rule of `welcome check`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How bad it is to break a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RuleLevel {
    /// The pack cannot be published like this.
    Error,
    /// Somebody should look at it.
    Warning,
    /// It could be better; `welcome check --hints` shows it.
    Hint,
    /// Nothing is said about it.
    Off,
}
