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
struct Marker {
    bullet: Option<char>,
    bracket: bool,
    /// What closes it: '.', ')' or '.)'.
    marks: String,
    /// The number, or the letter's code point.
    value: u32,
}

impl Marker {
    fn precedes(&self, next: &Self) -> bool {
        self.value + 1 == next.value
            && self.bullet == next.bullet
            && self.bracket == next.bracket
            && self.marks == next.marks
    }
}

/// The list marker at `at`, and where it ends.
fn marker(chars: &[char], at: usize) -> Option<(Marker, usize)> {
    let from = |index: usize| chars.get(index..).unwrap_or_default().iter();
    let mut index = at;
    let bullet = chars.get(index).copied().filter(|c| matches!(c, '•' | '⁃' | '‣'));
    if bullet.is_some() {
        index += 1;
        index += from(index).take_while(|c| **c == ' ').count();
    }
    let bracket = chars.get(index) == Some(&'(');
    index += usize::from(bracket);
    let label: String = from(index).take(4).take_while(|c| c.is_ascii_alphanumeric()).collect();
    let value = match (label.parse::<u32>(), label.as_bytes()) {
        (Ok(number), [_] | [_, _] | [_, _, _]) => number,
        (Err(_), [letter]) => u32::from(*letter),
        _ => return None,
    };
    index += label.len();
    let marks: String = from(index).take_while(|c| matches!(c, '.' | ')')).take(3).collect();
    index += marks.len();
    let spaced = chars.get(index).is_some_and(|c| c.is_whitespace());
    let closes = matches!(marks.as_str(), "." | ")" | ".)");
    (spaced && closes).then_some((Marker { bullet, bracket, marks, value }, index))
}
