//! Pictures of the way to places: each a small picture and nothing else, and said in words.

use super::{Context, Spot};
use crate::authoring::{
    image,
    load::WAYS,
    model::{LocaleContent, PlaceText},
    problem::{Problem, Rule},
};

/// The largest picture, in bytes: every device keeps all of them.
const LARGEST: usize = 100 * 1000;
/// What names of pictures end with.
const KINDS: [&str; 5] = [".svg", ".png", ".jpg", ".jpeg", ".webp"];

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, place) in context.pack.places.iter().enumerate() {
        let Some(name) = &place.way else { continue };
        let spot = Spot::new("places.json", format!("/places/{at}/way"));
        let fault = fault(context, name).map(|(message, help)| context.at(Rule::BadWay, &spot, message, help));
        problems.extend(fault);
        problems.extend(unsaid(context, &place.id));
    }
    problems.extend(context.translations().flat_map(|locale| untranslated(context, locale)));
    problems
}

/// Ways that a translation of their place leaves out.
fn untranslated(context: &Context<'_>, locale: &LocaleContent) -> Vec<Problem> {
    let silent = super::place::translated(context, locale)
        .into_iter()
        .filter(|(_, text, original)| text.way.is_none() && original.way.is_some());
    let problem = |(spot, text, _): (Spot, &PlaceText, _)| {
        let message = format!("the way to `{}` is not said here", text.id);
        let help = "add `way`; until then the app shows another language";
        context.at(Rule::Untranslated, &spot, message, help)
    };
    silent.map(problem).collect()
}

/// What is wrong with a picture, and what to do.
fn fault(context: &Context<'_>, name: &str) -> Option<(String, &'static str)> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let stem = KINDS.iter().find_map(|kind| name.strip_suffix(kind));
    if !stem.is_some_and(|stem| !stem.is_empty() && stem.chars().all(is_plain)) {
        // It stands in addresses, on every kind of server.
        let help = "put the file into the folder `ways` beside `pack.json`, with a name of lower-case letters a–z, digits and hyphens that ends with .svg, .png, .jpg or .webp, and write that here: `blue-door.jpg`";
        return Some((format!("`{name}` is not a name that pictures can have"), help));
    }
    let Some(picture) = context.pack.ways.get(name) else {
        return Some((format!("there is no file `{WAYS}{name}`"), "put it there, or remove the key"));
    };
    let size = picture.bytes.len();
    if size > LARGEST {
        let help = "make it smaller, 100 KB at most: fewer pixels, or an SVG without what drawing programs add";
        return Some((format!("`{name}` has {} KB", size.div_ceil(1000)), help));
    }
    if let Some(fault) = image::fault(name, &picture.bytes) {
        return Some((
            format!("`{name}` {fault}"),
            "export it anew as a plain picture, without the data of the camera",
        ));
    }
    picture.size.is_none().then(|| {
        let help = "export it anew; an SVG says it in `viewBox`, like `viewBox=\"0 0 640 360\"`";
        (format!("`{name}` does not say how large it is"), help)
    })
}

/// A picture that nobody who cannot see it is told of.
fn unsaid(context: &Context<'_>, place: &str) -> Option<Problem> {
    let locale = context.default_locale()?;
    let (at, text) = locale.places.iter().enumerate().find(|(_, text)| text.id == place)?;
    let spot = Spot::new(format!("{}/places.json", locale.tag), format!("/places/{at}"));
    let message = format!("the picture of the way to `{place}` is not said in words");
    let help = "add `way`: from which stop, which way, what the door looks like";
    text.way.is_none().then(|| context.at(Rule::BadWay, &spot, message, help))
}
