//! The articles of a report, with their statements, how these stand to the others, and what an article lacks.

use std::collections::BTreeMap;

use super::findings::Findings;
use super::names::{Names, in_given_order};
use super::numbers::{count, position};
use super::utf16::Utf16Offsets;
use super::{Article, Block, Contradicting, Lack, Quotation, Relation, SameElsewhere, Statement, Utf16Span};
use crate::analysis::{lacks, relation};
use crate::clean::BlockKind;
use crate::index::{ArticleId, ById, StatementId};
use crate::language::Language;
use crate::span::Span;
use crate::story;

/// The articles in the order in which they were given; `themes` are the ids of the themes.
pub fn articles(findings: &Findings, themes: &[String]) -> Vec<Article> {
    let story = &findings.story;
    let offsets =
        story.articles.values().iter().map(|article| Utf16Offsets::new(&article.source.text)).collect();
    let report = Values { findings, names: Names(story), offsets, labels: claim_labels(findings), themes };
    let ids: Vec<ArticleId> = story.articles.ids().collect();
    in_given_order(story, &ids).map(|(article, id)| report.article(article, *id)).collect()
}

/// By statement: the words that it shares with others on the first theme where it shares any.
fn claim_labels(findings: &Findings) -> BTreeMap<StatementId, &str> {
    let mut labels = BTreeMap::new();
    for row in findings.themes.iter().flat_map(|parts| &parts.rows) {
        for (statement, label) in row.statements.iter().zip(std::iter::repeat(&row.label)) {
            if let Some(label) = label {
                labels.entry(*statement).or_insert(label.as_str());
            }
        }
    }
    labels
}

/// Turns what was found of an article into the values of the report.
struct Values<'f> {
    findings: &'f Findings,
    names: Names<'f>,
    /// By article of the story.
    offsets: ById<ArticleId, Utf16Offsets<'f>>,
    /// By statement: the label of the claim that it is a part of.
    labels: BTreeMap<StatementId, &'f str>,
    /// The ids of the themes.
    themes: &'f [String],
}

impl Values<'_> {
    fn article(&self, article: &story::Article, id: ArticleId) -> Article {
        let source = &article.source;
        let offsets = self.offsets.of(id);
        let statement = |id| self.statement(id, article, offsets);
        let lacks = self.findings.lacks.of(id);
        Article {
            id: source.id.clone(),
            file: source.file.clone(),
            outlet: source.outlet.clone(),
            title: source.title.clone().or_else(|| title(article)),
            author: source.author.clone(),
            date: source.date.clone(),
            url: source.url.clone(),
            language: article.language.map(Language::code).map(str::to_owned),
            related: *self.findings.related.of(id),
            compared: self.findings.story.has_peers(id),
            sha256: article.sha256.clone(),
            text: source.text.clone(),
            excerpt: source.excerpt,
            blocks: blocks(article, offsets),
            quotations: quotations(article, offsets),
            statements: article.statements.clone().map(statement).collect(),
            words: count(article.words),
            lacks: lacks.iter().map(|lack| self.lack(lack)).collect(),
        }
    }

    fn statement(&self, id: StatementId, article: &story::Article, offsets: &Utf16Offsets) -> Statement {
        let statement = self.findings.story.statement(id);
        let relation = self.findings.relations.of(id);
        Statement {
            id: self.names.id(id),
            span: offsets.span(statement.parsed.span),
            block: count(statement.parsed.block),
            quotations: statement.parsed.quotations.iter().map(|quotation| count(*quotation)).collect(),
            speaker: statement.parsed.speaker.clone(),
            words: count(statement.words.len()),
            position: position(statement, article),
            relation: relation.as_ref().map(|relation| self.relation(relation, offsets)),
        }
    }

    /// `offsets` are those of the statement's own article.
    fn relation(&self, relation: &relation::Relation, offsets: &Utf16Offsets) -> Relation {
        let same = |one: &relation::SameElsewhere| SameElsewhere {
            statement: self.names.id(one.statement),
            kind: one.kind,
        };
        let contradicting = |one: &relation::Contradicting| Contradicting {
            statement: self.names.id(one.statement),
            kind: one.contradiction.kind,
            own: spans(&one.contradiction.a, offsets),
            other: spans(&one.contradiction.b, self.offsets_of(one.statement)),
        };
        Relation {
            kind: relation.kind,
            everywhere: relation.everywhere,
            same: relation.same.iter().map(same).collect(),
            contradicts: relation.contradicts.iter().map(contradicting).collect(),
            perhaps: relation.perhaps.iter().map(|perhaps| self.names.id(*perhaps)).collect(),
            near: relation.near.iter().map(|near| self.names.id(*near)).collect(),
        }
    }

    fn lack(&self, lack: &lacks::Lack) -> Lack {
        let theme = lack.theme.and_then(|theme| self.findings.themes.get(theme));
        let claim = || lack.statements.first().and_then(|first| self.labels.get(first)).copied();
        Lack {
            theme: lack.theme.and_then(|theme| self.themes.get(theme)).cloned(),
            label: theme.map(|parts| parts.theme.label.as_str()).or_else(claim).map(str::to_owned),
            statements: lack.statements.iter().map(|statement| self.names.id(*statement)).collect(),
        }
    }

    /// Of the text of a statement's article.
    fn offsets_of(&self, statement: StatementId) -> &Utf16Offsets<'_> {
        self.offsets.of(self.findings.story.statement(statement).article)
    }
}

fn spans(spans: &[Span], offsets: &Utf16Offsets) -> Vec<Utf16Span> {
    spans.iter().map(|span| offsets.span(*span)).collect()
}

fn blocks(article: &story::Article, offsets: &Utf16Offsets) -> Vec<Block> {
    let block = |block: &crate::clean::Block| Block {
        span: offsets.span(block.span),
        kind: block.kind,
        kept: block.reason.is_none(),
        reason: block.reason,
    };
    article.blocks.iter().map(block).collect()
}

fn quotations(article: &story::Article, offsets: &Utf16Offsets) -> Vec<Quotation> {
    let quotation = |quotation: &crate::statement::Quotation| Quotation {
        span: offsets.span(quotation.span),
        speaker: quotation.speaker.clone(),
    };
    article.quotations.iter().map(quotation).collect()
}

fn title(article: &story::Article) -> Option<String> {
    let is_title = |block: &&crate::clean::Block| block.kind == BlockKind::Title && block.reason.is_none();
    let block = article.blocks.iter().find(is_title)?;
    Some(block.span.of(&article.source.text).to_owned())
}
