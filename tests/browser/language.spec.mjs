// The switch of language: the same page, whole, in the other language and its direction.

import { open } from "./app_page.mjs";
import { expectArrival, expectScroll } from "./arrival.mjs";
import { expect, test } from "./fixture.mjs";
import { blocks, dateIn, filled, locale, manifest, page as pageOf, places, tags } from "./pack.mjs";
import { FULL_ARTICLE, inLocale, pageTypes, SCRIPTS } from "./site.mjs";

test.use({ locale: "de-AT", serviceWorkers: "block", reducedMotion: "reduce" });

const PHONE = { width: 390, height: 844 };
const RIGHT_TO_LEFT = manifest().locales.filter(({ direction }) => direction === "rtl").map(({ tag }) => tag);

/** A way through locales that takes every step from one to another once. */
function everyStep(tags) {
  return tags.flatMap((from, at) => tags.slice(at + 1).flatMap((to) => [from, to])).concat(tags[0]);
}

/** Clicks where something is seen; Playwright itself would scroll the page before. */
async function clickInPlace(page, selector) {
  await expect(page.locator(selector)).toBeVisible();
  const { x, y, width, height } = await page.locator(selector).boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
}

async function switchTo(page, tag) {
  await clickInPlace(page, ".language-switch summary");
  await clickInPlace(page, `.language-switch a[hreflang="${tag}"]`);
}

/** Every text of the bars and the foot, and what is only heard of them. */
function barTexts(page) {
  return page.locator(".skip-link, .top-bar, .tool-bar, .page-footer").evaluateAll((bars) =>
    bars.flatMap((bar) => {
      const texts = document.createTreeWalker(bar, NodeFilter.SHOW_TEXT);
      const found = bar.ariaLabel ? [bar.ariaLabel] : [];
      while (texts.nextNode()) found.push(texts.currentNode.data.replace(/[\u2066-\u2069]/g, "").trim());
      for (const part of bar.querySelectorAll("[aria-label]")) found.push(part.ariaLabel);
      return found.filter(Boolean);
    }),
  );
}

/** What the foot says of the pack as a whole, on pages that do not say it of themselves. */
function footTexts(tag, type) {
  const { strings, index } = locale(tag);
  if (["article", "place", "about"].includes(type) || !index.checked) return [];
  const { by, translated, stale } = index.standing;
  const made = by === "machine" ? [`standing-machine-${translated ? "translated" : "written"}`] : [];
  const marks = [...made, ...(stale ? ["standing-stale"] : [])].map((id) => strings[id]);
  return [...marks, filled(strings["footer-checked"], { date: dateIn(tag, index.checked) })];
}

/** What the bars and the foot say in a locale. */
function expectedBarTexts(tag, type) {
  const { strings, index } = locale(tag);
  const ids = ["skip-to-content", "back", "emergency", "tools", "topics", "places", "search", "listen", "language", "display", "about"];
  const take = ["phone", "share", "copy", "print"].map((way) => `take-page-${way}`);
  const display = ["text-size", "text-size-normal", "text-size-large", "text-size-largest"];
  const colours = ["colours", "theme-light", "theme-dark", "theme-contrast"];
  // The same page goes to every device; that the button of a kiosk is seen there alone is a matter of the styles.
  const texts = [...ids, ...take, ...display, ...colours, "finished"].map((id) => strings[id]);
  return [...texts, ...footTexts(tag, type), index.city, index.notice, ...manifest().locales.map(({ autonym }) => autonym)].sort();
}

for (const profile of ["personal", "kiosk"]) {
  test(`a page of a ${profile} device is the same page in the other languages, with bars in them`, async ({ page, origin }) => {
    test.setTimeout(120_000);
    const types = pageTypes().filter(({ type, locale }) => !["start", "not-found"].includes(type) && locale === tags()[0]);
    // A kiosk differs in its bars alone.
    const walked = profile === "kiosk" ? types.filter(({ type }) => ["topics", "article"].includes(type)) : types;
    for (const { path, type } of walked) {
      await open(page, origin + path, profile);
      const way = type === "article" ? everyStep(SCRIPTS) : [...SCRIPTS, SCRIPTS[0]];
      for (const tag of way.slice(1)) {
        await switchTo(page, tag);
        const { direction } = locale(tag);
        await expectArrival(page, { path: inLocale(path, tag), locale: tag, direction, type });
        const texts = await barTexts(page);
        expect(texts.sort(), `${path} in ${tag}`).toEqual(expectedBarTexts(tag, type));
        await expect(page.locator(".language-switch [aria-current]")).toHaveAttribute("hreflang", tag);
        await expect(page.locator("details.menu[open]")).toHaveCount(0);
      }
    }
  });
}

test("from a page that does not exist the switch leads to what there is in the other language", async ({ page, origin }) => {
  for (const path of ["/de/nowhere/", "/de/places/nowhere/", "/de/a/b/c/"]) {
    await open(page, origin + path);
    await switchTo(page, "ar");
    await expectArrival(page, pageOf("/ar/"));
  }
});

test("the way back from a page read in two languages leads to the page before", async ({ page, origin }) => {
  await open(page, `${origin}/de/`);
  await page.locator('main a[href="/de/health/"]').click();
  await expectArrival(page, pageOf("/de/health/"));
  await switchTo(page, "en");
  await expectArrival(page, pageOf("/en/health/"));
  await page.locator(".top-bar .back").click();
  await expectArrival(page, pageOf("/de/"));
});

test("the block that is read stays where it is when the language changes", async ({ page, origin }) => {
  test.setTimeout(60_000);
  await page.setViewportSize(PHONE);
  await open(page, origin + FULL_ARTICLE);
  for (const id of blocks(FULL_ARTICLE).slice(1, -2)) {
    const block = page.locator(`[id="${id}"]`);
    const top = () => block.evaluate((block) => block.getBoundingClientRect().top);
    await block.evaluate((block) => {
      const edge = document.querySelector(".top-bar").getBoundingClientRect().bottom;
      scrollBy(0, block.getBoundingClientRect().top - edge - 4);
    });
    const before = await top();
    for (const tag of ["ar", "en", "de"]) {
      await switchTo(page, tag);
      await expectArrival(page, pageOf(inLocale(FULL_ARTICLE, tag)));
      expect(Math.abs((await top()) - before), `${id} in ${tag}`).toBeLessThanOrEqual(2);
    }
  }
});

test("who reads the beginning stays at the beginning when the language changes", async ({ page, origin }) => {
  await page.setViewportSize(PHONE);
  await open(page, origin + FULL_ARTICLE);
  for (const tag of ["ar", "en", "de"]) {
    await switchTo(page, tag);
    await expectArrival(page, pageOf(inLocale(FULL_ARTICLE, tag)));
    await expectScroll(page, 0);
  }
});

test("signs that point and the bars are mirrored where the script runs from right to left, other signs are not", async ({ page, origin }) => {
  test.setTimeout(60_000);
  const look = (page) =>
    page.evaluate(() => {
      const centre = (selector) => {
        const { left, width } = document.querySelector(selector).getBoundingClientRect();
        return left + width / 2;
      };
      const turns = (icons) => [...new Set(Array.from(icons).filter((icon) => icon.checkVisibility()).map((icon) => getComputedStyle(icon).transform))];
      return {
        pointing: turns(document.querySelectorAll(".icon-points")),
        other: turns(document.querySelectorAll(".icon:not(.icon-points)")),
        back: centre(".top-bar .back") < innerWidth / 2 ? "left" : "right",
        emergency: centre(".emergency-button") < innerWidth / 2 ? "left" : "right",
        sideways: document.documentElement.scrollWidth > innerWidth,
        aligned: getComputedStyle(document.querySelector("h1")).direction,
      };
    });
  const rtl = { pointing: ["matrix(-1, 0, 0, 1, 0, 0)"], other: ["none"], back: "right", emergency: "left", sideways: false, aligned: "rtl" };
  const ltr = { pointing: ["none"], other: ["none"], back: "left", emergency: "right", sideways: false, aligned: "ltr" };
  await page.setViewportSize(PHONE);
  for (const { path, locale, type } of pageTypes().filter(({ type }) => type !== "start")) {
    await open(page, origin + path);
    expect(await look(page), `${type} in ${locale}`).toEqual(RIGHT_TO_LEFT.includes(locale) ? rtl : ltr);
  }
});

test("phone numbers and addresses run from left to right in a script that does not", async ({ page, origin }) => {
  const [tag] = RIGHT_TO_LEFT;
  const callable = places(tag).find(({ links }) => links.some(({ scheme }) => scheme === "tel"));
  for (const profile of ["personal", "kiosk"]) {
    for (const path of [`/${tag}/emergency/`, `/${tag}/places/`, `/${tag}/places/${callable.id}/`, inLocale(FULL_ARTICLE, tag)]) {
      await open(page, origin + path, profile);
      const found = await page.locator("main").evaluate((main) => {
        const marked = [...main.querySelectorAll('a[href^="tel:"], a[href^="mailto:"], .place-address')];
        return marked.map((element) => {
          const text = element.textContent.trim();
          const inner = [...element.querySelectorAll("bdi")];
          const isolated = inner.some((bdi) => {
            const { direction, unicodeBidi } = getComputedStyle(bdi);
            return bdi.dir === "ltr" && direction === "ltr" && unicodeBidi === "isolate";
          });
          return { text, isolated };
        });
      });
      if (path !== inLocale(FULL_ARTICLE, tag)) expect(found.length, `${path}, ${profile}`).toBeGreaterThan(0);
      expect(found.filter(({ isolated }) => !isolated), `${path}, ${profile}`).toEqual([]);
    }
  }
});

test("the way to a number in a right-to-left text is drawn in the order in which it is dialled", async ({ page, origin }) => {
  const [tag] = RIGHT_TO_LEFT;
  const isNumber = ({ scheme, text }) => scheme === "tel" && /^\+?\d.* /.test(text);
  const callable = places(tag).find(({ links }) => links.some(isNumber));
  const { text: shown } = callable.links.find(isNumber);
  await open(page, `${origin}/${tag}/places/${callable.id}/`);
  const positions = await page.locator(".contacts bdi", { hasText: shown }).first().evaluate((bdi) => {
    const text = bdi.firstChild;
    const range = document.createRange();
    return [...text.data].map((_, at) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    });
  });
  expect(positions.length).toBe(shown.length);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
});
