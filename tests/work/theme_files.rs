//! How much work a long codebook is.

use crossread::export::themes::codebook_csv;
use crossread::project::{Project, ThemeFile, parse_toml};

use crate::allocator::bytes;

/// The bytes asked for while a codebook of so many rows joins a project that has half of its themes, and
/// while the themes of that project are written.
fn bytes_of(rows: usize) -> [usize; 2] {
    let row = |number: usize| format!("theme {number},what theme {number} is about,cue {number}|sign,\n");
    let codebook = |from: usize| -> String {
        let head = "label,query,include,exclude\n".to_owned();
        head + &(from..from + rows).map(row).collect::<String>()
    };
    let join = |project: &mut Project, text: &str| {
        ThemeFile::read("codebook.csv", text, parse_toml).unwrap().file.apply_to(project);
    };
    let mut project = Project::default();
    join(&mut project, &codebook(0));
    let text = codebook(rows / 2);
    let joining = bytes(|| join(&mut project, &text));
    assert_eq!(project.themes.len(), rows + rows / 2);
    [joining, bytes(|| codebook_csv(&project))]
}

#[test]
fn four_times_the_rows_cost_at_most_five_times_the_memory() {
    for (few, many) in bytes_of(10_000).into_iter().zip(bytes_of(40_000)) {
        assert!(few > 1_000_000, "{few} bytes for 10,000 rows are too few to be all of them");
        assert!(many <= 5 * few, "{many} bytes for 40,000 rows, {few} for 10,000");
    }
}
