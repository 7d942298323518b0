// A shared tablet: it asks whether somebody is there, and then nothing of the visit is left.

import { MORNING, open, ready } from "./app_page.mjs";
import { expectArrival, expectShown } from "./arrival.mjs";
import { expect, test as base } from "./fixture.mjs";
import { heading, locale, manifest, page as pageOf } from "./pack.mjs";
import { FULL_ARTICLE, inLocale, pageTypes } from "./site.mjs";
import { traces } from "./traces.mjs";

const { idle_seconds: IDLE, countdown_seconds: COUNTDOWN } = manifest().kiosk;
const DEFAULT = manifest().default_locale;
const START = pageOf("/");
const ARTICLE = inLocale(FULL_ARTICLE, "ar");
/** Larger than the tablet looks at its clock (half a second). */
const MOMENT = 600;

const test = base.extend({
  /** A kiosk on an Arabic article, just touched, with large dark text; its clock goes only when it is told to. */
  visit: async ({ page, origin }, use) => {
    await page.clock.install({ time: MORNING });
    await page.addInitScript(listenToTones);
    await open(page, `${origin}/`, "kiosk");
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
    for (const path of ["/ar/", "/ar/first-steps/", ARTICLE]) {
      await page.locator(`main a[href="${path}"]`).tap();
      await expectArrival(page, pageOf(path));
    }
    await page.locator(".display-settings summary").tap();
    await page.locator(".choice.text-size-largest").tap();
    await page.locator(".choice.theme-dark").tap();
    await page.evaluate(() => scrollTo(0, 700));
    await use(page);
  },
});
test.use({ viewport: { width: 800, height: 1280 }, hasTouch: true, locale: "en-GB" });

/** Counts the tones that are played. */
function listenToTones() {
  window.tones = 0;
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (...when) {
    window.tones += 1;
    return start.apply(this, when);
  };
}

const warning = (page) => page.locator("dialog.idle-warning");
const tones = (page) => page.evaluate(() => window.tones);

async function waitUntilAsked(page) {
  await page.clock.runFor(IDLE * 1_000 + MOMENT);
  await expect(warning(page)).toBeVisible();
}

/** The start page greets as if nobody had been here, and no way back leads into the visit. */
async function expectForgotten(page) {
  await page.waitForURL((url) => url.pathname === "/");
  await ready(page);
  await expectShown(page, START);
  expect(await traces(page)).toEqual([]);
  for (const step of [() => page.goBack(), () => page.goForward()]) {
    for (let times = 1; times <= 20; times++) {
      await step();
      await expect(page.locator("h1"), `step ${times}`).toHaveText(heading(START));
      expect(new URL(page.url()).pathname).toBe("/");
    }
  }
  expect(await traces(page)).toEqual([]);
}

test("?profile=kiosk makes the device a kiosk once, and leaves the address", async ({ page, origin }) => {
  await open(page, `${origin}/de/`, "kiosk");
  expect(page.url()).toBe(`${origin}/de/`);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ "welcome.profile": "kiosk" });
  await expect(page.locator(".finish")).toBeVisible();
  await page.goto(`${origin}/ar/`);
  await ready(page);
  await expect(page.locator(".finish")).toHaveText(locale("ar").strings.finished);
  await open(page, `${origin}/de/`, "personal");
  await expect(page.locator(".finish")).toBeHidden();
});

test("a minute without a touch brings a question in both languages, to eye and ear, and not before", async ({ visit }) => {
  await visit.clock.runFor(IDLE * 1_000 - 2 * MOMENT);
  await expect(warning(visit)).toBeHidden();
  expect(await tones(visit)).toBe(0);
  await visit.clock.runFor(3 * MOMENT);
  const dialog = visit.getByRole("alertdialog", { name: locale("ar").strings["idle-heading"] });
  await expect(dialog).toBeVisible();
  await expect(dialog).toHaveAccessibleDescription(locale("ar").strings["idle-text"]);
  await expect(dialog.locator(`p[lang="${DEFAULT}"]`)).toHaveText(locale(DEFAULT).strings["idle-text"]);
  await expect(dialog.getByRole("button")).toHaveCount(1);
  await expect(dialog.getByRole("button")).toBeFocused();
  for (const tag of ["ar", DEFAULT]) await expect(dialog.getByRole("button")).toContainText(locale(tag).strings["idle-stay"]);
  expect((await dialog.getByRole("button").boundingBox()).height).toBeGreaterThanOrEqual(56);
  expect(await tones(visit)).toBeGreaterThan(0);
  const seconds = dialog.locator(".idle-seconds");
  const digits = (number) => String(number).replace(/\d/g, (digit) => [...locale("ar").index.format.digits][digit]);
  await expect(seconds).toHaveText(digits(COUNTDOWN));
  await visit.clock.runFor(5_000);
  await expect(seconds).toHaveText(digits(COUNTDOWN - 5));
});

test("in the default language the question is asked once", async ({ visit }) => {
  await visit.locator(".language-switch summary").tap();
  await visit.locator(`.language-switch a[hreflang="${DEFAULT}"]`).tap();
  await expectArrival(visit, pageOf(inLocale(ARTICLE, DEFAULT)));
  await waitUntilAsked(visit);
  await expect(warning(visit).locator("p[lang]")).toHaveCount(0);
  await expect(warning(visit).getByText(locale(DEFAULT).strings["idle-text"])).toHaveCount(1);
  await expect(warning(visit).getByText(locale(DEFAULT).strings["idle-stay"])).toHaveCount(1);
});

const ANSWERS = {
  "the button": (page) => warning(page).getByRole("button").tap(),
  "a touch anywhere, even where a link lies below": async (page) => {
    await page.evaluate(() => scrollTo(0, 0));
    const { x, y, width, height } = await page.locator(".emergency-button").boundingBox();
    await page.touchscreen.tap(x + width / 2, y + height / 2);
  },
  "the Enter key": (page) => page.keyboard.press("Enter"),
  "the Escape key": (page) => page.keyboard.press("Escape"),
  "any other key": (page) => page.keyboard.press("k"),
};
test("the visit goes on after the button, a touch anywhere or any key, and a whole minute is left again", async ({ visit }) => {
  await waitUntilAsked(visit);
  for (const [name, answer] of Object.entries(ANSWERS)) {
    await test.step(name, async () => {
      await visit.clock.runFor((COUNTDOWN - 2) * 1_000);
      await answer(visit);
      await expect(warning(visit)).toBeHidden();
      await visit.clock.runFor(IDLE * 1_000 - 2 * MOMENT);
      await expect(warning(visit)).toBeHidden();
      await expectShown(visit, pageOf(ARTICLE));
      await expect(visit.locator("html")).toHaveAttribute("data-size", "3");
      await visit.clock.runFor(3 * MOMENT);
      await expect(warning(visit)).toBeVisible();
    });
  }
});

test("every touch puts the question off", async ({ visit }) => {
  for (let times = 0; times < 3; times++) {
    await visit.clock.runFor(IDLE * 1_000 - 2 * MOMENT);
    await visit.locator("h1").tap();
    await expect(warning(visit)).toBeHidden();
  }
  await waitUntilAsked(visit);
});

test("without an answer nothing of the visit is left", async ({ visit }) => {
  expect(await traces(visit)).not.toEqual([]);
  await waitUntilAsked(visit);
  await visit.clock.runFor(COUNTDOWN * 1_000);
  await expectForgotten(visit);
});

test("“I am finished” leaves nothing of the visit at once", async ({ visit }) => {
  await visit.locator(".skip-link").focus();
  await visit.keyboard.press("Enter");
  await visit.locator(".outside-link").first().tap();
  await visit.locator("dialog.qr-panel button").tap();
  await visit.locator(".finish").tap();
  await expectForgotten(visit);
});

test("“I am finished” stands on every page of a language", async ({ page, origin }) => {
  test.setTimeout(60_000);
  for (const { path, locale: tag, type } of pageTypes().filter(({ type }) => type !== "start")) {
    await open(page, origin + path, "kiosk");
    await expect(page.locator(".finish"), `${type} in ${tag}`).toHaveText(locale(tag).strings.finished);
    await expect(page.locator(".finish"), `${type} in ${tag}`).toBeInViewport();
  }
});

test("a tablet that slept through its countdown has forgotten the visit when it wakes", async ({ visit }) => {
  await visit.clock.fastForward("08:00:00");
  await expectForgotten(visit);
  expect(await tones(visit)).toBe(0);
});

test("somebody's text size and colours do not stay on the start page either", async ({ visit }) => {
  await visit.locator(".finish").tap();
  await visit.waitForURL((url) => url.pathname === "/");
  await ready(visit);
  await visit.locator(".display-settings summary").tap();
  await visit.locator(".choice.theme-contrast").tap();
  await expect(visit.locator("html")).toHaveAttribute("data-theme", "contrast");
  await visit.clock.runFor(IDLE * 1_000 + MOMENT);
  await expect(visit.locator("html")).not.toHaveAttribute("data-theme");
  await expect(visit.locator(".display-settings")).not.toHaveAttribute("open");
  await expect(warning(visit)).toBeHidden();
});
