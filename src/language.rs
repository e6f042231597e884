//! The language of a text, told by its function words.

mod function;
mod month;
mod negation;
pub(crate) mod verb;
pub(crate) mod word_list;

use word_list::WordList;

/// A language whose function words and endings are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    English,
    German,
    French,
    Spanish,
    Italian,
    Dutch,
    Portuguese,
}

impl Language {
    /// Every language that is known, in the order in which ties are settled.
    pub const ALL: [Self; 7] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Italian,
        Self::Dutch,
        Self::Portuguese,
    ];

    /// The language of a text, given by its words in small letters; `None` when its function words
    /// do not tell.
    ///
    /// Running text has a function word in about every second or third place; where fewer than one
    /// word in eight is one, it is no running text of any of these languages.
    pub fn from_words<'w>(words: impl IntoIterator<Item = &'w str>) -> Option<Self> {
        let mut all = 0;
        let mut counts = Self::ALL.map(|language| (0, language));
        for word in words {
            all += 1;
            for (count, language) in &mut counts {
                *count += usize::from(language.has_function_word(word));
            }
        }
        let most = counts.iter().map(|(count, _)| *count).max()?;
        let mut first = counts.into_iter().filter(|(count, _)| *count == most);
        let (_, language) = first.next().filter(|_| most > 0 && most * 8 >= all)?;
        first.next().is_none().then_some(language)
    }

    /// The language of a text as it is written.
    pub fn from_text(text: &str) -> Option<Self> {
        Self::from_words(words(text).iter().map(String::as_str))
    }

    /// The same for a text of a few words, among which one would decide ('war' and 'men' are function words
    /// elsewhere): `None` unless it has three function words, and two more than of any other language.
    pub fn from_few_words(text: &str) -> Option<Self> {
        let words = words(text);
        let count = |language: Self| words.iter().filter(|word| language.has_function_word(word)).count();
        let mut counts = Self::ALL.map(|language| (count(language), language));
        counts.sort_unstable();
        let [.., (others, _), (most, language)] = counts;
        (most >= 3 && most >= others + 2).then_some(language)
    }

    /// Whether `word`, in small letters, is an article, preposition, pronoun, auxiliary or
    /// conjunction of this language, or a contraction of them.
    pub fn has_function_word(self, word: &str) -> bool {
        self.function_words().has(word)
    }

    /// Whether `word`, in small letters, is a function word of any language that is known.
    pub fn any_has_function_word(word: &str) -> bool {
        Self::ALL.into_iter().any(|language| language.has_function_word(word))
    }

    fn function_words(self) -> &'static WordList {
        match self {
            Self::English => &function::ENGLISH,
            Self::German => &function::GERMAN,
            Self::French => &function::FRENCH,
            Self::Spanish => &function::SPANISH,
            Self::Italian => &function::ITALIAN,
            Self::Dutch => &function::DUTCH,
            Self::Portuguese => &function::PORTUGUESE,
        }
    }

    /// Its name of the month that `word` is, as it is written inside a sentence.
    pub fn month(self, word: &str) -> Option<&'static str> {
        month::names(self).split(' ').find(|name| *name == word)
    }

    /// Which month `word` names, 1..=12, as it is written inside a sentence; in English also when it is
    /// shortened: 'Sept'.
    pub fn month_number(self, word: &str) -> Option<usize> {
        let is_short = self == Self::English && matches!(word.len(), 3..=4);
        let names = |name: &str| name == word || is_short && name.starts_with(word);
        month::names(self).split(' ').position(names).map(|at| at + 1)
    }

    /// By word of a text in this language, given as they are written: whether it denies what it stands with:
    /// 'not', 'without', 'refused'. English, German and French ones are known.
    pub fn negations(self, words: &[&str]) -> Vec<bool> {
        negation::negations(words, self)
    }

    /// Its name in English.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "German",
            Self::French => "French",
            Self::Spanish => "Spanish",
            Self::Italian => "Italian",
            Self::Dutch => "Dutch",
            Self::Portuguese => "Portuguese",
        }
    }

    /// ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Italian => "it",
            Self::Dutch => "nl",
            Self::Portuguese => "pt",
        }
    }
}

/// The words of a text, in small letters.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_few_words_tell_a_language_only_where_no_other_comes_near() {
        for text in ["", "war in Ukraine", "men in Gaza", "bin strike", "impact on prices", "die hard"] {
            assert_eq!(Language::from_few_words(text), None, "{text}");
        }
        let query = "whether cyber defence is the job of each nation or of the alliance";
        assert_eq!(Language::from_few_words(query), Some(Language::English));
        let query = "wer nach dem Unfall der Fähre für den Schaden an der Mauer zahlt";
        assert_eq!(Language::from_few_words(query), Some(Language::German));
    }

    #[test]
    fn running_text_tells_its_language() {
        let texts = [
            ("The memo also acknowledges that the system is only as strong as its weakest link.", "en"),
            ("Die Bundesregierung hat am Mittwoch mitgeteilt, dass sie das Gesetz nicht ändern wird.", "de"),
            ("Le ministre a déclaré que les pays de l'Alliance devaient renforcer leurs défenses.", "fr"),
            ("El ministro dijo que los países de la Alianza deben reforzar sus defensas en la red.", "es"),
            (
                "Il ministro ha detto che i paesi dell'Alleanza devono rafforzare le loro difese nella rete.",
                "it",
            ),
            (
                "De minister zei dat de landen van het bondgenootschap hun verdediging moeten versterken.",
                "nl",
            ),
            ("O ministro disse que os países da Aliança devem reforçar as suas defesas na rede.", "pt"),
        ];
        for (text, code) in texts {
            assert_eq!(Language::from_text(text).map(Language::code), Some(code), "{text}");
        }
    }

    #[test]
    fn what_is_no_running_text_has_no_language() {
        for text in ["", "😀😀", "Lorem ipsum dolor sit amet", "שלום עולם", "12 34"] {
            assert_eq!(Language::from_text(text), None, "{text}");
        }
    }
}
