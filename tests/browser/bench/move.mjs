// How long a tap takes, and what many of them leave behind.

import { settled, tab } from "./phone.mjs";

/** How long a finger stays on the glass, in milliseconds. */
const TOUCH = 60;

/**
 * Milliseconds from a click on a link until the next heading is drawn, whether the program shows it or the browser loads
 * the next page. The first page is left alone until it has settled.
 * @param {import("playwright-core").BrowserContext} context @param {string} address
 * @param {{open?: string, link: string}} tap  What is opened first, and the link.
 */
export async function move(context, address, { open, link }) {
  const visit = await tab(context);
  await visit.page.goto(address);
  await settled(visit);
  if (open) await visit.page.locator(open).click();
  const drawn = new Promise((resolve) => visit.page.exposeFunction("tapDrawn", resolve));
  await visit.page.addInitScript(watchTap);
  await visit.page.evaluate(watchTap);
  await visit.page.evaluate(() => window.beginTap());
  await visit.page.locator(link).first().click({ delay: TOUCH, noWaitAfter: true });
  const time = await drawn;
  await visit.page.close();
  return time;
}

/**
 * Runs in the page that is left and in the one that comes: the click is noted in the tab's session, so that the next page
 * knows of it; a heading counts in the first task after the frame that draws it.
 */
function watchTap() {
  const now = () => performance.timeOrigin + performance.now();
  const heading = () => document.querySelector("main h1")?.textContent ?? "";
  const note = ({ began }) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.tapDrawn(now() - began);
      port2.postMessage(null);
    });
  const look = () => {
    const tap = JSON.parse(sessionStorage.getItem("tap") ?? "null");
    if (!tap?.began || !heading() || heading() === tap.before) return;
    observer.disconnect();
    note(tap);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  window.beginTap = () => {
    const before = heading();
    const begin = ({ timeStamp }) => sessionStorage.setItem("tap", JSON.stringify({ before, began: performance.timeOrigin + timeStamp }));
    addEventListener("click", begin, { capture: true, once: true });
  };
}

/**
 * Bytes of script and wasm in use after so many navigations each, rubbish collected.
 * @param {import("playwright-core").BrowserContext} context @param {string} address
 * @param {string[]} links  Followed in turn. @param {number[]} counts  Ascending.
 */
export async function memory(context, address, links, counts) {
  const { page, session } = await tab(context, false);
  await page.goto(address);
  await page.locator('html[data-app="ready"]').waitFor();
  const found = [];
  let done = 0;
  for (const count of counts) {
    await page.evaluate(
      async ([links, from, to]) => {
        const shows = (path) => document.querySelector(`.language-switch a[aria-current]`)?.getAttribute("href") === path;
        for (let turn = from; turn < to; turn += 1) {
          const path = links[turn % links.length];
          const link = document.querySelector(`#app a[href="${path}"]:not(.back)`);
          if (!link) throw new Error(`${location.pathname} has no link to ${path}`);
          link.click();
          await new Promise((there, lost) => {
            const late = setTimeout(() => lost(new Error(`${path} did not come`)), 10_000);
            const look = () => shows(path) && (clearTimeout(late), observer.disconnect(), there());
            const observer = new MutationObserver(look);
            observer.observe(document.body, { subtree: true, childList: true, attributes: true });
            look();
          });
          // Nobody is quicker than a frame, and what is no longer needed is given back between tasks.
          await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        }
      },
      [links, done, count],
    );
    done = count;
    for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
    await session.send("Performance.enable");
    const { metrics } = await session.send("Performance.getMetrics");
    const heap = metrics.find(({ name }) => name === "JSHeapUsedSize").value;
    const nodes = metrics.find(({ name }) => name === "Nodes").value;
    found.push({ count, heap, nodes, wasm: await page.evaluate(() => window.wasmMemory.buffer.byteLength) });
  }
  await page.close();
  return found;
}
