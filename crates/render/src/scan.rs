//! Looking for bytes of a kind in texts that have hardly any.
//!
//! Everything that is escaped is looked at byte by byte, several times a reply and format, and that was a tenth of all
//! rendering. Here, the compiler compares all bytes of a stretch at once, which takes a tenth of the steps. It does so only
//! if no comparison depends on another one, hence [`is_one_of`] in place of `matches!`.

/// How many bytes are looked at together, so that a number can have all answers.
const STRETCH: usize = size_of::<u128>();

/// Whether a byte is one of these.
#[expect(clippy::needless_bitwise_bool, reason = "the compiler compares many bytes at once only without branches")]
pub(crate) fn is_one_of<const N: usize>(byte: u8, bytes: [u8; N]) -> bool {
    bytes.into_iter().fold(false, |is_one, other| is_one | (byte == other))
}

/// Where the first byte stands that is meant.
pub(crate) fn first(text: &str, is_meant: impl Fn(u8) -> bool) -> Option<usize> {
    let (stretches, rest) = text.as_bytes().as_chunks::<STRETCH>();
    for (number, stretch) in stretches.iter().enumerate() {
        let mut answers = [0; STRETCH];
        for (answer, byte) in answers.iter_mut().zip(stretch) {
            *answer = if is_meant(*byte) { u8::MAX } else { 0 };
        }
        let meant = u128::from_le_bytes(answers);
        if meant != 0 {
            return Some(number * STRETCH + meant.trailing_zeros() as usize / 8);
        }
    }
    rest.iter().position(|byte| is_meant(*byte)).map(|at| stretches.len() * STRETCH + at)
}

/// How many bytes there are that are meant.
pub(crate) fn count(text: &str, is_meant: impl Fn(u8) -> bool) -> usize {
    let in_stretch = |stretch: &[u8]| usize::from(stretch.iter().map(|byte| u8::from(is_meant(*byte))).sum::<u8>());
    text.as_bytes().chunks(2 * STRETCH).map(in_stretch).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_looking_at_each_byte_counts() {
        for length in 0..100 {
            let text = "ab<".repeat(length);
            assert_eq!(count(&text, |byte| byte == b'<'), length);
        }
    }

    #[test]
    fn finds_what_looking_at_each_byte_finds() {
        for length in 0..100 {
            let plain = "a".repeat(length);
            assert_eq!(first(&plain, |byte| byte == b'<'), None);
            for at in 0..length {
                let text = format!("{}<{}", &plain[..at], "<".repeat(length - at - 1));
                assert_eq!(first(&text, |byte| byte == b'<'), Some(at), "{length}");
            }
        }
    }
}
