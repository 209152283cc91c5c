//! Files as a hostile change would have them: good ones with a few things put in, left out or repeated.
//!
//! A reader refuses random bytes at the first one. Only a file that is nearly right gets deep into it: one with tokens
//! that mean something to Fluent, TOML and templates, in places where they do not belong. No library is needed for
//! this, and a case is known by its number alone.

/// Numbers that look random and are the same in each run (`SplitMix64`).
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// A sequence of its own for each number.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x2545_f491_4f6c_dd1d))
    }

    /// A number below `end`, which is not zero.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).expect("less than a number of this type")
    }

    fn pick<'s>(&mut self, from: &[&'s str]) -> &'s str {
        from[self.below(from.len())]
    }
}

/// Tokens that mean something to one of the readers, and some that mean nothing to any.
const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "*",
    "->",
    "(",
    ")",
    ".",
    "=",
    "#",
    "## ",
    "\"",
    "\\",
    "$",
    "-",
    ",",
    ":",
    "'",
    "`",
    "<",
    ">",
    "&",
    " ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "\n    ",
    "\r\n",
    "\r",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{2066}",
    "\u{2069}",
    "\u{200d}",
    "\u{301}",
    "ä",
    "é",
    "漢",
    "👩‍👩‍👧",
    "🇩🇪",
    "\u{10ffff}",
    "{ $n ->\n   *[other] x\n }",
    "{ $n ->\n    [one] a\n   *[other] b\n }",
    "{ \"\" }",
    "{ \"\\u00e4\" }",
    "{ \"\\{\" }",
    "{ -t }",
    "{ -t.a ->\n   *[x] y\n }",
    "{ m }",
    "{ m.a }",
    "{ NUMBER($n) }",
    "{ INITIAL($recipient) }",
    "{ INITIAL(a) }",
    "{ $platform-a }",
    "{ NUMBER($n, minimumFractionDigits: 2000000000) }",
    "{ $recipient }",
    "\nm = x",
    "\n-t = y",
    "\n    .a = z",
    "\n# c\n",
    "\nm = { m }",
    "**b**",
    "*e*",
    "[l](https://e.org/)",
    "[l](mailto:",
    "](",
    "https://e.org/a.b",
    "a.com",
    "@a@b.c",
    "…",
    "“",
    "”",
    "<b>",
    "%%",
    "{{ locale }}",
    "{% for i in range(9) %}",
    "{% endfor %}",
    "{% if site %}",
    "{% endif %}",
    "{{ a.b|tojson }}",
    "[[reason]]\n",
    "id = \"x\"\n",
    "\"\"\"",
    "'''",
    "[a.b]\n",
    "{ x = 1 }",
    "1e999",
    "9223372036854775808",
    "-1",
    "true",
    "0123456789abcdef",
    "de-AT",
    "zh-Hant",
    "-x-",
    "_",
];

/// `seed` with one change, or half of the time with up to eight, which a strict reader seldom takes. Pieces of a second
/// file, `other`, can be put in.
pub fn mutate(seed: &str, other: &str, random: &mut Random) -> String {
    let mut text = seed.to_owned();
    let most = [1, 8][random.below(2)];
    for _ in 0..=random.below(most) {
        let at = place(&text, random);
        match random.below(10) {
            0..=4 => text.insert_str(at, random.pick(TOKENS)),
            5 | 6 => {
                let end = stretch(&text, at, random);
                text.replace_range(at..end, "");
            }
            7 => {
                let end = stretch(&text, at, random);
                let piece = text[at..end].to_owned();
                text.insert_str(end, &piece);
            }
            8 => {
                let from = place(other, random);
                let piece = other[from..stretch(other, from, random)].to_owned();
                text.insert_str(at, &piece);
            }
            _ => {
                let token = random.pick(TOKENS);
                text.insert_str(at, &token.repeat(1 + random.below(200)));
            }
        }
    }
    text
}

/// A place between two characters, half of the time before one that means something.
fn place(text: &str, random: &mut Random) -> usize {
    let at = text.floor_char_boundary(random.below(text.len() + 1));
    let meaningful = |c: char| "{}[]*().=#\"\\$-\n".contains(c);
    if random.below(2) == 0 { at } else { text[at..].find(meaningful).map_or(at, |further| at + further) }
}

/// Where a stretch that begins at `at` ends: after some characters, or with the line.
fn stretch(text: &str, at: usize, random: &mut Random) -> usize {
    if random.below(3) == 0 {
        text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
    } else {
        text.ceil_char_boundary((at + 1 + random.below(12)).min(text.len()))
    }
}
