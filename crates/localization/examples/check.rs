//! Checks a translation against its source, in memory: `cargo run --example check`.

use korb_catalogue::{Parsed, SourceFile};
use korb_localization::{InvalidTag, LocaleTag, Resource, Rules, Source, TreeFile};

fn main() -> Result<(), InvalidTag> {
    let english = "\
greeting = Hello { $name }!
unread = You have { $count ->
    [one] one message
   *[other] { $count } messages
} in [your inbox](https://example.org/).
";
    let polish = "\
greeting = Cześć, { $nmae }!
unread = Masz { $count ->
    [one] jedną wiadomość
   *[other] { $count } wiadomości
} w skrzynce.
";
    // Texts with this markup have links and emphases that a translation should have, too.
    let rules = Rules { markup: true, ..Rules::default() };
    let Parsed { value: source, faults } = Source::analyze(LocaleTag::new("en")?, &[file("en", english)], rules);
    let translation = source.check(&LocaleTag::new("pl")?, &[file("pl", polish)]);
    for fault in faults.iter().chain(&translation) {
        println!("{fault}\n");
    }
    Ok(())
}

/// A file with the place that it has in the tree, and the path that is shown to people.
fn file(locale: &str, text: &str) -> TreeFile {
    let file = SourceFile::new(format!("{locale}/mail.ftl"), text);
    TreeFile { relative: "mail.ftl".to_owned(), resource: Some(Resource::read(&file)) }
}
