//! Which of the app's fonts a page of a language needs first, and which a device keeps for it.

use std::collections::BTreeMap;

/// Scripts of languages that are not written in Latin letters, by the names that Fontsource gives its slices.
const SCRIPTS: [(&str, &[&str]); 9] = [
    ("arabic", &["ar", "ckb", "fa", "ps", "ur"]),
    ("armenian", &["hy"]),
    ("bengali", &["bn"]),
    ("cyrillic", &["bg", "ce", "mk", "ru", "sr", "uk"]),
    ("devanagari", &["hi", "mr", "ne"]),
    ("ethiopic", &["am", "ti"]),
    ("georgian", &["ka"]),
    ("greek", &["el"]),
    ("tamil", &["ta"]),
];

/// The fonts of a site: site paths by their names in the app.
pub(crate) struct Fonts(BTreeMap<String, String>);

impl Fonts {
    /// The fonts with their site paths.
    pub(crate) fn new(paths: BTreeMap<String, String>) -> Fonts {
        Fonts(paths)
    }

    /// Site paths of the fonts for running text in a locale, for a page to ask for at once.
    pub(crate) fn first_of(&self, tag: &str) -> Vec<&str> {
        let language = tag.split('-').next().unwrap_or(tag);
        let script = SCRIPTS.iter().find(|(_, languages)| languages.contains(&language));
        let suffix = format!("-{}-400-normal.woff2", script.map_or("latin", |(name, _)| name));
        self.0.iter().filter(|(name, _)| name.ends_with(&suffix)).map(|(_, path)| path.as_str()).collect()
    }

    /// Site paths of the fonts that a device keeps for every language: any page may show a name in another script.
    pub(crate) fn kept(&self) -> Vec<&str> {
        self.0.values().map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_asks_for_the_regular_font_of_its_script() {
        let names = ["a-latin-400-normal.woff2", "a-latin-700-normal.woff2", "b-arabic-400-normal.woff2"];
        let fonts = Fonts::new(names.iter().map(|name| ((*name).to_owned(), format!("fonts/{name}"))).collect());
        assert_eq!(fonts.first_of("de"), ["fonts/a-latin-400-normal.woff2"]);
        assert_eq!(fonts.first_of("fa-AF"), ["fonts/b-arabic-400-normal.woff2"]);
        assert!(fonts.first_of("ti").is_empty(), "a script without a font shows the device's own");
        assert_eq!(fonts.kept().len(), 3);
    }
}
