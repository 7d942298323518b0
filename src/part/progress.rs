//! How far a list of first steps is done.

use crate::screen::Reader;
use welcome_pack::{
    messages::Arg,
    plan::{Plan, Rules},
};

/// How many steps of somebody's list are done, and how many it has.
#[must_use]
pub fn progress_in_words(reader: &Reader, rules: &Rules, plan: &Plan) -> String {
    let number = |count: usize| reader.format().number(&count.to_string());
    let (done, all) = rules.progress(plan);
    let (done, all) = (number(done), number(all));
    reader.text_with("list-progress", &[("done", Arg::Text(&done)), ("all", Arg::Text(&all))])
}
