// The service worker: a release is served whole or not at all, and changes only when a page asks for it.

import { randomBytes } from "node:crypto";
import { test as base, expect } from "./fixture.mjs";
import { ask, cacheNames, hear, install, read, tell } from "./worker_page.mjs";

const test = base.extend({
  first: async ({ writeFake }, use) => use(await writeFake("first")),
  second: async ({ writeFake }, use) => use(await writeFake("second")),
  /** A server of the first release. */
  server: async ({ startServer, first }, use) => use(await startServer(first.folder)),
  /** A page of the first release, with the worker installed. */
  visit: async ({ page, server }, use) => {
    await page.goto(server.origin);
    expect(await install(page)).toBe("activated");
    await use(page);
  },
});

/** Ways in which a host breaks a file, and what the worker calls them. */
const BREAKAGES = [
  { name: "answers 500", breakage: () => ({ status: 500 }), reason: "http-500" },
  { name: "is missing", breakage: () => ({ status: 404 }), reason: "http-404" },
  { name: "has other bytes", breakage: (bytes) => ({ body: Buffer.alloc(bytes.length) }), reason: "sha256" },
  { name: "is cut off", breakage: (bytes) => ({ body: bytes.subarray(1) }), reason: "size" },
];

const heading = (page) => page.locator("h1");

test.describe("first installation", () => {
  test("keeps every file and then works without a network", async ({ visit, server, first }) => {
    server.goOffline();
    await visit.reload();
    await expect(heading(visit)).toHaveText("first en started");
    for (const [path, bytes] of first.files) {
      expect(await read(visit, path), path).toMatchObject({ status: 200, text: bytes.toString() });
    }
  });

  test("tells release, version and date", async ({ visit, first }) => {
    const state = await ask(visit, "state");
    expect(state).toEqual({
      type: "state",
      current: first.release,
      version: "first",
      installed: expect.any(String),
      waiting: null,
      problem: null,
    });
    expect(Math.abs(Date.now() - Date.parse(state.installed))).toBeLessThan(60_000);
  });

  for (const { name, breakage, reason } of BREAKAGES) {
    test(`fails as a whole when a file ${name}`, async ({ page, server, first }) => {
      const { pack } = first.paths;
      server.break(pack, breakage(first.files.get(pack)));
      await page.goto(server.origin);
      const state = hear(page, "state");
      expect(await install(page)).toBe("redundant");
      expect(await state).toMatchObject({ current: null, problem: { file: pack, reason } });
      expect(await cacheNames(page)).toEqual(["welcome-state"]);

      server.repair();
      expect(await install(page)).toBe("activated");
      expect(await ask(page, "state")).toMatchObject({ current: first.release, problem: null });
    });
  }
});

test.describe("a new release", () => {
  test("waits until a page takes it over", async ({ visit, server, first, second }) => {
    server.deploy(second.folder);
    expect(await ask(visit, "check")).toMatchObject({ current: first.release, waiting: second.release, problem: null });
    await visit.reload();
    await expect(heading(visit)).toHaveText("first en started");

    const takenOver = hear(visit, "taken-over");
    expect(await ask(visit, "take-over")).toMatchObject({ current: second.release, version: "second", waiting: null });
    expect(await takenOver).toEqual({ type: "taken-over", release: second.release });
    server.goOffline();
    await visit.reload();
    await expect(heading(visit)).toHaveText("second en started");
  });

  test("fetches only what has changed", async ({ visit, server, second }) => {
    server.deploy(second.folder);
    server.forget();
    await ask(visit, "check");
    const { app, pack, icons } = second.paths;
    expect([...server.requests].sort()).toEqual(["/", "/de/", "/release.json", "/sw.js", app, icons, pack].sort());
  });

  test("takes no damaged copy from the one before", async ({ visit, server, first, second }) => {
    const { shared } = first.paths;
    await visit.evaluate(
      async ([release, path]) => (await caches.open(`welcome-release-${release}`)).put(path, new Response("damaged")),
      [first.release, shared],
    );
    server.deploy(second.folder);
    expect(await ask(visit, "check")).toMatchObject({ waiting: second.release });
    await ask(visit, "take-over");
    expect((await read(visit, shared)).text).toBe("the same in every release");
  });

  test("is asked for again when a cache on the way has old bytes", async ({ visit, server, second }) => {
    server.deploy(second.folder);
    server.break(second.paths.pack, { body: "old", times: 1 });
    expect(await ask(visit, "check")).toMatchObject({ waiting: second.release, problem: null });
  });

  for (const { name, breakage, reason } of BREAKAGES) {
    test(`is left alone when a file ${name}, until that is repaired`, async ({ visit, server, first, second }) => {
      const { pack } = second.paths;
      server.deploy(second.folder);
      server.break(pack, breakage(second.files.get(pack)));
      const state = await ask(visit, "check");
      expect(state).toMatchObject({ current: first.release, waiting: null, problem: { file: pack, reason } });
      expect(Math.abs(Date.now() - Date.parse(state.problem.date))).toBeLessThan(60_000);
      expect(await cacheNames(visit)).toEqual([`welcome-release-${first.release}`, "welcome-state"]);
      await visit.reload();
      await expect(heading(visit)).toHaveText("first en started");
      expect((await ask(visit, "state")).problem).toEqual(state.problem);

      server.repair();
      expect(await ask(visit, "check")).toMatchObject({ waiting: second.release, problem: null });
    });
  }

  test("is left alone when the network breaks off in the middle", async ({ visit, server, first, second }) => {
    server.deploy(second.folder);
    const asked = server.hold(second.paths.pack);
    const state = ask(visit, "check");
    await asked;
    server.goOffline();
    expect(await state).toMatchObject({ current: first.release, waiting: null, problem: { reason: "network" } });
  });

  test("is left alone when a file never arrives", async ({ page, startServer, writeFake, second }) => {
    const worker = (source) => source.replace("UPDATE_LIMIT = 240_000", "UPDATE_LIMIT = 1_000");
    const hasty = await writeFake("hasty", { worker });
    const server = await startServer(hasty.folder);
    await page.goto(server.origin);
    await install(page);
    server.deploy(second.folder);
    server.hold(second.paths.pack);
    const state = await ask(page, "check");
    expect(state).toMatchObject({ current: hasty.release, waiting: null, problem: { reason: "timeout" } });
  });

  test("is left alone when the storage is full", async ({ visit, server, writeFake, first }) => {
    const large = await writeFake("large", { more: { "/assets/large.bin": randomBytes(4_000_000) } });
    server.deploy(large.folder);
    const devtools = await visit.context().newCDPSession(visit);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: 1_000_000 });
    expect(await ask(visit, "check")).toMatchObject({
      current: first.release,
      waiting: null,
      problem: { file: "/assets/large.bin", reason: "storage" },
    });
    expect(await cacheNames(visit)).toEqual([`welcome-release-${first.release}`, "welcome-state"]);
  });

  test("is not believed when its list cannot be read", async ({ visit, server, first }) => {
    for (const body of ["<!doctype html><title>Sign in to this network</title>", "null", `{"release":"first"}`]) {
      server.break("/release.json", { body });
      expect(await ask(visit, "check"), body).toMatchObject({
        current: first.release,
        waiting: null,
        problem: { file: "/release.json", reason: "unreadable" },
      });
    }
  });

  test("is withdrawn by going back to the one that serves", async ({ visit, server, first, second }) => {
    server.deploy(second.folder);
    await ask(visit, "check");
    server.deploy(first.folder);
    expect(await ask(visit, "check")).toMatchObject({ current: first.release, waiting: null, problem: null });
    expect(await cacheNames(visit)).toEqual([`welcome-release-${first.release}`, "welcome-state"]);
  });

  test("is the one before when the host goes back to it, without fetching it again", async ({ visit, server, first, second }) => {
    server.deploy(second.folder);
    await ask(visit, "check");
    await ask(visit, "take-over");
    server.deploy(first.folder);
    server.forget();
    expect(await ask(visit, "check")).toMatchObject({ current: second.release, waiting: first.release });
    expect(server.requests).toEqual(["/sw.js", "/release.json"]);
    expect(await ask(visit, "take-over")).toMatchObject({ current: first.release, waiting: null });
  });

  test("leaves one release back, and nothing older or half done", async ({ visit, server, writeFake, second }) => {
    await visit.evaluate(() => Promise.all([caches.open("welcome-release-0123456789abcdef"), caches.open("of-another-app")]));
    const third = await writeFake("third");
    for (const { folder } of [second, third]) {
      server.deploy(folder);
      await ask(visit, "check");
      await ask(visit, "take-over");
    }
    const releases = [second, third].map(({ release }) => `welcome-release-${release}`);
    expect(await cacheNames(visit)).toEqual(["of-another-app", ...releases, "welcome-state"].sort());
  });

  test("is no news without a network", async ({ visit, server, first }) => {
    server.goOffline();
    expect(await ask(visit, "check")).toMatchObject({ current: first.release, waiting: null, problem: null });
  });
});

test.describe("several tabs", () => {
  test("a page of the release before still gets its own files", async ({ visit, server, context, first, second }) => {
    const other = await context.newPage();
    await other.goto(server.origin);
    server.deploy(second.folder);
    await ask(other, "check");
    const takenOver = hear(visit, "taken-over");
    await ask(other, "take-over");
    expect(await takenOver).toMatchObject({ release: second.release });
    server.goOffline();
    expect(await read(visit, first.paths.pack)).toMatchObject({ status: 200, text: "first" });
    expect(await read(visit, second.paths.pack)).toMatchObject({ status: 200, text: "second" });
    expect((await read(visit, first.paths.icons)).text).toContain("second");
  });

  test("two that check at the same time fetch once, and both hear it", async ({ visit, server, context, second }) => {
    const other = await context.newPage();
    await other.goto(server.origin);
    server.deploy(second.folder);
    server.forget();
    server.hold(second.paths.pack);
    await tell(visit, "check");
    await tell(other, "check");
    await Promise.all([ask(visit, "state"), ask(other, "state")]); // answered after the checks were heard
    const answers = [hear(visit, "state"), hear(other, "state")];
    await Promise.all([visit.evaluate(() => 0), other.evaluate(() => 0)]); // both listen by now
    server.release();
    for (const answer of answers) expect(await answer).toMatchObject({ waiting: second.release });
    expect(server.requests.filter((path) => path === "/release.json")).toHaveLength(1);
    expect(server.requests.filter((path) => path === second.paths.pack)).toHaveLength(1);
  });
});

test("a new worker waits for the take-over and finds the release in place", async ({ visit, server, writeFake, first }) => {
  const next = await writeFake("next", { worker: (source) => `${source}// another worker\n` });
  server.deploy(next.folder);
  expect(await ask(visit, "check")).toMatchObject({ current: first.release, waiting: next.release });
  const isActive = await visit.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const next = registration.waiting ?? registration.installing;
    const settled = new Promise((done) => next.addEventListener("statechange", done, { once: true }));
    if (next.state === "installing") await settled;
    return registration.waiting !== next;
  });
  expect(isActive).toBe(false);
  expect((await ask(visit, "state")).current).toBe(first.release);
  const change = visit.evaluate(
    () => new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", () => done(true))),
  );
  await tell(visit, "take-over");
  expect(await change).toBe(true);
  expect(await ask(visit, "state")).toMatchObject({ current: next.release, problem: null });
});

test("the kill switch leaves nothing on the device", async ({ visit, server, writeFake }) => {
  const off = await writeFake("off", { offline: false });
  server.deploy(off.folder);
  expect(await ask(visit, "check")).toMatchObject({ current: null, waiting: null });
  expect(await cacheNames(visit)).toEqual([]);
  await visit.reload();
  await expect(heading(visit)).toHaveText("off en started");
  expect(await visit.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test.describe("answers", () => {
  /** Addresses of pages, and which shell stands for them. */
  const PAGES = [
    ["/", "en"],
    ["/index.html", "en"],
    ["/?profile=kiosk", "en"],
    ["/de/", "de"],
    ["/de", "de"],
    ["/de/index.html", "de"],
    ["/de/health/doctor/?with=en", "de"],
    ["/so/health/", "en"],
  ];

  test("every page without a network, with its security headers", async ({ visit, server }) => {
    server.goOffline();
    for (const [address, locale] of PAGES) {
      const response = await visit.goto(server.origin + address);
      expect(response.headers()["content-security-policy"], address).toContain("default-src 'none'");
      await expect(heading(visit), address).toHaveText(`first ${locale} started`);
    }
  });

  test("files whatever their query, but not one for another", async ({ visit, server, first }) => {
    server.goOffline();
    expect(await read(visit, `${first.paths.pack}?x=1`)).toMatchObject({ status: 200, text: "first" });
    await expect(read(visit, "/de/health/doctor/")).rejects.toThrow("Failed to fetch");
  });

  test("from the server for what is not in the release, without keeping it", async ({ visit, server, first }) => {
    server.forget();
    for (const path of ["/release.json", "/sw.js", "/_headers", "/release.json"]) {
      expect((await read(visit, path)).status, path).toBe(200);
    }
    expect((await read(visit, "/nowhere.json")).status).toBe(404);
    expect(server.requests).toEqual(["/release.json", "/sw.js", "/_headers", "/release.json", "/nowhere.json"]);
    const kept = await visit.evaluate(async (name) => {
      const requests = await (await caches.open(name)).keys();
      return requests.map(({ url }) => new URL(url).pathname);
    }, `welcome-release-${first.release}`);
    expect(kept.sort()).toEqual([...first.files.keys(), "/release.json"].sort());
  });

  test("parts of a sound", async ({ visit, server, first }) => {
    server.goOffline();
    const part = (range) => read(visit, first.paths.sound, { range });
    expect(await part("bytes=0-")).toEqual({ status: 206, range: "bytes 0-9/10", text: "0123456789" });
    expect(await part("bytes=2-4")).toEqual({ status: 206, range: "bytes 2-4/10", text: "234" });
    expect(await part("bytes=8-99")).toEqual({ status: 206, range: "bytes 8-9/10", text: "89" });
    expect(await part("bytes=-3")).toEqual({ status: 206, range: "bytes 7-9/10", text: "789" });
    expect(await part("bytes=10-")).toEqual({ status: 416, range: "bytes */10", text: "" });
    expect(await part("bytes=0-1,4-5")).toEqual({ status: 200, range: null, text: "0123456789" });
  });
});
