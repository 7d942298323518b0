//! An emergency number: picture, who answers, and the number as large as the screen allows.

use super::{Icon, OutsideLink};
use leptos::prelude::*;
use welcome_pack::bundle::EmergencyCall;

/// An emergency number to call.
#[component]
pub fn EmergencyCallCard(
    /// The number with its explanation.
    call: EmergencyCall,
) -> impl IntoView {
    let EmergencyCall { number, label, say, picture } = call;
    view! {
        <li class="emergency-call">
            <span class="emergency-picture"><Icon name=picture/></span>
            <span class="emergency-text">
                <span class="emergency-label">{label}</span>
                <span class="emergency-say">{say}</span>
            </span>
            <span class="emergency-number">
                <OutsideLink href=format!("tel:{number}") label=number number=true/>
            </span>
        </li>
    }
}
