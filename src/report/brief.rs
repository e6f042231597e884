//! A line of what a reader should know first, in words: what stands over it, and what of it is quoted.

use super::lookup::slice;
use super::{Article, BriefKind, BriefLine, Found, Lookup, Report, SharedCopy};

/// What stands over a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BriefHeading {
    /// Not both of two statements can be true.
    Disputed,
    /// Every article reports it.
    All,
    /// More than half of the articles report it.
    Most,
    /// One article alone reports it.
    Only,
    /// Several articles print one text.
    Copy,
    /// How far the articles lie apart.
    Dates,
}

impl BriefHeading {
    /// What it says.
    pub fn words(self) -> &'static str {
        match self {
            Self::Disputed => "Disputed",
            Self::All => "All report",
            Self::Most => "Most report",
            Self::Only => "Only one reports",
            Self::Copy => "From one text",
            Self::Dates => "Dates",
        }
    }
}

impl BriefLine {
    /// What stands over it.
    pub fn heading(&self) -> BriefHeading {
        match self.kind {
            BriefKind::Disputed => BriefHeading::Disputed,
            BriefKind::Shared if self.everywhere => BriefHeading::All,
            BriefKind::Shared => BriefHeading::Most,
            BriefKind::Only => BriefHeading::Only,
            BriefKind::Copy => BriefHeading::Copy,
            BriefKind::Dates => BriefHeading::Dates,
        }
    }

    /// Its statements that are quoted, one after the other.
    pub fn quoted<'r, 'l>(&self, lookup: &'l Lookup<'r>) -> Vec<&'l Found<'r>> {
        let quoted = match self.kind {
            BriefKind::Disputed => 2,
            BriefKind::Shared | BriefKind::Only | BriefKind::Copy => 1,
            BriefKind::Dates => 0,
        };
        self.statements.iter().take(quoted).filter_map(|id| lookup.statement(id)).collect()
    }

    /// The statements that perhaps say the same as the one that is quoted, of articles that do not say it.
    pub fn perhaps<'r, 'l>(&self, lookup: &'l Lookup<'r>) -> Vec<&'l Found<'r>> {
        if matches!(self.kind, BriefKind::Disputed | BriefKind::Copy) {
            return Vec::new();
        }
        let central = self.statements.first().and_then(|id| lookup.statement(id));
        let relation = central.and_then(|found| found.statement.relation.as_ref());
        let perhaps = relation.into_iter().flat_map(|relation| &relation.perhaps);
        let says_it = |found: &&Found| self.articles.contains(&found.article.id);
        perhaps.filter_map(|id| lookup.statement(id)).filter(|found| !says_it(found)).collect()
    }

    /// '44 % of Northern Post, 41 % of Morning Ledger (RPS)'; of what several articles print only.
    pub fn copied(&self, report: &Report) -> Option<String> {
        let copy = report.copies.iter().find(|copy| Some(&copy.id) == self.copy.as_ref())?;
        Some(copy.words(report))
    }

    /// 'in 2 texts', where several of the articles print one.
    pub fn in_texts(&self) -> Option<String> {
        let fewer = (self.texts as usize) < self.articles.len();
        (self.kind == BriefKind::Shared && fewer).then(|| match self.texts {
            1 => "in one text".to_owned(),
            texts => format!("in {texts} texts"),
        })
    }

    /// 'These articles are up to 6 years apart'; of dates only.
    pub fn apart(&self) -> Option<String> {
        let (n, unit) = at_most(self.days?);
        let plural = if n == 1 { "" } else { "s" };
        Some(format!("These articles are up to {n} {unit}{plural} apart"))
    }
}

impl SharedCopy {
    /// How much of each article it is: '44 % of Northern Post, 41 % of Morning Ledger (RPS)'.
    pub fn words(&self, report: &Report) -> String {
        let part = |id: &String| {
            let share = self.share.get(id).copied().unwrap_or_default();
            let name = report.article(id).map_or(id.as_str(), Article::name);
            format!("{:.0} % of {name}", share * 100.0)
        };
        let parts = self.articles.iter().map(part).collect::<Vec<_>>().join(", ");
        match &self.agency {
            Some(agency) => format!("{parts} ({agency})"),
            None => parts,
        }
    }

    /// Its passages in the first of its articles.
    pub fn quoted(&self, report: &Report) -> Vec<String> {
        let first = self.articles.first().and_then(|id| report.article(id));
        first.map(|article| self.passages(article)).unwrap_or_default()
    }

    /// Its passages in one article, in reading order.
    pub fn passages(&self, article: &Article) -> Vec<String> {
        let units: Vec<u16> = article.text.encode_utf16().collect();
        let own = self.spans.iter().filter(|one| one.article == article.id);
        own.map(|one| slice(&units, one.span).trim().to_owned()).collect()
    }
}

/// A length of time that so many days do not exceed, in the largest unit that is not too coarse.
fn at_most(days: u32) -> (u32, &'static str) {
    let (length, unit) = match days {
        ..=60 => (1.0, "day"),
        61..=1096 => (30.4375, "month"),
        _ => (365.25, "year"),
    };
    ((f64::from(days) / length).ceil() as u32, unit)
}

#[cfg(test)]
mod tests {
    use super::at_most;

    #[test]
    fn a_length_of_time_is_never_exceeded() {
        assert_eq!(
            [8, 60, 92, 750, 2191].map(at_most),
            [(8, "day"), (60, "day"), (4, "month"), (25, "month"), (6, "year")]
        );
    }
}
