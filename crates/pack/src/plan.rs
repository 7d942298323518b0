//! A personal list of first steps: what somebody answers takes away the steps that are not for them, and what is done is
//! ticked. Both stand in the fragment of an address, which no server sees, as a row of marks.

use serde::{Deserialize, Serialize};

/// Characters of a mark: letters and digits, which stand in a fragment as they are.
pub(crate) const MARK_LENGTH: usize = 3;
/// The most marks that are taken out of an address: more than any list has.
const MOST: usize = 200;

/// What an answer or a step is called in an address: three lower-case letters or digits.
pub type Mark = String;

/// Which steps are for whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// The answers to each question.
    pub questions: Vec<Vec<Mark>>,
    /// The steps, in their order.
    pub steps: Vec<Suits>,
}

/// Whom a step is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suits(
    /// The step.
    pub Mark,
    /// Answers: of each question that has some among them one must be given, if the question is answered at all.
    pub Vec<Mark>,
);

/// What somebody has answered and done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    marks: Vec<Mark>,
}

impl Rules {
    /// Whether a step is in the list of somebody: a question that is skipped takes nothing away.
    #[must_use]
    pub fn suits(&self, step: &Suits, plan: &Plan) -> bool {
        self.questions.iter().all(|answers| {
            let Some(given) = answers.iter().find(|answer| plan.has(answer)) else { return true };
            step.1.contains(given) || !answers.iter().any(|answer| step.1.contains(answer))
        })
    }

    /// How many steps of the list are done, and how many it has.
    #[must_use]
    pub fn progress(&self, plan: &Plan) -> (usize, usize) {
        let own = || self.steps.iter().filter(|step| self.suits(step, plan));
        (own().filter(|step| plan.has(&step.0)).count(), own().count())
    }
}

impl Plan {
    /// The plan in the fragment of an address, with or without its `#`; whatever else stands there is left out.
    ///
    /// ```
    /// use welcome_pack::plan::Plan;
    /// let plan = Plan::of_fragment("#k3fa0x");
    /// assert!(plan.has("k3f") && plan.has("a0x"));
    /// assert_eq!(plan.fragment(), "#k3fa0x");
    /// assert_eq!(Plan::of_fragment("#<script>").fragment(), "");
    /// ```
    #[must_use]
    pub fn of_fragment(fragment: &str) -> Plan {
        let written = fragment.trim_start_matches('#').as_bytes();
        // Addresses are written by anybody; one that was cut off keeps what is whole.
        if !written.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
            return Plan::default();
        }
        let mut plan = Plan::default();
        for mark in written.chunks_exact(MARK_LENGTH).take(MOST) {
            let mark = String::from_utf8_lossy(mark).into_owned();
            if !plan.has(&mark) {
                plan.marks.push(mark);
            }
        }
        plan
    }

    /// The fragment of an address, with its `#`; empty if nothing is answered or done.
    #[must_use]
    pub fn fragment(&self) -> String {
        if self.marks.is_empty() { String::new() } else { format!("#{}", self.marks.concat()) }
    }

    /// Whether an answer is given, or a step is done.
    #[must_use]
    pub fn has(&self, mark: &str) -> bool {
        self.marks.iter().any(|known| known == mark)
    }

    /// Gives an answer in the place of another one to the same question or takes it back; ticks a step or takes that back.
    pub fn toggle(&mut self, mark: &str, rules: &Rules) {
        let had = self.has(mark);
        let others = rules.questions.iter().find(|answers| answers.iter().any(|answer| answer == mark));
        self.marks.retain(|known| known != mark && !others.is_some_and(|answers| answers.contains(known)));
        if !had {
            self.marks.push(mark.to_owned());
        }
    }

    /// Takes everything back.
    pub fn clear(&mut self) {
        self.marks.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two questions, and steps for all, for families, and for families who look for work.
    fn rules() -> Rules {
        let marks = |marks: &[&str]| marks.iter().map(|mark| (*mark).to_owned()).collect::<Vec<_>>();
        Rules {
            questions: vec![marks(&["kid", "nok"]), marks(&["job", "has", "not"])],
            steps: vec![
                Suits("all".to_owned(), vec![]),
                Suits("fam".to_owned(), marks(&["kid"])),
                Suits("two".to_owned(), marks(&["kid", "job", "has"])),
            ],
        }
    }

    #[track_caller]
    fn check(answers: &[&str], expected: &[&str]) {
        let (rules, mut plan) = (rules(), Plan::default());
        answers.iter().for_each(|answer| plan.toggle(answer, &rules));
        let own = rules.steps.iter().filter(|step| rules.suits(step, &plan));
        assert_eq!(own.map(|step| step.0.as_str()).collect::<Vec<_>>(), expected, "{answers:?}");
    }

    #[test]
    fn an_answer_takes_away_what_is_not_for_those_who_give_it() {
        check(&[], &["all", "fam", "two"]);
        check(&["kid"], &["all", "fam", "two"]);
        check(&["nok"], &["all"]);
        check(&["not"], &["all", "fam"]);
        check(&["has"], &["all", "fam", "two"]);
        check(&["kid", "not"], &["all", "fam"]);
        check(&["kid", "job"], &["all", "fam", "two"]);
        check(&["nok", "job"], &["all"]);
    }

    #[test]
    fn a_question_has_one_answer_that_can_be_changed_and_taken_back() {
        let (rules, mut plan) = (rules(), Plan::default());
        let mut then = |mark: &str, expected: &str| {
            plan.toggle(mark, &rules);
            assert_eq!(plan.fragment(), expected);
        };
        then("kid", "#kid");
        then("all", "#kidall");
        then("nok", "#allnok");
        then("job", "#allnokjob");
        then("nok", "#alljob");
        then("all", "#job");
        then("job", "");
    }

    #[test]
    fn progress_counts_what_is_in_the_list() {
        let (rules, mut plan) = (rules(), Plan::default());
        assert_eq!(rules.progress(&plan), (0, 3));
        plan.toggle("fam", &rules);
        plan.toggle("all", &rules);
        assert_eq!(rules.progress(&plan), (2, 3));
        plan.toggle("nok", &rules);
        assert_eq!(rules.progress(&plan), (1, 1));
        plan.clear();
        assert_eq!(plan, Plan::default());
    }

    #[track_caller]
    fn check_fragment(written: &str, expected: &str) {
        assert_eq!(Plan::of_fragment(written).fragment(), expected, "{written}");
    }

    #[test]
    fn an_address_that_somebody_wrote_by_hand_is_harmless() {
        check_fragment("#kidall", "#kidall");
        check_fragment("kidkidkid", "#kid");
        check_fragment("#kidal", "#kid");
        check_fragment("#KID", "");
        check_fragment("#phrase-hello", "");
        check_fragment("#ش", "");
        check_fragment("#", "");
        let long = format!("#{}", (0..9_999).map(|n| format!("{:03}", n % 1000)).collect::<String>());
        assert_eq!(Plan::of_fragment(&long).fragment().len(), 1 + MOST * MARK_LENGTH);
    }
}
