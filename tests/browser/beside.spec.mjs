// Two languages side by side: every piece of a page is followed by the same piece in the other language.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { open, ready } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { blocks, heading, locale, page as pageOf, tags } from "./pack.mjs";
import { FULL_ARTICLE, inLocale, needed, pageTypes } from "./site.mjs";
import { traces } from "./traces.mjs";
import { ask, tell } from "./worker_page.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }, resultTypes: ["violations"] };

const PAIRS = [["de", "ar"], ["ar", "de"], ["en", "ar"], ["ar", "en"]];
const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 800 };
/** One page of each type that has a middle, in the first language of a pair. */
const PATHS = pageTypes().filter(({ type, locale }) => locale === "de" && !["start", "not-found"].includes(type)).map(({ path }) => path);
const ARTICLE = inLocale(FULL_ARTICLE, "ar");

test.use({ locale: "de-AT", serviceWorkers: "block", reducedMotion: "reduce" });

/** Waits until the second language stands beside the first. @param {import("@playwright/test").Page} page @param {string} second */
async function woven(page, second) {
  await ready(page);
  await expect(page.locator("main")).toHaveAttribute("data-beside", second);
}

async function openBeside(page, address, second, profile = "personal") {
  await page.goto(`${address}?profile=${profile}&with=${second}`);
  await woven(page, second);
}

/** What is paired, and how: each piece of the first language with what stands right after it. */
function pairs(page) {
  return page.evaluate(() => {
    const side = (element) => {
      const { lang, dir } = element.closest("[lang]") === document.documentElement ? document.documentElement : element.closest("[lang]");
      return { lang, dir };
    };
    return Array.from(document.querySelectorAll("main [data-pair]:not([data-second])"), (first) => {
      const second = first.nextElementSibling;
      const [one, other] = [first, second].map((element) => element.getBoundingClientRect());
      return {
        id: first.id,
        isFirstAtStart: document.dir === "rtl" ? one.left > other.left : one.left < other.left,
        is: second.matches("[data-second]") && second.dataset.pair === first.dataset.pair,
        first: { ...side(first), text: first.textContent.trim() },
        second: { ...side(second), text: second.textContent.trim() },
      };
    });
  });
}

/** What stands there once for both languages: phrases, which are in two anyway, and where the search finds nothing. */
const ONCE = ".topic-list:not([data-rows]) > li, .search .emergency-call";

/** How many pieces a page has in one language alone. */
const countPieces = (page) =>
  page.locator("main :is(h1, .block, .topic-card, .article-card, .place-group > .place-list > .place-card, .emergency-call)").count();

for (const [first, second] of PAIRS) {
  test(`every page in ${first} has ${second} beside it, piece by piece, each in its language and direction`, async ({ page, origin }) => {
    await page.setViewportSize(WIDE);
    test.setTimeout(120_000);
    for (const path of PATHS.map((path) => inLocale(path, first))) {
      await open(page, origin + path);
      const count = await countPieces(page);
      await openBeside(page, origin + path, second);
      const found = await pairs(page);
      // An article that the second language does not have at all stands there once, and its head says so.
      const once = await page.locator(".blocks:not([data-rows]) > .block").count();
      if (once > 0) await expect(page.locator(".beside-note").first(), path).toContainText(locale(first).strings["beside-missing"]);
      expect(await countPieces(page), path).toBe(2 * count - once - (await page.locator(ONCE).count()));
      expect(found.length, path).toBeGreaterThan(0);
      expect(found.filter(({ is }) => !is), path).toEqual([]);
      expect(found.filter(({ isFirstAtStart }) => !isFirstAtStart), path).toEqual([]);
      for (const pair of found) {
        for (const [side, tag] of [["first", first], ["second", second]]) {
          const { lang, dir, text } = pair[side];
          expect(text, `${path}: ${side} of ${pair.id}`).not.toBe("");
          expect(dir, `${path}: ${side} of ${pair.id}, ${lang}`).toBe(locale(lang).direction);
          if (lang !== tag) await expect(page.locator(".standing-mark, .beside-note").first(), path).toBeVisible();
        }
      }
      const ids = await page.evaluate(() => Array.from(document.querySelectorAll("[id]"), ({ id }) => id));
      expect(new Set(ids).size, `${path}: every id is there once`).toBe(ids.length);
      await expect(page.locator("h1")).toHaveText([heading(pageOf(path)), heading(pageOf(inLocale(path, second)))]);
    }
  });
}

test("each block of an article is followed by the same block, with columns only where there is room", async ({ page, origin }) => {
  await page.setViewportSize(WIDE);
  await openBeside(page, origin + ARTICLE, "de");
  const ids = blocks(ARTICLE);
  expect((await pairs(page)).map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
  const places = () =>
    page.evaluate((id) => {
      const first = document.getElementById(id);
      const [one, other] = [first, first.nextElementSibling].map((element) => element.getBoundingClientRect());
      return { sameRow: Math.abs(one.top - other.top) < 2, below: other.top >= one.bottom, firstIsRight: one.left > other.left };
    }, ids[0]);
  expect(await places()).toEqual({ sameRow: true, below: false, firstIsRight: true });
  await page.setViewportSize(PHONE);
  expect(await places()).toMatchObject({ sameRow: false, below: true });
});

test("swapping, closing, reloading and the way back are one step each and keep what is read", async ({ page, origin }) => {
  await page.setViewportSize(PHONE);
  await open(page, `${origin}/ar/first-steps/`);
  await page.locator(`main a[href="${ARTICLE}"]`).click();
  await expect(page).toHaveURL(origin + ARTICLE);
  await page.locator(".language-switch summary").click();
  await page.locator(".second-choice button").click();
  await page.locator('.second-languages a[lang="de"]').click();
  await woven(page, "de");
  await expect(page).toHaveURL(`${origin}${ARTICLE}?with=de`);
  const block = page.locator(`[id="${blocks(ARTICLE)[3]}"]`);
  await block.evaluate((block) => scrollBy(0, block.getBoundingClientRect().top - document.querySelector(".top-bar").getBoundingClientRect().bottom - 4));
  const top = () => block.evaluate((block) => block.getBoundingClientRect().top);
  const before = await top();
  await page.evaluate(() => document.querySelector(".beside-link").click());
  await woven(page, "ar");
  await expect(page).toHaveURL(`${origin}${FULL_ARTICLE}?with=ar`);
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  await page.reload();
  await woven(page, "ar");
  await page.locator(".beside-link[data-alone]").click();
  await expect(page).toHaveURL(origin + FULL_ARTICLE);
  await expect(page.locator("[data-second]")).toHaveCount(0);
  await expect(page.locator("main")).not.toHaveAttribute("data-rows");
  await page.locator(".top-bar .back").click();
  await expect(page).toHaveURL(`${origin}/ar/first-steps/`);
});

test("a link of either language leads on in both, and the way back as well", async ({ page, origin }) => {
  await openBeside(page, `${origin}/ar/`, "de");
  await page.locator('main [data-second] a[href^="/ar/health/"]').click();
  await woven(page, "de");
  await expect(page).toHaveURL(`${origin}/ar/health/?with=de`);
  await expect(page.locator("h1")).toHaveCount(2);
  await page.locator('.tool-bar > a[href="/ar/places/"]').click();
  await woven(page, "de");
  await expect(page).toHaveURL(`${origin}/ar/places/?with=de`);
  await page.goBack();
  await expect(page).toHaveURL(`${origin}/ar/health/?with=de`);
  await woven(page, "de");
  await switchTo(page, "de");
  await expect(page).toHaveURL(`${origin}/de/health/?with=ar`);
  await woven(page, "ar");
});

async function switchTo(page, tag) {
  await page.locator(".language-switch summary").click();
  await page.locator(`.language-switch a[hreflang="${tag}"]`).click();
}

test("a second language that is unknown or the page's own is no second language", async ({ page, origin }) => {
  for (const second of ["xx", "ar", ""]) {
    await page.goto(`${origin}/ar/health/?with=${second}`);
    await ready(page);
    await expect(page).toHaveURL(`${origin}/ar/health/`);
    await expect(page.locator("[data-second]")).toHaveCount(0);
  }
});

test("touching a block marks it in both languages, and again takes the mark away", async ({ page, origin }) => {
  await page.setViewportSize(WIDE);
  await openBeside(page, origin + ARTICLE, "de");
  const ids = blocks(ARTICLE);
  const marked = () => page.evaluate(() => Array.from(document.querySelectorAll("[data-marked]"), ({ id }) => id));
  const touch = (id) => page.locator(`[id="${id}"]`).click({ position: { x: 3, y: 3 } });
  await touch(ids[0]);
  expect(await marked()).toEqual([ids[0], `second-${ids[0]}`]);
  await touch(`second-${ids[1]}`);
  expect(await marked()).toEqual([ids[1], `second-${ids[1]}`]);
  await touch(ids[1]);
  expect(await marked()).toEqual([]);
  const link = page.locator(".block[data-pair]:not([data-second]) :is(a, summary)").first();
  const owner = await link.evaluate((link) => link.closest(".block").id);
  await page.keyboard.press("Tab");
  await link.focus();
  expect(await marked()).toEqual([owner, `second-${owner}`]);
});

test("a personal device remembers the second language and offers it with one tap", async ({ page, origin }) => {
  await openBeside(page, `${origin}/ar/health/`, "de");
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ "welcome.profile": "personal", "welcome.second": "de" });
  await open(page, `${origin}/ar/places/`);
  await expect(page.locator("[data-second]")).toHaveCount(0);
  await page.locator(".language-switch summary").click();
  await page.locator('.second-choice a[lang="de"]').click();
  await woven(page, "de");
});

test("a kiosk forgets the second language with the visit", async ({ page, origin }) => {
  await openBeside(page, `${origin}/ar/health/`, "de", "kiosk");
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ "welcome.profile": "kiosk" });
  await page.locator(".article-card a").first().click();
  await expect(page).toHaveURL(/\/ar\/health\/[^/]+\/\?with=de$/);
  await woven(page, "de");
  await page.locator(".top-bar .back").click();
  await expect(page).toHaveURL(`${origin}/ar/health/?with=de`);
  await page.locator(".finish").click();
  await page.waitForURL(`${origin}/`);
  await ready(page);
  expect(await traces(page)).toEqual([]);
  await page.locator('.languages a[hreflang="ar"]').click();
  await expect(page).toHaveURL(`${origin}/ar/`);
  await expect(page.locator("[data-second]")).toHaveCount(0);
  await page.locator(".language-switch summary").click();
  await expect(page.locator(".second-choice a")).toHaveCount(0);
});

for (const [name, size] of Object.entries({ phone: PHONE, wide: WIDE })) {
  test(`two languages have no barrier on a ${name} screen, nor has their menu`, async ({ page, origin }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(size);
    const found = [];
    const look = async (where) => {
      const { violations } = await page.evaluate((rules) => window.axe.run(document, rules), RULES);
      found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${where}: ${id}: ${html.slice(0, 160)}`)));
    };
    for (const path of PATHS.map((path) => inLocale(path, "ar"))) {
      await openBeside(page, origin + path, "de");
      // What the bar at the foot lies over at the moment comes into view by scrolling.
      await page.locator(".tool-bar").evaluate((bar) => (bar.style.position = "static"));
      await page.evaluate(AXE);
      await look(path);
    }
    await page.locator(".language-switch summary").click();
    await page.locator(".second-choice button").click();
    await look("menu");
    expect(found, found.join("\n")).toEqual([]);
  });
}

test("an article that the second language lacks stands there once, and its head says so", async ({ page, startServer }) => {
  const { origin } = await startServer(needed("WELCOME_WHOLE_SITE"));
  for (const [path, second] of [["/en/housing/find-a-flat/", "fa"], ["/fa/housing/find-a-flat/", "ar"]]) {
    await open(page, origin + path);
    const ids = await page.locator(".block").evaluateAll((blocks) => blocks.map(({ id }) => id));
    await openBeside(page, origin + path, second);
    const lacking = await page.locator('.beside-note bdi[lang="fa"]').count();
    expect(lacking, path).toBeGreaterThan(0);
    expect(await page.locator(".blocks > .block:not([data-second])").evaluateAll((blocks) => blocks.map(({ id }) => id)), path).toEqual(ids);
  }
});

test("two languages fit a screen of 320 pixels, as at 400 % zoom", async ({ page, origin }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 256 });
  for (const [first, second] of PAIRS) {
    for (const path of PATHS.map((path) => inLocale(path, first))) {
      await openBeside(page, origin + path, second);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
  }
});

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("a second language that was never opened stands beside the first", async ({ page, startServer }) => {
    test.setTimeout(90_000);
    const server = await startServer(needed("WELCOME_SITE"));
    await open(page, `${server.origin}/ar/health/`);
    await page.evaluate(async () => {
      const controlled = new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done));
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) await controlled;
    });
    await tell(page, { type: "get", mode: "all" });
    await expect.poll(async () => (await ask(page, "state")).locales.length, { timeout: 45_000 }).toBe(tags().length);
    server.goOffline();
    await openBeside(page, server.origin + ARTICLE, "de");
    await page.reload();
    await woven(page, "de");
    await expect(page.locator("h1")).toHaveText([heading(pageOf(ARTICLE)), heading(pageOf(FULL_ARTICLE))]);
  });
});
