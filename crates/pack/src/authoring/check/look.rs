//! The look: colours with which text can be read, and a logo that is only a picture.

use super::{Context, Spot};
use crate::authoring::{
    image,
    look::{Look, Objection, colour::TEXT_CONTRAST},
    problem::{Problem, Rule},
};

/// The largest logo, in bytes: every start page loads it.
const LARGEST_LOGO: usize = 50 * 1000;

pub(super) fn check(context: &Context<'_>) -> Vec<Problem> {
    let Some(look) = context.pack.settings.as_ref().and_then(|settings| settings.look.as_ref()) else {
        return Vec::new();
    };
    let spot = Spot::new("pack.json", "/look");
    let mut problems = colours(context, &spot.then("colours"), look);
    problems.extend(logo(context, &spot.then("logo"), look));
    if look.name.as_ref().is_some_and(|name| name.trim().is_empty()) {
        problems.push(context.at(
            Rule::EmptyText,
            &spot.then("name"),
            "this text is empty",
            "write it, or remove the key",
        ));
    }
    problems
}

fn colours(context: &Context<'_>, spot: &Spot, look: &Look) -> Vec<Problem> {
    let report = |objection| match objection {
        Objection::NoColour { key, value } => {
            let message = format!("`{value}` is not a colour");
            let help = "write `#` and six hexadecimal digits, like `#0d4f52`";
            context.at(Rule::BadColour, &spot.then(key), message, help)
        }
        Objection::TooFaint { key, value, against, contrast, nearest } => {
            let message = format!(
                "`{value}` and `{against}` have a contrast of {:.1}:1, and text needs {TEXT_CONTRAST}:1",
                // Cut, not rounded: what is refused is never called enough.
                (contrast * 10.0).floor() / 10.0
            );
            context.at(Rule::Contrast, &spot.then(key), message, format!("write `{nearest}`, the nearest that has it"))
        }
    };
    look.colours.objections().into_iter().map(report).collect()
}

fn logo(context: &Context<'_>, spot: &Spot, look: &Look) -> Option<Problem> {
    let name = look.logo.as_ref()?;
    let report = |message: String, help: &str| Some(context.at(Rule::BadLogo, spot, message, help));
    if name.contains(['/', '\\']) || !(name.ends_with(".svg") || name.ends_with(".png")) {
        let help = "put the file beside `pack.json` and write its name, `logo.svg` or `logo.png`";
        return report(format!("`{name}` is not the name of a logo"), help);
    }
    let Some(bytes) = context.files.get(name) else {
        return report(format!("there is no file `{name}` beside `pack.json`"), "put it there, or remove the key");
    };
    if bytes.len() > LARGEST_LOGO {
        let message = format!("`{name}` has {} KB", bytes.len().div_ceil(1000));
        return report(message, "make it smaller, 50 KB at most: an SVG without what drawing programs add");
    }
    let fault = image::fault(name, bytes)?;
    report(format!("`{name}` {fault}"), "export it anew as a plain picture, an SVG with paths alone or a PNG")
}
