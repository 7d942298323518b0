//! The app's entry in the browser.

fn main() {
    #[cfg(feature = "csr")]
    welcome_kiosk::start();
}
