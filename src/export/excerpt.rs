//! A project with no more of its articles' texts than the comparison uses: what may be quoted where
//! the whole may not be passed on.
//!
//! Used is a headline; the sentence an article opens with; a statement that is on a theme or touches it;
//! one that another article reports too; one that comes closest where nothing is found; one that the
//! reader corrected or noted something on; and, so that nobody is quoted by half, the whole of every
//! quotation one of these stands in, with the sentence that leads up to it. What one article alone says is
//! used only where it is on a theme: it would be most of the text. `[…]` stands for the rest, on a line of
//! its own, as in any quotation.
//!
//! A shortened article says so (`excerpt`), and how many words are left out where (`omitted`), so that what
//! is left stands as early or late as before. It is compared as it is: where it was cut nobody can tell
//! what is said by one article alone, so nothing is.

use std::collections::BTreeSet;

use crate::clean::{self, BlockKind};
use crate::project::{OMISSION, Project, ProjectArticle};
use crate::report::{Article, Grade, Report};

/// `project` with shortened articles; `report` is what its comparison found. An article that is
/// shortened already stays as it is.
pub fn excerpt(project: &Project, report: &Report) -> Project {
    let used = used(report);
    let articles = project.articles.iter().zip(&report.articles).map(|(article, read)| {
        if article.excerpt { article.clone() } else { shortened(article, read, &used) }
    });
    Project { articles: articles.collect(), ..project.clone() }
}

/// The statements that the comparison shows as evidence, by their ids.
fn used(report: &Report) -> BTreeSet<&str> {
    let mut used = BTreeSet::new();
    for link in report.links.iter().filter(|link| link.grade == Some(Grade::Sure)) {
        used.extend([link.a.as_str(), link.b.as_str()]);
    }
    for theme in &report.themes {
        used.extend(theme.members.iter().map(|member| member.statement.as_str()));
        let nearest = theme.cells.iter().filter_map(|cell| cell.nearest.as_ref());
        used.extend(nearest.map(|nearest| nearest.statement.as_str()));
    }
    let corrected = report.corrections.iter().flat_map(|applied| &applied.statements);
    let noted = report.notes.iter().flat_map(|placed| &placed.statements);
    used.extend(corrected.chain(noted).map(String::as_str));
    used
}

fn shortened(article: &ProjectArticle, read: &Article, used: &BTreeSet<&str>) -> ProjectArticle {
    let (text, omitted) = text_of(read, &kept(read, used));
    ProjectArticle {
        title: article.title.clone().or_else(|| read.title.clone()),
        restored: misjudged(&text),
        dropped: Vec::new(),
        excerpt: true,
        omitted,
        text,
        ..article.clone()
    }
}

/// Of each of an article's statements, whether it stays.
fn kept(read: &Article, used: &BTreeSet<&str>) -> Vec<bool> {
    let is_title = |block: u32| read.blocks.get(block as usize).is_some_and(|b| b.kind == BlockKind::Title);
    let mut kept: Vec<bool> = read
        .statements
        .iter()
        .map(|statement| used.contains(statement.id.as_str()) || is_title(statement.block))
        .collect();
    // So an article with nothing in common is there too. One may have headings alone.
    if let Some(opening) = kept.get_mut(read.opening().unwrap_or(0)) {
        *opening = true;
    }
    let mut quoted: BTreeSet<u32> = BTreeSet::new();
    for (statement, _) in read.statements.iter().zip(&kept).filter(|(_, kept)| **kept) {
        quoted.extend(&statement.quotations);
    }
    for (statement, kept) in read.statements.iter().zip(&mut kept) {
        *kept |= statement.quotations.iter().any(|quotation| quoted.contains(quotation));
    }
    // 'The minister told reporters:' leads up to what follows.
    let texts = read.statement_texts();
    for index in (1..kept.len()).rev() {
        let leads_up = texts.get(index - 1).is_some_and(|text| text.trim_end().ends_with(':'));
        if let [before, after] = kept.get_mut(index - 1..=index).unwrap_or_default() {
            *before |= leads_up && *after;
        }
    }
    kept
}

/// The statements that stay, each run of them as the article has it, and the words left out between them.
/// What parts a standfirst from the story, such as a byline, is left out too, and is what tells it as one.
fn text_of(read: &Article, kept: &[bool]) -> (String, Vec<u32>) {
    let mut text = String::new();
    let mut omitted: Vec<u32> = Vec::new();
    // Of the statement before: its block where it stayed, nothing where it was left out.
    let mut before = Some(0);
    let is_standfirst =
        |block: u32| read.blocks.get(block as usize).is_some_and(|b| b.kind == BlockKind::Standfirst);
    for ((statement, words), kept) in read.statements.iter().zip(read.statement_texts()).zip(kept) {
        let block = kept.then_some(statement.block);
        if *kept {
            if before != block {
                if before.is_some_and(is_standfirst) {
                    paragraph(&mut text, OMISSION);
                    omitted.push(0);
                }
                paragraph(&mut text, "");
            }
            // A line break inside a sentence is no more than a space; alone it could be taken for its end.
            text.push_str(&words.replace(['\r', '\n'], " "));
        } else if let (None, Some(words)) = (before, omitted.last_mut()) {
            *words += statement.words;
        } else {
            paragraph(&mut text, OMISSION);
            omitted.push(statement.words);
        }
        before = block;
    }
    text.truncate(text.trim_end().len());
    (text + "\n", omitted)
}

/// Ends the paragraph that `text` ends in and begins the next.
fn paragraph(text: &mut String, next: &str) {
    text.truncate(text.trim_end().len());
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(next);
}

/// What cleaning would take out of a shortened text, where all is the story.
fn misjudged(text: &str) -> Vec<String> {
    let blocks = clean::blocks(text, &[], &[]);
    let wrong = blocks.iter().filter(|block| !block.states()).map(|block| block.span.of(text));
    wrong.filter(|text| *text != OMISSION).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::excerpt;
    use crate::clean::BlockKind;
    use crate::compare::compare;
    use crate::project::{Project, ProjectArticle};

    const BRIDGE: &str = "Old bridge closes\n\nThe old bridge over the river closes on Monday, the city said. \
        Bakers in the old town sold more bread rolls last summer than ever before. The mayor told reporters: \
        \"A ferry will replace the old bridge over the river. Nobody will have to walk far. We thank all who \
        are patient.\"\n\nSubscribe to our newsletter\n";
    const FERRY: &str = "Ferry to come\n\nThe old bridge over the river closes on Monday. \
        A ferry will replace the old bridge over the river.\n";

    fn project(texts: &[&str]) -> Project {
        let articles = (1..).zip(texts).map(|(number, text)| ProjectArticle {
            id: format!("a{number}"),
            text: (*text).to_owned(),
            dropped: vec!["a secret".to_owned()],
            ..Default::default()
        });
        Project { articles: articles.collect(), ..Default::default() }
    }

    fn excerpt_of(project: &Project) -> Project {
        excerpt(project, &compare(project).unwrap())
    }

    #[test]
    fn what_is_not_used_is_gone_and_marked() {
        let short = excerpt_of(&project(&[BRIDGE, FERRY]));
        let text = &short.articles[0].text;
        assert!(
            text.starts_with("Old bridge closes\n\nThe old bridge over the river closes on Monday"),
            "{text}"
        );
        assert!(text.contains("\n\n[…]\n\n"), "{text}");
        for gone in ["bread", "Subscribe"] {
            assert!(!text.contains(gone), "{text}");
        }
        assert_eq!(short.articles[0].title.as_deref(), Some("Old bridge closes"));
        assert!(short.articles.iter().all(|article| article.excerpt && article.dropped.is_empty()));
    }

    #[test]
    fn a_quotation_stays_whole_with_what_leads_up_to_it() {
        let text = &excerpt_of(&project(&[BRIDGE, FERRY])).articles[0].text;
        assert!(text.contains("The mayor told reporters: \"A ferry"), "{text}");
        assert!(text.contains("We thank all who are patient.\""), "{text}");
    }

    #[test]
    fn what_is_left_keeps_its_place() {
        let whole = project(&[BRIDGE, FERRY]);
        let short = excerpt_of(&whole);
        assert_eq!(short.articles[0].omitted, [14]);
        let [before, after] = [&whole, &short].map(|project| {
            let report = compare(project).unwrap();
            let article = &report.articles[0];
            let texts = article.statement_texts().into_iter().map(|text| text.trim().to_owned());
            let places: BTreeMap<_, _> =
                texts.zip(article.statements.iter().map(|statement| statement.position)).collect();
            (article.words, places)
        });
        assert_eq!(after.0, before.0);
        for (text, position) in after.1 {
            assert_eq!(before.1.get(&text), Some(&position), "{text}");
        }
    }

    #[test]
    fn the_sentence_an_article_opens_with_stays() {
        let own = "Bakers in the old town sold more bread rolls last summer than ever before.";
        let text = format!("Old bridge closes\n\n{own} The old bridge over the river closes on Monday.\n");
        assert!(excerpt_of(&project(&[&text, FERRY])).articles[0].text.contains(own));
    }

    #[test]
    fn a_standfirst_stays_one() {
        let text = "Old bridge closes\n\nThe old bridge over the river closes on Monday.\n\nBy Anna Smith\n\n\
            A ferry will replace the old bridge over the river. Nobody will have to walk far.\n";
        let short = excerpt_of(&project(&[text, FERRY]));
        let report = compare(&short).unwrap();
        let standfirst = report.articles[0].blocks.iter().position(|b| b.kind == BlockKind::Standfirst);
        assert_eq!(standfirst, Some(1), "{}", short.articles[0].text);
        assert_eq!(report.articles[0].opening(), Some(2));
    }

    #[test]
    fn what_is_shortened_is_shortened_no_further() {
        let short = excerpt_of(&project(&[BRIDGE, FERRY]));
        assert_eq!(excerpt_of(&short), short);
    }

    #[test]
    fn an_article_with_nothing_in_common_keeps_a_statement() {
        let short = excerpt_of(&project(&[BRIDGE, "Stir the eggs. Add salt."]));
        assert!(compare(&short).is_ok());
    }

    #[test]
    fn nothing_is_said_to_be_one_articles_alone() {
        let short = excerpt_of(&project(&[BRIDGE, FERRY, "Stir the eggs. Add salt."]));
        assert!(compare(&short).unwrap().unique.is_empty());
    }
}
