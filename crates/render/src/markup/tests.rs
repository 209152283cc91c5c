//! Tests of each form. `tests/round_trip.rs` shows that other programs read back what went in.

use korb_catalogue::{Autolinks, Markup};
use korb_localization::inline::unfold;

use super::forms::FORMS;
use super::*;

fn html(message: &str) -> String {
    to_text(message, Target::html("https://l.org/3.0/"))
}

fn text(markup: Markup, message: &str) -> String {
    to_text(message, Target { autolinks: Autolinks::NONE, ..Target::text(markup) })
}

#[test]
fn each_markup_is_in_the_table() {
    for markup in Markup::ALL {
        assert_eq!(FORMS.iter().filter(|form| form.markup == markup).count(), 1, "{markup:?}");
    }
}

#[test]
fn an_address_takes_no_words_into_its_link() {
    let message = "見て https://a.de/bを、https://a.de/c）https://a.de/d, https://a.de/e";
    for (markup, written) in [
        (Markup::Plain, message),
        (Markup::Commonmark, "見て <https://a.de/b>を、<https://a.de/c>）https://a.de/d, https://a.de/e"),
        (Markup::Discord, "見て <https://a.de/b>を、<https://a.de/c>）https://a.de/d, https://a.de/e"),
        (
            Markup::Html,
            "見て <a href=\"https://a.de/b\">https://a.de/b</a>を、<a href=\"https://a.de/c\">https://a.de/c</a>）\
             <a href=\"https://a.de/d\">https://a.de/d</a>, <a href=\"https://a.de/e\">https://a.de/e</a>",
        ),
    ] {
        assert_eq!(text(markup, message), written, "{markup:?}");
    }
}

#[test]
fn each_form_has_its_own_marks() {
    let message = "*a* and **b**, [c](https://d.org)";
    for (markup, written) in [
        (Markup::Plain, "a and b, c (https://d.org)"),
        (Markup::Commonmark, message),
        (Markup::Html, "<em>a</em> and <strong>b</strong>, <a href=\"https://d.org\">c</a>"),
        (Markup::Slack, "_a_ and *b*, c (https://d.org)"),
        (Markup::SlackMrkdwn, "_a_ and *b*, <https://d.org|c>"),
        (Markup::Discord, message),
        (Markup::Whatsapp, "_a_ and *b*, c (https://d.org)"),
        (Markup::Telegram, "__a__ and **b**, c (https://d.org)"),
        (Markup::TelegramHtml, "<i>a</i> and <b>b</b>, <a href=\"https://d.org\">c</a>"),
        (Markup::Bbcode, "[i]a[/i] and [b]b[/b], [url=https://d.org]c[/url]"),
    ] {
        assert_eq!(text(markup, message), written, "{markup:?}");
    }
}

#[test]
fn an_app_that_wants_marks_at_words_gets_the_outer_ones() {
    for (message, written) in [("***a***", "_a_"), ("***a** b*", "_*a* b_"), ("*a* **b**", "_a_ *b*"), ("*a*b", "ab")] {
        assert_eq!(text(Markup::Whatsapp, message), written);
    }
}

#[test]
fn what_is_not_closed_is_text() {
    for literal in ["2 * 3 * 4", "a*", "*", "**", "***", "* a *", "*a *", "[a]", "[a](b)", "[a](javascript:b)", "a ] b"]
    {
        assert_eq!(text(Markup::Plain, literal), literal);
    }
    assert_eq!(text(Markup::Plain, "*a **b*"), "a **b");
    assert_eq!(text(Markup::Plain, r"\*a\* \[b\] c:\d \\"), r"*a* [b] c:\d \");
}

#[test]
fn the_end_of_a_link_is_looked_for_only_so_far() {
    let is_link = |label: usize, address: usize| {
        let address = format!("https://{}", "b".repeat(address - "https://".len()));
        let written = html(&format!("[{}]({address})", "a".repeat(label)));
        written.starts_with("<a href")
    };
    assert!(is_link(10, 1999) && is_link(10_000, 1999));
    assert!(!is_link(10, 2000));
}

#[test]
fn nothing_gets_out_of_html() {
    assert_eq!(html("<b> & \"c\" 'd'"), "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
    assert_eq!(html("[a](https://x\"onclick=y)"), "<a href=\"https://x&quot;onclick=y\">a</a>");
    assert_eq!(html("[<i>](https://x.org)"), "<a href=\"https://x.org\">&lt;i&gt;</a>");
}

#[test]
fn the_link_to_the_license_is_marked_as_such() {
    assert!(html("[CC](https://l.org/3.0/deed.de)").contains("rel=\"license\""));
    assert!(html("https://l.org/3.0/.").contains("rel=\"license\""));
    assert!(!html("[CC](https://other.org/)").contains("rel"));
    assert_eq!(
        html("[\u{2068}CC\u{2069}](\u{2068}https://l.org/3.0/\u{2069})"),
        "<a href=\"https://l.org/3.0/\" rel=\"license\">\u{2068}CC\u{2069}</a>"
    );
}

#[test]
fn a_bare_address_ends_where_its_sentence_goes_on() {
    let linked = |address: &str| format!("<a href=\"{address}\">{address}</a>");
    for (message, address, after) in [
        ("https://d.org.", "https://d.org", "."),
        ("https://d.org/a_(b))", "https://d.org/a_(b)", ")"),
        ("https://d.org/?a*b*c", "https://d.org/?a*b*c", ""),
        ("https://d.org\u{2069}, so", "https://d.org", "\u{2069}, so"),
    ] {
        assert_eq!(html(message), linked(address) + after);
    }
    assert_eq!(html("*see https://d.org*"), format!("<em>see {}</em>", linked("https://d.org")));
    assert_eq!(html("[https://d.org](https://d.org)"), linked("https://d.org"));
    for none in ["xhttps://d.org", "https://", "https:// a", "a://b", "https:d"] {
        assert_eq!(html(none), none);
    }
}

#[test]
fn lines_and_paragraphs() {
    assert_eq!(text(Markup::Plain, "a\nb\\\nc\n\nd\n"), "a b\nc\n\nd");
    assert_eq!(composed_to_text("a \nb\\\nc\n\nd\n", Target::PLAIN), "a\nb\nc\n\nd");
    assert_eq!(html("a\\\nb"), "a<br>\nb");
    assert_eq!(text(Markup::Commonmark, "a\\\nb"), "a\\\nb");
    assert_eq!(paragraphs("a\n\n\n\nb").collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn a_text_keeps_its_lines_as_a_line_of_another() {
    for (message, unfolded) in
        [("a\nb", "a b"), ("a\\\nb", "a\\\nb"), ("a\\\\\nb", "a\\\\ b"), ("a\n\nb\nc", "a\n\nb c")]
    {
        let mut line = message.to_owned();
        unfold(&mut line);
        assert_eq!(line, unfolded);
        assert_eq!(composed_to_text(&line, Target::PLAIN), to_text(message, Target::PLAIN));
    }
}

#[test]
fn an_escaped_value_comes_out_as_it_went_in() {
    for value in ["M*A*S*H", r"a\b", "[x](https://y.org)", "**b**", "Kim", "@kim", "#a $B", "https://a.b/*c*", "a.bc"] {
        assert_eq!(text(Markup::Plain, &escape(value)), value);
        assert_eq!(text(Markup::Plain, &escape_address(value)), value);
    }
    assert_eq!(escape("a\nb\u{202e}c"), "a bc");
}

#[test]
fn what_a_value_would_link_to_is_broken_where_it_would() {
    let links = |autolinks| to_text(&escape("@kim #a $B https://c.de"), Target { autolinks, ..Target::PLAIN });
    assert_eq!(links(Autolinks::NONE), "@kim #a $B https://c.de");
    assert_eq!(links(Autolinks { mentions: true, ..Autolinks::NONE }), "@\u{200b}kim #a $B https://c.de");
    assert_eq!(links(Autolinks::ALL), "@\u{200b}kim #\u{200b}a $\u{200b}B https:\u{200b}//c\u{200b}.de");
    // What the texts themselves say is meant.
    assert_eq!(
        to_text("@kim https://c.de", Target { autolinks: Autolinks::ALL, ..Target::PLAIN }),
        "@kim https://c.de"
    );
}

#[test]
fn a_piece_is_written_with_the_marks_around_it() {
    let message = Flat::read("a *b **c** d* [e](https://f.org)\n\ng");
    assert_eq!(message.text(), "a b c d e\n\ng");
    let piece = |range| {
        let mut out = String::new();
        message.write(range, Target::text(Markup::Commonmark), &mut out);
        out
    };
    assert_eq!(piece(0..3), "a *b*");
    assert_eq!(piece(4..7), "***c** d*");
    assert_eq!(piece(6..12), "*d* [e](https://f.org)\n\ng");
    assert!(message.whole().eq(std::iter::once(8..9)));
}

#[test]
fn links_to_one_address_beside_each_other_stay_two() {
    let written = "[a](https://b.org)[c](https://b.org)";
    let message = Flat::read(written);
    let mut out = String::new();
    message.write(0..2, Target::text(Markup::Commonmark), &mut out);
    assert_eq!(out, written);
    assert!(message.whole().eq([0..1, 1..2]), "it can be cut between them");
}

#[test]
fn hostile_text_takes_linear_time() {
    // Quadratic time would take minutes for these, all together.
    for unit in [
        "*a ",
        "**a ",
        "[",
        "[a",
        "*a **b [c",
        "\\",
        "*a*",
        "[](",
        "[a](https://",
        "https://",
        "https://a)",
        ":",
        "a.",
        "\\.",
    ] {
        let long = unit.repeat(100_000 / unit.len());
        for markup in Markup::ALL {
            assert!(!text(markup, &long).is_empty());
        }
    }
}
