// Keeps the site on the device, a release in sets: the core, and what each language adds to it. A set is whole or does not
// count: its files are fetched into the cache of their release and checked for size and SHA-256, and only then the state
// names it. What merely passes by is never kept. One file on purpose: a host that is just being updated, or that fails,
// can never give a device parts of two workers.

/** @typedef {{path: string, size: number, sha256: string}} ReleaseFile  `path` begins with the base, `sha256` is hex. */
/** @typedef {{from: string, path: string}} Bundle  A file of pages: those from a path on, up to the next bundle's. */
/** @typedef {{title: string, sheet?: string, body: string, mark: {release: string}}} Page  What a bundle holds under the path of a page. */
/** @typedef {{tag: string, shell: string, pages: Bundle[], files: ReleaseFile[]}} Locale  `pages` are sorted by `from`. */
/**
 * @typedef {object} Release    `release.json`.
 * @property {string} release   Its fingerprint, 16 hexadecimal digits.
 * @property {string} version   The version of the content.
 * @property {boolean} offline  `false` is the kill switch.
 * @property {string} base      Where the site stands, with a slash at both ends; all paths begin with it.
 * @property {{files: ReleaseFile[]}} core  The app, its pictures, the start page, and the page for what is not found.
 * @property {Locale[]} locales  The default locale first.
 * @property {{tag: string, files: ReleaseFile[]}[]} [audio]  What can be heard, by language: `audio/de`.
 */
/** @typedef {{release: string, version: string, locales: string[]}} Kept  A release on the device, with its whole sets: `de`, `audio/de`. */
/**
 * @typedef {object} Problem  Why the newest release, or a language of it, could not be fetched.
 * @property {string} file    Path of the file.
 * @property {string} reason  `network`, `http-500`, `size`, `sha256`, `unreadable`, `base`, `storage`, `timeout`, `unexpected`.
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
/** @typedef {"polite" | "all"} Mode  One file at a time as long as nobody pays for it, or all at any price. */

/** Where the site stands: `/`, or a folder of an origin that other sites may share. */
const BASE = new URL(self.registration.scope).pathname;
const PREFIX = "welcome-";
/** A path has no space in it, so what ends with one base never ends with another. */
const SUFFIX = ` ${BASE}`;
const STATE_CACHE = `${PREFIX}state${SUFFIX}`;
const STATE_PATH = `${BASE}state.json`;
const RELEASE_PATH = `${BASE}release.json`;
const START_PATH = `${BASE}index.html`;
const NOT_FOUND_PATH = `${BASE}404.html`;
/** What follows the path of a page where its data alone are asked for. */
const PAGE_DATA = "page.json";
/** What stands around the middle of a page. */
const MAIN = ['<main id="content">', "</main>"];
/** How the names of the sets begin that can be heard. Larger than all else, they come last, and only where all is asked for. */
const AUDIO = "audio/";
/** Answered by the server alone. */
const DIRECT_PATHS = [RELEASE_PATH, `${BASE}sw.js`];
/** Names that change with the content, so that the HTTP cache can answer for them. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/;
/** Files fetched at the same time. */
const LANES = { polite: 1, all: 4 };
/** Texts in memory, parsed: the list of a release, and the shells and bundles that were read last. */
const RECENT = 8;
/** Milliseconds. Browsers stop an event after five minutes; the next try finds on the device what arrived. */
const UPDATE_LIMIT = 240_000;
const SHORT_LIMIT = 20_000;
/** @type {State} */
const NOTHING = { current: null, previous: null, waiting: null, installed: null, problem: null };

/** The state in memory, so that a request does not wait for the disk. @type {State | null} */
let known = null;
/** Texts of releases, the last one read at the end. @type {Map<string, Promise<{headers: Headers, content: any}>>} */
const recent = new Map();
/** The check under way, shared by all tabs. @type {Promise<Failure | null> | null} */
let checking = null;
/** The fetching of languages under way, shared by all tabs. @type {Promise<void> | null} */
let fetching = null;
/** How languages are fetched that nobody waits for; `null`: not at all. @type {Mode | null} */
let mode = null;
/** Languages that visitors have changed to, the last one first. @type {string[]} */
let wanted = [];
/** When the last message that asked for languages has had the time of an event, in milliseconds since 1970. */
let deadline = 0;
/** Stops the set that is on its way. @type {AbortController | null} */
let onItsWay = null;
/** Whether languages are left out so that nobody pays for them. */
let saving = false;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(within(SHORT_LIMIT, activate)));
self.addEventListener("message", (event) => {
  switch (event.data?.type) {
    case "state": return event.waitUntil(within(SHORT_LIMIT, announce));
    case "check": return event.waitUntil((checking ??= check().finally(() => (checking = null))));
    case "get": return event.waitUntil(get(event.data.mode));
    case "want": return event.waitUntil(want(event.data.locale));
    case "take-over": return event.waitUntil(within(SHORT_LIMIT, takeOver));
    case "skip-waiting": return event.waitUntil(within(SHORT_LIMIT, () => self.skipWaiting()));
  }
});
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const isOurs = event.request.method === "GET" && origin === location.origin && pathname.startsWith(BASE);
  if (isOurs && !DIRECT_PATHS.includes(pathname)) event.respondWith(answer(event.request, pathname));
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
  let taken = null;
  await change((state) => {
    taken = state.waiting;
    return taken ? { ...state, current: taken, previous: state.current, waiting: null, installed: now() } : state;
  });
  if (taken) await tell(() => ({ type: "taken-over", release: taken.release }));
  const worker = self.registration.waiting ?? self.registration.installing;
  if (worker) stopFetching(); // the browser lets it in when this one has nothing more to do
  worker?.postMessage({ type: "skip-waiting" });
  await announce();
}

/** Brings the device up to the newest release and resolves to what went wrong, which the state then names. */
async function update() {
  let isOurTurn = false;
  const work = (signal) => {
    isOurTurn = true;
    return fetchNewest(signal);
  };
  try {
    await within(UPDATE_LIMIT, (signal) => alone(signal, work));
    return null;
  } catch (error) {
    const failure = Failure.of(error, RELEASE_PATH);
    if (isOurTurn && !failure.isOffline()) await note(failure);
    return failure;
  } finally {
    await announce();
  }
}

/** @param {AbortSignal} signal */
async function fetchNewest(signal) {
  const list = await readRelease(signal);
  if (list.offline === false) return retire();
  await sweep();
  const { release, version } = list;
  const state = await stored();
  const before = (await caches.has(cacheName(list))) ? keptIn(state).find((kept) => kept.release === release) : undefined;
  const whole = before?.locales ?? [];
  const missing = (await setsToKeep(list, state)).filter((tag) => !whole.includes(tag));
  const sets = setsOf(list).filter(({ tag }) => missing.includes(tag));
  if (before) await fetchFiles(sets, cacheName(list), "all", signal);
  else await fetchWhole(list, [list.core, ...sets], signal);
  signal.throwIfAborted();
  const kept = { release, version, locales: [...whole, ...missing] };
  await change((state) => {
    if (!state.current) return { ...NOTHING, current: kept, installed: now() };
    const isCurrent = state.current.release === release;
    return { ...renewed(state, kept), waiting: isCurrent ? null : kept, problem: null };
  });
}

/** @param {AbortSignal} signal @returns {Promise<Release>} */
async function readRelease(signal) {
  const response = await request(RELEASE_PATH, "no-store", signal);
  if (response.status !== 200) throw new Failure(RELEASE_PATH, `http-${response.status}`);
  const list = await response.json();
  if (list?.offline === false) return list;
  const isWhole = /^[0-9a-f]{16}$/.test(list?.release) && Array.isArray(list.core?.files) && list.locales?.length > 0;
  if (!isWhole) throw new Failure(RELEASE_PATH, "unreadable");
  if (list.base !== BASE) throw new Failure(RELEASE_PATH, "base");
  return list;
}

/**
 * The sets without which a release must not follow those on the device: theirs, and all of them where one of those has
 * all, as on a kiosk. The first release comes with the language of the visitor.
 * @param {Release} list @param {State} state @returns {Promise<string[]>}
 */
async function setsToKeep(list, { current, waiting }) {
  const before = [current, waiting].filter((kept) => kept !== null);
  const missing = await Promise.all(before.map((kept) => missingIn(kept).catch(() => null)));
  const hasAll = missing.some((tags) => tags?.length === 0);
  const tags = setsOf(list).map(({ tag }) => tag).filter((tag) => hasAll || before.some(({ locales }) => locales.includes(tag)));
  return tags.length > 0 ? tags : [await localeOfPages(list)];
}

/** The language of the pages that are open; the default where none can be told. @param {Release} list */
async function localeOfPages({ locales }) {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const tags = pages.map(({ url }) => tagOf(new URL(url).pathname));
  return tags.find((tag) => locales.some((locale) => locale.tag === tag)) ?? locales[0].tag;
}

/**
 * Fetches sets of a release into a cache of its own, or leaves no cache behind.
 * @param {Release} list @param {{files: ReleaseFile[]}[]} sets @param {AbortSignal} signal
 */
async function fetchWhole(list, sets, signal) {
  const name = cacheName(list);
  try {
    await fetchFiles(sets, name, "all", signal);
    const cache = await caches.open(name);
    await cache.put(RELEASE_PATH, new Response(JSON.stringify(list)));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Fetches the languages that are missing. @param {Mode} how */
function get(how) {
  if (mode !== "all") mode = how === "all" ? "all" : "polite";
  return fetchMissing();
}

/** Fetches a language next, at any price: a visitor has begun to read it. @param {string} tag */
function want(tag) {
  wanted = [tag, ...wanted.filter((other) => other !== tag)];
  return fetchMissing();
}

function fetchMissing() {
  deadline = Date.now() + UPDATE_LIMIT;
  return (fetching ??= fetchSets());
}

function stopFetching() {
  deadline = 0;
  onItsWay?.abort(new Failure(RELEASE_PATH, "stopped"));
}

/** Fetches set after set until none is missing that was asked for. One that fails does not keep the others back. */
async function fetchSets() {
  const failed = [];
  try {
    for (;;) {
      const missing = (await missingOnDevice()).filter((tag) => !failed.includes(tag));
      // Without an await from here to the end of the run, a message is heard by this run or begins another.
      const next = Date.now() < deadline ? nextSet(missing) : null;
      if (!next) break;
      onItsWay = new AbortController();
      await announce();
      const failure = await fetchNext(next, onItsWay);
      if (failure && !failure.isPassing()) {
        failed.push(next.tag);
        await note(failure);
      }
      if (["network", "storage"].includes(failure?.reason)) break; // the other sets would have the same fate
    }
  } finally {
    fetching = onItsWay = mode = null;
    wanted = [];
    await announce();
  }
}

/** The set that comes next, and how it is fetched. @param {string[]} missing @returns {{tag: string, how: Mode} | null} */
function nextSet(missing) {
  wanted = wanted.filter((tag) => missing.includes(tag));
  if (wanted.length > 0) return { tag: wanted[0], how: "all" };
  if (mode !== "all") missing = missing.filter((tag) => !tag.startsWith(AUDIO));
  if (mode) saving = mode === "polite" && missing.length > 0 && isCostly();
  return mode && missing.length > 0 && !saving ? { tag: missing[0], how: mode } : null;
}

/** Whether the visitor pays for what is fetched, or has asked for little of it. */
function isCostly() {
  const { saveData, type } = navigator.connection ?? {};
  return saveData === true || type === "cellular";
}

/** Resolves to what went wrong. @param {{tag: string, how: Mode}} next @param {AbortController} stop */
async function fetchNext({ tag, how }, stop) {
  const work = (signal) => alone(signal, () => fetchSet(tag, how, signal));
  return within(deadline - Date.now(), work, stop).then(() => null, (error) => Failure.of(error, RELEASE_PATH));
}

/** Sets that the newest release on the device lacks: its files are those that the server still has. */
async function missingOnDevice() {
  const { current, waiting } = await stored();
  const kept = waiting ?? current;
  return kept ? missingIn(kept) : [];
}

/** Sets of a release that are not whole on the device, in its own order. @param {Kept} kept */
async function missingIn(kept) {
  return setsOf(await listOf(kept)).map(({ tag }) => tag).filter((tag) => !kept.locales.includes(tag));
}

/**
 * Fetches a set of the newest release on the device; nobody else changes its sets meanwhile.
 * @param {string} tag @param {Mode} how @param {AbortSignal} signal
 */
async function fetchSet(tag, how, signal) {
  const { current, waiting } = await stored();
  const kept = waiting ?? current;
  const list = kept && (await listOf(kept));
  const set = list && setsOf(list).find((set) => set.tag === tag);
  if (!set || kept.locales.includes(tag)) return;
  try {
    await fetchFiles([set], cacheName(kept), how, signal);
  } catch (error) {
    if (Failure.of(error, RELEASE_PATH).reason === "storage") await giveBack(kept, list);
    throw error;
  }
  signal.throwIfAborted();
  await change((state) => {
    const { problem } = state;
    const isSolved = set.files.some(({ path }) => path === problem?.file);
    const locales = [...kept.locales, tag];
    return { ...renewed(state, { ...kept, locales }), problem: isSolved ? null : problem };
  });
}

/** Deletes what belongs to no whole set, on a device that is full. @param {Kept} kept @param {Release} list */
async function giveBack(kept, list) {
  const isWhole = ({ tag }) => kept.locales.includes(tag);
  const needed = [list.core, ...setsOf(list).filter(isWhole)].flatMap(({ files }) => files.map(({ path }) => path));
  const cache = await caches.open(cacheName(kept));
  for (const { path } of setsOf(list).flatMap(({ files }) => files)) if (!needed.includes(path)) await cache.delete(path);
}

/**
 * Fetches the files of sets into a cache; what has arrived before a failure stays there.
 * @param {{files: ReleaseFile[]}[]} sets @param {string} name @param {Mode} how @param {AbortSignal} signal
 */
async function fetchFiles(sets, name, how, signal) {
  const files = new Map(sets.flatMap(({ files }) => files).map((file) => [file.path, file]));
  const queue = [...files.values()];
  if (queue.length === 0) return;
  const copies = await copiesByHash();
  const cache = await caches.open(name);
  const lane = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      try {
        if (how === "polite" && isCostly()) throw new Failure(file.path, "costly");
        await cache.put(file.path, await verified(file, copies.get(file.sha256) ?? [], signal));
      } catch (error) {
        queue.length = 0;
        throw Failure.of(error, file.path);
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES[how] }, lane));
  const broken = lanes.find(({ status }) => status === "rejected");
  if (broken) throw broken.reason;
}

/** @typedef {{path: string, cacheName: string}} Copy  Where a content may lie on the device. */
/** @returns {Promise<Map<string, Copy[]>>} */
async function copiesByHash() {
  const copies = new Map();
  for (const kept of keptIn(await stored())) {
    const list = await listOf(kept).catch(() => null);
    for (const { path, sha256 } of [list?.core, ...(list ? setsOf(list) : [])].flatMap((set) => set?.files ?? [])) {
      copies.set(sha256, [...(copies.get(sha256) ?? []), { path, cacheName: cacheName(kept) }]);
    }
  }
  return copies;
}

/**
 * The file with exactly the bytes that the release names: a copy, else what the page has just loaded or the server has,
 * else past every HTTP cache.
 * @param {ReleaseFile} file @param {Copy[]} copies @param {AbortSignal} signal
 */
async function verified(file, copies, signal) {
  const sources = [
    ...copies.map(({ path, cacheName }) => () => caches.match(path, { cacheName })),
    () => request(file.path, HASHED.test(file.path) ? "default" : "no-cache", signal),
    () => request(file.path, "reload", signal),
  ];
  let difference = "";
  for (const source of sources) {
    const response = await source();
    if (!response) continue;
    const { status } = response;
    const bytes = await response.arrayBuffer();
    // Some hosts give the page for what is not found with that status under its own address, too.
    const isRight = [200, 404].includes(status) && (await sha256(bytes)) === file.sha256;
    if (isRight) return new Response(bytes, { headers: ownHeaders(response) });
    const inBytes = bytes.byteLength === file.size ? "sha256" : "size";
    difference = status === 200 ? inBytes : `http-${status}`;
  }
  throw new Failure(file.path, difference);
}

/** @param {string} path @param {RequestCache} cache @param {AbortSignal} signal */
function request(path, cache, signal) {
  return fetch(path, { cache, signal, mode: "same-origin" });
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
  const response = await find(request, path).catch(() => undefined);
  const range = request.headers.get("range");
  if (response) return range ? partOf(response, range) : response;
  try {
    return await fetch(request);
  } catch (error) {
    const other = request.mode === "navigate" ? await instead(path).catch(() => undefined) : undefined;
    if (other) return other;
    throw error;
  }
}

/** Looks on the device. @param {Request} request @param {string} path */
async function find(request, path) {
  const { current, previous, waiting } = await remembered();
  if (path.endsWith(`/${PAGE_DATA}`)) {
    // Never the data of one release for a page of another: the page says which is its own.
    const release = request.headers.get("x-release") ?? current?.release;
    const kept = [current, previous, waiting].find((kept) => kept?.release === release);
    const found = await pageIn(kept, path.slice(0, -PAGE_DATA.length));
    return found ? dataOf(found) : fileIn(kept, path);
  }
  if (request.mode === "navigate") {
    const page = path.replace(/(?:\/index\.html|\/)?$/, "/");
    if (page === BASE) return fileIn(current, START_PATH);
    // Not from the previous release: a page that was withdrawn does not come back.
    const found = (await pageIn(current, page)) ?? (await pageIn(waiting, page));
    if (found) return documentOf(found);
  }
  return (await fileIn(current, path)) ?? (await fileIn(previous, path)) ?? fileIn(waiting, path);
}

/** @param {Kept | null | undefined} kept @param {string} path */
async function fileIn(kept, path) {
  return kept ? caches.match(path, { cacheName: cacheName(kept) }) : undefined;
}

/** @typedef {{page: Page, kept: Kept, shell: string, headers: Headers}} Found  A page, and the headers of its bundle. */
/**
 * Looks for a page of a whole language.
 * @param {Kept | null | undefined} kept @param {string} path @returns {Promise<Found | undefined>}
 */
async function pageIn(kept, path) {
  const tag = tagOf(path);
  if (!kept?.locales.includes(tag)) return undefined;
  const { shell, pages } = (await listOf(kept)).locales.find((locale) => locale.tag === tag);
  const bundle = pages.findLast(({ from }) => from <= path);
  if (!bundle) return undefined;
  const { headers, content } = await recall(kept, bundle.path);
  const page = content[path];
  return page && { page, kept, shell, headers };
}

/** The page as the server has it: the shell of its language, filled. @param {Found} found */
async function documentOf({ page, kept, shell }) {
  const { headers, content } = await recall(kept, shell);
  const mark = JSON.stringify(page.mark).replaceAll("<", "\\u003c");
  const parts = { title: escaped(page.title), sheet: page.sheet ?? "", body: page.body, mark };
  const html = content.replace(/<!--page-(title|sheet|body|mark)-->/g, (_, part) => parts[part]);
  return made(html, "text/html; charset=utf-8", headers);
}

/** What changes from page to page, as the server has it. @param {Found} found */
function dataOf({ page: { title, body, mark }, headers }) {
  const main = body.slice(body.indexOf(MAIN[0]) + MAIN[0].length, body.lastIndexOf(MAIN[1]));
  return made(JSON.stringify({ release: mark.release, title, main }), "application/json", headers);
}

/**
 * An answer with the headers of a file that it is made of, whose name changes with the content; its own address stays.
 * @param {string} text @param {string} type @param {Headers} ofFile
 */
function made(text, type, ofFile) {
  const headers = new Headers(ofFile);
  headers.set("content-type", type);
  headers.set("cache-control", "no-cache");
  return new Response(text, { headers });
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
}

/**
 * What is shown without a network at the address of a page that is not on the device. In a language that is not on the
 * device the page may well exist, so that the answer is 503 (RFC 9110, 15.6.4), and the start page says what there is; a
 * redirect to it would lose the address, which a reload shows as soon as there is a network.
 * @param {string} path
 */
async function instead(path) {
  const { current, waiting } = await remembered();
  if (!current) return undefined;
  const tag = tagOf(path);
  const { locales } = await listOf(current);
  const isHere = [current, waiting].some((kept) => kept?.locales.includes(tag));
  const lost = isHere && (await pageIn(current, `${BASE}${tag}/404.html`));
  if (lost) {
    const { body, headers } = await documentOf(lost);
    return new Response(body, { status: 404, headers });
  }
  const isMissing = !isHere && locales.some((locale) => locale.tag === tag);
  const [file, status] = isMissing ? [START_PATH, 503] : [NOT_FOUND_PATH, 404];
  const response = await fileIn(current, file);
  return response && new Response(response.body, { status, headers: response.headers });
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

/** What a release consists of besides its core: its languages, then what can be heard. @param {Release} list */
function setsOf({ locales, audio = [] }) {
  return [...locales, ...audio];
}

/** @param {Kept} kept @returns {Promise<Release>} */
async function listOf(kept) {
  return (await recall(kept, RELEASE_PATH)).content;
}

/** A text of a release, parsed if it is JSON. @param {Kept} kept @param {string} path */
function recall(kept, path) {
  const key = `${kept.release} ${path}`;
  const text = recent.get(key) ?? readText(kept, path);
  recent.delete(key);
  recent.set(key, text);
  text.catch(() => recent.delete(key));
  if (recent.size > RECENT) recent.delete(recent.keys().next().value);
  return text;
}

/** @param {Kept} kept @param {string} path */
async function readText(kept, path) {
  const response = await fileIn(kept, path);
  if (!response) throw new Failure(path, "storage");
  return { headers: response.headers, content: await (path.endsWith(".json") ? response.json() : response.text()) };
}

/** The language that the path of a page begins with, if it is one. @param {string} path */
function tagOf(path) {
  return path.startsWith(BASE) ? path.slice(BASE.length).split("/")[0] : "";
}

/** Tells every page how things stand. */
async function announce() {
  const { current } = await remembered();
  const list = current && (await listOf(current).catch(() => null));
  await tell(() => {
    const { current, waiting, installed, problem } = known ?? NOTHING;
    const { release = null, version = null, locales: sets = [] } = current ?? {};
    const locales = sets.filter((tag) => !tag.startsWith(AUDIO));
    const all = list?.locales.length ?? 0;
    return {
      type: "state",
      current: release,
      version,
      installed,
      waiting: waiting?.release ?? null,
      problem,
      locales,
      all,
      getting: onItsWay !== null,
      saving: saving && locales.length < all,
    };
  });
}

/**
 * Tells every page below the base; one of a site further down sees from the base that it is not meant.
 * @param {() => object} message  Made when it is sent, so that the last one to arrive is the last to be true.
 */
async function tell(message) {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of pages) {
    if (new URL(page.url).pathname.startsWith(BASE)) page.postMessage({ base: BASE, ...message() });
  }
}

/** Names a failure in the state. @param {Failure} failure */
function note(failure) {
  return within(SHORT_LIMIT, () => change((state) => ({ ...state, problem: failure.problem() })));
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
    const names = keptIn(known).map(cacheName);
    for (const name of keptIn(before).map(cacheName)) if (!names.includes(name)) await caches.delete(name);
  });
}

/** The state with a release as it now is, wherever it is named. @param {State} state @param {Kept} kept @returns {State} */
function renewed(state, kept) {
  const renew = (other) => (other?.release === kept.release ? kept : other);
  return { ...state, current: renew(state.current), previous: renew(state.previous), waiting: renew(state.waiting) };
}

/** Deletes what interrupted work left behind: our caches that the state does not name. */
async function sweep() {
  const names = [STATE_CACHE, ...keptIn(await stored()).map(cacheName)];
  for (const name of await ownCaches()) if (!names.includes(name)) await caches.delete(name);
}

/** The kill switch: nothing of ours stays on the device, and the server answers alone. */
async function retire() {
  known = NOTHING;
  for (const name of await ownCaches()) await caches.delete(name);
  await self.registration.unregister();
}

/** Names of the caches of this base, and of those that name no base: no site fills them any more. */
async function ownCaches() {
  const isOwn = (name) => name.startsWith(PREFIX) && (name.endsWith(SUFFIX) || !name.includes(" "));
  return (await caches.keys()).filter(isOwn);
}

/** @param {State} state @returns {Kept[]} */
function keptIn({ current, previous, waiting }) {
  return [current, previous, waiting].filter((kept) => kept !== null);
}

/** @param {{release: string}} kept */
function cacheName({ release }) {
  return `${PREFIX}release-${release}${SUFFIX}`;
}

function now() {
  return new Date().toISOString();
}

/**
 * Does work while no other event, of this worker or the next, changes what lies on the device.
 * @param {AbortSignal} signal @param {(signal: AbortSignal) => Promise<void>} work
 */
function alone(signal, work) {
  return navigator.locks.request(`${PREFIX}update${SUFFIX}`, { signal }, () => work(signal));
}

/**
 * Does work within a time limit in milliseconds; the signal also ends what a failure leaves unfinished.
 * @template T @param {number} limit @param {(signal: AbortSignal) => Promise<T>} work @param {AbortController} stop
 */
async function within(limit, work, stop = new AbortController()) {
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

  /** A language that did not arrive, but not through its own fault, is fetched the next time. */
  isPassing() {
    return ["network", "timeout", "stopped", "costly"].includes(this.reason);
  }

  /** @returns {Problem} */
  problem() {
    return { file: this.file, reason: this.reason, date: now() };
  }
}
