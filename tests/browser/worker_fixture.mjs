// The fixtures of the tests of the service worker: two releases of a made-up site, and a page on a device that keeps one.

import { test as base, expect } from "./fixture.mjs";
import { install } from "./worker_page.mjs";

export const test = base.extend({
  first: async ({ writeFake }, use) => use(await writeFake("first")),
  second: async ({ writeFake }, use) => use(await writeFake("second")),
  /** A server of the first release. */
  server: async ({ startServer, first }, use) => use(await startServer(first.folder)),
  /** A German page of the first release, with the worker installed. */
  visit: async ({ page, server }, use) => {
    await page.goto(`${server.origin}/de/`);
    expect(await install(page)).toBe("activated");
    await use(page);
  },
});

/** Ways in which a host breaks a file, and what the worker calls them. */
export const BREAKAGES = [
  { name: "answers 500", breakage: () => ({ status: 500 }), reason: "http-500" },
  { name: "is missing", breakage: () => ({ status: 404 }), reason: "http-404" },
  { name: "has other bytes", breakage: (bytes) => ({ body: Buffer.alloc(bytes.length) }), reason: "sha256" },
  { name: "is cut off", breakage: (bytes) => ({ body: bytes.subarray(1) }), reason: "size" },
];

/** A worker that can be hurried. @param {string} source */
export function hasty(source) {
  return source.replace("const UPDATE_LIMIT", "let UPDATE_LIMIT");
}

/**
 * Gives every later event of a hasty worker so many milliseconds.
 * @param {import("@playwright/test").Page} page @param {number} limit
 */
export async function hurry(page, limit) {
  const [worker] = page.context().serviceWorkers();
  await worker.evaluate(`UPDATE_LIMIT = ${limit}`);
}

/** @param {import("@playwright/test").Page} page */
export function heading(page) {
  return page.locator("h1");
}

export { expect };
