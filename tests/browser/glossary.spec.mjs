// A word of the office is touched where it stands, and says what it means over the page; nothing of it stays.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { open, ready, showSize, showTheme } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { headingOf, json, locale, manifest } from "./pack.mjs";
import { needed, THEMES } from "./site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DEFAULT = manifest().default_locale;
const ARTICLE = "first-steps/register-address/";
const WORD = "meldezettel";
const ALL = "glossary/";

test.use({ reducedMotion: "reduce", serviceWorkers: "block" });

const dialog = (page) => page.locator("dialog.word-dialog");
const word = (page, id = WORD) => page.locator(`a.word[href$="#word-${id}"]`).first();

/** What the pack says of a word, in a locale. @param {string} tag */
function meaning(tag, id = WORD) {
  const entry = json(`${tag}/${ALL}page.json`).main.split("<section").find((section) => section.includes(`id="word-${id}"`));
  return /<p [^>]*word-text[^>]*>(.*?)<\/p>/.exec(entry)[1];
}

test("a word says what it means in the reader's language, and the page stays where it is", async ({ page, origin }) => {
  await open(page, `${origin}/ar/${ARTICLE}`);
  await expect(word(page)).toHaveAttribute("lang", DEFAULT);
  await expect(word(page)).toHaveAttribute("dir", "ltr");
  await word(page).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => [location.href, scrollY, history.length]);
  await word(page).click();
  await expect(page.getByRole("dialog", { name: "Meldezettel" })).toBeVisible();
  await expect(dialog(page).locator(`h2 [lang="${DEFAULT}"]`)).toHaveText("Meldezettel");
  await expect(dialog(page)).toContainText(meaning("ar"));
  await expect(dialog(page)).toHaveAccessibleDescription(meaning("ar"));
  await expect(dialog(page).locator("h2"), "reading begins at the beginning").toBeFocused();
  await expect(dialog(page).locator("a"), "no way to the page that is open").toHaveCount(0);
  await expect(dialog(page).locator(".standing-mark"), "that a machine wrote it").toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialog(page), "nothing of it stays").toHaveCount(0);
  await expect(word(page)).toBeFocused();
  expect(await page.evaluate(() => [location.href, scrollY, history.length])).toEqual(before);
});

test("it opens with the keyboard, closes with its button, and opens again", async ({ page, origin }) => {
  await open(page, `${origin}/de/${ARTICLE}`);
  for (let times = 1; times <= 3; times++) {
    await word(page).focus();
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toHaveCount(1);
    await dialog(page).getByRole("button", { name: locale("de").strings.close }).click();
    await expect(dialog(page)).toHaveCount(0);
  }
  await expect(word(page)).not.toHaveAttribute("lang");
});

test("an impatient thumb gets it once", async ({ page, origin }) => {
  await open(page, `${origin}/de/${ARTICLE}`);
  await word(page).evaluate((link) => {
    for (let times = 1; times <= 3; times++) link.click();
  });
  await expect(dialog(page)).toBeVisible();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
});

test("a touch beside it closes it where the browser knows how, and only that", async ({ page, origin }) => {
  await open(page, `${origin}/de/${ARTICLE}`);
  await word(page).dblclick();
  await expect(dialog(page), "a second touch of the same thumb changes nothing").toHaveAttribute("closedby", "any");
  await page.mouse.click(5, 5);
  await expect(dialog(page)).toHaveCount(0);
  expect(new URL(page.url()).pathname).toBe(`/de/${ARTICLE}`);
});

test("the article that says more is one tap further, and the way back leads to where the word stood", async ({ page, origin }) => {
  await open(page, `${origin}/de/housing/find-a-flat/`);
  await word(page, "gemeindewohnung").click();
  await expect(dialog(page)).toBeVisible();
  await page.goto(`${origin}/de/everyday/low-income/`);
  await ready(page);
  await word(page, WORD).click();
  await dialog(page).locator("a").click();
  await expect(page.locator("h1")).toHaveText(headingOf(`/de/${ARTICLE}`));
  await expect(dialog(page)).toHaveCount(0);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText(headingOf("/de/everyday/low-income/"));
});

test("on a shared tablet the way back closes the word first, and the end of the visit takes it along", async ({ page, origin }) => {
  await open(page, `${origin}/ar/${ARTICLE}`, "kiosk");
  await word(page).click();
  await expect(dialog(page)).toBeVisible();
  await page.goBack();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator("h1")).toHaveText(headingOf(`/ar/${ARTICLE}`));
  await word(page).click();
  await page.keyboard.press("Escape");
  await page.locator(".finish").click();
  await expect(page).toHaveURL(`${origin}/`);
  await expect(dialog(page)).toHaveCount(0);
});

test("in two languages it is said in both, with the word once", async ({ page, origin }) => {
  await page.goto(`${origin}/ar/${ARTICLE}?with=de`);
  await ready(page);
  await page.locator(`[data-second] a.word[href$="#word-${WORD}"]`).first().click();
  await expect(dialog(page).locator('[lang="ar"][dir="rtl"]')).toContainText(meaning("ar"));
  await expect(dialog(page).locator('[lang="de"][dir="ltr"]').filter({ hasText: meaning("de") })).toHaveCount(1);
  await expect(dialog(page).locator("h2").filter({ visible: true })).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.goto(`${origin}/ar/everyday/low-income/?with=de`);
  await ready(page);
  await page.locator(`[data-second] a.word[href$="#word-${WORD}"]`).first().click();
  await dialog(page).getByRole("link").click();
  await expect(page, "the languages stay as they are").toHaveURL(`${origin}/ar/${ARTICLE}?with=de`);
});

test("what cannot be fetched is said, with help one tap away", async ({ page, startServer }) => {
  const server = await startServer(needed("WELCOME_SITE"));
  await open(page, `${server.origin}/de/${ARTICLE}`);
  server.goOffline();
  await word(page).click();
  await expect(page.locator("h1")).toHaveText(locale("de").strings["failure-offline-heading"]);
  await expect(page.locator(".emergency-button")).toBeVisible();
});

test("without scripts a word leads to the page of all words, to its place there", async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/ar/${ARTICLE}`);
  await word(page).click();
  await expect(page).toHaveURL(`${origin}/ar/${ALL}#word-${WORD}`);
  await expect(page.locator(`#word-${WORD}:target`)).toBeInViewport();
  await context.close();
});

test("the topics lead to all words, which the search finds as well", async ({ page, origin }) => {
  await open(page, `${origin}/ar/`);
  await page.locator(`main a[href="/ar/${ALL}"]`).click();
  await expect(page.locator("h1")).toHaveText(headingOf(`/ar/${ALL}`));
  const words = page.locator(".glossary-word h2");
  expect(await words.count()).toBeGreaterThan(20);
  const names = await words.allTextContents();
  expect(names, "in the order of the alphabet").toEqual([...names].sort(new Intl.Collator("de").compare));
  await page.locator('.tool-bar a[href="/ar/search/"]').click();
  await page.locator('input[type="search"]').fill("Kollektivvertrag");
  await expect(page.locator(`main a[href="/ar/${ALL}"]`)).toBeVisible();
});

for (const tag of ["de", "ar"]) {
  for (const profile of ["personal", "kiosk"]) {
    test(`a word has no barrier and fits in ${tag} on a ${profile} device`, async ({ page, origin }) => {
      test.setTimeout(60_000);
      await open(page, `${origin}/${tag}/${ARTICLE}`, profile);
      await page.evaluate(AXE);
      await word(page).click();
      const found = [];
      for (const [width, height, size] of [[390, 844, 1], [1280, 800, 1], [320, 640, 3], [320, 256, 1]]) {
        await page.setViewportSize({ width, height });
        await showSize(page, size);
        const fits = await dialog(page).evaluate((dialog) => {
          const { left, right, bottom } = dialog.getBoundingClientRect();
          const button = dialog.querySelector("button").getBoundingClientRect();
          return left >= 0 && right <= innerWidth && bottom <= innerHeight && dialog.scrollWidth <= dialog.clientWidth && button.height >= 56;
        });
        if (!fits) found.push(`${width} × ${height}: runs off, or its button is small`);
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
