//! Texts meant to do harm, which changes at random would not find. Each is read in bearable time and memory, and with a
//! bounded number of findings.

use korb_properties::{DIVIDER, check};

/// Messages that each refer ten times to the one before: the last would be ten to the power of their number long.
fn laughs(prefix: &str) -> String {
    let level = |number: usize| {
        let reference = format!("{{ {prefix}m{} }}", number - 1);
        format!("{prefix}m{number} = {}\n", reference.repeat(10))
    };
    format!("{prefix}m0 = ha\n{}last = {{ {prefix}m29 }}\n", (1..30).map(level).collect::<String>())
}

fn many(times: usize, text: impl Fn(usize) -> String) -> String {
    (0..times).map(text).collect()
}

fn hostile() -> Vec<(&'static str, String)> {
    vec![
        ("nested braces", format!("a = {}\nb = x\n", "{".repeat(100_000))),
        ("nested braces that are closed", format!("a = {}\"\"{}\nb = x\n", "{".repeat(100_000), "}".repeat(100_000))),
        ("ten thousand times the same name", "a = x\n".repeat(10_000)),
        ("ten thousand times the same attribute", format!("a = x\n{}", "    .b = y\n".repeat(10_000))),
        (
            "ten thousand times the same variant",
            format!("a = {{ $n ->\n{}   *[other] z\n }}\n", "    [one] y\n".repeat(10_000)),
        ),
        ("a message of many lines", format!("a =\n{}", "    x\n".repeat(20_000))),
        ("a long line of double spaces", format!("a = {}\n", "x  ".repeat(50_000))),
        ("laughs by messages", laughs("")),
        ("laughs by terms", laughs("-")),
        ("very many decimals", "a = { NUMBER($n, minimumFractionDigits: 2000000000) }\n".to_owned()),
        ("terms that call each other", "-a = { -b }\n-b = { -a }\nc = { -a }\n".to_owned()),
        ("a term that calls itself with itself", "-a = { -a(b: 1) }\n    .c = { -a }\nd = { -a }\n".to_owned()),
        ("a long circle", many(1000, |number| format!("m{number} = {{ m{} }}\n", (number + 1) % 1000))),
        ("nothing that can be read", "= x\n".repeat(20_000)),
        ("a brace before each of many messages", "} a = b\n".repeat(20_000)),
        ("a lot of names", many(2000, |number| format!("m{number} = x\n"))),
    ]
}

#[test]
fn by_itself() {
    for (what, text) in hostile() {
        eprintln!("{what}");
        check("fluent", text.as_bytes());
    }
}

#[test]
fn beside_its_source() {
    for (what, text) in hostile() {
        eprintln!("{what}");
        for (source, translation) in [("a = x\nb = y\n", text.as_str()), (&text, "a = x\n")] {
            check("check", format!("{source}{DIVIDER}{translation}").as_bytes());
        }
    }
}
