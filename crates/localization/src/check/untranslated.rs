//! Texts that a translation has taken over from its source, or from English, as they are.

use std::borrow::Cow;

use fluent_syntax::ast::{Pattern, PatternElement};
use icu_casemap::CaseMapper;
use korb_catalogue::{Code, Diagnostic};
use unicode_normalization::UnicodeNormalization;

use super::html_signs::Tags;
use super::source::Source;
use super::text::{Backticks, each};
use super::view::{File, View, about};
use crate::entry::Entry;
use crate::tag::LocaleTag;
use crate::walk::{Part, text_of, walk};

/// A translation that is the same as its source, or in a workspace as the English one.
pub(super) fn untranslated(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    for (attribute, pattern) in entry.patterns() {
        if view.copied.get(pattern) == Some(false) {
            continue;
        }
        let copied = copied(view, file, entry, attribute, pattern);
        view.copied.set(pattern, copied.is_some());
        let Some((slice, of)) = copied else { continue };
        let Some(source) = view.source else { return };
        let is_source = std::ptr::eq(of, source);
        let message = format!("this text is the same as in {}`{}`", if is_source { "the source " } else { "" }, of.tag);
        let fault = view.at(file, Diagnostic::warning(Code::Untranslated, message), slice);
        let help = "translate it, or remove it: until then the source's text is shown anyway";
        let fault = about(fault, entry, attribute, None).help(help);
        let place = (!is_source).then(|| of.place_anywhere(&entry.id(), attribute)).flatten();
        faults.push(match place {
            Some(place) => fault.related(format!("the text in `{}` is here", of.tag), place),
            None => fault,
        });
    }
}

/// Whether a text is reported as untranslated. Until somebody translates it, what else is wrong with it is the business of
/// the source.
pub(super) fn is_reported(
    view: &View<'_>,
    file: &File<'_>,
    entry: Entry<'_>,
    attribute: Option<&str>,
    pattern: &Pattern<&str>,
) -> bool {
    if view.rules.skipped.contains(&Code::Untranslated) {
        return false;
    }
    view.copied.get(pattern).unwrap_or_else(|| {
        let is_copied = copied(view, file, entry, attribute, pattern).is_some();
        view.copied.set(pattern, is_copied);
        is_copied
    })
}

/// Whether a text of a language says the same as another one, in so many words that this is no coincidence.
pub(crate) fn is_copy(tag: &LocaleTag, pattern: &Pattern<&str>, of_tag: &LocaleTag, of: &Pattern<&str>) -> bool {
    same_words(tag, of_tag, pattern, &text_of(of)).is_some()
}

/// Whether a text names a platform: `LinkedIn` in every language, `Bluesky (post)` in many.
pub(crate) fn is_name(message: &str, attribute: Option<&str>) -> bool {
    message.starts_with("platform-") && matches!(attribute, Some("name" | "label"))
}

/// The beginning of a text, if it is the same as its source or as the English one and consists of words; and which of both.
///
/// A variant of their language is left out, since it shares most texts; so are a term, since it is mostly a name, and the
/// names of a workspace's platforms.
fn copied<'t>(
    view: &View<'t>,
    file: &File<'_>,
    entry: Entry<'_>,
    attribute: Option<&str>,
    pattern: &'t Pattern<&'t str>,
) -> Option<(&'t str, &'t Source)> {
    let is_name = entry.is_term || view.rules.vocabulary().is_some() && is_name(entry.name, attribute);
    let source = view.source.filter(|_| !is_name)?;
    let is_other = |of: &&Source| !view.tag.same_language(&of.tag);
    let of_source = is_other(&source).then(|| view.source_of(file, entry)).flatten();
    let english = source.english.as_deref().filter(is_other).map(|english| (english, english.anywhere(&entry.id())));
    let others = [(source, of_source)].into_iter().chain(english);
    let mut copies = others.filter_map(|(of, text)| {
        let slice = same_words(view.tag, &of.tag, pattern, &text?.get(attribute)?.text)?;
        Some((slice, of))
    });
    copies.next()
}

/// The beginning of a text, if it is the same as `source` and consists of words.
fn same_words<'t>(tag: &LocaleTag, of: &LocaleTag, pattern: &'t Pattern<&'t str>, source: &str) -> Option<&'t str> {
    let words = words_of_same(pattern, source)?;
    let words = if are_kin(tag.language(), of.language()) { words.max(OF_KIN) } else { words };
    let mut first = None;
    walk(pattern, &mut |part| {
        if let Part::Text(slice) = part {
            first = first.or_else(|| Some(slice.trim()).filter(|slice| slice.contains(char::is_alphabetic)));
        }
    });
    let mut has_words = false;
    let is_han = writes_han(tag.language());
    // `KB` and `HTML` are the same in every language, as far as capitals set them apart.
    let has_small = words != FOLDED && source.chars().any(char::is_lowercase);
    each(pattern, &mut |pattern, _| has_words = has_words || has_words_at_least(words, pattern, is_han, has_small));
    first.filter(|_| has_words)
}

/// How many words a text must have that is the same as its source, and one that is the same apart from capitals.
const EXACT: usize = 2;
const FOLDED: usize = 3;

/// How many words a text must have that is the same as its source in a language next to its own.
const OF_KIN: usize = 4;

/// Languages that share so many words that a short text is often the same in both.
const KIN: &[(&str, &str)] = &[
    ("bs", "hr"),
    ("bs", "sr"),
    ("cs", "sk"),
    ("da", "nb"),
    ("da", "nn"),
    ("da", "no"),
    ("de", "gsw"),
    ("en", "sco"),
    ("gl", "pt"),
    ("hr", "sr"),
    ("id", "ms"),
    ("ltg", "lv"),
    ("nb", "nn"),
    ("nn", "no"),
];

fn are_kin(one: &str, other: &str) -> bool {
    KIN.contains(&(one, other)) || KIN.contains(&(other, one))
}

/// How many words a text must have to count as untranslated, if it is the same as its source apart from capitals and from
/// how letters with accents are put together.
///
/// One word may be a name or be the same in both languages, "Newsletter" for instance. Whoever has changed the capitals
/// has looked at the text: two words, as in "HTML editor" for "HTML Editor", may be what the language says.
fn words_of_same(pattern: &Pattern<&str>, source: &str) -> Option<usize> {
    // Nearly every text differs in its first letters, which needs no tables.
    let (mut rest, mut is_exact, mut is_other) = (source, true, false);
    walk(pattern, &mut |part| {
        if let Part::Text(slice) = part
            && is_exact
        {
            match rest.strip_prefix(slice) {
                Some(behind) => rest = behind,
                None => {
                    is_exact = false;
                    let (a, b) = behind_same(slice, rest);
                    is_other = a.chars().zip(b.chars()).next().is_some_and(|(a, b)| never_fold(a, b));
                }
            }
        }
    });
    if is_exact || is_other {
        return (is_exact && rest.is_empty()).then_some(EXACT);
    }
    let text = text_of(pattern);
    if text.nfc().eq(source.nfc()) {
        return Some(EXACT);
    }
    let folded = |text: &str| CaseMapper::new().fold_string(&text.nfd().collect::<String>()).nfc().collect::<String>();
    (folded(&text) == folded(source)).then_some(FOLDED)
}

/// What follows the characters with which both texts begin.
fn behind_same<'a, 'b>(a: &'a str, b: &'b str) -> (&'a str, &'b str) {
    let same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    // Of two letters, only the first bytes may be the same.
    let same = a.floor_char_boundary(same);
    (&a[same..], &b[same..])
}

/// Whether two characters that differ are certainly not the same letter: those of ASCII, and one of ASCII and one of
/// another script.
fn never_fold(a: char, b: char) -> bool {
    let (low, high) = if a < b { (a, b) } else { (b, a) };
    low.is_ascii()
        && match high {
            '\u{370}'..='\u{1DFF}' | '\u{2C00}'..='\u{FAFF}' => true,
            high => high.is_ascii() && !low.eq_ignore_ascii_case(&high),
        }
}

/// Whether a text has so many words. Tags, code, addresses, names of files and single letters are none, and neither is a word in
/// capitals where `has_small` says that others are not.
fn has_words_at_least(enough: usize, pattern: &Pattern<&str>, is_han: bool, has_small: bool) -> bool {
    let slices = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    let (mut words, mut tags, mut code) = (0, Tags::default(), Backticks::of(slices.clone()));
    let is_all_prose = slices.clone().all(|slice| memchr::memchr2(b'<', b'`', slice.as_bytes()).is_none());
    for slice in slices {
        let mut is_prose = |(at, c)| !tags.hold(slice, at) & !code.holds(c);
        let text: Cow<'_, str> = if is_all_prose {
            slice.into()
        } else {
            slice.char_indices().map(|at| if is_prose(at) { at.1 } else { ' ' }).collect()
        };
        for word in text.split_whitespace().filter(|word| is_word(word, has_small)) {
            words += parts(word, is_han);
            if words >= enough {
                return true;
            }
        }
    }
    false
}

fn is_word(word: &str, has_small: bool) -> bool {
    let is_address = word.contains("://") || word.contains('@');
    let is_file = word.split_once("*.").is_some_and(|(_, behind)| behind.starts_with(char::is_alphanumeric));
    let is_short = || has_small && word.chars().all(|c| !c.is_alphabetic() || c.is_uppercase());
    !is_address && !is_file && !is_short() && word.chars().filter(|c| c.is_alphabetic()).take(2).count() == 2
}

/// How many words stand in what spaces keep apart: one, unless the script has no spaces.
///
/// A word has two characters in Chinese and Japanese, and about five in the scripts of Southeast Asia. One in katakana is
/// often a name. Where both languages write Han characters, the same ones may be a translation.
fn parts(word: &str, is_han: bool) -> usize {
    let (mut ideographs, mut kana, mut katakana, mut syllables) = (0, 0, 0, 0);
    let mut last_is_katakana = false;
    for c in word.chars() {
        let is_katakana = matches!(c, '\u{30A1}'..='\u{30FF}');
        katakana += usize::from(is_katakana && !last_is_katakana);
        last_is_katakana = is_katakana;
        match c {
            '\u{3041}'..='\u{3096}' => kana += 1,
            '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}' => ideographs += 1,
            '\u{E00}'..='\u{EFF}' | '\u{F40}'..='\u{FBC}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17D3}' => {
                syllables += 1;
            }
            _ => {}
        }
    }
    match (ideographs + kana, katakana, syllables) {
        (0, 0, 0) => 1,
        (_, 0, 0) if is_han && kana == 0 => 0,
        (ideographs, katakana, syllables) => ideographs / 2 + katakana + syllables / 5,
    }
}

/// Whether a language is written with Han characters.
fn writes_han(language: &str) -> bool {
    matches!(language, "cdo" | "gan" | "hak" | "hsn" | "ja" | "lzh" | "nan" | "wuu" | "yue" | "zh")
}

#[cfg(test)]
mod tests {
    use crate::check::tests::{beside_english, compared_with};

    #[test]
    fn a_text_is_the_same_in_other_capitals_and_in_other_parts() {
        for (source, tag, text, is_same) in [
            ("en", "de", "ADD a new Contact", true),
            ("tr", "de", "I\u{307}ZMI\u{307}R S\u{327}EHRI\u{307} YOLU", true),
            ("de", "en", "DIE GROSSE STRASSE", true),
            ("el", "de", "ΚΑΛΟΣ ΚΟΣΜΟΣ ΠΡΩΤΟΣ", true),
            ("vi", "de", "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", true),
            ("ja", "de", "ファイルを今すぐ保存します。", true),
            ("ja", "de", "保存", false),
            ("ja", "de", "ウィキペディア", false),
            ("ja", "zh", "新規作成", false),
            ("zh", "de", "立即保存文件", true),
            ("th", "de", "บันทึกไฟล์ตอนนี้", true),
            ("km", "de", "រក្សាទុកឯកសារ", true),
            ("lo", "de", "ບັນທຶກໄຟລ໌ດຽວນີ້", true),
            ("en", "de", "<span>{ -brand }</span> <strong>2</strong>", false),
            ("en", "de", "<b>Hello</b> <i>World</i>", true),
            ("en", "de", "Add another contact", false),
            ("en", "de", "ADD contact", false),
            ("en", "de", "{ $n } KB ({ $m } bytes)", false),
            ("en", "de", "Over 100MB: { $n }", false),
            ("en", "de", "XML export (*.xml)", false),
            ("en", "sco", "Rotate Clockwise", false),
            ("en", "sco", "Rotate this page clockwise", true),
            ("nb", "da", "Gem fil", false),
            ("en", "de", "`korb check this` now", false),
            ("en", "de", "SAVE FILE", true),
            ("en", "de", "Save the HTML file", true),
        ] {
            let original = match text {
                "ADD contact" => "Add contact",
                "ADD a new Contact" | "Add another contact" => "Add a new contact",
                "I\u{307}ZMI\u{307}R S\u{327}EHRI\u{307} YOLU" => "İzmİr şehrİ yolu",
                "DIE GROSSE STRASSE" => "die große Straße",
                "ΚΑΛΟΣ ΚΟΣΜΟΣ ΠΡΩΤΟΣ" => "καλος κοσμος πρωτος",
                "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t" => "Tiếng Việt",
                same => same,
            };
            let found = compared_with(source, tag, original, text);
            let is_told = found.iter().any(|found| found.starts_with("warning untranslated"));
            assert_eq!(is_told, is_same, "{text}: {found:?}");
        }
    }

    #[test]
    fn one_finding_says_all_of_a_copied_text() {
        let text = "{ $n ->\n    [one] Delete “one” file...\n   *[other] Delete { $n } files - now\n }";
        for tag in ["de", "ja", "pl", "ar"] {
            assert_eq!(compared_with("en", tag, text, text), ["warning untranslated Delete “one” file..."], "{tag}");
        }
    }

    #[test]
    fn a_copy_of_english_is_one_of_the_source_too() {
        let (german, english) = ("Hallo, { $sender } hier!", "A *very* good “day” to you!");
        let untranslated = ["warning untranslated A *very* good “day” to you!"];
        for (tag, text, found) in [
            ("fr", english, &untranslated[..]),
            ("ja", english, &untranslated),
            ("en", english, &["error missing-variable a", "warning markup-mismatch a"]),
            ("fr", "Bonjour\u{a0}: { $sender }", &[]),
            ("fr", german, &["warning untranslated Hallo,"]),
        ] {
            let found_there = beside_english(tag, german, english, text);
            assert_eq!(found_there, found, "{tag} {text}");
        }
    }
}
