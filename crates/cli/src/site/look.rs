//! The look of a pack in the site: its colours as a style sheet, its logo as a file.

use super::release::hashed;
use std::fmt::Write as _;
use welcome_pack::authoring::look::{Colours, Look, Theme};

/// The path in the site and the bytes of the logo of a look, out of the pack's files; `None` if it has none.
pub(crate) fn logo(look: &Look, file: impl Fn(&str) -> Option<Vec<u8>>) -> Option<(String, Vec<u8>)> {
    let name = look.logo.as_ref()?;
    let bytes = file(name)?;
    let extension = name.rsplit('.').next().unwrap_or_default();
    Some((hashed(&format!("assets/logo.{extension}"), &bytes), bytes))
}

/// The rules that put a pack's colours in the place of the program's; nothing if it has none. They come after those of
/// `style/tokens.css` in the same layer, and leave the theme of high contrast to those who need it.
pub(crate) fn rules(colours: &Colours) -> String {
    let [light, dark] = Theme::ALL.map(|theme| declarations(colours, theme));
    let mut rules = String::new();
    if !light.is_empty() {
        // As specific as the program's own light theme, so that its other themes still come before this one.
        rules += &format!(":root{{{light}}}\n");
    }
    if !dark.is_empty() {
        rules += &format!(
            ":root[data-theme=\"dark\"]{{{dark}}}\n\
             @media (prefers-color-scheme:dark){{:root:not([data-theme],[data-profile=\"kiosk\"]){{{dark}}}}}\n"
        );
    }
    if rules.is_empty() { rules } else { format!("@layer tokens{{\n{rules}}}\n") }
}

fn declarations(colours: &Colours, theme: Theme) -> String {
    colours.tokens(theme).into_iter().fold(String::new(), |mut css, (name, value)| {
        // Writing into a text cannot fail.
        let _ = write!(css, "{name}:{value};");
        css
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_come_for_both_themes_and_never_for_high_contrast() {
        assert_eq!(rules(&Colours::default()), "");
        let colours = Colours { brand: Some("#7a003c".into()), ground: Some("#fff8f0".into()), ..Colours::default() };
        let rules = rules(&colours);
        assert!(rules.starts_with("@layer tokens{\n:root{--ground:#fff8f0;--accent:#7a003c;"), "{rules}");
        assert_eq!(rules.matches("--on-accent:").count(), 3, "{rules}");
    }

    #[test]
    fn a_logo_changes_its_path_with_its_bytes() {
        let look = Look { logo: Some("logo.svg".into()), ..Look::default() };
        let path = |bytes: &[u8]| logo(&look, |_| Some(bytes.to_vec())).map(|(path, _)| path).unwrap_or_default();
        assert!(path(b"a").starts_with("assets/logo.") && path(b"a").ends_with(".svg"));
        assert_ne!(path(b"a"), path(b"b"));
        assert!(logo(&Look::default(), |_| Some(Vec::new())).is_none());
    }
}
