//! The language of a text, told by its function words.

use super::function;

/// A language whose function words and endings are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    English,
    German,
    French,
    Spanish,
}

impl Language {
    /// Every language that is known, in the order in which ties are settled.
    pub const ALL: [Self; 4] = [Self::English, Self::German, Self::French, Self::Spanish];

    /// The language of `text`; `None` when its function words do not tell.
    ///
    /// Running text has a function word in about every second or third place; a text where fewer
    /// than one word in eight is one is in none of these languages for certain.
    pub fn of(text: &str) -> Option<Self> {
        let words: Vec<String> = text
            .split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’')
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let mut counts = Self::ALL.map(|language| {
            let count = words.iter().filter(|word| function::is_function(word, Some(language))).count();
            (count, language)
        });
        // Stable: of two equal counts the earlier language stays first.
        counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        let [(first, language), (second, _), ..] = counts;
        (first * 8 >= words.len() && first > second).then_some(language)
    }

    /// ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn running_text_tells_its_language() {
        let texts = [
            ("The memo also acknowledges that the system is only as strong as its weakest link.", "en"),
            ("Die Bundesregierung hat am Mittwoch mitgeteilt, dass sie das Gesetz nicht ändern wird.", "de"),
            ("Le ministre a déclaré que les pays de l'Alliance devaient renforcer leurs défenses.", "fr"),
            ("El ministro dijo que los países de la Alianza deben reforzar sus defensas en la red.", "es"),
        ];
        for (text, code) in texts {
            assert_eq!(Language::of(text).map(Language::code), Some(code), "{text}");
        }
    }

    #[test]
    fn what_is_no_running_text_has_no_language() {
        for text in ["", "😀😀", "Lorem ipsum dolor sit amet", "שלום עולם", "12 34"] {
            assert_eq!(Language::of(text), None, "{text}");
        }
    }
}
