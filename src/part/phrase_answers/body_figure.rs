//! A part of the body: pictures of a face and of a body from both sides, and the names of the parts.
//!
//! A drawing of our own, out of the rectangles that are touched: no set of pictures has a figure whose parts are apart.

use super::Both;
use leptos::prelude::*;

/// A part with its rectangle: x, y, width and height in the units of its figure.
type Area = (&'static str, [u16; 4]);

/// Every part, from head to foot.
const PARTS: [&str; 17] = [
    "head", "eye", "ear", "mouth", "neck", "shoulder", "chest", "arm", "hand", "belly", "abdomen", "leg", "knee",
    "foot", "back", "loins", "bottom",
];

/// A face, 200 × 220 units.
const FACE: [Area; 6] = [
    ("head", [46, 6, 108, 62]),
    ("eye", [46, 70, 108, 46]),
    ("ear", [2, 66, 42, 56]),
    ("ear", [156, 66, 42, 56]),
    ("mouth", [56, 118, 88, 46]),
    ("neck", [70, 168, 60, 48]),
];

/// A body from the front, 200 × 420 units.
const FRONT: [Area; 16] = [
    ("head", [70, 4, 60, 62]),
    ("shoulder", [26, 72, 42, 42]),
    ("shoulder", [132, 72, 42, 42]),
    ("chest", [70, 72, 60, 54]),
    ("arm", [20, 116, 42, 84]),
    ("arm", [138, 116, 42, 84]),
    ("hand", [12, 202, 42, 42]),
    ("hand", [146, 202, 42, 42]),
    ("belly", [66, 128, 68, 44]),
    ("abdomen", [66, 174, 68, 44]),
    ("leg", [58, 220, 41, 66]),
    ("leg", [101, 220, 41, 66]),
    ("knee", [58, 288, 41, 41]),
    ("knee", [101, 288, 41, 41]),
    ("foot", [50, 375, 49, 41]),
    ("foot", [101, 375, 49, 41]),
];

/// The same from behind.
const BACK: [Area; 14] = [
    ("head", [70, 4, 60, 62]),
    ("shoulder", [26, 72, 42, 42]),
    ("shoulder", [132, 72, 42, 42]),
    ("back", [70, 72, 60, 78]),
    ("arm", [20, 116, 42, 84]),
    ("arm", [138, 116, 42, 84]),
    ("hand", [12, 202, 42, 42]),
    ("hand", [146, 202, 42, 42]),
    ("loins", [66, 152, 68, 44]),
    ("bottom", [62, 198, 76, 46]),
    ("leg", [58, 246, 41, 127]),
    ("leg", [101, 246, 41, 127]),
    ("foot", [58, 375, 41, 41]),
    ("foot", [101, 375, 41, 41]),
];

/// The shins, which belong to the leg and are touched less often.
const SHINS: [Area; 2] = [("leg", [60, 331, 39, 42]), ("leg", [101, 331, 39, 42])];

/// The pictures and the names of the parts; a touch on a picture chooses the name.
#[component]
pub(super) fn BodyFigure(
    /// The two who speak.
    both: Both,
) -> impl IntoView {
    let part = |part: &'static str| {
        let text = both.text(&format!("phrases-{part}"));
        view! {
            <label class="answer">
                <input type="radio" name="body" value=part id=format!("body-{part}")/>
                {text}
            </label>
        }
    };
    let front: Vec<Area> = FRONT.into_iter().chain(SHINS).collect();
    let figures = [
        figure("0 0 200 220", &FACE, both.text("phrases-face"), true),
        figure("0 0 200 420", &front, both.text("phrases-front"), false),
        figure("0 0 200 420", &BACK, both.text("phrases-behind"), false),
    ];
    view! {
        <fieldset class="answer-body">
            <legend>{both.text("phrases-body")}</legend>
            <div class="body-figures" aria-hidden="true">{figures.into_iter().collect_view()}</div>
            <div class="answer-parts">{PARTS.map(part).into_iter().collect_view()}</div>
        </fieldset>
    }
}

fn figure(view_box: &'static str, areas: &[Area], title: AnyView, is_face: bool) -> impl IntoView + use<> {
    let area = |(part, [x, y, width, height]): &Area| {
        view! {
            <g data-part=*part>
                <rect x=*x y=*y width=*width height=*height rx="16"></rect>
                <foreignObject x=*x y=*y width=*width height=*height><label for=format!("body-{part}")></label></foreignObject>
            </g>
        }
    };
    let areas = areas.iter().map(area).collect_view();
    let face = is_face.then(|| {
        view! { <path class="body-lines" d="M70 93h16M114 93h16M100 100v20M82 141q18 14 36 0"></path> }
    });
    view! {
        <figure class="body-figure">
            <svg viewBox=view_box>{areas}{face}</svg>
            <figcaption>{title}</figcaption>
        </figure>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_in_a_picture_and_every_area_is_a_part_that_a_finger_hits() {
        let areas: Vec<Area> = FACE.into_iter().chain(FRONT).chain(BACK).chain(SHINS).collect();
        let silent: Vec<&str> =
            PARTS.into_iter().filter(|part| !areas.iter().any(|(other, _)| other == part)).collect();
        assert_eq!(silent, Vec::<&str>::new());
        for (part, [_, _, width, height]) in areas {
            assert!(PARTS.contains(&part), "{part}");
            // 56 pixels where a figure is 288 wide, on the smallest phone.
            assert!(width >= 39 && height >= 39, "{part}: {width} × {height}");
        }
    }

    #[test]
    fn no_two_areas_of_a_picture_lie_on_each_other() {
        let front: Vec<Area> = FRONT.into_iter().chain(SHINS).collect();
        for areas in [&FACE[..], &front, &BACK] {
            for (at, (part, [x, y, width, height])) in areas.iter().enumerate() {
                for (other, [x2, y2, width2, height2]) in areas.iter().skip(at + 1) {
                    let apart = x + width <= *x2 || x2 + width2 <= *x || y + height <= *y2 || y2 + height2 <= *y;
                    assert!(apart, "{part} and {other}");
                }
            }
        }
    }
}
