//! Two versions of a sentence, shown as one: what is gone as `[-…-]`, what is new as `{+…+}`, word by word, as git shows it.

use similar::{ChangeTag, TextDiff};

/// Texts longer than this are not compared; no sentence of a pack is a quarter as long.
const MOST_BYTES: usize = 8_000;

/// What has become of a text.
///
/// `None` if one of them is far too long to be shown.
pub(crate) fn words(before: &str, after: &str) -> Option<String> {
    if before.len() + after.len() > MOST_BYTES {
        return None;
    }
    let (mut out, mut open) = (String::new(), ChangeTag::Equal);
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        if change.tag() != open {
            out.push_str(closing(open));
            out.push_str(opening(change.tag()));
            open = change.tag();
        }
        out.push_str(change.value());
    }
    out.push_str(closing(open));
    Some(out)
}

fn opening(tag: ChangeTag) -> &'static str {
    match tag {
        ChangeTag::Equal => "",
        ChangeTag::Delete => "[-",
        ChangeTag::Insert => "{+",
    }
}

fn closing(tag: ChangeTag) -> &'static str {
    match tag {
        ChangeTag::Equal => "",
        ChangeTag::Delete => "-]",
        ChangeTag::Insert => "+}",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(before: &str, after: &str, expected: &str) {
        assert_eq!(words(before, after).as_deref(), Some(expected));
    }

    #[test]
    fn what_is_gone_and_what_is_new_is_marked() {
        check("Rufen Sie an.", "Rufen Sie an.", "Rufen Sie an.");
        check("Rufen Sie an.", "Rufen Sie heute an.", "Rufen Sie {+heute +}an.");
        check("Der Besuch ist teuer.", "Der Besuch ist kostenlos.", "Der Besuch ist [-teuer.-]{+kostenlos.+}");
    }

    #[test]
    fn texts_without_end_are_not_compared() {
        assert_eq!(words(&"a ".repeat(20_000), "a"), None);
    }
}
