//! The one place that asks what day it is, or what day a moment was.

use std::time::{SystemTime, UNIX_EPOCH};
use welcome_pack::date::Date;

const SECONDS_OF_A_DAY: u64 = 24 * 60 * 60;

/// Today, in UTC.
pub(crate) fn today() -> Date {
    day_of(SystemTime::now())
}

/// The day of a moment, in UTC.
pub(crate) fn day_of(moment: SystemTime) -> Date {
    let since_epoch = moment.duration_since(UNIX_EPOCH).unwrap_or_default();
    Date::from_days_since_epoch(i32::try_from(since_epoch.as_secs() / SECONDS_OF_A_DAY).unwrap_or_default())
}
