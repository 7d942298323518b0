// Everything works from the keyboard alone: what can be reached, in which order, and that one sees where one is.

import { open } from "./app_page.mjs";
import { expectArrival } from "./arrival.mjs";
import { expect, test } from "./fixture.mjs";
import { articles, page as pageOf } from "./pack.mjs";
import { FULL_ARTICLE, pageTypes } from "./site.mjs";

test.use({ locale: "de-AT", serviceWorkers: "block", reducedMotion: "reduce" });

const focused = (page) => page.evaluate(() => document.activeElement.textContent.trim());

/** Presses Tab until the focus is on an element. */
async function tabTo(page, locator) {
  const isThere = () => locator.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 100 && !(await isThere()); presses++) await page.keyboard.press("Tab");
  await expect(locator).toBeFocused();
}

/** Walks through the page with Tab; what is out of order, cannot be seen, or lies under a bar. */
async function stumbles(page) {
  const count = await page.evaluate(() => {
    const all = document.querySelectorAll("a[href], button, summary, input, select, textarea, [tabindex='0']");
    window.stops = [...all].filter((element) => element.checkVisibility() && !element.closest("dialog:not([open])"));
    // Where the styles put languages in front, Tab follows what is seen (`reading-flow`).
    const order = (element) => Number(getComputedStyle(element.closest("[data-tag]")).order);
    const listed = window.stops.filter((element) => element.closest(".languages"));
    const seen = [...listed].sort((one, other) => order(one) - order(other));
    window.stops = window.stops.map((element) => (listed.includes(element) ? seen.shift() : element));
    return window.stops.length;
  });
  const found = [];
  for (let at = 0; at < count; at++) {
    await page.keyboard.press("Tab");
    const problem = await page.evaluate((at) => {
      const element = document.activeElement;
      const name = element.textContent.trim().slice(0, 40);
      if (window.stops[at] !== element) return `“${name}” is reached before “${window.stops[at].textContent.trim()}”`;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return `“${name}” does not show the focus`;
      const points = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height])),
      );
      const isSeen = points.some(([x, y]) => element.contains(document.elementFromPoint(x, y)));
      return isSeen ? null : `“${name}” lies under something else`;
    }, at);
    if (problem) found.push(problem);
  }
  return { count, found };
}

for (const [profile, tag] of [["personal", "de"], ["kiosk", "ar"]]) {
  test(`Tab goes through every page of a ${profile} device in reading order and is always seen`, async ({ page, origin }) => {
    test.setTimeout(90_000);
    const found = [];
    for (const { path, type } of pageTypes().filter(({ type, locale }) => type === "start" || locale === tag)) {
      await open(page, origin + path, profile);
      // What a shared tablet asks comes a moment later.
      const isAsked = profile === "kiosk" && !["search", "not-found"].includes(type);
      if (isAsked) await page.locator(".counts").first().waitFor({ state: "attached" });
      const walk = await stumbles(page);
      expect(walk.count, path).toBeGreaterThan(3);
      found.push(...walk.found.map((problem) => `${path}: ${problem}`));
    }
    expect(found, found.join("\n")).toEqual([]);
  });
}

test("Enter leads from the start to an article, and the next Tab goes on from its heading", async ({ page, origin }) => {
  const { id } = articles("de", "housing")[0];
  await open(page, `${origin}/`);
  for (const path of ["/de/", "/de/housing/", `/de/housing/${id}/`]) {
    await tabTo(page, page.locator(`main a[href="${path}"]`));
    await page.keyboard.press("Enter");
    await expectArrival(page, pageOf(path));
    await page.keyboard.press("Tab");
    const isInPage = () => page.evaluate(() => document.activeElement.closest("main, .page-footer") !== null);
    expect(await isInPage(), path).toBe(true);
  }
});

test("the first Tab offers to skip the bars, and Enter does so without a step in the history", async ({ page, origin }) => {
  await open(page, `${origin}/de/`);
  const steps = await page.evaluate(() => history.length);
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip-link")).toBeFocused();
  await expect(page.locator(".skip-link")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("main a").first()).toBeFocused();
  expect(await page.evaluate(() => [history.length, location.pathname + location.hash])).toEqual([steps, "/de/"]);
});

test("menus open with Enter, work, and close with Escape, which gives the focus back", async ({ page, origin }) => {
  await open(page, `${origin}/de/`);
  for (const menu of [".language-switch", ".display-settings"]) {
    const opener = page.locator(`${menu} summary`);
    const panel = page.locator(`${menu} .menu-panel`);
    await tabTo(page, opener);
    await page.keyboard.press("Enter");
    await expect(panel, menu).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(panel.locator("a, button").first(), menu).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(panel, menu).toBeHidden();
    await expect(opener, menu).toBeFocused();
  }
});

test("text size, colours and language are changed from the keyboard", async ({ page, origin }) => {
  await open(page, origin + FULL_ARTICLE);
  await tabTo(page, page.locator(".display-settings summary"));
  await page.keyboard.press("Enter");
  for (const [choice, name, value] of [["text-size-large", "data-size", "2"], ["theme-dark", "data-theme", "dark"]]) {
    await tabTo(page, page.locator(`.choice.${choice}`));
    await page.keyboard.press("Space");
    await expect(page.locator("html")).toHaveAttribute(name, value);
    await expect(page.locator(`.choice.${choice}`)).toHaveAttribute("aria-pressed", "true");
  }
  await page.keyboard.press("Escape");
  await tabTo(page, page.locator(".language-switch summary"));
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator('.language-switch a[hreflang="ar"]'));
  await page.keyboard.press("Enter");
  await expectArrival(page, pageOf(FULL_ARTICLE.replace(/^\/\w+\//, "/ar/")));
  await expect(page.locator("html")).toHaveAttribute("data-size", "2");
});

test("the panel with a code opens with Enter and closes with Escape, which gives the focus back", async ({ page, origin }) => {
  await open(page, `${origin}/de/emergency/`, "kiosk");
  const number = page.locator(".emergency-number .outside-link").first();
  const name = await number.textContent();
  await tabTo(page, number);
  await page.keyboard.press("Enter");
  const panel = page.locator("dialog.qr-panel");
  await expect(panel).toBeVisible();
  await expect(panel.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  expect(await focused(page)).toBe(name.trim());
});
