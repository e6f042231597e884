//! Which part of each two statements share: the clause that a link rests on where as a whole they may not say the same.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::clause::Reading;
use crate::span::Passages;
use crate::statement::is_title;
use crate::words::WordKind;

/// From this share of common words on (Dice), two clauses tell of one thing.
const MIN_SHARE: f64 = 0.5;

/// So many words that both have tell what they say: no names, figures, offices or verbs of saying.
const MIN_TELLING_WORDS: usize = 2;

/// The clauses of two statements that have the most in common, in the texts of their articles; `None` where none have much, and where either
/// statement has no other.
pub fn shared_part(a: &Reading, b: &Reading) -> Option<Passages> {
    let (of_a, of_b) = (clauses(a), clauses(b));
    if of_a.len() + of_b.len() < 3 {
        return None;
    }
    let pairs = of_a.iter().flat_map(|one| of_b.iter().map(move |other| (one, other)));
    let rated = pairs.filter_map(|(one, other)| Some((one.common(other)?, one, other)));
    // The first of equal ones: `max_by` would take the last.
    let best = rated.reduce(|best, pair| if pair.0.weight > best.0.weight { pair } else { best });
    let (common, one, other) = best?;
    (common.share >= MIN_SHARE && common.telling >= MIN_TELLING_WORDS)
        .then(|| Passages { a: a.span(one.words.clone()), b: b.span(other.words.clone()) })
}

/// A clause, and the stems of its words.
struct Clause<'s> {
    words: Range<usize>,
    stems: BTreeSet<&'s str>,
    /// Those that tell what it says.
    telling: BTreeSet<&'s str>,
}

/// What two clauses have in common.
struct Common {
    /// Of their stems, 0..1.
    share: f64,
    telling: usize,
    /// The share, weighed by how much it is.
    weight: f64,
}

impl Clause<'_> {
    fn common(&self, other: &Self) -> Option<Common> {
        let shared = self.stems.intersection(&other.stems).count() as f64;
        let all = (self.stems.len() + other.stems.len()).max(1) as f64;
        let tells = |stem: &&&str| self.telling.contains(**stem) || other.telling.contains(**stem);
        let telling = self.stems.intersection(&other.stems).filter(tells).count();
        let share = 2.0 * shared / all;
        (telling > 0).then_some(Common { share, telling, weight: share * shared })
    }
}

fn clauses<'s>(reading: &Reading<'s>) -> Vec<Clause<'s>> {
    let clause = |words: Range<usize>| {
        let stems = |telling: bool| {
            let counted =
                words.clone().filter(|at| !telling && reading.is_told(*at) || telling && tells(reading, *at));
            counted.map(|at| reading.stem(at)).collect()
        };
        Clause { stems: stems(false), telling: stems(true), words: words.clone() }
    };
    reading.clauses().into_iter().map(clause).collect()
}

/// Whether the word tells what a statement says, and not of whom or how much.
fn tells(reading: &Reading, at: usize) -> bool {
    let is_content = reading.words.get(at).is_some_and(|word| word.kind == WordKind::Content);
    is_content && reading.counts(at) && !reading.is_speech(at) && !is_title(reading.surface(at))
}

#[cfg(test)]
mod tests {
    use super::shared_part;
    use crate::clause::Readings;
    use crate::project::ProjectArticle;
    use crate::story::Story;
    use crate::words::Lexicon;

    /// Sentences that make the language of an article known.
    const ENGLISH: &str = "This is what the people of the town have said about it to all of us.";
    const GERMAN: &str = "Das ist es, was die Leute in der Stadt uns allen über die Sache gesagt haben.";
    const FRENCH: &str = "C’est ce que les gens de la ville nous ont dit à tous au sujet de cette affaire.";

    /// The parts that the first statements of two articles share.
    fn parts(one: &str, other: &str, rest: &str) -> Option<(String, String)> {
        let article = |text: &str| ProjectArticle { text: format!("{text}\n\n{rest}"), ..Default::default() };
        let story = Story::read(&[article(one), article(other)], Lexicon::default()).unwrap();
        let articles = || story.articles.values().iter();
        let [a, b] = [0, 1].map(|given| articles().find(|article| article.input_index == given).unwrap());
        let first = |article: &crate::story::Article| article.statements.clone().next().unwrap();
        let readings = Readings::new(&story);
        let (of_a, of_b) = readings.pair(first(a), first(b)).unwrap();
        let part = shared_part(of_a, of_b)?;
        Some((part.a.of(&a.source.text).to_owned(), part.b.of(&b.source.text).to_owned()))
    }

    #[track_caller]
    fn share(one: &str, other: &str, rest: &str, (a, b): (&str, &str)) {
        assert_eq!(parts(one, other, rest), Some((a.to_owned(), b.to_owned())));
        assert_eq!(parts(other, one, rest), Some((b.to_owned(), a.to_owned())));
    }

    #[test]
    fn the_clause_that_two_statements_share_is_their_part() {
        share(
            "The mayor, who grew up by the river, said that the old bridge would be repaired in spring.",
            "While shopkeepers counted their losses, the old bridge was to be repaired by next spring.",
            ENGLISH,
            (
                "that the old bridge would be repaired in spring",
                "the old bridge was to be repaired by next spring",
            ),
        );
        share(
            "Die Brücke wird im Frühjahr repariert, weil der Rost die Pfeiler angegriffen hat.",
            "Nach langem Streit im Rat sagte die Stadt, dass die Brücke im Frühjahr repariert wird.",
            GERMAN,
            ("Die Brücke wird im Frühjahr repariert", "dass die Brücke im Frühjahr repariert wird"),
        );
        share(
            "Le vieux pont sera réparé au printemps, parce que la rouille ronge ses piliers de fer.",
            "Après un long débat au conseil, la ville a dit que le vieux pont sera réparé au printemps.",
            FRENCH,
            ("Le vieux pont sera réparé au printemps", "que le vieux pont sera réparé au printemps"),
        );
    }

    #[test]
    fn names_figures_and_who_says_it_are_no_part() {
        let none = [
            (
                "Angela Merkel, the German chancellor, travelled to the coast on Monday.",
                "Rain fell for hours, and Angela Merkel, the German chancellor, spoke of taxes.",
            ),
            ("The bridge closes, the mayor said.", "The mayor said that bakers sold bread."),
        ];
        for (one, other) in none {
            assert_eq!(parts(one, other, ENGLISH), None, "{one} {other}");
        }
    }

    #[test]
    fn what_is_whole_has_no_part() {
        let whole = "The old bridge will be repaired next spring.";
        assert_eq!(parts(whole, "Next spring the old bridge will be repaired.", ENGLISH), None);
    }
}
