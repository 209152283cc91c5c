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

{# --- Languages and platforms #}
  for (const link of all(".languages a, .platforms a")) {
    link.addEventListener("click", () => {
      if (link.hreflang) remember("language", link.hreflang);
      if (!("start" in page)) link.hash = location.hash;
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
    const wanted = [remembered("language"), ...navigator.languages].filter(Boolean);
    const link = best(wanted, all(".languages a"));
    if (link && location.hash !== "#languages") location.replace(link.href + location.hash);
    return;
  }

{# --- Tone and register #}
  for (const input of all(".choice input")) {
    if (remembered(input.name) === input.value) input.checked = true;
    input.addEventListener("change", () => {
      remember(input.name, input.value);
      chosen();
    });
  }
  const choice = (name) => Number(one(`input[name="${name}"]:checked`)?.id.split("-")[1] ?? 0);
  const isShown = (element) =>
    (!element.dataset.tone || Number(element.dataset.tone) === choice("tone")) &&
    (!element.dataset.register || Number(element.dataset.register) === choice("register"));

{# --- What is said without moving the focus #}
  const status = one("#status");
  let silence;
  const say = (text) => {
    if (!status) return;
    status.textContent = text;
    clearTimeout(silence);
    silence = setTimeout(() => { status.textContent = ""; }, 4000);
  };
  const copy = async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
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
      script.addEventListener("error", reject);
      document.head.append(script);
    });
    return loading;
  };
  const number = () => choice("tone") * Math.max(1, all('input[name="register"]').length) + choice("register");
  const reply = async (reason) => {
    const known = await replies();
    const parts = known.replies[reason][number()];
    return parts.map((part) => part.map((at) => known.paragraphs[at]).join("\n\n")).join("\n\n");
  };
  const address = (anchor) => location.href.split("#")[0] + anchor;
{# One answer by itself, with the address of the page that carries its license, or the license where there is none. #}
  const answer = () => {
    const paragraphs = all("[data-tone]", one("main")).filter(isShown)
      .flatMap((shown) => (shown.matches("p") ? shown : all("p:not(.note)", shown)));
    const foot = location.protocol === "file:" ? one(".notice").textContent.trim() : address("");
{# Isolation marks are for this page; elsewhere they may be shown as boxes. #}
    return [...paragraphs.map((paragraph) => paragraph.textContent), foot].join("\n\n").replace(/[\u2066-\u2069]/g, "");
  };

  const share = async (anchor, title) => {
    const url = address(anchor);
    if (!navigator.share) return copy(url, page.linkCopied);
    try {
      await navigator.share({ title, url });
    } catch (error) {
      if (error.name !== "AbortError") await copy(url, page.linkCopied);
    }
  };

{# --- The controls beside each reason #}
  const controls = one("#controls");
  const entries = all(".reasons > li, article.alone");
  for (const entry of entries) {
    if (!controls) break;
    const inList = entry.matches("li");
    const title = () => all("h1 > span, h3", entry).find(isShown).firstChild.textContent.trim();
    const row = controls.content.cloneNode(true);
    one(".copy", row).addEventListener("click", async () => {
      try {
        await copy(inList ? await reply(entry.id.replace("reason-", "")) : answer(), page.copied);
      } catch {
        say(page.failed);
      }
    });
    one(".share", row).addEventListener("click", () => share(inList ? `#${entry.id}` : "", title()));
    all("[data-tone]", entry).at(-1).after(row);
  }

  const digits = (text) => Number(text).toLocaleString(language);
  const chosen = () => {
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
    ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i", þ: "th", ð: "d", ς: "σ", ة: "ه", ى: "ي", "’": "'", "‘": "'", ʼ: "'", "‐": "-",
  };
  const shapes = new RegExp(`[${Object.keys(letters).join("")}]`, "g");
{# Accents, and the points of Hebrew and Arabic, which most people leave out. The marks of other scripts make other words. #}
  const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\p{Cf}]/gu;
{# ẞ and ß meet as ss only by way of both cases. Katakana is the block behind hiragana, in its order. #}
  const fold = (text) =>
    text.normalize("NFKD").replace(marks, "").toLowerCase().toUpperCase().toLowerCase().replace(shapes, (c) => letters[c])
      .replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
{# An entry that is not shown does not count, so each one has its number. #}
  entries.forEach((entry, at) => { entry.style.counterReset = `reason ${at}`; });
  const filter = () => {
    if (!search) return;
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const entry of entries) {
      const text = words.length && fold(all("h3, [data-tone]", entry).filter(isShown).map((shown) => shown.textContent).join(" "));
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
    one("search").hidden = false;
    search.addEventListener("input", filter);
    search.addEventListener("keydown", (event) => { if (event.key === "Escape") clear(); });
{# Who follows a link to a reason wants to see it. #}
    addEventListener("hashchange", () => { if (one(":target")?.hidden) clear(); });
  }
  chosen();
})();
{% endset %}
{% autoescape false %}
{{ script | replace("  ", "") | replace("\n\n\n", "\n") | replace("\n\n", "\n") | safe }}
{% endautoescape %}
