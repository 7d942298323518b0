//! What somebody has typed, and how well a word fits it.

use super::{
    skeleton::{Reading, skeleton},
    word::{fold_word, is_unspaced, pairs, words},
};

/// More words than this are not looked at: nobody types them into a search.
const MOST: usize = 8;
/// Words with more letters than this may have a mistake.
const MISTAKE: usize = 4;
/// Consonants that a word typed in another script needs.
const CONSONANTS: usize = 3;

/// How well words fit, best first.
pub(super) const EXACT: u16 = 32;
const BEGINNING: u16 = 18;
const FORM: u16 = 14;
const SOUND: u16 = 14;
const ONE_MISTAKE: u16 = 12;
const SOUND_BEGINS: u16 = 8;
const INSIDE: u16 = 7;

/// What somebody has typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub(super) terms: Vec<Term>,
}

/// One word of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Term {
    /// As it is compared.
    pub(super) text: String,
    /// The same with `ae`, `oe`, `ue` as the letters for which they are typed, where it has such.
    other: Option<String>,
    /// Its consonants, for what is written in other scripts.
    pub(super) skeletons: Vec<String>,
    letters: usize,
    /// Whether it may go on: the last word.
    is_open: bool,
    /// Characters without spaces between: nothing but the same fits, or for one alone what begins with it.
    is_run: bool,
}

impl Query {
    /// Reads what somebody has typed.
    #[must_use]
    pub fn new(typed: &str) -> Query {
        let is_finished = typed.ends_with(char::is_whitespace);
        let mut terms: Vec<Term> = Vec::new();
        for word in words(typed) {
            let mut folded = String::new();
            fold_word(word.text, &mut folded);
            let count = folded.chars().count();
            if folded.starts_with(is_unspaced) && count > 1 {
                pairs(&folded, &mut |pair: &str| {
                    if pair.chars().nth(1).is_some() {
                        terms.push(Term { text: pair.to_owned(), letters: 2, is_run: true, ..Term::default() });
                    }
                });
            } else if !folded.is_empty() {
                terms.push(Term::new(folded, count));
            }
        }
        terms.truncate(MOST);
        if let Some(last) = terms.last_mut() {
            last.is_open = !is_finished;
        }
        // A letter between words is the rest of one (`l’`, `d’`).
        let is_only = terms.len() == 1;
        terms.retain(|term| is_only || term.is_open || term.letters > 1);
        Query { terms }
    }

    /// Whether there is nothing to search for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// How well a word of a text fits, by the term that it fits best; 0 where it does not.
    pub(super) fn fit(&self, folded: &str, mut told: impl FnMut(usize, u16)) -> u16 {
        let mut best = 0;
        for (at, term) in self.terms.iter().enumerate() {
            let fit = term.fit(folded);
            let fit = if fit == 0 && !term.skeletons.is_empty() && !folded.is_ascii() {
                term.fit_of_skeleton(&skeleton(folded, Reading::English))
            } else {
                fit
            };
            if fit > 0 {
                told(at, fit);
            }
            best = best.max(fit);
        }
        best
    }
}

impl Term {
    fn new(text: String, letters: usize) -> Term {
        let mut skeletons = Vec::new();
        if text.bytes().all(|byte| byte.is_ascii_lowercase()) {
            for reading in [Reading::English, Reading::German] {
                let found = skeleton(&text, reading);
                // The h of `shahr` is ه, that of `hakim` ح.
                for found in [found.replace('h', ""), found] {
                    if !skeletons.contains(&found) {
                        skeletons.push(found);
                    }
                }
            }
            // With two consonants a word is found only by those, and only if somebody has typed a whole word.
            skeletons.retain(|found| found.len() >= CONSONANTS || (found.len() + 1 == CONSONANTS && letters > 3));
        }
        let shorter = text.replace("ae", "a").replace("oe", "o").replace("ue", "u");
        let other = (shorter.len() < text.len()).then_some(shorter);
        Term { text, other, skeletons, letters, is_open: false, is_run: false }
    }

    /// How well a folded word fits; 0 where it does not.
    pub(super) fn fit(&self, word: &str) -> u16 {
        let own = self.fit_of(&self.text, word);
        match &self.other {
            Some(other) if own < BEGINNING => own.max(self.fit_of(other, word)),
            _ => own,
        }
    }

    fn fit_of(&self, text: &str, word: &str) -> u16 {
        if let Some(rest) = word.strip_prefix(text) {
            if rest.is_empty() {
                return EXACT;
            }
            if self.is_run {
                return 0;
            }
            // The more of the word has been typed, the surer it is meant; up to 8.
            let part = u16::try_from(8 * text.len() / word.len()).unwrap_or(0);
            let least = if self.is_open { 1 } else { 3 };
            return if self.letters >= least { BEGINNING + part } else { 0 };
        }
        if self.is_run || self.letters < 4 {
            return 0;
        }
        let (typed, there) = rests(text, word);
        let letters = |rest: &str| rest.chars().count();
        let (more, less) = (letters(typed), letters(there));
        let stem = self.letters.saturating_sub(more);
        // Arabic script writes hardly any vowels: four letters of it are as much as five of another.
        let is_short_script = text.starts_with(|c| matches!(c, '\u{600}'..='\u{6FF}'));
        let long = if is_short_script { MISTAKE } else { MISTAKE + 1 };
        // Other forms of a word differ in their endings: `jobs`, `documents`, `документов`, `doktorlar`, `biblioteques`.
        let is_form = match stem {
            7.. => more <= 4 && less <= 3,
            _ if stem >= long => (more <= 2 && less <= 2) || (less == 0 && more <= 3),
            4 => less == 0 && more <= 3,
            3 => less == 0 && more <= 2 && typed.ends_with('s'),
            _ => false,
        };
        if is_form {
            return FORM;
        }
        let is_name = text.bytes().any(|byte| byte.is_ascii_digit());
        // It is the word that is meant that has to be long; a short beginning with a mistake is the beginning of everything.
        let may_go_on = self.is_open && self.letters > MISTAKE;
        let is_long = self.letters >= long || stem + less > MISTAKE;
        if is_long && !is_name && is_one_mistake(typed, there, may_go_on) {
            return ONE_MISTAKE;
        }
        if word.contains(text) { INSIDE } else { 0 }
    }

    pub(super) fn fit_of_skeleton(&self, word: &str) -> u16 {
        let fit = |own: &String| match word.strip_prefix(own.as_str()) {
            Some("") => SOUND,
            Some(_) if own.len() >= CONSONANTS && self.is_open => SOUND_BEGINS,
            _ => 0,
        };
        self.skeletons.iter().map(fit).max().unwrap_or(0)
    }
}

/// What is left of two words behind the letters with which both begin.
fn rests<'a>(one: &'a str, other: &'a str) -> (&'a str, &'a str) {
    let mut shared = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    while !one.is_char_boundary(shared) || !other.is_char_boundary(shared) {
        shared -= 1;
    }
    (one.get(shared..).unwrap_or_default(), other.get(shared..).unwrap_or_default())
}

/// Whether one letter too many, too few, another one, or two that have changed places make the difference between what was
/// typed and a word, from the first letter that differs. A word that is still being typed may go on.
fn is_one_mistake(typed: &str, word: &str, may_go_on: bool) -> bool {
    let is_like = |typed: &str, word: &str| if may_go_on { word.starts_with(typed) } else { word == typed };
    let (mut of_typed, mut of_word) = (typed.chars(), word.chars());
    let (first_typed, first_word) = (of_typed.next(), of_word.next());
    let (typed_after, word_after) = (of_typed.as_str(), of_word.as_str());
    if is_like(typed_after, word_after) || is_like(typed_after, word) || is_like(typed, word_after) {
        return true;
    }
    first_typed.is_some()
        && first_typed == of_word.next()
        && first_word == of_typed.next()
        && is_like(of_typed.as_str(), of_word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold;

    #[track_caller]
    fn check(typed: &str, word: &str, expected: u16) {
        let query = Query::new(typed);
        assert_eq!(query.fit(&fold(word), |_, _| ()), expected, "{typed} {word}");
    }

    #[test]
    fn the_same_word_fits_best_and_its_beginning_well() {
        check("Arzt", "arzt", EXACT);
        check("ARZ", "Arzt", BEGINNING + 6);
        check("طبيب", "الطبيب", EXACT);
        check("w", "Wohnung", BEGINNING + 1);
        check("w ", "Wohnung", 0);
    }

    #[test]
    fn one_mistake_is_forgiven_in_a_word_of_more_than_four_letters() {
        for typed in ["krakenhaus", "krannkenhaus", "kramkenhaus", "krnakenhaus", "kramkenh"] {
            check(typed, "Krankenhaus", ONE_MISTAKE);
        }
        check("krxxkenhaus", "Krankenhaus", 0);
        check("دكتر", "دكتور", ONE_MISTAKE);
        check("کمرہ", "کمرا", ONE_MISTAKE);
        check("haus", "Hauptstadt", 0);
        check("hxus", "Haus", 0);
        check("طبيبب", "طبيب", FORM);
        check("144", "133", 0);
    }

    #[test]
    fn other_forms_of_a_word_fit() {
        check("Wohnungen", "Wohnung", FORM);
        check("документов", "документы", FORM);
        check("doktorlar", "doktor", FORM);
        check("jobs", "job", FORM);
        check("biblioteques", "biblioteca", FORM);
        check("عيادات", "عيادة", FORM);
        check("Wohnung", "Sozialwohnung", INSIDE);
    }

    #[test]
    fn umlauts_are_found_in_two_letters() {
        check("aerztin", "Ärztin", EXACT);
        check("fuehrerschein", "Führerschein", EXACT);
        check("neue", "neue", EXACT);
    }

    #[test]
    fn other_scripts_are_found_in_latin_letters() {
        check("maskan", "مسكن", SOUND);
        check("likar", "лікар", SOUND);
        check("vrach", "врач", SOUND);
        check("zu", "зуб", 0);
    }

    #[test]
    fn characters_without_spaces_are_found_in_pairs() {
        check("医生", "医生", EXACT);
        check("医", "医生", BEGINNING + 4);
        check("看医生", "医生", EXACT);
        check("医院", "医生", 0);
    }
}
