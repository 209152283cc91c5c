//! The site as a whole: every link leads somewhere, programs find what they look for, and no value escapes from its
//! place.

#[path = "support/copy.rs"]
mod copy;
#[path = "support/repository.rs"]
mod repository;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::sync::{LazyLock, Mutex};
use std::{env, fs};

use html5gum::{Token, Tokenizer};
use korb::Failure;
use korb::Preview;
use korb::every_variant;
use korb::{Root, Wanted};
use korb_catalogue::SourceFile;
use korb_localization::LocaleTag;
use korb_render::{Selection, Workspace, media_type};
use serde_json::Value;
use tempfile::TempDir;

use copy::copy;
use repository::repository;

type Files = BTreeMap<String, String>;

static SHIPPED: LazyLock<Workspace> = LazyLock::new(|| read(&repository(), None));
static FILES: LazyLock<Files> = LazyLock::new(|| render(&SHIPPED));

const BASE: &str = "https://example.org/declined/";
static PUBLISHED: LazyLock<Files> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("profile.toml");
    fs::write(&profile, format!("base-url = {:?}\n", BASE.trim_end_matches('/'))).unwrap();
    render(&read(&repository(), Some(&profile)))
});

fn read(folder: &Path, profile: Option<&Path>) -> Workspace {
    let root = Root::Folder(folder.to_owned());
    root.read(Wanted::All, profile).unwrap_or_else(|failure| panic!("{}: {}", folder.display(), summary(&failure)))
}

/// What is wrong, in short.
fn summary(failure: &Failure) -> String {
    match failure {
        Failure::Faults(faults) => faults.iter().map(|fault| fault.message.as_str()).collect::<Vec<_>>().join("\n"),
        other => format!("{other:?}"),
    }
}

/// The files of the site, by their paths in its folder.
fn render(workspace: &Workspace) -> Files {
    render_only(workspace, &every_locale_as(workspace, &[]))
}

/// The pages of every language, and the formats of these names.
fn every_locale_as(workspace: &Workspace, formats: &[&str]) -> Selection {
    let tags = workspace.locales().iter().map(|locale| locale.tag().clone()).collect();
    select(workspace, tags, formats)
}

fn select(workspace: &Workspace, tags: Vec<LocaleTag>, formats: &[&str]) -> Selection {
    let platforms = workspace.catalogue().platforms.iter().map(|platform| platform.id.clone()).collect();
    let formats = workspace.formats().iter().filter(|format| formats.contains(&&*format.name)).cloned().collect();
    Selection::new(workspace, tags, platforms, formats).unwrap().with_site(workspace)
}

fn render_only(workspace: &Workspace, selection: &Selection) -> Files {
    let files = Mutex::new(Files::new());
    every_variant(workspace, selection, |variant| {
        if let Some(path) = variant.path.strip_prefix("site/") {
            files.lock().unwrap().insert(path.to_owned(), variant.content.clone());
        }
        Ok(())
    })
    .unwrap_or_else(|failure| panic!("{}", summary(&failure)));
    files.into_inner().unwrap()
}

/// An element of a page, with its attributes, and the text that follows its beginning.
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
}

impl Element {
    fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }
}

fn elements(html: &str) -> Vec<Element> {
    let string = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut elements: Vec<Element> = Vec::new();
    for token in Tokenizer::new(html) {
        match token.unwrap() {
            Token::StartTag(tag) => elements.push(Element {
                name: string(&tag.name),
                attributes: tag.attributes.iter().map(|(name, value)| (string(name), string(value))).collect(),
                text: String::new(),
            }),
            Token::String(text) => {
                if let Some(last) = elements.last_mut() {
                    last.text.push_str(&string(&text));
                }
            }
            Token::Error(error) => panic!("{error:?}"),
            _ => {}
        }
    }
    elements
}

/// A page as the script makes it: what comments keep for it is there.
fn with_script(html: &str) -> String {
    let mut page = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        let (kept, behind) = after.split_once("-->").expect("the end of the comment");
        let forms = kept.strip_prefix(['+', '=']).unwrap_or_else(|| panic!("another comment: {kept}"));
        page.push_str(before);
        page.push_str(forms);
        rest = behind;
    }
    page.push_str(rest);
    page
}

fn pages(files: &Files) -> impl Iterator<Item = (&String, Vec<Element>)> {
    files
        .iter()
        .filter(|(path, _)| media_type(path) == "text/html")
        .map(|(path, html)| (path, elements(&with_script(html))))
}

/// Where a relative address leads, from a file of the site: another one of its files, and an anchor in it.
fn resolve(from: &str, href: &str) -> (String, Option<String>) {
    let (path, anchor) = href.split_once('#').map_or((href, None), |(path, anchor)| (path, Some(anchor.to_owned())));
    if path.is_empty() {
        return (from.to_owned(), anchor);
    }
    let mut parts: Vec<_> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop().expect("an address within the site")),
            part => parts.push(part),
        }
    }
    (parts.join("/"), anchor)
}

#[test]
fn there_is_a_page_for_everything() {
    let catalogue = SHIPPED.catalogue();
    let mut expected = BTreeSet::from(
        ["index.html", "404.html", "robots.txt", "style.css", "site.js", "favicon.svg"].map(ToOwned::to_owned),
    );
    for locale in SHIPPED.locales().iter() {
        let tag = locale.tag();
        expected.insert(format!("{tag}/feed.xml"));
        expected.insert(format!("{tag}/forms.html"));
        let platforms = catalogue.platforms.iter().map(|platform| match &*platform.id {
            "any" => "index".to_owned(),
            id => format!("for/{id}"),
        });
        let platforms =
            platforms.flat_map(|page| ["html", "txt", "md", "js"].map(|ending| format!("{tag}/{page}.{ending}")));
        expected.extend(platforms);
        let reasons = catalogue.reasons_for(SHIPPED.profile());
        expected.extend(
            reasons
                .flat_map(|reason| ["html", "txt", "md"].map(|ending| format!("{tag}/reason/{}.{ending}", reason.id))),
        );
    }
    assert_eq!(FILES.keys().cloned().collect::<BTreeSet<_>>(), expected);
    let published: BTreeSet<_> = PUBLISHED.keys().cloned().collect();
    let more: Vec<_> = published.difference(&expected).collect();
    assert_eq!(more, ["sitemap.xml"]);
}

#[test]
fn every_link_leads_somewhere() {
    for files in [&*FILES, &*PUBLISHED] {
        let anchors: BTreeMap<_, BTreeSet<_>> = pages(files)
            .map(|(path, elements)| {
                (
                    path.as_str(),
                    elements.iter().filter_map(|element| element.get("id")).map(ToOwned::to_owned).collect(),
                )
            })
            .collect();
        let mut links = 0;
        for (path, elements) in pages(files) {
            let addresses = elements.iter().flat_map(|element| ["href", "src"].map(|name| element.get(name)));
            for address in addresses.flatten() {
                assert!(!address.starts_with('/') && !address.starts_with("javascript:"), "{path}: {address}");
                if address.contains("://") {
                    continue;
                }
                links += 1;
                let (target, anchor) = resolve(path, address);
                assert!(files.contains_key(&target), "{path}: {address}");
                if let Some(anchor) = anchor {
                    assert!(anchors[target.as_str()].contains(&anchor), "{path}: {address}");
                }
            }
        }
        assert!(links > 1000, "{links}");
    }
}

/// What a reader loads who opens a page: the page, the look and the script. What of this is sent, compressed as every host
/// does it, is measured in `.ci/site.mjs`, and is the same in all languages but for a tenth.
///
/// The same text is longer in bytes in some scripts. A letter takes one byte in Latin script, two in Cyrillic, three in
/// Japanese, where two forms of address also make two texts of nearly every answer: of 57,000 bytes of the largest
/// Japanese page, 17,000 are the second and third bytes of its letters. Arabic has one form of address, and Chinese has
/// few characters, so that they need no exception.
#[test]
fn a_page_with_everything_is_small() {
    let size = |html: &str, measure: fn(&str) -> usize| {
        measure(html) + measure(&FILES["style.css"]) + measure(&FILES["site.js"])
    };
    // A published page also has its address in every language.
    for (path, html) in FILES.iter().chain(&*PUBLISHED).filter(|(path, _)| media_type(path) == "text/html") {
        let has_wide_letters = ["ja", "ru", "uk"].iter().any(|tag| path.starts_with(&format!("{tag}/")));
        let bytes = size(html, str::len);
        assert!(bytes < if has_wide_letters { 60_000 } else { 50_000 }, "{path}: {bytes} bytes");
        let characters = size(html, |text| text.chars().count());
        assert!(characters < 50_000, "{path}: {characters} characters");
    }
}

#[test]
fn pages_allow_nothing_but_what_lies_beside_them() {
    for (path, elements) in pages(&FILES) {
        let policy = elements.iter().find(|element| element.get("http-equiv") == Some("Content-Security-Policy"));
        let policy = policy.and_then(|element| element.get("content")).unwrap_or_else(|| panic!("{path}"));
        // A host shows that page at any address, from which no relative link leads to the style sheet.
        let is_missing = path == "404.html";
        let styles = if is_missing { "style-src 'self' 'unsafe-inline';" } else { "style-src 'self';" };
        let expected = format!("default-src 'none'; connect-src 'self'; script-src 'self'; {styles}");
        assert!(policy.starts_with(&expected), "{path}: {policy}");
        for element in &elements {
            let is_inline = element.attributes.keys().any(|name| name.starts_with("on") || name == "style");
            assert!(!is_inline && (is_missing || element.name != "style"), "{path}: <{}>", element.name);
            if element.name == "script" {
                let is_known = element.get("src").is_some_and(|src| src.ends_with("site.js"))
                    || element.get("type") == Some("application/ld+json");
                assert!(is_known, "{path}");
            }
        }
    }
    // The files that a page loads load nothing else.
    for name in ["style.css", "site.js"] {
        let requests = ["@import", "url(", "fetch(", "XMLHttpRequest", "import(", "sendBeacon", "cookie", "http"];
        assert!(!requests.iter().any(|request| FILES[name].contains(request)), "{name}");
    }
}

#[test]
fn the_script_has_the_replies_of_the_formats() {
    let of_formats = Mutex::new(BTreeMap::new());
    every_variant(&SHIPPED, &every_locale_as(&SHIPPED, &["replies.json"]), |variant| {
        if variant.path.ends_with("/replies.json") {
            of_formats.lock().unwrap().insert(variant.path.clone(), variant.content.clone());
        }
        Ok(())
    })
    .unwrap();
    let of_formats = of_formats.into_inner().unwrap();
    let mut seen = 0;
    for (path, json) in of_formats {
        let (tag, platform) = path.strip_suffix("/replies.json").unwrap().split_once('/').unwrap();
        let page = if platform == "any" { format!("{tag}/index") } else { format!("{tag}/for/{platform}") };
        let script = &FILES[&format!("{page}.js")];
        let (comment, call) = script.split_once('\n').unwrap();
        assert!(comment.starts_with("// ") && comment.contains("CC BY-NC-SA 3.0"), "{comment}");
        let known: Value =
            serde_json::from_str(call.trim_end().strip_prefix("korb(").unwrap().strip_suffix(");").unwrap()).unwrap();
        let paragraph =
            |at: &Value| known["paragraphs"][usize::try_from(at.as_u64().unwrap()).unwrap()].as_str().unwrap();

        let replies: Value = serde_json::from_str(&json).unwrap();
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        let elements = elements(&FILES[&format!("{page}.html")]);
        let frames = elements.iter().find_map(|element| element.get("data-length")).unwrap();
        let frames: Vec<_> = frames.split('\n').collect();
        let lengths: BTreeMap<_, _> = elements
            .iter()
            .filter_map(|element| {
                let lengths: Vec<_> = element.get("data-lengths")?.split('\n').map(ToOwned::to_owned).collect();
                Some((element.get("id")?.strip_prefix("reason-")?.to_owned(), lengths))
            })
            .collect();
        for reply in replies["replies"].as_array().unwrap() {
            let reason = reply["reason"].as_str().unwrap();
            let number = numbers.entry(reason).or_default();
            let parts = known["replies"][reason][*number].as_array().unwrap();
            let text = |part: &Value| part.as_array().unwrap().iter().map(paragraph).collect::<Vec<_>>().join("\n\n");
            let parts: Vec<_> = parts.iter().map(text).collect();
            assert_eq!(Value::from(parts.clone()), reply["parts"], "{path}: {reason}");

            let length = &lengths[reason][*number];
            let (own, kind) = length.split_once('\t').unwrap_or((length, "0"));
            let kind: usize = kind.parse().unwrap();
            let label = frames[2 * kind..][..2].join(own);
            let mut expected: Vec<_> =
                [&reply["length"], &reply["limit"]].into_iter().filter_map(Value::as_u64).collect();
            if parts.len() > 1 {
                expected.insert(0, parts.len().try_into().unwrap());
            }
            // Some languages say one and two without a number, and some name the limit first.
            let mut shown = numbers_in(&label);
            for expected in expected {
                match shown.iter().position(|number| *number == expected) {
                    Some(at) => drop(shown.remove(at)),
                    None => assert!(expected < 3, "{path}: {reason}: {label}: {expected}"),
                }
            }
            assert!(shown.is_empty(), "{path}: {reason}: {label}");
            *number += 1;
            seen += 1;
        }
    }
    assert!(seen > 1000, "{seen}");
}

/// The numbers in a label, whatever sign groups their digits.
fn numbers_in(label: &str) -> Vec<u64> {
    let ungrouped = label.replace(['.', ',', '\u{a0}', '\u{202f}', '’', '\''], "");
    let numbers = ungrouped.split(|c: char| !c.is_numeric()).filter(|digits| !digits.is_empty());
    numbers.map(|digits| digits.parse().unwrap()).collect()
}

#[test]
fn a_published_page_has_its_address_in_every_language() {
    let languages: Vec<_> = SHIPPED.locales().iter().map(|locale| locale.tag().to_string()).collect();
    // Each page of the sitemap, with the pages that it names.
    let in_sitemap: BTreeMap<_, BTreeMap<_, _>> = PUBLISHED["sitemap.xml"]
        .split("<url>")
        .skip(1)
        .map(|page| {
            let between = |text: &'static str, start: &str, end: &str| {
                text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).unwrap().0
            };
            let links = page.split("<xhtml:link").skip(1);
            let links = links.map(|link| (between(link, "hreflang=\"", "\""), between(link, "href=\"", "\"/>")));
            (between(page, "<loc>", "</loc>").strip_prefix(BASE).unwrap().to_owned(), links.collect())
        })
        .collect();
    let mut in_languages = BTreeSet::new();
    for (path, elements) in pages(&PUBLISHED) {
        let meta = |name: &str| {
            let meta = elements.iter().find(|element| element.get("property") == Some(name));
            meta.and_then(|element| element.get("content"))
        };
        if path == "404.html" {
            continue;
        }
        for name in ["og:title", "og:type", "og:description"] {
            assert!(meta(name).is_some_and(|content| !content.is_empty()), "{path}: {name}");
        }
        assert_eq!(meta("og:image"), Some(&*format!("{BASE}favicon.svg")), "{path}");
        // Open Graph protocol: `language_TERRITORY`.
        let region = meta("og:locale").unwrap();
        let (language, territory) = region.split_once('_').unwrap_or_else(|| panic!("{path}: {region}"));
        let is_region = language.chars().all(|c| c.is_ascii_lowercase()) && territory.len() == 2;
        assert!(is_region && territory.chars().all(|c| c.is_ascii_uppercase()), "{path}: {region}");
        let link = |rel: &'static str| {
            elements.iter().filter(move |element| element.name == "link" && element.get("rel") == Some(rel))
        };
        let canonical: Vec<_> = link("canonical").filter_map(|element| element.get("href")).collect();
        let own = if path == "index.html" { BASE.to_owned() } else { format!("{BASE}{path}") };
        assert_eq!(canonical, [own.as_str()], "{path}");
        assert_eq!(meta("og:url"), Some(canonical[0]), "{path}");
        let loc = own.strip_prefix(BASE).unwrap();
        in_languages.insert(loc.to_owned());
        let rest = path.split_once('/').map_or("index.html", |(_, rest)| rest);
        let alternates: BTreeMap<_, _> =
            link("alternate").filter_map(|element| Some((element.get("hreflang")?, element.get("href")?))).collect();
        let default = if rest == "index.html" { BASE.to_owned() } else { format!("{BASE}en/{rest}") };
        let expected =
            languages.iter().map(|tag| (tag.as_str(), format!("{BASE}{tag}/{rest}"))).chain([("x-default", default)]);
        let expected: BTreeMap<_, _> = expected.collect();
        assert_eq!(alternates.len(), expected.len(), "{path}");
        assert!(expected.iter().all(|(tag, url)| alternates.get(tag) == Some(&url.as_str())), "{path}: {alternates:?}");
        assert_eq!(in_sitemap.get(loc), Some(&alternates), "{path}");
        // Search engines follow no link that is not returned: each page that this one names has to name it.
        for named in alternates.values() {
            let back = &in_sitemap[named.strip_prefix(BASE).unwrap()];
            assert!(back.values().any(|address| *address == own), "{named} does not name {path}");
        }
        let has_twins = path.contains('/') && !path.ends_with("/forms.html");
        for (rel, ending) in [("text/plain", "txt"), ("text/markdown", "md")].into_iter().filter(|_| has_twins) {
            let twin = link("alternate")
                .find(|element| element.get("type") == Some(rel))
                .and_then(|element| element.get("href"));
            assert!(twin.is_some_and(|twin| twin.ends_with(ending)), "{path}: {rel}");
        }
    }
    assert_eq!(in_sitemap.into_keys().collect::<BTreeSet<_>>(), in_languages);
    assert!(PUBLISHED["robots.txt"].contains(&format!("Sitemap: {BASE}sitemap.xml")));
    for (_, elements) in pages(&FILES) {
        assert!(
            !elements.iter().any(|element| matches!(element.get("rel"), Some("canonical"))
                || element.get("hreflang") == Some("x-default"))
        );
    }
}

#[test]
fn feeds_have_the_new_reasons() {
    let new = SHIPPED.catalogue().reasons_for(SHIPPED.profile()).filter(|reason| reason.new.is_some()).count();
    assert!(new > 0);
    let mut all = BTreeSet::new();
    for tag in ["de", "en"] {
        let name = format!("{tag}/feed.xml");
        let (feed, published) = (&FILES[&name], &PUBLISHED[&name]);
        assert_eq!(feed.matches("<entry").count(), new);
        assert_eq!(ids(feed).len(), new + 1);
        assert!(ids(feed).iter().all(|id| id.starts_with("urn:uuid:") && id.len() == 45 && id.as_bytes()[23] == b'8'));
        all.extend(ids(feed));
        assert!(published.contains(&format!("<link rel=\"self\" href=\"{BASE}{name}\"/>")));
    }
    assert_eq!(all.len(), 2 * (new + 1), "another language is another entry");
}

/// The ids of a feed and of its entries.
fn ids(feed: &str) -> BTreeSet<String> {
    feed.split("<id>").skip(1).map(|rest| rest.split("</id>").next().unwrap().to_owned()).collect()
}

/// An id is that of one feed or entry, everywhere and for all time (RFC 4287, section 4.2.6).
#[test]
fn each_publisher_has_ids_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let ids_of = |profile: &str| {
        let file = folder.path().join("profile.toml");
        fs::write(&file, profile).unwrap();
        let workspace = read(&repository(), Some(&file));
        let selection = Selection::new(&workspace, vec![LocaleTag::new("en").unwrap()], Vec::new(), Vec::new());
        ids(&render_only(&workspace, &selection.unwrap().with_site(&workspace))["en/feed.xml"])
    };
    // The profiles in one row are those of one publisher.
    let publishers = [
        &[
            "base-url = 'https://kim.example/no'",
            "base-url = 'https://kim.example/no/'",
            "base-url = 'http://kim.example/no/'",
            "base-url = 'https://kim.example/no/'\nname = 'Kim'\nlink = 'https://kim.example'",
        ][..],
        &["base-url = 'https://sam.example/no/'", "base-url = 'https://sam.example/no/'\nname = 'Kim'"],
        &["base-url = 'https://kim.example/yes/'"],
        &["link = 'https://kim.example/why'", "link = 'https://kim.example/why'\nname = 'Kim'"],
        &["name = 'Kim'"],
        &["name = 'Sam'"],
        &[""],
    ];
    let mut all = BTreeSet::new();
    let mut expected = 0;
    for profiles in publishers {
        let own = ids_of(profiles[0]);
        assert!(own.len() > 1, "{profiles:?}");
        for profile in profiles {
            assert_eq!(ids_of(profile), own, "{profile}");
        }
        expected += own.len();
        all.extend(own);
    }
    assert_eq!(all.len(), expected);
}

/// A workspace with a locale that has only a few texts, from right to left.
fn begun() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for path in ["locales", "templates"] {
        copy(&repository().join(path), &folder.path().join(path));
    }
    fs::copy(repository().join("catalogue.toml"), folder.path().join("catalogue.toml")).unwrap();
    let locale = folder.path().join("locales/ar");
    let _ = fs::remove_dir_all(&locale);
    fs::create_dir(&locale).unwrap();
    // Two reasons, of which one is new; in the site, two labels and what every locale must have.
    let reasons = "visited-profile share-my-profile".split(' ').fold(String::new(), |mut texts, id| {
        writeln!(
            texts,
            "reason-{id} =\n    .request = زرت ملفك\n    .candid = نعم، وماذا بعد؟\n    .courteous = شكرًا!"
        )
        .unwrap();
        texts
    });
    fs::write(locale.join("reasons.ftl"), reasons).unwrap();
    let site = "site-language = العربية\nsite-quote = «{ $text }»\nsite-fallback = لم يُترجم بعد\nsite-new = جديد\n";
    fs::write(locale.join("site.ftl"), site).unwrap();
    folder
}

/// What readers see of a page, with the language and the direction that it is marked with.
fn shown(html: &str) -> Vec<(String, String, String)> {
    const VOID: [&[u8]; 5] = [b"meta", b"link", b"input", b"br", b"hr"];
    let mut open: Vec<(Vec<u8>, String, String)> = Vec::new();
    let mut shown = Vec::new();
    for token in Tokenizer::new(html) {
        match token.unwrap() {
            Token::StartTag(tag) if !VOID.contains(&&**tag.name) => {
                let get = |name: &[u8], inherited: &str| {
                    let own = tag.attributes.iter().find(|(own, _)| **own == name);
                    own.map_or_else(|| inherited.to_owned(), |(_, value)| String::from_utf8_lossy(value).into_owned())
                };
                let (lang, dir) = open.last().map_or(("", ""), |(_, lang, dir)| (lang, dir));
                open.push((tag.name.to_vec(), get(b"lang", lang), get(b"dir", dir)));
            }
            Token::EndTag(tag) => {
                let at = open.iter().rposition(|(name, ..)| *name == **tag.name).expect("it was opened");
                open.truncate(at);
            }
            Token::String(text) => {
                if let Some((name, lang, dir)) = open.last()
                    && !["style", "script", "title"].iter().any(|program| program.as_bytes() == name)
                {
                    shown.push((String::from_utf8_lossy(&text).into_owned(), lang.clone(), dir.clone()));
                }
            }
            _ => {}
        }
    }
    shown
}

/// Screen readers choose their voice by the language, and browsers the direction: what is translated must not be marked
/// as what stands around it, nor the other way round.
#[test]
fn only_what_is_not_translated_is_marked_as_foreign() {
    let folder = begun();
    let workspace = read(folder.path(), None);
    let files = Mutex::new(Files::new());
    let platforms = workspace.catalogue().platforms[..2].iter().map(|platform| platform.id.clone()).collect();
    let selection =
        Selection::new(&workspace, vec![LocaleTag::new("ar").unwrap()], platforms, workspace.formats().to_vec());
    every_variant(&workspace, &selection.unwrap().with_site(&workspace), |variant| {
        if media_type(&variant.path) == "text/html" {
            files.lock().unwrap().insert(variant.path.clone(), variant.content.clone());
        }
        Ok(())
    })
    .unwrap_or_else(|failure| panic!("{}", summary(&failure)));
    let (mut arabic, mut german, mut labels) = (0, 0, 0);
    for (path, page) in files.into_inner().unwrap() {
        for (text, lang, dir) in shown(&with_script(&page)) {
            if ["In der Liste suchen", "Antwort kopieren", "Zum Inhalt", "Ton"].contains(&text.trim()) {
                assert_eq!((&*lang, &*dir), ("de", "ltr"), "{path}: {text}");
                labels += 1;
            }
            let words: Vec<_> = text.split(|c: char| !c.is_alphabetic()).collect();
            if text.contains(|c| matches!(c, '\u{600}'..='\u{6ff}')) {
                assert_eq!((&*lang, &*dir), ("ar", "rtl"), "{path}: {text}");
                arabic += 1;
            } else if ["ich", "nicht", "und", "die"].iter().filter(|word| words.contains(word)).count() > 1 {
                assert_eq!((&*lang, &*dir), ("de", "ltr"), "{path}: {text}");
                german += 1;
            }
        }
    }
    assert!(labels > 40, "{labels}");
    assert!(arabic > 100 && german > 100, "{arabic} {german}");
}

#[test]
fn a_preview_is_what_its_workspace_renders_to() {
    let workspace = read(&repository(), None);
    // Two languages are enough to see that a text of one is not taken for that of the other.
    let languages = ["de", "en"].map(|tag| LocaleTag::new(tag).unwrap());
    let selection = |workspace: &Workspace| select(workspace, languages.to_vec(), &[]);
    let paths: Vec<_> = render_only(&workspace, &selection(&workspace)).into_keys().collect();
    let selected = selection(&workspace);
    let mut preview = Preview::new(workspace, selected);
    let root = repository();
    for (tag, file, from, to) in [
        ("en", "reasons.ftl", ".candid = Yes. And?", ".candid = Yes, indeed. And?"),
        ("en", "reasons.ftl", "I visited your profile", "I have visited your profile"),
        ("de", "reasons.ftl", "Ich habe Ihr Profil besucht", "Ich war auf Ihrem Profil"),
        ("en", "site.ftl", "site-copy = Copy reply", "site-copy = Copy the reply"),
        ("en", "platforms.ftl", ".name = Networking", ".name = Business"),
        ("de", "reply.ftl", "reply-sign-off = Viele Grüße", "reply-sign-off = Beste Grüße"),
    ] {
        let tag = LocaleTag::new(tag).unwrap();
        let folder = root.join("locales").join(tag.as_str());
        let texts = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let texts = texts.filter(|path| path.extension().is_some_and(|extension| extension == "ftl")).map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let text = fs::read_to_string(&path).unwrap();
            assert!(name != file || text.contains(from), "{from}");
            let text = if name == file { text.replace(from, to) } else { text };
            SourceFile::new(format!("locales/{tag}/{name}"), text)
        });
        // Some have been made by then, and some not.
        preview.file("site/en/for/xing.html").unwrap();
        let changed = preview.workspace().with_texts(&tag, &texts.collect::<Vec<_>>()).unwrap();
        let expected = render_only(&changed, &selection(&changed));
        preview.update(changed);
        preview.file("site/en/for/xing.html").unwrap();
        preview.finish().unwrap();
        for path in &paths {
            let expected = expected.get(path).map(String::as_str);
            assert!(preview.shown(&format!("site/{path}")) == expected, "{path} after {to:?}");
        }
        assert_eq!(preview.finish().unwrap(), 0, "nothing is left to be made");
    }
}

#[test]
fn a_missing_template_of_the_site_is_reported() {
    let folder = hostile();
    fs::remove_file(folder.path().join("templates/site/page.html")).unwrap();
    let root = Root::Folder(folder.path().to_owned());
    let Err(failure) = root.read(Wanted::All, None) else { panic!("nothing is missed") };
    assert!(summary(&failure).contains("`site/page.html`"), "{}", summary(&failure));
}

/// Texts and names that try to escape from their place.
fn hostile() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for path in ["locales", "templates"] {
        copy(&repository().join(path), &folder.path().join(path));
    }
    let mut catalogue = fs::read_to_string(repository().join("catalogue.toml")).unwrap();
    let platforms = catalogue.find("[[platform]]\n").unwrap();
    let copied = catalogue[catalogue.rfind("[[platform]]").unwrap()..].to_owned();
    for entry in fs::read_dir(folder.path().join("locales")).unwrap() {
        let locale = entry.unwrap();
        if !["de", "en"].contains(&locale.file_name().to_str().unwrap()) {
            fs::remove_dir_all(locale.path()).unwrap();
        }
    }
    // None of the following would fit a platform with a limit.
    catalogue.truncate(platforms);
    catalogue.push_str(&copied);
    for id in ["index", "for", "feed", "assets"] {
        catalogue.push_str(
            &copied.replace("id = \"any\"", &format!("id = \"{id}\"")).replace("words = {", "words = { as = \"any\","),
        );
        let reason = catalogue.find("[[reason]]").unwrap();
        catalogue.insert_str(reason, &format!("[[reason]]\nid = \"{id}\"\nnew = 2026-11-24\n\n"));
    }
    fs::write(folder.path().join("catalogue.toml"), catalogue).unwrap();
    let hostile = "<script>alert(1)</script></style></title><!-- ]]> --> \\\" ' & &amp; `x` </textarea>";
    let mut texts = String::new();
    for id in ["index", "for", "feed", "assets"] {
        let astronauts = "👩\u{200d}🚀".repeat(5000);
        writeln!(
            texts,
            "platform-{id} =\n    .label = {hostile}\nreason-{id} =\n    .request = {hostile}\n    .candid = {hostile} \
             [a](javascript:alert) [b](https://example.org/?\"onload=x) {astronauts}\n    .courteous = *{hostile}*"
        )
        .unwrap();
    }
    for locale in ["de", "en"] {
        let folder = folder.path().join("locales").join(locale);
        fs::write(folder.join("hostile.ftl"), &texts).unwrap();
        let document = fs::read_to_string(folder.join("document.ftl")).unwrap();
        let start = document.find("document-title =").unwrap();
        let end = start + document[start..].find("\n\n").unwrap();
        let long = format!("document-title = {hostile} {}", "x".repeat(10_000));
        fs::write(folder.join("document.ftl"), document.replace(&document[start..end], &long)).unwrap();
        let site = fs::read_to_string(folder.join("site.ftl")).unwrap();
        let site: Vec<_> = site
            .lines()
            .map(|line| match line.split_once(" = ") {
                Some((name @ ("site-copied" | "site-search" | "site-description" | "site-feed"), _)) => {
                    format!("{name} = {hostile}")
                }
                _ => line.to_owned(),
            })
            .collect();
        fs::write(folder.join("site.ftl"), site.join("\n")).unwrap();
    }
    folder
}

#[test]
fn nothing_escapes_from_its_place() {
    let folder = hostile();
    // For the tests in a browser.
    if let Some(keep) = env::var_os("KORB_KEEP_HOSTILE") {
        copy(folder.path(), Path::new(&keep));
    }
    let files = render(&read(folder.path(), None));
    for id in ["index", "for", "feed", "assets"] {
        for path in [format!("de/for/{id}.html"), format!("de/reason/{id}.html")] {
            assert!(files.contains_key(&path), "{path}");
        }
    }
    assert!(files["de/index.html"].contains("data-replies=\"index.js\""));
    let known: BTreeSet<_> =
        pages(&FILES).flat_map(|(_, elements)| elements.into_iter().map(|element| element.name)).collect();
    for (path, elements) in pages(&files) {
        let mut scripts = 0;
        for element in &elements {
            assert!(known.contains(&element.name), "{path}: <{}>", element.name);
            assert!(!element.attributes.keys().any(|name| name.starts_with("on")), "{path}: {:?}", element.attributes);
            let links = ["href", "src"].iter().filter_map(|name| element.get(name));
            assert!(
                links.into_iter().all(|link| !link.trim_start().to_ascii_lowercase().starts_with("javascript")),
                "{path}"
            );
            scripts += usize::from(element.name == "script");
            if element.get("type") == Some("application/ld+json") {
                serde_json::from_str::<Value>(&element.text).unwrap_or_else(|error| panic!("{path}: {error}"));
            }
        }
        assert_eq!(scripts, 2, "{path}");
    }
    for (path, script) in files.iter().filter(|(path, _)| media_type(path) == "text/javascript" && *path != "site.js") {
        let call = script.split_once('\n').unwrap().1;
        let json = call.trim_end().strip_prefix("korb(").and_then(|call| call.strip_suffix(");")).unwrap();
        serde_json::from_str::<Value>(json).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
    for (path, xml) in files.iter().filter(|(path, _)| media_type(path) == "application/atom+xml") {
        assert!(!xml.contains("<script") && !xml.contains("]]>"), "{path}");
    }
}
