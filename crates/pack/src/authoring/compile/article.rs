//! The topics of a locale with their articles and blocks.

use super::{CompileError, edition::Edition, place::page, wording::Chain};
use crate::{
    authoring::{
        model::{ArticleText, TopicSetting},
        status,
    },
    bundle::{Article, Block, TopicEntry},
};

impl Edition<'_> {
    /// A topic as the list of topics shows it.
    pub(super) fn topic_entry(&self, chain: Chain<'_>, topic: &TopicSetting) -> Result<TopicEntry, CompileError> {
        let id = &topic.id;
        let (teller, text) =
            chain.nearest(&status::topic_key(id), |content| content.topics.iter().find(|text| text.id == *id))?;
        Ok(TopicEntry {
            id: id.clone(),
            picture: topic.picture.clone(),
            title: text.title.clone(),
            summary: text.summary.clone(),
            shown_in: chain.foreign(teller),
        })
    }

    /// The articles of a topic, in the editors' order.
    pub(super) fn topic_articles(&self, chain: Chain<'_>, topic: &str) -> Result<Vec<Article>, CompileError> {
        self.articles(topic).iter().map(|article| self.article(chain, topic, article)).collect()
    }

    /// An article, in the nearest locale that has it; `original` is the default locale's, which has what is in no
    /// language.
    fn article(&self, chain: Chain<'_>, topic: &str, original: &ArticleText) -> Result<Article, CompileError> {
        let key = status::article_key(topic, &original.id);
        let (teller, text) =
            chain.nearest(&key, |content| content.articles.get(topic)?.iter().find(|text| text.id == original.id))?;
        let field = |field| CompileError::NoField { key: key.clone(), field };
        let written = original.written.ok_or_else(|| field("written"))?;
        let checked = original.sources.iter().filter_map(|source| source.checked).min().unwrap_or(written);
        let mut parts = vec![(teller, key.clone())];
        let mut blocks = Vec::new();
        for block in &original.blocks {
            let key = status::block_key(topic, &original.id, &block.id);
            let (part, text) = teller.nearest(&key, |content| {
                let article = content.articles.get(topic)?.iter().find(|text| text.id == original.id)?;
                article.blocks.iter().find(|text| text.id == block.id)
            })?;
            let body = self.body(text, &part.own.app.format, &key)?;
            let stale = part.own.standings.of_texts(std::slice::from_ref(&key)).stale;
            blocks.push(Block { id: block.id.clone(), shown_in: teller.foreign(part), stale, body });
            parts.push((part, key));
        }
        Ok(Article {
            id: original.id.clone(),
            title: text.title.clone(),
            summary: text.summary.clone(),
            checked,
            sources: original.sources.iter().map(page).collect(),
            standing: chain.standing(&parts),
            blocks,
        })
    }
}
