//! A page of the site as HTML: the app's template, filled with a rendered page and with what makes the app start.

use super::{
    markup::{Escaped, json_in_script},
    program::{Program, Sheets},
    template::Filling,
    twin::Twin,
    web_manifest::WEB_MANIFEST,
};
use anyhow::{Context as _, Result};
use std::fmt::Write as _;
use welcome_exchange::service::json_ld;
use welcome_pack::{
    bundle::{Content, Manifest, PageFile, PageKind, PageMark, Status, shared_path},
    route::Route,
};

/// Where the worker puts the title, the style sheet, the body and the mark of a page into the shell of its locale.
const GAPS: [&str; 4] = ["<!--page-title-->", "<!--page-sheet-->", "<!--page-body-->", "<!--page-mark-->"];

/// What stands around the middle of a page; the worker looks for the same.
const MAIN: (&str, &str) = ("<main id=\"content\">", "</main>");

/// Writes the pages of a site.
pub(crate) struct PageWriter<'a> {
    /// The site, with its release.
    pub(crate) manifest: &'a Manifest,
    /// The app's files.
    pub(crate) program: &'a Program,
}

impl PageWriter<'_> {
    /// A page with everything in it.
    ///
    /// # Errors
    /// If its content cannot be written as JSON.
    pub(crate) fn page(&self, twin: &Twin<'_>) -> Result<String> {
        let head = format!("{}{}{}", self.early_sheet(twin), self.head(twin), self.found_from_outside(twin)?);
        let mark =
            serde_json::to_string(&self.mark(twin)).with_context(|| format!("cannot write {}", twin.route.path()))?;
        Ok(self.fill(twin, &Escaped(&twin.title).to_string(), &head, &twin.body, &json_in_script(&mark)))
    }

    /// What a page says to the app.
    pub(crate) fn mark(&self, twin: &Twin<'_>) -> PageMark {
        PageMark { release: self.manifest.release.clone(), kind: PageKind::from(twin.content) }
    }

    /// What changes from page to page, which stands beside each as `page.json`.
    ///
    /// # Errors
    /// If it cannot be written as JSON.
    pub(crate) fn data(&self, twin: &Twin<'_>) -> Result<String> {
        let main = middle_of(&twin.body).with_context(|| format!("{} has no <main>", twin.route.path()))?.to_owned();
        let file = PageFile { release: self.manifest.release.clone(), title: twin.title.clone(), main };
        serde_json::to_string(&file).with_context(|| format!("cannot write {}", twin.route.path()))
    }

    /// A page of a locale without the page: the worker fills in the rest.
    pub(crate) fn shell(&self, like: &Twin<'_>) -> String {
        let [title, sheet, body, mark] = GAPS;
        self.fill(like, title, &format!("{sheet}{}", self.head(like)), body, mark)
    }

    /// The style sheet that others can wait for, where a page cannot: its first screen is made of parts that few pages have,
    /// and they must not move when their styles arrive.
    pub(crate) fn early_sheet(&self, twin: &Twin<'_>) -> String {
        match twin.content {
            Content::Places { .. }
            | Content::Speakers(_)
            | Content::Sessions { .. }
            | Content::Search { .. }
            | Content::Situation(_)
            | Content::Plan(_)
            | Content::Glossary(_) => {
                let late = self.address(&self.program.sheets_of(&twin.route).late);
                format!("<link rel=\"stylesheet\" href=\"{late}\">\n")
            }
            _ => String::new(),
        }
    }

    fn fill(&self, twin: &Twin<'_>, title: &str, head: &str, page: &str, data: &str) -> String {
        let template = &self.program.template;
        let Sheets { inline: sheet, late, .. } = self.program.sheets_of(&twin.route);
        let late_sheet = &self.address(late);
        let filling =
            Filling { lang: &twin.lang, dir: twin.direction.as_str(), title, sheet, late_sheet, head, page, data };
        template.fill(&filling)
    }

    fn address(&self, site_path: &str) -> String {
        self.manifest.address(site_path)
    }

    /// What makes the app start: fonts first, because they are seen first.
    fn head(&self, twin: &Twin<'_>) -> String {
        let tag = &twin.lang;
        let start_page = if twin.route == Route::Start { " data-page=\"start\"" } else { "" };
        let Program { js, wasm, start, fonts, settings, ground, icons, .. } = self.program;
        let mut head = format!(
            "<script{start_page}>{settings}</script>\n<meta name=\"theme-color\" content=\"{}\">\n",
            Escaped(ground)
        );
        for font in fonts.first_of(tag) {
            let font = self.address(font);
            head += &format!("<link rel=\"preload\" as=\"font\" type=\"font/woff2\" crossorigin href=\"{font}\">\n");
        }
        let shared = self.address(&shared_path(tag, &self.manifest.release));
        let [js, wasm, start] = [js, wasm, start].map(|path| self.address(path));
        head += &format!(
            "<link rel=\"modulepreload\" href=\"{js}\" data-app=\"js\">\n\
             <link rel=\"preload\" as=\"fetch\" crossorigin href=\"{shared}\" data-app=\"shared\">\n\
             <link rel=\"preload\" as=\"fetch\" crossorigin href=\"{wasm}\" data-app=\"wasm\">\n\
             <script type=\"module\" src=\"{start}\"></script>\n\
             <link rel=\"manifest\" href=\"{}\">\n",
            self.address(WEB_MANIFEST)
        );
        if let Some((icon, size)) = icons.iter().find(|(path, _)| !path.contains("maskable")) {
            let icon = self.address(icon);
            head += &format!(
                "<link rel=\"icon\" type=\"image/png\" sizes=\"{size}x{size}\" href=\"{icon}\">\n\
                 <link rel=\"apple-touch-icon\" href=\"{icon}\">\n"
            );
        }
        head
    }

    /// What search engines read; those of a demonstration are asked to leave it out.
    fn found_from_outside(&self, twin: &Twin<'_>) -> Result<String> {
        let mut head = format!("<meta name=\"description\" content=\"{}\">\n", Escaped(&twin.summary));
        let nowhere = *twin.content == Content::NotFound;
        if nowhere || self.manifest.status != Status::Published {
            head += "<meta name=\"robots\" content=\"noindex\">\n";
        }
        if nowhere {
            return Ok(head);
        }
        let link = |rel: &str, hreflang: &str, route: &Route| {
            let url = self.public_address(route);
            let hreflang = if hreflang.is_empty() { String::new() } else { format!(" hreflang=\"{hreflang}\"") };
            format!("<link rel=\"{rel}\"{hreflang} href=\"{}\">\n", Escaped(&url))
        };
        head += &link("canonical", "", &twin.route);
        for locale in &self.manifest.locales {
            head += &link("alternate", &locale.tag, &in_locale(&twin.route, &locale.tag));
        }
        let neutral = match &twin.route {
            Route::Start => Route::Start,
            route => in_locale(route, &self.manifest.default_locale),
        };
        head += &link("alternate", "x-default", &neutral);
        if let Content::Place(place) = twin.content {
            let data = json_ld::place(place, &twin.lang, &self.public_address(&twin.route));
            writeln!(head, "<script type=\"application/ld+json\">{}</script>", json_in_script(&data.to_string()))?;
        }
        Ok(head)
    }

    /// Where a page is published; without a published address, where it stands on its host.
    pub(crate) fn public_address(&self, route: &Route) -> String {
        match &self.manifest.base_url {
            Some(url) => format!("{}{}", url.trim_end_matches('/'), route.path()),
            None => self.address(&route.path()),
        }
    }
}

/// The same page in another locale; from the start page the topics.
fn in_locale(route: &Route, tag: &str) -> Route {
    let page = match route {
        Route::Start => welcome_pack::route::Page::Topics,
        Route::In { page, .. } => page.clone(),
    };
    Route::In { locale: tag.to_owned(), page }
}

/// What stands between the bars of a page.
pub(crate) fn middle_of(body: &str) -> Option<&str> {
    let (_, from) = body.split_once(MAIN.0)?;
    Some(from.rsplit_once(MAIN.1)?.0)
}
