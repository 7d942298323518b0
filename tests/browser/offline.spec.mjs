// The real site without a network, while a new release arrives, and when one arrives damaged.

import { open, ready, showWhole } from "./app_page.mjs";
import { expectArrival, expectShown } from "./arrival.mjs";
import { expect, test as base } from "./fixture.mjs";
import { bundleOf, writeNextRelease } from "./next_release.mjs";
import { articles, dateIn, filled, headingOf, json, locale, page as pageOf, tags } from "./pack.mjs";
import { FULL_ARTICLE, inLocale, needed, pageTypes, SCRIPTS } from "./site.mjs";
import { ask, cacheNames, ownCaches, tell } from "./worker_page.mjs";

const { release: RELEASE, ...LIST } = json("release.json");
/** The title of the article that the next release changes. */
const OLD_TITLE = headingOf(FULL_ARTICLE);
const NEW_TITLE = "Ein neuer Titel";

const test = base.extend({
  server: async ({ startServer }, use) => use(await startServer(needed("WELCOME_SITE"))),
  /** The release after the one that is built, in a folder of the test. */
  next: async ({}, use, info) => {
    const folder = info.outputPath("next");
    await use({ folder, ...(await writeNextRelease(folder, { page: FULL_ARTICLE, from: OLD_TITLE, to: NEW_TITLE })) });
  },
});
test.use({ locale: "de-AT" });
test.describe.configure({ timeout: 60_000 });

/** Opens a page for the first time and waits until the device could do without the network in the page's language. */
async function visitFirst(page, address, profile) {
  await open(page, address, profile);
  await page.evaluate(async () => {
    const controlled = new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done));
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await controlled;
  });
}

/** The same in every language, which the app asks for by itself a little later. */
async function visitUntilWhole(page, address) {
  await visitFirst(page, address);
  await tell(page, { type: "get", mode: "all" });
  await untilWhole(page);
}

/** Every language is on the device. */
async function untilWhole(page) {
  const kept = async () => (await ask(page, "state")).locales.length;
  await expect.poll(kept, { timeout: 45_000 }).toBe(tags().length);
}

/** What a page draws with that did not arrive: fonts, and signs out of the set. */
async function missing(page) {
  await showWhole(page);
  return page.evaluate(async () => {
    await document.fonts.ready;
    // Fonts that a device may have, shown in the place of ours, are there or not.
    const own = [...document.fonts].filter(({ family }) => !family.includes(" as "));
    const fonts = own.filter(({ status }) => status === "error").map(({ family }) => `font ${family}`);
    const { fontFamily, fontWeight } = getComputedStyle(document.querySelector("h1"));
    const text = document.querySelector("h1").textContent;
    if (!document.fonts.check(`${fontWeight} 16px ${fontFamily.split(",")[0]}`, text)) fonts.push(`font for “${text}”`);
    if (!own.some(({ status }) => status === "loaded")) fonts.push("every font");
    const signs = [...document.querySelectorAll("svg.icon use")].filter((use) => use.parentElement.checkVisibility());
    const empty = signs.filter((use) => use.getBBox().width === 0).map((use) => `sign ${use.getAttribute("href")}`);
    return [...fonts, ...empty];
  });
}

/** Looks for a new release; the answer may be that of the app's own look, which began before. */
function checked(page) {
  return ask(page, "check");
}

/** The release whose page is shown; none while it is being loaded anew. */
function releaseOf(page) {
  return page.evaluate(() => JSON.parse(document.getElementById("page").text).release).catch(() => null);
}

/** Takes the way back that stands on every page, as often as it leads to another one. */
async function goBackToStart(page) {
  while (new URL(page.url()).pathname !== "/") {
    const here = page.url();
    await page.locator(".top-bar .back").click();
    await page.waitForURL((url) => url.href !== here);
  }
}

/** Where the about page says how the device stands, without isolation marks. */
async function offlineState(page) {
  return (await page.locator(".offline-state").innerText()).replace(/[\u2066-\u2069]/g, "");
}

test("after the first visit every type of page works without a network in every script, with fonts and pictures", async ({ page, server }) => {
  test.setTimeout(120_000);
  await visitFirst(page, `${server.origin}/de/`);
  await untilWhole(page);
  server.goOffline();
  const failures = [];
  page.on("requestfailed", (request) => {
    // What a reload breaks off had not failed.
    if (request.failure().errorText !== "net::ERR_ABORTED") failures.push(request.url());
  });
  for (const route of pageTypes()) {
    await page.goto(server.origin + route.path);
    await ready(page);
    await page.reload();
    await ready(page);
    await expectShown(page, route);
    expect(await missing(page), route.path).toEqual([]);
  }
  expect(failures).toEqual([]);
});

test("the language is changed on the spot without a network, also to one never opened", async ({ page, server }) => {
  await visitUntilWhole(page, server.origin + FULL_ARTICLE);
  server.goOffline();
  for (const tag of tags().filter((tag) => tag !== "de")) {
    await page.locator(".language-switch summary").click();
    await page.locator(`.language-switch a[hreflang="${tag}"]`).click();
    await expectArrival(page, pageOf(inLocale(FULL_ARTICLE, tag)));
    expect(await missing(page), tag).toEqual([]);
  }
});

test("who was sent a link to an article has all the rest afterwards", async ({ page, server }) => {
  await visitUntilWhole(page, `${server.origin}/ar/health/${articles("ar", "health")[0].id}/`, "personal");
  server.goOffline();
  for (const path of ["/", "/en/places/", inLocale(FULL_ARTICLE, "ar")]) {
    await page.goto(server.origin + path);
    await ready(page);
    await expect(page.locator("h1")).not.toBeEmpty();
    expect(await missing(page), path).toEqual([]);
    if (path !== "/") await expectShown(page, pageOf(path));
  }
});

test("the about page says in every script that the device works without a network, and since when", async ({ page, server }) => {
  await visitUntilWhole(page, `${server.origin}/de/about/`);
  const { installed } = await ask(page, "state");
  server.goOffline();
  for (const tag of SCRIPTS) {
    const { strings } = locale(tag);
    await page.goto(`${server.origin}/${tag}/about/`);
    await ready(page);
    await expect.poll(() => offlineState(page), tag).toContain(strings["offline-yes"]);
    expect(await offlineState(page)).toContain(filled(strings["offline-installed"], { date: dateIn(tag, installed.slice(0, 10)) }));
    await expect(page.locator(".offline-problem")).toHaveCount(0);
    await expect(page.locator(".about-list")).toContainText(RELEASE);
  }
});

test("without a network the first visit goes on in its own language, and the others lead to the choice of language", async ({ page, server }) => {
  // The other languages never arrive.
  for (const { shell } of LIST.locales.filter(({ tag }) => tag !== "ar")) server.break(shell, { status: 500 });
  await visitFirst(page, `${server.origin}/ar/`);
  server.goOffline();
  await page.goto(server.origin + inLocale(FULL_ARTICLE, "ar"));
  await ready(page);
  await expectShown(page, pageOf(inLocale(FULL_ARTICLE, "ar")));
  const answer = await page.goto(server.origin + FULL_ARTICLE);
  expect(answer.status()).toBe(503);
  await ready(page);
  await expect(page.locator('.languages a[hreflang="ar"]')).toBeVisible();
  await page.locator('.languages a[hreflang="ar"]').click();
  await expectShown(page, pageOf("/ar/"));
});

for (const profile of ["personal", "kiosk"]) {
  test(`a new release leaves the visit on a ${profile} device alone and is there from the start page on`, async ({ page, server, next }) => {
    await visitFirst(page, `${server.origin}/de/first-steps/`, profile);
    server.deploy(next.folder);
    await expect.poll(() => checked(page)).toMatchObject({ current: RELEASE, waiting: next.release, problem: null });
    await page.locator(`main a[href="${FULL_ARTICLE}"]`).click();
    await expectArrival(page, pageOf(FULL_ARTICLE));
    await expect(page.locator("h1")).toHaveText(OLD_TITLE);
    await page.reload();
    await ready(page);
    await expect(page.locator("h1")).toHaveText(OLD_TITLE);
    // What is laid out on the way to the footer would move it from under the pointer.
    await showWhole(page);
    await page.locator(".page-footer a").click();
    await expect.poll(() => offlineState(page)).toContain(locale("de").strings["offline-waiting"]);

    if (profile === "kiosk") await page.locator(".finish").click();
    else await goBackToStart(page);
    await expect.poll(() => releaseOf(page)).toBe(next.release);
    expect(new URL(page.url()).pathname).toBe("/");
    server.goOffline();
    await page.goto(server.origin + FULL_ARTICLE);
    await ready(page);
    await expect(page.locator("h1")).toHaveText(NEW_TITLE);
    await page.goto(`${server.origin}/de/about/`);
    await expect(page.locator(".about-list")).toContainText(next.release);
  });
}

/** Ways in which one file of a release is spoilt on its way. */
const BREAKAGES = { "answers 500": { status: 500 }, "has other bytes": { body: "<!doctype html><title>Sign in</title>" } };

for (const [name, breakage] of Object.entries(BREAKAGES)) {
  test(`a new release of which one file ${name} is left alone, and the about page says which and when`, async ({ page, server, next }) => {
    await visitUntilWhole(page, `${server.origin}/de/`);
    server.deploy(next.folder);
    server.break(next.changed, breakage);
    for (const tag of ["de", "ar"]) {
      const { strings } = locale(tag);
      await expect.poll(() => checked(page)).toMatchObject({ current: RELEASE, waiting: null, problem: { file: next.changed } });
      const { problem } = await ask(page, "state");
      await page.goto(`${server.origin}/${tag}/about/`);
      await ready(page);
      const date = dateIn(tag, problem.date.slice(0, 10));
      await expect.poll(() => offlineState(page)).toContain(filled(strings["offline-problem"], { date, file: next.changed }));
      expect(await offlineState(page)).toContain(strings["offline-yes"]);
    }
    server.goOffline();
    await page.goto(server.origin + FULL_ARTICLE);
    await ready(page);
    await expect(page.locator("h1")).toHaveText(OLD_TITLE);
    expect(await cacheNames(page)).toEqual(ownCaches([RELEASE]));
  });

  test(`a first visit during which one file ${name} is read online, and the device does not claim more`, async ({ page, server }) => {
    const spoilt = bundleOf(LIST, inLocale(FULL_ARTICLE, "ar"));
    server.break(spoilt, breakage);
    await open(page, `${server.origin}/ar/about/`);
    const { strings } = locale("ar");
    await expect.poll(() => offlineState(page)).toContain(spoilt);
    expect(await offlineState(page)).toContain(strings["offline-no"]);
    await page.goto(`${server.origin}/ar/health/`);
    await ready(page);
    await expectShown(page, pageOf("/ar/health/"));
  });
}
