//! The device's clock, and the clocks of the city.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::JsCast;
use welcome_pack::date::{Date, LocalTime};

/// Calls back once, after a time in milliseconds.
pub(crate) fn after(milliseconds: u32, callback: impl FnOnce() + 'static) {
    gloo::timers::callback::Timeout::new(milliseconds, callback).forget();
}

/// Calls back again and again, for ever, as the app never ends.
pub(crate) fn every(milliseconds: u32, callback: impl FnMut() + 'static) {
    gloo::timers::callback::Interval::new(milliseconds, callback).forget();
}

/// Milliseconds of the device's clock.
pub(crate) fn now_ms() -> f64 {
    js_sys::Date::now()
}

/// The time on the clocks of a time zone; `None` if the browser does not know the zone.
pub(crate) fn local_time(time_zone: &str) -> Option<LocalTime> {
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
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &"DateTimeFormat".into()).ok()?.dyn_into().ok()?;
    let format = Reflect::construct(&constructor, &Array::of2(&"en-u-ca-gregory-nu-latn".into(), &options)).ok()?;
    // Not a checked cast: browsers under test answer with a stand-in that is of no class.
    let format: js_sys::Intl::DateTimeFormat = format.unchecked_into();
    let parts = format.format_to_parts(&js_sys::Date::new_0());
    let part = |name: &str| {
        parts.iter().find_map(|part| {
            let kind = Reflect::get(&part, &"type".into()).ok()?.as_string()?;
            let value = Reflect::get(&part, &"value".into()).ok()?.as_string()?;
            if kind == name { value.parse::<u16>().ok() } else { None }
        })
    };
    let date = Date::new(i32::from(part("year")?), part("month")?.try_into().ok()?, part("day")?.try_into().ok()?)?;
    Some(LocalTime { date, minute: part("hour")? * 60 + part("minute")? })
}
