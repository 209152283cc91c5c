//! The pseudo-locales of the shipped texts. Nothing on a page may break in them, and no text may look as it does in
//! English: one that does would pass for a text that cannot be translated.

#[path = "support/repository.rs"]
mod repository;

use std::sync::LazyLock;

use korb::{Root, Wanted};
use korb_localization::LocaleTag;
use korb_render::{Selection, Workspace};

use repository::repository;

static SHIPPED: LazyLock<Workspace> =
    LazyLock::new(|| Root::Folder(repository()).read(Wanted::All, None).expect("the shipped workspace has no faults"));

/// The page of a locale for every platform.
fn pages(locale: &str) -> Vec<String> {
    let tag = LocaleTag::new(locale).unwrap();
    let catalogue = SHIPPED.catalogue();
    let platforms = catalogue.platforms.iter().map(|platform| platform.id.clone()).collect();
    let formats = SHIPPED.formats().iter().filter(|format| format.name == "page.html").cloned();
    let selection = Selection::new(&SHIPPED, vec![tag.clone()], platforms, formats.collect()).unwrap();
    let renderer = SHIPPED.renderer(&tag);
    let pages = catalogue.platforms.iter().flat_map(|platform| renderer.variants(platform, &selection).unwrap());
    let pages: Vec<_> = pages.map(|variant| variant.content).collect();
    assert!(pages.len() >= catalogue.platforms.len());
    pages
}

/// The body of a page, divided into tags and texts.
fn divided(page: &str) -> (Vec<&str>, String) {
    let (mut tags, mut text) = (Vec::new(), String::new());
    for piece in page[page.find("<body>").unwrap()..].split('<').skip(1) {
        let (tag, after) = piece.split_once('>').unwrap();
        tags.push(tag);
        text.push_str(after);
        text.push(' ');
    }
    (tags, text)
}

/// Words in small ASCII letters that come from no Fluent file: CLDR's "or", and the title of the article.
fn is_from_elsewhere(word: &str) -> bool {
    let title = &SHIPPED.catalogue().work.title;
    word == "or" || title.split(|c: char| !c.is_alphabetic()).any(|of_title| of_title == word)
}

fn plain_words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphabetic());
    words
        .filter(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase()) && !is_from_elsewhere(word))
}

#[test]
fn markup_and_links_survive() {
    for locale in ["en-XA", "ar-XB"] {
        let language = locale.split('-').next().unwrap();
        for (english, pseudo) in pages("en").iter().zip(pages(locale)) {
            let (english, _) = divided(english);
            let (pseudo, _) = divided(&pseudo);
            assert_eq!(english.len(), pseudo.len());
            for (english, pseudo) in english.iter().zip(pseudo) {
                // The link to the license is in the language of the tag. Labels of links and lists are texts, and so is
                // the title that programs read.
                let clean = |tag: &str| {
                    let tag = tag.replace(&format!("deed.{language}"), "deed.en");
                    let tag = tag.split("aria-label").next().unwrap();
                    tag.split("\"dct:title\" content").next().unwrap().to_owned()
                };
                assert_eq!(clean(english), clean(pseudo), "{locale}");
            }
        }
    }
}

#[test]
fn accented_pages_have_room_and_no_word_as_it_was() {
    for (english, pseudo) in pages("en").iter().zip(pages("en-XA")) {
        assert!(pseudo.contains("<html lang=\"en-XA\" dir=\"ltr\">"));
        let (_, english) = divided(english);
        let (_, pseudo) = divided(&pseudo);
        let (before, after) = (english.chars().count(), pseudo.chars().count());
        assert!(after * 10 >= before * 12 && after * 10 <= before * 15, "{before} became {after}");
        assert_eq!(plain_words(&pseudo).collect::<Vec<_>>(), [""; 0]);
        assert_eq!(pseudo.matches('⟦').count(), pseudo.matches('⟧').count());
    }
}

#[test]
fn mirrored_pages_run_from_the_right_word_by_word() {
    for page in pages("ar-XB") {
        assert!(page.contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
        let (_, text) = divided(&page);
        let mut outside = String::new();
        for (number, piece) in text.split('\u{202e}').enumerate() {
            let (inside, after) = if number == 0 { ("", piece) } else { piece.split_once('\u{202c}').unwrap() };
            assert!(inside.chars().all(|c| c.is_alphabetic() || c == '’'), "{inside:?}");
            outside.push_str(after);
        }
        assert_eq!(plain_words(&outside).collect::<Vec<_>>(), [""; 0]);
    }
}

#[test]
fn replies_fit_every_platform() {
    for locale in ["en-XA", "ar-XB"] {
        let renderer = SHIPPED.renderer(&LocaleTag::new(locale).unwrap());
        for platform in &SHIPPED.catalogue().platforms {
            for reply in renderer.replies(platform).unwrap() {
                assert!(reply.measure.limit.is_none_or(|limit| reply.measure.length <= limit), "{reply:?}");
                assert_eq!(reply.locale.as_str(), locale);
            }
        }
    }
}

#[test]
fn they_are_no_translations() {
    assert!(SHIPPED.locales().iter().all(|locale| !["en-XA", "ar-XB"].contains(&locale.tag().as_str())));
}
