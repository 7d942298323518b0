//! The kiosk app: thin views over the pack crate. The address decides what is shown; a page takes data, never fetches.

#![recursion_limit = "512"]

pub mod app;
pub mod device;
pub mod idle;
pub mod page;
pub mod part;
pub mod screen;
pub mod site;

#[cfg(feature = "ssr")]
pub mod render;

#[cfg(feature = "csr")]
mod browser;
#[cfg(feature = "csr")]
mod loader;
#[cfg(feature = "csr")]
mod visit;

#[cfg(feature = "csr")]
pub use visit::start;
