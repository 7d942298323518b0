// Everybody can use every page: axe-core finds nothing on any page type, in any script, on any screen, in any colours.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bringUp, leave, MORNING, open, showTheme, statesOn } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { FULL_ARTICLE, inLocale, pageTypes, THEMES, VIEWPORTS } from "./site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 level AA, and the good practice of landmarks and headings. */
const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};
/** What other colours and their lines can change of it. */
const COLOUR_RULES = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block", "target-size"] },
  resultTypes: ["violations"],
};

// A page that fades in is checked as it is in the end; the worker's fetching would only slow the tests.
test.use({ reducedMotion: "reduce", serviceWorkers: "block" });

const PAGES = pageTypes();
const LOCALES = PAGES.filter(({ type }) => type === "topics").map(({ locale }) => locale);
const PROFILES = ["personal", "kiosk"];
/** Colours and their lines are the same in every language: two, one in each direction, show them all. */
const themesIn = (locale) => (["de", "ar"].includes(locale) ? THEMES : THEMES.slice(0, 1));

for (const { type, locale, path } of PAGES) {
  test(`${type} in ${locale} has no barrier on any screen and in any colours`, async ({ page, origin }) => {
    test.setTimeout(90_000);
    const found = [];
    for (const profile of PROFILES) {
      await open(page, `${origin}${path}`, profile);
      await page.evaluate(AXE);
      found.push(...(await barriers(page, profile, `${type} ${locale}`, themesIn(locale))));
    }
    expect(found, found.join("\n")).toEqual([]);
  });
}

for (const locale of LOCALES) {
  for (const profile of PROFILES) {
    test(`menus, dialogs and answers in ${locale} on a ${profile} device have no barrier`, async ({ page, origin }) => {
      test.setTimeout(120_000);
      await page.clock.install({ time: MORNING });
      const found = [];
      for (const state of statesOn(profile)) {
        await open(page, `${origin}${inLocale(FULL_ARTICLE, locale)}`, profile);
        await page.evaluate(AXE);
        await bringUp(page, state);
        found.push(...(await barriers(page, profile, `article ${locale}, ${state} open`, themesIn(locale))));
        await leave(page, state);
      }
      expect(found, found.join("\n")).toEqual([]);
    });
  }
}

test("a visitor picks other colours in the display menu, and the page has them", async ({ page, origin }) => {
  await open(page, `${origin}${FULL_ARTICLE}`);
  for (const theme of THEMES) {
    await bringUp(page, "display");
    await page.locator(`.choice.theme-${theme}`).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    await expect(page.locator('.choice[class*="theme-"][aria-pressed="true"]')).toHaveClass(new RegExp(`theme-${theme}`));
    await leave(page, "display");
  }
});

test("the check finds a barrier where there is one", async ({ page, origin }) => {
  await open(page, `${origin}${FULL_ARTICLE}`);
  await page.evaluate(AXE);
  await page.evaluate(() => {
    document.querySelector(".lead").style.color = "#bbbbbb";
    document.querySelector("h1").remove();
  });
  const found = (await barriers(page, "personal", "article", THEMES)).map((line) => line.split(": ")[1].split(" ")[0]);
  expect(new Set(found)).toEqual(new Set(["color-contrast", "page-has-heading-one"]));
});

/** What axe finds on each screen of a device and in some of its colours, a line for each. */
async function barriers(page, profile, what, themes) {
  const found = [];
  for (const { name, width, height } of VIEWPORTS.filter((viewport) => viewport.profile === profile)) {
    await page.setViewportSize({ width, height });
    // As high as the page: a target that the bar at the foot happens to cover would count as too small.
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, whole) });
    for (const theme of themes) {
      await showTheme(page, theme);
      const rules = theme === THEMES[0] ? RULES : COLOUR_RULES;
      const violations = await page.evaluate(async (rules) => (await window.axe.run(document, rules)).violations, rules);
      for (const { id, nodes } of violations) {
        found.push(`${what}, ${name}, ${theme}: ${id} ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
      }
    }
  }
  return found;
}
