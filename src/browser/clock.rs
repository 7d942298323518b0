//! The device's clock, and the clocks of the city.

use super::{spawn, window};
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;
use welcome_pack::date::LocalTime;

/// Waits, so many milliseconds. Not gloo's timer, which leaves its closure behind when it is forgotten.
async fn pause(milliseconds: u32) {
    let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
    let timer = Promise::new(&mut |done, _| {
        if let Some(window) = window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds);
        }
    });
    let _ = JsFuture::from(timer).await;
}

/// Waits for the next task: what the visitor has touched meanwhile, and what is to be painted, can come first. By a message and
/// not a timer, which browsers put off.
pub(crate) async fn next_task() {
    let Ok(channel) = MessageChannel::new() else { return };
    let arrived = Promise::new(&mut |done, _| channel.port1().set_onmessage(Some(&done)));
    if channel.port2().post_message(&JsValue::NULL).is_ok() {
        let _ = JsFuture::from(arrived).await;
    }
    channel.port1().close();
}

/// Calls back once, after a time in milliseconds.
pub(crate) fn after(milliseconds: u32, callback: impl FnOnce() + 'static) {
    spawn(async move {
        pause(milliseconds).await;
        callback();
    });
}

/// Calls back again and again, for ever, as the app never ends.
pub(crate) fn every(milliseconds: u32, callback: impl FnMut() + 'static) {
    gloo::timers::callback::Interval::new(milliseconds, callback).forget();
}

/// Milliseconds of the device's clock.
pub(crate) fn now_ms() -> f64 {
    js_sys::Date::now()
}

/// The time in UTC.
pub(crate) fn utc() -> Option<LocalTime> {
    of_iso(&String::from(js_sys::Date::new_0().to_iso_string()))
}

/// The time on the clocks of a time zone; `None` if the browser does not know the zone.
pub(crate) fn local_time(time_zone: &str) -> Option<LocalTime> {
    by_temporal(time_zone).or_else(|| by_intl(time_zone))
}

/// By `Temporal`, which looks into the tables of time zones alone; browsers have it since 2025 (Firefox) and 2026 (Chromium), and
/// some not yet.
fn by_temporal(time_zone: &str) -> Option<LocalTime> {
    let temporal = get(&js_sys::global(), "Temporal")?;
    let instant = call(&get(&temporal, "Instant")?, "fromEpochMilliseconds", &now_ms().into())?;
    let zoned = call(&instant, "toZonedDateTimeISO", &time_zone.into())?;
    of_iso(&call(&zoned, "toString", &JsValue::UNDEFINED)?.as_string()?)
}

/// By `Intl`, which also loads how a language writes dates: the first time that takes ten times as long as the other way.
fn by_intl(time_zone: &str) -> Option<LocalTime> {
    let options = Object::new();
    for (key, value) in [
        ("timeZone", time_zone),
        ("hourCycle", "h23"),
        ("year", "numeric"),
        ("month", "2-digit"),
        ("day", "2-digit"),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
    ] {
        Reflect::set(&options, &key.into(), &value.into()).ok()?;
    }
    // An unknown zone throws; so the constructor is called through Reflect, which catches.
    let constructor: Function = get(&get(&js_sys::global(), "Intl")?, "DateTimeFormat")?.dyn_into().ok()?;
    let format = Reflect::construct(&constructor, &Array::of2(&"en-u-ca-gregory-nu-latn".into(), &options)).ok()?;
    // Not a checked cast: browsers under test answer with a stand-in that is of no class.
    let format: js_sys::Intl::DateTimeFormat = format.unchecked_into();
    let parts = format.format_to_parts(&js_sys::Date::new_0());
    let part = |name: &str| {
        parts.iter().find_map(|part| {
            let is_it = get(&part, "type")?.as_string()? == name;
            if is_it { get(&part, "value")?.as_string() } else { None }
        })
    };
    let [year, month, day, hour, minute] =
        ["year", "month", "day", "hour", "minute"].map(|name| part(name).unwrap_or_default());
    of_iso(&format!("{year}-{month}-{day}T{hour}:{minute}"))
}

/// The day and the time with which a time in ISO 8601 begins, whatever else it says.
fn of_iso(text: &str) -> Option<LocalTime> {
    let number = |from: usize| text.get(from..from + 2)?.parse::<u16>().ok();
    Some(LocalTime { date: text.get(..10)?.parse().ok()?, minute: number(11)? * 60 + number(14)? })
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok()
}

fn call(object: &JsValue, name: &str, argument: &JsValue) -> Option<JsValue> {
    get(object, name)?.dyn_into::<Function>().ok()?.call1(object, argument).ok()
}
