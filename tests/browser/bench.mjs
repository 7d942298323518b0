// What the app costs and how fast it answers, next to its budget; called by `cargo xtask bench`.
//
// Sizes. `wasm` is the module's brotli file. A first page is what Chromium transfers with an empty cache (answers with
// their headers, brotli, fonts) until the app is ready and no request is left: the topics in each language, and the start
// page on a device of each language. The service worker is blocked: it fetches the rest of the site afterwards.
//
// Times are taken in the page, on a main thread that is slowed down six times (`Emulation.setCPUThrottlingRate`), on a
// phone's screen, as the median of seven runs after a run that is thrown away. They begin with the time stamp of a real
// click, or of the navigation, and end in the first task after the frame in which the new heading was drawn. Each run
// has a page of its own, so that nothing is left in the app's memory; the files come from the installed service worker.
// For the start, worker threads are stopped before each run and the server is gone. Chromium does not slow the service
// worker's own thread down.
//
// The script fails only if something cannot be measured; a missed budget is said in the table.

import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ready } from "./app_page.mjs";
import config from "./playwright.config.mjs";
import { serve } from "./program.mjs";
import { FULL_ARTICLE, inLocale, needed, pageTypes } from "./site.mjs";
import { ask } from "./worker_page.mjs";

const FOLDER = process.env.WELCOME_OUTPUT ?? "../../target";
const SITE = needed("WELCOME_SITE");
const RUNS = 7;
const SLOWER = 6;
const BUDGET = { wasm: 240_000, firstPage: 340_000, language: 150, article: 100, start: 1500 };
const PHONE = { viewport: { width: 390, height: 844 } };
const OTHER = inLocale(FULL_ARTICLE, "ar");
const TOPIC = FULL_ARTICLE.split("/").slice(0, 3).join("/") + "/";

/** @typedef {{what: string, value: number, unit: "KB" | "ms", budget: number, runs?: number[]}} Row */

const program = await serve(needed("WELCOME_BIN"), SITE);
const browser = await chromium.launch(config.use.launchOptions);
/** @type {Row[]} */
const rows = [];
try {
  await sizes();
  await times();
} finally {
  await browser.close();
  await program.stop();
}
await mkdir(FOLDER, { recursive: true });
await writeFile(join(FOLDER, "bench.json"), `${JSON.stringify(rows, null, 2)}\n`);
print();

async function sizes() {
  const module = (await readdir(join(SITE, "app"))).find((name) => name.endsWith(".wasm.br"));
  add("wasm", (await stat(join(SITE, "app", module))).size, "KB", BUDGET.wasm);
  for (const { locale, path } of pageTypes().filter(({ type }) => type === "topics")) {
    add(`first page ${path}`, await transferred(path, locale), "KB", BUDGET.firstPage);
    add(`first page / in ${locale}`, await transferred("/", locale), "KB", BUDGET.firstPage);
  }
}

/** Bytes over the wire until the app is ready and nothing is under way. */
async function transferred(path, locale) {
  const context = await browser.newContext({ ...PHONE, locale, serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send("Network.enable");
  await page.goto(`${program.origin}${path}`, { waitUntil: "networkidle" });
  await ready(page);
  await context.close();
  return bytes;
}

async function times() {
  const context = await browser.newContext({ ...PHONE, locale: "de" });
  await context.addInitScript(watch);
  await installed(context);
  const toLanguage = async (page, path) => {
    await page.locator(".language-switch summary").click();
    return clicked(page, `.language-switch a[href="${path}"]`);
  };
  await repeat("language switch on an article", BUDGET.language, context, FULL_ARTICLE, (page) => toLanguage(page, OTHER));
  await repeat("the same, language seen before", BUDGET.language, context, OTHER, async (page) => {
    await toLanguage(page, FULL_ARTICLE);
    return toLanguage(page, OTHER);
  });
  await repeat("topic to article", BUDGET.article, context, TOPIC, (page) => clicked(page, `main a[href="${FULL_ARTICLE}"]`));
  await program.stop();
  await repeat("start without network to readable article", BUDGET.start, context, FULL_ARTICLE, (page) =>
    page.evaluate(() => window.drawn),
  );
  await context.close();
}

/** Visits the site until the service worker has all of it and answers. */
async function installed(context) {
  const page = await context.newPage();
  await page.goto(`${program.origin}/de/`);
  await ready(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
  const isWhole = async () => (({ locales, all }) => all > 0 && locales.length === all)(await ask(page, "state"));
  for (const end = Date.now() + 60_000; !(await isWhole()); ) if (Date.now() > end) throw new Error("not every language arrived");
  await page.close();
}

/** Measures on fresh pages and adds the median. @param {(page: import("playwright-core").Page) => Promise<number>} measure */
async function repeat(what, budget, context, path, measure) {
  const runs = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(`${program.origin}${path}`);
    await ready(page);
    const time = await measure(page);
    if (run > 0) runs.push(time);
    await page.close();
  }
  const median = [...runs].sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  add(what, median, "ms", budget, runs.map(Math.round));
}

/** Milliseconds from a click to the frame with another heading. */
async function clicked(page, selector) {
  await page.evaluate(() => {
    const before = document.querySelector("h1").textContent;
    const began = new Promise((begin) => addEventListener("click", ({ timeStamp }) => begin(timeStamp), { capture: true, once: true }));
    window.answered = Promise.all([began, window.headingDrawn((text) => text !== before)]).then(([begin, end]) => end - begin);
  });
  await page.locator(selector).click();
  return page.evaluate(() => window.answered);
}

/** Runs in the page before everything else: says when a heading is drawn, and when the app's first one is. */
function watch() {
  const afterFrame = () =>
    new Promise((drawn) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => drawn(performance.now());
        port2.postMessage(null);
      }),
    );
  const until = (holds) =>
    new Promise((resolve) => {
      const look = () => holds() && (observer.disconnect(), resolve());
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      look();
    });
  const heading = () => document.querySelector("main h1")?.textContent ?? "";
  window.headingDrawn = (is) => until(() => heading() && is(heading())).then(afterFrame);
  window.drawn = until(() => document.documentElement?.dataset.app === "ready" && heading()).then(afterFrame);
}

/** @param {Row["unit"]} unit */
function add(what, value, unit, budget, runs) {
  rows.push({ what, value: Math.round(value), unit, budget, ...(runs && { runs }) });
}

function print() {
  const shown = (value, unit) => (unit === "KB" ? (value / 1000).toFixed(1) : String(value)).padStart(7);
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, value, unit, budget } of rows) {
    const verdict = value <= budget ? "reached" : "missed";
    console.log(`${what.padEnd(width)} ${shown(value, unit)} ${unit} of ${shown(budget, unit)} ${unit}  ${verdict}`);
  }
}
