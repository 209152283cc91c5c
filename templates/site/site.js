{# What pages can do besides being read: find, copy, share, and remember what was chosen. Everything can be read and chosen
   without this. Comments, indentation and empty lines are the template's, so that nobody has to load them. -#}
{% set script %}
"use strict";
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const page = document.body.dataset;
  const language = document.documentElement.lang;

{# A browser can refuse to store anything; then nothing is remembered. #}
  const remembered = (key) => {
    try { return localStorage.getItem(`korb-${key}`); } catch { return null; }
  };
  const remember = (key, value) => {
    try { localStorage.setItem(`korb-${key}`, value); } catch { }
  };

{# Comments keep the other forms of each text, and what is of no use without this script: browsers without it show one form. #}
  const fragment = (html) => document.createRange().createContextualFragment(html);
  const comments = [];
  const nodes = document.createNodeIterator(document.body, NodeFilter.SHOW_COMMENT);
  while (nodes.nextNode()) comments.push(nodes.referenceNode);
  for (const comment of comments) if (comment.data[0] === "+") comment.replaceWith(fragment(comment.data.slice(1)));
  one(".forms")?.remove();

{# --- Tone and register: what the address asks for, else what is remembered, else what is usual #}
  const asked = new URLSearchParams(location.search);
  const names = ["tone", "register"];
  for (const name of names) {
    const inputs = all(`input[name="${name}"]`);
    const wanted = [asked.get(name), remembered(name)].map((id) => inputs.find((input) => input.value === id)).find(Boolean);
    if (wanted) wanted.checked = true;
    for (const input of inputs) {
      input.addEventListener("change", () => {
        remember(name, input.value);
        chosen();
      });
    }
  }
{# What is sent to others says what was chosen. The address of the page says it unless nobody has chosen. A choice that this
   language does not have is kept for the next one. #}
  const choices = (isSent) => {
    const said = new URLSearchParams();
    for (const name of names) {
      const input = one(`input[name="${name}"]:checked`);
      const isSaid = isSent || asked.has(name) || remembered(name) || (input && !input.defaultChecked);
      const value = input?.value ?? asked.get(name);
      if (isSaid && value) said.set(name, value);
    }
    return said;
  };
  const links = all(".languages a, .platforms a, .links .alone, .back a");
  const pass = () => {
    const said = choices();
    for (const link of links) link.search = said;
    const own = new URL(location);
    for (const name of names) own.searchParams.delete(name);
    for (const [name, value] of said) own.searchParams.append(name, value);
    if (own.search === location.search) return;
{# Some browsers refuse this for a page that was opened from a file. #}
    try { history.replaceState(history.state, "", own); } catch { }
  };

{# --- Languages and platforms #}
  for (const link of links) {
    link.addEventListener("click", () => {
      if (link.hreflang) remember("language", link.hreflang);
      if (!("start" in page) && link.closest(".languages, .platforms")) link.hash = location.hash;
    });
  }

{# RFC 4647, section 3.4: the tag itself, then without its last subtags; at last any variety of the language. #}
  const best = (wanted, links) => {
    const find = (fits) => links.find((link) => fits(link.hreflang.toLowerCase()));
    for (const tag of wanted) {
      const subtags = tag.toLowerCase().split("-");
      for (let length = subtags.length; length > 0; length -= 1) {
        const link = find((own) => own === subtags.slice(0, length).join("-"));
        if (link) return link;
      }
      const link = find((own) => own.split("-")[0] === subtags[0]);
      if (link) return link;
    }
    return null;
  };
  if ("start" in page) {
    pass();
    const wanted = [remembered("language"), ...navigator.languages].filter(Boolean);
    const link = best(wanted, all(".languages a"));
    if (link && location.hash !== "#languages") location.replace(link.href + location.hash);
    return;
  }

  const choice = (name) => Number(one(`input[name="${name}"]:checked`)?.id.split("-")[1] ?? 0);
  const isShown = ({ dataset }) => names.every((name) => !dataset[name] || Number(dataset[name]) === choice(name));

{# --- What is said without moving the focus #}
  const status = one("#status");
  let silence;
  const say = (text) => {
    if (!status) return;
    status.textContent = text;
    clearTimeout(silence);
    silence = setTimeout(() => { status.textContent = ""; }, 4000);
  };
{# WebKit lets a page copy only while it handles a click, so that it gets the promise of a text. A browser that takes no
   promise gets the text. #}
  const copy = async (text, done) => {
    try {
      try {
        const blob = Promise.resolve(text).then((text) => new Blob([text], { type: "text/plain" }));
        await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
      } catch {
        await navigator.clipboard.writeText(await text);
      }
      say(done());
    } catch {
      say(page.failed);
    }
  };

{# --- Replies: loaded when the first one is asked for #}
  let loading;
  const replies = () => {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      window.korb = resolve;
      script.src = page.replies;
{# The next click tries again. #}
      script.addEventListener("error", () => {
        loading = undefined;
        script.remove();
        reject();
      });
      document.head.append(script);
    });
    return loading;
  };
  const number = () => choice("tone") * (all('input[name="register"]').length || 1) + choice("register");
{# The messages that a reply is sent in: where it is divided, one text would be longer than the platform allows. #}
  const messages = async (reason) => {
    const known = await replies();
    return known.replies[reason][number()].map((part) => part.map((at) => known.paragraphs[at]).join("\n\n"));
  };
  const address = (anchor) => {
    const own = new URL(location);
    own.search = choices(true);
    own.hash = anchor;
    return own.href;
  };
{# One answer by itself, with the address of the page that carries its license, or the license where there is none. #}
  const answer = () => {
    const paragraphs = all("[data-tone]:not([hidden])", one("main"))
      .flatMap((shown) => (shown.matches("p") ? shown : all("p:not(.note)", shown)));
    const foot = location.protocol === "file:" ? one(".notice").textContent.trim() : address("");
{# Isolation marks are for this page; elsewhere they may be shown as boxes. #}
    return [...paragraphs.map((paragraph) => paragraph.textContent), foot].join("\n\n").replace(/[\u2066-\u2069]/g, "");
  };

  const share = async (anchor, title) => {
    const url = address(anchor);
    try {
      await navigator.share({ title, url });
    } catch (error) {
{# Or there is no such function. #}
      if (error.name !== "AbortError") await copy(url, () => page.linkCopied);
    }
  };

{# --- The controls beside each reason #}
  const controls = comments.find((comment) => comment.data[0] === "=");
  const entries = all(".reasons > li, article.alone");
  const digits = (text) => Number(text).toLocaleString(language);
  entries.forEach((entry, at) => {
    const inList = entry.matches("li");
    const title = () => one("h1 > span:not([hidden]), h3:not([hidden])", entry).firstChild.textContent.trim();
{# An entry that is not shown does not count, so each one has its number. #}
    entry.style.counterReset = `reason ${at}`;
    if (!controls) return;
    const row = fragment(controls.data.slice(1).replaceAll("t_0", `t_${at + 1}`));
    const [button, sharing] = all("button", row);
    const part = one(".part", row);
    button.addEventListener("click", () => {
      const which = part.next;
      let count = 1;
      const text = inList
        ? messages(entry.id.replace("reason-", "")).then((all) => {
          count = all.length;
          return all[which];
        })
        : answer();
      copy(text, () => {
        if (count === 1) return page.copied;
        const next = (which + 1) % count;
        const of = (at) => `${digits(at + 1)} / ${digits(count)}`;
        Object.assign(part, { textContent: of(next), next });
        return `${page.copied} ${of(which)}`;
      });
    });
    sharing.addEventListener("click", () => share(inList ? entry.id : "", title()));
    all("[data-tone]", entry).at(-1).after(row);
{# The forms of a request stand together, before the answers. #}
    if (inList) one("h3", entry).after(...all("h3", entry).slice(1));
  });

  const chosen = () => {
    pass();
    for (const form of all("[data-tone], [data-register]")) form.hidden = !isShown(form);
    for (const part of all(".part")) Object.assign(part, { textContent: "", next: 0 });
    for (const entry of entries) {
      const length = one(".length", entry);
      if (!length || !entry.dataset.lengths) continue;
      const isDivided = entry.dataset.divided?.split(" ").includes(String(number())) ?? false;
      const known = entry.dataset.lengths.split("\n")[number()];
      const [own, kind] = known?.split("\t") ?? [];
      const frame = page.length.split("\n").slice(2 * (kind ?? 0));
      length.textContent = known === undefined ? "" : frame[0] + own + frame[1];
      length.classList.toggle("many", isDivided);
    }
    filter();
  };

{# --- Search: every word must be there, whatever its case, its accents and the shape of its letters #}
  const search = one("#search");
  const letters = {
    ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i", þ: "th", ð: "d", ς: "σ", ة: "ه", ى: "ي", "‐": "-",
  };
  const shapes = new RegExp(`[${Object.keys(letters).join("")}]`, "g");
{# Accents, and the points of Hebrew and Arabic, which most people leave out. The marks of other scripts make other words.
   And apostrophes and quotation marks, which have more forms than keys, with spaces inside them or without. #}
  const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\p{Cf}\p{QMark}`\u02b9-\u02bf\u05f3\u05f4\u2032-\u2037]/gu;
{# ẞ and ß meet as ss only by way of both cases. Katakana is the block behind hiragana, in its order. #}
  const fold = (text) =>
    text.normalize("NFKD").replace(marks, "").toLowerCase().toUpperCase().toLowerCase().replace(shapes, (c) => letters[c])
      .replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
  const filter = () => {
    if (!search) return;
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const entry of entries) {
      const text = words.length && fold(all(":is(h3, [data-tone]):not([hidden])", entry).map((shown) => shown.textContent).join(" "));
      entry.hidden = !words.every((word) => text.includes(word));
      if (!entry.hidden) found += 1;
    }
    one("#found").textContent = words.length ? `${digits(found)} / ${digits(entries.length)}` : "";
  };
  const clear = () => {
    search.value = "";
    filter();
  };
  if (search) {
    search.addEventListener("input", filter);
    search.addEventListener("keydown", (event) => { if (event.key === "Escape") clear(); });
{# Who follows a link to a reason wants to see it. #}
    addEventListener("hashchange", () => { if (one(":target")?.hidden) clear(); });
  }
  chosen();
})();
{% endset %}
{% autoescape false %}
{{ script | replace("  ", "") | replace("\n\n\n", "\n") | replace("\n\n", "\n")
  | replace(" = ", "=") | replace(" => ", "=>") | replace(" === ", "===") | replace(" !== ", "!==") | replace(" += ", "+=")
  | replace(" && ", "&&") | replace(" || ", "||") | replace(" ?? ", "??") | replace(" ? ", "?") | replace(" : ", ":")
  | replace(" + ", "+") | replace(": ", ":") | replace(", ", ",") | replace("; ", ";") | replace(") {", "){") | replace("{ ", "{")
  | replace(" }", "}") | replace("{\n", "{") | replace(";\n}", "}") | replace("\n}", "}") | replace(";}", "}") | safe }}
{% endautoescape %}
