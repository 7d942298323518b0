//! The settings of the device: read, kept and shown.

use super::{page::all, root, window};
use crate::device::{Device, Profile, TextSize, Theme, name_of, value_of};
use web_sys::Storage;

/// The keys of device settings: the only things that the app ever stores.
const PROFILE: &str = "welcome.profile";
const SIZE: &str = "welcome.size";
const THEME: &str = "welcome.theme";
const SECOND: &str = "welcome.second";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// The settings kept on this device; on a shared tablet only that it is one.
pub(crate) fn stored_device() -> Device {
    let get = |key: &str| storage().and_then(|storage| storage.get_item(key).ok().flatten()).unwrap_or_default();
    match value_of(&get(PROFILE), &Profile::ALL) {
        Profile::Kiosk => Device { profile: Profile::Kiosk, ..Device::default() },
        Profile::Personal => Device {
            profile: Profile::Personal,
            size: value_of(&get(SIZE), &TextSize::ALL),
            theme: value_of(&get(THEME), &Theme::ALL),
        },
    }
}

/// Keeps the settings of a personal device; on a shared tablet they are the visit's and are not kept.
pub(crate) fn store_device(device: Device) {
    let (Profile::Personal, Some(storage)) = (device.profile, storage()) else { return };
    let set = |key: &str, value: &str| {
        // Storage may be full or forbidden; the setting then holds until the page is closed.
        let _ = if value.is_empty() { storage.remove_item(key) } else { storage.set_item(key, value) };
    };
    set(SIZE, name_of(&device.size, &TextSize::ALL));
    set(THEME, name_of(&device.theme, &Theme::ALL));
}

/// The tag of the language that was last read beside another one on this personal device; never one on a shared tablet.
pub(crate) fn stored_second(profile: Profile) -> Option<String> {
    match profile {
        Profile::Kiosk => None,
        Profile::Personal => storage()?.get_item(SECOND).ok().flatten(),
    }
}

/// Keeps the language that is read beside another one on a personal device; on a shared tablet it is the visit's.
pub(crate) fn store_second(profile: Profile, tag: &str) {
    if let (Profile::Personal, Some(storage)) = (profile, storage()) {
        // Storage may be full or forbidden; the menu then offers every language alike.
        let _ = storage.set_item(SECOND, tag);
    }
}

/// Marks the choices that are made.
pub(crate) fn show_choices(device: Device) {
    for choice in all(".display-settings .choice") {
        let classes = choice.class_list();
        let is_made = device.chosen().into_iter().flatten().any(|name| classes.contains(name));
        let _ = choice.set_attribute("aria-pressed", if is_made { "true" } else { "false" });
    }
}

/// Shows the settings on the page.
pub(crate) fn show_device(device: Device) {
    show_choices(device);
    let Some(root) = root() else { return };
    for (name, value) in [
        ("data-profile", name_of(&device.profile, &Profile::ALL)),
        ("data-size", name_of(&device.size, &TextSize::ALL)),
        ("data-theme", name_of(&device.theme, &Theme::ALL)),
    ] {
        let _ = if value.is_empty() { root.remove_attribute(name) } else { root.set_attribute(name, value) };
    }
}
