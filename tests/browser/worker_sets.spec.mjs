// The languages beside one's own: they come when the page asks for them, each whole or not at all, and none is lost.

import { randomBytes } from "node:crypto";
import { TAGS } from "./fake_site.mjs";
import { BREAKAGES, expect, hasty, heading, hurry, test } from "./worker_fixture.mjs";
import { ask, fetched, forgetLoaded, hear, install, keptPaths, read, tell } from "./worker_page.mjs";

const ALL = { type: "get", mode: "all" };
const POLITE = { type: "get", mode: "polite" };
const want = (locale) => ({ type: "want", locale });

/** Makes the device believe in a connection. @param {import("@playwright/test").Page} page @param {object} connection */
async function connect(page, connection) {
  const [worker] = page.context().serviceWorkers();
  await worker.evaluate((value) => Object.defineProperty(navigator, "connection", { value, configurable: true }), connection);
}

/** Connections for which the visitor pays, or has asked for little. */
const COSTLY = { "with Save-Data": { saveData: true, type: "wifi" }, "on mobile data": { saveData: false, type: "cellular" } };

/** Files of a language that were asked for, in the order in which they were. */
function askedOf(server, { files }) {
  return server.requests.filter((path) => files.includes(path));
}

/** What of a language the German device of the first release lacks. */
function lacking({ paths }, { files }) {
  return files.filter((path) => path !== paths.shared);
}

test.describe("all languages", () => {
  test("come when the page asks, and then every page works without a network", async ({ visit, server, first }) => {
    expect(await fetched(visit, ALL)).toMatchObject({ locales: TAGS, all: 4, getting: false, saving: false, problem: null });
    expect(await keptPaths(visit, first.release)).toEqual([...first.files.keys(), "/release.json"].sort());
    server.goOffline();
    for (const tag of TAGS) {
      await visit.goto(`${server.origin}/${tag}/health/`);
      await expect(heading(visit)).toHaveText(`first ${tag} health started`);
      for (const path of first.locales[tag].files) expect((await read(visit, path)).status, path).toBe(200);
    }
  });

  test("come one after the other, and the page hears it", async ({ visit, server, first }) => {
    const { ar, "fa-AF": farsi, uk } = first.locales;
    const [arabic, persian] = [server.hold(ar.pack), server.hold(farsi.pack)];
    const begun = hear(visit, "state", { getting: true });
    const last = fetched(visit, ALL);
    expect((await begun).locales).toEqual(["de"]);
    await arabic;
    expect(await ask(visit, "state")).toMatchObject({ getting: true, locales: ["de"] });
    const next = hear(visit, "state", { locales: ["de", "ar"] });
    await visit.evaluate(() => 0); // it listens by now
    server.release(ar.pack);
    expect(await next).toMatchObject({ getting: true });
    await persian;
    expect(askedOf(server, uk)).toEqual([]);
    server.release();
    expect(await last).toMatchObject({ getting: false, locales: TAGS });
  });

  test("are fetched several files at a time", async ({ visit, server, first }) => {
    const files = lacking(first, first.locales.ar).slice(0, 4);
    const asked = files.map((path) => server.hold(path));
    const last = fetched(visit, ALL);
    await Promise.all(asked);
    server.release();
    expect((await last).locales).toEqual(TAGS);
  });

  test("are fetched once for two tabs", async ({ visit, server, context, first }) => {
    const other = await context.newPage();
    await other.goto(server.origin);
    server.forget();
    const states = [fetched(visit, ALL), fetched(other, ALL)];
    for (const state of states) expect((await state).locales).toEqual(TAGS);
    const asked = askedOf(server, { files: [...first.files.keys()] });
    expect(asked.sort()).toEqual(TAGS.slice(1).flatMap((tag) => lacking(first, first.locales[tag])).sort());
  });

  test("are nothing to do where they are there", async ({ visit, server }) => {
    await fetched(visit, ALL);
    server.forget();
    expect(await fetched(visit, ALL)).toMatchObject({ locales: TAGS, getting: false });
    await connect(visit, { saveData: true });
    expect(await fetched(visit, POLITE)).toMatchObject({ locales: TAGS, saving: false });
    expect(server.requests).toEqual([]);
  });
});

test.describe("politely", () => {
  test("languages come one file at a time", async ({ visit, server, first }) => {
    const [before, held, ...after] = lacking(first, first.locales.ar);
    const asked = server.hold(held);
    server.forget();
    const last = fetched(visit, POLITE);
    await asked;
    await ask(visit, "state");
    await read(visit, "/_headers"); // by now the server would have been asked for more
    expect(server.requests).toEqual([before, held, "/_headers"]);
    server.release();
    expect(await last).toMatchObject({ locales: TAGS, saving: false, problem: null });
    const others = ["fa-AF", "uk"].flatMap((tag) => first.locales[tag].files);
    expect(server.requests).toEqual([before, held, "/_headers", ...after, ...others]);
  });

  for (const [name, connection] of Object.entries(COSTLY)) {
    test(`nothing comes ${name}, until the visitor asks for all`, async ({ visit, server }) => {
      await connect(visit, connection);
      server.forget();
      expect(await fetched(visit, POLITE)).toMatchObject({ locales: ["de"], getting: false, saving: true, problem: null });
      expect(await ask(visit, "state")).toMatchObject({ saving: true });
      expect(server.requests).toEqual([]);
      expect(await fetched(visit, ALL)).toMatchObject({ locales: TAGS, saving: false });
    });
  }

  test("nothing more comes when the connection begins to cost", async ({ visit, server, first }) => {
    const { ar } = first.locales;
    const [before, held] = lacking(first, ar);
    const asked = server.hold(held);
    server.forget();
    const last = fetched(visit, POLITE);
    await asked;
    await connect(visit, { saveData: false, type: "cellular" });
    server.release();
    expect(await last).toMatchObject({ locales: ["de"], getting: false, saving: true, problem: null });
    expect(server.requests).toEqual([before, held]);

    await connect(visit, { saveData: false, type: "wifi" });
    expect(await fetched(visit, POLITE)).toMatchObject({ locales: TAGS, saving: false });
    expect(askedOf(server, ar)).toEqual(lacking(first, ar));
  });

  test("what began so goes on fast when the visitor asks for all", async ({ visit, server, first }) => {
    const { ar } = first.locales;
    const asked = server.hold(ar.pack);
    const last = fetched(visit, POLITE);
    await asked;
    await connect(visit, { saveData: true });
    await tell(visit, ALL);
    await ask(visit, "state");
    server.release();
    expect(await last).toMatchObject({ locales: TAGS, saving: false, problem: null });
  });
});

test.describe("the language that a visitor changes to", () => {
  test("comes next", async ({ visit, server, first }) => {
    const asked = server.hold(first.locales.ar.pack);
    const last = fetched(visit, POLITE);
    await asked;
    for (const tag of ["fa-AF", "uk"]) await tell(visit, want(tag)); // the last one is the one that is read now
    await ask(visit, "state");
    server.release();
    expect((await last).locales).toEqual(["de", "ar", "uk", "fa-AF"]);
  });

  test("comes alone, at any price", async ({ visit, server, first }) => {
    await connect(visit, { saveData: true });
    await fetched(visit, POLITE);
    server.forget();
    expect(await fetched(visit, want("uk"))).toMatchObject({ locales: ["de", "uk"], getting: false, saving: true });
    expect([...server.requests].sort()).toEqual([...first.locales.uk.files].sort());
    for (const tag of ["ar", "fa-AF"]) await fetched(visit, want(tag));
    expect(await ask(visit, "state")).toMatchObject({ locales: ["de", "uk", "ar", "fa-AF"], saving: false });
  });

  test("comes alone after all were asked for in vain", async ({ visit, server }) => {
    server.goOffline();
    expect((await fetched(visit, ALL)).locales).toEqual(["de"]);
    server.goOnline();
    expect((await fetched(visit, want("uk"))).locales).toEqual(["de", "uk"]);
  });

  test("is nothing to do when it is there, or none of the release", async ({ visit, server }) => {
    server.forget();
    for (const locale of ["de", "so", undefined, {}]) {
      expect(await fetched(visit, want(locale))).toMatchObject({ locales: ["de"], getting: false, problem: null });
    }
    expect(server.requests).toEqual([]);
  });
});

test.describe("a language", () => {
  for (const { name, breakage, reason } of BREAKAGES) {
    test(`is not there when a file ${name}, and keeps no other back`, async ({ visit, server, first }) => {
      const { pack } = first.locales.ar;
      server.break(pack, breakage(first.files.get(pack)));
      const locales = ["de", "fa-AF", "uk"];
      expect(await fetched(visit, ALL)).toMatchObject({ locales, getting: false, problem: { file: pack, reason } });
      server.goOffline();
      expect((await visit.goto(`${server.origin}/ar/health/`)).status()).toBe(503);

      server.goOnline();
      server.repair();
      await visit.goto(`${server.origin}/de/`);
      expect(await fetched(visit, ALL)).toMatchObject({ locales: [...locales, "ar"], problem: null });
    });
  }

  test("goes on where the network broke off", async ({ visit, server, first }) => {
    const { ar } = first.locales;
    const files = lacking(first, ar);
    const asked = server.hold(files[2]);
    const last = fetched(visit, POLITE);
    await asked;
    server.goOffline();
    expect(await last).toMatchObject({ locales: ["de"], getting: false, problem: null });
    server.goOnline();
    server.release();
    server.forget();
    await forgetLoaded(visit);
    expect((await fetched(visit, POLITE)).locales).toEqual(TAGS);
    expect(askedOf(server, ar)).toEqual(files.slice(2));
  });

  test("goes on where the browser stopped the worker", async ({ visit, server, first, context }) => {
    const { ar, "fa-AF": farsi } = first.locales;
    const files = lacking(first, farsi);
    const asked = server.hold(files[2]);
    await tell(visit, POLITE);
    await asked;
    const devtools = await context.newCDPSession(visit);
    await devtools.send("ServiceWorker.enable");
    await devtools.send("ServiceWorker.stopAllWorkers");
    server.release();
    server.forget();
    await forgetLoaded(visit);
    expect(await ask(visit, "state")).toMatchObject({ locales: ["de", "ar"], getting: false, problem: null });
    expect((await fetched(visit, POLITE)).locales).toEqual(TAGS);
    expect(askedOf(server, ar)).toEqual([]);
    expect(askedOf(server, farsi)).toEqual(files.slice(2));
  });

  test("that never arrives is left for the next time", async ({ page, startServer, writeFake }) => {
    const site = await writeFake("hasty", { worker: hasty });
    const server = await startServer(site.folder);
    await page.goto(server.origin);
    await install(page);
    expect((await fetched(page, want("ar"))).locales).toEqual(["de", "ar"]);
    await hurry(page, 1_000);
    server.hold(site.locales["fa-AF"].pack);
    expect(await fetched(page, ALL)).toMatchObject({ locales: ["de", "ar"], getting: false, problem: null });
    await hurry(page, 240_000);
    server.release();
    expect(await fetched(page, ALL)).toMatchObject({ locales: TAGS });
  });

  test("that does not fit on the device takes none of its room", async ({ page, startServer, writeFake }) => {
    const site = await writeFake("large", { moreIn: { "/assets/large.bin": randomBytes(4_000_000) } });
    const server = await startServer(site.folder);
    await page.goto(server.origin);
    await install(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: 1_000_000 });
    const problem = { file: "/assets/large.bin", reason: "storage" };
    expect(await fetched(page, ALL)).toMatchObject({ locales: ["de"], getting: false, problem });
    const whole = [...site.core, ...site.locales.de.files, "/release.json"];
    expect(await keptPaths(page, site.release)).toEqual(whole.sort());
  });
});

test.describe("a new release", () => {
  test("comes with every language that the device has", async ({ visit, server, first, second }) => {
    await fetched(visit, want("uk"));
    server.deploy(second.folder);
    const { pack } = second.locales.uk;
    server.break(pack, { status: 404 });
    expect(await ask(visit, "check")).toMatchObject({ current: first.release, waiting: null, problem: { file: pack } });
    server.repair();
    expect(await ask(visit, "check")).toMatchObject({ waiting: second.release, problem: null });
    expect(await ask(visit, "take-over")).toMatchObject({ current: second.release, locales: ["de", "uk"], all: 4 });
  });

  test("comes with a new language where the device has all, as a kiosk does", async ({ visit, server, writeFake }) => {
    await fetched(visit, ALL);
    const more = await writeFake("more", { tags: ["de", "so", ...TAGS.slice(1)] });
    server.deploy(more.folder);
    await ask(visit, "check");
    expect(await ask(visit, "take-over")).toMatchObject({ locales: ["de", "so", ...TAGS.slice(1)], all: 5 });
  });

  test("may have fewer languages, or none of those on the device", async ({ visit, server, writeFake }) => {
    await fetched(visit, want("uk"));
    for (const [version, tags, locales] of [["fewer", ["ar", "uk"], ["uk"]], ["other", ["so", "ar"], ["so"]]]) {
      server.deploy((await writeFake(version, { tags })).folder);
      await ask(visit, "check");
      expect(await ask(visit, "take-over"), version).toMatchObject({ version, locales });
    }
  });

  test("that waits is the one that further languages are fetched for", async ({ visit, server, first, second }) => {
    server.deploy(second.folder);
    await ask(visit, "check");
    expect(await fetched(visit, ALL)).toMatchObject({ current: first.release, locales: ["de"], problem: null });
    expect(await ask(visit, "take-over")).toMatchObject({ current: second.release, locales: TAGS });
  });

  test("that follows one that waits comes with the languages of that one", async ({ visit, server, writeFake, second }) => {
    server.deploy(second.folder);
    await ask(visit, "check");
    await fetched(visit, want("ar"));
    server.deploy((await writeFake("third")).folder);
    await ask(visit, "check");
    expect(await ask(visit, "take-over")).toMatchObject({ version: "third", locales: ["de", "ar"] });
  });

  test("that appears in the middle is the one that goes on being fetched", async ({ visit, server, first, second }) => {
    const { pack } = first.locales.ar;
    const asked = server.hold(pack);
    const last = fetched(visit, POLITE);
    await asked;
    server.deploy(second.folder);
    server.break(pack, { body: first.files.get(pack) });
    await tell(visit, "check");
    const waiting = () => visit.evaluate(async () => (await navigator.locks.query()).pending.map(({ name }) => name));
    await expect.poll(waiting).toEqual(["welcome-update /"]);
    server.release();
    const state = { current: first.release, waiting: second.release, locales: ["de", "ar"], problem: null };
    expect(await last).toMatchObject(state);
    expect(await ask(visit, "take-over")).toMatchObject({ current: second.release, locales: TAGS });
  });

  test("that is the one before again comes with the languages fetched since", async ({ visit, server, first, second }) => {
    server.deploy(second.folder);
    await ask(visit, "check");
    await ask(visit, "take-over");
    await fetched(visit, want("ar"));
    server.deploy(first.folder);
    expect(await ask(visit, "check")).toMatchObject({ current: second.release, waiting: first.release });
    expect(await ask(visit, "take-over")).toMatchObject({ current: first.release, locales: ["de", "ar"] });
  });

  test("fetches nothing of a language again that is the same", async ({ visit, server, second }) => {
    await fetched(visit, ALL);
    await forgetLoaded(visit);
    server.deploy(second.folder);
    server.forget();
    await ask(visit, "check");
    await ask(visit, "take-over");
    const fonts = TAGS.map((tag) => second.locales[tag].font);
    expect(askedOf(server, { files: fonts })).toEqual([]);
    server.goOffline();
    for (const path of fonts) expect((await read(visit, path)).status, path).toBe(200);
  });
});

test.describe("what can be heard", () => {
  const [GERMAN, ARABIC] = ["/audio/de/0123456789abcdef.opus", "/audio/ar/0123456789abcdef.opus"];
  const AUDIO = { de: { [GERMAN]: "Hallo" }, ar: { [ARABIC]: "مرحبا" } };

  /** A German page of a release with sound. */
  const listening = test.extend({
    first: async ({ writeFake }, use) => use(await writeFake("first", { audio: AUDIO })),
    second: async ({ writeFake }, use) => use(await writeFake("second", { audio: { ...AUDIO, de: { [GERMAN]: "Guten Tag" } } })),
  });

  listening("is left out politely, and comes after the languages where all is asked for", async ({ visit, server, first }) => {
    expect(await fetched(visit, POLITE)).toMatchObject({ locales: TAGS, all: 4, getting: false, saving: false });
    expect(await keptPaths(visit, first.release)).not.toContain(GERMAN);
    server.forget();
    expect(await fetched(visit, ALL)).toMatchObject({ locales: TAGS, all: 4, problem: null });
    expect(server.requests).toEqual([GERMAN, ARABIC]);
    server.goOffline();
    expect(await read(visit, GERMAN, { range: "bytes=1-" })).toEqual({ status: 206, range: "bytes 1-4/5", text: "allo" });
  });

  listening("comes with the next release where it was, unless it is the same", async ({ visit, server, second }) => {
    await fetched(visit, ALL);
    server.deploy(second.folder);
    server.forget();
    expect(await ask(visit, "check")).toMatchObject({ waiting: second.release, problem: null });
    expect(server.requests.filter((path) => path.startsWith("/audio/"))).toEqual([GERMAN]);
    await ask(visit, "take-over");
    server.goOffline();
    expect((await read(visit, GERMAN)).text).toBe("Guten Tag");
    expect((await read(visit, ARABIC)).text).toBe("مرحبا");
  });

  listening("is missing as a whole where a clip is damaged, and the languages are not", async ({ visit, server }) => {
    server.break(GERMAN, { status: 404 });
    expect(await fetched(visit, ALL)).toMatchObject({ locales: TAGS, problem: { file: GERMAN, reason: "http-404" } });
    server.repair();
    expect(await fetched(visit, ALL)).toMatchObject({ locales: TAGS, problem: null });
  });
});
