//! A file that came back from a translator: the first line names it, the rest is what it says. It is a delivery or an
//! error whose line lies in it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use welcome_exchange::read;

fuzz_target!(|input: &[u8]| {
    let end = input.iter().position(|byte| *byte == b'\n').unwrap_or(input.len());
    let (name, bytes) = input.split_at(end);
    let Ok(name) = std::str::from_utf8(name) else { return };
    if let Err(error) = read(name, bytes.get(1..).unwrap_or_default()) {
        assert!(!error.message.is_empty() && !error.help.is_empty());
    }
});
