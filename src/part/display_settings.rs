//! Text size and colours.

use super::Icon;
use crate::{
    device::{Device, TextSize, Theme},
    site::{expect_actions, expect_device, expect_reader},
};
use leptos::prelude::*;

/// Text size in three steps and three sets of colours; the edge marks the ones that were chosen, by their class.
#[component]
pub fn DisplaySettings() -> impl IntoView {
    let (reader, device, actions) = (expect_reader(), expect_device(), expect_actions());
    let choice = |icon: &'static str, name: &'static str, make: fn(Device) -> Device| {
        let label = reader.text(name);
        view! {
            <button type="button" class="choice" class=(name, true)
                aria-pressed=if device.get_untracked().chosen().contains(&Some(name)) { "true" } else { "false" }
                on:click=move |_| actions.set_device.run(make(device.get_untracked()))>
                <Icon name=icon/><span>{label}</span>
            </button>
        }
        .into_any()
    };
    view! {
        <details class="menu display-settings" name="menu">
            <summary><Icon name="display"/><span>{reader.text("display")}</span></summary>
            <div class="menu-panel">
                <div class="choices" role="group" aria-label=reader.label("text-size", &[])>
                    {choice("size", "text-size-normal", |d| Device { size: TextSize::Normal, ..d })}
                    {choice("size", "text-size-large", |d| Device { size: TextSize::Large, ..d })}
                    {choice("size", "text-size-largest", |d| Device { size: TextSize::Largest, ..d })}
                </div>
                <div class="choices" role="group" aria-label=reader.label("colours", &[])>
                    {choice("light", "theme-light", |d| Device { theme: Theme::Light, ..d })}
                    {choice("dark", "theme-dark", |d| Device { theme: Theme::Dark, ..d })}
                    {choice("contrast", "theme-contrast", |d| Device { theme: Theme::Contrast, ..d })}
                </div>
            </div>
        </details>
    }
}
