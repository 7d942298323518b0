//! The checks that were run and which of them failed.

use anyhow::Result;
use std::time::Instant;

/// Collects results: every check runs, and what failed is told once more at the end.
#[derive(Default)]
pub(crate) struct Verdict {
    passed: usize,
    failed: Vec<String>,
}

impl Verdict {
    /// Runs a check; whether it passed.
    pub(crate) fn check(&mut self, name: &str, check: impl FnOnce() -> Result<()>) -> bool {
        eprintln!("\n== {name}");
        let start = Instant::now();
        let result = check();
        let seconds = start.elapsed().as_secs_f32();
        match &result {
            Ok(()) => {
                self.passed += 1;
                eprintln!("== {name}: passed ({seconds:.1} s)");
            }
            Err(error) => {
                eprintln!("== {name}: failed ({seconds:.1} s): {error:#}");
                self.failed.push(name.to_owned());
            }
        }
        result.is_ok()
    }

    /// Counts a check as failed that could not run because of `cause`.
    pub(crate) fn cannot(&mut self, name: &str, cause: &str) {
        eprintln!("\n== {name}: not run, because {cause} failed");
        self.failed.push(format!("{name} (not run)"));
    }

    /// Prints the list of what failed and the count; whether all is well.
    pub(crate) fn conclude(self) -> bool {
        println!("\n{}", self.summary());
        self.failed.is_empty()
    }

    fn summary(&self) -> String {
        let list: String = self.failed.iter().map(|name| format!("failed: {name}\n")).collect();
        format!("{list}{} passed, {} failed", self.passed, self.failed.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    #[test]
    fn the_last_line_counts() {
        let mut verdict = Verdict::default();
        assert!(verdict.check("rustfmt", || Ok(())));
        assert!(!verdict.check("build", || bail!("no")));
        verdict.cannot("browser tests", "build");
        assert_eq!(verdict.summary(), "failed: build\nfailed: browser tests (not run)\n1 passed, 2 failed");
        assert!(!verdict.conclude());
    }

    #[test]
    fn nothing_failed() {
        let mut verdict = Verdict::default();
        verdict.check("rustfmt", || Ok(()));
        assert_eq!(verdict.summary(), "1 passed, 0 failed");
        assert!(verdict.conclude());
    }
}
