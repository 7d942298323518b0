//! The index of a locale: the city, the emergency numbers and the topics.

use super::{CompileError, edition::Edition, wording::Chain};
use crate::{
    authoring::status,
    bundle::{EmergencyCall, Index},
    inline::Inline,
    messages::Messages,
};

impl Edition<'_> {
    /// What every page of a locale needs, with those of the program's texts that no module of its own brings.
    pub(super) fn index(&self, chain: Chain<'_>, texts: Messages) -> Result<Index, CompileError> {
        let (teller, city) = chain.nearest(status::CITY, |content| content.city.as_ref())?;
        let mut parts = vec![(teller, status::CITY.to_owned())];
        for topic in &self.settings.topics {
            let key = status::topic_key(&topic.id);
            let (teller, _) = chain.nearest(&key, |content| content.topics.iter().find(|text| text.id == topic.id))?;
            parts.push((teller, key));
        }
        let topics = self.settings.topics.iter().map(|topic| self.topic_entry(chain, topic));
        Ok(Index {
            tag: chain.own.tag.to_owned(),
            format: chain.own.app.format.clone(),
            city: city.name.clone(),
            title: city.title.clone(),
            publisher: city.publisher.clone(),
            notice: city.notice.clone(),
            standing: chain.standing(&parts),
            checked: self.oldest_check(),
            emergency: self.emergency_calls(chain)?,
            topics: topics.collect::<Result<_, _>>()?,
            messages: texts,
        })
    }

    /// What the editors say of the pack, by paragraph.
    pub(super) fn about(&self, chain: Chain<'_>) -> Result<Vec<Vec<Inline>>, CompileError> {
        let (teller, city) = chain.nearest(status::CITY, |content| content.city.as_ref())?;
        city.about.iter().map(|text| self.inline(text, &teller.own.app.format, status::CITY)).collect()
    }

    fn emergency_calls(&self, chain: Chain<'_>) -> Result<Vec<EmergencyCall>, CompileError> {
        let call = |setting| {
            let number = self.emergency_number(setting)?;
            let found = chain.nearest(status::CITY, |content| {
                content.city.as_ref()?.emergency.iter().find(|text| text.fact == setting.fact)
            });
            let missing = |_| CompileError::NoText(format!("{}: {}", status::CITY, setting.fact));
            let (_, text) = found.map_err(missing)?;
            Ok(EmergencyCall {
                number: number.number,
                label: text.label.clone(),
                say: text.say.clone(),
                picture: number.picture,
            })
        };
        self.settings.emergency.iter().map(call).collect()
    }
}
