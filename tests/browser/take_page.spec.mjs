// A page is taken along: as a code from a kiosk, sent or copied from one's own device, and on paper.

import { open, ready } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { headingOf, locale } from "./pack.mjs";
import { LEAST, PAPERS, letters, onPaper, words } from "./paper.mjs";
import { scannedAskew } from "./scanner.mjs";
import { FULL_ARTICLE, inLocale } from "./site.mjs";

const ARTICLE = inLocale(FULL_ARTICLE, "ar");
const PLACE = "/ar/places/akh-wien/";

test.use({ serviceWorkers: "block", locale: "de-AT" });

const button = (page, way) => page.locator(`.take-page .take-${way}`);

test.describe("on a kiosk", () => {
  test.use({ viewport: { width: 800, height: 1280 }, hasTouch: true });

  test("a page goes onto one's own phone, in its language, with the one beside it and the choices made in it", async ({ page, origin }) => {
    for (const path of [ARTICLE, PLACE, "/de/emergency/", `${ARTICLE}?with=de`, "/de/places/?step-free"]) {
      const { pathname, searchParams } = new URL(path, origin);
      searchParams.set("profile", "kiosk");
      await page.goto(`${origin}${pathname}?${searchParams}`);
      await ready(page);
      if (path.includes("with=")) await expect(page.locator("main")).toHaveAttribute("data-beside", "de");
      await button(page, "phone").tap();
      const panel = page.locator("dialog.qr-panel");
      await expect(panel.locator("h2")).toHaveText(headingOf(pathname));
      await expect(panel.locator(".qr-shown")).toHaveText(new URL(path, origin).host + new URL(page.url()).pathname + new URL(page.url()).search);
      for (const degrees of [0, 7, 180]) expect(await scannedAskew(page, 150, degrees), `${path} ${degrees}°`).toBe(page.url());
      await panel.getByRole("button").tap();
      await expect(panel).toBeHidden();
    }
    expect(page.url()).toContain("/de/places/");
  });

  test("no page is sent, copied or printed from there", async ({ page, origin }) => {
    await open(page, origin + ARTICLE, "kiosk");
    await expect(page.locator(".take-page button").filter({ visible: true })).toHaveCount(1);
  });
});

test("on one's own device the link is copied, and the button says so until the next page", async ({ page, origin, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `${origin}/ar/`);
  await page.locator("main .topic-card a").first().click();
  await expect(button(page, "phone")).toBeHidden();
  await button(page, "copy").click();
  await expect(button(page, "copy")).toHaveText(locale("ar").strings["take-page-copied"]);
  const copied = page.url();
  await page.locator('.tool-bar a[href="/ar/search/"]').click();
  await expect(button(page, "copy")).toHaveText(locale("ar").strings["take-page-copy"]);
  await page.locator(".search input").focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(page.locator(".search input")).toHaveValue(copied);
});

test("the page is sent by what the device sends with, where it has that", async ({ page, origin }) => {
  await open(page, origin + PLACE);
  await expect(button(page, "share")).toBeVisible({ visible: await page.evaluate(() => "share" in navigator) });
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      window.sent = data;
      throw new DOMException("changed their mind", "AbortError");
    };
  });
  await page.reload();
  await ready(page);
  await button(page, "share").click();
  await expect.poll(() => page.evaluate(() => window.sent)).toEqual({ title: headingOf(PLACE), url: origin + PLACE });
});

test("without scripts no button stands there that does nothing", async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(origin + ARTICLE);
  await expect(page.locator("h1")).toHaveText(headingOf(ARTICLE));
  await expect(page.locator(".take-page button").filter({ visible: true })).toHaveCount(0);
  await context.close();
});

for (const [name, paper] of Object.entries(PAPERS)) {
  test(`on ${name} a page has its title, text, hours, sources, date and the way back to it`, async ({ page, origin }) => {
    test.setTimeout(60_000);
    for (const path of ["/de/places/meldeservice-1010/", FULL_ARTICLE, ARTICLE, "/de/emergency/"]) {
      await open(page, origin + path);
      const wanted = await page.locator("h1, .block:not(:has(details)) p:not(.open-state), .address, .hours-table, .review-note, .emergency-call").allInnerTexts();
      const { text, codes } = await onPaper(page, paper);
      expect(wanted.length, path).toBeGreaterThan(2);
      for (const part of wanted) {
        const [all, found] = [words(part), words(part).filter((word) => text.includes(word))];
        expect(found.length / all.length, `${path}: ${part}`).toBeGreaterThanOrEqual(LEAST[locale(path.slice(1, 3)).direction]);
      }
      expect(text).toContain(letters(new URL(path, origin).host + path));
      expect(codes, path).toEqual([origin + path]);
      const now = await page.locator('.open-state[data-state="open"], .open-state[data-state="closed"]').allInnerTexts();
      for (const moment of now) expect(text, `${path}: true only now`).not.toContain(letters(moment));
      for (const id of ["back", "display"]) expect(text, path).not.toContain(letters(locale(path.slice(1, 3)).strings[id]));
      await expect(page.locator(".paper-code"), "nothing of it stays on the screen").toHaveCount(0);
    }
  });

  test(`on ${name} two languages stand beside or below each other`, async ({ page, origin }) => {
    await page.goto(`${origin}${FULL_ARTICLE}?with=ar`);
    await ready(page);
    await expect(page.locator("main")).toHaveAttribute("data-beside", "ar");
    const { text, codes } = await onPaper(page, paper);
    for (const path of [FULL_ARTICLE, ARTICLE]) expect(words(headingOf(path)).some((word) => text.includes(word)), path).toBe(true);
    expect(codes).toEqual([`${origin}${FULL_ARTICLE}?with=ar`]);
  });
}
