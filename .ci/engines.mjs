// What differs between engines: copying, what a link hands on, which form of a text is shown, searching, and the page for
// unknown addresses. In Firefox over WebDriver BiDi and in WebKit over WebDriver, as Debian has them. Everything else is
// tested in Chromium, by `site.mjs`.
//
//     SITE=dir OUT=dir TOOLS=dir node --test .ci/engines.mjs
//
// An engine that this machine does not have, or cannot start, is left out, and the test says so. With
// NEEDED="firefox webkit" it fails.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { serve } from "./host.mjs";
import { program, require } from "./tools.mjs";

const { SITE, OUT, NEEDED = "" } = process.env;

/** Starts a program, and ends it with everything that it has started. */
function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: true, stdio: ["ignore", "pipe", "pipe", "pipe"], ...options });
  child.on("error", () => {});
  const output = { text: "" };
  for (const stream of child.stdio.slice(1)) stream?.on("data", (data) => { output.text += data; });
  const end = () => {
    try { process.kill(-child.pid, "SIGKILL"); } catch { /* it has ended */ }
  };
  /** Waits until it has printed something. */
  const printed = async (pattern) => {
    for (let waited = 0; waited < 60_000; waited += 50) {
      const found = output.text.match(pattern);
      if (found) return found;
      if (child.exitCode !== null) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`${command} has not printed ${pattern}:\n${output.text.slice(-2000)}`);
  };
  return { end, printed };
}

const CONTROL = "\uE009";

/** Firefox, whose BiDi needs no other program. */
async function firefox(started) {
  const binary = program("firefox-esr", "firefox");
  if (!binary) return null;
  const WebSocket = globalThis.WebSocket ?? require("playwright-core/lib/utilsBundle").ws;
  const profile = mkdtempSync(join(tmpdir(), "korb-firefox-"));
  writeFileSync(join(profile, "user.js"), 'user_pref("intl.accept_languages", "en-US");\n');
  const browser = start(binary, ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile], {
    env: { ...process.env, HOME: profile },
  });
  started.push(browser);
  const [, address] = await browser.printed(/WebDriver BiDi listening on (ws:\/\/\S+)/);
  const socket = new WebSocket(`${address}/session`);
  await new Promise((done, failed) => Object.assign(socket, { onopen: done, onerror: failed }));
  const waiting = new Map();
  socket.onmessage = ({ data }) => {
    const { id, result, error, message } = JSON.parse(data);
    const { done, failed } = waiting.get(id) ?? {};
    if (error) failed?.(new Error(`${error}: ${message}`));
    else done?.(result);
  };
  let count = 0;
  const send = (method, params) => new Promise((done, failed) => {
    count += 1;
    waiting.set(count, { done, failed });
    socket.send(JSON.stringify({ id: count, method, params }));
  });
  await send("session.new", { capabilities: {} });
  const { contexts: [{ context }] } = await send("browsingContext.getTree", {});
  const run = async (body, ...args) => {
    const { result, exceptionDetails } = await send("script.callFunction", {
      functionDeclaration: `async (...all) => JSON.stringify(await (${body})(...JSON.parse(all[0])))`,
      arguments: [{ type: "string", value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value === undefined ? undefined : JSON.parse(result.value);
  };
  return {
    run,
    open: (url) => send("browsingContext.navigate", { context, url, wait: "complete" }),
    async click(selector) {
      const { x, y } = await run(MIDDLE, selector);
      const actions = [{ type: "pointerMove", x, y }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
      await send("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions }] });
    },
    async press(keys) {
      const downs = [...keys].map((value) => ({ type: "keyDown", value }));
      const ups = [...keys].reverse().map((value) => ({ type: "keyUp", value }));
      await send("input.performActions", { context, actions: [{ type: "key", id: "keys", actions: [...downs, ...ups] }] });
    },
    async close() {
      socket.close();
      browser.end();
      await new Promise((done) => setTimeout(done, 500));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** WebKit: its driver, and a small browser that needs a screen. */
async function webkit(started) {
  const driver = program("WebKitWebDriver");
  const places = existsSync("/usr/lib") ? readdirSync("/usr/lib").map((name) => join("/usr/lib", name)) : [];
  const folders = places.flatMap((place) => {
    try { return readdirSync(place).filter((name) => name.startsWith("webkit")).map((name) => join(place, name)); } catch { return []; }
  });
  const binary = folders.map((folder) => join(folder, "MiniBrowser")).find((file) => existsSync(file));
  const xvfb = program("Xvfb");
  if (!driver || !binary || (!xvfb && !process.env.DISPLAY)) return null;
  const screen = xvfb && start(xvfb, ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
  if (screen) started.push(screen);
  const display = screen ? `:${(await screen.printed(/^(\d+)$/m))[1]}` : process.env.DISPLAY;
  const home = mkdtempSync(join(tmpdir(), "korb-webkit-"));
  const port = 20_000 + process.pid % 20_000;
  const server = start(driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, HOME: home, XDG_RUNTIME_DIR: home, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1", GSETTINGS_BACKEND: "memory" },
  });
  started.push(server);
  const send = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await send("GET", "/status");
      break;
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } };
  const { sessionId } = await send("POST", "/session", { capabilities });
  const session = (path) => `/session/${sessionId}/${path}`;
  await send("POST", session("timeouts"), { script: 60_000, pageLoad: 60_000 });
  const run = async (body, ...args) => {
    const script = `const [args, done] = arguments; (async () => JSON.stringify(await (${body})(...JSON.parse(args))))()
      .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await send("POST", session("execute/async"), { script, args: [JSON.stringify(args)] });
    if (error) throw new Error(error);
    return value === undefined || value === null ? undefined : JSON.parse(value);
  };
  return {
    run,
    open: (url) => send("POST", session("url"), { url }),
    async click(selector) {
      const { x, y } = await run(MIDDLE, selector);
      const actions = [
        { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 },
      ];
      await send("POST", session("actions"), { actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }] });
    },
    async press(keys) {
      const downs = [...keys].map((value) => ({ type: "keyDown", value }));
      const ups = [...keys].reverse().map((value) => ({ type: "keyUp", value }));
      await send("POST", session("actions"), { actions: [{ type: "key", id: "keys", actions: [...downs, ...ups] }] });
    },
    async close() {
      await send("DELETE", `/session/${sessionId}`).catch(() => {});
      server.end();
      screen?.end();
      await new Promise((done) => setTimeout(done, 500));
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where to click on an element. */
const MIDDLE = `(selector) => {
  const element = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
  if (!element) throw new Error("nothing to click on: " + selector);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}`;

const replies = (tag, platform) => JSON.parse(readFileSync(join(OUT, tag, platform, "replies.json"), "utf8")).replies;

async function wait(browser, body, ...args) {
  for (let waited = 0; waited < 20_000; waited += 100) {
    const found = await browser.run(body, ...args).catch(() => false);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`never: ${body}`);
}

for (const [name, launch] of Object.entries({ firefox, webkit })) {
  test(name, { timeout: 300_000 }, async (engine) => {
    const started = [];
    let browser;
    let why = "it is not there";
    try {
      browser = await launch(started);
    } catch (error) {
      why = error.message;
      for (const { end } of started) end();
    }
    if (!browser) {
      assert.ok(!NEEDED.includes(name), `${name} cannot be driven: ${why}`);
      return engine.skip(`the site is not tried in ${name}: ${why}`.replaceAll("\n", " "));
    }
    // The replies of a page come late, or not at all.
    let refuses = false;
    const host = await serve(SITE, async (path) => {
      if (!path.endsWith(".js") || path.endsWith("/site.js")) return undefined;
      if (refuses) return 503;
      return void await new Promise((done) => setTimeout(done, 2500));
    });
    const { base } = host;
    const status = () => wait(browser, '() => document.querySelector("#status").textContent');
    const quiet = () => browser.run('() => { document.querySelector("#status").textContent = ""; }');
    /** What is on the clipboard: pages may not read it, but whoever sits there may paste it. */
    const pasted = async () => {
      await browser.run(`() => {
        document.querySelector("#pasted")?.remove();
        const field = document.createElement("textarea");
        field.id = "pasted";
        document.querySelector("main").prepend(field);
      }`);
      await browser.click("#pasted");
      await browser.press([CONTROL, "v"]);
      return wait(browser, '() => document.querySelector("#pasted").value');
    };
    try {
      await engine.test("the first reply of a page is copied, though it comes late", async () => {
        await browser.open(`${base}en/for/xing.html`);
        refuses = true;
        await browser.click("#reason-project-offers button.copy");
        assert.match(await status(), /could not be copied/);
        await quiet();
        // What failed is tried again.
        refuses = false;
        await browser.click("#reason-project-offers button.copy");
        assert.equal(await status(), "Copied");
        assert.equal(await pasted(), replies("en", "xing").find((reply) => reply.reason === "project-offers").text);
      });

      await engine.test("a divided reply is copied message by message", async () => {
        const reply = replies("de", "bluesky-post").find((reply) => reply.parts.length > 1 && reply.tone === "candid" && reply.register === "formal");
        await browser.open(`${base}de/for/bluesky-post.html`);
        for (const part of [...reply.parts, reply.parts[0]]) {
          await quiet();
          await browser.click(`#reason-${reply.reason} button.copy`);
          await status();
          assert.equal(await pasted(), part);
        }
      });

      await engine.test("a link hands on what was chosen", async () => {
        const courteous = "?tone=courteous&register=informal";
        const address = (expected) => wait(browser, "(url) => location.href === url && document.readyState === 'complete'", `${base}${expected}`);
        await browser.open(`${base}de/for/xing.html${courteous}#reason-project-offers`);
        assert.equal(await browser.run("() => document.querySelector('#tone-1').checked && document.querySelector('#register-1').checked"), true);
        await browser.click(".languages a[hreflang=en]");
        await address(`en/for/xing.html${courteous}#reason-project-offers`);
        await browser.click("#reason-project-offers .alone");
        await address(`en/reason/project-offers.html${courteous}`);
        await browser.click(".languages a[hreflang=de]");
        await address(`de/reason/project-offers.html${courteous}`);
        await browser.run("() => { navigator.share = async (data) => { window.shared = data.url; }; }");
        await browser.click("button.share");
        assert.equal(await wait(browser, "() => window.shared"), `${base}de/reason/project-offers.html${courteous}`);
        await browser.click("#tone-0");
        await address("de/reason/project-offers.html?tone=candid&register=informal");
      });

      await engine.test("one form of each text is shown", async () => {
        await browser.open(`${base}de/for/xing.html?tone=candid&register=formal`);
        const shown = `() => [...document.querySelectorAll("h1 > span, h3, .reasons > li > [data-tone]")].filter((one) => one.checkVisibility()).map((one) => one.textContent)`;
        const count = 1 + 2 * await browser.run("() => document.querySelectorAll('.reasons > li').length");
        const seen = new Set();
        for (const [tone, register] of [[0, 0], [1, 0], [1, 1], [0, 1]]) {
          await browser.click(`#tone-${tone}`);
          await browser.click(`#register-${register}`);
          const texts = await browser.run(shown);
          assert.equal(texts.length, count);
          seen.add(texts.join("\n"));
        }
        assert.equal(seen.size, 4);
      });

      await engine.test("a search goes by letters, not by signs", async () => {
        await browser.open(`${base}fr/for/xing.html`);
        const found = (text, query) => browser.run(`(text, query) => {
          document.querySelector("#reason-project-offers h3:not([hidden])").textContent = text;
          const search = document.querySelector("#search");
          search.value = query;
          search.dispatchEvent(new Event("input"));
          return !document.querySelector("#reason-project-offers").hidden;
        }`, text, query);
        for (const [text, query] of [["l’amie", "l'amie"], ["« Oui »", '"oui"'], ["пам’ять", "памʼять"], ["Straße", "STRASSE"], ["İyi", "iyi"], ["ガイド", "がいど"], ["أهلًا", "اهلا"]]) {
          assert.equal(await found(text, query), true, `${query} in ${text}`);
        }
        assert.equal(await found("l’amie", "l'amio"), false);
      });

      await engine.test("an unknown address has its looks", async () => {
        await browser.open(`${base}de/for/a/b/nothing.html`);
        assert.equal(await browser.run("() => getComputedStyle(document.querySelector('ul.languages')).listStyleType"), "none");
      });
    } finally {
      host.close();
      await browser.close();
    }
  });
}
