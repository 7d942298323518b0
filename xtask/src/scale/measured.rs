//! What a program took: time, processor time, memory.

use anyhow::{Context, Result, bail};
use std::{
    ffi::OsStr,
    fmt, fs,
    path::Path,
    process::{Command, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

/// How often the system is asked.
const EVERY: Duration = Duration::from_millis(10);
/// Ticks of a second in `/proc` (`USER_HZ`, 100 on every Linux that Rust's standard library supports).
const TICKS: f64 = 100.0;

/// What a program took.
#[derive(Debug)]
pub(super) struct Measured {
    /// From start to end.
    pub(super) seconds: f64,
    /// Of all cores together. Other programs on the machine do not show in it; 0 where the system does not tell.
    pub(super) cpu: f64,
    /// The most that it had at a time, bytes; 0 where the system does not tell.
    pub(super) memory: u64,
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Measured { seconds, cpu, memory } = self;
        write!(f, "{seconds:.1} s ({cpu:.1} s of processor time, {} MB)", memory / 1_000_000)
    }
}

/// Runs a program to its end, which must be a good one.
pub(super) fn run(program: &Path, args: &[&OsStr]) -> Result<Measured> {
    let begun = Instant::now();
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().with_context(|| format!("{} cannot be started", program.display()))?;
    let id = child.id();
    let (sender, ended) = mpsc::channel();
    thread::spawn(move || sender.send(child.wait()));
    let mut measured = Measured { seconds: 0.0, cpu: 0.0, memory: 0 };
    loop {
        match ended.recv_timeout(EVERY) {
            Ok(status) => {
                measured.seconds = begun.elapsed().as_secs_f64();
                if !status?.success() {
                    bail!("{} {args:?} failed", program.display());
                }
                return Ok(measured);
            }
            Err(RecvTimeoutError::Timeout) => measured.look(id),
            Err(RecvTimeoutError::Disconnected) => bail!("{} was lost sight of", program.display()),
        }
    }
}

impl Measured {
    /// Both figures only ever grow, so the last look counts.
    fn look(&mut self, process: u32) {
        let text = |file: &str| fs::read_to_string(format!("/proc/{process}/{file}")).unwrap_or_default();
        self.memory = memory(&text("status")).unwrap_or(self.memory).max(self.memory);
        self.cpu = cpu(&text("stat")).unwrap_or(self.cpu).max(self.cpu);
    }
}

/// `VmHWM` in `/proc/<pid>/status`, bytes.
fn memory(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? * 1024)
}

/// `utime` and `stime` in `/proc/<pid>/stat`, seconds. The program's name stands in brackets and may have spaces in it.
fn cpu(stat: &str) -> Option<f64> {
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<f64>().ok();
    Some((ticks()? + ticks()?) / TICKS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_tells_is_read() {
        assert_eq!(memory("Name:\twelcome\nVmHWM:\t    1024 kB\nVmRSS:\t 1 kB\n"), Some(1_048_576));
        assert_eq!(cpu("7 (wel) come) S 1 7 7 0 -1 4194560 1 0 0 0 250 50 0 0 20 0 1 0 1 1 1"), Some(3.0));
        assert_eq!((memory(""), cpu("")), (None, None));
    }
}
