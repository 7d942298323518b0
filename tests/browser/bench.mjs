// Our site beside plain HTML and beside mdBook, all three with the same texts; called by `cargo xtask bench`.
//
// One host serves all three the same way (bench/host.mjs) to a slow phone on a poor network (bench/phone.mjs). The rounds
// are interleaved: every round measures each of the three, beginning with another one; the first round is thrown away.
// Cold is a first visit with empty caches. Warm is a later visit: caches are filled, our service worker has installed the
// release and is not running. A tap goes from the click to the frame that draws the next heading (bench/move.mjs); our
// pages then come from the service worker, those of the others from the cache, after asking the host.
// Figures are medians; `bench.json` has every run.
//
// The script fails only if something cannot be measured; a missed aim is said in the table.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { host } from "./bench/host.mjs";
import { load } from "./bench/load.mjs";
import { memory, move } from "./bench/move.mjs";
import { phone } from "./bench/phone.mjs";
import { picture } from "./bench/picture.mjs";
import { writeBook, writePlain } from "./bench/rivals.mjs";
import { judged, printed } from "./bench/table.mjs";
import { ready } from "./app_page.mjs";
import config from "./playwright.config.mjs";
import { FULL_ARTICLE, inLocale, needed } from "./site.mjs";
import { ask } from "./worker_page.mjs";

const FOLDER = process.env.WELCOME_OUTPUT ?? "../../target";
const SITE = needed("WELCOME_SITE");
const ROUNDS = Number(process.env.WELCOME_ROUNDS ?? 7);
/** Navigations after which memory is looked at; the first stands for a visit that has seen everything once. */
const NAVIGATIONS = [40, 200, 1000];
const OTHER = inLocale(FULL_ARTICLE, "ar");
const TOPIC = `${FULL_ARTICLE.split("/").slice(0, 3).join("/")}/`;
/** From the topic to the article, to the other language, home, back to the first language, and to the topic. */
const ROUND_TRIP = [FULL_ARTICLE, OTHER, "/ar/", "/de/", TOPIC];
const TO_ARTICLE = { link: `main a[href="${FULL_ARTICLE}"]` };
const TO_LANGUAGE = { open: ".language-switch summary", link: `.language-switch a[href="${OTHER}"]` };

await writePlain(SITE, join(FOLDER, "bench/plain"));
const book = await writeBook(SITE, join(FOLDER, "bench/book"), needed("WELCOME_MDBOOK"));
const sites = [
  { name: "ours", folder: SITE },
  { name: "plain", folder: join(FOLDER, "bench/plain") },
  { name: "mdbook", folder: book },
];
const browser = await chromium.launch(config.use.launchOptions);
/** @type {Record<string, Record<string, (number | null)[]>>} Runs by measure and site. */
const runs = {};
let growth;
try {
  for (const site of sites) site.host = await host(site.folder);
  for (const site of sites) site.visited = await visited(site);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const site of sites.map((_, at) => sites[(at + round) % sites.length])) await measure(site, round);
    console.error(`round ${round} of ${ROUNDS}`);
  }
  growth = await memory(sites[0].visited, `${sites[0].host.origin}${TOPIC}`, ROUND_TRIP, NAVIGATIONS);
} finally {
  await browser.close();
  for (const site of sites) await site.host?.stop();
}
const rows = judged(runs, growth);
await mkdir(FOLDER, { recursive: true });
await writeFile(join(FOLDER, "bench.json"), `${JSON.stringify({ rows, runs, growth }, null, 2)}\n`);
await writeFile(join(FOLDER, "bench.svg"), picture(rows));
console.log(printed(rows));

/** One round at one site; the first is thrown away. */
async function measure({ name, host, visited }, round) {
  const address = (path) => `${host.origin}${path}`;
  const note = (what, value) => round > 0 && ((runs[what] ??= {})[name] ??= []).push(value);
  const cold = await phone(browser);
  const loads = { cold: await load(cold, address(FULL_ARTICLE)), warm: await load(visited, address(FULL_ARTICLE)) };
  await cold.close();
  for (const [state, found] of Object.entries(loads)) {
    for (const [what, value] of Object.entries(found)) note(`${what} ${state}`, value);
  }
  note("to article", await move(visited, address(TOPIC), TO_ARTICLE));
  if (name !== "mdbook") note("to language", await move(visited, address(FULL_ARTICLE), TO_LANGUAGE));
}

/** A phone on which the pages were open before; with ours, everything has arrived. */
async function visited({ name, host }) {
  const context = await phone(browser);
  const page = await context.newPage();
  const seen = name === "mdbook" ? [TOPIC, FULL_ARTICLE] : [TOPIC, FULL_ARTICLE, OTHER];
  for (const path of seen) await page.goto(`${host.origin}${path}`, { waitUntil: "networkidle" });
  if (name === "ours") {
    await ready(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
    const isWhole = async () => (({ locales, all }) => all > 0 && locales.length === all)(await ask(page, "state"));
    for (const end = Date.now() + 120_000; !(await isWhole()); ) if (Date.now() > end) throw new Error("not every language arrived");
  }
  await page.close();
  return context;
}
