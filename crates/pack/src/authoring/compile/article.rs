//! The topics of a locale with their articles and blocks.

use super::{CompileError, edition::Edition, output::Output, place::page, wording::Chain};
use crate::{
    authoring::{
        model::{ArticleText, TopicSetting},
        status,
    },
    bundle::{Article, Block, Body, Topic, TopicEntry},
};

impl Edition<'_> {
    /// Writes the file of a topic; its entry in the list of topics says where it is.
    pub(super) fn topic(
        &self,
        chain: Chain<'_>,
        topic: &TopicSetting,
        output: &mut Output,
    ) -> Result<TopicEntry, CompileError> {
        let id = &topic.id;
        let (teller, text) =
            chain.nearest(&status::topic_key(id), |content| content.topics.iter().find(|text| text.id == *id))?;
        let articles = self.articles(id).iter().map(|article| self.article(chain, id, article));
        let articles: Vec<Article> = articles.collect::<Result<_, _>>()?;
        let mut blocks = articles.iter().flat_map(|article| &article.blocks);
        let has_places = blocks.any(|block| matches!(block.body, Body::Places(_)));
        let file = output.add_json(&format!("pack/{}/{id}", chain.own.tag), &Topic { id: id.clone(), articles })?;
        Ok(TopicEntry {
            id: id.clone(),
            picture: topic.picture.clone(),
            title: text.title.clone(),
            summary: text.summary.clone(),
            shown_in: chain.foreign(teller),
            file,
            has_places,
        })
    }

    /// An article, in the nearest locale that has it; `original` is the default locale's, which has what is in no
    /// language.
    fn article(&self, chain: Chain<'_>, topic: &str, original: &ArticleText) -> Result<Article, CompileError> {
        let key = status::article_key(topic, &original.id);
        let (teller, text) =
            chain.nearest(&key, |content| content.articles.get(topic)?.iter().find(|text| text.id == original.id))?;
        let field = |field| CompileError::NoField { key: key.clone(), field };
        let written = original.written.ok_or_else(|| field("written"))?;
        let review_by = original.review_by.ok_or_else(|| field("review_by"))?;
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
            blocks.push(Block { id: block.id.clone(), shown_in: teller.foreign(part), body });
            parts.push((part, key));
        }
        Ok(Article {
            id: original.id.clone(),
            title: text.title.clone(),
            summary: text.summary.clone(),
            keywords: text.keywords.clone(),
            written,
            checked,
            review_by,
            sources: original.sources.iter().map(page).collect(),
            standing: chain.standing(&parts),
            blocks,
        })
    }
}
