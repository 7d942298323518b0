//! The texts of the program itself, in Fluent: one resource per locale, each falling back to the next.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::fmt;

/// The texts of the program in one locale and its fallbacks.
pub struct Messages {
    bundles: Vec<FluentBundle<FluentResource>>,
}

/// A value put into a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A text, also a formatted number, date or time (Fluent in Rust formats none).
    Text(&'a str),
    /// A number that a message selects by.
    Number(i32),
}

impl Messages {
    /// The texts of resources, the reader's locale first, as pairs of BCP 47 tag and Fluent source.
    ///
    /// What cannot be read of a source is left out: the next one then answers. `check` finds such errors beforehand.
    #[must_use]
    pub fn new(sources: &[(&str, &str)]) -> Messages {
        let bundles = sources.iter().map(|(tag, source)| bundle(tag, source)).collect();
        Messages { bundles }
    }

    /// A message for running text: what is put in is isolated against the direction around it (FSI … PDI).
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut fluent_args = FluentArgs::new();
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(*text),
                Arg::Number(number) => FluentValue::from(*number),
            };
            fluent_args.set(*name, value);
        }
        for bundle in &self.bundles {
            if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
                return bundle.format_pattern(pattern, Some(&fluent_args), &mut Vec::new()).into_owned();
            }
        }
        missing(id)
    }

    /// A message for titles, labels, file names and codes: without isolation marks.
    ///
    /// ```
    /// use welcome_pack::messages::{Arg, Messages};
    /// let messages = Messages::new(&[("en", "call = Call { $who }")]);
    /// assert_eq!(messages.label("call", &[("who", Arg::Text("144"))]), "Call 144");
    /// ```
    #[must_use]
    pub fn label(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.text(id, args).replace(['\u{2068}', '\u{2069}'], "")
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages").field("locales", &self.bundles.len()).finish()
    }
}

/// What stands in the place of a message that no locale has; tests look for it.
pub const MISSING: char = '⟦';

fn missing(id: &str) -> String {
    format!("{MISSING}{id}⟧")
}

fn bundle(tag: &str, source: &str) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
    let locale = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_one_locale_lacks_comes_from_the_next() {
        let messages = Messages::new(&[("ar", "back = رجوع"), ("en", "back = Back\nhome = Home")]);
        assert_eq!(messages.text("back", &[]), "رجوع");
        assert_eq!(messages.text("home", &[]), "Home");
        assert_eq!(messages.text("none", &[]), "⟦none⟧");
    }

    #[test]
    fn plurals_follow_the_locale() {
        let source = "n = { $count ->\n [zero] z\n [one] o\n [two] t\n [few] f\n [many] m\n *[other] x\n }";
        let messages = Messages::new(&[("ar", source)]);
        let forms: Vec<String> =
            [0, 1, 2, 3, 11, 100].iter().map(|n| messages.text("n", &[("count", Arg::Number(*n))])).collect();
        assert_eq!(forms, ["z", "o", "t", "f", "m", "x"]);
    }

    #[test]
    fn what_is_put_into_a_text_is_isolated() {
        let messages = Messages::new(&[("ar", "opens = يفتح { $time }")]);
        assert_eq!(messages.text("opens", &[("time", Arg::Text("08:00"))]), "يفتح \u{2068}08:00\u{2069}");
    }
}
