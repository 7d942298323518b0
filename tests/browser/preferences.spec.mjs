// The page as the visitor's eyes and device want it: strong contrast, forced colours, no motion, and on paper.

import { bringUp, MORNING, open, showTheme } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { FULL_ARTICLE, inLocale, pageTypes, THEMES } from "./site.mjs";

test.use({ serviceWorkers: "block", viewport: { width: 800, height: 1280 } });

const IN_DE = pageTypes().filter(({ type, locale }) => type === "start" || locale === "de");

test("all text stands out from its ground at least 7 to 1 in every theme", async ({ page, origin }) => {
  test.setTimeout(60_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const weak = [];
  let count = 0;
  for (const { type, path } of [...IN_DE, { type: "full article", path: FULL_ARTICLE }]) {
    for (const profile of ["personal", "kiosk"]) {
      await open(page, `${origin}${path}`, profile);
      if (type !== "start") await bringUp(page, "languages");
      for (const theme of THEMES) {
        await showTheme(page, theme);
        const texts = await contrasts(page);
        count += texts.length;
        weak.push(...texts.filter(({ ratio }) => ratio < 7).map((text) => `${type}, ${theme}: ${text.name} ${text.ratio.toFixed(1)}`));
      }
    }
  }
  expect(count).toBeGreaterThan(1000);
  expect([...new Set(weak)], weak.join("\n")).toEqual([]);
});

/** What a colour or a shadow marks on an ordinary screen, and where; in forced colours a line has to. */
const MARKED = {
  [FULL_ARTICLE]: [".notice", ".emergency-button", ".documents", ".question", ".place-card", ".status-notice", ".contacts > li"],
  "/de/": [".topic-card a", ".status-notice"],
  "/de/emergency/": [".emergency-call", ".emergency-number .outside-link", ".article-card a"],
  "/": [".languages a", ".start-emergency"],
};

test("in forced colours lines show what colours showed", async ({ page, origin }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const bare = [];
  for (const [path, selectors] of Object.entries(MARKED)) {
    await open(page, `${origin}${path}`, "kiosk");
    for (const selector of selectors) {
      const widths = await page.locator(selector).evaluateAll((elements) => elements.map((element) => {
        const style = getComputedStyle(element);
        const sides = ["Top", "Right", "Bottom", "Left"].map((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]));
        return Math.min(...sides.map(Number));
      }));
      if (widths.length === 0 || Math.min(...widths) < 0.5) bare.push(`${path} ${selector}: ${widths}`);
    }
  }
  expect(bare, bare.join("\n")).toEqual([]);

  await open(page, `${origin}${FULL_ARTICLE}`);
  await bringUp(page, "display");
  await page.locator(".choice.theme-dark").click();
  const outlines = await page.locator(".choice").evaluateAll((choices) =>
    choices.map((choice) => ({
      pressed: choice.getAttribute("aria-pressed") === "true",
      marked: getComputedStyle(choice).outlineStyle !== "none" && parseFloat(getComputedStyle(choice).outlineWidth) > 2,
    })),
  );
  expect(outlines.filter(({ pressed }) => pressed)).toHaveLength(2);
  expect(outlines.filter(({ pressed, marked }) => pressed !== marked)).toEqual([]);
});

test("greetings take turns, and stand one below the other for people whom motion disturbs", async ({ page, origin }) => {
  await page.clock.install({ time: MORNING });
  await open(page, `${origin}/`, "kiosk");
  const greetings = page.locator(".greeting");
  const shown = () => greetings.evaluateAll((all) => all.filter((one) => getComputedStyle(one).opacity === "1").map((one) => one.lang));
  await expect.poll(shown).toEqual(["de"]);
  await page.clock.runFor(4_000);
  await expect.poll(shown).toEqual(["en"]);

  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, `${origin}/`, "kiosk");
  expect((await shown()).length).toBe(await greetings.count());
  const tops = await greetings.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(tops.length);
});

test("nothing moves for people whom motion disturbs", async ({ page, origin }) => {
  await page.addInitScript(() => {
    window.moved = [];
    for (const kind of ["animationstart", "transitionrun"]) {
      addEventListener(kind, ({ target }) => window.moved.push(`${target.localName}.${target.className}`));
    }
  });
  const moved = async () => {
    await open(page, `${origin}/de/`);
    for (const { path } of IN_DE.filter(({ type }) => ["places", "about", "topics"].includes(type))) {
      await page.locator(`a[href="${path}"]`).first().click();
      await expect(page).toHaveURL(`${origin}${path}`);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    }
    return page.evaluate(() => window.moved);
  };
  expect(await moved(), "where motion is welcome, pages arrive softly").not.toEqual([]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await moved()).toEqual([]);
});

for (const locale of ["de", "ar"]) {
  test(`on paper stands the whole article in ${locale} without the bars, also in the dark`, async ({ page, origin }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, `${origin}${inLocale(FULL_ARTICLE, locale)}`);
    await showTheme(page, "dark");
    const answer = page.locator(".question p").first();
    await expect(answer).toBeHidden();
    await page.emulateMedia({ media: "print" });
    for (const bar of [".top-bar", ".tool-bar", ".skip-link"]) await expect(page.locator(bar)).toBeHidden();
    await expect(page.locator("h1")).toBeVisible();
    await expect(answer).toBeVisible();
    const blocks = await page.locator(".block").evaluateAll((all) => all.map((block) => block.getBoundingClientRect().height));
    expect(blocks.length).toBeGreaterThan(5);
    expect(Math.min(...blocks)).toBeGreaterThan(10);
    // Printers leave out grounds: what is light on dark would be light on white.
    const pale = (await contrasts(page, "rgb(255, 255, 255)")).filter(({ ratio }) => ratio < 7);
    expect(pale.map(({ name, ratio }) => `${name} ${ratio.toFixed(1)}`)).toEqual([]);
  });
}

/**
 * The contrast (WCAG 2.2, 1.4.3) of every text in view with its ground, or with one ground for all.
 * @param {import("@playwright/test").Page} page @param {string} [paper]
 * @returns {Promise<{name: string, ratio: number}[]>}
 */
function contrasts(page, paper) {
  return page.evaluate((paper) => {
    const channels = (colour) => {
      const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
      return { red, green, blue, alpha };
    };
    const luminance = ({ red, green, blue }) => {
      const [r, g, b] = [red, green, blue].map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const ground = channels(getComputedStyle(at).backgroundColor);
        if (ground.alpha === 1) return ground;
        if (ground.alpha !== 0) throw new Error(`a ground that one sees through: ${at.className}`);
      }
      return channels("rgb(255, 255, 255)");
    };
    const walker = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest(".visually-hidden, .skip-link")) continue;
      const ground = paper ? channels(paper) : groundOf(element);
      const [light, dark] = [luminance(channels(getComputedStyle(element).color)), luminance(ground)].sort((a, b) => b - a);
      found.push({ name: `${element.localName}.${element.className} in ${element.closest("[class]").className}`, ratio: (light + 0.05) / (dark + 0.05) });
    }
    return found;
  }, paper);
}
