// An appointment at a place is noted for one's own calendar: a day and a time, a file or a code, and nothing of it stays.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ICAL from "ical.js";
import { MORNING, open, showSize, showTheme } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { headingOf, locale } from "./pack.mjs";
import { scannedAskew } from "./scanner.mjs";
import { THEMES } from "./site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PLACE = "places/ma35-immigration/";

test.use({ reducedMotion: "reduce", serviceWorkers: "block", hasTouch: true, timezoneId: "America/New_York" });

const summary = (page) => page.locator(".appointment summary");
const day = (page) => page.locator('.appointment select[name="day"]');
const time = (page) => page.locator('.appointment select[name="time"]');
const save = (page) => page.locator(".appointment-save a");

/** Opens the place on a Tuesday morning in Vienna, and there the appointment. */
async function begin(page, origin, tag, profile = "personal") {
  await page.clock.install({ time: MORNING });
  await open(page, `${origin}/${tag}/${PLACE}`, profile);
  await summary(page).tap();
}

/** What a calendar reads in a file. @param {string} file */
function event(file) {
  const [entry, ...others] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  expect(others).toEqual([]);
  const { summary, location, startDate, endDate, uid } = new ICAL.Event(entry);
  return { summary, location, start: startDate.toString(), end: endDate.toString(), zone: startDate.zone.tzid, uid };
}

test("a day and a time become an entry that a calendar reads, on the clocks of the city", async ({ page, origin }) => {
  await begin(page, origin, "de");
  await expect(save(page), "without a day there is nothing to save").toBeHidden();
  await expect(day(page).locator("option").nth(1)).toHaveText(/^Dienstag · 24\. November 2026$/);
  await day(page).selectOption("2026-12-03");
  await expect(save(page)).toBeHidden();
  await time(page).selectOption({ label: "09:15" });
  const [download] = await Promise.all([page.waitForEvent("download"), save(page).tap()]);
  expect(download.suggestedFilename()).toBe("appointment.ics");
  const { summary, location, start, end, zone, uid } = event(readFileSync(await download.path(), "utf8"));
  expect([summary, start, end, zone]).toEqual([headingOf(`/de/${PLACE}`), "2026-12-03T09:15:00", "2026-12-03T10:15:00", "floating"]);
  const [street, town] = (await page.locator(".place-address bdi").innerText()).split("\n");
  expect(location).toBe(`${street}, ${town}`);
  expect(uid).toBe("20261203T091500-ma35-immigration@welcome");
  await day(page).selectOption("");
  await expect(save(page), "what is taken back is not saved").toBeHidden();
});

test("days and times stand in the page's language and digits", async ({ page, origin }) => {
  await begin(page, origin, "ar");
  const { format } = locale("ar").index;
  const own = (text) => text.replace(/\d/g, (digit) => [...format.digits][digit]);
  const first = await day(page).locator("option").nth(1).textContent();
  expect(first).toContain(format.weekdays[1]);
  expect(first).toContain(own("24"));
  await expect(time(page).locator("option").nth(1)).toHaveText(own("06:00"));
  await expect(day(page).locator("option")).toHaveCount(181);
  await summary(page).tap();
  await summary(page).tap();
  await expect(day(page).locator("option"), "opened again, it offers the same").toHaveCount(181);
  await page.clock.setSystemTime(new Date("2026-11-25T09:00:00Z"));
  await summary(page).tap();
  await summary(page).tap();
  await expect(day(page).locator("option").nth(1), "a day later, it begins a day later").toContainText(own("25"));
  await expect(day(page).locator("option")).toHaveCount(181);
});

test.describe("with a sharp screen", () => {
  test.use({ deviceScaleFactor: 2, viewport: { width: 800, height: 1280 } });

  test("on a shared tablet it is a code that a phone reads, and the visit takes it along", async ({ page, origin }) => {
    test.setTimeout(60_000);
    await begin(page, origin, "ar", "kiosk");
    await day(page).selectOption("2026-11-30");
    await time(page).selectOption("600");
    await save(page).tap();
    await expect(page.locator("dialog.qr-panel h2")).toContainText(headingOf(`/ar/${PLACE}`));
    for (const degrees of [0, 7]) {
      const held = await scannedAskew(page, 200, degrees);
      expect(event(held)).toMatchObject({ summary: headingOf(`/ar/${PLACE}`), start: "2026-11-30T10:00:00" });
    }
    await page.locator("dialog.qr-panel button").tap();
    await page.locator(".finish").tap();
    await expect(page).toHaveURL(`${origin}/`);
    await open(page, `${origin}/ar/${PLACE}`, "kiosk");
    await summary(page).tap();
    await expect(day(page)).toHaveValue("");
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ "welcome.profile": "kiosk" });
  });
});

test("what is chosen stays when the language changes", async ({ page, origin }) => {
  await begin(page, origin, "de");
  await day(page).selectOption("2026-12-03");
  await time(page).selectOption("555");
  await page.locator(".language-switch summary").tap();
  await page.locator('.language-switch a[hreflang="ar"]').tap();
  await expect(page.locator("h1")).toHaveText(headingOf(`/ar/${PLACE}`));
  await expect(day(page)).toHaveValue("2026-12-03");
  await expect(time(page)).toHaveValue("555");
  await expect(save(page)).toHaveText(locale("ar").strings["appointment-save"]);
});

test("beside another language it stands there once", async ({ page, origin }) => {
  await page.clock.install({ time: MORNING });
  await page.goto(`${origin}/ar/${PLACE}?with=de`);
  await expect(page.locator("[data-second]").first()).toBeVisible();
  await expect(page.locator(".appointment")).toHaveCount(1);
});

test("without scripts it is not there", async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/de/${PLACE}`);
  await expect(page.locator(".take-along")).toBeVisible();
  await expect(page.locator(".appointment")).toBeHidden();
  await context.close();
});

for (const tag of ["de", "ar"]) {
  test(`it has no barrier, fits, and is easy to touch in ${tag}`, async ({ page, origin }) => {
    test.setTimeout(60_000);
    await begin(page, origin, tag, "kiosk");
    await day(page).selectOption({ index: 3 });
    await time(page).selectOption({ index: 3 });
    await page.evaluate(AXE);
    const found = [];
    for (const [width, height, size] of [[390, 844, 1], [1280, 800, 1], [320, 640, 3]]) {
      await page.setViewportSize({ width, height });
      await showSize(page, size);
      const small = await page.locator(".appointment").evaluate((appointment) => {
        const parts = [...appointment.querySelectorAll("summary, select, a")];
        const low = parts.filter((part) => part.getBoundingClientRect().height < 56).map((part) => part.localName);
        return appointment.scrollWidth > appointment.clientWidth ? [...low, "runs off"] : low;
      });
      found.push(...small.map((line) => `${width} × ${height}: ${line}`));
      for (const theme of THEMES) {
        await showTheme(page, theme);
        const { violations } = await page.evaluate(() => window.axe.run(document.querySelector(".appointment")));
        found.push(...violations.map(({ id, nodes }) => `${width}, ${theme}: ${id} ${nodes[0].target}`));
      }
    }
    expect(found, found.join("\n")).toEqual([]);
  });
}
