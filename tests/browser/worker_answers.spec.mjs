// What the service worker answers: pages made of shell and bundle, their data, files, and what it leaves to the server.

import { expect, heading, test } from "./worker_fixture.mjs";
import { ask, fetched, forgetLoaded, keptPaths, ownCaches, read, tell } from "./worker_page.mjs";

/** Puts something else in the place of a kept file. */
function damage(page, { release }, path, text) {
  return page.evaluate(
    async ([name, path, text]) => (await caches.open(name)).put(path, new Response(text)),
    [ownCaches([release])[0], path, text],
  );
}

/** The data of a page, as a page of a release asks for them. */
async function dataOf(page, path, release) {
  const { status, text } = await read(page, `${path}page.json`, release ? { "x-release": release } : {});
  return status === 200 ? JSON.parse(text) : status;
}

test.describe("pages of a language on the device", () => {
  test("are without a network what the server would have given, with its security headers", async ({ visit, server, first }) => {
    await fetched(visit, { type: "want", locale: "fa-AF" });
    server.goOffline();
    const pages = [...first.pages].filter(([path]) => /^\/(de|fa-AF)\//.test(path));
    expect(pages).toHaveLength(8);
    for (const [path, { html }] of pages) {
      const response = await visit.goto(server.origin + path);
      expect(response.status(), path).toBe(200);
      expect(await response.text(), path).toBe(html);
      const headers = response.headers();
      expect(headers["content-type"], path).toBe("text/html; charset=utf-8");
      expect(headers["content-security-policy"], path).toContain("default-src 'none'");
      expect(headers["cache-control"], path).toBe("no-cache");
      await expect(heading(visit), path).toHaveText(/ started$/);
    }
  });

  test("hold texts exactly, whatever stands in them", async ({ visit, server, first }) => {
    server.goOffline();
    await visit.goto(`${server.origin}/de/health/doctor/`);
    await expect(visit).toHaveTitle('first "A" & <B> $&');
    await expect(visit.locator("p")).toHaveText("$1 $& $$ $`");
    const { mark } = first.pages.get("/de/health/doctor/");
    expect(JSON.parse(await visit.locator("#page").textContent())).toEqual(mark);
  });

  test("come up whichever way their address is written", async ({ visit, server }) => {
    server.goOffline();
    const addresses = [
      ["/", "first start started"],
      ["/index.html", "first start started"],
      ["/?profile=kiosk", "first start started"],
      ["/de/", "first de started"],
      ["/de", "first de started"],
      ["/de/index.html", "first de started"],
      ["/de/health", "first de health started"],
      ["/de/health/doctor/?with=ar#call", "first de doctor started"],
    ];
    for (const [address, text] of addresses) {
      expect((await visit.goto(server.origin + address)).status(), address).toBe(200);
      await expect(heading(visit), address).toHaveText(text);
    }
  });

  test("are asked of nobody with a network", async ({ visit, server, first }) => {
    await forgetLoaded(visit);
    server.forget();
    await visit.goto(`${server.origin}/de/health/`);
    await expect(heading(visit)).toHaveText("first de health started");
    expect(await dataOf(visit, "/de/about/")).toEqual(first.pages.get("/de/about/").data);
    expect(server.requests).toEqual([]);
  });

  test("are not read from the disk twice", async ({ visit, server, first }) => {
    await visit.goto(`${server.origin}/de/health/`);
    for (const path of first.locales.de.bundles.slice(1)) await damage(visit, first, path, "damaged");
    server.forget();
    await visit.goto(`${server.origin}/de/health/doctor/`);
    await expect(heading(visit)).toHaveText("first de doctor started");
    expect(server.requests).not.toContain("/de/health/doctor/");
  });

  for (const what of ["bundle", "shell", "cache"]) {
    test(`come from the server when the ${what} cannot be read`, async ({ visit, server, first }) => {
      const { bundles, shell } = first.locales.de;
      const [name] = ownCaches([first.release]);
      if (what === "bundle") await damage(visit, first, bundles[1], "damaged");
      if (what === "shell") await visit.evaluate(async ([name, shell]) => (await caches.open(name)).delete(shell), [name, shell]);
      if (what === "cache") await visit.evaluate((name) => caches.delete(name), name);
      server.forget();
      await visit.goto(`${server.origin}/de/health/`);
      await expect(heading(visit)).toHaveText("first de health started");
      expect(server.requests).toContain("/de/health/");
    });
  }
});

test.describe("the data of a page", () => {
  test("are those of the release that the page belongs to", async ({ visit, server, first, second }) => {
    const path = "/de/health/doctor/";
    const [ofFirst, ofSecond] = [first, second].map(({ pages }) => pages.get(path).data);
    server.deploy(second.folder);
    await ask(visit, "check");
    server.goOffline();
    expect(await dataOf(visit, path)).toEqual(ofFirst);
    expect(await dataOf(visit, path, first.release), "the one that serves").toEqual(ofFirst);
    expect(await dataOf(visit, path, second.release), "the one that waits").toEqual(ofSecond);
    await ask(visit, "take-over");
    expect(await dataOf(visit, path)).toEqual(ofSecond);
    expect(await dataOf(visit, path, second.release), "the one that serves").toEqual(ofSecond);
    expect(await dataOf(visit, path, first.release), "the one before").toEqual(ofFirst);
    const { headers } = await visit.evaluate(async (path) => {
      const response = await fetch(path);
      return { headers: Object.fromEntries(response.headers) };
    }, `${path}page.json`);
    expect(headers["content-type"]).toBe("application/json");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test("come from the server when the device lacks the release, the language or the page", async ({ visit, server, first, second }) => {
    server.deploy(second.folder);
    server.forget();
    const asked = [
      ["/de/health/", second.release],
      ["/de/health/", "0123456789abcdef"],
      ["/ar/health/", first.release],
      ["/ar/health/", undefined],
    ];
    for (const [path, release] of asked) {
      expect(await dataOf(visit, path, release), `${path} of ${release}`).toEqual(second.pages.get(path).data);
    }
    expect(await dataOf(visit, "/de/nowhere/", first.release)).toBe(404);
    expect(server.requests).toEqual([...asked.map(([path]) => path), "/de/nowhere/"].map((path) => `${path}page.json`));
    server.goOffline();
    await expect(dataOf(visit, "/de/health/", second.release)).rejects.toThrow("Failed to fetch");
  });

  test("of the start page are a file of the release", async ({ page, startServer, writeFake }) => {
    const sites = [];
    for (const version of ["one", "two"]) sites.push(await writeFake(version, { more: { "/page.json": `{"release":"${version}"}` } }));
    const [one, two] = sites;
    const server = await startServer(one.folder);
    await page.goto(server.origin);
    await page.evaluate(() => navigator.serviceWorker.register("/sw.js").then(() => navigator.serviceWorker.ready));
    await page.reload();
    server.deploy(two.folder);
    await ask(page, "check");
    await ask(page, "take-over");
    server.goOffline();
    expect(await dataOf(page, "/", one.release)).toEqual({ release: "one" });
    expect(await dataOf(page, "/", two.release)).toEqual({ release: "two" });
  });
});

test.describe("pages that are not on the device", () => {
  test("come from the server", async ({ visit, server, first }) => {
    server.forget();
    await visit.goto(`${server.origin}/ar/health/`);
    await expect(heading(visit)).toHaveText("first ar health started");
    expect((await visit.goto(`${server.origin}/de/nowhere/`)).status()).toBe(404);
    expect(server.requests.filter((path) => path.endsWith("/"))).toEqual(["/ar/health/", "/de/nowhere/"]);
    expect((await keptPaths(visit, first.release)).filter((path) => path.includes("/ar/"))).toEqual([]);
  });

  test("without a network are not found, or in a language that the device lacks", async ({ visit, server }) => {
    server.goOffline();
    const addresses = [
      ["/de/nowhere/", 404, "first not found started"],
      ["/de/health/doctor/nowhere/", 404, "first not found started"],
      ["/nowhere/", 404, "first not found started"],
      ["/ar/health/", 503, "first start started"],
      ["/fa-AF/", 503, "first start started"],
    ];
    for (const [address, status, text] of addresses) {
      const response = await visit.goto(server.origin + address);
      expect(response.status(), address).toBe(status);
      expect(response.headers()["content-security-policy"], address).toContain("default-src 'none'");
      await expect(heading(visit), address).toHaveText(text);
      expect(new URL(visit.url()).pathname).toBe(address);
    }
  });

  test("come from the release that waits when that alone has the language", async ({ visit, server, second }) => {
    server.deploy(second.folder);
    await ask(visit, "check");
    await fetched(visit, { type: "want", locale: "ar" });
    server.goOffline();
    expect((await visit.goto(`${server.origin}/ar/health/`)).status()).toBe(200);
    await expect(heading(visit)).toHaveText("second ar health started");
    expect((await visit.goto(`${server.origin}/ar/nowhere/`)).status()).toBe(404);
    await visit.goto(`${server.origin}/de/health/`);
    await expect(heading(visit)).toHaveText("first de health started");
  });

  test("do not come back when a release has withdrawn them", async ({ visit, server, writeFake }) => {
    server.deploy((await writeFake("less", { without: ["about/"] })).folder);
    await ask(visit, "check");
    await ask(visit, "take-over");
    expect((await visit.goto(`${server.origin}/de/about/`)).status()).toBe(404);
    server.goOffline();
    expect((await visit.goto(`${server.origin}/de/about/`)).status()).toBe(404);
  });

  test("are not made of half a language", async ({ visit, server, first }) => {
    const { files, font } = first.locales.ar;
    const asked = server.hold(font);
    await tell(visit, { type: "get", mode: "polite" });
    await asked;
    expect(await keptPaths(visit, first.release)).toEqual(expect.arrayContaining(files.slice(0, 4)));
    server.goOffline();
    expect((await visit.goto(`${server.origin}/ar/health/`)).status()).toBe(503);
  });
});

test.describe("files", () => {
  test("are answered whatever their query, but not one for another", async ({ visit, server, first }) => {
    server.goOffline();
    expect(await read(visit, `${first.locales.de.pack}?x=1`)).toMatchObject({ status: 200, text: "first de" });
    await expect(read(visit, "/de/health/doctor/")).rejects.toThrow("Failed to fetch");
  });

  test("of the release before are there for a page that is still open", async ({ visit, server, context, first, second }) => {
    const other = await context.newPage();
    await other.goto(server.origin);
    server.deploy(second.folder);
    await ask(other, "check");
    await ask(other, "take-over");
    server.goOffline();
    expect(await read(visit, first.locales.de.pack)).toMatchObject({ status: 200, text: "first de" });
    expect(await read(visit, second.locales.de.pack)).toMatchObject({ status: 200, text: "second de" });
    expect((await read(visit, first.paths.icons)).text).toContain("second");
  });

  test("come from the server when they are not in the release, without being kept", async ({ visit, server, first }) => {
    const kept = await keptPaths(visit, first.release);
    server.forget();
    for (const path of ["/release.json", "/sw.js", "/_headers", "/release.json"]) {
      expect((await read(visit, path)).status, path).toBe(200);
    }
    expect((await read(visit, "/nowhere.json")).status).toBe(404);
    expect(server.requests).toEqual(["/release.json", "/sw.js", "/_headers", "/release.json", "/nowhere.json"]);
    expect(await keptPaths(visit, first.release)).toEqual(kept);
  });

  test("are not what answers another question than for them", async ({ visit, server, first }) => {
    server.forget();
    const { pack } = first.locales.de;
    await visit.evaluate((path) => fetch(path, { method: "POST" }), pack);
    expect(server.requests).toEqual([pack]);
  });

  test("are given in parts, as players ask for a sound", async ({ visit, server, first }) => {
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
