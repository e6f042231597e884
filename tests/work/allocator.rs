//! An allocator that counts the bytes that each thread asks of it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
}

/// The system's allocator, which counts.
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

/// The bytes that this thread asks for while it does `work`, whatever it gives back meanwhile.
pub fn bytes<T>(work: impl FnOnce() -> T) -> usize {
    let before = BYTES.get();
    let done = work();
    let asked = BYTES.get() - before;
    drop(done);
    asked
}
