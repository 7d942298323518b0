// What a test says to the service worker through a page, and what it hears back.

/** @typedef {import("@playwright/test").Page} Page */

/** Registers the worker and resolves to how its installation ended. @param {Page} page */
export function install(page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register("/sw.js");
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    const isSettled = () => ["activated", "redundant"].includes(worker.state);
    await new Promise((resolve) => {
      worker.addEventListener("statechange", () => isSettled() && resolve());
      if (isSettled()) resolve();
    });
    return worker.state;
  });
}

/** The next message of a type that the page hears; call it before what causes it. @param {Page} page @param {string} type */
export function hear(page, type) {
  return page.evaluate(
    (type) =>
      new Promise((resolve) => {
        navigator.serviceWorker.addEventListener("message", function listen({ data }) {
          if (data.type !== type) return;
          navigator.serviceWorker.removeEventListener("message", listen);
          resolve(data);
        });
      }),
    type,
  );
}

/** Sends a message to the worker. @param {Page} page @param {string} type */
export function tell(page, type) {
  return page.evaluate((type) => navigator.serviceWorker.controller.postMessage({ type }), type);
}

/** Sends `state`, `check` or `take-over` and resolves to the state that follows. @param {Page} page @param {string} type */
export async function ask(page, type) {
  const answer = hear(page, "state");
  await tell(page, type);
  return answer;
}

/** Fetches from within the page. @param {Page} page @param {string} path @param {Record<string, string>} headers */
export function read(page, path, headers = {}) {
  return page.evaluate(
    async ([path, headers]) => {
      const response = await fetch(path, { headers });
      return { status: response.status, range: response.headers.get("content-range"), text: await response.text() };
    },
    [path, headers],
  );
}

/** Names of the caches of the page's origin. @param {Page} page @returns {Promise<string[]>} */
export function cacheNames(page) {
  return page.evaluate(async () => (await caches.keys()).sort());
}
