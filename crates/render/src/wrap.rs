//! Lines of limited width, for plain text.
//!
//! UAX #14, which textwrap has from ICU4X, says where a line may break. Asking it takes most of the time that plain
//! text takes, and between two words of Latin letters the answer is always yes, so it is asked only elsewhere.
//!
//! Its rules need no language here. They are those of CSS's `line-break: strict`: no line begins with a full stop, a closing
//! bracket, a small kana or a mark of length, and none ends with an opening bracket, which is right in Japanese, Chinese
//! and Korean; what languages allow besides is breaking in more places. Thai, Lao, Khmer and Burmese break between words,
//! which ICU4X's models find. Korean has two ways, of which UAX #14 knows the one of narrow columns: a break between any two
//! syllables. In text of usual width Korean breaks between words, and so it does here.

use korb_localization::inline::addresses;
use memchr::memchr;
use textwrap::core::Word;
use textwrap::{WordSeparator, WordSplitter};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How wide lines are, and what they begin with.
#[derive(Debug, Clone, Copy)]
pub struct Wrapping<'i> {
    /// How many columns a line has at most, unless there is no place to break it. Wide characters take two.
    pub columns: usize,
    /// What the first line begins with.
    pub indent: &'i str,
    /// What the others begin with.
    pub hanging: &'i str,
}

impl Wrapping<'_> {
    /// Lines with nothing before them.
    pub fn flush(columns: usize) -> Self {
        Self { columns, indent: "", hanging: "" }
    }
}

/// Fills lines. They break only where UAX #14 allows it or behind a hyphen, and never within an address, so a line can
/// be longer than it should. Behind an address a line may break, also where words follow it without a space. Line breaks
/// that are there already stay.
pub fn wrap(text: &str, wrapping: Wrapping<'_>) -> String {
    let Wrapping { columns, indent, hanging } = wrapping;
    let (first, others) = (columns.saturating_sub(indent.width()), columns.saturating_sub(hanging.width()));
    let mut wrapped = String::with_capacity(text.len() + text.len() / 16 + 2 * indent.len());
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            wrapped.push('\n');
        }
        if line.is_empty() {
            continue;
        }
        wrapped.push_str(if number == 0 { indent } else { hanging });
        let (mut columns, mut width) = (if number == 0 { first } else { others }, 0);
        // No character takes more columns than bytes, and a short line is divided nowhere.
        if line.len() <= columns {
            wrapped.push_str(line.trim_end_matches(' '));
            continue;
        }
        // The line that is being filled. It is written once it is known where its last word ends.
        let (mut start, mut end, mut next) = (0, 0, 0);
        each_word(line, |piece| {
            let word = piece.trim_end_matches(' ');
            let word_width = width_of(word);
            if width + word_width > columns && next > start {
                wrapped.extend([&line[start..end], "\n", hanging]);
                (start, width, columns) = (next, 0, others);
            }
            end = next + word.len();
            next += piece.len();
            width += word_width + piece.len() - word.len();
        });
        wrapped.push_str(&line[start..end]);
    }
    wrapped
}

/// The columns that the characters of a word take one by one, without the ligatures that not every terminal has.
fn width_of(word: &str) -> usize {
    if word.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        word.len()
    } else {
        word.chars().filter_map(UnicodeWidthChar::width).sum()
    }
}

/// Calls `take` with each word of a line and the spaces behind it. A word is what UAX #14 keeps in one piece, or an
/// address, because a divided one cannot be followed. A word with a hyphen comes in parts.
fn each_word<'l>(line: &'l str, mut take: impl FnMut(&'l str)) {
    let mut rest = line;
    while !rest.is_empty() {
        let (stretch, after) = rest.split_at(stretch(rest));
        let word = stretch.trim_end_matches(' ').trim_end_matches(is_stop);
        if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) || word.chars().all(is_plain) {
            take(stretch);
        } else {
            by_rules(stretch).flat_map(divided).for_each(&mut take);
        }
        rest = after;
    }
}

/// How much of a line there is until a break that is certain: behind spaces, with a Latin letter, a digit or a stop
/// before them and a Latin letter or a digit after them. Its two sides can be looked at apart from each other.
fn stretch(line: &str) -> usize {
    let mut from = 0;
    while let Some(space) = memchr(b' ', &line.as_bytes()[from..]).map(|at| from + at) {
        let after = line[space..].trim_start_matches(' ');
        let at = line.len() - after.len();
        let before = line[..space].chars().next_back();
        if before.is_some_and(|c| is_plain(c) || is_stop(c)) && after.starts_with(is_plain) {
            return at;
        }
        from = at;
    }
    line.len()
}

/// Letters and digits of the classes AL and NU, between which there is no break.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{17f}')
}

/// Punctuation of the classes IS and EX, before which there is no break.
fn is_stop(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?')
}

/// The words of a part of a line as UAX #14 divides it, with addresses in one piece.
fn by_rules(line: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let mut end = 0;
    let mut words = WordSeparator::UnicodeBreakProperties.find_words(line).peekable();
    let mut addresses = addresses(line).peekable();
    std::iter::from_fn(move || {
        while let Some(word) = words.next() {
            end += word.word.len() + word.whitespace.len();
            while addresses.next_if(|address| address.end <= start).is_some() {}
            let is_open = word.whitespace.is_empty()
                && match addresses.peek() {
                    Some(address) if address.start < end => address.end > end,
                    // An address of another kind.
                    _ => line[start..end].contains("://"),
                };
            let is_open = is_open || line[..end].ends_with(is_syllable) && line[end..].starts_with(is_syllable);
            if !is_open || words.peek().is_none() {
                return Some(&line[std::mem::replace(&mut start, end)..end]);
            }
        }
        None
    })
}

/// A syllable of Hangul.
fn is_syllable(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}')
}

/// Behind which hyphens of a word a line may break: not in an address, and not between abbreviations in capitals, which
/// are one name (`BY-NC-SA`).
fn hyphens(word: &str) -> Vec<usize> {
    if !word.contains('-') || word.contains("://") {
        return Vec::new();
    }
    let is_abbreviation = |part: &str| part.chars().all(char::is_uppercase);
    let mut points = WordSplitter::HyphenSplitter.split_points(word);
    points.retain(|at| {
        let before = word[..at - 1].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let after = word[*at..].split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        !(is_abbreviation(before) && is_abbreviation(after))
    });
    points
}

/// The parts of a word that end with a hyphen, and what follows the last one.
fn divided(word: &str) -> impl Iterator<Item = &str> {
    let hyphens = hyphens(Word::from(word).word);
    let mut start = 0;
    hyphens.into_iter().chain([word.len()]).map(move |end| &word[std::mem::replace(&mut start, end)..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same by textwrap alone.
    fn reference(text: &str, wrapping: Wrapping<'_>) -> String {
        let Wrapping { columns, indent, hanging } = wrapping;
        let options = textwrap::Options::new(columns)
            .initial_indent(indent)
            .subsequent_indent(hanging)
            .break_words(false)
            .word_separator(WordSeparator::Custom(|line| Box::new(by_rules(line).map(Word::from))))
            .word_splitter(WordSplitter::Custom(hyphens));
        textwrap::fill(text, options)
    }

    const TEXTS: &[&str] = &[
        "",
        " ",
        "a",
        "  two  spaces   before,  between and behind ",
        "Ich möchte Sie gerne zu meinen Kontakten hinzufügen: „Warum?“ – „Darum!“ (Siehe oben, S. 3–4.) Und so weiter …",
        "C'est « vrai » ! Oui ? Non ; « peut-être » : 3 000 €, 50 % et n° 5.",
        "See https://example.org/a/very/long/address/that-has-hyphens/and-more?x=y&z=1#top, or (http://b.org). E-mail too.",
        "well-known state-of-the-art x-y -dash- a- -b --c 1-2 3 - 4 – 5 — 6 under CC BY-NC-SA 3.0, (BY-NC-SA). E-Mail, A-Z-Liste",
        "日本語の文章です。これも、長い文章です。「はい」と言いました。 한국어 문장도 있습니다. 👩‍👩‍👧‍👦 👍🏽 ok 🇩🇪🇫🇷",
        "مرحبًا، هذا نص عربي طويل نوعًا ما. שלום עולם, זה טקסט בעברית.",
        "a \" b \" c ' d ' e ( f ) g [ h ] i { j } k / l \\ m $ 5 % 6 + 7 # 8 @ 9 & z",
        "first line that is long enough to be wrapped\nsecond line\n\n  fourth, indented\n",
        "a\u{a0}b\u{a0}c d\u{ad}e f\u{200b}g h\u{2060}i j\tk",
    ];

    #[test]
    fn wraps_as_textwrap_does() {
        for text in TEXTS {
            for columns in 20..80 {
                for (indent, hanging) in [("", ""), ("    ", "    "), ("", "  "), ("   ", "")] {
                    let wrapping = Wrapping { columns, indent, hanging };
                    assert_eq!(wrap(text, wrapping), reference(text, wrapping), "{columns} {text:?}");
                }
            }
        }
    }

    #[test]
    fn lines_of_scripts_without_spaces_are_no_longer_than_they_should_be() {
        let texts = [
            "それで、何をしてほしいのですか？「はい」と言いました。でも、「いいえ」（本当に！）とも言いました……ジャーナリストだって、そう思う。",
            "那么，您想要什么？“好”，他说：《红楼梦》（第一回）很长；谢谢！请看https://example.org/why，然后再说。",
            "ภาษาไทยเขียนโดยไม่เว้นวรรคระหว่างคำ ฉันจึงไม่สามารถเพิ่มคุณได้ ขอบคุณมากที่เข้าใจ",
            "ຂ້ອຍບໍ່ສາມາດເພີ່ມເຈົ້າເຂົ້າໃນລາຍຊື່ຂອງຂ້ອຍໄດ້ເພາະວ່າຂ້ອຍບໍ່ຮູ້ຈັກເຈົ້າ",
            "ខ្ញុំមិនអាចបន្ថែមអ្នកទៅក្នុងបញ្ជីទំនាក់ទំនងរបស់ខ្ញុំបានទេព្រោះខ្ញុំមិនស្គាល់អ្នក",
            "ကျွန်ုပ်သည်သင့်ကိုကျွန်ုပ်၏အဆက်အသွယ်စာရင်းတွင်ထည့်၍မရပါ",
            "詳しくはhttps://example.org/whyをご覧ください（https://例え.jp/）。以上です。",
        ];
        for text in texts {
            for columns in 30..80 {
                let wrapped = wrap(text, Wrapping::flush(columns));
                for line in wrapped.lines() {
                    assert!(width_of(line) <= columns, "{columns} {line:?}");
                    assert!(
                        !line.starts_with(|c| "。、，．」』）》】！？：；…ー々ャュョッァィゥェォ".contains(c)),
                        "{line:?}"
                    );
                    assert!(!line.ends_with(['「', '『', '（', '《', '【', '“']), "{line:?}");
                }
                for address in addresses(text).map(|range| &text[range]) {
                    assert!(wrapped.contains(address), "{columns} {wrapped:?}");
                }
                // What reads it again joins the lines.
                assert_eq!(korb_localization::inline::in_one_line(&wrapped).replace(' ', ""), text.replace(' ', ""));
            }
        }
    }

    #[test]
    fn abbreviations_that_are_one_name_stay_in_one_line() {
        let wrapped =
            wrap("under CC BY-NC-SA 3.0 (\u{2068}BY-NC-SA\u{2069}), E-Mail-Adresse, ÅÄ-Ö", Wrapping::flush(12));
        assert_eq!(wrapped, "under CC\nBY-NC-SA 3.0\n(\u{2068}BY-NC-SA\u{2069}),\nE-Mail-\nAdresse,\nÅÄ-Ö");
    }

    #[test]
    fn korean_breaks_between_words() {
        let wrapped = wrap("한국어 문장도 있습니다. https://example.org/why를 보세요.", Wrapping::flush(20));
        assert_eq!(wrapped, "한국어 문장도\n있습니다.\nhttps://example.org/why\n를 보세요.");
    }

    #[test]
    fn an_address_holds_nothing_together_but_itself() {
        let wrapped = wrap("詳しくはhttps://example.org/a-b/whyをご覧ください。", Wrapping::flush(36));
        assert_eq!(wrapped, "詳しくはhttps://example.org/a-b/why\nをご覧ください。");
        let wrapped = wrap("見てhttps://example.org/whyを", Wrapping::flush(20));
        assert_eq!(wrapped, "見て\nhttps://example.org/why\nを");
    }

    /// A break that the shortcut takes for certain is one by the rules.
    #[test]
    fn finds_the_words_that_the_rules_find() {
        let chars: Vec<char> = ('!'..='~')
            .chain('\u{a0}'..='\u{180}')
            .chain("‘’“”„«»–—…€日。、「」ー\u{301}\u{200b}\u{200d}\u{2060}👍🏽🇩שم".chars())
            .collect();
        let mut count = 0;
        for first in &chars {
            for second in &chars {
                // Of a line that ends with a hyphen, textwrap keeps the last two words together.
                if matches!(second, '-' | '\u{ad}') {
                    continue;
                }
                for line in
                    [format!("a{first} {second}b"), format!("{first}{second} a"), format!("é, {first} 1{second}")]
                {
                    let mut words = Vec::new();
                    each_word(&line, |word| words.push(word));
                    assert_eq!(words, by_rules(&line).flat_map(divided).collect::<Vec<_>>());
                    count += 1;
                }
            }
        }
        assert!(count > 100_000);
    }
}
