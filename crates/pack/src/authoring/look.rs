//! The look of a pack: what an editor writes of it, and the colours that the site's styles make of it.

pub mod colour;

use colour::{Colour, TEXT_CONTRAST};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What makes the site look like the city's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// What the offer is called, in no language: `StartLinz`. Devices that install the site show it under its icon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The logo's file, beside `pack.json`: `logo.svg` or `logo.png`, at most 50 KB. It stands on the start page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// Colours by their role.
    #[serde(default)]
    pub colours: Colours,
}

/// Colours by their role, each as `#rrggbb`; what is not given keeps the program's colour or is derived.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// The city's colour: links, buttons, pictures, greetings. As text on light ground it needs a contrast of 7:1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// The same for the dark theme; without it, one of the same hue is derived from `brand`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand_dark: Option<String>,
    /// What pages stand on. Every text on it needs a contrast of 7:1, so it has to be very light.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// The same for the dark theme, where it has to be very dark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground_dark: Option<String>,
}

/// A theme that a pack can colour. The third one, of high contrast, belongs to those who need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
}

/// A value of `colours` that cannot stay.
#[derive(Clone, Debug, PartialEq)]
pub enum Objection {
    /// It is not `#rrggbb`.
    NoColour {
        /// The key in `colours`.
        key: &'static str,
        /// What stands there.
        value: String,
    },
    /// Text would be hard to read.
    TooFaint {
        /// The key in `colours`.
        key: &'static str,
        /// What stands there.
        value: Colour,
        /// The other colour of the pair with the least contrast.
        against: Colour,
        /// Their contrast, 1 to 21.
        contrast: f64,
        /// The nearest colour of the same hue that every text can be read with.
        nearest: Colour,
    },
}

/// How much of the brand's colour is in the tint of the surface that stands behind marks.
const TINT: f64 = 0.1;

/// What stands on the ground as text besides the brand's colour, and the surface beside it: `--text`, `--text-soft`,
/// `--emergency`, `--open`, `--closed`; `style/tokens.css`.
struct Fixed {
    ground: Colour,
    surface: Colour,
    accent: Colour,
    texts: [Colour; 5],
}

impl Theme {
    /// Both.
    pub const ALL: [Theme; 2] = [Theme::Light, Theme::Dark];

    const fn fixed(self) -> Fixed {
        match self {
            Theme::Light => Fixed {
                ground: Colour(0xfa, 0xf5, 0xec),
                surface: Colour(0xff, 0xfd, 0xf9),
                accent: Colour(0x0d, 0x4f, 0x52),
                texts: [
                    Colour(0x2b, 0x21, 0x1c),
                    Colour(0x51, 0x44, 0x3b),
                    Colour(0x9d, 0x14, 0x20),
                    Colour(0x14, 0x53, 0x2d),
                    Colour(0x7a, 0x24, 0x10),
                ],
            },
            Theme::Dark => Fixed {
                ground: Colour(0x1b, 0x17, 0x15),
                surface: Colour(0x27, 0x21, 0x1e),
                accent: Colour(0x93, 0xdc, 0xd4),
                texts: [
                    Colour(0xf6, 0xee, 0xe4),
                    Colour(0xd9, 0xcd, 0xbf),
                    Colour(0xff, 0xb4, 0xab),
                    Colour(0xa7, 0xe3, 0xb4),
                    Colour(0xff, 0xc2, 0xad),
                ],
            },
        }
    }

    /// The direction in which text colours get more contrast: darker on light ground.
    fn text_towards(self) -> f64 {
        if self == Theme::Light { 0.0 } else { 1.0 }
    }
}

impl Colours {
    fn brand(&self, theme: Theme) -> (&'static str, Option<&String>) {
        match theme {
            Theme::Light => ("brand", self.brand.as_ref()),
            Theme::Dark => ("brand_dark", self.brand_dark.as_ref()),
        }
    }

    fn ground(&self, theme: Theme) -> (&'static str, Option<&String>) {
        match theme {
            Theme::Light => ("ground", self.ground.as_ref()),
            Theme::Dark => ("ground_dark", self.ground_dark.as_ref()),
        }
    }

    /// The ground that text stands on in a theme.
    #[must_use]
    pub fn ground_in(&self, theme: Theme) -> Option<Colour> {
        Colour::read(self.ground(theme).1?)
    }

    /// What cannot stay, with what to write instead.
    #[must_use]
    pub fn objections(&self) -> Vec<Objection> {
        let mut objections = Vec::new();
        for theme in Theme::ALL {
            for (key, value) in [self.ground(theme), self.brand(theme)] {
                let Some(value) = value else { continue };
                let found = match Colour::read(value) {
                    None => Some(Objection::NoColour { key, value: value.clone() }),
                    Some(colour) if key.starts_with("ground") => faint_ground(key, theme, colour),
                    Some(colour) => self.faint_brand(key, theme, colour),
                };
                objections.extend(found);
            }
        }
        objections
    }

    /// What the colour of the brand stands on as text: the ground, the surface of cards, and its own tint.
    fn behind(&self, theme: Theme, brand: Colour) -> [Colour; 3] {
        let Fixed { ground, surface, .. } = theme.fixed();
        // A ground that cannot stay is a problem of its own.
        let own = self.ground_in(theme).filter(|own| faint_ground("", theme, *own).is_none());
        [own.unwrap_or(ground), surface, surface.mixed(brand, TINT)]
    }

    fn faint_brand(&self, key: &'static str, theme: Theme, value: Colour) -> Option<Objection> {
        let least = |brand: Colour| faintest(brand, &self.behind(theme, brand));
        let (against, contrast) = least(value);
        let nearest = || value.nearest(theme.text_towards(), |colour| least(colour).1 >= TEXT_CONTRAST);
        (contrast < TEXT_CONTRAST).then(|| Objection::TooFaint { key, value, against, contrast, nearest: nearest() })
    }

    /// The values of the styles' custom properties that differ from the program's in a theme, by name.
    #[must_use]
    pub fn tokens(&self, theme: Theme) -> Vec<(&'static str, String)> {
        let mut tokens = Vec::new();
        if let Some(ground) = self.ground_in(theme) {
            tokens.push(("--ground", ground.to_string()));
        }
        let own = self.brand(theme).1.and_then(|brand| Colour::read(brand));
        let light = self.brand.as_ref().and_then(|brand| Colour::read(brand));
        let derived = || {
            let enough = |colour: Colour| faintest(colour, &self.behind(theme, colour)).1 >= TEXT_CONTRAST;
            light.filter(|_| theme == Theme::Dark).map(|brand| brand.nearest(theme.text_towards(), enough))
        };
        if let Some(brand) = own.or_else(derived) {
            let [ground, _, tint] = self.behind(theme, brand);
            let on_brand = if theme == Theme::Light { Colour(0xff, 0xff, 0xff) } else { ground };
            tokens.extend([
                ("--accent", brand.to_string()),
                ("--accent-ground", tint.to_string()),
                ("--on-accent", on_brand.to_string()),
            ]);
        }
        tokens
    }
}

fn faint_ground(key: &'static str, theme: Theme, value: Colour) -> Option<Objection> {
    let Fixed { accent, texts, .. } = theme.fixed();
    let [a, b, c, d, e] = texts;
    let texts = [a, b, c, d, e, accent];
    let (against, contrast) = faintest(value, &texts);
    let enough = |colour: Colour| faintest(colour, &texts).1 >= TEXT_CONTRAST;
    let nearest = || value.nearest(1.0 - theme.text_towards(), enough);
    (contrast < TEXT_CONTRAST).then(|| Objection::TooFaint { key, value, against, contrast, nearest: nearest() })
}

/// The colour with the least contrast to one, and that contrast.
fn faintest(colour: Colour, others: &[Colour]) -> (Colour, f64) {
    let pairs = others.iter().map(|other| (*other, colour.contrast(*other)));
    pairs.min_by(|one, other| one.1.total_cmp(&other.1)).unwrap_or((colour, 1.0))
}

#[cfg(test)]
mod tests;
