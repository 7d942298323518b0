//! Pictures of the way to places: each a small picture and nothing else, and said in words.

use super::{Context, Spot};
use crate::authoring::{
    image,
    load::WAYS,
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
    problems
}

/// What is wrong with a picture, and what to do.
fn fault(context: &Context<'_>, name: &str) -> Option<(String, &'static str)> {
    if name.contains(['/', '\\']) || !KINDS.iter().any(|kind| name.ends_with(kind)) {
        let help = "put the file into the folder `ways` beside `pack.json` and write its name, like `clinic.svg` or `clinic.jpg`";
        return Some((format!("`{name}` is not the name of a picture"), help));
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
        return Some((format!("`{name}` {fault}"), "export it anew as a plain picture"));
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
