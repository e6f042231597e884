//! What a reader corrects holds, in whatever order the articles come and after small edits of them.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod sample;

use crossread::compare::{Comparison, compare};
use crossread::export::excerpt::excerpt;
use crossread::project::{Change, Correction, NamedStatement, Note, NoteOn, Project, ProjectArticle};
use crossread::report::{Grade, LinkKind, Lookup, Member, Question, ReasonKind, Report, State};
use proptest::prelude::*;

const ON_NATO: &str = "Afghanistan after 2014";
const ON_LINK: &str = "only as strong as its weakest link";

/// The statement of `article` that holds `words`, as a correction names it.
fn named(report: &Report, article: &str, words: &str) -> NamedStatement {
    NamedStatement { article: article.into(), text: text(report, &id(report, article, words)) }
}

fn id(report: &Report, article: &str, words: &str) -> String {
    let lookup = Lookup::new(report);
    let article = report.articles.iter().find(|one| one.id == article).unwrap();
    let holds = |id: &&String| lookup.statement(id).unwrap().text.contains(words);
    let ids: Vec<_> = article.statements.iter().map(|statement| &statement.id).filter(holds).collect();
    assert_eq!(ids.len(), 1, "{words:?} stands in one statement of {}", article.id);
    ids[0].clone()
}

fn text(report: &Report, id: &str) -> String {
    Lookup::new(report).statement(id).unwrap().text.clone()
}

fn texts(report: &Report, ids: &[String]) -> Vec<String> {
    ids.iter().map(|id| text(report, id)).collect()
}

fn correct(project: &mut Project, change: Change) {
    project.corrections.push(Correction { change, by: Some("Ada".into()), at: None, in_doubt: false });
}

fn corrected(change: Change) -> Report {
    let mut project = sample::project();
    correct(&mut project, change);
    compare(&project).unwrap()
}

fn plain() -> Report {
    compare(&sample::project()).unwrap()
}

fn row_of<'r>(report: &'r Report, theme: &str, statement: &str) -> Vec<&'r String> {
    let row = report
        .rows
        .iter()
        .find(|row| row.theme == theme && row.cells.iter().flatten().any(|id| id == statement));
    row.unwrap().cells.iter().flatten().collect()
}

fn member<'r>(report: &'r Report, theme: usize, statement: &str) -> Option<&'r Member> {
    report.themes[theme].members.iter().find(|member| member.statement == statement)
}

/// Two statements that nothing links, and that their articles alone report.
fn strangers(report: &Report) -> [NamedStatement; 2] {
    [named(report, "a3", ON_NATO), named(report, "a1", "fell victim to a cyber attack in 2007")]
}

#[test]
fn what_a_reader_links_is_linked_in_one_row_and_no_longer_one_articles_alone() {
    let before = plain();
    let statements = strangers(&before);
    let mut project = sample::project();
    correct(&mut project, Change::Link { statements: statements.clone() });
    for statement in statements {
        correct(&mut project, Change::AddToTheme { theme: "t1".into(), statement });
    }
    let report = compare(&project).unwrap();
    let ends = &report.corrections[0].statements;
    assert!(Lookup::new(&before).link(&ends[0], &ends[1]).is_none());
    assert!(before.unique.contains(&ends[0]) && !report.unique.contains(&ends[0]));

    let link = Lookup::new(&report).link(&ends[0], &ends[1]).unwrap();
    assert_eq!((link.score, link.kind), (1.0, LinkKind::Same));
    assert_eq!(link.reasons[0].kind, ReasonKind::Reader);
    assert!(link.reasons.len() > 1, "the computed reasons stand beside it");
    let shares: f64 = link.reasons.iter().map(|reason| reason.share).sum();
    assert!((shares - 1.0).abs() < 0.001);
    assert!(row_of(&report, "t1", &ends[0]).contains(&&ends[1]));
    assert!(report.corrections.iter().all(|applied| applied.fits));

    let asked = Comparison::new(&project).unwrap().link(&ends[0], &ends[1]).unwrap();
    assert_eq!((asked.score, asked.kind, &asked.reasons), (1.0, Some(LinkKind::Same), &link.reasons));
}

#[test]
fn what_a_reader_unlinks_has_no_link_and_stands_in_two_rows() {
    let before = plain();
    let statements = [
        named(&before, "a2", ON_LINK),
        named(&before, "a4", "only as effective as the weakest link in the chain"),
    ];
    let report = corrected(Change::Unlink { statements });
    let ends = &report.corrections[0].statements;
    assert!(Lookup::new(&before).link(&ends[0], &ends[1]).is_some());
    assert!(row_of(&before, "t1", &ends[0]).contains(&&ends[1]));
    assert!(Lookup::new(&report).link(&ends[0], &ends[1]).is_none());
    assert!(!row_of(&report, "t1", &ends[0]).contains(&&ends[1]));
}

#[test]
fn what_only_an_unlinked_statement_reports_too_is_one_articles_alone() {
    let article =
        |id: &str, text: &str| ProjectArticle { id: id.into(), text: text.into(), ..Default::default() };
    let mut project = Project {
        articles: vec![
            article("a1", "The old bridge over the river closes on Monday. Stir the eggs."),
            article("a2", "The old bridge over the river closes on Monday. Add salt."),
        ],
        ..Default::default()
    };
    let before = compare(&project).unwrap();
    assert!(!before.unique.contains(&"a1.1".into()));
    let statements = [named(&before, "a1", "bridge"), named(&before, "a2", "bridge")];
    correct(&mut project, Change::Unlink { statements });
    let after = compare(&project).unwrap();
    assert!(after.unique.contains(&"a1.1".into()));
    assert_eq!(after.articles[0].related, Some(false));
}

#[test]
fn the_later_of_two_corrections_holds() {
    let before = plain();
    let statements = strangers(&before);
    let mut project = sample::project();
    correct(&mut project, Change::Link { statements: statements.clone() });
    correct(&mut project, Change::Unlink { statements: [statements[1].clone(), statements[0].clone()] });
    let report = compare(&project).unwrap();
    assert_eq!(report.links, before.links);
    correct(&mut project, Change::Link { statements });
    let report = compare(&project).unwrap();
    assert_eq!(report.links.iter().filter(|link| link.reasons[0].kind == ReasonKind::Reader).count(), 1);
}

#[test]
fn a_statement_is_put_on_a_theme_and_taken_off_it() {
    let before = plain();
    let put = corrected(Change::AddToTheme { theme: "t1".into(), statement: named(&before, "a3", ON_NATO) });
    let statement = &put.corrections[0].statements[0];
    assert_eq!(member(&before, 0, statement), None);
    let found = member(&put, 0, statement).unwrap();
    assert_eq!((found.state, found.by_reader, found.score), (State::Covered, true, 1.0));
    assert_eq!(put.themes[0].cells[2].state, State::Covered);
    assert!(
        put.themes[0]
            .members
            .iter()
            .filter(|member| member.statement != *statement)
            .all(|member| !member.by_reader)
    );

    let taken =
        corrected(Change::RemoveFromTheme { theme: "t1".into(), statement: named(&before, "a2", ON_LINK) });
    let statement = &taken.corrections[0].statements[0];
    assert!(member(&before, 0, statement).is_some());
    assert_eq!(member(&taken, 0, statement), None);
    let nearest = taken.themes[0].cells.iter().filter_map(|cell| cell.nearest.as_ref());
    assert!(nearest.clone().all(|nearest| nearest.statement != *statement));
}

#[test]
fn a_statement_is_split_and_its_parts_can_be_corrected() {
    let before = plain();
    let statement = named(&before, "a2", ON_LINK);
    let (first, second) = statement.text.split_at(statement.text.find(" as its").unwrap());
    let parts = [first, second].map(str::to_owned);
    let mut project = sample::project();
    let part = NamedStatement { article: "a2".into(), text: parts[1].trim().into() };
    correct(&mut project, Change::AddToTheme { theme: "t2".into(), statement: part });
    correct(&mut project, Change::Split { statement, parts: parts.to_vec() });
    let report = compare(&project).unwrap();
    assert!(report.corrections.iter().all(|applied| applied.fits));
    let of_parts = &report.corrections[1].statements;
    assert_eq!(texts(&report, of_parts), parts.map(|part| part.trim().to_owned()));
    assert!(member(&report, 1, &of_parts[1]).is_some());
    assert_eq!(report.articles[1].statements.len(), before.articles[1].statements.len() + 1);
}

#[test]
fn statements_are_joined_and_what_was_said_of_one_holds_for_both() {
    let before = plain();
    let paragraph = |index: usize| before.articles[0].statements[index].block;
    let first = (0..1_000).find(|index| paragraph(*index) == paragraph(*index + 1)).unwrap();
    let both: Vec<_> = before.articles[0].statements[first..=first + 1]
        .iter()
        .map(|statement| NamedStatement { article: "a1".into(), text: text(&before, &statement.id) })
        .collect();
    let mut project = sample::project();
    correct(&mut project, Change::AddToTheme { theme: "t2".into(), statement: both[1].clone() });
    correct(&mut project, Change::Join { statements: both.clone() });
    project.notes.push(Note {
        on: NoteOn::Statement(both[0].clone()),
        text: "!".into(),
        by: None,
        at: None,
        in_doubt: false,
    });
    let report = compare(&project).unwrap();
    let joined = &report.corrections[1].statements;
    assert_eq!(texts(&report, joined), [format!("{} {}", both[0].text, both[1].text)]);
    assert!(member(&report, 1, &joined[0]).is_some_and(|member| member.by_reader));
    assert_eq!(&report.notes[0].statements, joined);

    // Made again, as by two coders, it changes nothing more; split again, all is as it was.
    correct(&mut project, Change::Join { statements: both.clone() });
    assert!(compare(&project).unwrap().corrections[2].fits);
    let statement = NamedStatement { article: "a1".into(), text: text(&report, &joined[0]) };
    correct(
        &mut project,
        Change::Split { statement, parts: both.into_iter().map(|part| part.text).collect() },
    );
    let report = compare(&project).unwrap();
    assert!(report.corrections.iter().all(|applied| applied.fits));
    // What an article lacks follows the themes, and one statement is on another theme now.
    let statements = |report: &Report| {
        let all = report.articles.iter().flat_map(|article| &article.statements);
        all.map(|statement| (statement.id.clone(), statement.span)).collect::<Vec<_>>()
    };
    assert_eq!(statements(&report), statements(&before));
}

#[test]
fn what_does_not_fit_says_so_and_changes_nothing() {
    let before = plain();
    let one = named(&before, "a2", ON_LINK);
    let lost =
        || NamedStatement { article: "a2".into(), text: "Nobody ever said anything like this here.".into() };
    let far = named(&before, "a2", "by 2012");
    let changes = [
        Change::Link { statements: [one.clone(), lost()] },
        Change::Unlink { statements: [one.clone(), far.clone()] },
        Change::AddToTheme { theme: "t99".into(), statement: one.clone() },
        Change::RemoveFromTheme { theme: "t1".into(), statement: lost() },
        Change::Split { statement: one.clone(), parts: vec!["Something".into(), "else.".into()] },
        Change::Split { statement: one.clone(), parts: vec![one.text.clone(), " ".into()] },
        Change::Split { statement: one.clone(), parts: vec![one.text.clone()] },
        Change::Join { statements: vec![one.clone(), far] },
        Change::Join { statements: vec![one.clone()] },
        Change::Join { statements: Vec::new() },
    ];
    for change in changes {
        let report = corrected(change.clone());
        assert!(!report.corrections[0].fits, "{change:?}");
        assert_eq!(Report { corrections: Vec::new(), ..report }, before, "{change:?}");
    }
    let report = corrected(Change::Link { statements: [one, lost()] });
    assert_eq!(report.corrections[0].statements, [id(&before, "a2", ON_LINK)]);
}

#[test]
fn a_statement_is_found_after_a_small_edit_of_its_article() {
    let before = plain();
    let statement = named(&before, "a2", ON_LINK);
    let found = |edit: &dyn Fn(&str) -> String| {
        let mut project = sample::project();
        project.articles[1].text = edit(&project.articles[1].text);
        correct(&mut project, Change::AddToTheme { theme: "t2".into(), statement: statement.clone() });
        let report = compare(&project).unwrap();
        let applied = report.corrections[0].clone();
        applied.fits.then(|| text(&report, &applied.statements[0]))
    };
    assert_eq!(found(&|text| text.replace(['\n', '\u{a0}'], " \n")), Some(statement.text.clone()));
    assert_eq!(found(&|text| text.replace(['"', '“', '”'], "\"").replace('’', "'")).map(|_| ()), Some(()));
    assert!(found(&|text| text.replace("weakest link", "weakest part")).unwrap().contains("weakest part"));
    assert_eq!(found(&|text| text.replace(&statement.text, "")), None);
}

#[test]
fn a_split_stands_after_a_small_edit_where_the_place_of_its_cut_is_clear() {
    let said = "“The old bridge over the river closes on Monday,” the mayor of the city said, and a ferry takes \
                its place until the new one opens in May.";
    let article =
        |id: &str, text: &str| ProjectArticle { id: id.into(), text: text.into(), ..Default::default() };
    let split = |parts: &[&str], text: &str| {
        let mut project = Project {
            articles: vec![article("a1", text), article("a2", "Bakers sold bread.")],
            ..Default::default()
        };
        let statement = NamedStatement { article: "a1".into(), text: said.into() };
        let parts = parts.iter().map(|part| (*part).to_owned()).collect();
        correct(&mut project, Change::Split { statement, parts });
        let report = compare(&project).unwrap();
        let applied = &report.corrections[0];
        applied.fits.then(|| texts(&report, &applied.statements))
    };
    let parted = |left: &str, right: &str| Some(vec![left.to_owned(), right.to_owned()]);
    let at_comma = said.find(" the mayor").unwrap();
    let parts: [&str; 2] = said.split_at(at_comma).into();
    assert_eq!(split(&parts, said), parted(parts[0], parts[1].trim()));

    for (from, to) in [
        // Far from the cut, on either side of it, and the punctuation in it.
        ("old bridge", "ancient bridge"),
        ("until the new one", "till the new one"),
        ("on Monday", "on Tuesday"),
        (" the mayor", " a mayor"),
        ("Monday,”", "Monday”,"),
        ("Monday,” ", "Monday”"),
        ("on Monday", "on 3 Monday"),
    ] {
        let edited = said.replace(from, to);
        let cut = edited.find("” ").map_or_else(|| edited.find('”').unwrap() + 3, |at| at + 3);
        let cut = if edited.contains("”,") { cut + 1 } else { cut };
        let (left, right) = edited.split_at(cut);
        assert_eq!(split(&parts, &edited), parted(left.trim(), right.trim()), "{to:?}");
    }

    // Both words beside the cut are others; nothing tells on which side new words stand; the cut is nowhere.
    for (from, to) in [
        ("Monday,” the mayor", "Tuesday,” a mayor"),
        ("Monday,” the", "Monday in the rain,” the"),
        ("on Monday,” the mayor of", "on Friday,” said mayor of"),
    ] {
        assert_eq!(split(&parts, &said.replace(from, to)), None, "{to:?}");
    }
    // What never was the statement in pieces is no cut of it.
    assert_eq!(split(&["The old bridge", "over the river closes on Monday"], said), None);
}

#[test]
fn an_article_that_came_in_again_under_another_id_keeps_its_corrections() {
    let before = plain();
    let mut project = sample::project();
    let statement = named(&before, "a2", ON_LINK);
    correct(&mut project, Change::AddToTheme { theme: "t2".into(), statement });
    project.articles[1].id = "a9".into();
    assert_eq!(
        compare(&project).unwrap().corrections[0].statements,
        [id(&before, "a2", ON_LINK).replace("a2", "a9")]
    );
    // Of two articles with the text none can be meant.
    let copy = ProjectArticle { id: "a10".into(), ..project.articles[1].clone() };
    project.articles.push(copy);
    assert!(!compare(&project).unwrap().corrections[0].fits);
}

#[test]
fn a_named_theme_keeps_its_own_id_whatever_becomes_of_the_others() {
    let ids = |project: &Project| -> Vec<_> {
        let themes = compare(project).unwrap().themes.into_iter();
        themes.map(|theme| (theme.id, theme.label, theme.origin)).collect()
    };
    let mut project = sample::project();
    let named = project.themes.len();
    let before = ids(&project);
    project.themes.remove(0);
    project.themes.rotate_left(1);
    let after = ids(&project);
    for (id, label, _) in &after[..named - 1] {
        assert!(before.iter().any(|(before, known, _)| before == id && known == label), "{id} {label}");
    }
    // One that was found is never taken for one of the reader's that is gone.
    assert!(after[named - 1..].iter().all(|(id, ..)| before[..named].iter().all(|(own, ..)| own != id)));

    for id in ["", "t2", "two words", "f1"] {
        project.themes[0].id = id.into();
        let ids: Vec<_> = ids(&project).into_iter().map(|(id, ..)| id).collect();
        let mut different = ids.clone();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), ids.len(), "{id:?}: {ids:?}");
    }
}

#[test]
fn notes_say_where_they_stand() {
    let before = plain();
    let mut project = sample::project();
    let on = [
        NoteOn::Statement(named(&before, "a2", ON_LINK)),
        NoteOn::Statement(NamedStatement { article: "a2".into(), text: "Gone.".into() }),
        NoteOn::Theme { theme: "t2".into() },
        NoteOn::Theme { theme: "t99".into() },
        NoteOn::Article { article: "a1".into() },
        NoteOn::Article { article: "a99".into() },
    ];
    project.notes =
        on.map(|on| Note { on, text: "Look.".into(), by: None, at: None, in_doubt: false }).to_vec();
    let report = compare(&project).unwrap();
    let fits: Vec<_> = report.notes.iter().map(|note| note.fits).collect();
    assert_eq!(fits, [true, false, true, false, true, false]);
    assert_eq!(report.notes[0].statements, [id(&before, "a2", ON_LINK)]);
    assert_eq!(report.notes[2].theme.as_deref(), Some("t2"));
    assert_eq!(Report { notes: Vec::new(), ..report }, before);
}

#[test]
fn an_excerpt_keeps_what_was_corrected_and_noted() {
    let before = plain();
    let mut project = sample::project();
    let lonely = named(&before, "a3", "it will be a non-combat mission");
    correct(&mut project, Change::Link { statements: strangers(&before) });
    project.notes.push(Note {
        on: NoteOn::Statement(lonely),
        text: "Look.".into(),
        by: None,
        at: None,
        in_doubt: false,
    });
    let short = excerpt(&project, &compare(&project).unwrap(), 1.0).project;
    let report = compare(&short).unwrap();
    assert!(report.corrections[0].fits && report.notes[0].fits);
}

/// Any corrections of the sample's statements, sensible or not.
fn corrections() -> impl Strategy<Value = Vec<Change>> {
    let report = plain();
    let all: Vec<NamedStatement> = report
        .articles
        .iter()
        .flat_map(|article| {
            article.statements.iter().map(|statement| (article.id.clone(), statement.id.clone()))
        })
        .map(|(article, id)| NamedStatement { article, text: text(&report, &id) })
        .collect();
    let one = (0..all.len(), 0..all.len(), 0..7, 1usize..40).prop_map(move |(a, b, kind, cut)| {
        let (one, other) = (all[a].clone(), all[b].clone());
        let at = one.text.char_indices().map(|(at, _)| at).nth(cut).unwrap_or(0);
        match kind {
            0 => Change::Link { statements: [one, other] },
            1 => Change::Unlink { statements: [one, other] },
            2 => Change::AddToTheme { theme: format!("t{}", b % 8 + 1), statement: one },
            3 => Change::RemoveFromTheme { theme: format!("t{}", b % 8 + 1), statement: one },
            4 => Change::Judged { statement: one, themes: vec![format!("t{}", b % 9)] },
            5 => {
                let (first, second) = one.text.split_at(at);
                Change::Split { parts: vec![first.into(), second.into()], statement: one }
            }
            _ => Change::Join { statements: all[a..].iter().take(cut % 3 + 1).cloned().collect() },
        }
    });
    prop::collection::vec(one, 1..20)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_corrected_the_statements_part_every_kept_block(changes in corrections(), turn in 1usize..5) {
        let mut project = sample::project();
        changes.into_iter().for_each(|change| correct(&mut project, change));
        let report = compare(&project).unwrap();
        for article in &report.articles {
            let blocks = article.blocks.iter().enumerate();
            for (index, block) in blocks.filter(|(index, _)| article.statements.iter().any(|s| s.block as usize == *index)) {
                let own = article.statements.iter().filter(|statement| statement.block as usize == index);
                let end = own.fold(block.span.0, |at, statement| {
                    assert_eq!(at, statement.span.0);
                    assert!(statement.span.0 < statement.span.1);
                    statement.span.1
                });
                prop_assert_eq!(end, block.span.1);
            }
        }
        for link in &report.links {
            let shares: f64 = link.reasons.iter().map(|reason| reason.share).sum();
            prop_assert!((shares - link.score).abs() < 0.003, "{:?}", link);
        }

        // In whatever order the articles are given.
        let mut turned = project.clone();
        turned.articles.rotate_left(turn);
        let other = compare(&turned).unwrap();
        prop_assert_eq!(&report.corrections, &other.corrections);
        let sorted = |report: &Report| {
            let mut links: Vec<_> = report.links.iter().map(|link| {
                let (a, b) = (link.a.clone().min(link.b.clone()), link.a.clone().max(link.b.clone()));
                (a, b, link.kind, link.score.to_bits())
            }).collect();
            links.sort();
            let mut unique = report.unique.clone();
            unique.sort();
            (links, unique)
        };
        prop_assert_eq!(sorted(&report), sorted(&other));
    }
}

/// What the reader answers to a question, and whether they say yes.
fn answer(report: &Report, question: &Question, yes: bool) -> Change {
    let name = |id: &String| {
        let found = Lookup::new(report);
        let found = found.statement(id).unwrap();
        NamedStatement { article: found.article.id.clone(), text: found.text.clone() }
    };
    match question {
        Question::Pair { a, b } if yes => Change::Link { statements: [name(a), name(b)] },
        Question::Pair { a, b } => Change::Unlink { statements: [name(a), name(b)] },
        Question::Member { theme, statement } if yes => {
            Change::AddToTheme { theme: theme.clone(), statement: name(statement) }
        }
        Question::Member { theme, statement } => {
            Change::RemoveFromTheme { theme: theme.clone(), statement: name(statement) }
        }
    }
}

#[test]
fn a_question_that_was_answered_is_asked_no_more() {
    for project in [sample::project(), sample::one_event()] {
        let report = compare(&project).unwrap();
        assert!(!report.review.is_empty());
        let first = |member: bool| {
            let is_member = move |question: &&Question| matches!(question, Question::Member { .. }) == member;
            report.review.iter().filter(is_member).take(2)
        };
        for question in first(true).chain(first(false)) {
            for yes in [true, false] {
                let mut answered = project.clone();
                correct(&mut answered, answer(&report, question, yes));
                let after = compare(&answered).unwrap();
                assert!(after.corrections.iter().all(|applied| applied.fits));
                assert!(!after.review.contains(question), "{question:?}, {yes}");
            }
        }
    }
}

#[test]
fn what_is_the_same_in_part_only_is_asked_no_more_and_counts_as_perhaps() {
    let project = sample::one_event();
    let report = compare(&project).unwrap();
    let is_pair = |question: &&Question| matches!(question, Question::Pair { .. });
    let question = report.review.iter().find(is_pair).unwrap();
    let Change::Link { statements } = answer(&report, question, true) else { panic!("{question:?}") };
    let mut answered = project.clone();
    correct(&mut answered, Change::Part { statements });
    let after = compare(&answered).unwrap();
    assert!(!after.review.contains(question));
    let Question::Pair { a, b } = question else { panic!("{question:?}") };
    let lookup = Lookup::new(&after);
    assert_eq!(lookup.link(a, b).unwrap().grade, Some(Grade::Perhaps));
}
