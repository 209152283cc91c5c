// The site in a real browser, as a reader meets it: from a file, from a host, below any path, with and without the
// script, by keyboard, on a phone, in the dark, from right to left.
//
//     SITE=dir OUT=dir RTL=dir HOSTILE=dir TOOLS=dir node --test .ci/site.mjs        the tests
//     SITE=dir RTL=dir TOOLS=dir SCREENSHOTS=dir node .ci/site.mjs                   a picture of each kind of page
//
// SITE is the site, RTL one of a language that is written from right to left, HOSTILE one of texts that try to get out. OUT
// is the folder that all formats of the texts of SITE were rendered into. TOOLS has the node_modules.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

import { serve } from "./host.mjs";
import { launch, require } from "./tools.mjs";

const { SITE, OUT, RTL, HOSTILE, SCREENSHOTS } = process.env;
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser;
let host;
let base;
const start = async () => {
  browser = await launch();
  host = await serve(SITE);
  ({ base } = host);
};
const stop = async () => {
  await browser?.close();
  host.close();
};

const file = (path, site = SITE) => {
  const [name, anchor] = path.split("#");
  return pathToFileURL(join(resolve(site), name)).href + (anchor ? `#${anchor}` : "");
};

/** Opens an address in a browser of its own. Nothing may go wrong there, and no other host may be asked for anything. */
async function open(url, options = {}) {
  const context = await browser.newContext({ locale: "en-US", permissions: url.startsWith("http") ? ["clipboard-read", "clipboard-write"] : [], ...options });
  const page = await context.newPage();
  page.trouble = [];
  page.on("console", (message) => page.trouble.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => page.trouble.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const here = request.url().startsWith("file:") || request.url().startsWith(base);
    if (!here) page.trouble.push(`asked for ${request.url()}`);
  });
  if (options.before) await page.addInitScript(options.before);
  await page.goto(url);
  page.done = async () => {
    assert.deepEqual(page.trouble, [], url);
    await context.close();
  };
  return page;
}

/** The words of a text, as its language has them: with spaces between them or without. */
function wordsOf(text, tag) {
  const words = [...new Intl.Segmenter(tag, { granularity: "word" }).segment(text)].filter((one) => one.isWordLike);
  return words.map((one) => one.segment);
}

/** How people type a word: in another case, without accents and vowel signs, with the letters that their keyboard has. */
function ways(word, tag) {
  const PLAIN = {
    ß: "ss", ẞ: "SS", ł: "l", Ł: "L", ø: "o", æ: "ae", œ: "oe", ı: "i", İ: "I", ё: "е", Ё: "Е", أ: "ا", إ: "ا", آ: "ا", ى: "ي", ة: "ه",
    "’": "'", "ʼ": "'", "‑": "-",
  };
  const plain = (text) => [...text].map((c) => PLAIN[c] ?? c).join("");
  // In Japanese, the mark of a voiced sound makes another letter.
  const bare = tag === "ja" ? word : word.normalize("NFD").replace(/\p{Mn}/gu, "").normalize("NFC");
  const turned = (from, to, by) => word.replace(new RegExp(`[${from}-${to}]`, "g"), (c) => String.fromCharCode(c.charCodeAt(0) + by));
  const cased = [word, plain(word), bare, plain(bare)].flatMap((text) => [
    text, text.toLowerCase(), text.toUpperCase(), text.toLocaleLowerCase(tag), text.toLocaleUpperCase(tag),
  ]);
  return [...cased, word.normalize("NFD"), turned("!", "~", 0xfee0), turned("ァ", "ヶ", -0x60), turned("ぁ", "ゖ", 0x60), turned("！", "～", -0xfee0)];
}

const shown = (page, selector) => page.locator(selector).filter({ visible: true });
/** Every language of the site: it has a folder with its feed. */
const LANGUAGES = readdirSync(SITE).filter((name) => existsSync(join(SITE, name, "feed.xml")));
const KINDS = {
  start: "index.html#languages", index: "de/index.html", platform: "de/for/linkedin-note.html",
  reason: "de/reason/visited-profile.html", english: "en/for/mastodon.html", arabic: "ar/for/x.html", japanese: "ja/for/linkedin-note.html",
  chinese: "zh-Hans/index.html", forms: "de/forms.html", missing: "404.html",
};

if (SCREENSHOTS) {
  await start();
  mkdirSync(SCREENSHOTS, { recursive: true });
  const pages = [...Object.entries(KINDS).map(([kind, path]) => [kind, file(path)]), ["rtl", file("ar-XB/for/xing.html", RTL)]];
  for (const [kind, url] of pages) {
    for (const [size, width, height] of [["desktop", 1100, 1400], ["phone", 360, 1400]]) {
      for (const colorScheme of ["light", "dark"]) {
        const page = await open(url, { viewport: { width, height }, colorScheme });
        await page.screenshot({ path: join(SCREENSHOTS, `${kind}-${size}-${colorScheme}.png`) });
        await page.done();
      }
    }
    const page = await open(url, { viewport: { width: 800, height: 1100 } });
    await page.emulateMedia({ media: "print" });
    await page.screenshot({ path: join(SCREENSHOTS, `${kind}-print.png`) });
    await page.done();
  }
  await stop();
} else {
  before(start);
  after(stop);

  test("languages and platforms are switched in place", async () => {
    for (const url of [file("de/for/xing.html#reason-project-offers"), `${base}de/for/xing.html#reason-project-offers`]) {
      const page = await open(url);
      await shown(page, ".languages a[hreflang=en]").click();
      await page.waitForURL(/en\/for\/xing\.html#reason-project-offers$/);
      assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
      await page.locator(".platforms summary").click();
      await shown(page, ".platforms a").getByText("Mastodon").click();
      await page.waitForURL(/en\/for\/mastodon\.html#reason-project-offers$/);
      await page.done();
    }
  });

  test("the start page leads to the reader's language, and remembers another choice", async () => {
    for (const [languages, expected] of [
      [["de-LI", "en"], "de/index.html"], [["en-NZ"], "en/index.html"], [["zh-CN"], "zh-Hans/index.html"], [["tlh", "DE"], "de/index.html"], [["tlh"], "index.html"],
      [["den"], "index.html"],
    ]) {
      const before = `Object.defineProperty(navigator, "languages", { value: ${JSON.stringify(languages)} })`;
      for (const url of [base, file("index.html")]) {
        const page = await open(url, { before });
        await page.waitForTimeout(200);
        const at = new URL(page.url()).pathname.split("/").slice(expected.includes("/") ? -2 : -1).join("/") || "index.html";
        assert.equal(at, expected, `${languages} from ${url}`);
        await page.done();
      }
    }
    const page = await open(`${base}index.html#languages`);
    await page.waitForTimeout(200);
    assert.ok(page.url().endsWith("index.html#languages"), "whoever wants to choose may");
    await page.locator("a[hreflang=de]").click();
    await page.waitForURL(/de\/index\.html/);
    await page.goto(base);
    await page.waitForURL(/de\/index\.html/);
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ["korb-language"]);
    await page.done();
  });

  test("everything can be read and chosen without the script", async () => {
    for (const [kind, path] of Object.entries(KINDS)) {
      const page = await open(file(path), { javaScriptEnabled: false });
      assert.equal(await shown(page, "button").count(), 0, `${kind}: a button that does nothing`);
      assert.equal(await shown(page, "input[type=search]").count(), 0, kind);
      assert.ok((await page.locator("main").innerText()).length > 10, kind);
      await page.done();
    }
    // Each page shows one form of a text. What is shown is all that is there: no style has to hide the others.
    const page = await open(file(KINDS.index), { javaScriptEnabled: false });
    const answers = page.locator("#reason-learn-about-company [data-tone]");
    assert.equal(await answers.count(), 1);
    const answer = await answers.innerText();
    assert.equal(await page.locator("h1 > span").count(), 1);
    // A link leads to all of them.
    await page.locator(".forms a").click();
    await page.waitForURL(/de\/forms\.html$/);
    const all = await page.locator("#reason-learn-about-company p").allInnerTexts();
    // The first is the same in both forms of address.
    assert.ok(new Set(all).size === 3 && all[0] === answer, all.join("\n"));
    assert.equal(await page.locator("#reason-learn-about-company h3").count(), 3);
    await page.done();
    assert.ok(!readFileSync(join(SITE, "style.css"), "utf8").includes(":has("), "not every browser knows it");
  });

  test("the list is searched as one types", async () => {
    const page = await open(file("de/for/xing.html"));
    const search = page.locator("#search");
    const all = await page.locator(".reasons > li").count();
    const found = () => shown(page, ".reasons > li").count();
    assert.equal(await found(), all);
    for (const [query, expected] of [["PROFIL besucht", 2], ["moglich", 1], ["MÖGLICH", 1], ["  möglich  schon ", 1], ["xyzzy", 0]]) {
      await search.fill(query);
      const count = await found();
      assert.ok(expected === 0 ? count === 0 : count >= expected && count < all, `${query}: ${count}`);
      assert.equal(await page.locator("#found").innerText(), `${count} / ${all}`);
    }
    // Of each pair, the first stands in the list, and the second is typed.
    for (const [text, query] of [
      ["Straße", "STRASSE"], ["STRAẞE", "straße"], ["İyi günler", "iyi"], ["kışın ılık", "ILIK"], ["Łódź", "lodz"], ["ΛΟΓΟΣ", "λόγος"],
      ["λογοσκόπιο", "λόγος"], ["l’amie", "l'amie"], ["l'amie", "l’amie"], ["l’amie", "lʼamie"], ["l‘amie", "l´amie"],
      ["« Oui »", "«oui»"], ["« Oui »", '"oui"'], ["“Yes”", '"yes"'], ["‘Yes’", "'yes'"], ["„Ja“", "»ja«"], ["‚Ja‘", "ja"], ["пам’ять", "памʼять"], ["צה״ל", 'צה"ל'], ["「はい」", "はい"],
      ["E‑Mail", "e-mail"], ["ﬁnden", "finden"], ["つながりリスト", "リスト"], ["つながりリスト", "ﾘｽﾄ"], ["つながりリスト", "りすと"], ["ガイド", "がいど"], ["всё", "все"], ["ＸＩＮＧ", "xing"],
      ["مُحَمَّد", "محمد"], ["أهلًا", "اهلا"], ["صديقة", "صديقه"], ["שָׁלוֹם", "שלום"], ["ยินดีที่ได้รู้จัก", "ที่"], ["de\u0301ja\u0300", "déjà"],
    ]) {
      await page.evaluate((text) => { document.querySelector("#reason-project-offers h3").textContent = text; }, text);
      await search.fill(query);
      assert.ok(await page.locator("#reason-project-offers").isVisible(), `${query} in ${text}`);
    }
    // What differs by more than case and accents is another word.
    for (const [text, query] of [["ที่", "ทู่"], ["かく", "がく"], ["צל", "צר"]]) {
      await page.evaluate((text) => { document.querySelector("#reason-project-offers h3").textContent = text; }, text);
      await search.fill(query);
      assert.ok(!await page.locator("#reason-project-offers").isVisible(), `${query} in ${text}`);
    }
    await search.press("Escape");
    assert.equal(await found(), all);
    assert.equal(await page.locator("#found").innerText(), "");
    await search.fill("xyzzy");
    await page.evaluate(() => { location.hash = "#reason-project-offers"; });
    await page.waitForFunction(() => !document.querySelector("#reason-project-offers").hidden);
    await page.done();
  });

  test("each reason is found by a word of it, however it is typed, in every language", async () => {
    for (const tag of LANGUAGES) {
      const page = await open(file(`${tag}/for/xing.html`));
      const entries = await shown(page, ".reasons > li").all();
      const told = [];
      for (const entry of entries) {
        const id = await entry.getAttribute("id");
        const request = await shown(entry, "h3").innerText();
        const typed = new Set(wordsOf(request, tag).flatMap((word) => ways(word, tag)));
        assert.ok(typed.size > 1, `${tag} ${id}: ${request}`);
        const missed = await page.evaluate(([id, typed]) => typed.filter((text) => {
          const search = document.querySelector("#search");
          search.value = text;
          search.dispatchEvent(new Event("input"));
          return document.getElementById(id).hidden;
        }), [id, [...typed]]);
        told.push(...missed.map((text) => `${id}: ${text} in ${request}`));
        await page.locator("#search").fill("");
      }
      assert.ok(entries.length > 20, tag);
      assert.deepEqual(told, [], tag);
      await page.done();
    }
  });

  test("tone and register are kept from page to page", async () => {
    const page = await open(`${base}de/for/xing.html`);
    await page.locator("#tone-1").check();
    await page.locator("#register-1").check();
    await page.goto(`${base}de/reason/project-offers.html`);
    assert.ok(await page.locator("#tone-1").isChecked() && await page.locator("#register-1").isChecked());
    assert.deepEqual(await page.evaluate(() => Object.entries(localStorage).sort()), [["korb-register", "informal"], ["korb-tone", "courteous"]]);
    assert.equal((await page.context().cookies()).length, 0);
    await page.done();
  });

  test("what is copied is the reply that fits, with the length that is shown", async () => {
    for (const [tag, platform] of [["de", "linkedin-note"], ["de", "x"], ["en", "bluesky"], ["en", "sms"], ["en", "email"], ["de", "any"]]) {
      const { replies } = JSON.parse(readFileSync(join(OUT, tag, platform, "replies.json"), "utf8"));
      const page = await open(`${base}${tag}/${platform === "any" ? "index" : `for/${platform}`}.html`);
      // So that nothing is copied that was copied before.
      const copied = async () => {
        await page.waitForFunction(() => document.querySelector("#status").textContent !== "");
        await page.evaluate(() => { document.querySelector("#status").textContent = ""; });
        return page.evaluate(() => navigator.clipboard.readText());
      };
      for (const [tone, register] of [[0, 0], [1, 0], ...(tag === "de" ? [[1, 1]] : [])]) {
        await page.locator(`#tone-${tone}`).check();
        if (tag === "de") await page.locator(`#register-${register}`).check();
        for (const reason of ["project-offers", "suggested-by-network"]) {
          const of = replies.filter((reply) => reply.reason === reason);
          const reply = of[tone * (of.length / 2) + register];
          const row = page.locator(`#reason-${reason}`);
          // One message after the other, and then from the beginning.
          const { parts } = reply;
          for (const [number, part] of [...parts, parts[0]].entries()) {
            await row.locator("button.copy").click();
            assert.equal(await copied(), part, `${tag} ${platform} ${reason}`);
            const next = parts.length === 1 ? "" : ` ${(number + 1) % parts.length + 1} / ${parts.length}`;
            assert.ok((await row.locator("button.copy").innerText()).endsWith(next), `${tag} ${platform} ${reason}`);
          }
          const shown = await row.locator(".length").innerText();
          const numbers = [reply.length, reply.limit].filter((number) => number !== null);
          if (reply.parts.length > 1) numbers.unshift(reply.parts.length);
          const expected = numbers.map((number) => number.toLocaleString(tag));
          assert.deepEqual(shown.match(/\d[\d.,]*/g), expected, `${tag} ${platform} ${reason}: ${shown}`);
        }
      }
      await page.done();
    }
    const alone = await open(`${base}en/reason/visited-profile.html`);
    await alone.locator("button.copy").click();
    await alone.waitForFunction(() => document.querySelector("#status").textContent === "Copied");
    assert.equal(await alone.evaluate(() => navigator.clipboard.readText()), `Yes. And?\n\n${alone.url()}?tone=candid`);
    await alone.done();
  });

  test("a load that failed is tried again with the next click", async () => {
    const page = await open(`${base}en/for/xing.html`);
    let fails = true;
    await page.route("**/xing.js", (route) => (fails ? route.abort() : route.continue()));
    for (const expected of ["That could not be copied; you can select the text.", "Copied"]) {
      await page.evaluate(() => { document.querySelector("#status").textContent = ""; });
      await page.locator("#reason-project-offers button.copy").click();
      await page.waitForFunction(() => document.querySelector("#status").textContent !== "");
      assert.equal(await page.locator("#status").innerText(), expected);
      fails = false;
    }
    page.trouble = page.trouble.filter((trouble) => !trouble.includes("ERR_FAILED"));
    await page.done();
  });

  test("an unknown address has its styles and its languages", async () => {
    for (const path of ["nothing.html", "de/for/nothing.html", "a/b/c/d/"]) {
      const page = await open(`${base}${path}`);
      assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("ul.languages")).listStyleType), "none", path);
      await page.context().close();
    }
  });

  test("a link is shared, or else copied", async () => {
    const stub = "navigator.share = (data) => { window.shared = data; return Promise.resolve(); }";
    const sharing = await open(`${base}de/for/xing.html`, { before: stub });
    for (const [tone, register, query] of [
      [0, 0, "?tone=candid&register=formal"], [1, 0, "?tone=courteous&register=formal"], [1, 1, "?tone=courteous&register=informal"],
    ]) {
      await sharing.locator(`#tone-${tone}`).check();
      await sharing.locator(`#register-${register}`).check();
      await sharing.locator("#reason-project-offers button.share").click();
      const data = await sharing.evaluate(() => window.shared);
      assert.equal(data.url, `${base}de/for/xing.html${query}#reason-project-offers`);
      assert.ok(data.title.length > 5);
    }
    await sharing.done();
    const copying = await open(`${base}en/for/xing.html?utm_source=x`, { before: "delete Navigator.prototype.share" });
    await copying.locator("#reason-project-offers button.share").click();
    await copying.waitForFunction(() => document.querySelector("#status").textContent === "Link copied");
    const link = await copying.evaluate(() => navigator.clipboard.readText());
    assert.equal(link, `${base}en/for/xing.html?tone=candid#reason-project-offers`);
    await copying.done();
  });

  test("a link says which tone and register its sender chose, from page to page", async () => {
    const courteous = "?tone=courteous&register=informal";
    // The recipient has chosen otherwise before.
    const before = "localStorage.setItem('korb-tone', 'candid'); localStorage.setItem('korb-register', 'formal')";
    const chosen = (page) => page.locator(".choice input:checked").evaluateAll((all) => all.map((input) => input.value).join(" "));
    const page = await open(`${base}de/for/xing.html${courteous}#reason-project-offers`, { before });
    assert.equal(await chosen(page), "courteous informal");
    assert.match(await shown(page, "h1 > span").innerText(), /deine/);
    // English has no register, but the next language has.
    for (const [open, to] of [
      [".languages a[hreflang=en]", `en/for/xing.html${courteous}#reason-project-offers`],
      [".languages a[hreflang=de]", `de/for/xing.html${courteous}#reason-project-offers`],
      ["#reason-project-offers .alone", `de/reason/project-offers.html${courteous}`],
      [".languages a[hreflang=fr]", `fr/reason/project-offers.html${courteous}`],
      [".back a", `fr/index.html${courteous}#reason-project-offers`],
      ["#reason-project-offers .permalink", `fr/index.html${courteous}#reason-project-offers`],
      [".platforms summary", `fr/index.html${courteous}#reason-project-offers`],
      [".platforms a[href*='mastodon']", `fr/for/mastodon.html${courteous}#reason-project-offers`],
    ]) {
      await shown(page, open).click();
      await page.waitForURL(`${base}${to}`);
      assert.match(await chosen(page), /^courteous/, to);
    }
    // Who chooses otherwise sends that.
    await page.locator("#tone-0").check();
    assert.equal(page.url(), `${base}fr/for/mastodon.html?tone=candid&register=informal#reason-project-offers`);
    await page.done();
    // The start page passes it on. What nobody has chosen is as remembered, else as usual, and the address stays clean.
    const german = 'Object.defineProperty(navigator, "languages", { value: ["de"] })';
    for (const [path, first, to, expected] of [
      [`index.html${courteous}`, german, `de/index.html${courteous}`, "courteous informal"],
      ["index.html", german, "de/index.html", "candid formal"],
      ["de/index.html?tone=rude", before, "de/index.html?tone=candid&register=formal", "candid formal"],
      ["de/index.html?tone=courteous", before, "de/index.html?tone=courteous&register=formal", "courteous formal"],
      ["de/index.html?a=1", german, "de/index.html?a=1", "candid formal"],
    ]) {
      const page = await open(`${base}${path}`, { before: first });
      await page.waitForURL(`${base}${to}`);
      assert.equal(await chosen(page), expected, path);
      assert.equal((await page.evaluate(() => localStorage.getItem("korb-tone"))), first === german ? null : "candid", "it is not the reader's choice");
      await page.done();
    }
  });

  test("everything can be done with the keyboard, and one sees where one is", async () => {
    const page = await open(`${base}de/for/xing.html`);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip", "the first stop");
    const box = await page.locator(".skip").boundingBox();
    assert.ok(box.width > 40 && box.x >= 0 && box.y >= 0, "it is seen when it is there");
    const reached = new Set();
    for (let stops = 0; stops < 40; stops += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const at = document.activeElement;
        return { what: at.tagName + (at.className && `.${at.className}`) + (at.name ? `[${at.name}]` : ""), outline: getComputedStyle(at).outlineStyle };
      });
      assert.notEqual(stop.outline, "none", stop.what);
      reached.add(stop.what);
    }
    for (const what of ["A", "SUMMARY", "INPUT[tone]", "INPUT[register]", "INPUT", "BUTTON.copy", "BUTTON.share", "A.permalink", "A.alone"]) {
      assert.ok(reached.has(what), `${what} is not among ${[...reached].join(", ")}`);
    }
    await page.done();
  });

  test("nothing is wider than the screen", async () => {
    const pages = [...Object.values(KINDS).map((path) => file(path)), file("ar-XB/for/xing.html", RTL), file("ar-XB/reason/project-offers.html", RTL)];
    for (const url of pages) {
      for (const [width, zoom] of [[320, 1], [640, 2]]) {
        const page = await open(url, { viewport: { width, height: 800 } });
        await page.evaluate((zoom) => { document.documentElement.style.fontSize = `${18 * zoom}px`; }, zoom).catch(() => {});
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(over, 0, `${url} at ${width} px, text ${zoom} times as large`);
        await page.done();
      }
    }
    const page = await open(file("ar-XB/for/xing.html", RTL));
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("main")).direction), "rtl");
    await page.done();
  });

  test("print is a letter, and who wants no motion gets none", async () => {
    const page = await open(file(KINDS.platform));
    await page.emulateMedia({ media: "print" });
    for (const selector of ["body > header", "search", ".controls", ".links", ".skip"]) {
      assert.equal(await shown(page, selector).count(), 0, selector);
    }
    await page.emulateMedia({ media: "screen", reducedMotion: "reduce" });
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
    await page.done();
  });

  test("the browser takes every rule of the style sheet, and emphasis suits the script", async () => {
    for (const [tag, style] of [["de", "italic"], ["ar", "normal"], ["ja", "normal"]]) {
      const page = await open(`${base}${tag}/index.html`);
      const found = await page.evaluate(async () => {
        const text = await (await fetch(document.querySelector("link[rel=stylesheet]").href)).text();
        let [depth, written] = [0, 0];
        for (const sign of text) {
          written += sign === "{" && depth === 0;
          depth += (sign === "{") - (sign === "}");
        }
        const style = getComputedStyle(document.querySelector("main em")).fontStyle;
        return { written, taken: document.styleSheets[0].cssRules.length, style };
      });
      assert.ok(found.written > 50, `${found.written} rules`);
      assert.deepEqual(found, { written: found.written, taken: found.written, style }, tag);
      await page.done();
    }
  });

  test("the policy holds", async () => {
    const page = await open(`${base}de/for/xing.html`);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.broken = true";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", '<img src="https://example.org/x.png" onerror="window.broken = true">');
    });
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => window.broken), undefined);
    assert.ok(page.trouble.some((trouble) => trouble.includes("Content Security Policy")), page.trouble.join("\n"));
    assert.ok(page.trouble.some((trouble) => trouble.includes("Loading the image")), page.trouble.join("\n"));
    await page.context().close();
  });

  test("pages are accessible, in light and dark (axe-core, WCAG 2.2 AA and best practice)", async () => {
    const pages = [...Object.values(KINDS).map((path) => file(path)), file("ar-XB/for/xing.html", RTL), file("../status.html")];
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    for (const url of pages) {
      for (const colorScheme of ["light", "dark"]) {
        const page = await open(url, { colorScheme, bypassCSP: true });
        await page.evaluate(axe);
        const { violations, passes } = await page.evaluate((tags) => axe.run(document, { preload: false, runOnly: { type: "tag", values: tags } }), tags);
        assert.ok(passes.length > 10, url);
        const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.slice(0, 3).map((node) => node.html).join("\n  ")}`);
        assert.deepEqual(told, [], `${url}, ${colorScheme}`);
        await page.done();
      }
    }
  });

  test("texts that try to get out stay where they are", async () => {
    for (const path of ["index.html#languages", "de/index.html", "de/for/index.html", "de/reason/assets.html", "en/for/feed.html", "404.html"]) {
      const page = await open(file(path, HOSTILE), { before: "window.alert = () => { window.broken = true; }" });
      for (const button of await shown(page, "button").all().then((all) => all.slice(0, 4))) await button.click();
      assert.equal(await page.evaluate(() => window.broken), undefined, path);
      assert.equal(await page.evaluate(() => document.scripts.length), path.includes("for/") || path === "de/index.html" ? 3 : 2, path);
      await page.done();
    }
  });

  // The raw sizes are measured in crates/korb/tests/site.rs. This is what is sent: every host compresses pages.
  test("a page with everything is small", () => {
    const shared = ["style.css", "site.js"].map((name) => readFileSync(join(SITE, name)));
    for (const tag of LANGUAGES) {
      for (const name of readdirSync(join(SITE, tag, "for")).filter((name) => name.endsWith(".html"))) {
        const all = [readFileSync(join(SITE, tag, "for", name)), ...shared];
        const packed = all.reduce((sum, one) => sum + gzipSync(one, { level: 9 }).length, 0);
        assert.ok(packed < 16_000, `${tag}/${name}: ${packed} bytes, compressed`);
      }
    }
  });
}
