// What takes place at set times: the next dates by the clock, each an entry for one's own calendar, a file or a code.

import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { MORNING, open } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { locale } from "./pack.mjs";
import { scannedAskew } from "./scanner.mjs";

/** A language café from Tuesday to Thursday, 17:00 to 20:00, not on holidays. */
const PLACE = "places/station-wien/";
const ALL = "places/sessions/";

test.use({ reducedMotion: "reduce", serviceWorkers: "block", hasTouch: true, timezoneId: "America/New_York" });

const dates = (page) => page.locator(".session:not([data-second]) .session-dates a");

/** Opens a page at a moment, a Tuesday morning in Vienna without one. */
async function begin(page, address, profile = "personal", time = MORNING) {
  await page.clock.install({ time });
  await open(page, address, profile);
}

/** Without marks that direct a text. @param {string} text */
const bare = (text) => text.replace(/[\u2060\u2066-\u2069]/g, "");

async function shown(page) {
  return (await dates(page).allTextContents()).map(bare);
}

/** What a calendar reads in a file. @param {string} file */
function event(file) {
  const [entry, ...others] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  expect(others).toEqual([]);
  const { summary, location, startDate, endDate, uid } = new ICAL.Event(entry);
  return { summary, location, start: startDate.toString(), end: endDate.toString(), uid };
}

const NEXT = [
  "Dienstag · 24. November 2026 · 17:00–20:00",
  "Mittwoch · 25. November 2026 · 17:00–20:00",
  "Donnerstag · 26. November 2026 · 17:00–20:00",
  "Dienstag · 1. Dezember 2026 · 17:00–20:00",
];

test("the list of places leads to what takes place, with the next dates, and those to the place", async ({ page, origin }) => {
  await begin(page, `${origin}/de/places/`);
  await page.getByRole("link", { name: locale("de").strings["sessions-heading"] }).tap();
  await expect(page.locator("h1")).toHaveText(locale("de").strings["sessions-heading"]);
  await expect(dates(page)).toHaveCount(4);
  expect(await shown(page)).toEqual(NEXT);
  await page.locator(".session-line a[href]").tap();
  await expect(page).toHaveURL(`${origin}/de/${PLACE}`);
  await expect(dates(page)).toHaveCount(4);
  expect(await shown(page)).toEqual(NEXT);
});

test("a date that is touched is an entry that a calendar reads, on the clocks of the city", async ({ page, origin }) => {
  await begin(page, `${origin}/de/${ALL}`);
  const [download] = await Promise.all([page.waitForEvent("download"), dates(page).nth(1).tap()]);
  expect(download.suggestedFilename()).toBe("session.ics");
  expect(event(readFileSync(await download.path(), "utf8"))).toEqual({
    summary: "Sprachencafé",
    location: "Verein Station Wien, Einsiedlerplatz 5, 1050 Wien",
    start: "2026-11-25T17:00:00",
    end: "2026-11-25T20:00:00",
    uid: "20261125T170000-language-cafe@welcome",
  });
});

test("what is over goes, holidays are left out, and the focus stays while nothing changes", async ({ page, origin }) => {
  await begin(page, `${origin}/de/${ALL}`, "personal", new Date("2026-11-24T18:58:00Z"));
  await expect(dates(page).first()).toHaveText(/24\. November/);
  await dates(page).nth(1).focus();
  await page.clock.runFor(60_000);
  await expect(dates(page).nth(1)).toBeFocused();
  await page.clock.runFor(120_000);
  await expect(dates(page).first()).toHaveText(/25\. November/);
  await page.clock.setSystemTime(new Date("2026-12-03T20:00:00Z"));
  await page.clock.runFor(60_000);
  // The eighth of December, a Tuesday, is a holiday.
  await expect.poll(() => shown(page)).toEqual([9, 10, 15, 16].map((day, at) => `${["Mittwoch", "Donnerstag", "Dienstag", "Mittwoch"][at]} · ${day}. Dezember 2026 · 17:00–20:00`));
});

test("when no date is known the page says so", async ({ page, origin }) => {
  await begin(page, `${origin}/de/${ALL}`, "personal", new Date("2032-03-01T09:00:00Z"));
  await expect(page.locator(".session-none")).toBeVisible();
  await expect(page.locator(".session-next")).toBeHidden();
  await expect(page.locator(".session-dates li")).toHaveCount(0);
});

test.describe("with a sharp screen", () => {
  test.use({ deviceScaleFactor: 2, viewport: { width: 800, height: 1280 } });

  test("on a shared tablet a date is a code that a phone reads, in the page's language and digits", async ({ page, origin }) => {
    test.setTimeout(60_000);
    await begin(page, `${origin}/ar/${ALL}`, "kiosk");
    const { format } = locale("ar").index;
    await expect(dates(page).first()).toContainText(format.weekdays[1]);
    await expect(dates(page).first()).toContainText([..."24"].map((digit) => [...format.digits][digit]).join(""));
    await dates(page).first().tap();
    const title = await page.locator(".session h2").first().textContent();
    await expect(page.locator("dialog.qr-panel h2")).toContainText(title);
    for (const degrees of [0, 7]) {
      expect(event(await scannedAskew(page, 200, degrees))).toMatchObject({ summary: title, start: "2026-11-24T17:00:00" });
    }
  });
});

test("beside another language each side has its dates in its own words, for the same entry", async ({ page, origin }) => {
  await page.clock.install({ time: MORNING });
  await page.goto(`${origin}/ar/${ALL}?with=de`);
  const other = page.locator(".session[data-second] .session-dates a");
  await expect(other).toHaveCount(4);
  expect((await other.allTextContents()).map(bare)).toEqual(NEXT);
  await expect(dates(page)).toHaveCount(4);
  const uid = async (link) => /UID%3A[^%]+%?[^%]*/.exec(await link.getAttribute("href"))[0];
  expect(await uid(other.first())).toBe(await uid(dates(page).first()));
});

test("without scripts the dates from the day of the build stand there, and none can be touched", async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/de/${ALL}`);
  await expect(page.locator(".session-dates li")).toHaveCount(4);
  await expect(page.locator(".session-dates li").first()).toBeVisible();
  await expect(page.locator(".session-dates a")).toHaveCount(0);
  await expect(page.locator(".session-next"), "nobody is invited to touch them").toBeHidden();
  await expect(page.locator(".session .week-in-words"), "not in summer, so not every week").toHaveCount(0);
  await context.close();
});

test("how far the words can be trusted stands on the page", async ({ page, origin }) => {
  await begin(page, `${origin}/en/${ALL}`);
  await expect(page.locator("main .standing-mark")).toHaveText([locale("en").strings["standing-machine-translated"]]);
});
