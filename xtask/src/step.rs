//! A step of the set-up: says what it brings and why, runs, and is skipped in an instant when its work is done.

use anyhow::{Result, bail};
use std::time::Instant;

/// Something that a machine must have.
pub(crate) trait Step {
    /// What the machine gets, with the version if one is pinned: `trunk 0.21.14`.
    fn what(&self) -> String;

    /// Why it is needed, and how long it takes if that is more than a minute.
    fn why(&self) -> &'static str;

    /// Whether the machine has it, and it works; answers within a fifth of a second.
    fn is_done(&self) -> Result<bool>;

    /// Brings it; an error is one sentence with the command that would help.
    fn run(&self) -> Result<()>;
}

/// Takes the steps in order, each only if it is not done yet.
pub(crate) fn take(steps: &[&dyn Step]) -> Result<()> {
    let start = Instant::now();
    let count = steps.len();
    for (index, step) in steps.iter().enumerate() {
        if step.is_done()? {
            continue;
        }
        let start = Instant::now();
        let what = step.what();
        eprintln!("set-up {}/{count}: {what}. {}", index + 1, step.why());
        step.run()?;
        if !step.is_done()? {
            bail!("{what} was installed without an error and still does not work here.");
        }
        eprintln!("set-up {}/{count}: {what} is ready after {:.0} s", index + 1, start.elapsed().as_secs_f32());
    }
    eprintln!("set-up: everything is here ({count} steps, {:.1} s)", start.elapsed().as_secs_f32());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    struct Fake {
        done: Cell<bool>,
        works: bool,
        runs: Cell<u32>,
    }

    impl Fake {
        fn new(done: bool, works: bool) -> Self {
            Self { done: Cell::new(done), works, runs: Cell::new(0) }
        }
    }

    impl Step for Fake {
        fn what(&self) -> String {
            "a thing".into()
        }

        fn why(&self) -> &'static str {
            "The test needs it."
        }

        fn is_done(&self) -> Result<bool> {
            Ok(self.done.get())
        }

        fn run(&self) -> Result<()> {
            self.runs.set(self.runs.get() + 1);
            self.done.set(self.works);
            Ok(())
        }
    }

    #[test]
    fn only_what_is_missing_runs() {
        let (here, missing) = (Fake::new(true, true), Fake::new(false, true));
        take(&[&here, &missing]).unwrap();
        take(&[&here, &missing]).unwrap();
        assert_eq!((here.runs.get(), missing.runs.get()), (0, 1));
    }

    #[test]
    fn a_step_that_brought_nothing_stops_the_set_up() {
        let (broken, after) = (Fake::new(false, false), Fake::new(false, true));
        let error = take(&[&broken, &after]).unwrap_err();
        assert_eq!(error.to_string(), "a thing was installed without an error and still does not work here.");
        assert_eq!(after.runs.get(), 0);
    }
}
