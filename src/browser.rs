//! The one edge to the browser: nothing else names its objects. Each function does one thing and decides nothing.

mod appointment;
mod attention;
mod beside;
mod card;
mod clock;
mod history;
mod module;
mod page;
mod place_list;
mod plan;
mod search;
mod session;
mod settings;
mod take;
mod word;
mod worker;

pub(crate) use appointment::{
    Chosen, choose, chosen_appointment, is_in_appointment, offer, open_appointment, show_appointment,
};
pub(crate) use attention::{chime, keep_awake};
pub(crate) use beside::{
    Tongue, Weave, forget_beside, is_language_menu, mark_pair, place_for_second_languages, place_for_strip,
};
pub(crate) use card::{
    CardListener, card_asked, card_in_address, card_in_fragment, chosen, clear_card, close_card, has_cards,
    is_card_close, is_card_open, is_in_date, key_of_pad, on_card_closed, open_card, show_answer,
};
pub(crate) use clock::{after, every, local_time, next_task, now_ms, utc};
pub(crate) use history::{Entry, history_back, history_entry, on_history, push_entry, reload, replace_entry};
pub(crate) use module::{ALIVE, CODE, ask_to_listen, asked_code, bring_module, tell_page};
pub(crate) use page::{
    Line, Place, block_in_view, body_of_table, clear, first, focus_heading, goes_by_the_clock, heading,
    keep_block_in_view, leave_focus, links_of_page, main_html, open_questions, open_questions_again,
    show_next_greeting, show_open_state, show_page, show_ways, show_whole, title, with_hours,
};
pub(crate) use place_list::{
    focus_first_choice, places_to_choose, show_fitting, show_place_choices, show_place_count, touched_choice,
};
pub(crate) use plan::{focus_first_answer, fragment, plan_of_page, show_plan, show_progress, touched_mark};
pub(crate) use search::{
    Hit, is_in_search, is_on_key, leave_keyboard_out, set_typed, show_hits, show_lines, show_search, typed, typed_with,
};
pub(crate) use session::{SessionNames, session_names, show_dates};
pub(crate) use settings::{show_choices, show_device, store_device, store_second, stored_device, stored_second};
pub(crate) use take::{copy, print, share, show_copied};
pub(crate) use word::{close_word, show_word, word_asked};
pub(crate) use worker::{WorkerState, register_worker, tell_worker};

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlDialogElement, HtmlElement, Response, Window};
use welcome_pack::locale::Direction;

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// Runs a future; also before the app is mounted, when its own executor does not run yet.
pub(crate) fn spawn(future: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(future);
}

/// The element that the app takes over.
pub(crate) fn mount_point() -> Option<HtmlElement> {
    document()?.get_element_by_id("app")?.dyn_into().ok()
}

/// What the page says of itself, as JSON.
pub(crate) fn page_mark() -> Option<String> {
    document()?.get_element_by_id("page")?.text_content()
}

/// Where the page says that what all pages of its locale share is to be found.
pub(crate) fn shared_address() -> Option<String> {
    document()?.query_selector("link[data-app=shared]").ok()??.get_attribute("href")
}

/// The path of the page, without query and fragment.
pub(crate) fn path() -> String {
    window().and_then(|window| window.location().pathname().ok()).unwrap_or_else(|| "/".to_owned())
}

/// What stands behind the question mark of the address, with it; empty if there is none.
pub(crate) fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// The path of the page with its query.
pub(crate) fn address() -> String {
    path() + &query()
}

/// What the address asks the search for.
pub(crate) fn question() -> String {
    let query = web_sys::UrlSearchParams::new_with_str(&query()).ok();
    query.and_then(|query| query.get("q")).unwrap_or_default()
}

/// A path that asks the search for something; without a query if for nothing.
pub(crate) fn with_question(path: &str, question: &str) -> String {
    if question.is_empty() {
        return path.to_owned();
    }
    format!("{path}?q={}", String::from(js_sys::encode_uri_component(question)))
}

/// Scheme, host and port of the page.
pub(crate) fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Scheme, host and port under which the site is reached from outside, as its pages say it; those of the page where they
/// name none.
pub(crate) fn public_origin() -> String {
    let canonical = page::first("link[rel=canonical]").and_then(|link| link.get_attribute("href"));
    let origin = canonical
        .filter(|href| href.starts_with("http"))
        .map(|href| href.splitn(4, '/').take(3).collect::<Vec<_>>().join("/"));
    origin.unwrap_or_else(self::origin)
}

/// What came of a fetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FetchError {
    /// No answer at all.
    Offline,
    /// An answer that is not the file.
    Missing,
}

/// The text of a file of the site; of a release, where one is named.
pub(crate) async fn fetch_text(path: &str, release: Option<&str>) -> Result<String, FetchError> {
    let window = window().ok_or(FetchError::Offline)?;
    let options = web_sys::RequestInit::new();
    if let Some(release) = release {
        let headers = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&headers, &"x-release".into(), &release.into());
        options.set_headers(&headers);
    }
    let fetched = window.fetch_with_str_and_init(path, &options);
    let response = JsFuture::from(fetched).await.map_err(|_| FetchError::Offline)?;
    let response: Response = response.dyn_into().map_err(|_| FetchError::Missing)?;
    if !response.ok() {
        return Err(FetchError::Missing);
    }
    let text = JsFuture::from(response.text().map_err(|_| FetchError::Missing)?).await;
    text.ok().and_then(|text| text.as_string()).ok_or(FetchError::Missing)
}

/// Sets the language and the direction of the document.
pub(crate) fn show_language(tag: &str, direction: Direction) {
    let Some(root) = root() else { return };
    // To set what is set already would make the browser work out every style anew.
    for (name, value) in [("lang", tag), ("dir", direction.as_str())] {
        if root.get_attribute(name).as_deref() != Some(value) {
            let _ = root.set_attribute(name, value);
        }
    }
}

/// Marks that the app has taken over the page.
pub(crate) fn show_ready() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-app", "ready");
    }
}

/// How far the page is scrolled, in CSS pixels.
pub(crate) fn scroll_position() -> f64 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0)
}

/// Scrolls the page, without an animation.
pub(crate) fn scroll_to(position: f64) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, position);
    }
}

/// Closes the open menus; the focus goes from within to what opened them.
pub(crate) fn close_menus() {
    close("details.menu[open]");
}

fn close(selector: &str) {
    let focused = document().and_then(|document| document.active_element());
    for menu in page::all(selector) {
        let summary = menu.query_selector("summary").ok().flatten();
        let summary = summary.filter(|_| menu.contains(focused.as_deref()));
        if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
            let _ = summary.focus();
        }
        let _ = menu.remove_attribute("open");
    }
}

/// Whether a click is on the link that skips the bars.
pub(crate) fn is_skip_link(event: &web_sys::Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.and_then(|target| target.closest(".skip-link").ok().flatten()).is_some()
}

/// Whether an event happened inside a menu.
pub(crate) fn is_in_menu(event: &web_sys::Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.and_then(|target| target.closest("details.menu").ok().flatten()).is_some()
}

/// Opens a dialog over the page; what is below cannot be reached until it is closed.
pub(crate) fn open_dialog(dialog: &HtmlDialogElement) {
    if !dialog.open() {
        let _ = dialog.show_modal();
    }
}

/// Calls back on every event of a name anywhere in the page; for ever, as the app never ends.
pub(crate) fn on_event(name: &'static str, mut callback: impl FnMut(&web_sys::Event) + 'static) {
    if let Some(document) = document() {
        let options = EventListenerOptions { passive: false, ..Default::default() };
        EventListener::new_with_options(&document, name, options, move |event| callback(event)).forget();
    }
}

/// Calls back when the device has a network again.
pub(crate) fn on_online(mut callback: impl FnMut() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "online", move |_| callback()).forget();
    }
}

/// Calls back before the page is put on paper, and afterwards.
pub(crate) fn on_print(callback: impl Fn(bool) + Clone + 'static) {
    let Some(window) = window() else { return };
    for (event, begins) in [("beforeprint", true), ("afterprint", false)] {
        let callback = callback.clone();
        EventListener::new(&window, event, move |_| callback(begins)).forget();
    }
}

/// Whether an event is a press of the Escape key.
pub(crate) fn is_escape(event: &web_sys::Event) -> bool {
    event.dyn_ref::<web_sys::KeyboardEvent>().is_some_and(|event| event.key() == "Escape")
}

/// The link into the site that a plain click is on; `None` for every other click.
fn plain_link(event: &web_sys::Event) -> Option<web_sys::HtmlAnchorElement> {
    let mouse = event.dyn_ref::<web_sys::MouseEvent>()?;
    if event.default_prevented()
        || mouse.button() != 0
        || mouse.ctrl_key()
        || mouse.meta_key()
        || mouse.shift_key()
        || mouse.alt_key()
    {
        return None;
    }
    let link = event.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??;
    let link: web_sys::HtmlAnchorElement = link.dyn_into().ok()?;
    (link.origin() == origin() && link.target().is_empty() && !link.has_attribute("download")).then_some(link)
}

/// The path of a link into the site that a plain click follows; `None` for every other click.
pub(crate) fn followed_link(event: &web_sys::Event) -> Option<FollowedLink> {
    let link = plain_link(event).filter(|link| link.hash().is_empty())?;
    let [keep_place, alone] = ["data-keep-place", "data-alone"].map(|name| link.has_attribute(name));
    Some(FollowedLink { path: link.pathname(), query: link.search(), keep_place, alone })
}

/// What says in front of a link where it leads.
const LABEL: &str = ".contact-label, .source-title";

/// The address, the name and the text of a link out of the site, if a click is on one; of a file in an address what it holds.
pub(crate) fn link_out(event: &web_sys::Event) -> Option<(String, String, String)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link: web_sys::HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    if link.origin() == origin() {
        return None;
    }
    let href = link.get_attribute("href")?;
    // A file that stands in its own address: what it holds is handed over, as the address means it.
    let held = href.strip_prefix("data:").and_then(|data| js_sys::decode_uri_component(data.split_once(',')?.1).ok());
    let href = held.map_or(href, String::from);
    let text = link.text_content().unwrap_or_default();
    let before = link.previous_element_sibling().filter(|before| before.matches(LABEL).unwrap_or_default());
    let said = link.get_attribute("data-name").or_else(|| before.and_then(|before| before.text_content()));
    let name = said.unwrap_or_else(|| text.clone());
    Some((href, name, text))
}

/// Leaves the program and loads a page of the site anew.
pub(crate) fn load(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().assign(address);
    }
}

/// Says that the app could not take over: the page goes on as it is.
pub(crate) fn show_failed() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-app", "failed");
    }
}

/// A link into the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FollowedLink {
    /// Where it leads.
    pub(crate) path: String,
    /// The query of its address, with its `?`.
    pub(crate) query: String,
    /// Whether the reader stays at the same block, as when the language changes.
    pub(crate) keep_place: bool,
    /// Whether it leads out of two languages into one.
    pub(crate) alone: bool,
}

/// Whether the page is in view.
pub(crate) fn is_visible() -> bool {
    document().is_some_and(|document| document.visibility_state() == web_sys::VisibilityState::Visible)
}
