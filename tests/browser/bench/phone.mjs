// The device of the measurements: an old phone on a poor network, and what its pages note about themselves.

import { setTimeout as wait } from "node:timers/promises";

/** Chromium's main thread runs this many times slower (`Emulation.setCPUThrottlingRate`). */
const SLOWER = 6;
/** Slow 4G: bits per second down and up, and milliseconds until an answer begins. */
const NETWORK = { downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150, offline: false };
/** Nothing was asked for and no task was long for this many milliseconds: the page has settled. */
const QUIET = 1000;

/**
 * A context with nothing in its caches.
 * @param {import("playwright-core").Browser} browser
 */
export async function phone(browser) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "de" });
  await context.addInitScript(watch);
  return context;
}

/**
 * A tab of it. Its service worker does not run yet, as after a while without a visit; Chromium slows neither its thread
 * nor its network down.
 * @param {import("playwright-core").BrowserContext} context @param {boolean} [slow]
 */
export async function tab(context, slow = true) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  const traffic = { bytes: 0, requests: 0, last: Date.now() };
  session.on("Network.requestWillBeSent", () => {
    traffic.requests += 1;
    traffic.last = Date.now();
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.last = Date.now();
  });
  await session.send("Network.enable");
  if (slow) {
    await session.send("Network.emulateNetworkConditions", NETWORK);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  }
  return { page, session, traffic };
}

/** Waits until a tab has settled, and asks so seldom that asking costs nothing. @param {Awaited<ReturnType<typeof tab>>} tab */
export async function settled({ page, traffic }) {
  const busyUntil = () => performance.timeOrigin + Math.max(0, ...window.noted.long.map(({ start, time }) => start + time));
  for (const end = Date.now() + 60_000; ; ) {
    const rest = QUIET - (Date.now() - Math.max(await page.evaluate(busyUntil), traffic.last));
    if (rest <= 0) return;
    if (Date.now() > end) throw new Error(`${page.url()} does not come to rest`);
    await wait(rest);
  }
}

/** Runs in every page before anything else: notes paints, shifts, long tasks, and when the program has taken over. */
function watch() {
  const noted = { contentful: 0, largest: 0, shifted: 0, long: [], takenOver: null };
  window.noted = noted;
  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("paint", ({ name, startTime }) => name === "first-contentful-paint" && (noted.contentful = startTime));
  observe("largest-contentful-paint", ({ startTime }) => (noted.largest = startTime));
  observe("layout-shift", ({ value, hadRecentInput }) => hadRecentInput || (noted.shifted += value));
  observe("longtask", ({ startTime, duration }) => noted.long.push({ start: startTime, time: duration }));
  new MutationObserver(() => {
    if (document.documentElement?.dataset.app === "ready") noted.takenOver ??= performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-app"] });
  // The wasm's memory is no part of what the browser counts as the script's.
  const instantiate = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...source) => {
    const module = await instantiate(...source);
    window.wasmMemory = module.instance.exports.memory;
    return module;
  };
}
