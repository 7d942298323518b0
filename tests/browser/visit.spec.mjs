// A visit by touch: from the start page to an article, back and forth, and to pages that do not exist.

import { open, ready } from "./app_page.mjs";
import { expectArrival, expectScroll, expectShown } from "./arrival.mjs";
import { expect, test } from "./fixture.mjs";
import { articles, heading, locale, manifest, page as pageOf, tags } from "./pack.mjs";
import { SCRIPTS } from "./site.mjs";

// The worker would answer in the place of the requests that a test holds back.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: "de-AT", serviceWorkers: "block" });

const link = (page, path) => page.locator(`main a[href="${path}"]`);
const back = (page) => page.locator(".top-bar .back");

/** Touches something and says how far the page was scrolled at that moment. */
async function leaveBy(page, locator) {
  await page.evaluate(() => addEventListener("click", () => (window.leftAt = scrollY), { capture: true, once: true }));
  await locator.tap();
  return page.evaluate(() => window.leftAt);
}

test("four touches lead from the start to an article in every script, each announced by its heading", async ({ page, origin }) => {
  test.setTimeout(60_000);
  for (const tag of SCRIPTS) {
    await test.step(tag, async () => {
      await open(page, `${origin}/`);
      const [article] = articles(tag, "housing");
      for (const path of [`/${tag}/`, `/${tag}/housing/`, `/${tag}/housing/${article.id}/`]) {
        await link(page, path).tap();
        await expectArrival(page, pageOf(path));
        await expectScroll(page, 0);
      }
      await page.locator(".emergency-button").tap();
      await expectArrival(page, pageOf(`/${tag}/emergency/`));
    });
  }
});

test("back and forward bring the page back as far down as it was left", async ({ page, origin }) => {
  await open(page, `${origin}/de/`);
  const topics = await leaveBy(page, link(page, "/de/work/"));
  expect(topics).toBeGreaterThan(0);
  await expectArrival(page, pageOf("/de/work/"));
  const path = `/de/work/${articles("de", "work").at(-1).id}/`;
  const topic = await leaveBy(page, link(page, path));
  await expectArrival(page, pageOf(path));
  await page.evaluate(() => scrollTo(0, 1_500));
  const article = await leaveBy(page, back(page));
  expect(article).toBeGreaterThan(0);
  await expectArrival(page, pageOf("/de/work/"));
  await expectScroll(page, topic);
  await page.goBack();
  await expectArrival(page, pageOf("/de/"));
  await expectScroll(page, topics);
  await page.goForward();
  await expectArrival(page, pageOf("/de/work/"));
  await expectScroll(page, topic);
  await page.goForward();
  await expectArrival(page, pageOf(path));
  await expectScroll(page, article);
});

test("both ways back bring the page back on a kiosk, whose history leads nowhere else", async ({ page, origin }) => {
  await open(page, `${origin}/`, "kiosk");
  await link(page, "/de/").tap();
  await expectArrival(page, pageOf("/de/"));
  const topics = await leaveBy(page, link(page, "/de/work/"));
  await expectArrival(page, pageOf("/de/work/"));
  const path = `/de/work/${articles("de", "work").at(-1).id}/`;
  const topic = await leaveBy(page, link(page, path));
  await expectArrival(page, pageOf(path));

  await back(page).tap();
  await expectArrival(page, pageOf("/de/work/"));
  await expectScroll(page, topic);
  await page.goBack();
  await expectArrival(page, pageOf("/de/"));
  await expectScroll(page, topics);
});

test("who was sent a link gets up from it, page by page", async ({ page, origin }) => {
  const { id } = articles("ar", "health")[0];
  await open(page, `${origin}/ar/health/${id}/`);
  await expectShown(page, pageOf(`/ar/health/${id}/`));
  for (const path of ["/ar/health/", "/ar/"]) {
    await back(page).tap();
    await expectArrival(page, pageOf(path));
  }
  await back(page).tap();
  await expect(page.locator("h1")).toHaveText(manifest().locales.map(({ greeting }) => greeting).join(" "));
});

test("an impatient thumb ends where it touched last", async ({ page, origin }) => {
  await open(page, `${origin}/de/`);
  const file = "/de/health/page.json";
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  await page.route(`**${file}`, async (route) => {
    await held;
    await route.continue();
  });
  const late = page.waitForResponse(`**${file}`);
  await link(page, "/de/health/").tap();
  await link(page, "/de/housing/").tap();
  await expectArrival(page, pageOf("/de/housing/"));
  letGo();
  await (await late).finished();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expectArrival(page, pageOf("/de/housing/"));
  await page.goBack();
  await expectArrival(page, pageOf("/de/"));
});

test("two touches on one link are one step", async ({ page, origin }) => {
  await open(page, `${origin}/de/`);
  await link(page, "/de/health/").evaluate((link) => [link.click(), link.click()]);
  await expectArrival(page, pageOf("/de/health/"));
  await page.goBack();
  await expectArrival(page, pageOf("/de/"));
});

test("an answer that was opened in one article is not open in the next", async ({ page, origin }) => {
  await open(page, `${origin}/de/rights/residence-advice/`);
  await page.locator(".question summary").first().tap();
  await expect(page.locator(".question p").first()).toBeVisible();
  await page.locator('.more a[href="/de/rights/discrimination/"]').tap();
  await expectArrival(page, pageOf("/de/rights/discrimination/"));
  await expect(page.locator(".question p").first()).toBeHidden();
});

test("a page that does not exist says so in the reader's language and shows the way on", async ({ page, origin }) => {
  test.setTimeout(60_000);
  for (const tag of SCRIPTS) {
    for (const path of ["nowhere/", "health/nowhere/", "places/nowhere/", "about/nowhere/", "a/b/c/"]) {
      const address = `/${tag}/${path}`;
      const { direction, strings } = locale(tag);
      const response = await page.goto(origin + address);
      await ready(page);
      expect(response.status(), address).toBe(404);
      await expectShown(page, { path: address, locale: tag, direction, type: "not-found" });
      await expect(page.locator(".emergency-button"), address).toBeVisible();
      await expect(page.locator("main a.button"), address).toHaveText(strings["failure-to-topics"]);
      await page.locator("main a.button").tap();
      await expectArrival(page, pageOf(`/${tag}/`));
    }
  }
});

test("a language that is not there says so in the default one, with every language in its switch", async ({ page, origin }) => {
  for (const path of ["/nowhere/", "/xx/health/", "/DE/health/"]) {
    const response = await page.goto(origin + path);
    await ready(page);
    expect(response.status(), path).toBe(404);
    const { default_locale: tag } = manifest();
    await expectShown(page, { path, locale: tag, direction: locale(tag).direction, type: "not-found" });
    await expect(page.locator(".emergency-button"), path).toBeVisible();
    await page.locator(".language-switch summary").tap();
    await expect(page.locator(".language-switch a"), path).toHaveText(manifest().locales.map(({ autonym }) => autonym));
    await page.locator('.language-switch a[hreflang="ar"]').tap();
    await expectArrival(page, pageOf("/ar/"));
  }
});

test.describe("the first page", () => {
  /** The languages as they are seen, one after the other; in the document they always stand in the editors' order. */
  const offered = (page) =>
    page.locator(".languages li").evaluateAll((items) => {
      const places = items.map((item) => ({ tag: item.dataset.tag, ...item.getBoundingClientRect().toJSON() }));
      return places.sort((a, b) => a.top - b.top || a.left - b.left).map(({ tag }) => tag);
    });

  for (const [asked, first] of [["ar", ["ar"]], ["en-GB", ["en"]], ["fr-FR", ["fr"]], ["is-IS", []]]) {
    test(`offers first what a device set to ${asked} asks for, and on a kiosk all alike`, async ({ browser, origin }) => {
      const context = await browser.newContext({ locale: asked, serviceWorkers: "block" });
      const page = await context.newPage();
      const known = first.filter((tag) => tags().includes(tag));
      await open(page, `${origin}/`);
      expect(await offered(page)).toEqual([...known, ...tags().filter((tag) => !known.includes(tag))]);
      await expect(page.locator("html")).toHaveAttribute("lang", manifest().default_locale);

      await open(page, `${origin}/`, "kiosk");
      expect(await offered(page)).toEqual(tags());
      await expect(page.locator("html")).toHaveAttribute("lang", manifest().default_locale);
      await expect(page.locator("h1")).toHaveText(heading(pageOf("/")));
      await context.close();
    });
  }
});
