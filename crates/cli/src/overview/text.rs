//! The overview for a terminal of 80 columns.

use super::{AHEAD, Base, Standing, audio, count, percent};
use crate::report::shown;
use std::fmt::Write as _;
use welcome_pack::authoring::overview::{Counts, Due, LocaleOverview};

/// Characters of a bar.
const BAR: usize = 24;
/// What stands for each state in a bar, the best first; a space stands for what is missing.
const SIGNS: [char; 5] = ['█', '▓', '▒', '·', ' '];
/// Characters of a topic's id at the head of a column.
const HEAD: usize = 5;

/// The whole pack.
pub(crate) fn of_pack(standing: &Standing) -> String {
    let Standing { name, version, today, overview, .. } = standing;
    let texts = overview.locales.iter().map(|locale| locale.whole.total()).max().unwrap_or_default();
    let locales = count(overview.locales.len(), "language");
    let mut out = format!("{name} {version} on {today}: {locales}, {texts} texts in each\n\n");
    let rows = overview.locales.iter().map(|locale| (locale.tag.as_str(), &locale.whole));
    out += &table("language", rows);
    out += "\n█ human  ▓ reviewed  ▒ machine  · stale\n\nUp to date in percent, by topic\n\n";
    out += &matrix(&overview.sections, &overview.locales);
    out += &audio::text(standing);
    out += &unread(standing);
    out += &standing.base.as_ref().map(Base::text).unwrap_or_default();
    out += &due("Overdue", &standing.overdue());
    out += &due(&format!("Due within {AHEAD} days"), &standing.upcoming());
    let _ = write!(out, "\nCatalogue: {} of {} items covered\n", overview.covered(), overview.catalogue.len());
    for item in overview.catalogue.iter().filter(|item| item.articles.is_empty()) {
        let _ = writeln!(out, "  not covered: {}: {}", item.item, item.sentence);
    }
    out
}

/// The languages that were asked for, topic by topic.
pub(crate) fn of_locale(standing: &Standing) -> String {
    let Standing { name, version, today, overview, .. } = standing;
    let mut out = String::new();
    for locale in &overview.locales {
        let _ = write!(out, "{name} {version} in {} on {today}\n\n", locale.tag);
        let sections = overview.sections.iter().map(String::as_str).zip(&locale.sections);
        out += &table("topic", sections.chain([("all", &locale.whole)]));
        out += "\n█ human  ▓ reviewed  ▒ machine  · stale\n";
    }
    out += &audio::text(standing);
    out
}

fn table<'a>(what: &str, rows: impl Iterator<Item = (&'a str, &'a Counts)>) -> String {
    let rows: Vec<_> = rows.collect();
    let width = rows.iter().map(|(name, _)| name.chars().count()).chain([what.len()]).max().unwrap_or_default();
    let mut out = format!("{what:width$}  human  reviewed  machine  stale  missing\n");
    for (name, counts) in rows {
        let Counts { human, reviewed, machine, stale, missing } = counts;
        let line = format!(
            "{:width$}  {human:>5}  {reviewed:>8}  {machine:>7}  {stale:>5}  {missing:>7}  {}",
            shown(name),
            bar(counts)
        );
        let _ = writeln!(out, "{}", line.trim_end());
    }
    out
}

/// A bar in which every state that there is can be seen.
fn bar(counts: &Counts) -> String {
    let whole = counts.total();
    let (mut sum, mut drawn) = (0, 0);
    let mut bar = String::new();
    for ((_, part), sign) in counts.parts().into_iter().zip(SIGNS) {
        sum += part;
        let end = (sum * BAR).checked_div(whole).unwrap_or_default().max(drawn + usize::from(part > 0)).min(BAR);
        bar.extend(std::iter::repeat_n(sign, end - drawn));
        drawn = end;
    }
    bar
}

fn matrix(sections: &[String], locales: &[LocaleOverview]) -> String {
    let width =
        locales.iter().map(|locale| locale.tag.chars().count()).chain(["language".len()]).max().unwrap_or_default();
    let mut out = format!("{:width$}", "language");
    for section in sections {
        let head: String = section.chars().take(HEAD).collect();
        let _ = write!(out, " {head:>HEAD$}");
    }
    out.push('\n');
    for locale in locales {
        let _ = write!(out, "{:width$}", shown(&locale.tag));
        for counts in &locale.sections {
            let _ = write!(out, " {:>HEAD$}", percent(counts.current(), counts.total()));
        }
        out.push('\n');
    }
    out
}

fn unread(standing: &Standing) -> String {
    let unread: Vec<_> = standing.overview.unread_in_emergency().collect();
    if unread.is_empty() {
        return String::new();
    }
    let mut out = "\nTexts for emergencies that no person has read\n".to_owned();
    for (tag, counts) in unread {
        let _ = writeln!(out, "  {}: {} of {}", shown(tag), counts.total() - counts.read(), counts.total());
    }
    out
}

fn due(title: &str, all: &[&Due]) -> String {
    let mut out = format!("\n{title}: {}\n", if all.is_empty() { "nothing".to_owned() } else { all.len().to_string() });
    for due in all {
        let (kind, id) = (due.kind.as_str(), shown(&due.id));
        let _ = write!(out, "  {} {kind:7} {id}", due.review_by);
        if let Some((_, url)) = due.sources.first() {
            let _ = write!(out, "  {}", shown(url));
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(human: usize, reviewed: usize, machine: usize, stale: usize, missing: usize, expected: &str) {
        let counts = Counts { human, reviewed, machine, stale, missing };
        assert_eq!(bar(&counts).trim_end(), expected);
        assert!(bar(&counts).chars().count() <= BAR);
    }

    #[test]
    fn a_bar_shows_every_state_that_there_is() {
        check(10, 0, 0, 0, 0, "████████████████████████");
        check(0, 0, 0, 0, 10, "");
        check(5, 0, 0, 0, 5, "████████████");
        check(1, 1, 996, 1, 1, "█▓▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒·");
        check(0, 0, 0, 0, 0, "");
    }
}
