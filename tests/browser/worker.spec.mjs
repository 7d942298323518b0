// The service worker: a release is served whole or not at all, and changes only when a page asks for it.

import { randomBytes } from "node:crypto";
import { writeSite } from "./fake_site.mjs";
import { BREAKAGES, expect, hasty, heading, hurry, test } from "./worker_fixture.mjs";
import { ask, cacheNames, hear, install, keptPaths, ownCaches, read, tell } from "./worker_page.mjs";

test.describe("first installation", () => {
  test("keeps the core and the language of the page, and then works without a network", async ({ page, server, first }) => {
    await page.goto(`${server.origin}/ar/health/`);
    expect(await install(page)).toBe("activated");
    const kept = [...first.core, ...first.locales.ar.files];
    expect(await keptPaths(page, first.release)).toEqual([...kept, "/release.json"].sort());
    server.goOffline();
    await page.reload();
    await expect(heading(page)).toHaveText("first ar health started");
    for (const path of kept) {
      expect(await read(page, path), path).toMatchObject({ status: 200, text: first.files.get(path).toString() });
    }
  });

  /** Pages on which a visitor arrives, and the language that the device then has. */
  const ARRIVALS = [
    ["/de/", "de"],
    ["/fa-AF/health/doctor/", "fa-AF"],
    ["/ar/nowhere/", "ar"],
    ["/", "de"],
    ["/so/health/", "de"],
  ];
  for (const [path, tag] of ARRIVALS) {
    test(`takes ${tag} from ${path}`, async ({ page, server }) => {
      await page.goto(server.origin + path);
      expect(await install(page)).toBe("activated");
      expect(await ask(page, "state")).toMatchObject({ locales: [tag], all: 4 });
    });
  }

  test("takes the language of another tab where the page has none", async ({ page, server, context }) => {
    const other = await context.newPage();
    await other.goto(`${server.origin}/uk/`);
    await page.goto(server.origin);
    await install(page);
    expect((await ask(page, "state")).locales).toEqual(["uk"]);
  });

  test("tells release, version, date and languages", async ({ visit, first }) => {
    const state = await ask(visit, "state");
    expect(state).toEqual({
      type: "state",
      base: "/",
      current: first.release,
      version: "first",
      installed: expect.any(String),
      waiting: null,
      problem: null,
      locales: ["de"],
      all: 4,
      getting: false,
      saving: false,
    });
    expect(Math.abs(Date.now() - Date.parse(state.installed))).toBeLessThan(60_000);
  });

  test("fetches nothing a second time that the page has just loaded", async ({ visit, server, first }) => {
    await expect(heading(visit)).toHaveText("first de started");
    for (const path of [first.paths.app, first.paths.wasm, first.paths.start]) {
      expect(server.requests.filter((asked) => asked === path), path).toHaveLength(1);
    }
  });

  test("is not held up by an error that the browser keeps", async ({ page, server, first }) => {
    const { pack } = first.locales.de;
    await page.goto(`${server.origin}/de/`);
    server.break(pack, { status: 404, times: 1 });
    expect((await read(page, pack)).status).toBe(404);
    expect((await read(page, pack)).status, "it is kept").toBe(404);
    expect(await install(page)).toBe("activated");
  });

  test("takes the page for what is not found from a host that never answers 200 with it", async ({ page, server, first }) => {
    server.break("/404.html", { status: 404 });
    await page.goto(server.origin);
    expect(await install(page)).toBe("activated");
    expect(await keptPaths(page, first.release)).toContain("/404.html");
  });

  for (const { name, breakage, reason } of BREAKAGES) {
    test(`fails as a whole when a file of the language ${name}`, async ({ page, server, first }) => {
      const { pack } = first.locales.de;
      server.break(pack, breakage(first.files.get(pack)));
      await page.goto(server.origin);
      const state = hear(page, "state");
      expect(await install(page)).toBe("redundant");
      expect(await state).toMatchObject({ current: null, problem: { file: pack, reason }, locales: [], all: 0 });
      expect(await cacheNames(page)).toEqual(ownCaches());

      server.repair();
      expect(await install(page)).toBe("activated");
      expect(await ask(page, "state")).toMatchObject({ current: first.release, problem: null });
    });
  }

  test("fails as a whole when a file of the core is missing", async ({ page, server, first }) => {
    server.break(first.paths.sound, { status: 404 });
    await page.goto(server.origin);
    expect(await install(page)).toBe("redundant");
    expect(await cacheNames(page)).toEqual(ownCaches());
  });
});

test.describe("a new release", () => {
  test("waits until a page takes it over", async ({ visit, server, first, second }) => {
    server.deploy(second.folder);
    expect(await ask(visit, "check")).toMatchObject({ current: first.release, waiting: second.release, problem: null });
    await visit.reload();
    await expect(heading(visit)).toHaveText("first de started");

    const takenOver = hear(visit, "taken-over");
    expect(await ask(visit, "take-over")).toMatchObject({ current: second.release, version: "second", waiting: null });
    expect(await takenOver).toEqual({ type: "taken-over", base: "/", release: second.release });
    server.goOffline();
    await visit.reload();
    await expect(heading(visit)).toHaveText("second de started");
  });

  test("fetches only what has changed", async ({ visit, server, second }) => {
    server.deploy(second.folder);
    server.forget();
    await ask(visit, "check");
    const { shell, bundles, pack } = second.locales.de;
    const core = ["/index.html", "/404.html", second.paths.app, second.paths.wasm, second.paths.icons];
    expect([...server.requests].sort()).toEqual(["/release.json", "/sw.js", ...core, shell, ...bundles, pack].sort());
  });

  test("takes no damaged copy from the one before", async ({ visit, server, first, second }) => {
    const { shared } = first.paths;
    await visit.evaluate(
      async ([name, path]) => (await caches.open(name)).put(path, new Response("damaged")),
      [ownCaches([first.release])[0], shared],
    );
    server.deploy(second.folder);
    expect(await ask(visit, "check")).toMatchObject({ waiting: second.release });
    await ask(visit, "take-over");
    expect((await read(visit, shared)).text).toBe("the same in every release");
  });

  test("is asked for again when a cache on the way has old bytes", async ({ visit, server, second }) => {
    server.deploy(second.folder);
    server.break(second.locales.de.pack, { body: "old", times: 1 });
    expect(await ask(visit, "check")).toMatchObject({ waiting: second.release, problem: null });
  });

  for (const { name, breakage, reason } of BREAKAGES) {
    test(`is left alone when a file ${name}, until that is repaired`, async ({ visit, server, first, second }) => {
      const { pack } = second.locales.de;
      server.deploy(second.folder);
      server.break(pack, breakage(second.files.get(pack)));
      const state = await ask(visit, "check");
      expect(state).toMatchObject({ current: first.release, waiting: null, problem: { file: pack, reason } });
      expect(Math.abs(Date.now() - Date.parse(state.problem.date))).toBeLessThan(60_000);
      expect(await cacheNames(visit)).toEqual(ownCaches([first.release]));
      await visit.reload();
      await expect(heading(visit)).toHaveText("first de started");
      expect((await ask(visit, "state")).problem).toEqual(state.problem);

      server.repair();
      expect(await ask(visit, "check")).toMatchObject({ waiting: second.release, problem: null });
    });
  }

  test("is left alone when the network breaks off in the middle", async ({ visit, server, first, second }) => {
    server.deploy(second.folder);
    const asked = server.hold(second.locales.de.pack);
    const state = ask(visit, "check");
    await asked;
    server.goOffline();
    expect(await state).toMatchObject({ current: first.release, waiting: null, problem: { reason: "network" } });
  });

  test("is left alone when a file never arrives", async ({ page, startServer, writeFake, second }) => {
    const site = await writeFake("hasty", { worker: hasty });
    const server = await startServer(site.folder);
    await page.goto(server.origin);
    await install(page);
    await hurry(page, 1_000);
    server.deploy(second.folder);
    server.hold(second.locales.de.pack);
    const state = await ask(page, "check");
    expect(state).toMatchObject({ current: site.release, waiting: null, problem: { reason: "timeout" } });
  });

  test("is no failure when something else is being fetched all the time", async ({ page, startServer, writeFake, second }) => {
    const site = await writeFake("hasty", { worker: hasty });
    const server = await startServer(site.folder);
    await page.goto(server.origin);
    await install(page);
    await hurry(page, 1_000);
    server.deploy(second.folder);
    const forever = () => new Promise(() => {});
    await page.evaluate(`new Promise((held) => navigator.locks.request("welcome-update /", () => held() ?? (${forever})()))`);
    expect(await ask(page, "check")).toMatchObject({ current: site.release, waiting: null, problem: null });
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
    expect(await cacheNames(visit)).toEqual(ownCaches([first.release]));
  });

  test("is not believed when its list cannot be read, or is that of another place", async ({ visit, server, first }) => {
    const list = { release: "0123456789abcdef", base: "/", core: { files: [] }, locales: [{ tag: "de" }] };
    const bodies = [
      ["<!doctype html><title>Sign in to this network</title>", "unreadable"],
      ["null", "unreadable"],
      [`{"release":"first"}`, "unreadable"],
      [JSON.stringify({ ...list, files: [], core: undefined }), "unreadable"],
      [JSON.stringify({ ...list, locales: [] }), "unreadable"],
      [JSON.stringify({ ...list, base: "/welcome/" }), "base"],
    ];
    for (const [body, reason] of bodies) {
      server.break("/release.json", { body });
      const problem = { file: "/release.json", reason };
      expect(await ask(visit, "check"), body).toMatchObject({ current: first.release, waiting: null, problem });
    }
  });

  test("is withdrawn by going back to the one that serves", async ({ visit, server, first, second }) => {
    server.deploy(second.folder);
    await ask(visit, "check");
    server.deploy(first.folder);
    expect(await ask(visit, "check")).toMatchObject({ current: first.release, waiting: null, problem: null });
    expect(await cacheNames(visit)).toEqual(ownCaches([first.release]));
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

  test("leaves one release back, and nothing older, half done or without a base", async ({ visit, server, writeFake, second }) => {
    const [left] = ownCaches(["0123456789abcdef"]);
    const others = ["of-another-app", ...ownCaches(["0123456789abcdef"], "/welcome/")];
    const names = [left, "welcome-state", "welcome-release-0123456789abcdef", ...others];
    await visit.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), names);
    const third = await writeFake("third");
    for (const { folder } of [second, third]) {
      server.deploy(folder);
      await ask(visit, "check");
      await ask(visit, "take-over");
    }
    expect(await cacheNames(visit)).toEqual([...others, ...ownCaches([second.release, third.release])].sort());
  });

  test("is no news without a network", async ({ visit, server, first }) => {
    server.goOffline();
    expect(await ask(visit, "check")).toMatchObject({ current: first.release, waiting: null, problem: null });
  });
});

test("two tabs that check at the same time fetch once, and both hear it", async ({ visit, server, context, second }) => {
  const other = await context.newPage();
  await other.goto(server.origin);
  server.deploy(second.folder);
  server.forget();
  const { pack } = second.locales.de;
  server.hold(pack);
  await tell(visit, "check");
  await tell(other, "check");
  await Promise.all([ask(visit, "state"), ask(other, "state")]); // answered after the checks were heard
  // The answer to one page is told to both, so that another one may still be on its way.
  const answers = [visit, other].map((tab) => hear(tab, "state", { waiting: second.release }));
  await Promise.all([visit.evaluate(() => 0), other.evaluate(() => 0)]); // both listen by now
  server.release();
  for (const answer of answers) expect(await answer).toMatchObject({ waiting: second.release });
  expect(server.requests.filter((path) => path === "/release.json")).toHaveLength(1);
  expect(server.requests.filter((path) => path === pack)).toHaveLength(1);
});

test("two tabs that take over at the same time leave the release before in place", async ({ visit, server, context, first, second }) => {
  const other = await context.newPage();
  await other.goto(server.origin);
  server.deploy(second.folder);
  await ask(visit, "check");
  const states = await Promise.all([ask(visit, "take-over"), ask(other, "take-over")]);
  for (const state of states) expect(state).toMatchObject({ current: second.release, waiting: null });
  expect(await cacheNames(visit)).toEqual(ownCaches([first.release, second.release]));
});

/** Takes a new worker over; whether it has come to serve the page. */
async function followed(page) {
  const change = page.evaluate(
    () => new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", () => done(true))),
  );
  await tell(page, "take-over");
  return change;
}

test.describe("a new worker", () => {
  test.beforeEach(async ({ visit, server, writeFake }) => {
    const next = await writeFake("next", { worker: (source) => `${source}// another worker\n` });
    server.deploy(next.folder);
    expect(await ask(visit, "check")).toMatchObject({ version: "first", waiting: next.release });
  });

  test("waits for the take-over and finds the release in place", async ({ visit }) => {
    const isActive = await visit.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const next = registration.waiting ?? registration.installing;
      const settled = new Promise((done) => next.addEventListener("statechange", done, { once: true }));
      if (next.state === "installing") await settled;
      return registration.waiting !== next;
    });
    expect(isActive).toBe(false);
    expect((await ask(visit, "state")).version).toBe("first");
    expect(await followed(visit)).toBe(true);
    expect(await ask(visit, "state")).toMatchObject({ version: "next", problem: null });
  });

  test("does not wait for languages that are on their way", async ({ visit, server, writeFake }) => {
    const { locales } = await writeFake("next");
    const asked = server.hold(locales.ar.pack);
    await tell(visit, { type: "get", mode: "all" });
    await asked;
    expect(await followed(visit)).toBe(true);
    expect(await ask(visit, "state")).toMatchObject({ version: "next", locales: ["de"], getting: false, problem: null });
  });
});

test("the kill switch leaves nothing on the device", async ({ visit, server, writeFake }) => {
  const off = await writeFake("off", { offline: false });
  server.deploy(off.folder);
  expect(await ask(visit, "check")).toMatchObject({ current: null, waiting: null, locales: [], all: 0 });
  expect(await cacheNames(visit)).toEqual([]);
  await visit.reload();
  await expect(heading(visit)).toHaveText("off de started");
  expect(await visit.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("two sites on one origin leave each other alone", async ({ context, startServer }, info) => {
  /** The site at the root as another version, beside one in a folder that stays the same. */
  const both = async (version, options) => {
    const folder = info.outputPath(version);
    const inFolder = await writeSite(folder, "folder", { base: "/welcome/" });
    return { atRoot: await writeSite(folder, version, options), inFolder };
  };
  const { atRoot, inFolder } = await both("first");
  const server = await startServer(atRoot.folder);
  const [root, folder] = [await context.newPage(), await context.newPage()];
  await folder.goto(`${server.origin}/welcome/ar/health/`);
  expect(await install(folder, "/welcome/")).toBe("activated");
  await root.goto(server.origin);
  expect(await install(root)).toBe("activated");
  expect((await ask(root, "state")).locales).toEqual(["de"]);
  expect((await ask(folder, "state", "/welcome/")).locales).toEqual(["ar"]);
  const ofFolder = ownCaches([inFolder.release], "/welcome/");
  expect(await cacheNames(root)).toEqual([...ownCaches([atRoot.release]), ...ofFolder].sort());

  const next = await both("second");
  server.deploy(next.atRoot.folder);
  await root.evaluate(() => {
    window.heard = new Set();
    navigator.serviceWorker.addEventListener("message", ({ data }) => window.heard.add(data.base));
  });
  expect(await ask(folder, "check", "/welcome/")).toMatchObject({ current: inFolder.release, waiting: null, problem: null });
  await ask(root, "check");
  expect(await ask(root, "take-over")).toMatchObject({ version: "second" });
  expect(await root.evaluate(() => [...window.heard])).toEqual(["/"]);
  expect(await cacheNames(root)).toEqual([...ownCaches([atRoot.release, next.atRoot.release]), ...ofFolder].sort());

  const off = await both("off", { offline: false });
  server.deploy(off.atRoot.folder);
  await ask(root, "check");
  expect(await cacheNames(root)).toEqual(ofFolder);
  server.goOffline();
  await folder.goto(`${server.origin}/welcome/ar/health/doctor/`);
  await expect(heading(folder)).toHaveText("folder ar doctor started");
  for (const path of inFolder.locales.ar.files) expect((await read(folder, path)).status, path).toBe(200);
  const { data } = inFolder.pages.get("/welcome/ar/about/");
  expect(JSON.parse((await read(folder, "/welcome/ar/about/page.json")).text)).toEqual(data);
  expect((await folder.goto(`${server.origin}/welcome/`)).status()).toBe(200);
  await expect(heading(folder)).toHaveText("folder start started");
});
