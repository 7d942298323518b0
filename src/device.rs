//! What is set on this device: whose it is, how large and in which colours it shows text.

/// Whose device it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// One person's phone, tablet or computer.
    #[default]
    Personal,
    /// A tablet in a service point, shared with strangers.
    Kiosk,
}

/// How large text is: 100 %, 150 % or 200 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// 100 %
    #[default]
    Normal,
    /// 150 %
    Large,
    /// 200 %
    Largest,
}

/// The colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device prefers, light unless it prefers dark.
    #[default]
    Auto,
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
    /// The strongest contrast.
    Contrast,
}

/// The settings of this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// Whose device it is.
    pub profile: Profile,
    /// How large text is.
    pub size: TextSize,
    /// The colours.
    pub theme: Theme,
}

impl Device {
    /// The choices that are made, by the ids of their texts: one of size, and one of colours unless the device decides.
    #[must_use]
    pub fn chosen(&self) -> [Option<&'static str>; 2] {
        let size = match self.size {
            TextSize::Normal => "text-size-normal",
            TextSize::Large => "text-size-large",
            TextSize::Largest => "text-size-largest",
        };
        let theme = match self.theme {
            Theme::Auto => None,
            Theme::Light => Some("theme-light"),
            Theme::Dark => Some("theme-dark"),
            Theme::Contrast => Some("theme-contrast"),
        };
        [Some(size), theme]
    }
}

impl Profile {
    /// Every value with its name in storage, in the address and in HTML.
    pub const ALL: [(Profile, &'static str); 2] = [(Profile::Personal, "personal"), (Profile::Kiosk, "kiosk")];
}

impl TextSize {
    /// Every value with its name in storage and in HTML.
    pub const ALL: [(TextSize, &'static str); 3] =
        [(TextSize::Normal, "1"), (TextSize::Large, "2"), (TextSize::Largest, "3")];
}

impl Theme {
    /// Every value that can be picked, with its name in storage and in HTML.
    pub const ALL: [(Theme, &'static str); 3] =
        [(Theme::Light, "light"), (Theme::Dark, "dark"), (Theme::Contrast, "contrast")];
}

/// The name of a setting's value; empty for one that is not kept.
#[must_use]
pub fn name_of<T: PartialEq>(value: &T, all: &[(T, &'static str)]) -> &'static str {
    all.iter().find(|(other, _)| other == value).map_or("", |(_, name)| name)
}

/// The value of a name; the default for a name that is not known.
#[must_use]
pub fn value_of<T: Copy + Default>(name: &str, all: &[(T, &'static str)]) -> T {
    all.iter().find(|(_, other)| *other == name).map(|(value, _)| *value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_survives_the_way_to_its_name_and_back() {
        for (value, name) in Theme::ALL {
            assert_eq!(value_of(name_of(&value, &Theme::ALL), &Theme::ALL), value, "{name}");
        }
        for (value, name) in TextSize::ALL {
            assert_eq!(value_of(name_of(&value, &TextSize::ALL), &TextSize::ALL), value, "{name}");
        }
    }

    #[test]
    fn a_setting_that_somebody_wrote_by_hand_is_harmless() {
        assert_eq!(value_of("<script>", &Profile::ALL), Profile::Personal);
        assert_eq!(value_of("", &Theme::ALL), Theme::Auto);
    }
}
