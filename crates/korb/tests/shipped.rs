//! The shipped texts, by what must be true of them and never by their wording. A translator may reword everything, and
//! finds out here only what would look wrong to a reader or break a promise.
//!
//! `korb check` reports what a translator has to know, so these tests let pass whatever it lets pass: they are run on
//! a workspace in which somebody has begun one more language ([`BEGUN`]). How the texts are written, and what only a
//! complete translation has, is tested for those in [`COMPLETE`].

#[path = "support/copy.rs"]
mod copy;
#[path = "support/repository.rs"]
mod repository;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, LazyLock, Mutex};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use korb::every_variant;
use korb::{Root, Wanted};
use korb_catalogue::{Catalogue, Charset, Markup, Platform};
use korb_localization::{Direction, LocaleTag, deed_url};
use korb_render::{Detail, Format, Reply, ReplyRequest, Selection, Workspace, length};
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use copy::copy;
use repository::repository;

/// The locales that have every text of the source, the source locale first. A language joins them with its last text,
/// and a variety of a language, which has only what differs, never does. Those that README.md names have to stay.
static COMPLETE: LazyLock<Vec<String>> = LazyLock::new(|| {
    let source = SHIPPED.catalogue().source_locale.as_str();
    let wanted = names(source);
    let others = every_locale().map(LocaleTag::as_str).filter(|tag| ![source, BEGUN].contains(tag));
    let complete = others.filter(|tag| wanted.is_subset(&names(tag)));
    [source].into_iter().chain(complete).map(ToOwned::to_owned).collect()
});

fn is_complete(tag: &LocaleTag) -> bool {
    COMPLETE.iter().any(|complete| complete == tag.as_str())
}

/// The names of the texts of a locale. Each language has its own words for the platforms.
fn names(tag: &str) -> BTreeSet<String> {
    let is_for_all = |name: &String| !name.starts_with("platform-") || name.split('.').nth(1) == Some("name");
    written(tag).into_keys().filter(is_for_all).collect()
}

/// The numbers of the article: how many reasons its list has, and how many phrasings they have. The list here may have more.
const REASONS: usize = 21;
const PHRASINGS: usize = 26;

/// A language that a translator has just begun, and what they have written in it: what is right in some language,
/// and what the complete ones would write in another way.
const BEGUN: &str = "eo";
const WRITTEN: [(&str, &str); 7] = [
    ("site-language", "site-language = Esperanto"),
    ("site-languages", "site-languages = Aliaj lingvoj"),
    ("site-fallback", "site-fallback = Ankoraŭ ne tradukita"),
    ("document-reasons", "document-reasons = Jen kion homoj skribas, kaj jen kion mi pensas\u{a0}:"),
    ("platform-generic", "platform-generic =\n    .request = kontaktpeto"),
    (
        "reply-salutation",
        "reply-salutation =\n    { $register ->\n        [informal] Saluton!\n       *[formal] Bonan tagon!\n    }\n    \
         .named = Bonan tagon, { $recipient }!",
    ),
    (
        "reason-visited-profile",
        "reason-visited-profile =\n    .request = Mi vizitis vian profilon\n    .candid = Ĉu ? L’ vizito -- 5 $ \
         {\"{\"}jes{\"}\"} 2 \\* 3\n    .courteous = Dankon pro la vizito!",
    ),
];

/// The shipped workspace in a folder of its own, with the language that was begun.
static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    // A static is never dropped, and neither is the folder: it stands where builds leave their files.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("shipped");
    let _ = fs::remove_dir_all(&folder);
    for name in ["locales", "templates"] {
        copy(&repository().join(name), &folder.join(name));
    }
    for name in ["catalogue.toml", "l10n.toml", "l10n-own-words.toml"] {
        fs::copy(repository().join(name), folder.join(name)).unwrap();
    }
    korb(&folder, &format!("locale add {BEGUN}"));
    fill_in(&folder.join("locales").join(BEGUN));
    folder
});

/// Runs the program, which must succeed.
fn korb(folder: &Path, line: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_korb"));
    let output = command.current_dir(folder).args(line.split(' ')).env("KORB_CONFIG", "").output().unwrap();
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stdout));
}

/// Puts what was written in the place of what is to be filled in, as a translator does.
fn fill_in(folder: &Path) {
    let mut filled = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let mut new = String::new();
        let mut in_message = false;
        for line in text.lines() {
            let written = WRITTEN.iter().find(|(id, _)| line.starts_with(&format!("# {id} =")));
            if let Some((_, written)) = written {
                new.push_str(written);
                new.push('\n');
                filled += 1;
            }
            in_message = written.is_some() || in_message && line.starts_with("#  ");
            if !in_message {
                new.push_str(line);
                new.push('\n');
            }
        }
        fs::write(path, new).unwrap();
    }
    assert_eq!(filled, WRITTEN.len());
}

static SHIPPED: LazyLock<Workspace> = LazyLock::new(|| read(&FOLDER, None));

/// Every file that is rendered, by its path.
static VARIANTS: LazyLock<BTreeMap<String, String>> =
    LazyLock::new(|| render(&SHIPPED, &every_locale().collect::<Vec<_>>(), &PLATFORMS, |_| true));

static PLATFORMS: LazyLock<Vec<&Platform>> = LazyLock::new(|| SHIPPED.catalogue().platforms.iter().collect());

/// The shipped workspace with the profiles of other people.
static SHIPPED_TO_OTHERS: LazyLock<Vec<Workspace>> = LazyLock::new(|| PROFILES.map(read_as).into());

/// The files that hold all texts for them, in the complete locales: the other formats have the same texts, and take long.
static VARIANTS_OF_OTHERS: LazyLock<Vec<BTreeMap<String, String>>> = LazyLock::new(|| {
    let complete: Vec<_> = every_locale().filter(|tag| is_complete(tag)).collect();
    let is_text = |format: &Format| ["page.txt", "replies.txt"].contains(&&*format.name);
    let rendered = |workspace: &Workspace| render(workspace, &complete, &sample(workspace), is_text);
    SHIPPED_TO_OTHERS.iter().map(rendered).collect()
});

/// One platform for each way of counting and set of signs. Who answers changes the same texts on the others.
fn sample(workspace: &Workspace) -> Vec<&Platform> {
    let mut known = BTreeSet::new();
    let platforms = workspace.catalogue().platforms.iter();
    platforms.filter(|platform| known.insert((platform.unit().as_str(), platform.charset == Charset::Gsm7))).collect()
}

/// Every reply that can be made of the shipped texts; for other people, on some platforms.
static REPLIES: LazyLock<Vec<Made>> = LazyLock::new(|| {
    let mut all = Vec::new();
    let others = SHIPPED_TO_OTHERS.iter().map(|workspace| (workspace, sample(workspace)));
    for (workspace, platforms) in others.chain([(&*SHIPPED, PLATFORMS.clone())]) {
        for locale in workspace.locales().iter() {
            let renderer = workspace.renderer(locale.tag());
            for platform in &platforms {
                let replies = renderer.replies(platform).unwrap();
                all.extend(replies.into_iter().map(|reply| Made { workspace, platform, tag: locale.tag(), reply }));
            }
        }
    }
    all
});

/// A reply, and what it was made of.
struct Made {
    workspace: &'static Workspace,
    platform: &'static Platform,
    tag: &'static LocaleTag,
    reply: Arc<Reply>,
}

/// Other people than the catalogue's own, for whom other variants of the texts are used.
const PROFILES: [&str; 5] = [
    "roles = []",
    "roles = ['event-host']\nname = 'Kim'\nlink = 'https://example.org/korb'",
    "roles = ['moderator']\ngroups = 1\nmembers = 1\nlink = 'https://example.org/korb'",
    "roles = ['moderator', 'event-host']\ngroups = 1\nmembers = 12\nnewsletters = 1\nname = 'Kim Müller'\nsign-off = 'Ciao'",
    "roles = ['moderator']\ngroups = 21\nmembers = 1234567\nnewsletters = 21\nname = 'Kim'\nlink = 'https://example.org/korb'",
];

fn read(folder: &Path, profile: Option<&Path>) -> Workspace {
    Root::Folder(folder.to_owned())
        .read(Wanted::All, profile)
        .unwrap_or_else(|failure| panic!("the shipped workspace has faults: {failure:?}"))
}

/// The shipped workspace with another profile.
fn read_as(profile: &str) -> Workspace {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("profile.toml");
    fs::write(&file, profile).unwrap();
    read(&FOLDER, Some(&file))
}

fn render(
    workspace: &Workspace,
    tags: &[&LocaleTag],
    platforms: &[&Platform],
    is_wanted: impl Fn(&Format) -> bool,
) -> BTreeMap<String, String> {
    let platforms = platforms.iter().map(|platform| platform.id.clone()).collect();
    let tags = tags.iter().map(|tag| (*tag).clone()).collect();
    let formats = workspace.formats().iter().filter(|format| is_wanted(format)).cloned().collect();
    let selection = Selection::new(workspace, tags, platforms, formats).unwrap();
    let variants = Mutex::new(BTreeMap::new());
    every_variant(workspace, &selection, |variant| {
        variants.lock().unwrap().insert(variant.path.clone(), variant.content.clone());
        Ok(())
    })
    .unwrap_or_else(|failure| panic!("not everything can be rendered: {failure:?}"));
    variants.into_inner().unwrap()
}

/// What readers of a complete locale see in all files, for all profiles: each paragraph of each kind of file once, with
/// the path of one file that has it.
static TEXTS: LazyLock<BTreeMap<(Kind, String), String>> = LazyLock::new(|| {
    let mut texts = BTreeMap::new();
    let files = VARIANTS_OF_OTHERS.iter().chain([&*VARIANTS]).flatten();
    for (path, content) in files.filter(|(path, _)| is_complete(&locale_of(path))) {
        let name = path.rsplit('/').next().unwrap_or_default();
        let is_gsm = platform_of(path).charset == Charset::Gsm7 && name.starts_with("replies.");
        let kind = Kind { locale: locale_of(path), is_html: name.rsplit('.').next() == Some("html"), is_gsm };
        let mut add = |text: &str| {
            for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
                texts.entry((kind.clone(), paragraph.to_owned())).or_insert_with(|| path.clone());
            }
        };
        match name.rsplit('.').next() {
            Some("html") => add(&visible(content)),
            Some("json") => strings(&serde_json::from_str(content).unwrap(), &mut add),
            Some("txt" | "md") => add(content),
            // The other formats have the same replies in a syntax of their own, which `.ci/formats.py` reads.
            _ => {}
        }
    }
    texts
});

/// What decides which characters may be in a text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Kind {
    locale: LocaleTag,
    is_html: bool,
    /// Whether typographic characters have been replaced, as they are in text messages.
    is_gsm: bool,
}

/// A page without its tags, style and script: text, with an empty line for each tag that is not part of a sentence.
fn visible(html: &str) -> String {
    let mut html = html.to_owned();
    for element in ["style", "script"] {
        while let Some(start) = html.find(&format!("<{element}")) {
            let end = format!("</{element}>");
            let length = html[start..].find(&end).expect("an element that ends") + end.len();
            html.replace_range(start..start + length, "");
        }
    }
    let mut text = String::new();
    for piece in html.split('<') {
        let (tag, after) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
        if !["em", "strong", "a", "span", "br"].contains(&name) {
            text.push_str("\n\n");
        }
        text.push_str(after);
    }
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replace(entity, character);
    }
    text
}

fn strings(value: &Value, check: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => check(text),
        Value::Array(values) => values.iter().for_each(|value| strings(value, check)),
        Value::Object(values) => values.values().for_each(|value| strings(value, check)),
        _ => {}
    }
}

/// The locale of a rendered file, which is the first part of its path.
fn locale_of(path: &str) -> LocaleTag {
    LocaleTag::new(path.split('/').next().unwrap()).unwrap()
}

fn platform_of(path: &str) -> &'static Platform {
    let id = path.split('/').nth(1).unwrap();
    SHIPPED.catalogue().platforms.iter().find(|platform| *platform.id == *id).unwrap()
}

/// The texts of a locale as its files hold them: `message` or `message.attribute`, and the stretches of text in it.
fn written(tag: &str) -> BTreeMap<String, Vec<String>> {
    let mut texts = BTreeMap::new();
    let folder = repository().join("locales").join(tag);
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let file = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(file.as_str()).unwrap_or_else(|(_, faults)| panic!("{faults:?}"));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            if let Some(value) = &message.value {
                texts.insert(name.to_owned(), stretches(value));
            }
            for attribute in &message.attributes {
                texts.insert(format!("{name}.{}", attribute.id.name), stretches(&attribute.value));
            }
        }
    }
    texts
}

/// The texts in a pattern and in its variants.
fn stretches(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => texts.push((*value).to_owned()),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                texts.extend(variants.iter().flat_map(|variant| stretches(&variant.value)));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                texts.push((*value).to_owned());
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    texts
}

fn every_locale() -> impl Iterator<Item = &'static LocaleTag> {
    SHIPPED.locales().iter().map(korb_localization::Locale::tag)
}

#[test]
fn the_checks_that_contributors_run_find_nothing() {
    // As `.ci/run` runs it, and as TRANSLATING.md says.
    korb(&FOLDER, "check --deny warning");
    korb(&FOLDER, &format!("locale preview {BEGUN}"));
    korb(&FOLDER, &format!("locale done {BEGUN}"));
    korb(&FOLDER, "check --deny warning");
}

// --- Is everything there? ---------------------------------------------------------------------------------------------

#[test]
fn complete_locales_have_every_text_of_the_source() {
    let source = names(&COMPLETE[0]);
    assert!(source.len() > 100);
    for tag in COMPLETE.iter() {
        let here = names(tag);
        let unknown: Vec<_> = here.difference(&source).collect();
        assert!(unknown.is_empty(), "{tag} has too many: {unknown:?}");
    }
}

/// The languages that README.md promises, by the names that they have for themselves.
#[test]
fn the_languages_of_the_readme_are_complete() {
    let readme = fs::read_to_string(repository().join("README.md")).unwrap();
    let list = between(&readme, "It speaks ", ".\n\n").expect("README.md says which languages there are");
    let named: Vec<_> = list
        .split(',')
        .filter_map(|language| language.trim().strip_suffix("`)")?.split_once("(`"))
        .map(|(name, tag)| (name.trim(), tag))
        .collect();
    assert!(named.len() > 15, "{named:?}");
    for (name, tag) in &named {
        let lacks: Vec<_> = names(&COMPLETE[0]).difference(&names(tag)).cloned().collect();
        assert!(lacks.is_empty(), "{tag} lacks {lacks:?}");
        assert_eq!(written(tag)["site-language"].concat(), *name, "{tag}");
    }
    let (languages, platforms) = (named.len(), SHIPPED.catalogue().platforms.len());
    let count = format!("{languages} languages and {platforms} platforms");
    assert!(readme.replace('\n', " ").contains(&count), "README.md does not say that it is for {count}");
}

#[test]
fn every_reason_and_phrasing_of_the_article_is_there() {
    assert!(SHIPPED.catalogue().reasons.len() >= REASONS);
    for tag in COMPLETE.iter() {
        let texts = written(tag);
        let is_request = |name: &&String| name.starts_with("reason-") && name.contains(".request");
        let requests = texts.keys().filter(is_request).count();
        assert!(requests >= PHRASINGS, "{tag}");
        let renderer = SHIPPED.renderer(&LocaleTag::new(tag).unwrap());
        // A gap in the numbers of a reason's requests would hide those after it.
        let shown = SHIPPED.catalogue().reasons.iter().map(|reason| renderer.requests(reason).unwrap().len());
        assert_eq!(shown.sum::<usize>(), requests, "{tag}");
    }
}

#[test]
fn every_combination_renders() {
    let catalogue = SHIPPED.catalogue();
    let formats = SHIPPED.formats();
    assert!(formats.len() >= 4);
    for tag in every_locale() {
        for platform in &catalogue.platforms {
            for format in formats {
                let path = format!("{tag}/{}/{}", platform.id, format.name);
                // Some formats are a folder of files.
                let in_folder = format!("{path}/");
                let mut contents =
                    VARIANTS.iter().filter(|(found, _)| **found == path || found.starts_with(&in_folder)).peekable();
                assert_eq!(contents.peek().is_some(), format.is_for(platform), "{path}");
                assert!(contents.all(|(_, content)| !content.trim().is_empty()), "{path}");
            }
        }
    }
}

#[test]
fn every_abbreviation_of_a_platform_is_one_that_can_be_typed_and_means_one_text() {
    for (path, content) in files_named("replies.csv") {
        let abbreviations: Vec<_> = content
            .split("\r\n")
            .filter(|row| !row.is_empty())
            .map(|row| row.strip_prefix('"').and_then(|row| row.split('"').next()).unwrap())
            .collect();
        assert!(abbreviations.len() > 2 * REASONS, "{path}");
        for (index, one) in abbreviations.iter().enumerate() {
            let can_be_typed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ":-_+".contains(c);
            assert!(one.len() < 60 && one.chars().all(can_be_typed), "{path}: {one}");
            let others = abbreviations.iter().enumerate().filter(|(at, _)| *at != index);
            for (_, other) in others {
                assert!(!other.starts_with(one), "{path}: {one} is the beginning of {other}");
            }
        }
    }
}

#[test]
fn every_reason_has_a_reply_in_every_tone_and_register() {
    let catalogue = SHIPPED.catalogue();
    for tag in every_locale() {
        let renderer = SHIPPED.renderer(tag);
        for platform in &catalogue.platforms {
            let replies = renderer.replies(platform).unwrap();
            let kinds: BTreeSet<_> =
                replies.iter().map(|reply| (&reply.reason, &reply.tone, &reply.register)).collect();
            assert_eq!(kinds.len(), replies.len());
            let registers = if renderer.selects_register() { catalogue.registers.len() } else { 1 };
            let reasons = catalogue.reasons_for(SHIPPED.profile()).count();
            assert_eq!(replies.len(), reasons * catalogue.tones.len() * registers, "{tag} {}", platform.id);
            if is_complete(tag) {
                assert!(replies.iter().all(|reply| reply.locale == *tag), "{tag} {}", platform.id);
            }
        }
    }
}

// --- Replies ------------------------------------------------------------------------------------------------------------

#[test]
fn every_part_of_every_reply_fits_its_platform() {
    for made in REPLIES.iter() {
        let Made { tag, platform, reply, .. } = made;
        for part in &reply.parts {
            assert!(!part.trim().is_empty());
            for limit in &platform.limits {
                let length = length(part, limit.unit);
                assert!(
                    length <= limit.max,
                    "{tag} {} {}: {length} of {} {}\n{part}",
                    platform.id,
                    reply.reason,
                    limit.max,
                    limit.unit.as_str()
                );
            }
        }
    }
}

#[test]
fn a_note_is_one_message() {
    let mut notes = 0;
    for Made { tag, platform, reply, .. } in REPLIES.iter().filter(|made| made.platform.is_single) {
        assert_eq!(reply.parts.len(), 1, "{tag} {} {}", platform.id, reply.reason);
        notes += 1;
    }
    assert!(notes > 500, "only {notes} notes");
}

#[test]
fn every_reply_carries_the_license_or_the_link() {
    // A note goes to one person, and leaves the license out where there is no room for it.
    for made in REPLIES.iter().filter(|made| !made.platform.is_single) {
        let Made { workspace, tag, platform, reply } = made;
        let text = reply.text();
        let link = workspace.profile().link.as_deref();
        let carried = text.contains(&workspace.catalogue().license.url) || link.is_some_and(|link| text.contains(link));
        assert!(carried, "{tag} {} {}\n{text}", platform.id, reply.reason);
    }
}

/// Platforms close their groups (XING did), and then a moderator's groups are elsewhere. An answer that names the
/// platform would say that they are there.
#[test]
fn answers_about_groups_do_not_say_where_the_group_is() {
    let about_groups = |reply: &Reply| {
        let reasons = &SHIPPED.catalogue().reasons;
        reasons.iter().any(|reason| reason.id == reply.reason && reason.roles.iter().any(|role| &**role == "moderator"))
    };
    let on_xing = REPLIES.iter().filter(|made| &*made.platform.id == "xing" && about_groups(&made.reply));
    let mut seen = 0;
    for made in on_xing {
        // The title of the article is a name, which includes that of a platform.
        let title = &made.workspace.catalogue().work.title;
        let text = made.reply.text().replace(title.as_str(), "").replace("XING-Oder", "");
        assert!(!text.contains("XING"), "{}: {text}", made.tag);
        seen += 1;
    }
    assert!(seen > 0);
}

#[test]
fn plain_replies_have_no_marks_left() {
    for made in REPLIES.iter().filter(|made| is_complete(made.tag)) {
        let Made { tag, platform, reply, .. } = made;
        let text = reply.text();
        let marks: &[&str] = match platform.markup {
            Markup::Plain => &["*", "](", "\\"],
            Markup::Whatsapp | Markup::Slack => &["**", "](", "\\"],
            Markup::Telegram => &["](", "\\"],
            _ => &[],
        };
        let left = marks.iter().find(|mark| text.contains(**mark));
        assert!(left.is_none(), "{tag} {} {}: {left:?}\n{text}", platform.id, reply.reason);
    }
}

#[test]
fn replies_in_the_gsm_alphabet_stay_in_it() {
    let is_cheap = |c: char| c.is_ascii() || "äöüÄÖÜßàéèùìòÇØøÅåÆæÉÑñ§¿¡€£¥¤".contains(c);
    // The languages whose letters are all there.
    let in_alphabet = ["de", "en", "it", "nl", "sv"];
    for made in REPLIES.iter() {
        let Made { tag, platform, reply, .. } = made;
        if platform.charset == Charset::Gsm7 && is_complete(&reply.locale) {
            let text = reply.text();
            let costly: Vec<_> = text.chars().filter(|c| !is_cheap(*c)).collect();
            // With a letter that the alphabet lacks, the other signs cost nothing more.
            let needs_more = !in_alphabet.contains(&reply.locale.as_str()) && costly.iter().any(|c| c.is_alphabetic());
            assert!(needs_more || costly.is_empty(), "{tag} {}: {costly:?}\n{text}", reply.reason);
        }
    }
}

// --- German registers -----------------------------------------------------------------------------------------------------

/// The forms of the formal address. At the beginning of a sentence each can also mean "they" or "she".
fn is_formal_word(word: &str) -> bool {
    ["Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"].contains(&word)
}

fn is_informal_word(word: &str) -> bool {
    let word = word.to_lowercase();
    ["du", "dich", "dir", "dein", "deine", "deinem", "deinen", "deiner", "deines"].contains(&word.as_str())
}

/// The words of a text, each with whether it begins a sentence.
fn words(text: &str) -> Vec<(&str, bool)> {
    let mut words = Vec::new();
    let mut end = 0;
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphabetic) {
        let length = rest[start..].find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len() - start);
        let from = end + start;
        let before = text[..from].trim_end_matches([' ', '„', '“', '(', '*', '_', '"']);
        let begins = before.is_empty() || before.ends_with(['.', '!', '?', ':', '…', '\n']);
        words.push((&text[from..from + length], begins));
        end = from + length;
        rest = &text[end..];
    }
    words
}

#[test]
fn german_replies_keep_to_their_register() {
    let addresses = |text: &str, begins_count: bool| {
        words(text).into_iter().filter(move |(word, begins)| is_formal_word(word) && (begins_count || !begins)).count()
    };
    // The check itself is tested first.
    assert_eq!(addresses("Sie ist alt. Wollen Sie Ihr Buch? Ihr Buch: Ihres", false), 2);
    assert_eq!(addresses("„Sie haben“", true), 1);

    let mut replies_that_address = 0;
    for made in REPLIES.iter() {
        let Made { platform, reply, .. } = made;
        let text = reply.text();
        // The notice has the title of the article, which is formal.
        let text = text.replace(&SHIPPED.catalogue().work.title, "");
        let text: String =
            text.split_whitespace().filter(|word| !word.contains("://")).flat_map(|word| [word, " "]).collect();
        let wrong = match reply.register.as_deref() {
            Some("informal") => addresses(&text, false) > 0,
            Some("formal") => words(&text).iter().any(|(word, _)| is_informal_word(word)),
            _ => continue,
        };
        replies_that_address += usize::from(addresses(&text, true) > 0);
        assert!(reply.locale.as_str() != "de" || !wrong, "{:?} on {}: {text}", reply.register, platform.id);
    }
    assert!(replies_that_address > 0, "no reply addresses anybody");
}

#[test]
fn german_registers_differ_where_somebody_is_addressed() {
    let renderer = SHIPPED.renderer(&LocaleTag::new("de").unwrap());
    for platform in &SHIPPED.catalogue().platforms {
        let mut by_kind: BTreeMap<_, Vec<Arc<Reply>>> = BTreeMap::new();
        for reply in renderer.replies(platform).unwrap() {
            by_kind.entry((reply.reason.clone(), reply.tone.clone())).or_default().push(reply);
        }
        for (kind, replies) in by_kind {
            let [one, other] = &replies[..] else { panic!("{kind:?} has {} registers", replies.len()) };
            assert_ne!(one.register, other.register);
            if [one, other].iter().any(|reply| words(&reply.text()).iter().any(|(word, _)| is_informal_word(word))) {
                assert_ne!(one.parts, other.parts, "{kind:?}");
            }
        }
    }
}

// --- What every text looks like -----------------------------------------------------------------------------------------

#[test]
fn nothing_is_left_unresolved() {
    for ((_, text), path) in TEXTS.iter() {
        let found = text.lines().find(|line| line.contains(['{', '}', '$']));
        assert!(found.is_none(), "{path}: {found:?}");
    }
}

#[test]
fn only_the_characters_that_belong_there() {
    for ((kind, text), path) in TEXTS.iter() {
        let isolates_allowed = kind.is_html || kind.locale.direction() == Direction::Rtl;
        let mut before = ' ';
        for c in text.chars() {
            let wrong = match c {
                '\u{2068}' | '\u{2069}' => !isolates_allowed,
                // Some scripts are written with joiners, and no Latin word is.
                '\u{200c}' | '\u{200d}' => before < '\u{250}',
                '\u{ad}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{feff}'
                | '\u{fffd}'
                | '\u{e000}'..='\u{f8ff}' => true,
                '\n' => false,
                c => c.is_control(),
            };
            assert!(!wrong, "{path}: {c:?} in {text}");
            before = c;
        }
    }
}

/// The quotation marks of a locale, as its `site-quote` has them: the opening one, the closing one.
fn quotation_marks(locale: &str) -> (char, char) {
    let quote = written(locale).remove("site-quote").unwrap().concat();
    let mut marks = quote.chars().filter(|c| !c.is_whitespace());
    (marks.next().unwrap(), marks.next_back().unwrap())
}

#[test]
fn texts_are_written_with_typographic_characters() {
    for tag in COMPLETE.iter() {
        for (name, texts) in written(tag) {
            for text in texts {
                let wrong = ["\"", "'", "...", " - ", "--", "``", "\u{a0}\u{a0}", "  "].into_iter().find(|mark| {
                    // The indentation after a line break is not part of the text.
                    text.lines().any(|line| line.trim().contains(mark))
                });
                assert!(wrong.is_none(), "locales/{tag} {name} has {wrong:?}: {text}");
            }
        }
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    let marks: BTreeMap<_, _> = COMPLETE.iter().map(|tag| (tag.as_str(), quotation_marks(tag))).collect();
    for ((kind, text), path) in TEXTS.iter().filter(|((kind, _), _)| !kind.is_gsm) {
        let (open, close) = marks[kind.locale.as_str()];
        let mut is_open = false;
        for c in text.chars().filter(|c| "\"„“”«»‹›".contains(*c)) {
            assert_eq!(c, if is_open { close } else { open }, "{path}: {text}");
            is_open = !is_open;
        }
        assert!(!is_open, "{path}: a quotation does not end: {text}");
        assert!(!text.contains('\''), "{path}: a straight apostrophe: {text}");
    }
}

#[test]
fn what_is_put_into_a_sentence_fits_its_punctuation() {
    for ((_, text), path) in TEXTS.iter() {
        for line in text.lines().map(str::trim) {
            let wrong =
                ["  ", " ,", " .", " !", " ?", " ;", " :", "..", ",,", "!.", "?.", "!!", "??", ",.", ".,", "( ", " )"]
                    .into_iter()
                    .find(|mark| line.contains(mark));
            assert!(wrong.is_none(), "{path} has {wrong:?}: {line}");
        }
    }
}

// --- Formats --------------------------------------------------------------------------------------------------------------

fn files_named(name: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut files = VARIANTS.iter().filter(move |(path, _)| path.rsplit('/').next() == Some(name)).peekable();
    assert!(files.peek().is_some(), "there is no {name}");
    files.map(|(path, content)| (path.as_str(), content.as_str()))
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> Option<&'t str> {
    text.split_once(start)?.1.split_once(end).map(|(inside, _)| inside)
}

/// The values of an attribute in a page, in order.
fn attributes<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|after| after.split('"').next()).collect()
}

#[test]
fn plain_pages_keep_to_their_width() {
    for (path, text) in files_named("page.txt") {
        let mut above = 0;
        for line in text.lines() {
            // An address is never divided, so its line may be longer, with the signs that stand directly at it.
            let is_address = line.contains("://") && !line.trim_start().contains(' ');
            assert!(line.width() <= 72 || is_address, "{path}: {} columns in {line}", line.width());
            assert_eq!(line, line.trim_end(), "{path}");
            assert!(!["BY-", "NC-"].iter().any(|part| line.ends_with(part)), "{path}: a divided license in {line}");
            // A line below a heading is as long as the longest line of it. The one before the notice stands by itself.
            if above > 0 && line.chars().all(|c| matches!(c, '=' | '-')) && !line.is_empty() {
                assert_eq!(line.width(), above, "{path}: the line below a heading");
            }
            above = if line.is_empty() { 0 } else { above.max(line.width()) };
        }
        assert!(text.ends_with('\n') && !text.ends_with("\n\n") && !text.contains("\n\n\n"), "{path}");
        let left = ["*", "](", "\\"].into_iter().find(|mark| text.contains(mark));
        assert!(left.is_none(), "{path}: {left:?}");
    }
}

#[test]
fn reply_sets_are_json_with_the_documented_keys() {
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    let Catalogue { license, work, .. } = SHIPPED.catalogue();
    for (path, content) in files_named("replies.json") {
        let set: Value = serde_json::from_str(content).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(keys(&set), "license license-url locale notice platform replies work", "{path}");
        assert_eq!(set["license"], license.id.as_str());
        assert_eq!(set["license-url"], license.url.as_str());
        assert_eq!(set["work"], serde_json::json!({ "title": work.title, "url": work.url }));
        assert_eq!(
            format!("{}/{}/replies.json", set["locale"].as_str().unwrap(), set["platform"].as_str().unwrap()),
            path
        );
        let replies = set["replies"].as_array().unwrap();
        assert!(!replies.is_empty());
        for reply in replies {
            assert_eq!(
                keys(reply),
                "detail left length license limit locale parts reason register request requests text tone unit",
                "{path}"
            );
            assert_eq!(reply["license"], license.id.as_str());
            assert_eq!(reply["request"], reply["requests"][0]);
            let parts: Vec<_> = reply["parts"].as_array().unwrap().iter().map(|part| part.as_str().unwrap()).collect();
            assert_eq!(reply["text"], parts.join("\n\n"));
            let (length, limit) = (reply["length"].as_u64().unwrap(), reply["limit"].as_u64());
            assert!(length > 0 && limit.is_none_or(|limit| length <= limit), "{path}");
            assert_eq!(reply["left"].as_u64(), limit.map(|limit| limit - length), "{path}");
        }
    }
}

#[test]
fn pages_say_what_they_are() {
    let catalogue = SHIPPED.catalogue();
    for (path, html) in files_named("page.html") {
        let tag = locale_of(path);
        assert!(html.starts_with("<!DOCTYPE html>"), "{path}");
        let root = format!("<html lang=\"{tag}\" dir=\"{}\">", tag.direction().as_str());
        assert!(html.contains(&root), "{path}");

        let ids = attributes(html, "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: an id stands there twice");
        for reason in catalogue.reasons_for(SHIPPED.profile()) {
            assert!(ids.contains(&format!("reason-{}", reason.id).as_str()), "{path}: {}", reason.id);
        }
        for section in catalogue.sections_for(SHIPPED.profile()) {
            assert!(ids.contains(&&*section.id), "{path}: {}", section.id);
        }
        // A complete locale never borrows from another one.
        if is_complete(&tag) {
            let borrowed = html
                .lines()
                .find(|line| (line.contains("<section") || line.contains("<li id=")) && line.contains(" lang="));
            assert!(borrowed.is_none(), "{path}: {borrowed:?}");
        }
    }
}

#[test]
fn pages_carry_the_license_for_people_and_for_machines() {
    let Catalogue { license, work, .. } = SHIPPED.catalogue();
    for (path, html) in files_named("page.html") {
        let deed = deed_url(license, &locale_of(path));
        assert!(html.contains(&format!("<link rel=\"license\" href=\"{deed}\">")), "{path}");
        let footer = between(html, "<footer>", "</footer>").unwrap();
        assert!(footer.contains(&format!("<a href=\"{deed}\" rel=\"license\">")), "{path}: {footer}");
        assert!(footer.contains(&format!("<a href=\"{}\">", work.url)), "{path}: {footer}");
        // An address as `content` would be a text to programs, and no link.
        let source = format!("<span property=\"dct:source\" resource=\"{}\">", work.url);
        assert!(footer.contains(&source) && footer.contains("property=\"dct:title\""), "{path}: {footer}");

        let data = between(html, "<script type=\"application/ld+json\">", "</script>").unwrap();
        let data: Value = serde_json::from_str(data).unwrap();
        assert_eq!(data["license"], license.url.as_str(), "{path}");
        assert_eq!(data["isBasedOn"]["url"], work.url.as_str(), "{path}");
        assert_eq!(data["inLanguage"], locale_of(path).as_str(), "{path}");
        let credit = data["creditText"].as_str().unwrap();
        assert!(
            [&work.title, &work.url, &license.name].iter().all(|part| credit.contains(&***part)),
            "{path}: {credit}"
        );
    }
}

#[test]
fn links_on_pages_lead_somewhere() {
    for (path, html) in files_named("page.html") {
        for address in attributes(html, "href") {
            if address.starts_with("https://") {
                assert!(korb_catalogue::is_web_address(address), "{path}: {address}");
            } else if let Some(id) = address.strip_prefix('#') {
                assert!(attributes(html, "id").contains(&id), "{path}: {address}");
            } else {
                let mut parts: Vec<_> = path.split('/').collect();
                parts.pop();
                for part in address.split('/') {
                    if part == ".." { parts.truncate(parts.len() - 1) } else { parts.push(part) }
                }
                assert!(VARIANTS.contains_key(&parts.join("/")), "{path}: {address}");
            }
        }
    }
}

/// What of a sentence stays the same when it goes on from another one.
fn behind_first_letter(text: &str) -> &str {
    let at = text.find(char::is_alphanumeric).unwrap_or_default();
    text[at..].char_indices().nth(1).map_or("", |(next, _)| &text[at + next..])
}

/// A reply to two requests is the reply to the first with the second answer behind the first one: no greeting, closing or
/// notice comes twice. Whatever the platform, both answers are in it, or it says that one is not.
#[test]
fn two_requests_get_one_reply() {
    let reasons: Vec<_> = SHIPPED.catalogue().reasons_for(SHIPPED.profile()).collect();
    let tones = &SHIPPED.catalogue().tones;
    let (mut whole, mut parted, mut left_out) = (0, 0, 0);
    for tag in every_locale() {
        let renderer = SHIPPED.renderer(tag);
        for (number, platform) in PLATFORMS.iter().enumerate() {
            for (first, second) in reasons.iter().zip(reasons.iter().cycle().skip(number + 1)).step_by(5) {
                let tone = &tones[number % tones.len()];
                let reply = |reason, further: &[_]| {
                    let request = ReplyRequest { further, tone, ..ReplyRequest::new(reason, &SHIPPED) };
                    renderer.reply(platform, &request).unwrap_or_else(|fault| panic!("{tag}: {}", fault.message))
                };
                let [both, first, second] = [reply(first, &[second]), reply(first, &[]), reply(second, &[])];
                assert!(both.measure.limit.is_none_or(|limit| both.measure.length <= limit), "{tag}: {both:?}");
                let paragraphs = |reply: &Reply| reply.text().split("\n\n").map(str::to_owned).collect::<Vec<_>>();
                if [&both, &first, &second].iter().all(|reply| reply.detail == Detail::Full && reply.parts.len() == 1) {
                    let [mut both, first, second] = [&both, &first, &second].map(paragraphs);
                    let (opening, answer) = (1, 3);
                    // The opening quotes both requests instead of one.
                    both[opening].clone_from(&first[opening]);
                    // The second answer can begin with a word that goes on from the first, and so with a small letter.
                    let (second, further) = (&second[answer - 1], both.remove(answer));
                    assert!(further == *second || further.ends_with(behind_first_letter(second)), "{tag}: {further}");
                    assert_eq!(both, first, "{tag}");
                    let begins = |text: &str| text.chars().take(4).collect::<String>().to_lowercase();
                    let is_thanked_twice = **tone == *"courteous" && begins(&further) == begins(&both[answer - 1]);
                    assert!(!is_thanked_twice, "{tag}: {further}");
                    whole += 1;
                } else if both.further.is_empty() {
                    assert!(platform.is_single, "{tag}: {both:?}");
                    left_out += 1;
                } else {
                    parted += 1;
                }
            }
        }
    }
    assert!(whole > 500 && parted > 200 && left_out < 20, "{whole} {parted} {left_out}");
}
