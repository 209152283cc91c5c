//! Says whether standard output is closed: on standard error, where it can be read in either case.

fn main() {
    eprintln!("{}", if korb_stdout::was_closed() { "closed" } else { "open" });
}
