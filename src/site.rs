//! The contexts of the views: what every part may ask for without being handed it.

use crate::{
    device::Device,
    screen::{Reader, Screen},
};
use leptos::prelude::*;
use std::sync::Arc;
use welcome_pack::{
    bundle::Manifest,
    contact::shown_address,
    date::LocalTime,
    route::{Page, Route},
};

/// The screen being shown.
#[derive(Clone, Copy)]
pub struct Shown(pub ReadSignal<Arc<Screen>>);

/// Where the pictures are.
#[derive(Clone)]
pub struct Icons(pub Arc<str>);

/// The settings of the device.
#[derive(Clone, Copy)]
pub struct DeviceSettings(pub ReadSignal<Device>);

/// What changes by itself while a screen is shown.
#[derive(Clone, Copy)]
pub struct Live {
    /// The time on the clocks of the city; `None` until a browser says it.
    pub now: ReadSignal<Option<LocalTime>>,
    /// What the device has stored.
    pub offline: ReadSignal<Offline>,
    /// The way to the page that is being put on paper, while it is.
    pub paper: ReadSignal<Option<Code>>,
}

/// What the device has stored for use without network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offline {
    /// The release that serves without network, if one is installed.
    pub release: Option<String>,
    /// When it was installed, ISO 8601 date.
    pub installed: Option<String>,
    /// A newer release that waits for the start screen.
    pub waiting: Option<String>,
    /// Why the last attempt to install failed.
    pub problem: Option<InstallProblem>,
    /// How many languages are on the device.
    pub ready: usize,
    /// How many there are.
    pub all: usize,
    /// Whether another one is on its way.
    pub getting: bool,
    /// Whether the others are left out to save the visitor's data.
    pub saving: bool,
}

/// Why a release could not be installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstallProblem {
    /// The file that was missing or wrong.
    pub file: String,
    /// When, ISO 8601 date.
    pub date: String,
}

/// What a visitor can ask of the device.
#[derive(Clone, Copy)]
pub struct Actions {
    /// Changes the device's settings.
    pub set_device: Callback<Device>,
    /// Goes one step back.
    pub back: Callback<()>,
    /// Ends the visit on a kiosk.
    pub finish: Callback<()>,
    /// Brings every language onto the device.
    pub get_all: Callback<()>,
    /// Reads the page aloud.
    pub listen: Callback<()>,
    /// Takes the page along.
    pub take: Callback<Take>,
}

/// How a page is taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// As a code onto the visitor's own phone.
    Code,
    /// To somebody, by whatever the device sends with.
    Share,
    /// As a link to put elsewhere.
    Copy,
    /// On paper.
    Print,
}

/// An address to take along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// What the code says: `https://…`, `tel:…`, `mailto:…`.
    pub address: String,
    /// What is shown beside it.
    pub label: String,
    /// The host name, the number or the mail address, in plain sight.
    pub shown: String,
}

impl Code {
    /// The code of a link, by its address, its name and the text that is touched.
    ///
    /// ```
    /// use welcome_kiosk::site::Code;
    /// assert_eq!(Code::of("tel:+4314000", "Town hall", "+43 1 4000").shown, "+43 1 4000");
    /// assert_eq!(Code::of("https://www.wien.gv.at/x?y", "Vienna", "here").shown, "wien.gv.at");
    /// ```
    #[must_use]
    pub fn of(address: &str, label: &str, text: &str) -> Code {
        let shown = match address.split_once(':') {
            // A position, as RFC 5870 writes it.
            Some(("geo", position)) => position.replace(',', ", "),
            Some(("https" | "http", _)) => shown_address(address),
            // A number or a mailbox as it stands on the page.
            _ => text.to_owned(),
        };
        Code { address: address.to_owned(), label: label.to_owned(), shown }
    }

    /// The code of a page of the site, with its whole address in plain sight, so that it can be typed.
    ///
    /// ```
    /// use welcome_kiosk::site::Code;
    /// assert_eq!(Code::of_page("https://wien.example/ar/health/", "الصحة").shown, "wien.example/ar/health/");
    /// ```
    #[must_use]
    pub fn of_page(address: &str, title: &str) -> Code {
        let shown = address.split_once("://").map_or(address, |(_, rest)| rest);
        Code { address: address.to_owned(), label: title.to_owned(), shown: shown.to_owned() }
    }
}

fn expect<T: Clone + Send + Sync + 'static>() -> T {
    expect_context::<T>()
}

/// The screens as they change.
#[must_use]
pub fn expect_shown() -> ReadSignal<Arc<Screen>> {
    expect::<Shown>().0
}

/// The screen that is shown when a part is built.
#[must_use]
pub fn expect_screen() -> Arc<Screen> {
    expect_shown().get_untracked()
}

/// A value as the text of a `data-` attribute, JSON, from which the browser reads it.
#[cfg(feature = "ssr")]
#[must_use]
pub fn attribute(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Where the pictures are.
#[must_use]
pub fn expect_icons() -> Arc<str> {
    expect::<Icons>().0
}

/// The locale being read, with its texts.
#[must_use]
pub fn expect_reader() -> Reader {
    expect_screen().reader.clone()
}

/// The site being shown.
#[must_use]
pub fn expect_manifest() -> Arc<Manifest> {
    expect_reader().manifest
}

/// The device's settings as they change.
#[must_use]
pub fn expect_device() -> ReadSignal<Device> {
    expect::<DeviceSettings>().0
}

/// What changes by itself.
#[must_use]
pub fn expect_live() -> Live {
    expect()
}

/// What a visitor can ask of the device.
#[must_use]
pub fn expect_actions() -> Actions {
    expect()
}

/// Where the way back leads without the program: one page up.
#[must_use]
pub fn page_up(screen: &Screen) -> String {
    let reader = &screen.reader;
    screen.page().and_then(Page::parent).map_or_else(|| reader.manifest.base.clone(), |page| reader.path(&page))
}

/// Where the same page stands in another locale; the topics, if there is none.
#[must_use]
pub fn same_page_in(screen: &Screen, locale: &str) -> String {
    let page = match &screen.route {
        Route::Start => Page::Topics,
        Route::In { page, .. } => page.clone(),
    };
    screen.reader.manifest.address(&page.path(locale))
}
