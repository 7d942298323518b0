//! Inline text: every text is pieces or errors whose spans lie in the text and between its characters.

#![no_main]

use libfuzzer_sys::fuzz_target;
use welcome_pack::authoring::text::{Piece, parse};

fuzz_target!(|text: &str| {
    match parse(text) {
        Ok(pieces) => pieces.iter().for_each(|piece| within(piece, text)),
        Err(errors) => {
            assert!(!errors.is_empty());
            for error in errors {
                assert!(text.get(error.span).is_some());
            }
        }
    }
});

fn within(piece: &Piece, text: &str) {
    match piece {
        Piece::Text(_) => {}
        Piece::Strong(inner) => inner.iter().for_each(|piece| within(piece, text)),
        Piece::Fact { id, span } => assert_eq!(text.get(span.clone()), Some(id.as_str())),
        Piece::Link { target, span, .. } => assert_eq!(text.get(span.clone()), Some(target.as_str())),
    }
}
