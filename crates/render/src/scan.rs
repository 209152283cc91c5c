//! Looking for bytes of a kind in texts that have hardly any.
//!
//! Everything that is escaped is looked at byte by byte, several times a reply and format, and that was a tenth of all
//! rendering. Here, the compiler compares all bytes of a stretch at once, which takes a tenth of the steps. It does so only
//! if no comparison depends on another one, hence [`is_one_of`] in place of `matches!`, and only for a stretch of many bytes.

use std::borrow::Cow;
use std::iter;

/// How many bytes are looked at together: as many as a number has bits, so that it can have all answers.
const STRETCH: usize = u64::BITS as usize;

/// Whether a byte is one of these.
#[expect(clippy::needless_bitwise_bool, reason = "the compiler compares many bytes at once only without branches")]
pub(crate) fn is_one_of<const N: usize>(byte: u8, bytes: [u8; N]) -> bool {
    bytes.into_iter().fold(false, |is_one, other| is_one | (byte == other))
}

/// Where each byte stands that is meant, one after the other.
fn each(text: &str, is_meant: impl Fn(u8) -> bool) -> impl Iterator<Item = usize> {
    let mut rest = text.as_bytes();
    // Of the stretch that is looked at: a bit for each byte that is meant and was not told yet, and where it begins.
    let (mut meant, mut begins) = (0, 0);
    iter::from_fn(move || {
        while meant == 0 {
            if rest.is_empty() {
                return None;
            }
            begins = text.len() - rest.len();
            meant = answers(&mut rest, &is_meant);
        }
        let at = begins + meant.trailing_zeros() as usize;
        meant &= meant - 1;
        Some(at)
    })
}

/// Writes a text with something in the place of what begins with a byte that is meant. `replacement` sees the text from there on,
/// and returns what comes in the place of how many bytes, or `None` to keep it.
pub(crate) fn replace<'r>(
    text: &str,
    is_meant: impl Fn(u8) -> bool,
    replacement: impl Fn(&str) -> Option<(Cow<'r, str>, usize)>,
    out: &mut String,
) {
    let mut written = 0;
    for at in each(text, is_meant) {
        let Some((by, length)) = replacement(&text[at..]) else { continue };
        out.push_str(&text[written..at]);
        out.push_str(&by);
        written = at + length;
    }
    out.push_str(&text[written..]);
}

/// Whether there is a byte that is meant.
pub(crate) fn has(text: &str, is_meant: impl Fn(u8) -> bool) -> bool {
    each(text, is_meant).next().is_some()
}

/// How many bytes there are that are meant.
pub(crate) fn count(text: &str, is_meant: impl Fn(u8) -> bool) -> usize {
    let mut rest = text.as_bytes();
    let mut count = 0;
    while !rest.is_empty() {
        count += answers(&mut rest, &is_meant).count_ones() as usize;
    }
    count
}

/// Takes the next stretch off a text, and says which of its bytes are meant, the first by the lowest bit.
fn answers(rest: &mut &[u8], is_meant: impl Fn(u8) -> bool) -> u64 {
    if let Some((stretch, behind)) = rest.split_first_chunk() {
        *rest = behind;
        return bits(stretch, is_meant);
    }
    let mut last = [0; STRETCH];
    last[..rest.len()].copy_from_slice(rest);
    let is_text = (1 << rest.len()) - 1;
    *rest = &[];
    bits(&last, is_meant) & is_text
}

fn bits(stretch: &[u8; STRETCH], is_meant: impl Fn(u8) -> bool) -> u64 {
    let mut answers = [0; STRETCH];
    for (answer, byte) in answers.iter_mut().zip(stretch) {
        *answer = u8::from(is_meant(*byte));
    }
    let (eights, _) = answers.as_chunks();
    eights.iter().rev().fold(0, |bits, eight| bits << 8 | lowest(u64::from_le_bytes(*eight)))
}

/// The lowest bit of each of eight bytes, side by side. A multiplication moves each of them by another distance to its place
/// in the highest byte, and no two to the same place.
fn lowest(bytes: u64) -> u64 {
    bytes.wrapping_mul(0x0102_0408_1020_4080) >> (u64::BITS - 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_and_counts_what_looking_at_each_byte_does() {
        for length in 0..200 {
            for step in [1, 2, 3, 7, 15, 16, 17, 63, 64, 65, 150] {
                let text: String = (0..length).map(|at| if at % step == 0 { '<' } else { 'a' }).collect();
                let expected: Vec<_> = (0..length).step_by(step).collect();
                assert_eq!(each(&text, |byte| byte == b'<').collect::<Vec<_>>(), expected, "{text}");
                assert_eq!(count(&text, |byte| byte == b'<'), expected.len(), "{text}");
            }
        }
    }

    #[test]
    fn nothing_is_found_behind_the_end() {
        for length in 0..200 {
            assert_eq!(count(&"a".repeat(length), |byte| byte == 0), 0);
            assert_eq!(each(&"a".repeat(length), |_| true).count(), length);
        }
    }
}
