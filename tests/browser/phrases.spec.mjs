// Two people point at phrases: a card is opened, turned, answered and closed, and nothing of it stays.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { open, ready, showTheme } from "./app_page.mjs";
import { expect, test as base } from "./fixture.mjs";
import { headingOf, manifest } from "./pack.mjs";
import { needed, THEMES } from "./site.mjs";
import { ask } from "./worker_page.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DEFAULT = manifest().default_locale;
const PAGE = "/ar/phrases/health/";
const LIST = "/ar/phrases/";

const test = base.extend({
  /** Opens the card of a phrase from the list of its situation. */
  card: async ({ page, origin }, use) => {
    await use(async (phrase, { path = PAGE, profile = "personal" } = {}) => {
      await open(page, `${origin}${path}`, profile);
      await page.locator(`a[href="#phrase-${phrase}"]`).click();
      await expect(dialog(page)).toBeVisible();
      return page.locator(`#phrase-${phrase}`);
    });
  },
});
test.use({ reducedMotion: "reduce", serviceWorkers: "block" });

const dialog = (page) => page.locator("dialog.phrase-dialog");
const shown = (page, group) => page.locator(`${group} .answer-shown`).filter({ visible: true });

/** How far an element is turned, in degrees. */
function turned(locator) {
  return locator.evaluate((element) => getComputedStyle(element).rotate);
}

test("the topics lead to the situations, and these to their phrases in both languages", async ({ page, origin }) => {
  await open(page, `${origin}/ar/`);
  await page.locator(`main a[href="${LIST}"]`).click();
  await expect(page.locator("h1")).toHaveText(headingOf(LIST));
  await page.locator(`main a[href="${PAGE}"]`).click();
  await expect(page.locator("h1")).toHaveText(headingOf(PAGE));
  const cards = page.locator('.topic-list a[href^="#phrase-"]');
  const count = await cards.count();
  expect(count).toBeGreaterThan(5);
  await expect(cards.locator(`.topic-summary [lang="${DEFAULT}"][dir="ltr"]`)).toHaveCount(count);
  const drawn = await cards.locator("use").evaluateAll((uses) => uses.filter((use) => use.getBBox().width > 0).length);
  expect(drawn, "pictures that are drawn").toBe(count);
});

test("a card is large, is turned to the other person, and closes with Escape to where it was opened", async ({ page, card }) => {
  const sheet = await card("pain-where");
  await expect(sheet.locator(".phrase-own")).toHaveAttribute("dir", "rtl");
  await expect(sheet.locator(".phrase-other")).toHaveAttribute("lang", DEFAULT);
  const size = await sheet.locator(".phrase-other").evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  expect(size).toBeGreaterThanOrEqual(28);
  await page.locator(".phrase-turn").click();
  await expect.poll(() => turned(sheet.locator(".phrase-other"))).toBe("180deg");
  expect(await turned(sheet.locator(".phrase-own"))).toBe("none");
  const [other, own] = await Promise.all([".phrase-other", ".phrase-own"].map((name) => sheet.locator(name).boundingBox()));
  expect(other.y, "the half of the other person is on the far side").toBeLessThan(own.y);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('a[href="#phrase-pain-where"]')).toBeFocused();
  await expect(page).toHaveURL(({ pathname, hash }) => pathname === PAGE && hash === "");
  await page.locator('a[href="#phrase-pain-where"]').click();
  await expect.poll(() => turned(sheet.locator(".phrase-other")), "the next card is not turned").toBe("none");
});

test("yes is chosen with the keyboard alone and becomes large in both languages", async ({ page, card }) => {
  await card("allergy");
  const yes = page.locator('.answer[data-answer="yes"]');
  const before = await yes.evaluate((answer) => parseFloat(getComputedStyle(answer).fontSize));
  await page.locator('input[name="answer"][value="yes"]').focus();
  await page.keyboard.press("Space");
  await expect(yes.locator("input")).toBeChecked();
  expect(await yes.evaluate((answer) => parseFloat(getComputedStyle(answer).fontSize))).toBeGreaterThan(before);
  await expect(yes.locator(".answer-own")).toHaveText("نعم");
  await expect(yes.locator(".answer-other")).toHaveText("Ja");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('input[name="answer"][value="no"]')).toBeChecked();
});

test("a number is typed and shown in the digits of both, and taken back digit by digit", async ({ page, card }) => {
  await card("pain-how-strong");
  for (const digit of [1, 0, 7]) await page.locator(`[data-digit="${digit}"]`).click();
  await expect(shown(page, ".answer-number")).toHaveText(["١٠٧", "107"]);
  await page.locator('[data-digit=""]').click();
  await expect(shown(page, ".answer-number")).toHaveText(["١٠", "10"]);
  await expect(page.locator(".answer-date")).toBeHidden();
});

test("a date is chosen part by part and shown as both write it", async ({ page, card }) => {
  await card("since-when");
  const choose = (name, value) => page.locator(`.answer-date input[name="${name}"][value="${value}"]`).check();
  await choose("day", 3);
  await choose("month", 5);
  await expect(shown(page, ".answer-date").last()).toHaveText("3 Mai");
  await choose("decade", 199);
  await choose("year", 0);
  await expect(shown(page, ".answer-date").last()).toHaveText("3. Mai 1990");
  await expect(shown(page, ".answer-date").first()).toContainText("١٩٩٠");
});

test("a part of the body is touched in the picture, which names it in both languages", async ({ page, card }) => {
  await card("pain-here");
  const knee = page.locator('.body-figure [data-part="knee"]').first();
  await knee.locator("label").click();
  await expect(page.locator('input[name="body"][value="knee"]')).toBeChecked();
  const name = page.locator(".answer-parts .answer:has(:checked)");
  await expect(name.locator(".answer-other")).toHaveText("Knie");
  const fill = (locator) => locator.evaluate((shape) => getComputedStyle(shape).fill);
  expect(await fill(knee.locator("rect"))).not.toBe(await fill(page.locator('.body-figure [data-part="foot"] rect').first()));
});

test("the browser's way back closes the card, its way forward opens it, and its address is shared", async ({ page, card, origin }) => {
  await card("fever");
  await expect(page).toHaveURL(({ hash }) => hash === "#phrase-fever");
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await page.goForward();
  await expect(page.locator("#phrase-fever")).toBeVisible();
  await page.locator("#phrase-fever .phrase-close").click();
  await expect(dialog(page)).toBeHidden();
  await page.goto("about:blank");
  await page.goto(`${origin}${PAGE}#phrase-pregnant`);
  await ready(page);
  await expect(page.locator("#phrase-pregnant")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
});

test("on a kiosk the way back closes the card, and the end of the visit forgets it", async ({ page, card }) => {
  await card("pain-how-strong", { profile: "kiosk" });
  await page.locator('[data-digit="7"]').click();
  await expect(page).toHaveURL(({ hash }) => hash === "");
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(({ pathname }) => pathname === PAGE);
  await page.locator('a[href="#phrase-pain-how-strong"]').click();
  await expect(shown(page, ".answer-number")).toHaveCount(0);
  await page.locator('[data-digit="7"]').click();
  await page.keyboard.press("Escape");
  await page.locator(".finish").click();
  await page.waitForURL(({ pathname }) => pathname === "/");
  await ready(page);
  expect(await page.content()).not.toContain("answer-shown");
});

test("without scripts the address opens the card, words and parts of the body can be pointed at, and a link closes it", async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}${PAGE}`);
  await page.locator('a[href="#phrase-pain-here"]').click();
  await expect(page.locator("#phrase-pain-here .phrase-other")).toBeVisible();
  await page.locator('.phrase-turn input').check();
  await page.locator('input[name="body"][value="knee"]').check();
  await expect(page.locator(".answer-parts .answer:has(:checked) .answer-other")).toHaveText("Knie");
  await page.locator("#phrase-pain-here .phrase-close").click();
  await expect(dialog(page)).toBeHidden();
  await page.goto(`${origin}${PAGE}#phrase-pain-how-strong`);
  await expect(page.locator("#phrase-pain-how-strong")).toBeVisible();
  await expect(page.locator(".answer-pad"), "what cannot work is not there").toBeHidden();
  await context.close();
});

test("who reads the language of the place picks the other one", async ({ page, origin }) => {
  await open(page, `${origin}/${DEFAULT}/phrases/health/`);
  await expect(page.locator(".phrase-turn")).toHaveCount(0);
  await page.locator(".phrase-languages summary").click();
  await page.locator('.phrase-languages a[hreflang="ar"]').click();
  await expect(page).toHaveURL(({ pathname }) => pathname === "/ar/phrases/health/");
  await expect(page.locator(`.topic-summary [lang="${DEFAULT}"]`).first()).toBeVisible();
});

for (const profile of ["personal", "kiosk"]) {
  const least = profile === "kiosk" ? 56 : 44;
  for (const phrase of ["pain-where", "pain-how-strong", "since-when", "allergy"]) {
    test(`the card ${phrase} has no barrier, fits, and is easy to touch on a ${profile} device`, async ({ page, card }) => {
      test.setTimeout(60_000);
      await card(phrase, { profile });
      await page.evaluate(AXE);
      const found = [];
      for (const [width, height] of [[390, 844], [1280, 800], [320, 640], [320, 256]]) {
        await page.setViewportSize({ width, height });
        found.push(...(await unfit(page, least)).map((line) => `${width} × ${height}: ${line}`));
        for (const theme of THEMES) {
          await showTheme(page, theme);
          const { violations } = await page.evaluate(() => window.axe.run(document.querySelector("dialog[open]")));
          found.push(...violations.map(({ id, nodes }) => `${width}, ${theme}: ${id} ${nodes[0].target}`));
        }
      }
      expect(found, found.join("\n")).toEqual([]);
    });
  }
}

/** What of the card is too small to touch or runs off its side, a line for each. */
function unfit(page, least) {
  return page.evaluate((least) => {
    const dialog = document.querySelector("dialog[open]");
    const targets = [...dialog.querySelectorAll("a[href], button, .answer, .answer-key, .phrase-turn")];
    const seen = targets.filter((element) => element.checkVisibility());
    const small = seen.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < least - 0.01 || height < least - 0.01;
    });
    const { scrollWidth, clientWidth } = dialog;
    const out = [...dialog.querySelectorAll("*")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -0.5 || right > clientWidth + 0.5) && element.checkVisibility();
    });
    const name = (element) => `${element.localName}.${element.getAttribute("class") ?? ""} “${element.textContent.trim().slice(0, 20)}”`;
    return [
      ...small.map((element) => `${name(element)} is small`),
      ...(scrollWidth > clientWidth ? [`${scrollWidth} in ${clientWidth}`] : []),
      ...out.slice(0, 4).map((element) => `${name(element)} runs out`),
    ];
  }, least);
}

base("the phrases are there without a network, with their pictures", async ({ browser, startServer }) => {
  base.setTimeout(60_000);
  const server = await startServer(needed("WELCOME_SITE"));
  const context = await browser.newContext({ serviceWorkers: "allow" });
  const page = await context.newPage();
  await open(page, `${server.origin}${LIST}`);
  await page.evaluate(async () => {
    const controlled = new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done));
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await controlled;
  });
  await expect.poll(async () => (await ask(page, "state")).locales.length).toBeGreaterThan(0);
  await context.setOffline(true);
  await page.goto(`${server.origin}${PAGE}`);
  await ready(page);
  await page.locator('a[href="#phrase-fever"]').click();
  await expect(page.locator("#phrase-fever .phrase-other")).toBeVisible();
  const widths = await page.locator("#phrase-fever use").evaluateAll((uses) => uses.map((use) => use.getBBox().width));
  expect(widths.every((width) => width > 0), "pictures are drawn").toBe(true);
  await context.close();
});
