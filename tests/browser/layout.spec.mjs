// Nothing is too small to touch, nothing runs off the screen, and large text stays readable.

import { bringUp, leave, MORNING, open, showSize, statesOn } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { FULL_ARTICLE, inLocale, pageTypes, VIEWPORTS } from "./site.mjs";

test.use({ reducedMotion: "reduce", serviceWorkers: "block" });

const LOCALES = ["de", "ar"];
const PAGES = pageTypes().filter(({ type, locale }) => type === "start" || LOCALES.includes(locale));
/** Screens of 1280 × 1024 and of 1280 × 2560 pixels, magnified four times. */
const MAGNIFIED = [{ width: 320, height: 256 }, { width: 320, height: 640 }];
/** A phone on its side, and tablets between those of `VIEWPORTS`. */
const BETWEEN = [{ width: 844, height: 390 }, { width: 600, height: 960 }, { width: 1024, height: 768 }, { width: 1280, height: 800 }, { width: 1366, height: 768 }];
const SIZES = [1, 2, 3];

for (const profile of ["personal", "kiosk"]) {
  const least = profile === "kiosk" ? 56 : 44;

  test(`everything to touch is at least ${least} pixels large on a ${profile} device`, async ({ page, origin }) => {
    test.setTimeout(120_000);
    const small = [];
    for (const { type, locale, path } of PAGES) {
      await open(page, `${origin}${path}`, profile);
      for (const { name, width, height } of VIEWPORTS.filter((viewport) => viewport.profile === profile)) {
        await page.setViewportSize({ width, height });
        small.push(...(await tooSmall(page, least)).map((line) => `${type} ${locale}, ${name}: ${line}`));
      }
    }
    expect(small, small.join("\n")).toEqual([]);
  });

  for (const locale of LOCALES) {
    test(`menus and dialogs in ${locale} on a ${profile} device have nothing too small`, async ({ page, origin }) => {
      await page.clock.install({ time: MORNING });
      const small = [];
      for (const state of statesOn(profile)) {
        await open(page, `${origin}${inLocale(FULL_ARTICLE, locale)}`, profile);
        await bringUp(page, state);
        for (const { name, width, height } of VIEWPORTS.filter((viewport) => viewport.profile === profile)) {
          await page.setViewportSize({ width, height });
          small.push(...(await tooSmall(page, least)).map((line) => `${state}, ${name}: ${line}`));
        }
        await leave(page, state);
      }
      expect(small, small.join("\n")).toEqual([]);
    });
  }
}

test("an open menu leaves emergency help free, on any screen and at any text size", async ({ page, origin }) => {
  const covered = [];
  await open(page, `${origin}${inLocale(FULL_ARTICLE, "ar")}`);
  for (const size of [{ width: 390, height: 844 }, { width: 320, height: 640 }, ...BETWEEN]) {
    await page.setViewportSize(size);
    for (const text of SIZES) {
      await showSize(page, text);
      for (const menu of ["languages", "display"]) {
        await bringUp(page, menu);
        const isFree = await page.locator(".emergency-button").evaluate((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          // Where the bars go with the page, the one at its top may be out of view.
          const isInView = top >= 0 && top + height <= innerHeight;
          return !isInView || button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        });
        if (!isFree) covered.push(`${size.width} × ${size.height}, text ${text}: ${menu}`);
        await leave(page, menu);
      }
    }
  }
  expect(covered, covered.join("\n")).toEqual([]);
});

test("no page scrolls sideways when it is magnified four times", async ({ page, origin }) => {
  test.setTimeout(60_000);
  const wide = [];
  for (const { type, locale, path } of PAGES) {
    await open(page, `${origin}${path}`);
    for (const size of MAGNIFIED) {
      await page.setViewportSize(size);
      wide.push(...(await tooWide(page)).map((line) => `${type} ${locale}, ${size.width} × ${size.height}: ${line}`));
    }
  }
  expect(wide, wide.join("\n")).toEqual([]);
});

test("no page scrolls sideways in large text, on any screen", async ({ page, origin }) => {
  test.setTimeout(90_000);
  const wide = [];
  for (const { type, locale, path } of PAGES) {
    for (const { name, width, height, profile } of VIEWPORTS) {
      await page.setViewportSize({ width, height });
      await open(page, `${origin}${path}`, profile);
      for (const size of [2, 3]) {
        await showSize(page, size);
        wide.push(...(await tooWide(page)).map((line) => `${type} ${locale}, ${name}, size ${size}: ${line}`));
      }
    }
  }
  expect(wide, wide.join("\n")).toEqual([]);
});

test("bars never take more than half of the view, and nothing lies over their buttons", async ({ page, origin }) => {
  test.setTimeout(60_000);
  const high = [];
  for (const locale of LOCALES) {
    for (const profile of ["personal", "kiosk"]) {
      await open(page, `${origin}${inLocale(FULL_ARTICLE, locale)}`, profile);
      const screens = [...MAGNIFIED, ...BETWEEN, ...VIEWPORTS];
      for (const { width, height } of screens) {
        await page.setViewportSize({ width, height });
        for (const size of SIZES) {
          await showSize(page, size);
          const part = await coveredPart(page);
          const where = `${locale}, ${profile}, ${width} × ${height}, size ${size}`;
          if (part > 0.5) high.push(`${where}: ${part.toFixed(2)} of the view`);
          high.push(...(await coveredButtons(page)).map((button) => `${where}: ${button} is covered`));
        }
      }
    }
  }
  expect(high, high.join("\n")).toEqual([]);
});

for (const { name, width, height, profile } of VIEWPORTS) {
  test(`text becomes half as large again, then twice as large on ${name}`, async ({ page, origin }) => {
    await page.setViewportSize({ width, height });
    await open(page, `${origin}${FULL_ARTICLE}`, profile);
    const heights = [];
    for (const choice of ["normal", "large", "largest"]) {
      await bringUp(page, "display");
      await page.locator(`.choice.text-size-${choice}`).click();
      await leave(page, "display");
      heights.push(await fontSizes(page));
    }
    const [normal, large, largest] = heights;
    expect(Object.keys(normal).length).toBeGreaterThan(5);
    for (const [what, size] of Object.entries(normal)) {
      expect.soft(large[what] / size, `${what}, large`).toBeCloseTo(1.5, 1);
      expect.soft(largest[what] / size, `${what}, very large`).toBeCloseTo(2, 1);
    }
  });
}

/**
 * What can be touched and is smaller than `least`, a line for each. Links within a sentence are as high as the line
 * lets them be (WCAG 2.5.8), but no lower than 24 pixels.
 */
function tooSmall(page, least) {
  return page.evaluate((least) => {
    const isInSentence = (element) => {
      const sentence = element.closest("p, li, dd, address");
      const isInline = ["inline", "inline-block"].includes(getComputedStyle(element).display);
      return isInline && sentence !== null && sentence.innerText.trim() !== element.innerText.trim();
    };
    const skipLink = document.querySelector(".skip-link");
    skipLink?.focus();
    const targets = [...document.querySelectorAll("a[href], button, summary, input, select")];
    const seen = targets.filter((element) => element.checkVisibility() && element.getClientRects().length > 0);
    if (seen.length < 3 && !document.querySelector("dialog[open]")) throw new Error("hardly anything to touch");
    const lines = seen.flatMap((element) => {
      // A box is touched anywhere on its label.
      const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
      const fits = isInSentence(element) ? height >= 24 : width >= least - 0.01 && height >= least - 0.01;
      const name = `${element.className} “${element.innerText.trim().slice(0, 30)}”`;
      return fits ? [] : [`${name} is ${width.toFixed(1)} × ${height.toFixed(1)}`];
    });
    return [...new Set(lines)];
  }, least);
}

/** What makes the page wider than the view, the innermost elements only. */
function tooWide(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isOut = (element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -0.5 || right > clientWidth + 0.5) && element.checkVisibility();
    };
    const out = [...document.querySelectorAll("#app *")].filter(isOut);
    const inner = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
    const names = inner.map((element) => `${element.localName}.${element.getAttribute("class") ?? ""}`);
    if (scrollWidth <= clientWidth && names.length === 0) return [];
    return [`${scrollWidth} in ${clientWidth}: ${[...new Set(names)].slice(0, 6).join(", ")}`];
  });
}

/** The part of the view that bars cover in the middle of a page. */
function coveredPart(page) {
  return page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight / 2);
    const bars = [...document.querySelectorAll(".top-bar, .tool-bar")];
    const staying = bars.filter((bar) => ["sticky", "fixed"].includes(getComputedStyle(bar).position));
    const heights = staying.map((bar) => {
      const { top, bottom } = bar.getBoundingClientRect();
      return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
    });
    // Bars in one row cover the same lines.
    const tops = staying.map((bar) => bar.getBoundingClientRect().top);
    return heights.filter((_, at) => tops.indexOf(tops[at]) === at).reduce((sum, height) => sum + height, 0) / innerHeight;
  });
}

/** Buttons of the bars of which another thing, or the edge of the view, hides an end. */
function coveredButtons(page) {
  return page.evaluate(() => {
    const isHidden = (button) => {
      button.scrollIntoView({ block: "center" });
      const { left, right, top, bottom } = button.getBoundingClientRect();
      return [left + 2, right - 2].some((x) => !button.contains(document.elementFromPoint(x, (top + bottom) / 2)));
    };
    const buttons = [...document.querySelectorAll(".top-bar a, .tool-bar > *")].filter((button) => button.checkVisibility());
    return buttons.filter(isHidden).map(({ className }) => className);
  });
}

/** Computed font sizes by what has them. @returns {Promise<Record<string, number>>} */
function fontSizes(page) {
  return page.evaluate(() => {
    const parts = [".lead", ".block p", ".steps li", ".notice h2", ".place-name", ".bar-button", ".status-notice"];
    const found = parts.map((part) => [part, document.querySelector(part)]).filter(([, element]) => element);
    return Object.fromEntries(found.map(([part, element]) => [part, parseFloat(getComputedStyle(element).fontSize)]));
  });
}
