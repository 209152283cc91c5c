//! Lengths beside those that other implementations count: X's own reference, what Bluesky counts with, and another
//! calculator of text messages. `cargo xtask codegen` writes down what they say.

use korb_catalogue::Unit;
use korb_render::length;

const LENGTHS: &str = include_str!("lengths/lengths.tsv");

#[test]
fn lengths_are_those_of_other_implementations() {
    let mut count = 0;
    for line in LENGTHS.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [text, x, graphemes, sms_parts] = columns[..] else { panic!("four columns: {line}") };
        let text: String = serde_json::from_str(text).expect("a JSON string");
        let number = |column: &str| column.parse::<usize>().expect("a number");

        assert_eq!(length(&text, Unit::XWeighted), number(x), "on X: {text:?}");
        assert_eq!(length(&text, Unit::Graphemes), number(graphemes), "clusters: {text:?}");
        assert_eq!(length(&text, Unit::SmsParts), number(sms_parts), "text messages: {text:?}");
        count += 1;
    }
    assert!(count > 1500, "only {count} texts");
}
