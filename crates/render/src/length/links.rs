//! Finds the URLs in a text, for the platforms that count each as 23 whatever its length.
//!
//! The rules are those of twitter-text, which X and Mastodon both use, written out as a scanner.
//! Where a URL ends is exact. Whether something is a URL at all depends there on a list of all
//! top-level domains, and what each platform has in its copy is not known. A link of a domain that
//! is not listed here therefore counts at least 23, and at least what it would count if it were
//! none.

use std::ops::Range;
use std::sync::LazyLock;

use super::utf16;

/// What a URL counts, on X and on Mastodon alike.
const URL_LENGTH: usize = 23;

/// The longest slug that makes `https://t.co/slug` a URL.
const MAX_SHORT_SLUG: usize = 40;

/// The longest URL in UTF-16 units, its scheme counted twice. A longer one is none.
const MAX_URL: usize = 4096;

/// The longest label that a domain name may have.
const MAX_LABEL: usize = 63;

/// The country-code domains, two letters each, in the order of the alphabet.
///
/// These and the ones below are those of twitter-text 3.1.0, whose list is the oldest that is still
/// in use.
const COUNTRY_DOMAINS: &str = "\
    acadaeafagaialamanaoaqarasatauawaxazbabbbdbebfbgbhbibjblbmbnbobqbrbsbtbvbwbybzcacccdcfcgchci\
    ckclcmcncocrcucvcwcxcyczdedjdkdmdodzeceeegehereseteufifjfkfmfofrgagbgdgegfggghgiglgmgngpgqgr\
    gsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulv\
    lymamcmdmemfmgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpn\
    prpsptpwpyqarerorsrurwsasbscsdsesgshsisjskslsmsnsosrssstsusvsxsysztctdtftgthtjtktltmtntotptr\
    tttvtwtzuaugukumusuyuzvavcvevgvivnvuwfwsyeytyuzazmzw";

/// The generic domains that a person's own links are likely to have, in the order of the alphabet.
/// The complete list has over a thousand, most of them brands; what is missing here is counted with
/// care instead.
const GENERIC_DOMAINS: &str = "\
    academy aero agency app archi art asia bar bayern berlin bio biz blog brussels build \
    business bzh cafe camp care cat center chat city cloud club coach codes coffee cologne com \
    community company computer consulting cool coop cymru data day design dev digital directory \
    earth edu education email energy engineering eus events expert family fashion film finance \
    fit foundation fun fund fyi gal gallery games garden global gmbh gov graphics group guide \
    guru hamburg health help host house how immo inc info ink institute int international jobs \
    koeln land law legal life link live llc lol london love ltd management market marketing \
    media men mil mobi moe museum name net network new news ngo ninja nrw nyc one ong onl online \
    org page paris partners party photo photography photos pics pink place plus post press pro \
    productions pub quebec radio red reise review reviews rocks ruhr run saarland sale school \
    science scot services shop show site social software solutions space store studio style \
    support swiss systems tax team tech technology tel tips tirol today tools top town toys \
    training travel tube university video vip vote wales watch website wien wiki win work works \
    world wtf xxx xyz zone";

/// The same one by one: finding where a reply must be cut asks for the domains in it some fifty
/// times.
static GENERIC_NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| GENERIC_DOMAINS.split(' ').collect());

/// Whose rules apply, where the two platforms differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Also takes domains without a scheme for URLs.
    X,
    /// Lets paths and queries have nearly any character.
    Mastodon,
}

/// The length of `text`, with its URLs counted as `dialect` does. `measure` counts the rest, and gets
/// the character before each piece of it.
pub(super) fn length(text: &str, dialect: Dialect, measure: impl Fn(Option<char>, &str) -> usize) -> usize {
    let measure = |range: Range<usize>| measure(text[..range.start].chars().next_back(), &text[range]);
    let mut total = 0;
    let mut done = 0;
    for link in Links::of(text, dialect) {
        total += measure(done..link.range.start);
        total += if link.certain { URL_LENGTH } else { measure(link.range.clone()).max(URL_LENGTH) };
        done = link.range.end;
    }
    total + measure(done..text.len())
}

/// A URL, or the shortest part of a text that may be one.
///
/// A platform that finds a URL where `certain` is false finds one that starts here and is at least
/// as long. So the 23 and the full length of what follows are never too little.
struct Link {
    range: Range<usize>,
    certain: bool,
}

/// The links in a text, in order.
///
/// The search goes forward, and never twice over the same run of characters: a run can be as long as
/// the text, and names that are strung together by dots may be a thousand links or none.
struct Links<'t> {
    text: &'t str,
    dialect: Dialect,
    /// Where the next link can start.
    from: usize,
    /// The end of the last run of host characters that was checked for a scheme before it.
    host_end: usize,
    bare_run: BareRun,
}

/// What is known of the run of characters that domains without a scheme are made of.
#[derive(Default)]
struct BareRun {
    /// Where it ends.
    end: usize,
    /// Up to here it is known to have no listed domain left.
    unlisted_until: usize,
}

impl<'t> Links<'t> {
    fn of(text: &'t str, dialect: Dialect) -> Self {
        Self { text, dialect, from: 0, host_end: 0, bare_run: BareRun::default() }
    }
}

impl Iterator for Links<'_> {
    type Item = Link;

    fn next(&mut self) -> Option<Link> {
        let (text, from) = (self.text, self.from);
        let mut searched = from;
        // All links have a dot with something on both sides, and hardly anything else has.
        while let Some(dot) = next_inner_dot(text, searched) {
            let mut found = None;
            if dot >= self.host_end {
                let host = run_start(text, from..dot, is_host_char);
                self.host_end = run_end(text, dot, is_host_char);
                found =
                    scheme_start(text, from..host, self.dialect).and_then(|start| url(text, start, host, self.dialect));
            }
            if found.is_none() {
                match self.dialect {
                    Dialect::X => match bare_domain(text, from..dot, &mut self.bare_run) {
                        Ok(link) => found = Some(link),
                        Err(end) => searched = end,
                    },
                    Dialect::Mastodon => searched = self.host_end,
                }
            }
            if let Some(link) = found {
                self.from = link.range.end;
                return Some(link);
            }
        }
        None
    }
}

/// The first dot at `from` or later that stands between two characters of names.
fn next_inner_dot(text: &str, from: usize) -> Option<usize> {
    let in_name = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    let bytes = text.as_bytes();
    let dots = text[from..].match_indices('.').map(|(at, _)| from + at);
    dots.filter(|&at| at > from).find(|&at| in_name(bytes.get(at - 1)) && in_name(bytes.get(at + 1)))
}

fn run_start(text: &str, within: Range<usize>, belongs: impl Fn(char) -> bool) -> usize {
    within.start + text[within].trim_end_matches(belongs).len()
}

fn run_end(text: &str, from: usize, belongs: impl Fn(char) -> bool) -> usize {
    text.len() - text[from..].trim_start_matches(belongs).len()
}

/// Where the scheme that ends at the end of `within` starts, if there is one that can start a URL.
fn scheme_start(text: &str, within: Range<usize>, dialect: Dialect) -> Option<usize> {
    let before = text[within.clone()].strip_suffix("://")?.as_bytes();
    let scheme = dialect.schemes().iter().find(|scheme| {
        let start = before.len().checked_sub(scheme.len());
        start.is_some_and(|start| before[start..].eq_ignore_ascii_case(scheme.as_bytes()))
    })?;
    let start = within.start + before.len() - scheme.len();
    let preceding = text[..start].chars().next_back();
    let glued = preceding.is_some_and(|c| c.is_ascii_alphanumeric() || forbids_url(c));
    (!glued).then_some(start)
}

/// The URL whose scheme and host start here.
fn url(text: &str, start: usize, host: usize, dialect: Dialect) -> Option<Link> {
    let domain = domain(text, host, is_host_char, &mut 0)?;
    let end = domain.end;
    let range = if !domain.certain {
        start..end
    } else if text[host..end].eq_ignore_ascii_case("t.co") && slug_length(&text[end..]) > 0 {
        // A short link has nothing but its slug and a query.
        let slug = slug_length(&text[end..]);
        if slug > MAX_SHORT_SLUG {
            return None;
        }
        let end = end + 1 + slug;
        start..end + query_length(&text[end..], dialect)
    } else {
        start..end + after_domain_length(&text[end..], dialect)
    };
    let certain = domain.certain && utf16::length(&text[start..host]) + utf16::length(&text[range.clone()]) <= MAX_URL;
    Some(Link { range, certain })
}

/// The domain without a scheme around the dot at the end of `around`, or else where to go on
/// searching.
///
/// X counts it together with its path as 23. Here the path counts in full, so that nothing depends
/// on whether X takes `word.word` for a domain.
fn bare_domain(text: &str, around: Range<usize>, known: &mut BareRun) -> Result<Link, usize> {
    let Range { start: from, end: dot } = around;
    if dot >= known.end {
        known.end = run_end(text, dot, is_bare_char);
    }
    let after = known.end;
    let run = run_start(text, around, is_bare_char);
    let before = text[..run].chars().next_back();
    let mut start = run;
    if before.is_some_and(|c| {
        matches!(c, '"' | '`') || c.is_control() && !c.is_whitespace() || !c.is_ascii() && is_host_char(c)
    }) {
        // X starts with a domain that may have nearly any character, and then takes the part that
        // is Latin.
        start = after - text[run..after].trim_start_matches(['-', '.']).len();
    } else if before == Some('/') || text[run..].starts_with(['-', '.']) {
        // X skips all of what would be a URL elsewhere.
        let passed = domain(text, run, is_bare_char, &mut known.unlisted_until).filter(|domain| domain.certain);
        let passed = passed.map_or(0, |domain| domain.end + after_domain_length(&text[domain.end..], Dialect::X));
        return Err(after.max(passed));
    } else if before.is_some_and(forbids_url) {
        // In `@name.example` and `#name.example` no URL starts before a letter that such a name
        // cannot have.
        let mut chars = text[run..dot].char_indices();
        let (at, c) = chars.find(|(_, c)| !c.is_ascii()).ok_or(after)?;
        start += at + c.len_utf8();
    } else if run == from {
        // X wants something before a URL, and at the start of the text it takes the first letter
        // for that if it can.
        let mut chars = text[run..].chars();
        let first = chars.next().filter(|c| !c.is_ascii());
        if !chars.as_str().starts_with(['-', '.']) {
            start += first.map_or(0, char::len_utf8);
        }
    }
    let domain = domain(text, start, is_bare_char, &mut known.unlisted_until).ok_or(after)?;
    Ok(Link { range: start..domain.end, certain: false })
}

struct Domain {
    end: usize,
    certain: bool,
}

/// The domain that starts at `start`: up to the last top-level domain that is listed here, or else
/// up to the first that may be listed elsewhere.
///
/// Before `unlisted_until` no listed one is left, so the search ends there if it has found any. A search
/// that comes to the end of the name moves it to that end.
fn domain(text: &str, start: usize, belongs: impl Fn(char) -> bool, unlisted_until: &mut usize) -> Option<Domain> {
    let mut found: Option<Domain> = None;
    let mut preceding: Option<&str> = None;
    let mut all_short = true;
    let mut at = start;
    loop {
        if found.as_ref().is_some_and(|_| at < *unlisted_until) {
            return found;
        }
        let label_length = text[at..].find(|c| c == '.' || !belongs(c)).unwrap_or(text.len() - at);
        let label = &text[at..at + label_length];
        // Names of hosts may have an underscore, the name that is registered may not.
        if preceding.is_some_and(|name| !name.contains('_')) {
            match top_level(&text[at..]) {
                Some(TopLevel::Listed(length)) => {
                    found = Some(Domain { end: at + length, certain: all_short });
                }
                Some(TopLevel::Possible(length)) if found.is_none() => {
                    found = Some(Domain { end: at + length, certain: false });
                }
                _ => {}
            }
        }
        let ends_badly = label.is_empty() || label.starts_with(['-', '_']) || label.ends_with(['-', '_']);
        if ends_badly || !text[at + label_length..].starts_with('.') {
            *unlisted_until = at + label_length;
            return found;
        }
        // Punycode, which is what the limit is about, spends at most six characters on one beyond
        // ASCII.
        let encoded = 4 + label.chars().map(|c| if c.is_ascii() { 1 } else { 6 }).sum::<usize>();
        all_short &= if label.is_ascii() { label.len() <= MAX_LABEL } else { encoded <= MAX_LABEL };
        preceding = Some(label);
        at += label_length + 1;
    }
}

/// A top-level domain, with its length in bytes.
enum TopLevel {
    Listed(usize),
    Possible(usize),
}

/// The top-level domain at the start of `text`, if something may be one there.
fn top_level(text: &str) -> Option<TopLevel> {
    let letters = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (name, rest) = text.split_at(letters);
    if name.eq_ignore_ascii_case("xn") && rest.starts_with("--") {
        let length = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(text.len());
        return (length > 4).then_some(TopLevel::Listed(length));
    }
    if name.is_empty() {
        // Beyond ASCII, a letter that follows does not keep the ones before it from being a domain.
        let two: usize = text.chars().take(2).map(char::len_utf8).sum();
        let letters = text[..two].chars().filter(|c| !c.is_ascii() && !c.is_whitespace()).count();
        return (letters == 2).then_some(TopLevel::Possible(two));
    }
    if rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '@' | '+' | '-')) {
        return None;
    }
    let lower = || name.bytes().map(|byte| byte.to_ascii_lowercase());
    let listed = if letters == 2 {
        COUNTRY_DOMAINS.as_bytes().as_chunks::<2>().0.binary_search_by(|code| code.iter().copied().cmp(lower())).is_ok()
    } else {
        GENERIC_NAMES.binary_search_by(|generic| generic.bytes().cmp(lower())).is_ok()
    };
    if listed {
        return Some(TopLevel::Listed(letters));
    }
    // Any other two letters are no country. A name that is not listed and stands before `://` is the scheme of the next
    // URL.
    (letters > 2 && !rest.starts_with("://")).then_some(TopLevel::Possible(letters))
}

/// The length of the slug after the slash at the start of `text`.
fn slug_length(text: &str) -> usize {
    let slug = text.strip_prefix('/').unwrap_or_default();
    slug.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(slug.len())
}

/// The length of what belongs to a URL after its domain.
fn after_domain_length(text: &str, dialect: Dialect) -> usize {
    let mut length = port_length(text);
    length += path_length(&text[length..], dialect);
    length + query_length(&text[length..], dialect)
}

fn port_length(text: &str) -> usize {
    let digits = text.strip_prefix(':').unwrap_or_default();
    let length = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    if length > 0 { 1 + length } else { 0 }
}

/// The length of the path at the start of `text`, without the punctuation of the sentence it stands
/// in.
fn path_length(text: &str, dialect: Dialect) -> usize {
    if !text.starts_with('/') {
        return 0;
    }
    let mut length = 1;
    let mut at = 1;
    while let Some(c) = text[at..].chars().next() {
        if dialect.allows_in_path(c) {
            at += c.len_utf8();
            if dialect.allows_at_end_of_path(c) {
                length = at;
            }
        } else if let Some(group) = group_length(&text[at..], dialect) {
            at += group;
            length = at;
        } else {
            break;
        }
    }
    length
}

/// The length of the brackets at the start of `text`, which may have another pair in them.
fn group_length(text: &str, dialect: Dialect) -> Option<usize> {
    let path_chars = |text: &str| text.find(|c| !dialect.allows_in_path(c)).unwrap_or(text.len());
    let inner = text.strip_prefix('(')?;
    let before = path_chars(inner);
    let rest = &inner[before..];
    let rest = match rest.strip_prefix('(') {
        Some(nested) => {
            let length = path_chars(nested);
            let after = nested[length..].strip_prefix(')').filter(|_| length > 0)?;
            &after[path_chars(after)..]
        }
        None if before == 0 => return None,
        None => rest,
    };
    rest.strip_prefix(')').map(|rest| text.len() - rest.len())
}

/// The length of the query at the start of `text`, without the punctuation of the sentence it
/// stands in.
fn query_length(text: &str, dialect: Dialect) -> usize {
    let query = text.strip_prefix('?').unwrap_or_default();
    let possible = query.find(|c| !dialect.allows_in_query(c)).unwrap_or(query.len());
    let length = query[..possible].trim_end_matches(|c| !dialect.allows_at_end_of_query(c)).len();
    if length > 0 { 1 + length } else { 0 }
}

impl Dialect {
    /// The schemes that make a URL, in lower case.
    fn schemes(self) -> &'static [&'static str] {
        match self {
            Self::X => &["https", "http"],
            Self::Mastodon => &["https", "http", "dat", "dweb", "ipfs", "ipns", "ssb", "gopher", "gemini"],
        }
    }

    fn allows_in_path(self, c: char) -> bool {
        match self {
            Self::X => {
                c.is_ascii_alphanumeric()
                    || "!*';:=+,.$/%#[]-_~@|&–".contains(c)
                    || is_accented_latin(c)
                    || is_cyrillic(c)
            }
            Self::Mastodon => c.is_ascii_alphanumeric() || !c.is_whitespace() && !"<>()?".contains(c),
        }
    }

    fn allows_at_end_of_path(self, c: char) -> bool {
        match self {
            Self::X => c.is_ascii_alphanumeric() || "=_#/+-".contains(c) || is_accented_latin(c) || is_cyrillic(c),
            Self::Mastodon => {
                c.is_ascii_alphanumeric() || !c.is_whitespace() && !"()?!*\"'「」<>;:=,.$%[]~&|@".contains(c)
            }
        }
    }

    fn allows_in_query(self, c: char) -> bool {
        c.is_ascii_alphanumeric()
            || "!?*'@();:&=+$/%#[]-_.,~|".contains(c)
            || self == Self::Mastodon && (c == '^' || is_beyond_ascii(c))
    }

    fn allows_at_end_of_query(self, c: char) -> bool {
        c.is_ascii_alphanumeric() || "-_&=#/".contains(c) || self == Self::Mastodon && is_beyond_ascii(c)
    }
}

/// Whether `c`, standing before what would be a URL, makes it a part of something else. (So does a
/// letter or digit of ASCII, but that is part of the same run of characters.)
fn forbids_url(c: char) -> bool {
    matches!(c, '@' | '＠' | '#' | '＃' | '$' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// What the host of a URL with a scheme is made of, dots included. Beyond ASCII nearly everything
/// is allowed.
fn is_host_char(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    }
    let invisible = matches!(c,
        '\u{61c}' | '\u{180e}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}');
    !invisible && !c.is_whitespace()
}

/// What a domain without a scheme is made of, dots included.
fn is_bare_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-') || is_accented_latin(c)
}

fn is_accented_latin(c: char) -> bool {
    matches!(c, '\u{c0}'..='\u{24f}' | '\u{300}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}'
        | 'ɓ' | 'ɔ' | 'ɖ' | 'ɗ' | 'ə' | 'ɛ' | 'ɣ' | 'ɨ' | 'ɯ' | 'ɲ' | 'ʉ' | 'ʋ' | 'ʻ')
        && !matches!(c, '×' | '÷')
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{4ff}')
}

fn is_beyond_ascii(c: char) -> bool {
    c >= '\u{a0}' && !matches!(c, '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Replaces what is certainly a URL by `{}`, and puts what may be one into braces.
    fn marked(text: &str, dialect: Dialect) -> String {
        let mut marked = String::new();
        let mut done = 0;
        for link in Links::of(text, dialect) {
            marked.push_str(&text[done..link.range.start]);
            marked.push('{');
            if !link.certain {
                marked.push_str(&text[link.range.clone()]);
            }
            marked.push('}');
            done = link.range.end;
        }
        marked + &text[done..]
    }

    #[test]
    fn the_lists_can_be_searched() {
        assert!(COUNTRY_DOMAINS.as_bytes().as_chunks::<2>().0.is_sorted());
        assert!(COUNTRY_DOMAINS.len().is_multiple_of(2));
        assert!(GENERIC_NAMES.is_sorted() && GENERIC_NAMES.iter().all(|name| name.len() > 2));
    }

    #[test]
    fn urls_end_where_x_says() {
        for (text, expected) in [
            ("https://example.com", "{}"),
            ("HtTp://Example.COM", "{}"),
            ("See https://example.com/a, please.", "See {}, please."),
            ("(https://example.com/a)", "({})"),
            ("(https://example.com)", "({})"),
            ("“https://example.com/a”", "“{}”"),
            ("»https://example.com«", "»{}«"),
            ("<https://example.com/a>", "<{}>"),
            ("https://example.com/a!?", "{}!?"),
            ("https://example.com/a…", "{}…"),
            ("https://example.com...", "{}..."),
            ("https://example.com/", "{}"),
            ("https://example.com/.", "{}."),
            ("https://example.com/a.b;c'd", "{}"),
            ("https://example.com/a–b", "{}"),
            ("https://example.com/ä/Русские_слова/a", "{}"),
            ("https://example.com/日本", "{}日本"),
            ("https://example.com/a_(b)", "{}"),
            ("https://example.com/a_(b).", "{}."),
            ("https://example.com/a_(b(c)d)e", "{}"),
            ("https://example.com/a_(b", "{}(b"),
            ("https://example.com/a()", "{}()"),
            ("https://example.com:8080/a", "{}"),
            ("https://example.com: a", "{}: a"),
            ("https://example.com/a?b=c&d=e#f", "{}"),
            ("https://example.com?b=(c).", "{})."),
            ("https://example.com/a?", "{}?"),
            ("https://a.example.co.uk/b", "{}"),
            ("https://a_b.example.com/c", "{}"),
            ("https://müller.de/a", "{}"),
            ("https://日本.jp/a", "{}"),
            ("日本https://example.comを見て", "日本{}を見て"),
            ("https://xn--fiqs8s.xn--fiqz9s/a", "{}"),
            ("https://t.co/abc/def", "{}/def"),
            ("https://t.co/abc?d=e", "{}"),
            ("https://a.de\u{a0}https://b.de", "{}\u{a0}{}"),
            ("https://a.de,https://b.de", "{},{}"),
            // Not URLs.
            ("http://localhost:80/", "http://localhost:80/"),
            ("http://127.0.0.1/", "http://127.0.0.1/"),
            ("http://-example.com", "http://-example.com"),
            ("http://example-.com", "http://example-.com"),
            ("@https://example.com", "@https://example.com"),
            ("xhttps://example.com", "xhttps://example.com"),
            ("https://", "https://"),
            ("https://.com", "https://.com"),
            ("https://a.b/c", "https://a.b/c"),
            ("https://a.zz/c", "https://a.zz/c"),
            // A domain that may exist.
            ("https://example.newtld/a.b", "{https://example.newtld}/a.b"),
            ("https://пример.рф/a", "{https://пример.рф}/a"),
            ("https://example.com.newtld/a", "{}.newtld/a"),
        ] {
            assert_eq!(marked(text, Dialect::X), expected, "{text}");
        }
    }

    #[test]
    fn domains_without_a_scheme_are_possible() {
        for (text, expected) in [
            ("example.com", "{example.com}"),
            ("See www.example.com.", "See {www.example.com}."),
            ("example.com/a.html?b=c", "{example.com}/a.html?b=c"),
            ("README.md and main.rs", "{README.md} and {main.rs}"),
            ("Ende.So ist es", "{Ende.So} ist es"),
            ("word.word.word", "{word.word}.word"),
            ("müller.de", "{müller.de}"),
            ("詳しくはexample.comを", "詳しくは{example.com}を"),
            ("example.рф", "{example.рф}"),
            ("a.com漢字b.com", "{a.com}漢字{b.com}"),
            ("@äb.com", "@ä{b.com}"),
            ("a_b.example.com", "a_{b.example.com}"),
            ("http://a.b_c.com", "http://a.b_{c.com}"),
            ("…-example.com 日本.example.com", "…-{example.com} 日本.{example.com}"),
            ("äb.de", "ä{b.de}"),
            ("ä-b.de", "{ä-b.de}"),
            ("co.uk://", "{co.uk}://"),
            ("\u{1b}-co.uk", "\u{1b}-{co.uk}"),
            // Not domains.
            ("user@example.com", "user@example.com"),
            ("first.last@example.com", "first.last@example.com"),
            ("z.B. d.h. i.d.R. e.V.", "z.B. d.h. i.d.R. e.V."),
            ("3.000 1.5 v1.2.3 10.30h", "3.000 1.5 v1.2.3 10.30h"),
            ("Na ja...gut", "Na ja...gut"),
            (".com -a.com ./a.com #a.com $a.com", ".com -a.com ./a.com #a.com $a.com"),
            ("Hello. World", "Hello. World"),
            ("слово.слово", "слово.слово"),
        ] {
            assert_eq!(marked(text, Dialect::X), expected, "{text}");
            assert_eq!(marked(text, Dialect::Mastodon), text);
        }
    }

    /// Links never overlap, never are empty, and the search always comes to an end, whatever stands
    /// beside what.
    #[test]
    fn every_text_is_searched_to_its_end() {
        let pieces = [
            "a",
            "ä",
            "語",
            "рф",
            ".",
            "-",
            "_",
            "/",
            ":",
            "?",
            "(",
            ")",
            "@",
            "#",
            "\"",
            "…",
            " ",
            "com",
            "newtld",
            "b.de",
            "t.co/c",
            "https://",
            "http://d.org/e",
            "xn--",
        ];
        for one in pieces {
            for two in pieces {
                for three in pieces {
                    for four in pieces {
                        let text = [one, two, three, four].concat();
                        for dialect in [Dialect::X, Dialect::Mastodon] {
                            let mut done = 0;
                            for link in Links::of(&text, dialect) {
                                assert!(link.range.start >= done, "{text}");
                                assert!(link.range.end > link.range.start, "{text}");
                                done = link.range.end;
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn domains_are_listed_in_order_and_once() {
        let countries: Vec<_> = COUNTRY_DOMAINS.as_bytes().chunks(2).collect();
        assert!(countries.is_sorted_by(|a, b| a < b && b.len() == 2));
        let generic: Vec<_> = GENERIC_DOMAINS.split(' ').collect();
        assert!(generic.is_sorted_by(|a, b| a < b && b.len() > 2));
    }
}
