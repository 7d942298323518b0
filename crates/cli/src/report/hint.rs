//! Says `hint` where codespan-reporting, which has no such word, says `help`.

use codespan_reporting::term::termcolor::{ColorSpec, HyperlinkSpec, WriteColor};
use std::io;

/// Where one problem is written.
pub(super) struct Hinting<'a> {
    out: &'a mut dyn WriteColor,
    /// Whether the word that it begins with was written.
    begun: bool,
}

impl<'a> Hinting<'a> {
    pub(super) fn new(out: &'a mut dyn WriteColor) -> Hinting<'a> {
        Hinting { out, begun: false }
    }
}

impl io::Write for Hinting<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let first = !std::mem::replace(&mut self.begun, true);
        self.out.write(if first && bytes == b"help" { b"hint" } else { bytes })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl WriteColor for Hinting<'_> {
    fn supports_color(&self) -> bool {
        self.out.supports_color()
    }

    fn set_color(&mut self, spec: &ColorSpec) -> io::Result<()> {
        self.out.set_color(spec)
    }

    fn reset(&mut self) -> io::Result<()> {
        self.out.reset()
    }

    fn is_synchronous(&self) -> bool {
        self.out.is_synchronous()
    }

    fn set_hyperlink(&mut self, link: &HyperlinkSpec<'_>) -> io::Result<()> {
        self.out.set_hyperlink(link)
    }

    fn supports_hyperlinks(&self) -> bool {
        self.out.supports_hyperlinks()
    }
}
