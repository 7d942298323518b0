//! Sets of characters, and how style sheets write them (`unicode-range`, CSS Fonts 4, 4.5).

use anyhow::{Context as _, Result};
use std::{collections::BTreeSet, ops::RangeInclusive};

/// A set of characters.
pub(crate) type Characters = BTreeSet<char>;

/// Reads `U+0020-007E,U+00A0`.
///
/// # Errors
/// If something else is written there.
pub(crate) fn parse(text: &str) -> Result<Characters> {
    let mut characters = Characters::new();
    for part in text.split(',') {
        let range = range(part).with_context(|| format!("`{part}` is no range of characters like U+0020-007E"))?;
        characters.extend(range);
    }
    Ok(characters)
}

fn range(text: &str) -> Option<RangeInclusive<char>> {
    let text = text.trim().strip_prefix("U+")?;
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let character = |hex| char::from_u32(u32::from_str_radix(hex, 16).ok()?);
    Some(character(first)?..=character(last)?)
}

/// The characters as ranges, in their order.
pub(crate) fn ranges(characters: &Characters) -> Vec<RangeInclusive<char>> {
    let mut ranges: Vec<RangeInclusive<char>> = Vec::new();
    for c in characters {
        match ranges.last_mut() {
            Some(last) if u32::from(*last.end()) + 1 == u32::from(*c) => *last = *last.start()..=*c,
            _ => ranges.push(*c..=*c),
        }
    }
    ranges
}

/// Writes `U+20-7E,U+A0`. What makes the text shorter is listed too, unless it is among the `others`.
pub(crate) fn unicode_range(characters: &Characters, others: &Characters) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for range in ranges(characters) {
        let (first, last) = (u32::from(*range.start()), u32::from(*range.end()));
        let is_free = |run: &(u32, u32)| {
            let gap = char::from_u32(run.1).unwrap_or_default()..*range.start();
            others.range(gap).all(|other| characters.contains(other))
        };
        match runs.last_mut() {
            Some(run) if is_free(run) => run.1 = last,
            _ => runs.push((first, last)),
        }
    }
    let written = runs.into_iter().map(|(first, last)| match first == last {
        true => format!("U+{first:X}"),
        false => format!("U+{first:X}-{last:X}"),
    });
    written.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, characters: &str, written: &str) {
        let parsed = parse(text).unwrap();
        assert_eq!(parsed.iter().collect::<String>(), characters);
        let all: Characters = ('\0'..=char::MAX).collect();
        assert_eq!(unicode_range(&parsed, &all), written);
    }

    #[test]
    fn what_no_other_font_has_may_be_listed_too() {
        let parsed = parse("U+61-63,U+65,U+70").unwrap();
        assert_eq!(unicode_range(&parsed, &Characters::new()), "U+61-70");
        assert_eq!(unicode_range(&parsed, &['c', 'd'].into()), "U+61-63,U+65-70");
        assert_eq!(unicode_range(&parsed, &['a', 'c', 'e', 'q'].into()), "U+61-70");
    }

    #[test]
    fn ranges_are_read_and_written() {
        check("U+0061-0063,U+0065", "abce", "U+61-63,U+65");
        check("U+1F600, U+0627", "\u{627}\u{1F600}", "U+627,U+1F600");
        assert_eq!(parse("0061").unwrap_err().to_string(), "`0061` is no range of characters like U+0020-007E");
    }
}
