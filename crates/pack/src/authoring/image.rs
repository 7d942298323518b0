//! Pictures that a pack brings: that a file is a picture and nothing else, and how large it is.

/// Why a file is not the picture that its name says, or more than a picture; nothing if it is one.
pub(crate) fn fault(name: &str, bytes: &[u8]) -> Option<String> {
    if name.ends_with(".svg") {
        return svg_fault(bytes);
    }
    let wanted = match name.rsplit('.').next().unwrap_or_default() {
        "png" => (imagesize::ImageType::Png, "PNG"),
        "webp" => (imagesize::ImageType::Webp, "WebP"),
        _ => (imagesize::ImageType::Jpeg, "JPEG"),
    };
    if imagesize::image_type(bytes).ok() != Some(wanted.0) {
        return Some(format!("is not a {}", wanted.1));
    }
    // Where a photo was taken is nobody's business, and browsers turn a picture by what stands there.
    let marks: [&[u8]; 3] = [b"Exif\0\0", b"EXIF", b"eXIf"];
    let has_camera_data = marks.iter().any(|mark| bytes.windows(mark.len()).any(|window| window == *mark));
    has_camera_data.then(|| "carries what the camera noted, like where it was (Exif)".to_owned())
}

/// Width and height in pixels, of an SVG in its own units; `None` if the file does not say it.
pub(crate) fn size(name: &str, bytes: &[u8]) -> Option<(u32, u32)> {
    let (width, height) = if name.ends_with(".svg") {
        svg_size(bytes)?
    } else {
        let size = imagesize::blob_size(bytes).ok()?;
        (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?)
    };
    (width > 0 && height > 0).then_some((width, height))
}

/// What an SVG is drawn in (SVG 2, 8.6), else its width and height in pixels.
fn svg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let document = roxmltree::Document::parse(std::str::from_utf8(bytes).ok()?).ok()?;
    let root = document.root_element();
    let number = |text: &str| {
        let number: f64 = text.trim().trim_end_matches("px").parse().ok()?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "as many units as a picture has")]
        (0.0..65536.0).contains(&number).then(|| number.round() as u32)
    };
    if let Some(view) = root.attribute("viewBox") {
        let mut sides = view.split([' ', ',']).filter(|side| !side.is_empty()).skip(2).map(number);
        return Some((sides.next()??, sides.next()??));
    }
    Some((number(root.attribute("width")?)?, number(root.attribute("height")?)?))
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
    fn a_file_is_of_the_kind_that_its_name_says() {
        assert_eq!(fault("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), None);
        assert_eq!(fault("a.png", b"GIF89a......").as_deref(), Some("is not a PNG"));
        assert_eq!(fault("a.jpg", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").as_deref(), Some("is not a JPEG"));
    }

    #[test]
    fn what_the_camera_noted_is_not_published() {
        let photo = b"\xff\xd8\xff\xe1\0\x10Exif\0\0MM\0*\0\0\0\x08";
        assert!(fault("a.jpg", photo).is_some_and(|fault| fault.contains("(Exif)")));
        assert_eq!(fault("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"), None);
    }

    #[test]
    fn a_picture_says_how_large_it_is() {
        let svg = |attributes: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>");
        #[track_caller]
        fn check(svg: &str, expected: Option<(u32, u32)>) {
            assert_eq!(size("a.svg", svg.as_bytes()), expected, "{svg}");
        }
        check(&svg("viewBox=\"0 0 640 360\""), Some((640, 360)));
        check(&svg("viewBox=\"0,0,64.5,36\" width=\"9\" height=\"9\""), Some((65, 36)));
        check(&svg("width=\"64px\" height=\"36\""), Some((64, 36)));
        check(&svg("width=\"100%\" height=\"36\""), None);
        check(&svg("viewBox=\"0 0 0 36\""), None);
        // A header of 2 × 3 pixels (PNG specification, 11.2.1).
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x03\x08\x02\0\0\0";
        assert_eq!(size("a.png", png), Some((2, 3)));
        assert_eq!(size("a.png", b"\x89PNG\r\n\x1a\n"), None);
    }
}
