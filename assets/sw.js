// Serves a release of the site whole or not at all: every file of `release.json` is fetched into a cache of its own and
// checked for size and SHA-256, and only then the pointer moves. What merely passes by is never kept.

/** @typedef {{path: string, size: number, sha256: string}} ReleaseFile  `path` begins with a slash, `sha256` is hex. */
/** @typedef {{release: string, version: string, offline: boolean, files: ReleaseFile[]}} Release  `release.json`. */
/** @typedef {{release: string, version: string}} Kept  A release that lies complete in its cache. */
/**
 * @typedef {object} Problem  Why the newest release could not be fetched; the one before goes on serving.
 * @property {string} file    Path of the file.
 * @property {string} reason  `network`, `http-500`, `size`, `sha256`, `unreadable`, `storage`, `timeout`, `unexpected`.
 * @property {string} date    When, as an ISO 8601 date-time.
 */
/**
 * @typedef {object} State              The pointer, kept as JSON in a cache.
 * @property {Kept | null} current      Answers every request.
 * @property {Kept | null} previous     Answers pages that were opened before the last take-over.
 * @property {Kept | null} waiting      Fetched and verified; becomes current when a page asks for it.
 * @property {string | null} installed  When `current` began to serve, as an ISO 8601 date-time.
 * @property {Problem | null} problem   Cleared by the next success.
 */

const PREFIX = "welcome-";
const STATE_CACHE = `${PREFIX}state`;
const STATE_PATH = "/state.json";
const RELEASE_PATH = "/release.json";
/** Answered by the server alone. */
const DIRECT_PATHS = [RELEASE_PATH, "/sw.js"];
/** Files fetched at the same time. */
const LANES = 4;
/** Milliseconds. Browsers stop an event after five minutes; the next try finds in the HTTP cache what arrived. */
const UPDATE_LIMIT = 240_000;
const SHORT_LIMIT = 20_000;
/** @type {State} */
const NOTHING = { current: null, previous: null, waiting: null, installed: null, problem: null };

/** The state in memory, so that a request does not wait for the disk. @type {State | null} */
let known = null;
/** The check under way, shared by all tabs. @type {Promise<Failure | null> | null} */
let checking = null;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(within(SHORT_LIMIT, activate)));
self.addEventListener("message", (event) => {
  switch (event.data?.type) {
    case "state": return event.waitUntil(within(SHORT_LIMIT, announce));
    case "check": return event.waitUntil((checking ??= check().finally(() => (checking = null))));
    case "take-over": return event.waitUntil(within(SHORT_LIMIT, takeOver));
    case "skip-waiting": return event.waitUntil(within(SHORT_LIMIT, () => self.skipWaiting()));
  }
});
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin || DIRECT_PATHS.includes(pathname)) return;
  event.respondWith(answer(event.request, pathname));
});

/** The first worker fetches the release; a later one finds the pointer and waits for a take-over. */
async function install() {
  const { current } = await within(SHORT_LIMIT, stored);
  const failure = current ? null : await update();
  if (failure) throw failure;
}

async function activate() {
  known = null; // another worker may have moved the pointer since this one was installed
  await sweep();
  await self.clients.claim();
}

/** Looks for a new worker, which a tablet that is never reloaded would not get otherwise, and for a new release. */
async function check() {
  const lookForWorker = () => self.registration.update();
  await within(SHORT_LIMIT, lookForWorker).catch(() => null); // the next check tries again
  return update();
}

/** Moves the pointer to the waiting release and lets a new worker follow. */
async function takeOver() {
  const { waiting } = await stored();
  if (waiting) {
    await change((state) => ({ ...state, current: waiting, previous: state.current, waiting: null, installed: now() }));
    await tell({ type: "taken-over", release: waiting.release });
  }
  const worker = self.registration.waiting ?? self.registration.installing;
  worker?.postMessage({ type: "skip-waiting" });
  await announce();
}

/** Brings the device up to the newest release and resolves to what went wrong, which the state then names. */
async function update() {
  try {
    await within(UPDATE_LIMIT, (signal) => {
      return navigator.locks.request(`${PREFIX}update`, { signal }, () => fetchNewest(signal));
    });
    return null;
  } catch (error) {
    const failure = Failure.of(error, RELEASE_PATH);
    const note = () => change((state) => ({ ...state, problem: failure.problem() }));
    if (!failure.isOffline()) await within(SHORT_LIMIT, note);
    return failure;
  } finally {
    await announce();
  }
}

/** @param {AbortSignal} signal */
async function fetchNewest(signal) {
  const newest = await readRelease(signal);
  if (newest.offline === false) return retire();
  await sweep();
  if (!(await caches.has(cacheName(newest)))) await fetchWhole(newest, signal);
  signal.throwIfAborted();
  const { release, version } = newest;
  await change((state) => {
    if (!state.current) return { ...NOTHING, current: { release, version }, installed: now() };
    return { ...state, waiting: state.current.release === release ? null : { release, version }, problem: null };
  });
}

/** @param {AbortSignal} signal @returns {Promise<Release>} */
async function readRelease(signal) {
  const release = await (await request(RELEASE_PATH, "no-store", signal)).json();
  const isWhole = /^[0-9a-f]{16}$/.test(release?.release) && Array.isArray(release.files);
  if (!isWhole && release?.offline !== false) throw new Failure(RELEASE_PATH, "unreadable");
  return release;
}

/** Fetches a release into its cache, or leaves no cache behind. @param {Release} release @param {AbortSignal} signal */
async function fetchWhole(release, signal) {
  const copies = await copiesByHash();
  const cache = await caches.open(cacheName(release));
  const queue = [...release.files];
  const lane = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      try {
        await cache.put(file.path, await verified(file, copies.get(file.sha256), signal));
      } catch (error) {
        queue.length = 0;
        throw Failure.of(error, file.path);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
    await cache.put(RELEASE_PATH, new Response(JSON.stringify(release)));
  } catch (error) {
    await caches.delete(cacheName(release));
    throw error;
  }
}

/** @typedef {{path: string, cacheName: string}} Copy  Where a content lies on the device. */
/** @returns {Promise<Map<string, Copy>>} */
async function copiesByHash() {
  const copies = new Map();
  for (const cacheName of cacheNames(await stored())) {
    const list = await caches.match(RELEASE_PATH, { cacheName });
    for (const { path, sha256 } of list ? (await list.json()).files : []) copies.set(sha256, { path, cacheName });
  }
  return copies;
}

/**
 * The file with exactly the bytes that the release names: a copy, else from the server, else past every HTTP cache.
 * @param {ReleaseFile} file @param {Copy | undefined} copy @param {AbortSignal} signal
 */
async function verified(file, copy, signal) {
  const sources = [
    () => copy && caches.match(copy.path, { cacheName: copy.cacheName }),
    () => request(file.path, "no-cache", signal),
    () => request(file.path, "reload", signal),
  ];
  let difference = "";
  for (const source of sources) {
    const response = await source();
    if (!response) continue;
    const bytes = await response.arrayBuffer();
    difference = bytes.byteLength === file.size ? "sha256" : "size";
    if ((await sha256(bytes)) === file.sha256) return new Response(bytes, { headers: ownHeaders(response) });
  }
  throw new Failure(file.path, difference);
}

/** @param {string} path @param {RequestCache} cache @param {AbortSignal} signal */
async function request(path, cache, signal) {
  const response = await fetch(path, { cache, signal, mode: "same-origin" });
  if (response.status !== 200) throw new Failure(path, `http-${response.status}`);
  return response;
}

/** The headers without those that describe the transfer. @param {Response} response */
function ownHeaders(response) {
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return headers;
}

/** @param {ArrayBuffer} bytes */
async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {Request} request @param {string} path */
async function answer(request, path) {
  // A storage that cannot be read must not stand between the page and the server.
  const response = await find(path, request.mode === "navigate").catch(() => undefined);
  if (!response) return fetch(request);
  const range = request.headers.get("range");
  return range ? partOf(response, range) : response;
}

/** Looks in the current release, then in those of pages still open. @param {string} path @param {boolean} isPage */
async function find(path, isPage) {
  const { current, previous, waiting } = await remembered();
  const places = (isPage ? pagePaths(path) : [path]).map((candidate) => [current, candidate]);
  for (const [release, candidate] of [...places, [previous, path], [waiting, path]]) {
    const response = release && (await caches.match(candidate, { cacheName: cacheName(release) }));
    if (response) return response;
  }
}

/** Every page of a locale is the same shell, which lies under the path of the locale. @param {string} path */
function pagePaths(path) {
  const folder = path.replace(/index\.html$/, "");
  const [locale] = path.split("/").filter(Boolean);
  return [path, folder, `${folder}index.html`, locale ? `/${locale}/` : "/", "/"];
}

/** Answers a range request (RFC 9110, 14.2), as players send it. @param {Response} response @param {string} range */
async function partOf(response, range) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (!from && !to) return response; // several ranges or another unit: the whole is a valid answer
  const body = await response.blob();
  const first = from ? Number(from) : Math.max(0, body.size - Number(to));
  const last = from && to ? Math.min(Number(to), body.size - 1) : body.size - 1;
  if (first > last) return new Response(null, { status: 416, headers: { "content-range": `bytes */${body.size}` } });
  const headers = new Headers(response.headers);
  headers.set("content-range", `bytes ${first}-${last}/${body.size}`);
  return new Response(body.slice(first, last + 1), { status: 206, statusText: "Partial Content", headers });
}

/** Tells every page how things stand. */
async function announce() {
  const { current, waiting, installed, problem } = await remembered();
  const { release = null, version = null } = current ?? {};
  await tell({ type: "state", current: release, version, installed, waiting: waiting?.release ?? null, problem });
}

/** @param {object} message */
async function tell(message) {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of pages) page.postMessage(message);
}

async function remembered() {
  if (known) return known;
  const state = await stored();
  return (known ??= state); // what changed during the reading is newer than what was read
}

/** @returns {Promise<State>} */
async function stored() {
  const response = await caches.match(STATE_PATH, { cacheName: STATE_CACHE });
  return response ? response.json() : NOTHING;
}

/** Changes the state, one change at a time; a release no longer named goes. @param {(state: State) => State} edit */
function change(edit) {
  return navigator.locks.request(STATE_CACHE, async () => {
    const before = await stored();
    known = edit(before);
    const cache = await caches.open(STATE_CACHE);
    await cache.put(STATE_PATH, new Response(JSON.stringify(known)));
    const names = cacheNames(known);
    for (const name of cacheNames(before)) if (!names.includes(name)) await caches.delete(name);
  });
}

/** Deletes what interrupted work left behind: our caches that the state does not name. */
async function sweep() {
  const names = [STATE_CACHE, ...cacheNames(await stored())];
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && !names.includes(name)) await caches.delete(name);
}

/** The kill switch: nothing of ours stays on the device, and the server answers alone. */
async function retire() {
  known = NOTHING;
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
  await self.registration.unregister();
}

/** @param {State} state */
function cacheNames({ current, previous, waiting }) {
  return [current, previous, waiting].filter((kept) => kept !== null).map(cacheName);
}

/** @param {Kept} kept */
function cacheName({ release }) {
  return `${PREFIX}release-${release}`;
}

function now() {
  return new Date().toISOString();
}

/**
 * Does work within a time limit in milliseconds; the signal also ends what a failure leaves unfinished.
 * @template T @param {number} limit @param {(signal: AbortSignal) => Promise<T>} work
 */
async function within(limit, work) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new Failure(RELEASE_PATH, "timeout")), limit);
  const timeout = new Promise((_, reject) => stop.signal.addEventListener("abort", () => reject(stop.signal.reason)));
  try {
    return await Promise.race([work(stop.signal), timeout]);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** Why a release could not be fetched. */
class Failure extends Error {
  /** @param {string} file @param {string} reason */
  constructor(file, reason) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.reason = reason;
  }

  /** @param {unknown} error @param {string} file */
  static of(error, file) {
    const reasons = { TypeError: "network", SyntaxError: "unreadable", QuotaExceededError: "storage" };
    return error instanceof Failure ? error : new Failure(file, reasons[error?.name] ?? "unexpected");
  }

  /** A device without a network has no news, and nothing is wrong with it. */
  isOffline() {
    return this.file === RELEASE_PATH && this.reason === "network";
  }

  /** @returns {Problem} */
  problem() {
    return { file: this.file, reason: this.reason, date: now() };
  }
}
