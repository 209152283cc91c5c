//! Shows which form of a word some numbers take: `cargo run --example categories -- lt`.

use std::env;

use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

fn main() {
    let tag = env::args().nth(1).unwrap_or_else(|| "lt".to_owned());
    let Ok(language) = tag.parse::<LanguageIdentifier>() else {
        return eprintln!("{tag} is no language tag");
    };
    let Ok(rules) = PluralRules::create(language, PluralRuleType::CARDINAL) else {
        return eprintln!("there are no plural rules for {tag}");
    };
    for number in ["0", "1", "2", "5", "11", "21", "1.5", "1000000"] {
        match rules.select(number) {
            Ok(category) => println!("{number}: {category:?}"),
            Err(error) => eprintln!("{number}: {error}"),
        }
    }
}
