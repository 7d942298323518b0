//! What a site has to be heard: the clips of each language, and the list of them that the module which reads aloud asks for.

use crate::{output::Files, speech::clips::Clips};
use anyhow::{Context as _, Result};
use serde_json::json;
use std::collections::BTreeMap;
use welcome_pack::{authoring::files::PackFiles, messages::Messages};

/// The sound of one language.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sound {
    clips: Clips,
    /// The clips by site path.
    pub(crate) files: Files,
}

/// The sound of each language of a pack that has any, by tag.
pub(crate) type Sounds = BTreeMap<String, Sound>;

/// The clips of a pack in its languages.
pub(crate) fn of_pack<'a>(files: &PackFiles, tags: impl Iterator<Item = &'a str>) -> Sounds {
    let sound = |tag: &'a str| {
        let clips = Clips::of(files, tag);
        let files = clips.files(files, tag);
        (!files.is_empty()).then(|| (tag.to_owned(), Sound { clips, files }))
    };
    tags.filter_map(sound).collect()
}

/// The list: the words of the player, and the names of the clips, of a machine's and of people's.
///
/// # Errors
/// None in practice: every value is text.
pub(crate) fn list(words: &Messages, sound: Option<&Sound>) -> Result<Vec<u8>> {
    let (none, clips) = (Clips::default(), sound.map(|sound| &sound.clips));
    let Clips { made, recorded, .. } = clips.unwrap_or(&none);
    let made: Vec<&String> = made.difference(recorded).collect();
    let list = json!({ "words": super::words(words), "clips": made, "recorded": recorded });
    serde_json::to_vec(&list).context("cannot write the list of clips")
}
