//! Who is noted to have made the texts that came: never more than what somebody or the file says.

use super::{Request, Returned, Sound};
use crate::delivery::{Delivery, Progress};
use std::collections::BTreeMap;
use welcome_pack::{
    authoring::{
        model::{Pack, StatusFile, TextStatus},
        status::{State, fingerprints},
        unit::Unit,
    },
    bundle::Maker,
};

/// What is known when the status of the texts is decided.
pub(super) struct Standing<'a> {
    pub(super) request: &'a Request<'a>,
    pub(super) delivery: &'a Delivery,
    pub(super) units: &'a BTreeMap<String, Unit>,
    pub(super) taken: &'a BTreeMap<String, (Sound, &'a Returned)>,
}

impl Standing<'_> {
    /// The status of the locale afterwards with the number of texts that have another one; `None` if none has.
    pub(super) fn status(&self, pack: &Pack) -> Option<(StatusFile, usize)> {
        let default = &pack.settings.as_ref()?.default_locale;
        let content = |tag: &str| pack.locales.iter().find(|content| content.tag == tag);
        let sources = fingerprints(content(default)?);
        let mut status = content(self.request.locale)?.status.clone();
        let mut texts: BTreeMap<&String, Vec<&Unit>> = BTreeMap::new();
        for unit in self.units.values() {
            texts.entry(&unit.key).or_default().push(unit);
        }
        let mut marked = 0;
        for (key, units) in texts {
            let Some(source) = sources.get(key) else { continue };
            let Some(after) = self.of_text(&units, source, status.texts.get(key)) else { continue };
            status.texts.insert(key.clone(), after);
            marked += 1;
        }
        (marked > 0).then_some((status, marked))
    }

    /// The status of a text, if it is another one now. Only a text of which every unit came gets one.
    fn of_text(&self, units: &[&Unit], source: &str, known: Option<&TextStatus>) -> Option<TextStatus> {
        let came: Vec<_> = units.iter().filter_map(|unit| self.taken.get(&unit.id)).collect();
        if came.len() < units.len() {
            return None;
        }
        let state = units.first()?.state;
        let changed = came.iter().any(|(sound, _)| sound.changed);
        let progress = |(sound, returned): &&(Sound, &Returned)| match returned.progress {
            // A table says nothing: what has changed is done.
            Progress::Unknown if sound.changed => Progress::Translated,
            Progress::Unknown => self.delivery.format.progress(state),
            progress => progress,
        };
        let progress = came.iter().map(progress).min()?;
        let before = self.delivery.format.progress(state);
        let waits = matches!(state, State::Missing | State::Stale);
        let Request { by, status, today, .. } = *self.request;
        let by_file = if progress == Progress::Reviewed { Maker::Reviewed } else { Maker::Machine };
        let maker = match (status, changed) {
            // What nobody has worked on is not done, whoever brings it.
            _ if !changed && waits && progress == Progress::Unfinished => return None,
            (Some(status), _) => status,
            // Somebody vouches for what is done, not for what a tool has filled in and left open.
            (None, true) if by.is_some() && progress > Progress::Unfinished => Maker::Human,
            (None, true) => by_file,
            (None, false) if progress <= before => return None,
            // Read and found good as it is: who made it stays.
            (None, false) if state == State::Stale && by.is_some() => {
                known.map_or(Maker::Human, |known| known.by.max(Maker::Reviewed))
            }
            (None, false) if by.is_some() => Maker::Reviewed,
            (None, false) => by_file,
        };
        let is_same = |known: &&TextStatus| !changed && known.by == maker && known.source == source;
        if known.filter(is_same).is_some_and(|known| by.is_none() || known.reviewer.as_deref() == by) {
            return None;
        }
        let person = maker != Maker::Machine;
        let reviewer = by.filter(|_| person).map(str::to_owned);
        Some(TextStatus {
            source: source.to_owned(),
            by: maker,
            copy: false,
            reviewed: person.then_some(today),
            reviewer,
        })
    }
}
