//! A text in which all digits, separators and cases are the same, and which knows where each of its bytes stood.

use std::ops::Range;

/// Code points of the digit zero, for the scripts in which readers of the program write numbers.
const ZEROS: [u32; 9] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0x1040, 0x17E0, 0xFF10];

/// A text in lower case, with ASCII digits, spaces, hyphens, commas and points in the places of those like them.
pub(super) struct Folded {
    pub(super) text: String,
    /// For each byte of the folded text the byte of the original at which its character begins, and the end.
    origins: Vec<usize>,
}

impl Folded {
    pub(super) fn of(text: &str) -> Folded {
        let mut folded =
            Folded { text: String::with_capacity(text.len()), origins: Vec::with_capacity(text.len() + 1) };
        for (at, c) in text.char_indices() {
            folded.text.push(fold(c));
            folded.origins.resize(folded.text.len(), at);
        }
        folded.origins.push(text.len());
        folded
    }

    /// The bytes of the original.
    pub(super) fn original(&self, span: &Range<usize>) -> Range<usize> {
        let origin = |at: usize| self.origins.get(at).copied().unwrap_or(0);
        origin(span.start)..origin(span.end)
    }
}

fn fold(c: char) -> char {
    if let Some(value) = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value < 10)) {
        return char::from_digit(value, 10).unwrap_or(c);
    }
    match c {
        '\u{A0}' | '\u{2009}' | '\u{202F}' => ' ',
        '‐' | '‑' | '–' | '—' => '-',
        '٫' => '.',
        '٬' | '،' => ',',
        '’' => '\'',
        // What becomes two letters stays one, so that it is found as often as not; no street turns on it.
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// Runs of digits and of other characters between them, without such at their ends but `+` and `(` in front.
pub(super) fn runs<'t>(text: &'t str, between: &'static str) -> impl Iterator<Item = Range<usize>> + 't {
    let belongs = move |c: char| c.is_ascii_digit() || between.contains(c);
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text.get(at..)?.find(belongs)?;
            let rest = text.get(start..)?;
            let end = start + rest.find(|c: char| !belongs(c)).unwrap_or(rest.len());
            at = end;
            let run = text.get(start..end)?;
            let Some(last) = run.rfind(|c: char| c.is_ascii_digit()) else { continue };
            let first = run.find(|c: char| c.is_ascii_digit() || c == '+' || c == '(').unwrap_or(0);
            return Some(start + first..start + last + 1);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_find_is_led_back_to_the_original() {
        let text = "ÄÄ ٠٦٦٤ İ۱";
        let folded = Folded::of(text);
        assert_eq!(folded.text, "ää 0664 i1");
        let at = folded.text.find("0664").unwrap();
        assert_eq!(&text[folded.original(&(at..at + 4))], "٠٦٦٤");
        let end = folded.text.len();
        assert_eq!(&text[folded.original(&(end - 1..end))], "۱");
    }

    #[test]
    fn runs_begin_and_end_with_digits() {
        let found = |text: &'static str, between| runs(text, between).map(|run| &text[run]).collect::<Vec<_>>();
        assert_eq!(found("a - (01) 4000-0 / b 7", " -/()"), ["(01) 4000-0", "7"]);
        assert_eq!(found("12,50. 3", ".,"), ["12,50", "3"]);
        assert_eq!(found("++ -", "+-"), Vec::<&str>::new());
    }
}
