//! welcome.
fn main() {}
