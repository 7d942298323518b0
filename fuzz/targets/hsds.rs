//! A directory in HSDS: whatever it says becomes entries for a pack, or an error in words.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;
use welcome_exchange::service::{Wishes, hsds, note::Notes};
use welcome_pack::authoring::model::Pack;

fuzz_target!(|bytes: &[u8]| {
    let today = "2026-11-22".parse().expect("a date");
    let wishes = Wishes {
        today,
        default_locale: "de",
        locales: vec!["de", "ar"],
        coverage: None,
        dial: Some("+43"),
        categories: BTreeMap::from([(String::new(), "service-point".to_owned())]),
    };
    if let Err(error) = hsds::read(bytes, today, &Pack::default(), &wishes, None, &mut Notes::default()) {
        assert!(!error.to_string().is_empty());
    }
});
