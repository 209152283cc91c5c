//! Scripts that are written without spaces: where two lines of them meet without one, and what of them belongs to an
//! address.
//!
//! The ranges are those of `East_Asian_Width`, `Line_Break` and `Terminal_Punctuation` in Unicode 17, as far as they
//! matter here; unassigned code points of a block are taken for what the block is for.

/// Whether two lines of a text are joined without a space, by the characters beside the line break. Marks of direction
/// do not count.
///
/// That is the segment break transformation of CSS Text 3 (4.1.3): no space between two wide characters, of which none
/// is Hangul, and none beside a zero-width space. Two things are added that it leaves open. Full-width punctuation has
/// its own space in it, so that there is none beside it either, as Japanese and Chinese typesetting has it (csswg-drafts,
/// issue 5086). And Thai, Lao, Khmer and Burmese have no spaces between words: a space there ends a sentence.
///
/// A break between two emoji stays a space, since these stand in texts of every language.
pub(super) fn joins(before: char, after: char) -> bool {
    const ZERO_WIDTH_SPACE: char = '\u{200b}';
    let both = [before, after];
    // Nearly every line of nearly every language ends here.
    if both.iter().all(|c| *c < '\u{e00}') || both.iter().any(|c| is_hangul(*c)) {
        return both.contains(&ZERO_WIDTH_SPACE);
    }
    let is_joined_wide = |c: char| is_wide(c) || is_emoji(c) || is_shared_punctuation(c);
    both.contains(&ZERO_WIDTH_SPACE)
        || both.iter().any(|c| is_full_stop_or_bracket(*c))
        || both.iter().any(|c| is_wide(*c)) && both.iter().all(|c| is_joined_wide(*c))
        || both.iter().all(|c| is_complex(*c))
}

/// Whether a character is one of a script that is written without spaces between words.
pub fn is_without_spaces(c: char) -> bool {
    c >= '\u{e00}' && !is_hangul(c) && (is_wide(c) || is_complex(c))
}

/// Whether a letter stands directly behind an address where a word of the sentence follows it: one of a script without
/// spaces, or Hangul, whose particles are put directly behind a name.
pub(super) fn follows_directly(c: char) -> bool {
    c >= '\u{e00}' && (is_wide(c) || is_complex(c) || is_hangul(c) || matches!(c, '\u{f00}'..='\u{fff}'))
}

/// Whether a character beyond ASCII is none of an address as people write them: punctuation that ends a sentence or
/// stands around words, and symbols. A dash, an apostrophe and a joiner can stand in a word, and a word in an address.
pub(super) fn is_outside_of_address(c: char) -> bool {
    let is_in_words = matches!(c, '\u{2010}'..='\u{2015}' | '\u{2018}' | '\u{2019}' | '\u{200c}' | '\u{200d}');
    let is_of_latin = matches!(c, '«' | '»' | '¡' | '¿' | '\u{2000}'..='\u{206f}');
    // Greek, Armenian, Hebrew, Arabic, Syriac, Nko, Indic scripts, Sinhala, Ethiopic, Mongolian.
    let ends_sentence = matches!(c,
        '\u{37e}' | '\u{387}' | '\u{589}' | '\u{5c3}' | '\u{60c}' | '\u{61b}' | '\u{61d}'..='\u{61f}' | '\u{6d4}'
        | '\u{700}'..='\u{70d}' | '\u{7f8}' | '\u{7f9}' | '\u{964}' | '\u{965}' | '\u{df4}' | '\u{1361}'..='\u{1368}'
        | '\u{1802}'..='\u{1805}' | '\u{1808}' | '\u{1809}');
    let is_symbol = matches!(c, '\u{2190}'..='\u{2bff}' | '\u{2e00}'..='\u{2e5d}');
    let is_full_width = matches!(c,
        '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{3030}' | '\u{303d}' | '\u{30a0}' | '\u{30fb}'
        | '\u{fe10}'..='\u{fe19}' | '\u{fe30}'..='\u{fe6b}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}'
        | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}');
    !is_in_words && (is_of_latin || ends_sentence || is_symbol || is_full_width || is_emoji(c))
}

/// `East_Asian_Width` W, F or H, without Hangul and emoji.
fn is_wide(c: char) -> bool {
    matches!(c,
        '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{312f}' | '\u{3190}'..='\u{31ff}' | '\u{3220}'..='\u{325f}'
        | '\u{3280}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{fe10}'..='\u{fe19}' | '\u{fe30}'..='\u{fe6b}'
        | '\u{ff01}'..='\u{ff9f}' | '\u{ffe0}'..='\u{ffee}' | '\u{16fe0}'..='\u{18dff}' | '\u{1aff0}'..='\u{1b2ff}'
        | '\u{1f200}'..='\u{1f265}' | '\u{20000}'..='\u{3fffd}')
}

fn is_hangul(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11ff}' | '\u{302e}' | '\u{302f}' | '\u{3131}'..='\u{318e}' | '\u{3200}'..='\u{321e}'
        | '\u{3260}'..='\u{327f}' | '\u{a960}'..='\u{a97c}' | '\u{ac00}'..='\u{d7fb}' | '\u{ffa0}'..='\u{ffdc}')
}

/// Letters and signs of `Line_Break` SA: Thai, Lao, Burmese, Khmer, the Tai scripts, Ahom. Digits are not among them.
fn is_complex(c: char) -> bool {
    matches!(c,
        '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e4e}' | '\u{e81}'..='\u{ece}' | '\u{edc}'..='\u{edf}'
        | '\u{1000}'..='\u{103f}' | '\u{1050}'..='\u{108f}' | '\u{109a}'..='\u{109f}' | '\u{1780}'..='\u{17d3}'
        | '\u{17d7}' | '\u{17dc}' | '\u{17dd}' | '\u{1950}'..='\u{19cf}' | '\u{1a20}'..='\u{1a7c}'
        | '\u{a9e0}'..='\u{a9ef}' | '\u{a9fa}'..='\u{a9fe}' | '\u{aa60}'..='\u{aadf}' | '\u{11700}'..='\u{1172b}')
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{231a}'..='\u{23ff}' | '\u{25fd}' | '\u{25fe}' | '\u{2614}'..='\u{27bf}' | '\u{2b1b}'..='\u{2b55}'
        | '\u{fe0f}' | '\u{1f000}'..='\u{1f1ff}' | '\u{1f300}'..='\u{1faff}')
}

/// Full-width stops and brackets, which have a space of their own at one side.
fn is_full_stop_or_bracket(c: char) -> bool {
    matches!(c,
        '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301f}' | '\u{30fb}'
        | '\u{fe10}'..='\u{fe19}' | '\u{fe30}'..='\u{fe52}' | '！' | '（' | '）' | '，' | '．' | '：' | '；' | '？'
        | '［' | '］' | '｛' | '｝' | '\u{ff5f}'..='\u{ff64}')
}

/// Punctuation of other languages that Chinese and Japanese have in their own width: quotation marks, dashes, ellipses.
fn is_shared_punctuation(c: char) -> bool {
    matches!(c, '·' | '—' | '―' | '‘' | '’' | '“' | '”' | '‥' | '…' | '※')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_as_their_script_is_written() {
        let pairs = |pairs: &'static str| pairs.split(' ').map(|pair| pair.split_once('|').unwrap());
        let ends =
            |(before, after): (&str, &str)| joins(before.chars().next_back().unwrap(), after.chars().next().unwrap());
        let joined = "に|載 好|他 カ|タ ｶ|ﾀ ー|ッ 々|は 。|次 、|XING 3|「 」|と 語|（ ！|「 ”|他 …|然 他|— です|😀 😀|と \
                      ฉัน|ไม่ ບໍ່|ມີ ខ្ញុំ|មិន မ|ဟ a|\u{200b}b ㍿|は 𠮷|野 １|月 〜|や";
        for pair in pairs(joined) {
            assert!(ends(pair), "{pair:?}");
        }
        let apart = "a|b XING|に に|XING 3|月 한|국 한|漢 漢|한 다.|그 그는|「책」 」|을 ü|“ “|ü 😀|😀 a|😀 ไทย|XING ไทย|日 ๓|ไ \
                     ا|ب א|ב क|ख а|б";
        for pair in pairs(apart) {
            assert!(!ends(pair), "{pair:?}");
        }
    }

    /// The classes have no character in common that would make one of them useless.
    #[test]
    fn classes_are_apart() {
        for c in ('\0'..=char::MAX).filter(|c| is_hangul(*c)) {
            assert!(!is_complex(c) && !is_emoji(c), "{c:?}");
        }
        for c in ('\0'..=char::MAX).filter(|c| is_complex(*c)) {
            assert!(!is_wide(c) && !is_outside_of_address(c), "{c:?}");
        }
        assert!(('\0'..='\u{7f}').all(|c| !is_outside_of_address(c) && !follows_directly(c)));
    }
}
