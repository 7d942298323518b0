//! How long sentences and paragraphs are. People who learn a language, and people who read a translation made by a
//! machine, lose the thread of a long one.

use super::{Context, passage::Passage};
use crate::authoring::{
    model::Pack,
    problem::{Problem, Rule},
};
use std::{collections::BTreeMap, ops::Range};
use unicode_script::{Script, UnicodeScript as _};
use unicode_segmentation::UnicodeSegmentation as _;

/// Words of a sentence, where a locale says nothing: the limit of GOV.UK's content guidelines.
const LONGEST_SENTENCE: usize = 25;

/// Words of a paragraph: what fits on the screen of a phone.
const LONGEST_PARAGRAPH: usize = 80;

/// The most words of a sentence, by the locale's tag.
pub(super) struct Limits<'a>(BTreeMap<&'a str, usize>);

impl<'a> Limits<'a> {
    pub(super) fn of(pack: &'a Pack) -> Limits<'a> {
        let locales = pack.settings.iter().flat_map(|settings| &settings.locales);
        let limit = |limit: u32| usize::try_from(limit).unwrap_or(usize::MAX);
        Limits(locales.filter_map(|locale| Some((locale.tag.as_str(), limit(locale.longest_sentence?)))).collect())
    }

    pub(super) fn check(&self, context: &Context<'_>, passage: &Passage<'_>, text: &str) -> Vec<Problem> {
        let tag = passage.spot.file.split('/').next().unwrap_or("");
        let limit = self.0.get(tag).copied().unwrap_or(LONGEST_SENTENCE);
        // Every word has a letter and something after it, or is two characters; most texts are shorter than a sentence
        // may be, and counting sentences is slow.
        if text.len() / 2 < limit || quarters(text) / QUARTERS <= limit.min(LONGEST_PARAGRAPH) {
            return Vec::new();
        }
        let mut problems = Vec::new();
        let (mut all, mut first) = (0, None);
        for (start, sentence) in text.split_sentence_bound_indices() {
            let count = quarters(sentence);
            all += count;
            let words = count / QUARTERS;
            let span = start..start + sentence.trim_end().len();
            first.get_or_insert(span.clone());
            if words > limit {
                let help =
                    format!("say it in two; `{tag}` has a limit of {limit} words, `longest_sentence` in `pack.json`");
                let message = format!("this sentence has {words} words");
                problems.push(report(context, Rule::LongSentence, passage, span, &message, help));
            }
        }
        let words = all / QUARTERS;
        if words > LONGEST_PARAGRAPH {
            let help =
                format!("make two of it, or a list; more than {LONGEST_PARAGRAPH} words in one piece few people read");
            let message = format!("this paragraph has {words} words");
            problems.push(report(context, Rule::LongParagraph, passage, first.unwrap_or(0..0), &message, help));
        }
        problems
    }
}

fn report(
    context: &Context<'_>,
    rule: Rule,
    passage: &Passage<'_>,
    span: Range<usize>,
    message: &str,
    help: String,
) -> Problem {
    context.at(rule, &passage.spot.inside(span), message, help)
}

/// Parts of a word, because in a script without spaces a character is less than one.
const QUARTERS: usize = 4;

/// The length of a text in quarters of a word.
fn quarters(text: &str) -> usize {
    let length = |word: &str| match word.chars().next().map(|c| c.script()) {
        Some(Script::Han | Script::Hiragana | Script::Katakana) => word.chars().count() * 2,
        Some(Script::Thai | Script::Lao | Script::Khmer | Script::Myanmar) => word.chars().count(),
        _ => QUARTERS,
    };
    text.unicode_words().map(length).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, words: usize) {
        assert_eq!(quarters(text) / QUARTERS, words, "{text}");
    }

    #[test]
    fn words_are_counted_in_every_script() {
        check("", 0);
        check("Rufen Sie 144 an, es ist kostenlos.", 7);
        check("Gehen Sie zum AMS (Arbeitsmarktservice).", 5);
        check("اتصلوا بالرقم ليلًا ونهارًا.", 4);
        check("ናብ ሓኪም ኪዱ።", 3);
        check("请拨打急救电话。", 3);
        check("โทรหารถพยาบาล", 3);
    }

    #[test]
    fn a_full_stop_ends_a_sentence_in_every_script() {
        for text in ["Eins. Zwei.", "واحد. اثنان؟", "ሓደ። ክልተ።", "一。二。", "یک! دو۔"]
        {
            assert_eq!(text.split_sentence_bounds().count(), 2, "{text}");
        }
    }
}
