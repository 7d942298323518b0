// What a visit has left on the device, wherever a page can leave something.

/** @typedef {import("@playwright/test").Page} Page */

/** What may stay on a kiosk: that it is one, numbers that name nobody (`counts.spec.mjs` says which), and the site itself. */
const KEPT_KEYS = ["welcome.profile", "welcome.counts"];
const DEFAULT_SETTINGS = ["app ready", "profile kiosk", "size 1"];
const KEPT_CACHES = /^welcome-(state|release-[0-9a-f]{16}) \/$/;

/** Everything that is left and should not be. @param {Page} page @returns {Promise<string[]>} */
export async function traces(page) {
  const found = await page.evaluate(async () => ({
    "local storage": Object.keys(localStorage),
    "session storage": Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    "file system": await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
    "window name": [window.name].filter(Boolean),
    "history entry": Object.keys(history.state ?? {}).filter((key) => !["depth", "scroll"].includes(key)),
    scroll: [window.scrollX, window.scrollY].filter((position) => position !== 0).map(String),
    selection: [getSelection().toString()].filter(Boolean),
    settings: Object.entries(document.documentElement.dataset).map((setting) => setting.join(" ")),
    "open things": Array.from(document.querySelectorAll("[open]"), (element) => element.className),
  }));
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  const isKept = (where, name) =>
    (where === "local storage" && KEPT_KEYS.includes(name)) ||
    (where === "settings" && DEFAULT_SETTINGS.includes(name)) ||
    (where === "caches" && KEPT_CACHES.test(name));
  return Object.entries({ ...found, cookies }).flatMap(([where, names]) =>
    names.filter((name) => !isKept(where, name)).map((name) => `${where}: ${name}`),
  );
}
