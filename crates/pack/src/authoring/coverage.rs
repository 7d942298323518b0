//! The characters that the program's fonts can draw, as a value: this crate opens no font.

use std::ops::RangeInclusive;

/// The characters for which there is a glyph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Sorted by their beginnings, none within another.
    ranges: Vec<RangeInclusive<char>>,
}

impl Coverage {
    /// Whether a character can be drawn, or needs no drawing.
    ///
    /// ```
    /// use welcome_pack::authoring::coverage::Coverage;
    /// let fonts: Coverage = ['ا'..='ي', 'a'..='z'].into_iter().collect();
    /// assert!(fonts.has('م') && fonts.has('w') && fonts.has('\u{2068}'));
    /// assert!(!fonts.has('ک'));
    /// ```
    #[must_use]
    pub fn has(&self, c: char) -> bool {
        let after = self.ranges.partition_point(|range| *range.start() <= c);
        let range = after.checked_sub(1).and_then(|at| self.ranges.get(at));
        range.is_some_and(|range| range.contains(&c)) || !is_drawn(c)
    }
}

impl FromIterator<RangeInclusive<char>> for Coverage {
    fn from_iter<I: IntoIterator<Item = RangeInclusive<char>>>(ranges: I) -> Coverage {
        let mut sorted: Vec<_> = ranges.into_iter().collect();
        sorted.sort_by_key(|range| *range.start());
        let mut ranges: Vec<RangeInclusive<char>> = Vec::new();
        for range in sorted {
            match ranges.last_mut() {
                Some(last) if range.start() <= last.end() => *last = *last.start()..=*last.end().max(range.end()),
                _ => ranges.push(range),
            }
        }
        Coverage { ranges }
    }
}

/// Whether a character is seen: spaces, controls and what Unicode calls default ignorable (joiners, direction marks,
/// variation selectors; DerivedCoreProperties 16.0) are not.
#[must_use]
pub fn is_drawn(c: char) -> bool {
    let ignorable = matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}' | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}');
    !ignorable && !c.is_whitespace() && !c.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(ranges: &[RangeInclusive<char>], has: &str, lacks: &str) {
        let coverage: Coverage = ranges.iter().cloned().collect();
        assert_eq!(has.chars().filter(|c| !coverage.has(*c)).collect::<String>(), "");
        assert_eq!(lacks.chars().filter(|c| coverage.has(*c)).collect::<String>(), "");
    }

    #[test]
    fn ranges_may_come_in_any_order_and_overlap() {
        check(&['m'..='p', 'a'..='k', 'c'..='d', 'j'..='m'], "abcdjkmnop", "qzA");
        check(&[], "", "a");
    }

    #[test]
    fn what_nobody_sees_needs_no_glyph() {
        check(&[], " \u{A0}\u{202F}\u{3000}\t\n\u{AD}\u{200C}\u{2068}\u{2069}\u{FE0F}", "-–٪");
    }
}
