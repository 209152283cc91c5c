// Prints the top-level domains that X knows and those that are registered besides, and which letters beyond ASCII its
// domains and paths have. The regular expressions say it, and only JavaScript reads them as X does: without regard to case,
// some Greek letters are accents to them.

const registered = require("tlds");
const gtld = require("twitter-text/dist/regexp/validGTLD");
const cctld = require("twitter-text/dist/regexp/validCCTLD");
const inDomain = require("twitter-text/dist/regexp/latinAccentChars");
const inPath = require("twitter-text/dist/regexp/validGeneralUrlPathChars");

// `(?:(?:one|two)(?=what may follow))`
const names = (list) => /^\(\?:\(\?:(.*)\)\(\?=/.exec(list.source)[1].split("|");
const known = [...names(gtld), ...names(cctld)].map((name) => name.toLowerCase());
// Of two that begin alike, X takes the one that its list has first. It must be the longer one: that is what our reader takes.
for (const [at, name] of known.entries()) {
    const shorter = known.slice(0, at).find((other) => other !== name && name.startsWith(other) && /[^\x00-\x7f]/.test(name));
    if (shorter) throw new Error(`${shorter} comes before ${name}`);
}

const letters = (source) => {
    const one = new RegExp(`^[${source}]$`, "i");
    const found = [];
    for (let code = 0x80; code < 0x3000; code++) if (one.test(String.fromCharCode(code))) found.push(code);
    return found;
};
const sorted = (list) => [...new Set(list)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
process.stdout.write(JSON.stringify([
    sorted(known),
    sorted(registered.filter((name) => !known.includes(name))),
    letters(inDomain.source),
    letters(inPath.source.replace(/^\[|\]$/g, "")),
]));
