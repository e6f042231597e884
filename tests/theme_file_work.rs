//! How much work a long codebook is, counted in bytes that are asked of the allocator.

#![allow(clippy::unwrap_used)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use crossread::export::themes::codebook_csv;
use crossread::project::{Project, ThemeFile, parse_toml};

thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

/// The system's allocator, which counts what each thread asks of it.
struct Counting;

#[expect(unsafe_code, reason = "an allocator is unsafe to write; all of it is the system's")]
// SAFETY: every call goes to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        BYTES.set(BYTES.get() + layout.size());
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The bytes asked for while a codebook of so many rows joins a project that has half of its themes, and
/// while the themes of that project are written.
fn bytes(rows: usize) -> [usize; 2] {
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
    let counted = |work: &mut dyn FnMut()| {
        let before = BYTES.get();
        work();
        BYTES.get() - before
    };
    let joining = counted(&mut || join(&mut project, &text));
    assert_eq!(project.themes.len(), rows + rows / 2);
    [joining, counted(&mut || drop(codebook_csv(&project)))]
}

#[test]
fn four_times_the_rows_cost_at_most_five_times_the_memory() {
    for (few, many) in bytes(10_000).into_iter().zip(bytes(40_000)) {
        assert!(few > 1_000_000, "{few} bytes for 10,000 rows are too few to be all of them");
        assert!(many <= 5 * few, "{many} bytes for 40,000 rows, {few} for 10,000");
    }
}
