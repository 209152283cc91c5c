//! Whether standard output was closed when the program was started, as by `program >&-` in a shell.
//!
//! Before `main`, Rust's standard library opens `/dev/null` in the place of each standard stream that is closed, so that no file is
//! opened there by chance. From then on all that is printed is lost, and seems to have been written. A program cannot tell this
//! from `program > /dev/null`, which is meant. So this looks earlier, by a function that the system calls when it has loaded the
//! program.
//!
//! That takes an attribute that counts as unsafe, and nothing else here is. It is a crate of its own for that reason: all
//! others forbid unsafe code. Where the system is none of those below, nothing is ever reported as closed.
#![doc = include_str!("../README.md")]

use std::sync::atomic::{AtomicBool, Ordering};

static WAS_CLOSED: AtomicBool = AtomicBool::new(false);

/// Whether nobody can ever read what is printed.
pub fn was_closed() -> bool {
    WAS_CLOSED.load(Ordering::Relaxed)
}

/// Sound: the list holds functions of this type, and this one asks the system a single question. It needs nothing of the
/// standard library that is not there before `main`.
#[cfg(unix)]
#[expect(unsafe_code, reason = "a section of the program is named, and what is in it is called")]
#[used]
#[cfg_attr(target_vendor = "apple", unsafe(link_section = "__DATA,__mod_init_func"))]
#[cfg_attr(not(target_vendor = "apple"), unsafe(link_section = ".init_array"))]
static LOOK: extern "C" fn() = {
    extern "C" fn look() {
        let is_open = rustix::io::fcntl_getfd(rustix::stdio::stdout()).is_ok();
        WAS_CLOSED.store(!is_open, Ordering::Relaxed);
    }
    look
};
