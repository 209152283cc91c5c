//! The properties of a number that plural rules look at, named by single letters as in [UTS #35].
//!
//! They exist beside ICU4X's own because fluent-bundle reads and writes the fields: for `minimumFractionDigits` it
//! raises `v` and multiplies `f`. Numbers too long for a field are shortened so that every rule still holds, since
//! CLDR's rules look at the last few digits of a number and at whether it is small.
//!
//! [UTS #35]: https://unicode.org/reports/tr35/tr35-numbers.html#Operands

/// The operands of a number, whose sign has no part in plural rules.
///
/// ```
/// use intl_pluralrules::operands::PluralOperands;
///
/// let expected = PluralOperands { n: 1234.5, i: 1234, v: 2, w: 1, f: 50, t: 5 };
/// assert_eq!(PluralOperands::try_from("-1234.50"), Ok(expected));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PluralOperands {
    /// The absolute value.
    pub n: f64,
    /// The integer part.
    pub i: u64,
    /// How many fraction digits are visible, with trailing zeros.
    pub v: usize,
    /// How many fraction digits are visible, without trailing zeros.
    pub w: usize,
    /// The visible fraction digits as a number, with trailing zeros.
    pub f: u64,
    /// The visible fraction digits as a number, without trailing zeros.
    pub t: u64,
}

impl TryFrom<&str> for PluralOperands {
    type Error = &'static str;

    /// Reads what Rust reads as an `f64`, and keeps the visible trailing zeros, which an `f64` cannot.
    fn try_from(input: &str) -> Result<Self, Self::Error> {
        let n = input.parse::<f64>().map_err(|_| "Incorrect number passed!")?.abs();
        if n.is_finite() && !input.contains(['e', 'E']) {
            Ok(from_digits(n, input.trim_start_matches(['+', '-'])))
        } else {
            Ok(from_float(n))
        }
    }
}

impl TryFrom<String> for PluralOperands {
    type Error = &'static str;

    fn try_from(input: String) -> Result<Self, Self::Error> {
        Self::try_from(input.as_str())
    }
}

impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    /// Never fails: fluent-bundle takes success for granted.
    fn try_from(input: f64) -> Result<Self, Self::Error> {
        Ok(from_float(input.abs()))
    }
}

impl TryFrom<f32> for PluralOperands {
    type Error = &'static str;

    /// Never fails. It goes by the digits, because `0.1_f32` as an `f64` is 0.10000000149011612.
    fn try_from(input: f32) -> Result<Self, Self::Error> {
        Self::try_from(input.to_string())
    }
}

macro_rules! from_unsigned {
    ($($ty:ident)+) => {$(
        impl From<$ty> for PluralOperands {
            #[allow(clippy::cast_lossless, reason = "which cast is lossless depends on the type")]
            fn from(input: $ty) -> Self {
                from_integer(input as u64)
            }
        }
    )+};
}

// `TryFrom` although nothing can fail, because the published crate has it, and its error type appears in signatures.
macro_rules! try_from_signed {
    ($($ty:ident)+) => {$(
        impl TryFrom<$ty> for PluralOperands {
            type Error = &'static str;

            #[allow(clippy::cast_lossless, reason = "which cast is lossless depends on the type")]
            fn try_from(input: $ty) -> Result<Self, Self::Error> {
                Ok(from_integer(input.unsigned_abs() as u64))
            }
        }
    )+};
}

from_unsigned!(u8 u16 u32 u64 usize);
try_from_signed!(i8 i16 i32 i64 isize);

/// Ten to the 18th: the power of ten up to which digits are kept where a number has too many of them.
pub(crate) const LIMIT: u64 = 1_000_000_000_000_000_000;

#[expect(clippy::cast_precision_loss, reason = "`n` is a float, and the rules go by `i`")]
fn from_integer(i: u64) -> PluralOperands {
    PluralOperands { n: i as f64, i, v: 0, w: 0, f: 0, t: 0 }
}

/// Takes the short way for whole numbers, which nearly all numbers in messages are.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "`n` is whole, positive and below the limit, or the cast saturates on purpose"
)]
fn from_float(n: f64) -> PluralOperands {
    if !n.is_finite() || (n < LIMIT as f64 && n.fract() == 0.0) {
        PluralOperands { n, ..from_integer(n as u64) }
    } else {
        // Rust writes a float as plain digits, as few as identify it, and never with an exponent.
        from_digits(n, &n.to_string())
    }
}

/// The operands of a number that is written in digits, with or without a fraction.
fn from_digits(n: f64, digits: &str) -> PluralOperands {
    let (integer, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let significant = fraction.trim_end_matches('0');
    PluralOperands {
        n,
        i: last_digits(integer),
        v: fraction.len(),
        w: significant.len(),
        f: last_digits(fraction),
        t: last_digits(significant),
    }
}

/// The digits as a number. A number that does not fit keeps its last 18 digits, with a one before them, as in ICU4X:
/// remainders stay right, and it equals no small number.
fn last_digits(digits: &str) -> u64 {
    let keep_last = |all: u64, digit: u8| all % (LIMIT / 10) * 10 + u64::from(digit - b'0');
    digits.parse().unwrap_or_else(|_| match digits {
        "" => 0,
        _ => LIMIT + digits.bytes().fold(0, keep_last),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(operands: PluralOperands) -> (u64, usize, usize, u64, u64) {
        (operands.i, operands.v, operands.w, operands.f, operands.t)
    }

    #[test]
    fn text_keeps_its_zeros() {
        for (text, expected) in [
            ("0", (0, 0, 0, 0, 0)),
            ("-1", (1, 0, 0, 0, 0)),
            ("+1.0", (1, 1, 0, 0, 0)),
            ("1.030", (1, 3, 2, 30, 3)),
            (".5", (0, 1, 1, 5, 5)),
            ("5.", (5, 0, 0, 0, 0)),
            ("2.5e3", (2500, 0, 0, 0, 0)),
            ("25E-1", (2, 1, 1, 5, 5)),
            ("18446744073709551615", (u64::MAX, 0, 0, 0, 0)),
            ("100000000000000000000000007", (LIMIT + 7, 0, 0, 0, 0)),
            ("0.1000000000000000000000011", (0, 25, 25, LIMIT + 11, LIMIT + 11)),
        ] {
            assert_eq!(PluralOperands::try_from(text).map(fields), Ok(expected), "{text}");
        }
        for text in ["", "-", "--1", "one", "1,5", "0x10", "1 "] {
            assert!(PluralOperands::try_from(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn floats_have_the_digits_that_are_written() {
        for (float, expected) in [
            (-0.0, (0, 0, 0, 0, 0)),
            (1.0, (1, 0, 0, 0, 0)),
            (-123.45, (123, 2, 2, 45, 45)),
            (1e17, (100_000_000_000_000_000, 0, 0, 0, 0)),
            (1e19, (10_000_000_000_000_000_000, 0, 0, 0, 0)),
            (1e21, (LIMIT, 0, 0, 0, 0)),
            (5e-324, (0, 324, 324, 5, 5)),
        ] {
            assert_eq!(PluralOperands::try_from(float).map(fields), Ok(expected), "{float}");
        }
        assert_eq!(PluralOperands::try_from(0.1_f32), PluralOperands::try_from(0.1));
    }

    #[test]
    fn extreme_integers_have_operands() {
        assert_eq!(PluralOperands::from(u64::MAX).i, u64::MAX);
        assert_eq!(PluralOperands::try_from(i64::MIN).map(|ops| ops.i), Ok(1 << 63));
        assert_eq!(PluralOperands::try_from(i8::MIN).map(|ops| ops.i), Ok(128));
    }
}
