// How the start of a site grows with its languages and articles; called by `cargo xtask growth`, which built the sites.
//
// The same article is opened for the first time on the slow phone of `bench.mjs`, in interleaved rounds; figures are
// medians of seven.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { host } from "./bench/host.mjs";
import { load } from "./bench/load.mjs";
import { phone } from "./bench/phone.mjs";
import { growthPicture } from "./bench/growth_picture.mjs";
import config from "./playwright.config.mjs";
import { FULL_ARTICLE, needed } from "./site.mjs";

const FOLDER = needed("WELCOME_OUTPUT");
const ROUNDS = 7;
/** Articles of the pack itself. */
const ARTICLES = 42;

const sites = JSON.parse(await readFile(needed("WELCOME_BUILT"), "utf8"));
const browser = await chromium.launch(config.use.launchOptions);
try {
  for (const site of sites) Object.assign(site, { host: await host(site.site), loads: [] });
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const site of sites.map((_, at) => sites[(at + round) % sites.length])) {
      const context = await phone(browser);
      const found = await load(context, `${site.host.origin}${FULL_ARTICLE}`);
      if (round > 0) site.loads.push(found);
      await context.close();
    }
    console.error(`round ${round} of ${ROUNDS}`);
  }
} finally {
  await browser.close();
  for (const site of sites) await site.host?.stop();
}
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rows = sites.map(({ locales, times, seconds, bytes, release, loads }) => {
  const of = (what) => median(loads.map((load) => load[what]));
  return { locales, articles: times * ARTICLES, seconds, bytes, release, first: of("bytes"), contentful: of("contentful"), takenOver: of("takenOver") };
});
await writeFile(join(FOLDER, "growth.json"), `${JSON.stringify(rows, null, 2)}\n`);
await writeFile(join(FOLDER, "growth.svg"), growthPicture(rows));
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
console.log("| languages | articles | build, s | site, MB | release, MB | first visit, KB | first paint, ms | taken over, ms |");
console.log("|---:|---:|---:|---:|---:|---:|---:|---:|");
for (const row of rows) {
  const cells = [row.locales, row.articles, row.seconds.toFixed(1), megabytes(row.bytes), megabytes(row.release), (row.first / 1000).toFixed(1), Math.round(row.contentful), Math.round(row.takenOver)];
  console.log(`| ${cells.join(" | ")} |`);
}
