//! A correct notice passes the gate in every format, whatever a work and its contributors are called and however a
//! translator words it; and what is left out of it is missed in every format.
//!
//! The small workspace that the cases begin with is rendered, with templates that write the notice in each kind of file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use korb_catalogue::{Code, Diagnostic, SourceFile};
use korb_localization::LocaleTag;
use korb_render::{Element, Files, Renderer, Selection, Target, Variant, Workspace, Wrapping, wrap};

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/base");

/// What differs from the small workspace.
#[derive(Debug, Clone, Copy)]
struct Case<'c> {
    title: &'c str,
    url: &'c str,
    license: &'c str,
    license_url: &'c str,
    changes: &'c str,
    /// The notice on pages and in whole replies.
    notice: &'c str,
    contributors: &'c [&'c str],
}

const USUAL: Case<'_> = Case {
    title: "Ein Artikel",
    url: "https://example.org/artikel",
    license: "CC BY-NC-SA 3.0",
    license_url: "https://example.org/license/3.0/",
    changes: "translated from German and adapted",
    notice: "This text was translated from German and adapted from the article [“{ $work-title }”]({ $work-url }). It is \
             licensed under [{ $license }]({ $license-url }).",
    contributors: &[],
};

/// Templates that show the notice, each in another kind of file.
const TEMPLATES: &[(&str, &str)] = &[
    ("notice.html", "<title>x</title>\n{% include \"_metadata.html\" %}\n<p>{{ notice }}</p>\n"),
    ("notice.md", "{{ notice }}\n"),
    ("notice.txt", "{{ notice }}\n"),
    ("notice-wrapped.txt", "{{ notice | wrap(40, indent=\"  \") }}\n"),
    ("notice.json", "{{ notice }}\n"),
    ("notice.yaml", "a: {{ notice }}\n"),
    ("notice.csv", "a,{{ notice }}\n"),
    ("notice.xml", "<a>{{ notice }}</a>\n"),
    ("notice.atom", "<a>{{ notice }}</a>\n"),
    ("notice.svg", "<svg><text>{{ notice }}</text></svg>\n"),
    ("notice.rst", "{{ notice | safe }}\n"),
];

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap().replace('\u{7f}', "\\u007f")
}

/// The small workspace without some messages, and with others: `(locale, messages to take out, text to add)`.
fn changed(changes: &[(&str, &[&str], &str)], catalogue: impl Fn(String) -> String, credits: &str) -> Workspace {
    let base = Path::new(BASE);
    let mut texts: BTreeMap<&str, String> =
        ["de", "de-AT", "en"].map(|tag| (tag, read(&base.join(format!("locales/{tag}/texts.ftl"))))).into();
    for (tag, removed, added) in changes {
        let text = texts.entry(tag).or_default();
        let mut is_kept = true;
        let lines = text.lines().filter(|line| {
            let begins = |name: &&str| line.strip_prefix(*name).is_some_and(|rest| rest.starts_with(" ="));
            is_kept = if line.starts_with(' ') { is_kept } else { !removed.iter().any(begins) };
            is_kept
        });
        *text = lines.chain([*added]).collect::<Vec<_>>().join("\n");
    }
    let locales = texts
        .into_iter()
        .map(|(tag, text)| (tag.to_owned(), vec![SourceFile::new(format!("locales/{tag}/texts.ftl"), text)]));
    let mut templates = vec![SourceFile::new("templates/_reply.txt", read(&base.join("templates/_reply.txt")))];
    templates.extend(TEMPLATES.iter().map(|(name, text)| SourceFile::new(format!("templates/{name}"), *text)));
    let files = Files {
        catalogue: SourceFile::new("catalogue.toml", catalogue(read(&base.join("catalogue.toml")))).into(),
        locales: locales.collect(),
        templates,
        credits: vec![("en".to_owned(), SourceFile::new("locales/en/locale.toml", credits))],
        profile: None,
        unread: Vec::new(),
    };
    Workspace::read(files).unwrap_or_else(|faults| panic!("{changes:?}: {}", list(&faults)))
}

fn workspace(case: &Case<'_>) -> Workspace {
    let Case { title, url, license, license_url, changes, notice, contributors } = case;
    let id = license.replace(' ', "-");
    let catalogue = |catalogue: String| {
        catalogue
            .replace("title = \"Ein Artikel\"", &format!("title = {}", quoted(title)))
            .replace("url = \"https://example.org/artikel\"", &format!("url = {}", quoted(url)))
            .replace("name = \"CC BY-NC-SA 3.0\"", &format!("name = {}", quoted(license)))
            .replacen("id = \"CC-BY-NC-SA-3.0\"", &format!("id = {}", quoted(&id)), 1)
            .replace("url = \"https://example.org/license/3.0/\"", &format!("url = {}", quoted(license_url)))
    };
    let texts = format!(
        "license-changes = {changes}\nsite-notice = {notice}\nreply-notice = {notice}\n    .short = {notice}\n    .minimal = {{ \
         $license }}: {{ $license-url }}\nsite-contributors = English text: {{ $contributors }}."
    );
    let names: Vec<_> = contributors.iter().map(|name| quoted(name)).collect();
    changed(
        &[
            ("en", &["license-changes", "site-notice", "reply-notice"], &texts),
            ("de", &[], "site-contributors = Text: { $contributors }."),
        ],
        catalogue,
        &format!("contributors = [{}]", names.join(", ")),
    )
}

fn list(faults: &[Diagnostic]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn english(workspace: &Workspace) -> Renderer<'_> {
    workspace.renderer(&LocaleTag::new("en").unwrap())
}

/// Every file of the platform that mails are sent on, for which there is each format.
fn rendered(workspace: &Workspace) -> Result<Vec<Variant>, Vec<Diagnostic>> {
    let selection = Selection::all(workspace).unwrap();
    english(workspace).variants(&workspace.catalogue().platforms[0], &selection)
}

fn passes(case: &Case<'_>) {
    let workspace = workspace(case);
    let files = rendered(&workspace).unwrap_or_else(|faults| panic!("{case:?}: {}", list(&faults)));
    // The formats with a template, those without one, and a draft for each reply.
    assert!(files.len() >= TEMPLATES.len() + 6 + 6, "{}", files.len());
    wrapped_and_quoted(&english(&workspace));
}

/// The notice as somebody copies it, in lines of some width, with what quotations and comments have before each.
fn wrapped_and_quoted(renderer: &Renderer<'_>) {
    let text = renderer.page_notice(Target::PLAIN).unwrap();
    for columns in (20..=100).step_by(7) {
        for indent in ["  ", "> ", "# ", " * ", "// "] {
            let text = wrap(&text, Wrapping { columns, indent, hanging: indent });
            assert_eq!(renderer.notice().unwrap().missing("a.txt", &text), None, "{text}");
        }
    }
}

#[test]
fn a_work_can_be_called_anything() {
    let titles = [
        "„Ein ‚Artikel‘“",
        "“Quoted” title",
        "\"Straight\" quotes",
        "It's so",
        "Tom & Jerry",
        "A < B > C",
        "<b>Bold</b>",
        "&amp; entity",
        "&copy; now",
        "&#x41;",
        "Emoji 🎉 party",
        "👩‍👩‍👧 family",
        "1️⃣ first",
        "مقال عن العمل",
        "שלום, עולם!",
        "_x_",
        "*",
        "*so*",
        "**strong**",
        "# Heading",
        "#1 reason",
        "#hashtag",
        "1. First",
        "1) First",
        "C:\\new\\table",
        "back\\slash\\",
        "100% sure",
        "50%25",
        "%s %d",
        "A — B",
        "A - B",
        "Long-hyphen-ated-title",
        "«a «b» c»",
        "Why not.",
        "What…?",
        "日本語の題名、その一",
        "日本語 と English",
        "한국어 제목",
        "ภาษาไทยไม่มีช่องว่าง",
        "`code`",
        "~~no~~",
        "[link](https://x.example/)",
        "![x](y)",
        "[[DATE]]",
        "{{x}}",
        "{ $x }",
        "$|$",
        "a -- b",
        "-->",
        "]]>",
        "|a|",
        "$TAG",
        "@kim",
        "＠kim",
        "kim@example.org",
        "https://example.org/x",
        "x.com/y",
        "+1",
        "> quote",
        "= x",
        "\\u0041",
        "a\u{a0}b",
        "a\u{202f}b",
        "Kaffee\u{ad}maschine",
        "cafe\u{301}",
        "a  b",
        "AT&T",
        "3.0.1",
        "/* c */",
        "<!-- x -->",
        "[//]: # (x)",
        "\u{202b}مقال\u{202c}",
        "<script>alert(1)</script>",
        "tab\there",
        "line\u{2028}separator",
        "://",
        " spaced ",
        "<@U123>",
        "||spoiler||",
        "\\",
        "__a__",
        "Straße des „Glücks“",
    ];
    assert!(titles.len() >= 40);
    for title in titles {
        passes(&Case { title, ..USUAL });
    }
}

#[test]
fn people_can_be_called_anything() {
    let names = [
        "Kim Example",
        "@kim",
        "kim@example.org",
        "Kim <kim@example.org>",
        "Kim & Sam",
        "100% Kim",
        "*Kim*",
        "_kim_",
        "[Kim]",
        "\\Kim",
        "\"Kim\"",
        "O'Neill",
        "O’Neill",
        "Zoë",
        "Zoe\u{308}",
        "Kim-Sam Lee-Long",
        "<kim>",
        "<b>Kim</b>",
        "Kim (they)",
        "Kim #1",
        "#kim",
        "$kim",
        "Kim; Sam",
        "/u/kim",
        "kim.example",
        "https://kim.example/~kim_(x)",
        "山田 太郎",
        "金正",
        "Ким",
        "كيم",
        "קים",
        "Kim 🎉",
        "Kim, Jr.",
        "İpek",
        "K. I. M.",
        "~kim",
        "`kim`",
        "|kim|",
        "Kim %s",
        "{{kim}}",
        "[[kim]]",
        "$|$",
        "Kim\u{a0}Sam",
        "@kim@mastodon.social",
        "Kim!",
        "+Kim",
        "- Kim",
        "1. Kim",
        "> Kim",
        "&kim;",
        "&amp;",
        "kim --> sam",
        "]]>",
        "\\n",
        "%0A",
        "mailto:kim@example.org",
        "Kim\u{200b}Sam",
        "=Kim",
        "ΝΊΚΟΣ",
        "dž",
        "IJsbrand",
    ];
    assert!(names.len() >= 40);
    for name in names {
        passes(&Case { contributors: &[name], ..USUAL });
    }
    passes(&Case { contributors: &names, ..USUAL });
}

/// Names of what means something somewhere, among letters of several scripts and what nobody sees; always the same.
#[test]
fn no_signs_keep_a_name_from_being_found() {
    const SIGNS: &[&str] = &[
        "*", "_", "~", "`", ">", "<", "#", "-", "+", "=", "1.", "1)", "[", "]", "(", ")", "!", "|", "\\", "&", "&lt;",
        "&#42;", ";", ":", "\"", "'", "$", "@", "^", "/", "x", "ä", "日", "🙂", " ", " ", " ", "word", "**", "__",
        "~~", "||", "```", "---", "[x](y)", "<b>", "</b>", "<!--", "-->", "http:", "https://", "a.b", "\u{301}", "[b]",
        "%", "%%", "%20", "{", "}", "{{", "]]>", "\u{200b}", "\u{ad}", "\u{a0}", "\u{200d}", "’", "“", "…", "—", "ก",
        "א", "한", "$|$", ",", "İ", "ß",
    ];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % 1_000_003).expect("a small number") % below
    };
    for _ in 0..20 {
        let mut name = || (0..=next(8)).map(|_| SIGNS[next(SIGNS.len())]).collect::<String>();
        // What shows nothing, or is too long, is refused before.
        let names: Vec<_> = (0..40).map(|_| name()).filter(|name| name.chars().any(char::is_alphanumeric)).collect();
        let names: Vec<_> = names.iter().map(|name| name.trim()).filter(|name| name.chars().count() < 60).collect();
        assert!(names.len() > 10);
        passes(&Case { title: names[0], contributors: &names, ..USUAL });
    }
}

#[test]
fn a_work_can_be_anywhere() {
    for url in [
        "https://example.org/a_(b)",
        "https://example.org/a*b*",
        "https://example.org/ä/ö",
        "https://example.org/a%20b",
        "https://example.org/a?b=1&c=2#d",
        "https://example.org/~kim/_x_",
        "https://example.org/a[1]",
        "https://example.org/日本",
        "https://example.org",
        "https://example.org/%E2%82%AC",
        "https://example.org/a--b-",
        "https://example.org/$x/@kim",
        "https://example.org/a-very-long-address/that-no-line-has-room-for/in-one-piece",
    ] {
        passes(&Case { url, ..USUAL });
    }
}

#[test]
fn a_translator_can_word_it_as_people_do() {
    let wordings = [
        "Translated from German and adapted from [“{ $work-title }”]({ $work-url }). [{ $license }]({ $license-url })",
        "{ $license } ({ $license-url }), translated from German and adapted from “{ $work-title }”: { $work-url }",
        "{ $license }, { $license-url }; translated from German and adapted; { $work-title }, { $work-url }.",
        "{ $work-title } ({ $work-url }), translated from German and adapted, { $license }-licensed: { $license-url }",
        "<{ $work-url }> { $work-title }, translated from German and adapted, { $license } <{ $license-url }>",
        "See “{ $work-url }”, { $work-title }; translated from German and adapted; { $license }: “{ $license-url }”",
        "See { $work-url }… { $work-title }; translated from German and adapted; { $license }: { $license-url }!",
        "{ $work-title }: translated from German and adapted ([source]({ $work-url }), [{ $license }]({ $license-url }))",
        "{ $license }: { $license-url } | translated from German and adapted | { $work-title } | { $work-url }",
        "{ $license }/{ $work-title } translated from German and adapted { $license-url } { $work-url }",
        "1. { $license } 2. { $work-title } translated from German and adapted [a]({ $license-url }) [b]({ $work-url })",
        "# { $license } translated from German and adapted { $work-title } { $work-url } { $license-url }",
        "{ $work-title }’s text, translated from German and adapted, { $work-url }, { $license }, { $license-url }",
        "&copy; { $license } { $work-title } translated from German and adapted { $work-url } { $license-url }",
        "a_b { $license } _x_ { $work-title } `x` translated from German and adapted { $work-url } ~ { $license-url }",
        "({ $work-title }) [{ $work-url }]({ $work-url }) [{ $license-url }]({ $license-url }) { $license } translated \
         from German and adapted",
        // Emphasis, links and line breaks within the words.
        "{\"\"}*Translated from German and adapted* [{ $work-title }]({ $work-url }) [{ $license }]({ $license-url })",
        "{\"\"}*Translated* from German and **adapted** [{ $work-title }]({ $work-url }) [{ $license }]({ $license-url })",
        "{\"\"}[Translated](https://x.example/a_(b)) from German and adapted from [{ $work-title }]({ $work-url }). \
         [{ $license }]({ $license-url })",
        "Translated from [German](https://x.example/) and adapted: { $work-title }, { $work-url }. { $license }, { $license-url }",
        "{\"\"}**[{ $license }]({ $license-url })** · *“{ $work-title }”* · { $work-url } · translated from German and adapted",
        "Translated\n    from German\n    and adapted. { $work-title }, { $work-url }. { $license }, { $license-url }",
        "Translated from German\\\n    and adapted. { $work-title }, { $work-url }. { $license }, { $license-url }",
        "Translated from\u{a0}German and\u{202f}adapted: { $work-title }, { $work-url }. { $license }, { $license-url }",
        "Trans\u{ad}lated from Ger\u{ad}man and adapted: { $work-title }, { $work-url }. { $license }, { $license-url }",
        "TRANSLATED FROM GERMAN AND ADAPTED: { $work-title }, { $work-url }. { $license }, { $license-url }",
        // Other scripts, in which an address ends before the next word without a space.
        "この文章は{ $license }（{ $license-url }）です。translated from German and adapted。「{ $work-title }」（{ $work-url }）",
        "[{ $license }]({ $license-url })に基づき、translated from German and adaptedです。[{ $work-title }]({ $work-url })をご覧ください。",
        "{ $license }，{ $license-url }。{ $work-title }，{ $work-url }。translated from German and adapted。",
        "النص بموجب { $license } ({ $license-url })، translated from German and adapted من «{ $work-title }»: { $work-url }",
    ];
    let mut count = 0;
    for notice in wordings {
        passes(&Case { notice, ..USUAL });
        count += 1;
    }
    // Of these, each has its breaks elsewhere.
    for length in 0..50 {
        let notice = format!("{} {}", "x".repeat(length), USUAL.notice);
        passes(&Case { notice: &notice, ..USUAL });
        count += 1;
    }
    assert!(count >= 75);
}

/// The words of each language for what was changed, and a sentence that says it.
#[test]
fn every_language_says_it_in_its_own_way() {
    let facts = "{ $license } ({ $license-url }), { $work-title }, { $work-url }";
    for (changes, said) in [
        ("ドイツ語から翻訳し、改変したもの", "この文章はドイツ語から翻訳し、改変したものです。"),
        ("译自德语并经改编", "本文译自德语并经改编。"),
        ("แปลจากภาษาเยอรมันและดัดแปลง", "ข้อความนี้แปลจากภาษาเยอรมันและดัดแปลง"),
        ("독일어에서 번역하고 각색함", "이 글은 독일어에서 번역하고 각색함."),
        ("مترجم عن الألمانية ومعدَّل", "هذا النص مترجم عن الألمانية ومعدَّل."),
        ("übersetzt und bearbeitet", "Übersetzt und bearbeitet."),
        ("u\u{308}bersetzt", "Übersetzt."),
        ("étude adaptée", "E\u{301}tude adapte\u{301}e."),
        ("weiß gefärbt", "WEISS GEFÄRBT."),
        ("l'adaptation d’un texte", "L’adaptation d'un texte."),
        ("deutsch‑englische Fassung", "Deutsch-englische Fassung."),
    ] {
        passes(&Case { changes, notice: &format!("{said} {facts}"), ..USUAL });
    }
}

/// Each item of the notice is missed in every file that does not carry it, and nothing else is.
#[test]
fn what_is_left_out_is_missed_in_every_format() {
    let usual = Case { contributors: &["Kim Example"], ..USUAL };
    let files = rendered(&workspace(&usual)).unwrap();
    assert!(files.len() >= TEMPLATES.len() + 6 + 6, "{}", files.len());
    let lacking = |other: Case<'_>, lacked: Option<Element>| {
        let workspace = workspace(&other);
        let renderer = english(&workspace);
        for Variant { path, content } in &files {
            let is_asked = |element: &Element| *element != Element::Contributors || !path.contains("/drafts/");
            let missing = renderer.notice().unwrap().missing(path, content);
            let found = missing.map_or_else(Vec::new, |missing| missing.elements);
            assert_eq!(found, Vec::from_iter(lacked.filter(is_asked)), "{path}: {other:?}\n{content}");
        }
    };
    for license in ["CC BY-NC-SA 4.0", "CC BY-NC-SA 3.0 IGO"] {
        lacking(Case { license, ..usual }, Some(Element::License));
    }
    for license_url in ["https://example.org/license/4.0/", "https://example.org/license/3.0/at/"] {
        lacking(Case { license_url, ..usual }, Some(Element::LicenseUrl));
    }
    for title in
        ["Ein Artike", "in Artikel", "EinArtikel", "Ein-Artikel", "ein artikel", "Ein  *Artikel*", "Ein Artikél"]
    {
        lacking(Case { title, ..usual }, Some(Element::Title));
    }
    for url in ["https://example.org/artike", "https://example.org/artikel/2", "https://example.org/Artikel"] {
        lacking(Case { url, ..usual }, Some(Element::Source));
    }
    for changes in ["translated from French", "adapte", "dapted", "translatedfrom", "trans-lated", "übersetzt"] {
        lacking(Case { changes, ..usual }, Some(Element::Changes));
    }
    for contributors in [&["Kim Example", "Sam"][..], &["Kim-Example"], &["kim example"], &["Kim E"], &["im Example"]] {
        lacking(Case { contributors, ..usual }, Some(Element::Contributors));
    }
    // What is named otherwise, but is there, is not missed.
    lacking(usual, None);
    lacking(Case { changes: "Translated from German", contributors: &["Kim"], ..usual }, None);
}

/// A fault names the text and not each of the templates that show it.
#[test]
fn what_the_text_lacks_is_reported_once_and_at_the_text() {
    let links = "[{ $license }]({ $license-url }), { $work-title }, { $work-url }";
    for (notice, lacked) in [
        (format!("{links}, adapted"), "what was changed"),
        (
            "translated from German and adapted".to_owned() + links.strip_suffix(", { $work-url }").unwrap(),
            "the address of the work",
        ),
    ] {
        let faults = rendered(&workspace(&Case { notice: &notice, ..USUAL })).unwrap_err();
        let of_page: Vec<_> = faults.iter().filter(|fault| fault.message.contains("site-notice")).collect();
        let [fault] = &of_page[..] else { panic!("{}", list(&faults)) };
        assert_eq!(fault.code, Code::NoticeMissing);
        assert!(fault.message.contains("`en`") && fault.message.contains(lacked), "{fault}");
        assert_eq!(fault.subject.locale.as_deref(), Some("en"));
        assert_eq!(fault.subject.id.as_deref(), Some("site-notice"));
        assert_eq!(fault.place.as_ref().map(|place| place.file.path()), Some("locales/en/texts.ftl"));
        assert!(faults.iter().all(|fault| !fault.message.contains("the format")), "{}", list(&faults));
    }
}

/// The messages that are at fault when everything is rendered, with their locales.
fn at_fault(workspace: &Workspace) -> BTreeSet<String> {
    let selection = Selection::all(workspace).unwrap();
    let mut found = BTreeSet::new();
    for locale in workspace.locales().iter() {
        let renderer = workspace.renderer(locale.tag());
        for platform in &workspace.catalogue().platforms {
            for fault in renderer.variants(platform, &selection).err().into_iter().flatten() {
                let of = |part: &Option<String>| part.clone().unwrap_or_else(|| fault.to_string());
                found.insert(format!("{} {}", of(&fault.subject.locale), of(&fault.subject.id)));
            }
        }
    }
    found
}

/// A text that comes from another locale says what was changed in the words of that one.
#[test]
fn a_text_is_asked_in_the_words_of_its_own_locale() {
    const LINKS: &str = "[{ $work-title }]({ $work-url }), [{ $license }]({ $license-url })";
    let notice = |words: &str| format!("site-notice = {words} {LINKS}");
    let noun = "license-changes = bearbeitet\n    .noun = Nachdichtung\n    .nach = nach";
    let british = |text: &str| format!("site-language = British English\n{text}");
    for (changes, expected) in [
        (&[("en", &["site-notice"][..], "")][..], &[][..]),
        (&[("en", &["reply-notice"], "")], &[]),
        (&[("en", &["license-changes"], "")], &[]),
        (&[("en", &["license-changes", "site-notice"], "")], &[]),
        (&[("en", &["license-changes", "reply-notice"], "")], &[]),
        (&[("en", &["site-notice", "reply-notice"], "")], &[]),
        (&[("en", &["license-changes"], "license-changes =\n    .any = translated")], &[]),
        (&[("en", &["site-notice"], ""), ("de", &["license-changes"], noun)], &[]),
        (
            &[
                ("en", &["site-notice"], ""),
                ("de", &["license-changes", "site-notice"], noun),
                ("de", &[], &notice("Nachdichtung von")),
            ],
            &[],
        ),
        // Regional variants, whose texts are mixed with those of their language.
        (&[("de-AT", &[], "license-changes = adaptiert")], &[]),
        (&[("de-AT", &[], &notice("Nach"))], &[]),
        (&[("de-AT", &[], "license-changes = adaptiert"), ("de-AT", &[], &notice("Adaptiert:"))], &[]),
        (&[("en-GB", &[], &british("license-changes = anglicised"))], &[]),
        (&[("en-GB", &[], &british(&notice("Translated:")))], &[]),
        (&[("en-GB", &[], &british("")), ("en", &["site-notice"], "")], &[]),
        // What a text does not say is its own fault.
        (&[("en", &["site-notice"], &notice("From"))], &["en site-notice"]),
        (&[("de", &["site-notice"], &notice("Von")), ("en", &["site-notice"], "")], &["de site-notice"]),
        (&[("en-GB", &[], &british(&notice("Adapted:")))], &["en-GB site-notice"]),
        (&[("en", &["license-changes"], "license-changes = adapted")], &["en reply-notice", "en site-notice"]),
    ] {
        let found = at_fault(&changed(changes, |catalogue| catalogue, ""));
        assert_eq!(found, expected.iter().map(|fault| (*fault).to_owned()).collect(), "{changes:?}");
    }
}

/// A draft carries what its reply does, which has less where there is a limit.
#[test]
fn a_draft_is_asked_for_what_its_reply_is() {
    for max in [100, 150, 200, 400] {
        let limit = format!(
            "mail = true\nlimits = [{{ max = {max}, unit = \"utf-16\", source = \"a test\", as-of = 2026-11-23, status = \
             \"measured\" }}]"
        );
        let workspace = changed(&[], |catalogue| catalogue.replacen("mail = true", &limit, 1), "");
        assert_eq!(at_fault(&workspace), BTreeSet::new(), "{max}");
    }
}
