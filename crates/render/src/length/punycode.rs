//! Labels of domain names beyond ASCII, as they are registered: how they are written (RFC 3492), and how long that is.

/// The length of a label as it is registered. Full stops of Chinese and Japanese divide it like a dot.
pub(super) fn length(label: &str) -> usize {
    let parts = label.split(['\u{3002}', '\u{ff0e}', '\u{ff61}']);
    let lengths = parts.map(|part| {
        let is_plain = part.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        // Each character takes one at least.
        if is_plain || part.len() > 4 * TOO_LONG { part.chars().count() } else { encoded(part).len() }
    });
    lengths.sum::<usize>() + label.chars().filter(|c| matches!(c, '\u{3002}' | '\u{ff0e}' | '\u{ff61}')).count()
}

/// No label may be as long as this. Encoding takes a time that grows with the square of the length.
const TOO_LONG: usize = 64;

/// A label as it is registered.
pub(super) fn encoded(label: &str) -> String {
    const BASE: u32 = 36;
    const FIRST: u32 = 26;
    let mut out = String::from("xn--");
    out.extend(label.chars().filter(char::is_ascii));
    let basic = u32::try_from(out.len() - 4).unwrap_or(u32::MAX);
    if basic > 0 {
        out.push('-');
    }
    let total = u32::try_from(label.chars().count()).unwrap_or(u32::MAX);
    let (mut handled, mut n, mut delta, mut bias) = (basic, 0x80, 0_u32, 72);
    while handled < total {
        let next = label.chars().map(u32::from).filter(|c| *c >= n).min().unwrap_or(n);
        delta = delta.saturating_add((next - n).saturating_mul(handled + 1));
        n = next;
        for c in label.chars().map(u32::from) {
            if c < n {
                delta = delta.saturating_add(1);
            } else if c == n {
                let (mut rest, mut k) = (delta, BASE);
                loop {
                    let least = k.saturating_sub(bias).clamp(1, FIRST);
                    if rest < least {
                        break;
                    }
                    out.push(digit(least + (rest - least) % (BASE - least)));
                    rest = (rest - least) / (BASE - least);
                    k += BASE;
                }
                out.push(digit(rest));
                bias = adapted(delta, handled + 1, handled == basic);
                delta = 0;
                handled += 1;
            }
        }
        delta = delta.saturating_add(1);
        n += 1;
    }
    out
}

/// How the digits that follow are weighted.
fn adapted(delta: u32, count: u32, is_first: bool) -> u32 {
    let mut delta = if is_first { delta / 700 } else { delta / 2 };
    delta += delta / count;
    let mut k = 0;
    while delta > 455 {
        delta /= 35;
        k += 36;
    }
    k + 36 * delta / (delta + 38)
}

fn digit(value: u32) -> char {
    char::from_digit(if value < 26 { value + 10 } else { value - 26 }, 36).unwrap_or('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_encoded_as_they_are_registered() {
        for (label, expected) in [
            ("bücher", "xn--bcher-kva"),
            ("münchen", "xn--mnchen-3ya"),
            ("пример", "xn--e1afmkfd"),
            ("日本語", "xn--wgv71a119e"),
            ("ليهمابتكلموشعربي؟", "xn--egbpdaj6bu4bxfgehfvwxn"),
            ("3年b組金八先生", "xn--3b-ww4c5e180e575a65lsy2b"),
            ("そのスピードで", "xn--d9juau41awczczp"),
            ("😀", "xn--e28h"),
        ] {
            assert_eq!(encoded(label), expected);
            assert_eq!(length(label), expected.len(), "{label}");
        }
        for (label, expected) in [("", 0), ("example", 7), ("a\u{1b}", 7), ("日本語。example", 14 + 1 + 7), ("。", 1)]
        {
            assert_eq!(length(label), expected, "{label:?}");
        }
        assert!(length(&"語".repeat(100_000)) > 63);
    }
}
