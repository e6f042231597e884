//! English verbs, as far as their forms tell.

use super::word_list::{WordList, WordTable};

/// Forms whose past has another stem, each with its infinitive.
static IRREGULAR: WordTable = WordTable::new(include_str!("verb/irregular.txt"));

/// Auxiliaries, and 'to', which has a verb after it.
static AUXILIARIES: WordList = WordList::new(include_str!("verb/auxiliaries.txt"));

/// The infinitive of an irregular form.
pub fn infinitive(form: &str) -> Option<&'static str> {
    IRREGULAR.get(form)
}

/// Whether the form is a past or a past participle.
pub fn is_past(form: &str) -> bool {
    form.ends_with("ed") || infinitive(form).is_some_and(|infinitive| infinitive != form)
}

/// Whether the form may be a verb: an auxiliary, or a word with the ending of one. A noun in the plural may be one.
pub fn may_be_verb(form: &str) -> bool {
    let is_possessive = form.ends_with("'s");
    let has_ending = |ending: &str| form.ends_with(ending);
    AUXILIARIES.has(form)
        || has_ending("n't")
        || infinitive(form).is_some()
        || has_ending("ed")
        || has_ending("ing")
        || has_ending("s") && !is_possessive && !["ss", "us", "is"].into_iter().any(has_ending)
}

#[cfg(test)]
mod tests {
    use super::{is_past, may_be_verb};

    #[test]
    fn a_form_tells_whether_it_may_be_a_verb() {
        for verb in ["will", "isn't", "fell", "voted", "closing", "overrides"] {
            assert!(may_be_verb(verb), "{verb}");
        }
        for other in ["river", "bowl's", "press", "crisis", "purple"] {
            assert!(!may_be_verb(other), "{other}");
        }
    }

    #[test]
    fn a_past_is_told_from_an_infinitive() {
        assert!(is_past("closed") && is_past("fell"));
        assert!(!is_past("close") && !is_past("cut"));
    }
}
