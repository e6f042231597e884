//! Words: what a text is compared by. Tokens, spelling, stems, names, figures.

mod spelling;

use std::collections::BTreeMap;
use std::sync::Arc;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_segmentation::UnicodeSegmentation;

use crate::language::Language;
use crate::span::Span;
pub use spelling::plain;

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// In the text it was read from.
    pub span: Span,
    /// The word without case and in one spelling: two words are the same word when this is equal.
    pub form: Id,
    /// The form without its ending: two words are of one family when this is equal.
    pub stem: Id,
    pub kind: WordKind,
}

/// A word as it is read, before its form and stem have numbers.
#[derive(Debug, Clone)]
pub struct Token {
    /// In the text it was read from.
    pub span: Span,
    pub form: String,
    pub stem: String,
    /// As far as it shows by itself: never a name.
    pub kind: WordKind,
}

/// What a word can tell about its statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordKind {
    /// 'the', 'of', 'would': never a reason to link two statements.
    Function,
    Content,
    /// Capitalised where no sentence begins, or an abbreviation in capitals.
    Name,
    /// Holds a digit.
    Figure,
}

impl Word {
    /// Whether it can be a reason to link two statements.
    pub fn counts(&self) -> bool {
        self.kind != WordKind::Function
    }
}

/// The words of `text`, which is in `language` when that is known.
pub fn tokens(text: &str, language: Option<Language>) -> impl Iterator<Item = Token> {
    let stemmer = language.map(|language| Stemmer::create(algorithm(language)));
    text.unicode_word_indices().map(move |(start, surface)| {
        let form = spelling::form(surface, language);
        let stem = match &stemmer {
            Some(stemmer) => stemmer.stem(&form).into_owned(),
            None => form.clone(),
        };
        let kind = kind_alone(&form, language);
        let stem = match language.filter(|_| kind == WordKind::Function) {
            Some(language) => of_language(stem, language),
            None => stem,
        };
        Token { span: Span::new(start, start + surface.len()), form, stem, kind }
    })
}

impl Token {
    fn numbered(self, id: &mut impl FnMut(String) -> Id) -> Word {
        Word { span: self.span, form: id(self.form), stem: id(self.stem), kind: self.kind }
    }
}

/// A form or stem, as a number: equal numbers, equal strings, within one [`Lexicon`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u32);

/// Gives forms and stems their numbers.
#[derive(Debug, Default)]
pub struct Lexicon {
    ids: BTreeMap<Arc<str>, Id>,
    /// By number.
    strings: Vec<Arc<str>>,
    /// How each form of a language was met inside sentences: in capitals, in lower case.
    capitals: BTreeMap<(Option<Language>, Id), (u32, u32)>,
}

impl Lexicon {
    /// The words of `text`, which is in `language` when that is known.
    ///
    /// Case makes a name only inside a sentence, so kinds are settled once all texts are read:
    /// [`Lexicon::settle_names`].
    pub fn read(&mut self, text: &str, language: Option<Language>) -> Vec<Word> {
        tokens(text, language).map(|token| token.numbered(&mut |string| self.id(string))).collect()
    }

    /// The words of `tokens`, of a text that is only looked up and leaves no trace. What no text before
    /// it had gets a number that stands for no string, one for each.
    pub fn look_up(&self, tokens: &[Token]) -> Vec<Word> {
        let mut strange: Vec<String> = Vec::new();
        let mut id = |string: String| {
            self.ids.get(string.as_str()).copied().unwrap_or_else(|| {
                let place = strange.iter().position(|known| *known == string).unwrap_or(strange.len());
                if place == strange.len() {
                    strange.push(string);
                }
                Id(u32::try_from(self.len() + place).unwrap_or(u32::MAX))
            })
        };
        tokens.iter().map(|token| token.clone().numbered(&mut id)).collect()
    }

    /// Remembers how the words of a running sentence are written; headlines do not count, since
    /// many outlets write them in capitals.
    pub fn observe(&mut self, text: &str, words: &[Word], language: Option<Language>) {
        for word in words.iter().skip(1).filter(|word| word.kind == WordKind::Content) {
            let (capital, small) = self.capitals.entry((language, word.form)).or_default();
            *if starts_with_capital(word.span.of(text)) { capital } else { small } += 1;
        }
    }

    /// Turns content words that are written as names inside sentences into names.
    ///
    /// German capitalises every noun, so that its capitals tell nothing.
    pub fn settle_names(&self, words: &mut [Word], language: Option<Language>) {
        if language == Some(Language::German) {
            return;
        }
        for word in words.iter_mut().filter(|word| word.kind == WordKind::Content) {
            if self.capitals.get(&(language, word.form)).is_some_and(|(capital, small)| capital > small) {
                word.kind = WordKind::Name;
            }
        }
    }

    /// How many forms and stems have a number; numbers run from 0.
    pub fn len(&self) -> usize {
        self.strings.len()
    }

    pub fn is_empty(&self) -> bool {
        self.strings.is_empty()
    }

    /// The form or stem with this number.
    pub fn string(&self, id: Id) -> &str {
        self.strings.get(id.index()).map_or("", |string| string)
    }

    fn id(&mut self, string: String) -> Id {
        if let Some(id) = self.ids.get(string.as_str()) {
            return *id;
        }
        let (string, next) = (Arc::<str>::from(string), Id(u32::try_from(self.len()).unwrap_or(u32::MAX)));
        self.strings.push(string.clone());
        self.ids.insert(string, next);
        next
    }
}

impl Id {
    /// The number, to index a table of [`Lexicon::len`] rows.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The kind that a form shows by itself, whatever its case.
fn kind_alone(form: &str, language: Option<Language>) -> WordKind {
    if form.contains(|c: char| c.is_numeric()) {
        WordKind::Figure
    } else if is_function(form, language) {
        WordKind::Function
    } else {
        WordKind::Content
    }
}

/// A function word's stem, told from the same letters in another language: French 'a' and 'son' are no
/// English words. An unknown language is most likely English, so that its words stay as they are.
fn of_language(stem: String, language: Language) -> String {
    if language == Language::English { stem } else { format!("{stem} {}", language.code()) }
}

/// In an unknown language a function word of any known one is taken for one.
fn is_function(form: &str, language: Option<Language>) -> bool {
    match language {
        Some(language) => language.has_function_word(form),
        None => Language::any_has_function_word(form),
    }
}

fn starts_with_capital(surface: &str) -> bool {
    surface.chars().next().is_some_and(char::is_uppercase)
}

fn algorithm(language: Language) -> Algorithm {
    match language {
        Language::English => Algorithm::English,
        Language::German => Algorithm::German,
        Language::French => Algorithm::French,
        Language::Spanish => Algorithm::Spanish,
        Language::Italian => Algorithm::Italian,
        Language::Dutch => Algorithm::Dutch,
        Language::Portuguese => Algorithm::Portuguese,
    }
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, Word, WordKind};
    use crate::language::Language;

    fn read(lexicon: &mut Lexicon, text: &str) -> Vec<Word> {
        let mut words = lexicon.read(text, Some(Language::English));
        lexicon.observe(text, &words, Some(Language::English));
        lexicon.settle_names(&mut words, Some(Language::English));
        words
    }

    fn same_form(a: &str, b: &str) -> bool {
        let mut lexicon = Lexicon::default();
        let forms = |words: Vec<Word>| words.into_iter().map(|word| word.form).collect::<Vec<_>>();
        forms(read(&mut lexicon, a)) == forms(read(&mut lexicon, b))
    }

    #[test]
    fn spelling_case_and_quotes_make_no_other_word() {
        assert!(same_form("NATO’s cyber defence programmes", "Nato's cyber defense programs"));
        assert!(same_form("co\u{ad}operation of\u{a0}allies", "cooperation of allies"));
        assert!(same_form("the ﬁrewall", "the firewall"));
        assert!(!same_form("morning", "mourning"));
    }

    #[test]
    fn words_of_one_family_share_a_stem() {
        let mut lexicon = Lexicon::default();
        let words = read(&mut lexicon, "attacks attacking attacked defence defences defensive");
        assert_eq!(words[0].stem, words[1].stem);
        assert_eq!(words[0].stem, words[2].stem);
        assert_eq!(words[3].stem, words[4].stem);
    }

    #[test]
    fn kinds_tell_names_figures_and_function_words_apart() {
        use WordKind::{Content, Figure, Function, Name};

        let mut lexicon = Lexicon::default();
        let words = read(&mut lexicon, "Ministers told Estonia of the 2,500 attacks");
        let kinds: Vec<_> = words.iter().map(|word| word.kind).collect();
        assert_eq!(kinds, [Content, Content, Name, Function, Function, Figure, Content]);
    }

    #[test]
    fn a_name_at_the_start_of_a_sentence_is_known_from_inside_another() {
        let mut lexicon = Lexicon::default();
        read(&mut lexicon, "They blamed Moscow for it");
        assert_eq!(read(&mut lexicon, "Moscow denied it")[0].kind, WordKind::Name);
    }
}
