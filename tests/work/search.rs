//! How much work a keystroke in the search field is.

use crossread::Comparison;

use crate::allocator::bytes;
use crate::sample;

#[test]
fn a_keystroke_makes_no_new_index() {
    let comparison = Comparison::new(&sample::project()).unwrap();
    let first = bytes(|| comparison.search("w"));
    for typed in ["w", "we", "weak", "weakest link", "nothing of the kind"] {
        let next = bytes(|| comparison.search(typed));
        assert!(4 * next <= first, "{next} bytes for {typed}, {first} for the first letter with the index");
    }
}
