// Writes `lengths.tsv`: how long other implementations find texts that are hard to count. Run it where these are
// installed (npm install twitter-text@3.1.0 unicode-segmenter@0.17.3 sms-segments-calculator@1.3.0):
//
//     node make-lengths.cjs > lengths.tsv
//
// twitter-text is X's own reference, unicode-segmenter what Bluesky counts with, sms-segments-calculator Twilio's.
const { parseTweet } = require("twitter-text");
const { countGraphemes } = require("unicode-segmenter/grapheme");
const { SegmentedMessage } = require("sms-segments-calculator");

// Links whose end or beginning is in doubt, emoji, letters of each weight: here X's count is met exactly.
const paths = ["", "/", "/a", "/a.", "/a,b", "/a_(b)", "/a_(b(c)d)e", "/a()", "/a(", "/ä/я", "/日本", "/a–b", "/a…", "/?", "?a=b", "?a=(b).", "/a?b#c!",
    ":8080/a", ":", "/@b/", "/a+", "/a'", "/a;b|c~d", "/" + "long/".repeat(40)];
const hosts = ["example.com", "EXAMPLE.Com", "www.example.co.uk", "a_b.example.org", "müller.de", "日本.jp", "xn--fiqs8s.xn--fiqz9s", "t.co", "kim.example.me"];
const around = [["", ""], ["See ", ", please."], ["(", ")"], ["“", "”"], ["<", ">"], ["日本", "を見て"], ["a", "b"], ["@", ""], ["#", " b"], ["\n", "\n"]];
const links = [];
for (const host of hosts) for (const path of paths) links.push(`https://${host}${path}`);
const exact = [
    ...links,
    // Where this is no URL as a whole, a part of `a_b.example.org` may be one, which is counted with care.
    ...around.flatMap(([before, after]) => hosts.filter((host) => host !== "a_b.example.org").map((host) => `${before}http://${host}/a${after}`)),
    "http://localhost/a", "http://127.0.0.1/", "https://-a.com", "https://a-.com", "https://.com", "ftp://example.com", "https://", "a@b", "z.B. d.h. usw.",
    "3.000 und 1.5", "Na ja...gut", "#a.com", "user@example.com", `https://${"a".repeat(63)}.com`, `https://${"a".repeat(64)}.com`, "https://t.co/" + "a".repeat(40),
    "https://t.co/" + "a".repeat(41), "https://a.de/" + "b".repeat(4075), "https://a.de/" + "b".repeat(4076), "https://t.co/a/b", "HTTPS://A.DE https://b.de,https://c.de",
    "Grüße, Zażółć gęślą jaźń, Ελληνικά, Русский, עברית, العربية, हिन्दी, ไทย, ქართული", "日本語の文章です。한국어 문장. 中文，", "€ → • … – — „“ ‘’ «» ‹› ′ ″ ‰ † ‡ №",
    "e\u0301 u\u0308 \u212b か\u3099 \u1112\u1161\u11ab x\u0308 שּׁ", "a\u2009b\u200ac\u200bd\u200ce\u200ef\u202fg\u00a0h\u3000i", "\u{10000}\u{10ffff}\u{1d54f}",
    ..."😀 ☺ ☺️ ❤️ 👍🏽 👩‍🚀 👩🏾‍🚀 👨‍👩‍👧‍👦 🏳️‍🌈 🕵️‍♂️ ⛹🏽‍♀️ 🇩🇪 🇩🇪🇫🇷 🇦🇧 🇩 #️⃣ 1⃣ 🐱🏽 🐱️ 🤖‍🤖 👨🏻‍👩🏼‍👦 ©️ ❤︎".split(" "), "Danke 👋🏽, bis bald 🙂!",
];

// Anything beside anything: here the count is never below X's.
const pieces = ["a", "Wort", "ß", "e\u0301", "語", "か\u3099", "я", "ع", "क्", " ", " ", "\n", ".", ".", ",", "-", "_", "/", ":", "://", "(", ")", "\"", "@", "@user", "#", "&", "?", "=",
    "http://", "https://", "example", "com", "de", "co.uk", "newtld", "рф", "xn--", "t.co/", "example.com", "https://example.com/a", "a@example.com", "€", "…", "–", "😀", "👍🏽", "🇩", "🇪",
    "\u200d", "\ufe0f", "\u200e", "\u202e", "\ufeff", "\0", "\u001b", "[", "{", "ç", "ą", "\r\n"];
let state = 1;
const random = (below) => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 16) % below;
const mixed = Array.from({ length: 1500 }, () => Array.from({ length: 1 + random(7) }, () => pieces[random(pieces.length)]).join(""));

// Around the borders between one, two and three parts.
const messages = [];
for (const piece of ["a", "€", "ç", "語", "😀"])
    for (const count of [1, 33, 34, 35, 36, 66, 67, 68, 70, 71, 76, 77, 80, 81, 134, 135, 153, 154, 160, 161])
        for (const before of ["", "a"]) messages.push(before + piece.repeat(count));

console.log("# What others count; see make-lengths.cjs. In each line: whether X's length `is` met or `least`, a text as JSON, its");
console.log("# length on X (twitter-text 3.1.0, Apache-2.0), its clusters (unicode-segmenter 0.17.3, MIT), its parts as a text message");
console.log("# (sms-segments-calculator 1.3.0, MIT).");
const line = (how, text) => {
    const parts = new SegmentedMessage(text, "auto", false).segmentsCount;
    console.log([how, JSON.stringify(text), parseTweet(text).weightedLength, countGraphemes(text), parts].join("\t"));
};
for (const text of exact) line("is", text);
for (const text of [...mixed, ...messages]) line("least", text);
