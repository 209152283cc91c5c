//! Which events a paragraph gives. Whether they agree with `CommonMark`, and what is written from them, is tested in
//! korb-render.

use super::*;

/// The events of a text, with `<` for the beginning of a span.
fn events(text: &str, lines: Lines) -> String {
    let mut read = String::new();
    parse(text, lines, &mut |event| match event {
        Event::Text(text) => read.push_str(text),
        Event::Sign(sign) => read.extend(['\'', sign]),
        Event::Address(address) => read.extend(["{", &address, "}"]),
        Event::Break => read.push('|'),
        Event::Start(span, _) => read.push_str(match span {
            Span::Emphasis => "<em ",
            Span::Strong => "<strong ",
            Span::Link(_) => "<link ",
        }),
        Event::End(..) => read.push('>'),
    });
    read
}

#[test]
fn marks_are_paired() {
    for (text, read) in [
        ("***a***", "<em <strong a>>"),
        ("***a** b*", "<em <strong a> b>"),
        ("***a* b**", "<strong <em a> b>"),
        ("*a **b***", "<em a <strong b>>"),
        ("*a **b*** **c**", "<em a <strong b>> <strong c>"),
        ("*a *b* c*", "<em a b c>"),
        ("*a [*b*](https://c.de) d*", "<em a <link b> d>"),
        ("[a *b*](https://c.de)*d*", "<link a <em b>><em d>"),
        ("[a](https://c.de/(d)e)f", "<link a>f"),
        ("[a](https://c.de/d)e)f", "<link a>e)f"),
        ("[[a]](https://c.de)", "<link [a]>"),
        ("[a *b] c*", "[a <em b] c>"),
        ("[see https://a.de](https://b.de)", "<link see https://a.de>"),
        ("*https://a.de/*/b*", "<em {https://a.de/}>/b*"),
        ("*a* https://a.de/*b*c", "<em a> {https://a.de/*b*c}"),
        ("[https://a.de](https://a.de).", "{https://a.de}."),
    ] {
        assert_eq!(events(text, Lines::Fold), read, "{text}");
    }
}

#[test]
fn lines_are_folded_or_kept() {
    assert_eq!(events("*a\n b\\\n c* d\\\\\ne", Lines::Fold), "<em a b|c> d'\\ e");
    assert_eq!(events("*a\n b\\\n c* d\\\\\ne", Lines::Keep), "<em a| b| c> d'\\|e");
}

#[test]
fn edges_are_what_stands_beside_the_marks() {
    let mut found = Vec::new();
    parse("*a [bc](https://d.de)e f* g", Lines::Fold, &mut |event| {
        if let Event::Start(_, Edges { first, last, after }) = event {
            found.push([first, last, after].map(Option::unwrap_or_default));
        }
    });
    assert_eq!(found, [['a', 'f', ' '], ['b', 'c', 'e']]);
}

#[test]
fn a_text_full_of_signs_takes_linear_time() {
    // Quadratic time would take minutes for these, all together.
    for unit in [
        "*a ",
        "**a ",
        "***a ",
        "*a**b***c",
        "[",
        "[]",
        "[*a",
        "[a](",
        "](https://",
        "[a](https://",
        "[a](https://(",
        "*a **b [c ",
        "*https://",
        "*a*https://b",
        "https://a*",
        "https://a)",
        "*a :",
        "\\",
    ] {
        let long = unit.repeat(100_000 / unit.len());
        for text in [format!("{long}*a*"), format!("*{long}"), format!("[*{long}**")] {
            let mut events = 0;
            parse(&text, Lines::Fold, &mut |_| events += 1);
            assert!(events > 0);
        }
    }
}

#[test]
fn lines_of_scripts_without_spaces_are_joined() {
    for (text, read) in [
        ("に\n載", "に載"),
        ("に\n  載", "に載"),
        ("XING\nに", "XING に"),
        ("リンクトイン\nに", "リンクトインに"),
        ("は、\nXINGで", "は、XINGで"),
        ("한국\n사람", "한국 사람"),
        ("ไทย\nไทย", "ไทยไทย"),
        ("に\\\n載", "に|載"),
        // Marks and what is not seen are passed over, and signs are not.
        ("*に*\n載", "<em に>載"),
        ("**に**\n*載*", "<strong に><em 載>"),
        ("[に](https://a.de/)\n載", "<link に>載"),
        ("に\n[載](https://a.de/)", "に<link 載>"),
        ("に\n[載]", "に [載]"),
        ("に\n\\*載", "に '*載"),
        ("\u{2068}に\u{2069}\n\u{2068}載\u{2069}", "\u{2068}に\u{2069}\u{2068}載\u{2069}"),
        ("に\nhttps://a.de", "に {https://a.de}"),
        ("に \n載", "に載"),
    ] {
        assert_eq!(events(text, Lines::Fold), read, "{text}");
        let mut unfolded = text.to_owned();
        unfold(&mut unfolded);
        assert_eq!(events(&unfolded, Lines::Keep), read, "{text}");
    }
}

#[test]
fn addresses_end_where_the_sentence_goes_on() {
    for (text, address) in [
        // Full-width punctuation, and letters right behind an address in ASCII.
        ("https://example.org/why。次へ", "https://example.org/why"),
        ("（https://example.org/why）を", "https://example.org/why"),
        ("「https://example.org/why」と", "https://example.org/why"),
        ("https://example.org/why、と", "https://example.org/why"),
        ("https://example.org/why，又", "https://example.org/why"),
        ("https://example.org/why！", "https://example.org/why"),
        ("https://example.org/why？次", "https://example.org/why"),
        ("https://example.org/why：次", "https://example.org/why"),
        ("https://example.org/why；次", "https://example.org/why"),
        ("https://example.org/why…次", "https://example.org/why"),
        ("“https://example.org/why”他", "https://example.org/why"),
        ("https://example.org/whyをご覧ください", "https://example.org/why"),
        ("https://example.org/をご覧ください", "https://example.org/"),
        ("https://example.orgをご覧ください", "https://example.org"),
        ("https://example.org:8080を", "https://example.org:8080"),
        ("https://example.org?a=1を", "https://example.org?a=1"),
        ("https://example.org/#topを", "https://example.org/#top"),
        ("https://example.org/a.を", "https://example.org/a"),
        ("https://example.org/why看看", "https://example.org/why"),
        ("https://example.org/whyดู", "https://example.org/why"),
        ("https://example.org/why를 보세요", "https://example.org/why"),
        ("見てhttps://example.org/why", "https://example.org/why"),
        ("https://example.org/why(次へ)", "https://example.org/why"),
        ("https://example.org/a_(b)(次へ)", "https://example.org/a_(b)"),
        ("https://example.org/why👍", "https://example.org/why"),
        ("https://example.org/why、https", "https://example.org/why"),
        // Punctuation of other scripts.
        ("https://example.org/why، ثم", "https://example.org/why"),
        ("https://example.org/why؟", "https://example.org/why"),
        ("https://example.org/why। और", "https://example.org/why"),
        ("https://example.org/why։", "https://example.org/why"),
        ("»https://example.org/why«", "https://example.org/why"),
        ("‘https://example.org/why’", "https://example.org/why"),
        ("https://example.org/why – ja", "https://example.org/why"),
        // Letters that people write in addresses.
        ("https://de.wikipedia.org/wiki/Übermut!", "https://de.wikipedia.org/wiki/Übermut"),
        ("https://fr.wikipedia.org/wiki/L’Équipe.", "https://fr.wikipedia.org/wiki/L’Équipe"),
        ("https://de.wikipedia.org/wiki/A–Z", "https://de.wikipedia.org/wiki/A–Z"),
        ("https://ru.wikipedia.org/wiki/Отказ, да", "https://ru.wikipedia.org/wiki/Отказ"),
        ("https://ar.wikipedia.org/wiki/رفض ثم", "https://ar.wikipedia.org/wiki/رفض"),
        ("https://hi.wikipedia.org/wiki/हिन्दी", "https://hi.wikipedia.org/wiki/हिन्दी"),
        ("https://müller.de/a", "https://müller.de/a"),
        ("https://例え.jp/", "https://例え.jp/"),
        ("https://例え.jp/whyを", "https://例え.jp/why"),
        ("https://例え.jpを", "https://例え.jp"),
        ("https://www.例え.テスト。", "https://www.例え.テスト"),
        ("https://한국.kr/", "https://한국.kr/"),
        ("https://пример.рф/a", "https://пример.рф/a"),
        // Letters of scripts without spaces in a path are encoded by whoever writes them in a sentence.
        ("https://ja.wikipedia.org/wiki/日本", "https://ja.wikipedia.org/wiki/"),
        ("https://ja.wikipedia.org/wiki/%E6%97%A5を", "https://ja.wikipedia.org/wiki/%E6%97%A5"),
    ] {
        let mut found = Vec::new();
        parse(text, Lines::Fold, &mut |event| {
            if let Event::Address(address) = event {
                found.push(address.into_owned());
            }
        });
        assert_eq!(found, [address], "{text}");
        let plain: Vec<_> = addresses(text).map(|range| &text[range]).collect();
        assert_eq!(plain, [address], "{text}");
    }
}

#[test]
fn values_are_encoded_so_that_the_whole_address_is_one() {
    for (address, encoded) in [
        ("https://example.org/a_(b)", "https://example.org/a_(b)"),
        ("https://de.wikipedia.org/wiki/Übermut", "https://de.wikipedia.org/wiki/Übermut"),
        ("https://例え.jp/日本", "https://例え.jp/%E6%97%A5%E6%9C%AC"),
        ("https://example.org/a。b", "https://example.org/a%E3%80%82b"),
        ("https://example.org/?q=日", "https://example.org/?q=%E6%97%A5"),
    ] {
        assert_eq!(encode_for_text(address), encoded);
        assert_eq!(
            addresses(&encode_for_text(address)).collect::<Vec<_>>(),
            std::iter::once(0..encoded.len()).collect::<Vec<_>>()
        );
    }
}
