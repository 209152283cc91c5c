//! Percent-encoding (RFC 3986, section 2.1), as everything that writes an address needs it.

use std::fmt::Display;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode_byte, utf8_percent_encode};

use crate::scan;

/// What has a meaning somewhere in an address. The four characters that are left out have none.
const IN_VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

const IN_PATH: &AsciiSet = &IN_VALUE.remove(b'/');

/// A value that can stand in any part of an address.
pub(crate) fn percent_encode(value: &str) -> impl Display + Iterator<Item = &str> {
    utf8_percent_encode(value, IN_VALUE)
}

/// A path, whose slashes stay.
///
/// ```
/// assert_eq!(korb_render::percent_encode_path("de/ä b%.ftl").to_string(), "de/%C3%A4%20b%25.ftl");
/// ```
pub fn percent_encode_path(path: &str) -> impl Display {
    utf8_percent_encode(path, IN_PATH)
}

/// Encodes only the ASCII characters in `signs`, such as those that would end an address where it is written.
///
/// ```
/// let mut written = String::new();
/// korb_render::percent_encode_signs("https://ä.example/(a)", "()", &mut written);
/// assert_eq!(written, "https://ä.example/%28a%29");
/// ```
pub fn percent_encode_signs(text: &str, signs: &str, out: &mut String) {
    let is_sign = |byte: u8| byte.is_ascii() && signs.as_bytes().contains(&byte);
    scan::replace(text, is_sign, |rest| Some((percent_encode_byte(rest.as_bytes()[0]).into(), 1)), out);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_are_not_of_ascii_are_left_alone() {
        let mut written = String::new();
        percent_encode_signs("\u{e8}\u{e9}(\u{e9}", "\u{e9}(", &mut written);
        assert_eq!(written, "\u{e8}\u{e9}%28\u{e9}");
    }
}
