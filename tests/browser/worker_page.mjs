// What a test says to the service worker through a page, and what it hears back.

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{type: string, mode?: "polite" | "all", locale?: string}} Message  One that has nothing but a type is told by it. */

/** Registers the worker and resolves to how its installation ended. @param {Page} page @param {string} base */
export function install(page, base = "/") {
  return page.evaluate(async (base) => {
    const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    const isSettled = () => ["activated", "redundant"].includes(worker.state);
    await new Promise((resolve) => {
      worker.addEventListener("statechange", () => isSettled() && resolve());
      if (isSettled()) resolve();
    });
    return worker.state;
  }, base);
}

/**
 * The next message of a type that the page hears, or the next that says so; call it before what causes it.
 * @param {Page} page @param {string} type @param {object} expected  Members that the message has.
 */
export function hear(page, type, expected = {}) {
  return page.evaluate(
    ([type, expected]) =>
      new Promise((resolve) => {
        navigator.serviceWorker.addEventListener("message", function listen({ data }) {
          const isSo = Object.entries(expected).every(([key, value]) => JSON.stringify(data[key]) === JSON.stringify(value));
          if (data.type !== type || !isSo) return;
          navigator.serviceWorker.removeEventListener("message", listen);
          resolve(data);
        });
      }),
    [type, expected],
  );
}

/** Sends a message to the worker. @param {Page} page @param {string | Message} message */
export function tell(page, message) {
  const whole = typeof message === "string" ? { type: message } : message;
  return page.evaluate((message) => navigator.serviceWorker.controller.postMessage(message), whole);
}

/** Sends `state`, `check` or `take-over` and resolves to the state that follows. @param {Page} page @param {string} type */
export async function ask(page, type, base = "/") {
  const answer = hear(page, "state", { base });
  await tell(page, type);
  return answer;
}

/** Asks for languages and resolves to the state when nothing is on its way any more. @param {Page} page @param {Message} message */
export async function fetched(page, message) {
  const answer = hear(page, "state", { getting: false });
  await tell(page, message);
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

/** What the worker calls its caches: that of the state, and those of releases. @param {string[]} releases */
export function ownCaches(releases = [], base = "/") {
  return [...releases.map((release) => `welcome-release-${release} ${base}`), `welcome-state ${base}`].sort();
}

/** Paths of what lies in the cache of a release, sorted. @param {Page} page @param {string} release */
export function keptPaths(page, release, base = "/") {
  const [name] = ownCaches([release], base);
  return page.evaluate(async (name) => {
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname).sort();
  }, name);
}

/** Empties the browser's HTTP cache: what is not asked of the server then comes from the worker's own. @param {Page} page */
export async function forgetLoaded(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.clearBrowserCache");
}
