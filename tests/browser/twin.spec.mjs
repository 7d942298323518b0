// The page that stands there before the program, and the program's own page: the same elements, and nothing moves.

import { readFileSync } from "node:fs";
import { MORNING, ready } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { places } from "./pack.mjs";
import { FULL_ARTICLE, inLocale, pageTypes } from "./site.mjs";

test.use({ serviceWorkers: "block", viewport: { width: 390, height: 844 } });

const PAGES = pageTypes();
const LOCALES = [...new Set(PAGES.filter(({ type }) => type === "topics").map(({ locale }) => locale))];

/** What only the clock and the device can tell; the page leaves room for it. */
const LIVE = [".open-state", ".hours-table tbody", ".session-dates", ".offline-state", ".display-settings .choices", "[role=status]", "dialog"];

/** The elements below an element, a line each with its attributes and its text, without what is live. */
async function outline(page) {
  return page.evaluate((live) => {
    const root = document.querySelector("#app").cloneNode(true);
    for (const part of root.querySelectorAll(live.join())) part.replaceChildren();
    for (const part of root.querySelectorAll("[data-state]")) part.removeAttribute("data-state");
    const lines = (node, depth) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? [`${"  ".repeat(depth)}${node.data}`] : [];
      if (node.nodeType !== Node.ELEMENT_NODE) return [];
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort();
      const line = `${"  ".repeat(depth)}<${[node.localName, ...attributes].join(" ")}>`;
      // Neighbouring texts are one text for a reader.
      const copy = node.cloneNode(true);
      for (const comment of [...copy.childNodes].filter(({ nodeType }) => nodeType === Node.COMMENT_NODE)) comment.remove();
      copy.normalize();
      return [line, ...[...copy.childNodes].flatMap((child) => lines(child, depth + 1))];
    };
    return [document.title, document.documentElement.lang, document.documentElement.dir, ...lines(root, 0)].join("\n");
  }, LIVE);
}

/** The page without scripts. */
async function twinOf(browser, address) {
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  // Everything but the app: the page stays what was built.
  await page.route(/\/app\/.*\.(js|wasm)$/, (route) => route.abort());
  await page.goto(address);
  const lines = await outline(page);
  await context.close();
  return lines;
}

for (const locale of LOCALES) {
  test(`every type of page in ${locale} is taken over, and built anew, as it was written`, async ({ browser, page, origin }) => {
    test.setTimeout(90_000);
    for (const { path, type } of PAGES.filter((page) => page.locale === locale && page.type !== "not-found")) {
      const twin = await twinOf(browser, `${origin}${path}`);
      await page.goto(`${origin}${path}`);
      await ready(page);
      expect.soft(await outline(page), `${type} ${path} taken over`).toEqual(twin);
      if (type === "start") continue;
      // By a link out of another page, so that the program builds all of it by itself.
      await page.goto(`${origin}/${locale}/${type === "about" ? "" : "about/"}`);
      await ready(page);
      await page.evaluate((path) => {
        const link = Object.assign(document.createElement("a"), { href: path });
        document.querySelector("#app").append(link);
        link.click();
        link.remove();
      }, path);
      await page.waitForURL(`**${path}`);
      const softly = expect.configure({ soft: true });
      await softly.poll(() => outline(page), { message: `${type} ${path} built anew` }).toEqual(twin);
    }
  });
}

test("nothing moves while the program takes over and the fonts arrive, on any type of page", async ({ page, origin }) => {
  test.setTimeout(120_000);
  // Every font arrives after the first frame, as on a slow network.
  await page.route(/\.woff2$/, async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
  await page.clock.install({ time: MORNING });
  await page.addInitScript(() => {
    window.shifts = [];
    const note = (list) => {
      for (const { value, sources } of list.getEntries()) {
        window.shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.className?.baseVal ?? node?.className ?? node?.nodeName).join(", ")}`);
      }
    };
    new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
  });
  const moved = [];
  for (const { path, type, locale } of PAGES) {
    await page.goto(`${origin}${path}`);
    await ready(page);
    await page.clock.runFor(2_000);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    for (const shift of await page.evaluate(() => window.shifts)) moved.push(`${type} ${locale}: ${shift}`);
  }
  expect(moved, moved.join("\n")).toEqual([]);
});

test("an opened question, the focus and the scroll position outlive the take-over", async ({ page, startServer }) => {
  const server = await startServer(process.env.WELCOME_SITE);
  const wasm = await wasmOf(page, server.origin);
  const asked = server.hold(wasm);
  await page.goto(`${server.origin}${FULL_ARTICLE}`, { waitUntil: "commit" });
  await asked;
  await page.locator(".question summary").first().click();
  await page.locator(".question summary").first().focus();
  await page.evaluate(() => scrollTo(0, 400));
  const before = await page.evaluate(() => [scrollY, document.activeElement.textContent, document.querySelector(".question").open]);
  server.release();
  await ready(page);
  const after = await page.evaluate(() => [scrollY, document.activeElement.textContent, document.querySelector(".question").open]);
  expect(after).toEqual(before);
  expect(before[0]).toBe(400);
  expect(before[2]).toBe(true);
});

test("what the page holds is not fetched a second time", async ({ page, startServer }) => {
  const server = await startServer(process.env.WELCOME_SITE);
  await page.goto(`${server.origin}${FULL_ARTICLE}`);
  await ready(page);
  expect(server.requests.filter((path) => path.endsWith("page.json"))).toEqual([]);
  const twice = server.requests.filter((path, at) => server.requests.indexOf(path) !== at);
  expect(twice).toEqual([]);
});

for (const locale of LOCALES.filter((locale) => ["de", "ar"].includes(locale))) {
  test(`without scripts a page in ${locale} is read, left and printed, and emergency help works`, async ({ browser, origin }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${origin}${inLocale(FULL_ARTICLE, locale)}`);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator(".display-settings")).toBeHidden();
    await expect(page.locator(".finish")).toBeHidden();
    await page.locator(".emergency-button").click();
    await expect(page.locator('.emergency-call a[href="tel:144"]')).toBeVisible();
    await page.locator(".language-switch summary").click();
    await page.locator('.language-switch a[hreflang="en"]').click();
    await expect(page).toHaveURL(/\/en\/emergency\/$/);
    await page.locator(".tool-bar a.bar-button").nth(1).click();
    const { id } = places("en").find(({ hours }) => hours);
    await page.locator(`.place-card a[href="/en/places/${id}/"]`).click();
    await expect(page.locator(".hours-table tr")).toHaveCount(7);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".hours-table")).toBeVisible();
    await expect(page.locator(".tool-bar")).toBeHidden();
    await context.close();
  });
}

test("a page whose program is broken goes on as it is, with links and emergency help", async ({ page, startServer }) => {
  const server = await startServer(process.env.WELCOME_SITE);
  server.break(await wasmOf(page, server.origin), { status: 200, body: "not a program" });
  await page.goto(`${server.origin}${FULL_ARTICLE}`);
  await page.locator('html[data-app="failed"]').waitFor();
  await page.locator(".emergency-button").click();
  await expect(page).toHaveURL(/\/de\/emergency\/$/);
  await expect(page.locator('.emergency-call a[href="tel:144"]')).toBeVisible();
});

test("an address that leads nowhere says so in the language of the address", async ({ page, origin }) => {
  for (const locale of LOCALES) {
    const answer = await page.goto(`${origin}/${locale}/no/such/page/`);
    expect(answer.status()).toBe(404);
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    await expect(page.locator("h1")).toHaveCount(1);
  }
});

test("the app has every text that it asks for; what it does not get stands in pages", async ({ page, startServer }) => {
  const { origin } = await startServer(process.env.WELCOME_SITE);
  const app = await (await page.request.get(`${origin}${await wasmOf(page, origin)}`)).body();
  const html = await (await page.request.get(`${origin}/en/`)).text();
  const shared = /href="([^"]*\/pack\/en\/shared\.[^"]+)"/.exec(html)[1];
  const { index } = await (await page.request.get(`${origin}${shared}`)).json();
  const given = new Set(index.messages.texts.map(([id]) => id));
  const ftl = readFileSync(new URL("../../locales/en/kiosk.ftl", import.meta.url), "utf8");
  const withheld = [...ftl.matchAll(/^([a-z][\w-]*) =/gm)].map(([, id]) => id).filter((id) => !given.has(id));
  expect(withheld.length).toBeGreaterThan(40);
  expect(withheld.filter((id) => app.includes(id))).toEqual([]);
});

/** Path of the wasm that the site's pages name. */
async function wasmOf(page, origin) {
  const html = await (await page.request.get(`${origin}/de/`)).text();
  return /href="([^"]+)" data-app="wasm"/.exec(html)[1];
}
