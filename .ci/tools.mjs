// What the tests in JavaScript load and start. TOOLS has the node_modules.

import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

/** Loads a package of the tools. */
export const require = createRequire(join(resolve(process.env.TOOLS), "index.js"));

/** The path of the first of some programs that this machine has, or null. */
export function program(...names) {
  for (const name of names) {
    try {
      return execFileSync("sh", ["-c", 'command -v "$0"', name], { encoding: "utf8" }).trim();
    } catch { /* the next one */ }
  }
  return null;
}

/** Starts Chromium or Chrome. */
export function launch() {
  const names = [process.env.CHROME, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const executablePath = program(...names.filter(Boolean));
  if (!executablePath) {
    throw new Error("no Chromium or Chrome; install one (on Debian: apt-get install chromium), or name it in $CHROME");
  }
  return require("playwright-core").chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}
