// The share-alike gate against a real browser: what the gate takes for seen, Chromium shows.
//
//     KORB=program WORKSPACE=dir TOOLS=dir node --test .ci/gate.mjs
//
// KORB is the program, WORKSPACE the small workspace of the cases. TOOLS has the node_modules. Every element of the HTML
// standard is tried in every known way of hiding, and so are tags in no sensible order (as many documents as MUDDLES says, others with another SEED). `korb license check` looks at
// all of it in one run. The browser shows it in frames, many at once. The gate may take for hidden what a browser shows;
// ordinary pages, which it must not refuse, are marked.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";

import { launch } from "./tools.mjs";

const { KORB, WORKSPACE } = process.env;

/** Words and addresses, so that a browser must show all of it as text. */
const NOTICE = "Translated from Ein Artikel (https://example.org/artikel), license CC BY-NC-SA 3.0 (https://example.org/license/3.0/)";
const HEAD = '<title>x</title><link rel="license" href="https://example.org/license/3.0/">'
  + '<script type="application/ld+json">{"license": "https://example.org/license/3.0/"}</script>';
const page = (body, head = "") => `<!DOCTYPE html><html lang="en"><head>${HEAD}${head}</head><body><p>Hello</p>${body}</body></html>`;

const ELEMENTS = `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas
  caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt em embed fencedframe fieldset figcaption
  figure font footer form frame frameset geolocation h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend
  li link listing main map mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option
  output p param permission picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select selectedcontent shadow slot small source
  spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr
  xmp x-custom foreignobject mi mtext desc`.split(/\s+/);

/** Each way in which an element could hide a text, or only seem to. */
const WAYS = [
  (name) => `<${name}>${NOTICE}</${name}>`,
  (name) => `<${name} hidden>${NOTICE}</${name}>`,
  (name) => `<${name} hidden/>${NOTICE}</${name}>`,
  (name) => `<${name} hidden>x<${name}>${NOTICE}</${name}>`,
  (name) => `<div hidden><${name}></div>${NOTICE}`,
  (name) => `<span hidden><${name}></span>${NOTICE}</${name}>`,
  (name) => `<p hidden>x<${name}>${NOTICE}</${name}>`,
  (name) => `<p><b hidden>x<${name}></p>${NOTICE}`,
  (name) => `<${name}/>${NOTICE}`,
  (name) => `<${name} hidden></${name}x>${NOTICE}</${name}>`,
  (name) => `<div hidden></${name}>${NOTICE}</div>`,
  (name) => `<table><tr><td><${name} hidden>x</table>${NOTICE}`,
  (name) => `<svg><${name}></svg>${NOTICE}`,
  (name) => `<select><${name}></select>${NOTICE}`,
  (name) => `<template><${name}></template>${NOTICE}`,
  (name) => `<style>${name}{display:none}</style><${name}>${NOTICE}</${name}>`,
];

const STYLES = [
  "display:none", "DISPLAY : None", "display:/**/none", "display:none!important", "display: none ! important", "d\\69splay:none", "display:n\\6fne",
  "color:red;display:none", "display:block;display:none", "display:none;display:block", ";;display:none", "x;display:none", "x:y;display:none", "display:var(--x,none)",
  "--x:none;display:var(--x)", "all:unset;display:none", "visibility:hidden", "visibility:collapse", "content-visibility:hidden", "display:none/**/",
  "/*;*/display:none", "background:url(a'b);display:none/*'*/", "background:url(a;display:none)", "color:rgb(;display:none", "content:'\n;display:none", "display:table-column",
  "display:table-column-group", "position:absolute;left:-9999px", "text-indent:-9999px", "font-size:0", "font:0/0 a", "opacity:0", "clip-path:inset(50%)", "height:0;overflow:hidden",
  "transform:scale(0)", "color:transparent", "zoom:0.001", "color:#fff;background:#fff", "filter:opacity(0)", "display:NONE", "\tdisplay\n:\nnone\t", "display:none}", "{display:none",
];

/** What stands in a style sheet, with what is hidden by it. */
const SHEETS = [
  ".n{display:none}", "p.n{display:none}", "#i{display:none}", "[title]{display:none}", "body{display:none}", ":root{display:none}", "*{display:none}", "body>.n{display:none}",
  "p+p{display:none}", ":is(.n,x){display:none}", ":where(p){display:none}", "p:not(.m){display:none}", "p:nth-child(2){display:none}", "@media all{.n{display:none}}", "@media screen{@supports(display:block){.n{display:none}}}",
  "@layer a{.n{display:none}}", "body{.n{display:none}}", "body{& .n{display:none}}", ".n{&{display:none}}", "p{&.n{display:none}}", "<!-- .n{display:none} -->", "<!-- -->.n{display:none}",
  "/*}*/.n{display:none}", ".n/**/{display/**/:none}", "a{b:'}'}.n{display:none}", "a{b:\"{\n}.n{display:none}", "a{b:url(x'y)}.n{display:none}/*'*/", "@import url(a'b);.n{display:none}/*'*/", ".\\6e{display:none}", ".n{d\\69splay:none}",
  "a{}}.n{display:none}", "@x;.n{display:none}", "@x{}.n{display:none}", ".n{visibility:hidden}", ".n{content-visibility:hidden}", "@container (width>0){.n{display:none}}", "@scope(body){.n{display:none}}",
  "html .n,x{display:none}", "x,.n{display:none}", ".N{display:none}", "P.n{display:none}", "@starting-style{}.n{display:none}", "u\\72l{}a{b:u\\72l(x'y)}.n{display:none}/*'*/", ".n{color:red;{}display:none}", "body{@media all{.n{display:none}}}",
  "body{display:contents;@layer{&{display:none}}}", ".n:not(:hover){display:none}", "*|p.n{display:none}", "::details-content{display:none}", "@media print{.n{display:none}}",
];

/** Other documents: a name, the text of the file. Those in `SHOWN` are ordinary, and must not be refused. */
const OTHERS = [
  page(`<!-- ${NOTICE} -->`), page(`</ ${NOTICE}>`), page(`<?x ${NOTICE}>`), page(`<!x ${NOTICE}>`), page(`<![CDATA[${NOTICE}]]>`), page(`<!-->${NOTICE}<!---->`), page(`<!--x--!>${NOTICE}`),
  page(`<!--<!-- -->${NOTICE}`), page(`<!--`.concat(NOTICE)), page(`<svg><![CDATA[${NOTICE}]]></svg>`), page(`<p h\u0130dden>${NOTICE}</p>`), page(`<p hid\0den>${NOTICE}</p>`), page(`<p\0hidden>${NOTICE}</p>`),
  page(`<p HIDDEN>${NOTICE}</p>`), page(`<p title="a" hidden title="b">${NOTICE}</p>`), page(`<p style="color:red" style="display:none">${NOTICE}</p>`), page(`<p style="display:none" style="color:red">${NOTICE}</p>`),
  page(`<p hidden=until-found>${NOTICE}</p>`), page(`<p hidden=false>${NOTICE}</p>`), page(`<p popover>${NOTICE}</p>`), page(`<p inert>${NOTICE}</p>`), page(`<p aria-hidden=true>${NOTICE}</p>`), page(`<p dir=rtl>${NOTICE}</p>`),
  page(`<p style=display:none>${NOTICE}`), page(`<p style='display&#58;none'>${NOTICE}`), page(`<p style="&#x64;isplay:none">${NOTICE}`), page(`<p style="display:none\0">${NOTICE}`), page(`<body hidden>${NOTICE}`), page(`${NOTICE}<body hidden>`),
  page(`${NOTICE}<html hidden>`), page(`${NOTICE}<body style="display:none">`), page(`<frameset>${NOTICE}`), `<!DOCTYPE html><head>${HEAD}</head><frameset>${NOTICE}</frameset>`, `<!DOCTYPE html><head>${HEAD}</head><frameset><frame></frameset>${NOTICE}`,
  page(`<details>${NOTICE}</details>`), page(`<details><summary>${NOTICE}</summary></details>`), page(`<details><summary>x</summary><summary>${NOTICE}</summary></details>`), page(`<details open><summary>x</summary>${NOTICE}</details>`), page(`<details name=a open>x</details><details name=a open>${NOTICE}</details>`),
  page(`<dialog open>${NOTICE}</dialog>`), page(`<dialog>${NOTICE}</dialog>`), page(`<div><template shadowrootmode=open></template>${NOTICE}</div>`), page(`<div>${NOTICE}<template shadowrootmode=open><slot></slot></template></div>`), page(`<div>${NOTICE}<template shadowrootmode=closed>x</template></div>`),
  page(`<style></stylex>${NOTICE}</style>`), page(`<style></style >${NOTICE}`), page(`<style></style/>${NOTICE}`), page(`<script><!--<script></script>${NOTICE}</script>`), page(`<script><!--<script></script>--></script>${NOTICE}`), page(`<title></titlex>${NOTICE}</title>`),
  page(`<textarea></textarea x>${NOTICE}`), page(`<noscript><p>${NOTICE}</noscript>`), page(`<iframe>${NOTICE}</iframe>`), page(`<iframe srcdoc="${NOTICE}"></iframe>`), page(`<object data=x>${NOTICE}</object>`), page(`<video>${NOTICE}</video>`),
  page(`<ruby>x<rp>${NOTICE}</rp></ruby>`), page(`<ruby>x<rp>(<rt>${NOTICE}</ruby>`), page(`<ul><li hidden>x<ul><li>${NOTICE}</ul></ul>`), page(`<ul><li hidden>x<li>${NOTICE}</ul>`), page(`<dl><dt hidden>x<dd>${NOTICE}</dl>`), page(`<dl><dt hidden>x<dl><dd>${NOTICE}</dl></dl>`),
  page(`<table hidden><tr><td>${NOTICE}</table>`), page(`<table hidden>${NOTICE}<tr><td></table>`), page(`<table><tr hidden><td>x<tr><td>${NOTICE}</table>`), page(`<table><caption hidden>x<tr><td>${NOTICE}</table>`), page(`<table><colgroup hidden><col><tr><td>${NOTICE}</table>`), page(`<table><tbody hidden><tr><td>x<tbody><tr><td>${NOTICE}</table>`),
  page(`<table><tr><td hidden><table><tr><td>x</table>${NOTICE}</table>`), page(`<table><b hidden></table>${NOTICE}`), page(`<table><tr><b hidden></table>${NOTICE}`), page(`<table><tr><td><b hidden></table>${NOTICE}`), page(`<table><tr><td><object><b hidden></table>${NOTICE}`), page(`<table><tr><td><b hidden><object><i></table>${NOTICE}`),
  page(`<form hidden><div></form>${NOTICE}</div>`), page(`<form hidden><form></form>${NOTICE}</form>`), page(`<form><div hidden></form>${NOTICE}</div>`), page(`<a hidden>x<a>${NOTICE}</a>`), page(`<a><a hidden></a>${NOTICE}</a>`), page(`<nobr hidden>x<nobr>${NOTICE}</nobr>`), page(`<button hidden>x<button>${NOTICE}</button>`),
  page(`<b hidden><p></b>${NOTICE}</p>`), page(`<b hidden><p>x</p></b>${NOTICE}`), page(`<i><b hidden></i>${NOTICE}</b>`), page(`<p><b hidden><div></b>${NOTICE}</div>`), page(`<h1 hidden></h2>${NOTICE}`), page(`<h1 hidden><h2>${NOTICE}</h2>`),
  page(`<svg><style>p{display:none}</style></svg><p>${NOTICE}</p>`), page(`<svg><p hidden></svg>${NOTICE}`), page(`<svg><title><div></svg>${NOTICE}</div></title>`), page(`<svg><foreignObject><div hidden/></foreignObject></svg>${NOTICE}`), page(`<math><mi><div hidden></math>${NOTICE}`), page(`<svg><desc><p hidden></desc></svg>${NOTICE}`), page(`<svg/>${NOTICE}`), page(`<svg hidden/>${NOTICE}`), page(`<math><annotation-xml encoding=text/html><div hidden></math>${NOTICE}`),
  page(`<select><xmp></select><div hidden></xmp></select>${NOTICE}`), page(`<select><option>x</select>${NOTICE}`), page(`<select><div hidden></select>${NOTICE}</div>`), page(`<select><input hidden>${NOTICE}`), page(`<optgroup><option hidden>x<option>${NOTICE}`),
  page(NOTICE, `<meta http-equiv=refresh content="0;url=about:blank">`), page(`<p class=n>${NOTICE}`, `<link rel=stylesheet href="data:text/css,.n{display:none}">`), page(`<p class=n>${NOTICE}`, `<style>@import url("data:text/css,.n{display:none}")</style>`), page(`<p class=n>${NOTICE}</p><style>.n{display:none}</style>`),
  page(`<table><tr><td>${NOTICE}</table>`, "<style>tbody{display:none}</style>"), page(`<table><td>${NOTICE}</table>`, "<style>tr{display:none}</style>"), page(`<p hidden>`.repeat(600) + NOTICE), page("<div>".repeat(600) + NOTICE), page("<b hidden>".repeat(20) + "</b>".repeat(19) + NOTICE),
  page(`<p>x</body><p hidden></html>${NOTICE}`), page(`<img alt="${NOTICE}"><input value="${NOTICE}"><meta content="${NOTICE}"><p title="${NOTICE}">`), page(`<plaintext>${NOTICE}`), page(`<listing hidden>${NOTICE}</listing>`), page(`<br hidden>${NOTICE}`), page(`</br hidden>${NOTICE}`), page(`<hr hidden>${NOTICE}`), page(`<image hidden>${NOTICE}`),
];

const SHOWN = [
  page(`<p>${NOTICE}</p>`), page(`<p>${NOTICE}`), page(`<footer class="a b" id="c" data-x="1" aria-label="x" role="contentinfo"><p lang="en" dir="ltr">${NOTICE}</p></footer>`), page(`<div><div><section><article>${NOTICE}</article></section></div></div>`),
  page(`<table><tr><td>${NOTICE}</td></tr></table>`), page(`<ul><li>x<li>${NOTICE}</ul>`), page(`<p hidden>x</p><p>${NOTICE}</p>`), page(`<p style="display:block; color: #333; font-size: 0.9em; margin: 1em 0">${NOTICE}</p>`), page(`<details><summary>x</summary>y</details>${NOTICE}`), page(`<details open>${NOTICE}</details>`),
  page(`<select><option>x</option></select><p>${NOTICE}</p>`), page(`<svg viewBox="0 0 1 1"><title>x</title><path d="M0 0"/></svg><p>${NOTICE}</p>`), page(`<p><b>x</b> <em>${NOTICE}</em></p>`), page(`<p class="n">${NOTICE}</p>`, "<style>.m, nav { display: none } .n { color: red } @media print { nav { display: none } } p::before { content: ''; position: absolute; inset: -1px }</style>"),
  page(`<button hidden>x</button><dialog>x</dialog><template>x</template><p>${NOTICE}</p>`), page(`<script>document.title = "</p>"</script><p>${NOTICE}</p>`), page(`<noscript><p>x</p></noscript><p>${NOTICE}</p>`), page(`<table><caption>x</caption><thead><tr><th>x<tbody><tr><td>${NOTICE}</table>`), page(`<blockquote cite="x"><q>${NOTICE}</q></blockquote>`),
  page(`<dl><dt>x<dd>${NOTICE}</dl>`), page(`<center><font>${NOTICE}</font></center>`), page(`<form action="x"><fieldset><legend>x</legend><label>y <input></label></fieldset></form><p>${NOTICE}</p>`), page(`<template><li>x</template><p>${NOTICE}</p>`), `<!doctype html>${HEAD}<p>${NOTICE}`,
];

/** Tags in no sensible order: the same ones in each run. */
function* muddles(count) {
  let state = Number(process.env.SEED ?? 20261127);
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const names = `a b i nobr p div span li ul dd dl h1 table tr td th tbody caption colgroup form button select option template svg math foreignObject title desc
    mi object marquee ruby rp rt label address section em details summary dialog fieldset br hr input style textarea noscript x-y body font g applet main pre optgroup`.split(/\s+/);
  for (let number = 0; number < count; number += 1) {
    // A few of them, so that they meet each other.
    const few = Array.from({ length: 2 + random(4) }, () => names[random(names.length)]);
    let body = "";
    const pieces = 3 + random(9);
    for (let piece = 0; piece < pieces; piece += 1) {
      const name = few[random(few.length)];
      body += [`<${name}>`, `<${name}>`, `<${name} hidden>`, `</${name}>`, `</${name}>`, `<${name}/>`, `<${name} hidden/>`, "x"][random(8)];
    }
    yield page(body + NOTICE);
  }
}

const documents = [
  ...ELEMENTS.flatMap((name) => WAYS.map((way) => page(way(name)))),
  ...STYLES.map((style) => page(`<p style="${style.replaceAll('"', "&quot;")}">${NOTICE}</p>`)),
  ...SHEETS.map((sheet) => page(`<p class="n" id="i" title="t">${NOTICE}</p>`, `<style>${sheet}</style>`)),
  ...OTHERS,
  ...SHOWN,
  ...muddles(Number(process.env.MUDDLES ?? 1500)),
];
const ordinary = new Set(SHOWN);

let browser;
let folder;
before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), "korb-gate-"));
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The numbers of the documents in which the gate does not see the notice. */
function refused(documents) {
  // A thousand findings of a kind are listed.
  const hidden = new Set();
  for (let from = 0; from < documents.length; from += 500) {
    const dir = join(folder, `${from}`);
    mkdirSync(dir);
    documents.slice(from, from + 500).forEach((text, number) => writeFileSync(join(dir, `${from + number}.html`), text));
    const run = spawnSync(resolve(KORB), ["license", "check", dir, "--workspace", resolve(WORKSPACE), "--format", "json"], { encoding: "utf8", maxBuffer: 1 << 28 });
    assert.ok(run.status === 0 || run.status === 1, run.stderr);
    const findings = JSON.parse(run.stdout).findings.filter(({ code }) => code === "notice-missing");
    for (const { file } of findings) hidden.add(Number(file.match(/(\d+)\.html$/)[1]));
  }
  return hidden;
}

/** What a browser shows of each document. */
async function shown(documents) {
  const texts = [];
  const tab = await browser.newPage();
  await tab.goto("about:blank");
  for (let from = 0; from < documents.length; from += 200) {
    texts.push(...await tab.evaluate((documents) => Promise.all(documents.map((text) => new Promise((done) => {
      const frame = document.createElement("iframe");
      frame.srcdoc = text;
      frame.width = frame.height = 300;
      frame.addEventListener("load", () => {
        // A refresh takes a moment.
        setTimeout(() => {
          let seen = "";
          try { seen = frame.contentDocument?.body?.innerText ?? ""; } catch { /* it went elsewhere */ }
          frame.remove();
          done(seen);
        }, text.includes("refresh") ? 300 : 0);
      }, { once: true });
      document.body.append(frame);
    }))), documents.slice(from, from + 200)));
  }
  await tab.close();
  return texts;
}

test("what the gate takes for seen, a browser shows", { timeout: 900_000 }, async () => {
  const hidden = refused(documents);
  const texts = await shown(documents);
  const isShown = (number) => texts[number].replace(/\s+/g, " ").includes(NOTICE);
  const numbers = [...documents.keys()];
  const wrong = numbers.filter((number) => !hidden.has(number) && !isShown(number));
  assert.deepEqual(wrong.map((number) => documents[number].replace(HEAD, "").replaceAll(NOTICE, "NOTICE")), [], "the gate sees what nobody does");
  const strict = numbers.filter((number) => ordinary.has(documents[number]) && (hidden.has(number) || !isShown(number)));
  assert.deepEqual(strict.map((number) => documents[number].replace(HEAD, "").replaceAll(NOTICE, "NOTICE")), [], "an ordinary page is refused");
  const seen = numbers.filter((number) => !hidden.has(number)).length;
  const visible = numbers.filter(isShown).length;
  console.log(`${documents.length} documents: a browser shows the notice of ${visible}, the gate sees it in ${seen}`);
  assert.ok(seen > visible / 4, "the gate sees hardly anything");
  assert.ok(documents.length - visible > 500, "hardly anything is hidden");
});
