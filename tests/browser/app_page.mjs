// The running app as a visitor meets it: opened on a device, with its menus and dialogs brought up.

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {"question" | "languages" | "display" | "code" | "idle"} OpenState */

/** A Tuesday on which offices are open: Vienna is at 10:00. */
export const MORNING = new Date("2026-11-24T09:00:00Z");

/**
 * Opens an address and waits until the app has taken over; the page is laid out down to its end.
 * @param {Page} page @param {string} address @param {"personal" | "kiosk"} profile
 */
export async function open(page, address, profile = "personal") {
  await page.goto(`${address}?profile=${profile}`);
  await ready(page);
  await showWhole(page);
}

/** Lays the page out down to its end: what is far below waits until one comes near, and cannot be measured. @param {Page} page */
export function showWhole(page) {
  return page.evaluate(() => document.getElementById("content").toggleAttribute("data-whole", true));
}

/** @param {Page} page */
export async function ready(page) {
  await page.locator('html[data-app="ready"]').waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** Shows the page in other colours without the menu. @param {Page} page @param {string} theme */
export function showTheme(page, theme) {
  return page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
}

/** Shows the page in a text size without the menu. @param {Page} page @param {number} size */
export function showSize(page, size) {
  return page.evaluate((size) => (document.documentElement.dataset.size = String(size)), size);
}

/** How each state is brought up, and how it is left. */
const STATES = {
  question: { up: (page) => page.locator(".question summary").first().click(), down: async () => {} },
  languages: { up: (page) => page.locator(".language-switch summary").click(), down: closeMenu },
  display: { up: (page) => page.locator(".display-settings summary").click(), down: closeMenu },
  code: {
    up: (page) => page.locator("main .outside-link").first().click(),
    down: (page) => page.locator("dialog.qr-panel button").click(),
  },
  idle: { up: waitUntilAsked, down: (page) => page.locator("dialog.idle-warning button").click() },
};

/** The states of a device; `idle` comes last, because its clock stands still. @returns {OpenState[]} */
export function statesOn(profile) {
  return profile === "kiosk" ? ["question", "languages", "display", "code", "idle"] : ["question", "languages", "display"];
}

/** What shows that a state is up. */
const SHOWN = {
  question: ".question[open] p",
  languages: ".language-switch .menu-panel",
  display: ".display-settings .menu-panel",
  code: "dialog.qr-panel[open] svg",
  idle: "dialog.idle-warning[open] button",
};

/** @param {Page} page @param {OpenState} state */
export async function bringUp(page, state) {
  await STATES[state].up(page);
  await page.locator(SHOWN[state]).first().waitFor();
}

/** @param {Page} page @param {OpenState} state */
export function leave(page, state) {
  return STATES[state].down(page);
}

/** @param {Page} page */
function closeMenu(page) {
  return page.keyboard.press("Escape");
}

/** Lets a minute go by without a touch, and then no more time for good; it needs `page.clock.install` before. */
async function waitUntilAsked(page) {
  await page.clock.fastForward(61_000);
  await page.locator("dialog.idle-warning[open]").waitFor();
  await page.clock.setFixedTime(await page.evaluate(() => Date.now()));
}
