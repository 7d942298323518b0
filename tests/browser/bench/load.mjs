// What it costs to open a page, and when what of it is there.

import { settled, tab } from "./phone.mjs";

/**
 * @typedef {{bytes: number, requests: number, contentful: number, largest: number, shifted: number, blocked: number,
 *   takenOver: number | null}} Load
 * Bytes over the wire with headers; times in milliseconds since the navigation began; `shifted` is the sum of all layout
 * shifts; `blocked` is what tasks took beyond 50 ms each, after the first contentful paint until the page has settled.
 */

/**
 * Opens an address in a tab of its own.
 * @param {import("playwright-core").BrowserContext} context @param {string} address @returns {Promise<Load>}
 */
export async function load(context, address) {
  const visit = await tab(context);
  await visit.page.goto(address);
  await settled(visit);
  const { contentful, largest, shifted, long, takenOver } = await visit.page.evaluate(() => window.noted);
  const after = long.filter(({ start, time }) => start + time > contentful);
  const blocked = after.reduce((sum, { time }) => sum + Math.max(0, time - 50), 0);
  await visit.page.close();
  const { bytes, requests } = visit.traffic;
  return { bytes, requests, contentful, largest, shifted, blocked, takenOver };
}
