//! What somebody probably meant: the nearest of the words that are allowed.

/// The allowed word that is nearest to what was written, if one is near enough to be meant.
///
/// ```
/// use welcome_pack::authoring::suggest::nearest;
/// assert_eq!(nearest("openinghours", ["title", "opening_hours"]), Some("opening_hours"));
/// assert_eq!(nearest("colour", ["title", "opening_hours"]), None);
/// ```
pub fn nearest<'a>(written: &str, allowed: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (written.chars().count() / 3).max(1) + 1;
    let distances = allowed.into_iter().map(|word| (distance(written, word), word));
    distances
        .filter(|(distance, word)| *distance <= limit && *distance < word.chars().count())
        .min()
        .map(|(_, word)| word)
}

/// "did you mean `x`?", or else the words that are allowed, of which at least one is given.
pub(crate) fn did_you_mean(written: &str, allowed: &[&str]) -> String {
    match nearest(written, allowed.iter().copied()) {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("write {}", one_of(allowed)),
    }
}

/// "`a`, `b` or `c`"
pub(crate) fn one_of(words: &[&str]) -> String {
    listed(words, "or")
}

/// "`a`, `b` and `c`"
pub(crate) fn all_of(words: &[&str]) -> String {
    listed(words, "and")
}

fn listed(words: &[&str], conjunction: &str) -> String {
    match words {
        [] => "nothing".to_owned(),
        [only] => format!("`{only}`"),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(|word| format!("`{word}`")).collect();
            format!("{} {conjunction} `{last}`", first.join(", "))
        }
    }
}

/// How many letters have to be added, removed, replaced or swapped with their neighbour (optimal string alignment).
fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().take(64).collect(), right.chars().take(64).collect());
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (row, a) in left.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, b) in right.iter().enumerate() {
            let cell = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX / 2);
            let replaced = cell(&last, column) + usize::from(a != b);
            let mut best = replaced.min(cell(&last, column + 1) + 1).min(cell(&current, column) + 1);
            let swapped = row > 0 && column > 0 && left.get(row - 1) == Some(b) && right.get(column - 1) == Some(a);
            if swapped {
                best = best.min(cell(&before_last, column - 1) + 1);
            }
            current.push(best);
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_understood() {
        let keys = ["text", "title", "items", "opening_hours"];
        assert_eq!(nearest("txet", keys), Some("text"));
        assert_eq!(nearest("Items", keys), Some("items"));
        assert_eq!(nearest("openinghours", keys), Some("opening_hours"));
        assert_eq!(nearest("colour", keys), None);
    }
}
