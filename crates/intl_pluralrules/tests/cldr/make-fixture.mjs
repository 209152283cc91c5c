// Writes CLDR's plural samples as the table that the tests read. In an empty folder:
//
//     npm install --ignore-scripts cldr-core@48.2.0
//     node make-fixture.mjs node_modules/cldr-core > plurals.tsv
//
// The samples stay in CLDR's own notation ("0~15", "1c6"); they are counted here as well as in the tests, so that
// neither reader can drop some unseen.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const json = (file) => JSON.parse(readFileSync(join(folder, file), "utf8"));
const { name, version, license } = json("package.json");

const rows = new Map();
const count = { cardinal: 0, ordinal: 0, plain: 0, compact: 0 };
for (const [type, file] of [["cardinal", "plurals"], ["ordinal", "ordinals"]]) {
  const rules = json(`supplemental/${file}.json`).supplemental[`plurals-type-${type}`];
  for (const [locale, categories] of Object.entries(rules)) {
    count[type] += 1;
    for (const [key, rule] of Object.entries(categories)) {
      const samples = rule.split(/@integer|@decimal/).slice(1).join(",")
        .split(",").map((sample) => sample.trim()).filter((sample) => sample && sample !== "…");
      for (const sample of samples) count[sample.includes("c") ? "compact" : "plain"] += numbersIn(sample);
      // Many locales share their rules, so one row holds them all.
      const row = [type, key.replace("pluralRule-count-", ""), samples.join(" ")].join("\t");
      rows.set(row, [...(rows.get(row) ?? []), locale]);
    }
  }
}

console.log(`# From ${name} ${version} (npm), SPDX-License-Identifier: ${license}, © Unicode, Inc.`);
console.log("# Made by make-fixture.mjs. Columns: type, category, samples, locales.");
console.log(Object.entries(count).map(([what, n]) => `# ${what}: ${n}`).join("\n"));
for (const [row, locales] of rows) console.log(`${row}\t${locales.join(" ")}`);

// "0.0~1.5" counts up in steps of its last digit.
function numbersIn(sample) {
  const [first, last] = sample.split("~");
  const decimals = (first.split(".")[1] ?? "").length;
  return last ? Math.round((last - first) * 10 ** decimals) + 1 : 1;
}
