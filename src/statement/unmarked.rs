//! Where sentences meet with no mark between them, since a line break was lost.
//!
//! Mails, posts and lists that were pasted as one line: after a web or mail address, around the
//! date and time of a forwarded mail, after a salutation, after a smiley.

use super::abbreviation::is_starter;

/// Most words of a salutation: 'Dear Prime Minister,'.
const MAX_SALUTATION_WORDS: usize = 3;
/// Words of a date and time.
const STAMP_WORDS: usize = 3;

/// A word between white space, by its place among the characters.
struct Token<'a> {
    start: usize,
    chars: &'a [char],
}

/// The characters at which a sentence begins though no mark ends the one before, in order.
pub(super) fn beginnings(chars: &[char]) -> Vec<usize> {
    let tokens = tokens(chars);
    let mut beginnings = Vec::new();
    for (index, token) in tokens.iter().enumerate().skip(1) {
        let before = tokens.get(..index).unwrap_or_default();
        let from = tokens.get(index..).unwrap_or_default();
        if after_address(before, token)
            || before_stamp(before, from)
            || after_stamp(before)
            || after_salutation(before, from)
            || after_smiley(before, token)
        {
            beginnings.push(token.start);
        }
    }
    beginnings
}

fn tokens(chars: &[char]) -> Vec<Token<'_>> {
    let mut start = 0;
    let mut tokens = Vec::new();
    for chars in chars.split(|c| c.is_whitespace()) {
        if !chars.is_empty() {
            tokens.push(Token { start, chars });
        }
        start += chars.len() + 1;
    }
    tokens
}

impl Token<'_> {
    fn first(&self) -> Option<char> {
        self.chars.first().copied()
    }

    fn is_capitalised(&self) -> bool {
        self.first().is_some_and(char::is_uppercase)
    }

    /// 'https://example.org/a', 'www.example.org', 'jane@example.org', '<jane@example.org>'.
    fn is_address(&self) -> bool {
        let text: String = self.chars.iter().filter(|c| !matches!(c, '<' | '>' | '[' | ']')).collect();
        let dotted =
            |text: &str| text.contains('.') && text.ends_with(|c: char| c.is_alphanumeric() || c == '/');
        let scheme = text.split_once(':').is_some_and(|(_, rest)| rest.starts_with("//"));
        let web = scheme || text.starts_with("www.");
        let mail = text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && dotted(host));
        web && dotted(&text) || mail
    }

    /// '09/20/2000': figures parted by strokes.
    fn is_date(&self) -> bool {
        is_figures(self.chars, '/', 3)
    }

    /// '03:22', '03:22:10'.
    fn is_time(&self) -> bool {
        is_figures(self.chars, ':', 2) || is_figures(self.chars, ':', 3)
    }
}

fn is_figures(chars: &[char], between: char, parts: usize) -> bool {
    let mut count = 0;
    let all = chars.split(|c| *c == between).all(|part| {
        count += 1;
        (1..=4).contains(&part.len()) && part.iter().all(char::is_ascii_digit)
    });
    all && count == parts
}

fn after_address(before: &[Token], token: &Token) -> bool {
    before.last().is_some_and(Token::is_address)
        && (token.is_capitalised() || token.is_address() && token.first() != Some('<'))
}

/// 'Jane Doe 09/20/2000 03:22 PM', not 'posted at 09/20/2000 03:22 PM'.
fn before_stamp(before: &[Token], from: &[Token]) -> bool {
    is_stamp(from) && before.last().is_some_and(|last| !last.first().is_some_and(char::is_lowercase))
}

fn after_stamp(before: &[Token]) -> bool {
    before.len().checked_sub(STAMP_WORDS).and_then(|at| before.get(at..)).is_some_and(is_stamp)
}

/// Whether the tokens begin with '09/20/2000 03:22 PM'.
fn is_stamp(tokens: &[Token]) -> bool {
    let [date, time, half, ..] = tokens else { return false };
    date.is_date() && time.is_time() && matches!(half.chars, ['A' | 'P', 'M'])
}

/// 'Louise, There are only two': a few words with a comma, and a capital behind it that no name has.
fn after_salutation(before: &[Token], from: &[Token]) -> bool {
    let (Some(last), [token, next, ..]) = (before.last(), from) else { return false };
    let word: String = token.chars.iter().collect();
    before.len() <= MAX_SALUTATION_WORDS
        && before.iter().all(Token::is_capitalised)
        && last.chars.last() == Some(&',')
        && token.is_capitalised()
        && is_starter(&word)
        && !is_always_capital(&word)
        && next.first().is_some_and(char::is_lowercase)
}

/// 'I', and the German 'Sie' of a polite address.
fn is_always_capital(word: &str) -> bool {
    matches!(word, "I" | "Sie") || word.starts_with("I'") || word.starts_with("I’")
}

fn after_smiley(before: &[Token], token: &Token) -> bool {
    let smiley = |last: &Token| matches!(last.chars, [':' | ';', ')' | '('] | [':' | ';', '-', ')' | '(']);
    before.last().is_some_and(smiley) && token.is_capitalised()
}
