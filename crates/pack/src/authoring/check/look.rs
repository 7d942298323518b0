//! The look: colours with which text can be read, and a logo that is only a picture.

use super::{Context, Spot};
use crate::authoring::{
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
    let fault = if name.ends_with(".png") { png_fault(bytes) } else { svg_fault(bytes) }?;
    report(format!("`{name}` {fault}"), "export it anew as a plain picture, an SVG with paths alone or a PNG")
}

/// A PNG begins with its signature (PNG specification, 5.2).
fn png_fault(bytes: &[u8]) -> Option<String> {
    (!bytes.starts_with(b"\x89PNG\r\n\x1a\n")).then(|| "is not a PNG".to_owned())
}

/// What makes an SVG more than a picture: scripts, other files, pages within it.
fn svg_fault(bytes: &[u8]) -> Option<String> {
    // Entities are not resolved, and a file that declares them is refused.
    let text = std::str::from_utf8(bytes).ok();
    let Some(document) = text.and_then(|text| roxmltree::Document::parse(text).ok()) else {
        return Some("is not an SVG that can be read".to_owned());
    };
    let root = document.root_element();
    if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some("http://www.w3.org/2000/svg") {
        return Some("is not an SVG".to_owned());
    }
    document.descendants().filter(|node| node.is_element()).find_map(|node| {
        let name = node.tag_name().name();
        if ["script", "foreignObject", "iframe", "image", "use", "animate", "set", "handler"].contains(&name)
            && !(name == "use" && node.attributes().all(|attribute| is_inside(attribute.value(), attribute.name())))
        {
            return Some(format!("contains `<{name}>`"));
        }
        if name == "style" && node.text().is_some_and(leads_out) {
            return Some("has a style that leads to another file".to_owned());
        }
        node.attributes().find_map(|attribute| {
            let (key, value) = (attribute.name(), attribute.value());
            let bad = key.starts_with("on") || !is_inside(value, key) || leads_out(value);
            bad.then(|| format!("has the attribute `{key}` on `<{name}>`"))
        })
    })
}

/// Whether a reference leads to a part of the same file.
fn is_inside(value: &str, key: &str) -> bool {
    !["href", "src"].contains(&key) || value.starts_with('#')
}

/// Whether a style names another file.
fn leads_out(style: &str) -> bool {
    let elsewhere = |rest: &str| !rest.trim_start_matches(['"', '\'', ' ']).starts_with('#');
    style.contains("@import") || style.split("url(").skip(1).any(elsewhere)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(inside: &str, expected: Option<&str>) {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{inside}</svg>"
        );
        assert_eq!(svg_fault(svg.as_bytes()).as_deref(), expected, "{inside}");
    }

    #[test]
    fn an_svg_is_a_picture_and_nothing_else() {
        check("<defs><path id=\"a\" d=\"M0 0h9\"/></defs><use href=\"#a\" fill=\"url(#b)\"/>", None);
        check("<style>path { fill: red }</style><a href=\"#x\"><path d=\"M0 0\"/></a>", None);
        check("<script>alert(1)</script>", Some("contains `<script>`"));
        check("<path d=\"M0 0\" onclick=\"x()\"/>", Some("has the attribute `onclick` on `<path>`"));
        check("<use xlink:href=\"https://x.example/a.svg#a\"/>", Some("contains `<use>`"));
        check("<a href=\"javascript:x()\"/>", Some("has the attribute `href` on `<a>`"));
        check("<path style=\"fill: url(https://x.example/)\"/>", Some("has the attribute `style` on `<path>`"));
        check("<style>@import 'x';</style>", Some("has a style that leads to another file"));
        check("<image href=\"data:image/png;base64,\"/>", Some("contains `<image>`"));
        check("<p", Some("is not an SVG that can be read"));
        let entities = "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>";
        assert_eq!(svg_fault(entities.as_bytes()).as_deref(), Some("is not an SVG that can be read"));
        assert_eq!(svg_fault(b"<html/>").as_deref(), Some("is not an SVG"));
    }

    #[test]
    fn a_png_begins_as_one() {
        assert_eq!(png_fault(b"\x89PNG\r\n\x1a\n...").as_deref(), None);
        assert_eq!(png_fault(b"GIF89a").as_deref(), Some("is not a PNG"));
    }
}
