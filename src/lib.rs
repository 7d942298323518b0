//! The kiosk app: thin views over the pack crate. Pages are rendered when the site is built; in the browser the app takes
//! over what is around them, shows the next one in the place of the last, and moves what changes by itself.

#![recursion_limit = "512"]

pub mod app;
pub mod beside;
pub mod device;
pub mod idle;
#[cfg(feature = "ssr")]
pub mod page;
pub mod part;
pub mod screen;
pub mod site;

#[cfg(feature = "ssr")]
pub mod render;
#[cfg(feature = "ssr")]
pub mod words;

#[cfg(feature = "csr")]
mod browser;
#[cfg(feature = "csr")]
mod loader;
#[cfg(feature = "csr")]
mod visit;

#[cfg(feature = "csr")]
pub use visit::start;
