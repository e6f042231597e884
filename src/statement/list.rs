//! Lists that are written as one line: '1) The first item 2) The second item'.

/// Where the items of the list in `chars` begin and where their markers end; none unless the
/// line begins with a marker. Each next item is where the next marker of the series stands.
pub(super) fn items(chars: &[char]) -> Vec<(usize, usize)> {
    let Some((mut last, end)) = marker(chars, 0) else { return Vec::new() };
    let mut items = vec![(0, end)];
    for at in end..chars.len() {
        let starts = chars.get(at - 1).is_some_and(|c| c.is_whitespace());
        if starts
            && let Some((next, end)) = marker(chars, at)
            && last.precedes(&next)
        {
            items.push((at, end));
            last = next;
        }
    }
    items
}

/// The sign before an item of a list.
#[derive(PartialEq, Eq)]
struct Marker<'c> {
    bullet: Option<char>,
    bracket: bool,
    /// What closes it: '.', ')' or '.)'.
    marks: &'c [char],
    /// The number, or the letter's code point.
    value: u32,
}

impl Marker<'_> {
    fn precedes(&self, next: &Self) -> bool {
        self.value + 1 == next.value
            && self.bullet == next.bullet
            && self.bracket == next.bracket
            && self.marks == next.marks
    }
}

/// The list marker at `at`, and where it ends.
fn marker(chars: &[char], at: usize) -> Option<(Marker<'_>, usize)> {
    let from = |index: usize| chars.get(index..).unwrap_or_default().iter();
    let mut index = at;
    let bullet = chars.get(index).copied().filter(|c| matches!(c, '•' | '⁃' | '‣'));
    if bullet.is_some() {
        index += 1;
        index += from(index).take_while(|c| **c == ' ').count();
    }
    let bracket = chars.get(index) == Some(&'(');
    index += usize::from(bracket);
    let label = run(chars, index, 4, char::is_ascii_alphanumeric)?;
    let value = match label {
        [letter] if letter.is_ascii_alphabetic() => u32::from(*letter),
        [_] | [_, _] | [_, _, _] => {
            label.iter().try_fold(0, |number, digit| Some(number * 10 + digit.to_digit(10)?))?
        }
        _ => return None,
    };
    index += label.len();
    let marks = run(chars, index, 3, |c| matches!(c, '.' | ')'))?;
    index += marks.len();
    let spaced = chars.get(index).is_some_and(|c| c.is_whitespace());
    let closes = matches!(marks, ['.' | ')'] | ['.', ')']);
    (spaced && closes).then_some((Marker { bullet, bracket, marks, value }, index))
}

/// The characters from `at` on that are of one kind, at most so many.
fn run(chars: &[char], at: usize, most: usize, is_one: impl Fn(&char) -> bool) -> Option<&[char]> {
    let rest = chars.get(at..)?;
    let length = rest.iter().take(most).take_while(|c| is_one(c)).count();
    rest.get(..length)
}
