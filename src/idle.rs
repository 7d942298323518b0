//! When a shared tablet asks whether somebody is still there, and when it forgets the visit; without a clock of its own.

use welcome_pack::bundle::KioskTimes;

/// Watches for the last touch. Times are in milliseconds of any one clock.
#[derive(Clone, Copy, Debug)]
pub struct Idle {
    times: KioskTimes,
    last_touch: f64,
}

/// What the tablet should do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Nothing: somebody is there.
    Quiet,
    /// Ask whether somebody is still there.
    Warning {
        /// Seconds until the visit is forgotten.
        seconds_left: u32,
    },
    /// Forget the visit.
    Over,
}

impl Idle {
    /// Begins to watch.
    #[must_use]
    pub fn new(times: KioskTimes, now: f64) -> Idle {
        Idle { times, last_touch: now }
    }

    /// Somebody touched the screen or a key.
    pub fn touch(&mut self, now: f64) {
        self.last_touch = now;
    }

    /// What to do now. A tablet that slept through its countdown has forgotten the visit when it wakes.
    #[must_use]
    pub fn phase(&self, now: f64) -> Phase {
        let quiet = (now - self.last_touch).max(0.0) / 1000.0;
        let idle = f64::from(self.times.idle_seconds);
        let end = idle + f64::from(self.times.countdown_seconds);
        if quiet < idle {
            Phase::Quiet
        } else if quiet < end {
            // Between 0 and `countdown_seconds`, so it fits.
            let left = (end - quiet).ceil();
            Phase::Warning {
                seconds_left: (1..=self.times.countdown_seconds).find(|s| f64::from(*s) >= left).unwrap_or(1),
            }
        } else {
            Phase::Over
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIMES: KioskTimes = KioskTimes { idle_seconds: 60, countdown_seconds: 20 };

    #[track_caller]
    fn check(seconds: f64, expected: Phase) {
        assert_eq!(Idle::new(TIMES, 1_000.0).phase(1_000.0 + seconds * 1000.0), expected);
    }

    #[test]
    fn the_visit_ends_after_the_countdown() {
        check(0.0, Phase::Quiet);
        check(59.9, Phase::Quiet);
        check(60.0, Phase::Warning { seconds_left: 20 });
        check(60.2, Phase::Warning { seconds_left: 20 });
        check(79.5, Phase::Warning { seconds_left: 1 });
        check(80.0, Phase::Over);
        check(8_000.0, Phase::Over);
    }

    #[test]
    fn a_touch_begins_anew() {
        let mut idle = Idle::new(TIMES, 0.0);
        idle.touch(70_000.0);
        assert_eq!(idle.phase(129_000.0), Phase::Quiet);
    }

    #[test]
    fn a_clock_set_back_does_not_end_a_visit() {
        assert_eq!(Idle::new(TIMES, 100_000.0).phase(0.0), Phase::Quiet);
    }
}
