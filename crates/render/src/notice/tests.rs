//! What the gate lets through and what it refuses, by format.

use super::*;

fn notice() -> Notice {
    with_contributors(&[])
}

fn license() -> License {
    License {
        id: "CC-BY-NC-SA-3.0".into(),
        name: "CC BY-NC-SA 3.0".into(),
        url: "https://creativecommons.org/licenses/by-nc-sa/3.0/".into(),
        deed_locales: vec!["de".into()],
    }
}

fn work() -> Work {
    Work {
        title: "Ein „Artikel“ & mehr: für alle".into(),
        url: "https://example.org/ein-langer-artikel-mit-vielen-worten?a=1&b=2".into(),
        locale: "de".into(),
        license: "CC-BY-NC-SA-3.0".into(),
        author: None,
    }
}

fn with_contributors(contributors: &[&str]) -> Notice {
    let german = LocaleTag::new("de").unwrap();
    let texts = vec!["bearbeitet".into(), "aus dem Deutschen übersetzt".into()];
    let changes = Changes { said: &[Said { locale: german.clone(), texts }], of_pages: &german };
    Notice::new(&license(), &work(), &german, &changes, contributors)
}

const PLAIN: &str = "Unter CC BY-NC-SA 3.0 (https://creativecommons.org/licenses/by-nc-sa/3.0/deed.de), bearbeitet nach \
                     „Ein „Artikel“ & mehr: für alle“: https://example.org/ein-langer-artikel-mit-vielen-worten?a=1&b=2";

fn lacks(name: &str, content: &str) -> Vec<Element> {
    notice().missing(name, content).map_or(Vec::new(), |missing| missing.elements)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('ü', "&uuml;").replace('„', "&#8222;").replace('“', "&#x201C;")
}

fn in_xml(text: &str) -> String {
    text.replace('&', "&amp;")
}

fn percent_encoded(text: &str, sign: char) -> String {
    text.bytes().map(|byte| format!("{sign}{byte:02X}")).collect::<Vec<_>>().concat()
}

#[test]
fn finds_the_notice_in_the_form_of_each_format() {
    let wrapped = textwrap::fill(PLAIN, 40);
    let commented = |prefix: &str| format!("{prefix}{}\r\n", wrapped.replace('\n', &format!("\r\n{prefix}")));
    let json = PLAIN.replace('„', "\\u201e").replace('/', "\\/").replace('“', "\\u201C");
    let quoted: String = percent_encoded(PLAIN, '=')
        .as_bytes()
        .chunks(72)
        .fold(String::new(), |all, line| all + std::str::from_utf8(line).unwrap() + "=\r\n");
    let mail = |head: &str, body: &str| format!("Subject: x\r\n{head}\r\n\r\n{body}");
    let html = format!("<p>{}</p>", escaped(PLAIN));
    let both = format!(
        "--b\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n{}\r\n--b\r\nContent-Type: text/html\r\n\
         Content-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n--b--\r\n",
        wrapped.replace('\n', " \r\n"),
        percent_encoded(&html, '=')
    );
    for (name, content) in [
        ("a.txt", PLAIN.to_owned()),
        ("a.txt", wrapped.clone()),
        ("a.txt", PLAIN.replace("langer-", "langer-\n    ").replace(' ', "\u{a0} ")),
        ("a.unknown", commented("> ")),
        ("a.yml", commented("# ")),
        ("a.yaml", format!("x: \"{}\"", PLAIN.replace('ü', "\\xFC"))),
        ("a.json", format!("{{\"notice\":\"{json}\"}}")),
        ("a.csv", format!("a,\"{}\"", PLAIN.replace('"', "\"\""))),
        ("a.xml", format!("<!-- {PLAIN} --><x/>")),
        ("a.plist", format!("<string>{}</string>", escaped(PLAIN))),
        ("a.md", format!("> {}", wrapped.replace('\n', "\n> "))),
        ("a.md", format!("---\ntitle: x\n---\n*{PLAIN}*")),
        ("a.md", PLAIN.replace('-', "\\-").replace('&', "&amp;").replace('.', "\\.")),
        ("links.mailto", format!("mailto:?body={}", percent_encoded(PLAIN, '%'))),
        ("a.html", html.clone()),
        ("a.html", html.replace(' ', "\n\t")),
        ("a.html", format!("<p hidden>x<p>{}", escaped(PLAIN))),
        ("a.xhtml", format!("<html><body><p hidden=\"\"/><p>{}</p></body></html>", in_xml(PLAIN))),
        ("a.svg", format!("<svg><g><text x=\"1\"><tspan font-size=\"12\">{}</tspan></text></g></svg>", in_xml(PLAIN))),
        ("a.atom", format!("<feed><rights>{}</rights></feed>", in_xml(PLAIN))),
        ("a.atom", format!("<feed><rights type=\"html\">&lt;p&gt;{}&lt;/p&gt;</rights></feed>", in_xml(&in_xml(PLAIN)))),
        ("feed.xml", format!("<feed><rights>{}</rights></feed>", in_xml(PLAIN))),
        ("a.rss", format!("<rss><channel><copyright>{}</copyright></channel></rss>", in_xml(PLAIN))),
        ("a", format!("<html><body><p>{}</p></body></html>", escaped(PLAIN))),
        ("a.html", "Bearbeitet nach <a href=https://example.org/ein-langer-artikel-mit-vielen-worten?a=1&amp;b=2>Ein „Artikel“ <b>&amp;</b> mehr: für alle</a>, <a rel=license href='http://creativecommons.org/licenses/by-nc-sa/3.0'>CC&nbsp;BY-NC-SA 3.0</a>".to_owned()),
        ("a.eml", mail("Content-Type: text/plain", PLAIN)),
        ("a.eml", mail("Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable", &quoted)),
        ("a.eml", mail("Content-Type: multipart/alternative;\r\n boundary=\"b\"", &both)),
    ] {
        assert_eq!(lacks(name, &content), [], "{name}: {content}");
    }
}

#[test]
fn a_notice_that_nobody_sees_is_none() {
    let all = [Element::License, Element::LicenseUrl, Element::Title, Element::Source, Element::Changes];
    let mut links = String::from("<a href=\"https://creativecommons.org/licenses/by-nc-sa/3.0/\"></a>");
    for (name, content) in [
        ("a.html", format!("<p>x</p><!-- {PLAIN} -->")),
        ("a.html", format!("<p HIDDEN>{PLAIN}</p>")),
        ("a.html", format!("<div hidden><div>x</div>{PLAIN}</div>x")),
        ("a.html", format!("<p style='color: red; Display : None'>{PLAIN}</p>")),
        ("a.html", format!("<template><p>{PLAIN}</p></template>")),
        ("a.html", format!("<script type=\"application/ld+json\">\"{PLAIN}\"</script>")),
        ("a.html", format!("<meta content=\"{PLAIN}\"><title>{PLAIN}</title>")),
        ("a.html", format!("<p hidden>{PLAIN}")),
        ("a.md", format!("x\n<!-- {PLAIN} -->\n\n[//]: # '{PLAIN}'")),
        ("a.md", format!("x\n\n[comment]: <> \"{PLAIN}\"")),
        ("a.md", format!("---\nlicense: {PLAIN}\n---\nx")),
        ("a.md", format!("![{PLAIN}](x.png)")),
        ("a.md", format!("<p hidden>{PLAIN}</p>")),
        ("a.md", format!("x\n\n[^1]: {PLAIN}")),
        ("a.svg", format!("<svg><title>{0}</title><desc>{0}</desc>{0}</svg>", escaped(PLAIN))),
        ("a.xhtml", format!("<html><body><p hidden=\"\">{}</p></body></html>", escaped(PLAIN))),
        ("a.atom", format!("<feed><!-- {PLAIN} --><generator>{}</generator></feed>", escaped(PLAIN))),
        (
            "a.rss",
            format!("<rss><channel><description>&lt;p hidden&gt;{}</description></channel></rss>", escaped(PLAIN)),
        ),
    ] {
        let missing = notice().missing(name, &content).unwrap_or_else(|| panic!("{content}"));
        assert_eq!(missing.elements, all, "{content}");
        assert!(missing.is_hidden, "{content}");
    }
    links.push('x');
    assert_eq!(lacks("a.html", &links), [Element::License, Element::Title, Element::Source, Element::Changes]);
}

#[test]
fn what_is_nowhere_is_not_hidden() {
    // Part of it stands in a comment: to show that would not be enough.
    let missing = notice().missing("a.html", "<p>x</p><!-- CC BY-NC-SA 3.0 -->").unwrap();
    assert!(missing.is_all && !missing.is_hidden);
}

#[test]
fn each_alternative_of_a_mail_must_carry_it() {
    let mail = format!(
        "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n{PLAIN}\n--b\n\
         Content-Type: text/html\n\n<p>CC BY-NC-SA 3.0</p>\n--b--\n"
    );
    assert_eq!(lacks("a.eml", &mail), [Element::LicenseUrl, Element::Title, Element::Source, Element::Changes]);
}

/// What was changed, in any case that its language has, and wherever a line may break.
#[test]
fn what_was_changed_is_found_as_its_language_writes_it() {
    for (locale, changes, found, other) in [
        ("tr", "işlenerek çevrilmiş", "İşlenerek çevrilmiş makale", "Işlenerek çevrilmiş"),
        ("tr", "ışıkla yazılmış", "Işıkla yazılmış. IŞIKLA YAZILMIŞ", "İşıkla yazılmış"),
        ("az", "işlənib", "İŞLƏNİB", "IŞLƏNIB"),
        ("tr", "İşlenerek", "bu yazı işlenerek", "ışlenerek"),
        ("en", "in other words", "In other words", "İn other words"),
        ("de", "ändernd übersetzt", "A\u{308}ndernd u\u{308}bersetzt", "Andernd ubersetzt"),
        ("de", "groß überarbeitet", "GROSS ÜBERARBEITET. GROẞ ÜBERARBEITET", "GROS ÜBERARBEITET"),
        ("el", "μετάφραση του κειμένου ως είναι", "ΜΕΤΑΦΡΑΣΗ ΤΟΥ ΚΕΙΜΕΝΟΥ ΩΣ ΕΙΝΑΙ", "ΜΕΤΑΦΡΑΣΗ"),
        ("el", "άλλη μετάφραση", "Άλλη μετάφραση", "Όλη μετάφραση"),
        ("nl", "ijverig vertaald", "IJverig vertaald", "Iverig vertaald"),
        ("hr", "ǆepno preveden", "ǅepno preveden. Ǆepno preveden", "Depno preveden"),
        ("lt", "išversta", "Išversta", "Versta"),
        ("fr", "l’œuvre adaptée", "L'ŒUVRE ADAPTÉE", "L'OEUVRE ADAPTEE"),
        (
            "ja",
            "ドイツ語から翻訳",
            "これはドイツ\n語から\n  翻訳。これはドイツ語か\n> ら翻訳",
            "ドイツ語から\n\n英語に翻訳",
        ),
        ("th", "แปลจากภาษาเยอรมัน", "แปลจาก\nภาษา\nเยอรมัน", "แปลจากภาษา"),
        ("zh", "译自德语", "译自\r\n德语", "译自英语"),
        ("ko", "독일어에서 번역", "독일\n어에서\n번역", "독일어 번역"),
        (
            "en",
            "machine-translated",
            "machine-\ntranslated. Machine-\n# translated",
            "machine\ntranslated. machinetranslated",
        ),
        ("en", "re-worded—twice", "re-\nworded—\ntwice", "re-wordedtwice"),
        ("fa", "ترجمه‌شده", "ترجمه‌شده. ترجمهشده", "ترجمه"),
        ("vi", "được dịch", "Đươ\u{323}c di\u{323}ch", "Duoc dich"),
    ] {
        let locale = LocaleTag::new(locale).unwrap();
        let changes =
            Changes { said: &[Said { locale: locale.clone(), texts: vec![changes.into()] }], of_pages: &locale };
        let notice = Notice::new(&license(), &work(), &locale, &changes, &[]);
        let rest = PLAIN.replace("bearbeitet", "");
        let lacks = |text: &str| {
            let missing = notice.missing("a.txt", &format!("{text}.\n\n{rest}"));
            missing.map_or(Vec::new(), |missing| missing.elements)
        };
        for found in found.split(". ") {
            assert_eq!(lacks(found), [], "{found}");
        }
        for other in other.split(". ") {
            assert_eq!(lacks(other), [Element::Changes], "{other}");
        }
    }
}

/// Each locale says it in its own words, and a text is asked for those of the language that it is in.
#[test]
fn a_reply_is_asked_in_its_own_language() {
    let tag = |tag| LocaleTag::new(tag).unwrap();
    let said = |locale, text: &str| Said { locale: tag(locale), texts: vec![text.to_owned()] };
    let said = [said("de-AT", "übertragen"), said("de", "bearbeitet"), said("en", "adapted")];
    for (of_pages, is_asked) in [("de", true), ("fr", false)] {
        let of_pages = tag(of_pages);
        let notice =
            Notice::new(&license(), &work(), &tag("de-AT"), &Changes { said: &said, of_pages: &of_pages }, &[]);
        let lacks = |words: &str, language| {
            let text = PLAIN.replace("bearbeitet", words);
            notice
                .missing_in_reply(&text, Detail::Full, None, &tag(language))
                .map_or(Vec::new(), |found| found.elements)
        };
        for (words, language, lacked) in [
            ("übertragen", "de-AT", &[][..]),
            ("bearbeitet", "de-AT", &[]),
            ("bearbeitet", "de", &[]),
            ("adapted", "en", &[]),
            ("adapted", "de", &[Element::Changes]),
            ("bearbeitet", "en", &[Element::Changes]),
            // It has no words for it.
            ("–", "fr", &[]),
        ] {
            assert_eq!(lacks(words, language), lacked, "{words} {language}");
        }
        let of_file = notice.missing("a.txt", &PLAIN.replace("bearbeitet", "–"));
        assert_eq!(of_file.map(|missing| missing.elements), is_asked.then(|| vec![Element::Changes]));
        // The notice of a page is in one language, and no other locale's words are its reader's.
        let of_other = notice.missing("a.txt", &PLAIN.replace("bearbeitet", "adapted"));
        assert_eq!(of_other.map(|missing| missing.elements), is_asked.then(|| vec![Element::Changes]));
    }
}

#[test]
fn reports_exactly_what_is_missing() {
    let without = |what: &str| lacks("a.txt", &PLAIN.replace(what, "…"));
    assert_eq!(without("CC BY-NC-SA 3.0"), [Element::License]);
    assert_eq!(without("creativecommons.org"), [Element::LicenseUrl]);
    assert_eq!(without("mehr"), [Element::Title]);
    assert_eq!(without("b=2"), [Element::Source]);
    assert_eq!(without("bearbeitet"), [Element::Changes]);
    // Another license, another page, a longer word.
    assert_eq!(lacks("a.txt", &PLAIN.replace("3.0/deed.de", "3.0/at/deed.de")), [Element::LicenseUrl]);
    assert_eq!(lacks("a.txt", &PLAIN.replace("3.0/deed.de", "3.0.1/")), [Element::LicenseUrl]);
    assert_eq!(lacks("a.txt", &PLAIN.replace("b=2", "b=23")), [Element::Source]);
    assert_eq!(lacks("a.txt", &PLAIN.replace("bearbeitet", "unbearbeitet")), [Element::Changes]);
    let missing = notice().missing("a.txt", "").unwrap();
    assert_eq!(missing.told(), "the license notice");
    assert!(!missing.is_hidden);
}

#[test]
fn the_shorter_a_reply_is_the_less_it_must_carry() {
    let notice = notice();
    let lacks = |text: &str, detail, link| {
        notice
            .missing_in_reply(text, detail, link, &LocaleTag::new("de").unwrap())
            .map_or(Vec::new(), |missing| missing.elements)
    };
    let short = "CC BY-NC-SA 3.0 https://creativecommons.org/licenses/by-nc-sa/3.0/";
    let compact = "CC BY-NC-SA 3.0 (https://creativecommons.org/licenses/by-nc-sa/3.0/), bearbeitet: \
                   https://example.org/ein-langer-artikel-mit-vielen-worten?a=1&b=2";
    let link = Some("https://a.example/");
    assert_eq!(lacks(short, Detail::Minimal, None), []);
    assert_eq!(lacks("Nein. https://a.example/", Detail::Minimal, link), []);
    assert_eq!(lacks("Nein.", Detail::Minimal, None), [Element::License, Element::LicenseUrl]);
    assert_eq!(lacks("Nein.", Detail::Minimal, link), [Element::License, Element::LicenseUrl]);
    assert_eq!(lacks(compact, Detail::Compact, None), []);
    assert_eq!(
        lacks(&format!("{short} https://a.example/"), Detail::Compact, link),
        [Element::Source, Element::Changes]
    );
    assert_eq!(lacks(compact, Detail::Full, None), [Element::Title]);
    assert_eq!(lacks(short, Detail::Full, None), [Element::Title, Element::Source, Element::Changes]);
    assert_eq!(lacks(&PLAIN.replace('-', "\\-"), Detail::Full, None), []);
}

#[test]
fn a_page_names_its_license_to_programs() {
    let unsaid = |head: &str| {
        let page = format!("<head>{head}</head><p>{}</p>", escaped(PLAIN));
        notice().missing("a.html", &page).map_or(Vec::new(), |missing| {
            assert_eq!(missing.elements, []);
            assert!(!missing.is_hidden && !missing.is_all);
            missing.statements
        })
    };
    let link = "<LINK href='https://creativecommons.org/licenses/by-nc-sa/3.0/' rel='x License'>";
    let json = r#"<script type="application/ld+json">{"license": "https:\/\/creativecommons.org\/licenses\/by-nc-sa\/3.0\/"}</script>"#;
    assert_eq!(unsaid(&format!("{link}{json}")), []);
    assert_eq!(unsaid(""), [Statement::Link, Statement::JsonLd]);
    assert_eq!(unsaid(link), [Statement::JsonLd]);
    assert_eq!(unsaid(json), [Statement::Link]);
    // Another license, a script that runs, a comment.
    let other = |text: &str| text.replace("3.0", "4.0");
    assert_eq!(unsaid(&format!("{}{}", other(link), other(json))), [Statement::Link, Statement::JsonLd]);
    assert_eq!(unsaid(&format!("{link}{}", json.replace("ld+json", "javascript"))), [Statement::JsonLd]);
    assert_eq!(unsaid(&format!("<!--{link}-->{json}")), [Statement::Link]);
    // What is not for a browser has no such thing.
    assert_eq!(notice().missing("a.txt", PLAIN), None);
    assert_eq!(notice().missing("a.svg", &format!("<svg><text>{}</text></svg>", PLAIN.replace('&', "&amp;"))), None);
}

#[test]
fn all_who_want_to_be_named_are() {
    let contributors = ["Kim <Example>", "Zoë O’Neill"];
    let notice = with_contributors(&contributors);
    let lacks = |text: &str| notice.missing("a.txt", text).map_or(Vec::new(), |missing| missing.elements);
    assert_eq!(lacks(&format!("{PLAIN} Von Zoë\nO’Neill und Kim <Example>.")), []);
    assert_eq!(lacks(&format!("{PLAIN} Von Kim <Example>.")), [Element::Contributors]);
    assert_eq!(notice.missing_in_reply(PLAIN, Detail::Full, None, &LocaleTag::new("de").unwrap()), None);
    assert!(notice.missing("a.txt", "").unwrap().is_all);
}

#[test]
fn nothing_that_a_file_holds_makes_it_fail() {
    let notice = notice();
    let pieces = [
        "<",
        "<a href=",
        "<p hidden",
        "&#",
        "&#x110000;",
        "\\u",
        "\\",
        "%",
        "=",
        "--b",
        "<!--",
        "</",
        "ü",
        "\0",
        "{\"",
        "\"'>",
    ];
    for extension in ["html", "md", "xml", "json", "csv", "mailto", "eml", "txt", "none"] {
        for a in pieces {
            for b in pieces {
                let content = format!("{a}{b}{PLAIN}{b}{a}");
                notice.missing(&format!("x.{extension}"), &content);
                let content = format!("Content-Type: multipart/x; boundary=b\n\n{content}");
                notice.missing(&format!("x.{extension}"), &content);
            }
        }
    }
}

#[test]
fn reads_the_encodings_that_editors_write() {
    let utf_16: Vec<u8> = [0xff, 0xfe].into_iter().chain("für".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for bytes in [&b"f\xfcr"[..], "für".as_bytes(), b"\xef\xbb\xbff\xc3\xbcr", &utf_16] {
        assert_eq!(decode_text(bytes), "für");
    }
    assert_eq!(decode_text(b"a\0b"), "a\0b");
}

#[test]
fn a_comment_that_a_backslash_makes_text_hides_nothing() {
    assert_eq!(lacks("a.md", &format!("# \\<!-- so\n\n{PLAIN}")), []);
    assert_ne!(lacks("a.md", &format!("# x\n\n\\\\<!-- so\n{PLAIN} -->")), []);
}
