//! The panel that hands an address over to the visitor's own phone.

use super::{Icon, QrCodePicture};
use crate::{screen::Reader, site::Code};
use leptos::{html::Dialog, prelude::*};
use welcome_pack::messages::Arg;

/// A dialog with a QR code, the name of what it leads to, and its host in plain sight.
#[component]
pub fn QrPanel(
    /// What to show; `None` closes the panel.
    code: ReadSignal<Option<Code>>,
    /// Called when the visitor closes it.
    on_close: Callback<()>,
    /// The locale being read.
    reader: Signal<Reader>,
    /// The dialog itself, so that the edge can open it as a modal one.
    node: NodeRef<Dialog>,
) -> impl IntoView {
    view! {
        <dialog class="qr-panel" aria-labelledby="qr-heading" node_ref=node on:close=move |_| on_close.run(())>
            {move || code.get().map(|code| {
                let reader = reader.get();
                let picture_label = reader.label("qr-label", &[("address", Arg::Text(&code.shown))]);
                view! {
                    <h2 id="qr-heading">{code.label.clone()}</h2>
                    <p>{reader.text("qr-how")}</p>
                    <QrCodePicture address=code.address label=picture_label/>
                    <p class="qr-shown"><bdi dir="ltr">{code.shown}</bdi></p>
                    <form method="dialog">
                        <button type="submit" class="button"><Icon name="close"/>{reader.text("close")}</button>
                    </form>
                }
            })}
        </dialog>
    }
}
