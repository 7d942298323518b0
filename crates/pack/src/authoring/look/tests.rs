//! Colours of cities, and what becomes of them.

use super::*;

fn colours(brand: &str) -> Colours {
    Colours { brand: Some(brand.to_owned()), ..Colours::default() }
}

#[track_caller]
fn check_contrast(one: &str, other: &str, expected: &str) {
    let contrast = Colour::read(one).unwrap().contrast(Colour::read(other).unwrap());
    assert_eq!(format!("{contrast:.2}"), expected, "{one} {other}");
}

#[test]
fn contrast_is_that_of_the_standard() {
    check_contrast("#777777", "#ffffff", "4.48");
    check_contrast("#767676", "#ffffff", "4.54");
    check_contrast("#ff0000", "#ffffff", "4.00");
    check_contrast("#0000ff", "#ffffff", "8.59");
    check_contrast("#123456", "#123456", "1.00");
}

/// What is written instead; nothing where the colour can stay.
#[track_caller]
fn check(colours: &Colours, expected: Option<(&str, &str, &str)>) {
    let objections = colours.objections();
    let found = objections.iter().map(|objection| match objection {
        Objection::TooFaint { key, against, nearest, .. } => (*key, against.to_string(), nearest.to_string()),
        Objection::NoColour { key, value } => (*key, value.clone(), String::new()),
    });
    let found: Vec<_> = found.collect();
    let expected: Vec<_> =
        expected.into_iter().map(|(key, against, nearest)| (key, against.to_owned(), nearest.to_owned())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_colour_that_text_cannot_have_is_refused_with_the_nearest_that_it_can() {
    check(&colours("#0d4f52"), None);
    check(&colours("#c8102e"), Some(("brand", "#fae5e5", "#9c001f")));
    check(&colours("teal"), Some(("brand", "teal", "")));
    let dark = Colours { brand_dark: Some("#c8102e".into()), ..Colours::default() };
    check(&dark, Some(("brand_dark", "#371f20", "#feaaa6")));
    let ground = Colours { ground: Some("#e0d0c0".into()), ..Colours::default() };
    check(&ground, Some(("ground", "#9d1420", "#fbeada")));
}

#[test]
fn the_nearest_colour_is_no_objection_any_more() {
    for red in (0..=255).step_by(51) {
        for green in (0..=255).step_by(51) {
            for blue in (0..=255).step_by(51) {
                let brand = Colour(red, green, blue).to_string();
                let all = Colours {
                    brand: Some(brand.clone()),
                    brand_dark: Some(brand.clone()),
                    ground: Some(brand.clone()),
                    ground_dark: Some(brand.clone()),
                };
                for objection in all.objections() {
                    let Objection::TooFaint { key, nearest, contrast, .. } = objection else { continue };
                    assert!(contrast < TEXT_CONTRAST);
                    let mut one = Colours::default();
                    let place = match key {
                        "brand" => &mut one.brand,
                        "brand_dark" => &mut one.brand_dark,
                        "ground" => &mut one.ground,
                        _ => &mut one.ground_dark,
                    };
                    *place = Some(nearest.to_string());
                    assert!(one.objections().is_empty(), "{key} {brand}");
                }
            }
        }
    }
}

#[test]
fn one_colour_is_enough_for_both_themes() {
    let colours = colours("#7a003c");
    let value = |theme, name: &str| {
        let tokens = colours.tokens(theme);
        Colour::read(&tokens.iter().find(|(known, _)| *known == name).unwrap().1).unwrap()
    };
    assert_eq!(value(Theme::Light, "--accent").to_string(), "#7a003c");
    for theme in Theme::ALL {
        let (accent, tint, on) =
            (value(theme, "--accent"), value(theme, "--accent-ground"), value(theme, "--on-accent"));
        let Fixed { ground, surface, texts, .. } = theme.fixed();
        assert!([ground, surface, tint, on].iter().all(|other| accent.contrast(*other) >= TEXT_CONTRAST), "{theme:?}");
        assert!(tint.contrast(texts[0]) >= TEXT_CONTRAST, "text on the tint, {theme:?}");
    }
    assert!(Colours::default().tokens(Theme::Dark).is_empty());
}

#[test]
fn the_other_colours_are_those_of_the_styles() {
    let css = include_str!("../../../../../style/tokens.css");
    let (light, rest) = css.split_once(":root[data-theme=\"dark\"]").unwrap();
    for (theme, css) in [(Theme::Light, light), (Theme::Dark, rest)] {
        let value = |name: &str| {
            let (_, after) = css.split_once(&format!(" {name}: ")).unwrap();
            Colour::read(after.split(';').next().unwrap()).unwrap()
        };
        let Fixed { ground, surface, accent, texts } = theme.fixed();
        assert_eq!([ground, surface, accent], ["--ground", "--surface", "--accent"].map(value), "{theme:?}");
        assert_eq!(texts, ["--text", "--text-soft", "--emergency", "--open", "--closed"].map(value), "{theme:?}");
    }
}
