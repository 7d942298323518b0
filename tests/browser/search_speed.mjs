// How long it takes from a key to the frame that shows what was found, on a processor six times slower; called by
// `cargo xtask bench`. The pack as it is, and one with twelve times its articles. A missed aim is said in the table.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ready } from "./app_page.mjs";
import { host } from "./bench/host.mjs";
import config from "./playwright.config.mjs";
import { needed } from "./site.mjs";

/** Chromium's main thread runs this many times slower. */
const SLOWER = 6;
/** What is typed, letter by letter: a word, one with a mistake, one in another script, two words. */
const TYPED = ["wohnung", "krakenversicherung", "doktor", "arbeit suchen"];
const SITES = [
  { folder: needed("WELCOME_SITE"), most: 50 },
  { folder: needed("WELCOME_LARGE_SITE"), most: 150 },
];

const browser = await chromium.launch(config.use.launchOptions);
const rows = [];
try {
  for (const { folder, most } of SITES) rows.push({ ...(await measured(folder)), most });
} finally {
  await browser.close();
}
await writeFile(join(process.env.WELCOME_OUTPUT ?? "../../target", "search.json"), `${JSON.stringify(rows, null, 2)}\n`);
console.log("| articles and places | key to results, median, ms | slowest, ms | budget, ms | |");
console.log("|---:|---:|---:|---:|---|");
for (const { pages, times, most } of rows) {
  const [middle, slowest] = [times[Math.floor(times.length / 2)], times.at(-1)];
  console.log(`| ${pages} | ${middle.toFixed(1)} | ${slowest.toFixed(1)} | ${most} | ${slowest <= most ? "reached" : "missed"} |`);
}

/** Milliseconds of every key, ascending. */
async function measured(folder) {
  const site = await host(folder);
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: "block" })).newPage();
  const words = page.waitForResponse(/\/search\.[0-9a-f]+\.json$/);
  await page.goto(`${site.origin}/de/search/`);
  await ready(page);
  const pages = (await (await words).json())[0].trim().split("\n").length;
  // The first answer shows that the words have arrived.
  await page.locator("#search-field").fill("a");
  await page.locator(".search-group .hit:visible").first().waitFor();
  await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.evaluate(() => {
    window.times = [];
    const note = (began) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.times.push(performance.now() - began);
      port2.postMessage(null);
    };
    // In the first task after the frame that shows it.
    addEventListener("input", ({ timeStamp }) => requestAnimationFrame(() => note(timeStamp)), { capture: true });
  });
  let keys = 0;
  for (const typed of TYPED) {
    // The first key empties the field: all that was found goes, and the topics come back.
    await page.keyboard.press("Control+A");
    for (const key of ["Delete", ...typed]) {
      await page.keyboard.press(key === " " ? "Space" : key);
      keys += 1;
      await page.waitForFunction((keys) => window.times.length >= keys, keys);
    }
  }
  const times = await page.evaluate(() => window.times);
  await page.context().close();
  await site.stop();
  return { pages, times: times.sort((one, other) => one - other) };
}
