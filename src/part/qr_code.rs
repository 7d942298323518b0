//! A QR code as a picture that scales.

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

/// Quiet zone around the code, in modules (ISO/IEC 18004 asks for four).
const QUIET: i32 = 4;

/// How much of the code may be unreadable, at least. A screen has no scratches: a phone reads fewer and larger modules from
/// farther away, and where a code of that size has room for more correction it gets more.
const CORRECTION: QrCodeEcc = QrCodeEcc::Low;

/// An address as a QR code; nothing if it is too long for one.
#[component]
pub fn QrCodePicture(
    /// What the code says.
    address: String,
    /// What it is, for people who do not see it.
    label: String,
) -> impl IntoView {
    let code = QrCode::encode_text(&address, CORRECTION).ok()?;
    let side = code.size() + 2 * QUIET;
    Some(view! {
        <svg class="qr-code" role="img" aria-label=label viewBox=format!("0 0 {side} {side}") shape-rendering="crispEdges">
            <rect class="qr-ground" width=side height=side></rect>
            <path class="qr-modules" d=modules(&code)></path>
        </svg>
    })
}

/// The dark modules as one path, a horizontal run at a time.
fn modules(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            if length > 0 {
                path.push_str(&format!("M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET));
            }
            x += i32::try_from(length).unwrap_or(0) + 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_has_every_dark_module_once() {
        let code = QrCode::encode_text("https://example.org/ar/health/", CORRECTION).unwrap();
        let dark = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        let dark = dark.filter(|(x, y)| code.get_module(*x, *y)).count();
        let drawn: usize = modules(&code)
            .split('M')
            .filter(|run| !run.is_empty())
            .map(|run| run.split(['h', 'v']).nth(1).unwrap().parse::<usize>().unwrap())
            .sum();
        assert_eq!(drawn, dark);
    }
}
