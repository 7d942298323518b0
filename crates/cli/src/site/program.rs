//! The app's files at their places in the site.

use super::{look, release::hashed, style_sheet, template::Template};
use crate::{
    app::App,
    font::{FontRules, Fonts},
};
use anyhow::{Context as _, Result, bail};
use std::collections::BTreeMap;
use welcome_pack::{
    authoring::look::{Colours, Theme},
    bundle::Manifest,
    route::Route,
};

/// The app, placed.
pub(crate) struct Program {
    /// What every page is made of.
    pub(crate) template: Template,
    /// Its files by their site path, without a slash in front.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// Site path of the module that wasm-bindgen writes.
    pub(crate) js: String,
    /// Site path of the wasm.
    pub(crate) wasm: String,
    /// Site path of the module that starts the app.
    pub(crate) start: String,
    /// Site path of the module that reads aloud.
    pub(crate) listen: String,
    /// Site path of the module that counts on a shared tablet.
    pub(crate) counts: String,
    /// Site path of the signs and pictures that any page may show.
    pub(crate) signs: String,
    /// Site path of the pictures of phrases.
    pub(crate) pictures: String,
    /// The style sheets of the start page.
    start_sheets: Sheets,
    /// Those of the pages of each locale, by its tag.
    sheets: BTreeMap<String, Sheets>,
    /// The script that stands in every page: the settings of the device before the first frame.
    pub(crate) settings: String,
    /// The colour behind every page of the light theme, `#faf5ec`.
    pub(crate) ground: String,
    /// The fonts.
    pub(crate) fonts: Fonts,
    /// Site paths of the icons with their sizes in pixels.
    pub(crate) icons: Vec<(String, u32)>,
}

/// The style of a page.
pub(crate) struct Sheets {
    /// What the first frame needs, which stands in the page.
    pub(crate) inline: String,
    /// Site path of what comes afterwards.
    pub(crate) late: String,
    /// What stands in that file.
    pub(crate) late_file: Vec<u8>,
}

/// Where the app's build puts a copy of the fonts, which this program carries by itself.
const FONTS: &str = "assets/fonts/";
/// The sheet that only the start page needs at once; the layers keep its place.
const START: &str = "style/pages/start.css";
/// The role of the page's colour in the style sheets.
const GROUND: &str = "--ground";

impl Program {
    /// Puts the app's files and the fonts at their places, for a site under the manifest's base, in a pack's colours.
    ///
    /// # Errors
    /// If a file is missing that the site needs.
    pub(crate) fn place(app: &App, fonts: Fonts, manifest: &Manifest, colours: &Colours) -> Result<Program> {
        let template = Template::read(text(app, "index.html")?)?;
        let mut files = BTreeMap::new();
        let mut put_hashed = |path: &str, bytes: &[u8]| {
            let path = hashed(path, bytes);
            files.insert(path.clone(), bytes.to_vec());
            path
        };
        let js = put_hashed("app/kiosk.js", only(app, ".js")?);
        let wasm = put_hashed("app/kiosk_bg.wasm", only(app, ".wasm")?);
        let start = put_hashed("app/start.js", bytes(app, "assets/start.js")?);
        let listen = put_hashed("app/listen.js", bytes(app, "assets/listen.js")?);
        let counts = put_hashed("app/counts.js", bytes(app, "assets/counts.js")?);
        let signs = put_hashed("app/icons.svg", bytes(app, "assets/icons.svg")?);
        let pictures = put_hashed("app/pictures.svg", bytes(app, "assets/pictures.svg")?);
        files.extend(fonts.files().clone());
        let tags: Vec<&str> = manifest.locales.iter().map(|locale| locale.tag.as_str()).collect();
        let (of_start, of_all): (Vec<&String>, _) = template.sheets.iter().partition(|path| *path == START);
        let choice = style_sheet::bundle(app, &of_start)? + &style_sheet::offers(&tags);
        let of_program = style_sheet::bundle(app, &of_all)?;
        let ground = match colours.ground_in(Theme::Light) {
            Some(ground) => ground.to_string(),
            None => style_sheet::first_value(&of_program, GROUND)?.to_owned(),
        };
        let first = of_program + &look::rules(colours);
        let late = style_sheet::bundle(app, &template.late_sheets)?;
        let FontRules { inline, late: late_rules } = fonts.rules_of_start(&manifest.default_locale, &manifest.base);
        let start_sheets = Sheets::new(&[&first, &choice, &inline], &[&late, &late_rules]);
        let sheets_of = |tag: &str| {
            let FontRules { inline, late: late_rules } = fonts.rules_of(tag, &manifest.base);
            Sheets::new(&[&first, &inline], &[&choice, &late, &late_rules])
        };
        let sheets = tags.into_iter().map(|tag| (tag.to_owned(), sheets_of(tag))).collect();
        let settings = without_comments(text(app, "assets/settings.js")?);
        files.insert("sw.js".to_owned(), bytes(app, "assets/sw.js")?.to_vec());
        for (path, bytes) in app.iter().filter(|(path, _)| keeps_its_name(path)) {
            files.insert(path.clone(), bytes.to_vec());
        }
        let icons = files.iter().filter_map(|(path, bytes)| Some((path.clone(), icon_size(path, bytes)?))).collect();
        Ok(Program {
            template,
            js,
            wasm,
            start,
            listen,
            counts,
            signs,
            pictures,
            start_sheets,
            sheets,
            settings,
            ground,
            fonts,
            icons,
            files,
        })
    }

    /// The style of the page of a route.
    pub(crate) fn sheets_of(&self, route: &Route) -> &Sheets {
        match route {
            Route::Start => &self.start_sheets,
            Route::In { locale, .. } => self.sheets.get(locale).unwrap_or(&self.start_sheets),
        }
    }

    /// The styles of all pages, the same ones for some.
    pub(crate) fn all_sheets(&self) -> impl Iterator<Item = &Sheets> {
        self.sheets.values().chain([&self.start_sheets])
    }
}

impl Sheets {
    fn new(inline: &[&str], late: &[&str]) -> Sheets {
        let late_file = style_sheet::minified(&late.concat()).into_bytes();
        Sheets { inline: style_sheet::minified(&inline.concat()), late: hashed("app/late.css", &late_file), late_file }
    }
}

/// A script without its comments, which stand in lines of their own.
fn without_comments(script: &str) -> String {
    script.lines().map(str::trim).filter(|line| !line.starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Whether a file of the app has the same path in the site. Notes for developers stay out.
fn keeps_its_name(path: &str) -> bool {
    let own_place = path.starts_with(FONTS)
        || ["assets/start.js", "assets/settings.js", "assets/sw.js", "assets/icons.svg", "assets/pictures.svg"]
            .contains(&path);
    path.starts_with("assets/") && !own_place && !path.ends_with(".md")
}

fn bytes<'a>(app: &'a App, path: &str) -> Result<&'a [u8]> {
    app.get(path).map(AsRef::as_ref).with_context(|| format!("the app has no {path}"))
}

fn text<'a>(app: &'a App, path: &str) -> Result<&'a str> {
    std::str::from_utf8(bytes(app, path)?).with_context(|| format!("the app's {path} is not UTF-8"))
}

/// The one file of a kind that the build of the app writes beside `index.html`, whatever its name.
fn only<'a>(app: &'a App, extension: &str) -> Result<&'a [u8]> {
    let mut found = app.iter().filter(|(path, _)| path.ends_with(extension) && !path.contains('/'));
    match (found.next(), found.next()) {
        (Some((_, bytes)), None) => Ok(bytes),
        (None, _) => bail!("the app has no *{extension}"),
        (Some((one, _)), Some((other, _))) => {
            bail!("the app has both {one} and {other}; build it anew in an empty folder")
        }
    }
}

/// The width of an icon `assets/icon-*.png`, as its header says (PNG specification, 11.2.2).
fn icon_size(path: &str, bytes: &[u8]) -> Option<u32> {
    let is_icon = path.starts_with("assets/icon-") && path.ends_with(".png");
    let width = bytes.get(16..20).filter(|_| is_icon)?;
    Some(u32::from_be_bytes(width.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;

    fn app(paths: &[&str]) -> App {
        paths.iter().map(|path| ((*path).to_owned(), Cow::Borrowed(&b"x"[..]))).collect()
    }

    #[test]
    fn the_build_of_the_app_may_name_its_files_as_it_likes() {
        assert!(only(&app(&["welcome-kiosk.js", "assets/start.js"]), ".js").is_ok());
        assert_eq!(only(&app(&["a_bg.wasm"]), ".js").unwrap_err().to_string(), "the app has no *.js");
        let twice = only(&app(&["a.js", "b.js"]), ".js").unwrap_err().to_string();
        assert_eq!(twice, "the app has both a.js and b.js; build it anew in an empty folder");
    }

    #[test]
    fn notes_for_developers_stay_out() {
        assert!(keeps_its_name("assets/icon.svg") && keeps_its_name("assets/icon-192.png"));
        assert!(
            !keeps_its_name("assets/README.md") && !keeps_its_name("assets/sw.js") && !keeps_its_name("style/a.css")
        );
    }
}
