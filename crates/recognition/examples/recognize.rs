//! Learns from a few examples in two languages, and explains what it recognizes: `cargo run --example recognize`.

use korb_localization::{InvalidTag, LocaleTag};
use korb_recognition::{Examples, Language, Recognizer};

fn main() -> Result<(), InvalidTag> {
    let english = Examples {
        locale: LocaleTag::new("en")?,
        messages: vec![
            ("visit", "You visited my profile"),
            ("visit", "I saw that you visited my page"),
            ("help", "Perhaps I can help you"),
            ("help", "We can help your company"),
            ("none", "Happy birthday to you!"),
            ("none", "Happy birthday and many thanks"),
        ],
        thesaurus: vec![("visit", "visit*"), ("visit", "dropped by"), ("help", "help*")],
    };
    let german = Examples {
        locale: LocaleTag::new("de")?,
        messages: vec![
            ("visit", "Sie haben mein Profil besucht"),
            ("visit", "Danke für den Besuch"),
            ("help", "Vielleicht kann ich Ihnen helfen"),
            ("help", "Wir können Ihrer Firma helfen"),
            ("none", "Alles Gute zum Geburtstag!"),
            ("none", "Vielen Dank für das Essen"),
        ],
        thesaurus: vec![("visit", "besuch*"), ("visit", "schau* vorbei"), ("help", "helfen")],
    };
    let recognizer = Recognizer::train(&["visit", "help"], &[english, german]);
    for message in ["You dropped by yesterday?", "Schauen Sie vorbei, wenn ich Ihnen helfen kann"] {
        let recognition = recognizer.recognize(message);
        let Language::Of(locale) = &recognition.language else { continue };
        println!("{message}\n  {locale}: {}", recognition.chosen.join(", "));
        for reason in &recognition.reasons {
            let words = recognizer.explain(locale, message, &reason.id).into_iter();
            let words = words.map(|word| format!("{} {:+.2}", &message[word.range], word.weight));
            println!("  {:.2} {}: {}", reason.score, reason.id, words.collect::<Vec<_>>().join(", "));
        }
    }
    Ok(())
}
