//! What a shared tablet does to be noticed: it chimes, and it keeps its screen on.

use super::window;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Two soft tones; silence where the device allows no sound.
pub(crate) fn chime() {
    let _ = try_chime();
}

fn try_chime() -> Result<(), JsValue> {
    let context = web_sys::AudioContext::new()?;
    for (at, frequency) in [(0.0, 659.3), (0.25, 523.3)] {
        let (tone, volume) = (context.create_oscillator()?, context.create_gain()?);
        let start = context.current_time() + at;
        tone.frequency().set_value(frequency);
        volume.gain().set_value_at_time(0.2, start)?;
        volume.gain().exponential_ramp_to_value_at_time(0.001, start + 0.6)?;
        tone.connect_with_audio_node(&volume)?;
        volume.connect_with_audio_node(&context.destination())?;
        tone.start_with_when(start)?;
        tone.stop_with_when(start + 0.6)?;
    }
    Ok(())
}

/// Asks the device to keep its screen on, where it can.
pub(crate) fn keep_awake() {
    let request = || -> Option<()> {
        let lock = Reflect::get(&window()?.navigator(), &"wakeLock".into()).ok()?;
        let request: Function = Reflect::get(&lock, &"request".into()).ok()?.dyn_into().ok()?;
        let promise: Promise = request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()?;
        // A refusal (battery saver) is the device's decision.
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
        Some(())
    };
    let _ = request();
}
