//! `manifest.webmanifest`: how the site is installed on a device.

use super::program::Program;
use serde_json::{Value, json};
use welcome_pack::bundle::{Index, LocaleEntry, address};

/// Its path in the site.
pub(crate) const WEB_MANIFEST: &str = "manifest.webmanifest";

/// The manifest, in the words of the default locale; under the icon stands what the offer is called, or else the city.
pub(crate) fn web_manifest(
    locale: &LocaleEntry,
    index: &Index,
    name: Option<&str>,
    program: &Program,
    base: &str,
) -> String {
    let icons: Vec<Value> = program.icons.iter().map(|(path, size)| icon(&address(base, path), *size)).collect();
    let manifest = json!({
        "id": base,
        "name": locale.title,
        "short_name": name.unwrap_or(&index.city),
        "lang": locale.tag,
        "dir": locale.direction,
        "start_url": base,
        "scope": base,
        "display": "standalone",
        "background_color": program.ground,
        "theme_color": program.ground,
        "icons": icons,
    });
    format!("{manifest:#}\n")
}

fn icon(path: &str, size: u32) -> Value {
    let purpose = if path.contains("maskable") { "maskable" } else { "any" };
    json!({ "src": path, "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose })
}
