//! What a page shows before the app has started, and without it: who to call, and the way to every language.

use super::{
    contents::{Contents, Local},
    markup::Escaped,
};
use welcome_pack::bundle::{EmergencyCall, LocaleEntry};

/// The shell of the pages of a locale.
pub(crate) fn of_locale(contents: &Contents, local: &Local) -> String {
    let heading = format!("<h1>{}</h1>", Escaped(&local.entry.title));
    shell(&heading, local, &contents.manifest.locales)
}

/// The shell of the start page, where no language is chosen yet: the numbers have the words of the default locale.
pub(crate) fn of_start(contents: &Contents) -> String {
    let greetings: Vec<String> = contents.manifest.locales.iter().map(greeting).collect();
    let heading = format!("<h1>{}</h1>", greetings.join(" "));
    shell(&heading, &contents.default, &contents.manifest.locales)
}

fn shell(heading: &str, local: &Local, locales: &[LocaleEntry]) -> String {
    let calls: String = local.index.emergency.iter().map(call).collect();
    let links: String = locales.iter().map(language).collect();
    let no_script = Escaped(&local.no_script);
    format!(
        "<main class=\"shell\">{heading}<noscript><p>{no_script}</p></noscript>\
         <ul class=\"shell-calls\">{calls}</ul><nav><ul class=\"shell-languages\">{links}</ul></nav></main>"
    )
}

fn greeting(locale: &LocaleEntry) -> String {
    let LocaleEntry { tag, direction, greeting, .. } = locale;
    format!("<span lang=\"{}\" dir=\"{}\">{}</span>", Escaped(tag), direction.as_str(), Escaped(greeting))
}

fn call(call: &EmergencyCall) -> String {
    let dialled: String = call.number.chars().filter(|c| !c.is_whitespace()).collect();
    let (dialled, number, label) = (Escaped(&dialled), Escaped(&call.number), Escaped(&call.label));
    format!("<li><a href=\"tel:{dialled}\"><bdi dir=\"ltr\">{number}</bdi> {label}</a></li>")
}

fn language(locale: &LocaleEntry) -> String {
    let LocaleEntry { tag, direction, autonym, .. } = locale;
    let (tag, dir) = (Escaped(tag), direction.as_str());
    format!("<li><a href=\"/{tag}/\" hreflang=\"{tag}\" lang=\"{tag}\" dir=\"{dir}\">{}</a></li>", Escaped(autonym))
}
