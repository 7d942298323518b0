//! Colours: their contrast after WCAG 2.2, and the nearest one that has enough of it. A crate of colour spaces would bring
//! dozens of them for the one formula that is needed here.

use std::fmt;

/// The least contrast of text, WCAG 2.2, success criterion 1.4.6.
pub const TEXT_CONTRAST: f64 = 7.0;

/// Steps of lightness that are tried between a colour and black or white.
const STEPS: u32 = 400;

/// A colour in sRGB, eight bits for each of red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// A colour as it is written in a pack, `#0d4f52`; `None` if it is written otherwise.
    ///
    /// ```
    /// use welcome_pack::authoring::look::colour::Colour;
    /// assert_eq!(Colour::read("#0d4F52"), Some(Colour(0x0d, 0x4f, 0x52)));
    /// assert_eq!(Colour::read("teal"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        // `from_str_radix` takes a sign.
        digits.chars().all(|c| c.is_ascii_hexdigit()).then_some(())?;
        Some(Colour(part(0)?, part(2)?, part(4)?))
    }

    fn parts(self) -> [u8; 3] {
        [self.0, self.1, self.2]
    }

    /// The parts of light that it is made of, 0 to 1 (WCAG 2.2, "relative luminance").
    fn linear(self) -> [f64; 3] {
        self.parts().map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn of_linear(linear: [f64; 3]) -> Colour {
        let [red, green, blue] = linear.map(|part| {
            let part = part.clamp(0.0, 1.0);
            let part = if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
            byte(part * 255.0)
        });
        Colour(red, green, blue)
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
    ///
    /// ```
    /// use welcome_pack::authoring::look::colour::Colour;
    /// assert_eq!(Colour(0, 0, 0).contrast(Colour(255, 255, 255)), 21.0);
    /// ```
    #[must_use]
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// This colour with so much of another one, 0 to 1, as paint on paper would have it.
    #[must_use]
    pub fn mixed(self, other: Colour, part: f64) -> Colour {
        let mix = |one: u8, other: u8| byte(f64::from(one) * (1.0 - part) + f64::from(other) * part);
        Colour(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// The nearest colour of the same hue, towards black (0) or white (1), with which something is so; black or white if
    /// there is none. Nearest in lightness, with as much of its chroma as the screen can show (Björn Ottosson, Oklab).
    pub(crate) fn nearest(self, towards: f64, is_so: impl Fn(Colour) -> bool) -> Colour {
        let [lightness, a, b] = oklab(self.linear());
        let at = |step: u32| {
            let lightness = lightness + (towards - lightness) * f64::from(step) / f64::from(STEPS);
            shown(lightness, a, b)
        };
        (0..=STEPS).map(at).find(|colour| is_so(*colour)).unwrap_or_else(|| shown(towards, 0.0, 0.0))
    }
}

/// The colour of a lightness and a hue, with less chroma where a screen has not so much.
fn shown(lightness: f64, a: f64, b: f64) -> Colour {
    let linear = |chroma: f64| of_oklab([lightness, a * chroma, b * chroma]);
    let fits = |linear: [f64; 3]| linear.iter().all(|part| (-0.0005..=1.0005).contains(part));
    let chroma = (0..=100).rev().map(|part| f64::from(part) / 100.0).find(|chroma| fits(linear(*chroma)));
    Colour::of_linear(linear(chroma.unwrap_or(0.0)))
}

fn oklab([red, green, blue]: [f64; 3]) -> [f64; 3] {
    let l = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
    let m = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
    let s = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
    [
        0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
        1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
        0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
    ]
}

fn of_oklab([lightness, a, b]: [f64; 3]) -> [f64; 3] {
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
    ]
}

fn byte(value: f64) -> u8 {
    // Rounded and within a byte.
    value.round().clamp(0.0, 255.0) as u8
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}
