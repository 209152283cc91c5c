// Lengths beside those of the libraries of the platforms, for 4,000 texts made of what is hard to count.
//
//     TOOLS=dir COUNTER=program node --test .ci/lengths.mjs
//
// TOOLS has the node_modules. COUNTER is the example `lengths` of korb-render. Of Mastodon and Android, which are not written
// in JavaScript, there are models here, with the names that things have in their sources.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { require } from "./tools.mjs";

const { COUNTER } = process.env;
const { parseTweet } = require("twitter-text");
const { RichText, UnicodeString } = require("@atproto/api");
const { SegmentedMessage } = require("sms-segments-calculator");

// --- The texts ------------------------------------------------------------------------------------------------

const COUNT = Number(process.env.COUNT ?? 4000);
/** Another SEED gives other texts. */
let state = Number(process.env.SEED ?? 1);
const random = (below) => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 16) % below;
const one = (list) => list[random(list.length)];
const some = (make, most) => Array.from({ length: random(most + 1) }, make).join("");

const WORDS = ["a", "Wort", "Grüße", "zażółć", "e\u0301", "x\u0308", "日本語", "か\u3099", "слово", "مرحبًا", "हिन्दी", "क्ष", "ไทย", "한국어",
  "Ι", "ß", "–", "…", "€", "„Zitat“", "«a»", "1", "42", "½", "😀", "👍🏽", "👩‍🚀", "❤️", "🇩🇪", "1️⃣", "\u{1d54f}", "\u{20000}"];
const SIGNS = [" ", " ", " ", "\n", "\r\n", "\u00a0", "\u3000", ".", ".", "...", ",", "-", "_", "/", ":", "://", "(", ")", "((", "[", "\"", "'", "`", "@", "＠", "#", "$",
  "&", "?", "=", "~", "\\", "*", "+", "|", "{", "<", ">", "。", "、", "（", "）", "「", "」", "\u200d", "\ufe0f", "\u200b", "\u200e", "\u2068", "\u2069", "\ufeff", "\u0000", "\u001b", "\u0085"];
const DOMAINS = ["com", "de", "me", "co.uk", "bank", "careers", "icu", "online", "info", "jp", "онлайн", "рф", "中国", "भारत", "vermögensberatung", "COM", "xn--p1ai", "xn--a-b"];
const NO_DOMAINS = ["html", "md", "rs", "json", "txt", "newtld", "Second", "c", "zz", "com2", "com-", "local"];
const NAMES = ["example", "www.example", "a_b.example", "a.b_c", "bücher", "日本", "-x", "x-", "_x", "x_", "EXAMPLE", "a".repeat(63), "a".repeat(64), "ü".repeat(58), "😀", "t", "xn--a", "1.2.3"];
const SCHEMES = ["https://", "https://", "http://", "HTTPS://", "Http://", "ftp://", "gemini://", "https:/", "//", "xhttps://", ""];
const PATHS = ["", "", "/", "/a", "/a.", "/a,b;c", "/a_(b)", "/a_(b(c)d)e", "/a()", "/a(", "/a_(日本)", "/ä/я", "/日本", "/a–b", "/a…", "/?", "?a=b", "?a=(b).", "/a?b#c!", "#a", ":8080/a", ":443", ":",
  "/@b/", "/a+", "/a'", "/a/../b", "/%41", "/" + "long/".repeat(40), "/a-page-with-a-name", "?q=" + "x".repeat(20)];

const name = () => one([...DOMAINS, ...DOMAINS, ...NO_DOMAINS]);
const link = () => `${one(SCHEMES)}${one(NAMES)}.${name()}${one(PATHS)}`;
const file = () => `${one(["index", "README", "main", "Satz", "t.co/abc", "z.B", "語"])}.${name()}`;
const mention = () => `@${one(["kim", "first.last", "k_m", "я"])}${one(["", "@example.social", "@bücher.example", "@a", "@a.", "@@b"])}`;
const piece = () => one([() => one(WORDS), () => one(WORDS), () => one(SIGNS), () => one(SIGNS), link, file, mention])();
const sentence = () => `${one(WORDS)}${one(SIGNS)}${link()}${some(piece, 4)}`;
const long = () => `${some(() => one(WORDS), 3)}${one(WORDS).repeat(20 + random(60))}${some(() => one(WORDS), 3)}`;
const texts = Array.from({ length: COUNT }, (_, at) => [() => some(piece, 8), sentence, long][at % 3]());

// --- The platforms --------------------------------------------------------------------------------------------

const clusters = (text) => [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);

/** social-app: the composer counts `shortenLinks(richtext).graphemeLength`. */
function onBluesky(text) {
  const richtext = new RichText({ text });
  richtext.detectFacetsWithoutResolution();
  for (const facet of richtext.facets ?? []) {
    if (!facet.features.some(({ $type }) => $type === "app.bsky.richtext.facet#link")) continue;
    const { byteStart, byteEnd } = facet.index;
    const short = new UnicodeString(toShortUrl(richtext.unicodeText.slice(byteStart, byteEnd)));
    richtext.insert(byteStart, short.utf16);
    facet.index = { byteStart, byteEnd: byteStart + short.length };
    richtext.delete(byteStart + short.length, byteEnd + short.length);
  }
  return richtext.graphemeLength;
}

/** Whether the library loses what stands behind a link: a byte order mark, or more if the link does not get shorter. */
function loses(text) {
  const richtext = new RichText({ text });
  richtext.detectFacetsWithoutResolution();
  const links = (richtext.facets ?? []).filter(({ features }) => features.some(({ $type }) => $type === "app.bsky.richtext.facet#link"));
  const urls = links.map(({ index }) => richtext.unicodeText.slice(index.byteStart, index.byteEnd));
  return text.includes("\ufeff") || (urls.length > 1 && urls.some((url) => toShortUrl(url).length >= url.length));
}

/** social-app, lib/strings/url-helpers. */
function toShortUrl(url) {
  try {
    const { protocol, host, pathname, search, hash } = new URL(url);
    if (protocol !== "http:" && protocol !== "https:") return url;
    const path = (pathname === "/" ? "" : pathname) + search + hash;
    return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
  } catch {
    return url;
  }
}

/** Android: SmsMessageBase.calculateUnicodeTextDetails and findNextUnicodePosition; its BreakIterator is ICU's. */
function onAndroid(text) {
  if (text === "") return 0;
  const { encodingName, segmentsCount } = new SegmentedMessage(text, "auto", false);
  if (encodingName === "GSM-7" || text.length <= 70) return segmentsCount;
  const bounds = new Set([0]);
  let at = 0;
  for (const cluster of clusters(text)) bounds.add((at += cluster.length));
  let [position, count] = [0, 0];
  while (position < text.length) {
    let next = Math.min(position + 67, text.length);
    let border = next;
    while (!bounds.has(border)) border -= 1;
    if (border > position) next = border;
    else if (/[\ud800-\udbff]/.test(text[next - 1])) next -= 1;
    [position, count] = [next, count + 1];
  }
  return count;
}

/** Mastodon: StatusLengthValidator with twitter-text for Ruby, 3.1.0, and what config/initializers/twitter_regex.rb changes in it. */
const mastodonUrl = (() => {
  const tld = ["validGTLD", "validCCTLD"].map((file) => require(`twitter-text/dist/regexp/${file}`).source).join("|");
  const space = "\\p{White_Space}\\u180e";
  const invalid = "\\ufffe\\ufeff\\uffff";
  const c = `[^\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069!"#$%&'()*+,\\-./:;<=>?@\\[\\]^_\`{|}~${space}\\0-\\x1f\\x7f${invalid}]`;
  const domain = `(?:(?:${c}(?:[_-]|${c})*)?${c}\\.)*(?:(?:${c}(?:-|${c})*)?${c}\\.)(?:${tld}|xn--[0-9a-z]+)`;
  const general = "[^\\p{White_Space}<>()?]";
  const parens = (g) => `\\((?:${g}+|(?:${g}*\\(${g}+\\)${g}*))\\)`;
  const latin = require("twitter-text/dist/regexp/latinAccentChars").source;
  const old = `[a-z\\p{Script=Cyrillic}0-9!*';:=+,.$\\/%#\\[\\]\\p{Pd}_~&|@${latin}]`;
  const ending = `(?:[^\\p{White_Space}()?!*"'「」<>;:=,.$%\\[\\]~&|@]|${parens(old)})`;
  const path = `(?:${general}*(?:${parens(general)}${general}*)*${ending}|${general}+\\/)`;
  const uchars = "\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}\\u{10000}-\\u{DFFFD}\\u{E1000}-\\u{EFFFD}\\u{E000}-\\u{F8FF}\\u{F0000}-\\u{10FFFD}";
  const query = `[a-z0-9!?*'();:&=+$\\/%#\\[\\]\\-_.,~|@^${uchars}]*[a-z0-9_&=#\\/\\-${uchars}]`;
  const before = `(?:[^A-Z0-9@＠$#＃${invalid}]|^)`;
  return new RegExp(`(${before})(((?:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini):\\/\\/)?(${domain})(?::[0-9]+)?(\\/${path}*)?(\\?${query})?)`, "giu");
})();

function onMastodon(text) {
  const entities = [];
  for (const match of text.matchAll(mastodonUrl)) {
    let [, before, url, scheme, domain] = match;
    if (!scheme) continue;
    const start = match.index + before.length;
    const short = /^https?:\/\/t\.co\/([a-z0-9]+)/i.exec(url);
    if (short?.[1].length > 40) continue;
    if (short) url = short[0];
    if (domain.split(".").some((label) => registered(label).length > 63) || url.length > 4096) continue;
    entities.push({ start, end: start + url.length, text: "x".repeat(23) });
  }
  const word = "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}";
  const username = "[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*";
  const mentions = new RegExp(`(?<![=/${word}])@(${username})(?:@[${word}]+(?:[.-]+[${word}]+)*)?`, "giu");
  for (const match of text.matchAll(mentions)) {
    const end = match.index + match[0].length;
    if (/^(?:[@＠]|[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u1e00-\u1eff]|:\/\/)/.test(text.slice(end))) continue;
    entities.push({ start: match.index, end, text: `@${match[1]}` });
  }
  entities.sort((a, b) => a.start - b.start);
  let [rewritten, done] = ["", 0];
  for (const { start, end, text: instead } of entities) {
    if (start < done) continue;
    rewritten += text.slice(done, start) + instead;
    done = end;
  }
  return clusters(rewritten + text.slice(done)).length;
}

const registered = (label) => (/[^\x20-\x7e]/.test(label) ? require("punycode/").toASCII(label) : label);

// --- The comparison -------------------------------------------------------------------------------------------

const counted = execFileSync(COUNTER, { input: texts.map((text) => JSON.stringify(text)).join("\n"), encoding: "utf8", maxBuffer: 1 << 26 })
  .trim().split("\n").map((line) => JSON.parse(line));

/** Where a text is not `isExact`, ours may be the larger number. */
function compare(unit, count, { isMeant = () => true, isExact = () => true } = {}) {
  const meant = texts.flatMap((text, at) => (isMeant(text) ? [{ text, ours: counted[at][unit], theirs: count(text) }] : []));
  const wrong = meant.filter(({ text, ours, theirs }) => (isExact(text) ? ours !== theirs : ours < theirs));
  const list = wrong.slice(0, 10).map(({ text, ours, theirs }) => `${ours} instead of ${theirs}: ${JSON.stringify(text)}`);
  assert.equal(wrong.length, 0, `${wrong.length} of ${meant.length}:\n${list.join("\n")}`);
  assert.ok(meant.length > COUNT * 0.6, `only ${meant.length} texts`);
}

test("X counts as its own library", () => compare("x-weighted", (text) => parseTweet(text).weightedLength));
// Whether joined consonants are one cluster depends on the version of Ruby; we take the larger number.
test("Mastodon counts as the model of its validator", () => compare("mastodon", onMastodon, { isExact: (text) => !/\u094d/.test(text) }));
test("Bluesky counts as its composer", () => {
  // A host of other signs, or with a password, is nobody's; it counts in full.
  const isExact = (text) => [...text.matchAll(/:\/\/([^/?#\\\s]*)/g)].every(([, host]) => /^(?!.*(?:xn--|[\u0590-\u08ff]))[\p{L}\p{M}\p{Nd}._:-]*$/u.test(host));
  compare("bluesky", onBluesky, { isMeant: (text) => !loses(text), isExact });
});
test("text messages have as many parts as on Android", () => compare("sms-parts", onAndroid));
test("clusters are those of ICU", () => compare("graphemes", (text) => clusters(text).length));
