// Choosing places: each choice alone and together, by the clock, kept on the way back; who speaks a language; a contact to take along.

import AxeBuilder from "@axe-core/playwright";
import { MORNING, open, ready, showTheme } from "./app_page.mjs";
import { expectArrival, expectScroll } from "./arrival.mjs";
import { expect, test } from "./fixture.mjs";
import { filled, locale, page as pageOf } from "./pack.mjs";
import { scannedAskew } from "./scanner.mjs";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: "de-AT", serviceWorkers: "block" });

const LIST = "/de/places/";
const choice = (page, name) => page.locator(`.place-filter [data-choice="${name}"]`);
const cards = (page) => page.locator(".place-card");
const shown = (page) => page.locator(".place-card:visible");
const status = (page) => page.locator(".place-count p");
const more = (page) => page.locator(".place-filter summary");

/** Makes a choice, or takes it back; topics and languages are folded away. */
async function choose(page, name) {
  if (name.includes("=")) await more(page).tap();
  await choice(page, name).tap();
}

/** Opens the list on a Tuesday at ten, with a clock that the test moves. */
async function openList(page, origin, { path = LIST, profile = "personal", at = MORNING } = {}) {
  await page.clock.install({ time: at });
  await open(page, origin + path, profile);
}

/** A text without its marks of isolation. */
const plain = (text) => text.replace(/[\u2068\u2069]/g, "");

/** The ids of the places that are shown. */
const ids = (page) => shown(page).locator("a").evaluateAll((links) => links.map(({ pathname }) => pathname.split("/").at(-2)));

/** The places whose own data fit, worked out from the page without the program. */
function fitting(page, what) {
  return cards(page).evaluateAll((cards, what) => {
    const of = (card) => ({ id: card.querySelector("a").pathname.split("/").at(-2), traits: JSON.parse(card.dataset.traits), state: card.querySelector(".open-state").dataset.state });
    const fits = {
      open: ({ state }) => state === "open",
      "step-free": ({ traits }) => traits.step_free === true,
      "topic=women": ({ traits }) => traits.topics.includes("women"),
      "language=en": ({ traits }) => (traits.languages ?? []).some(([tag]) => tag === "en"),
    };
    return cards.map(of).filter((place) => what.every((name) => fits[name](place))).map(({ id }) => id);
  }, what);
}

for (const what of [["open"], ["step-free"], ["topic=women"], ["language=en"], ["open", "step-free"], ["topic=women", "language=en"]]) {
  test(`${what.join(" and ")} leaves what fits, says how many, and takes nothing else away`, async ({ page, origin }) => {
    await openList(page, origin);
    const all = await cards(page).count();
    const expected = await fitting(page, what);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all);
    for (const name of what) await choose(page, name);
    await expect(shown(page)).toHaveCount(expected.length);
    expect(await ids(page)).toEqual(expected);
    const { strings } = locale("de");
    const words = filled(strings["places-shown"], { count: String(expected.length), all: String(all) });
    await expect.poll(async () => plain(await status(page).textContent())).toBe(words);
    await expect.poll(async () => plain(await page.getByRole("status").textContent())).toBe(words);
    for (const group of await page.locator(".place-group").all()) {
      expect(await group.isVisible()).toBe((await group.locator(".place-card:not([hidden])").count()) > 0);
    }
    expect(new URL(page.url()).search).toBe(`?${what.join("&")}`);

    for (const name of what) await choose(page, name);
    await expect(shown(page)).toHaveCount(all);
    await expect(status(page)).toBeEmpty();
    expect(new URL(page.url()).search).toBe("");
  });
}

test("a topic and a language that were chosen stand outside, when the choices are folded again", async ({ page, origin }) => {
  await openList(page, origin);
  await choose(page, "topic=women");
  await expect(page.locator(".place-filter details")).not.toHaveAttribute("open");
  await expect(more(page)).toBeFocused();
  await choose(page, "language=fa");
  await expect(page.locator(".place-filter .chosen > span")).toHaveText([locale("de").strings["category-women"], "فارسی"]);
  await expect(page.locator(".place-filter .chosen > span").last()).toHaveAttribute("lang", "fa");
  await choose(page, "topic=women");
  await expect(page.locator(".place-filter .chosen > span")).toHaveText(["فارسی"]);
});

test("where nothing is left the page says so and shows everything again at a touch", async ({ page, origin }) => {
  await openList(page, origin);
  for (const name of ["step-free", "topic=women"]) await choose(page, name);
  await expect(shown(page)).toHaveCount(0);
  await expect(status(page)).toHaveText(locale("de").strings["places-none"]);
  await choice(page, "all").tap();
  await expect(shown(page)).toHaveCount(await cards(page).count());
  await expect(choice(page, "all")).toBeHidden();
  await expect(page.locator(".place-filter .choice").first()).toBeFocused();
  await expect(page.locator('.place-filter [aria-pressed="true"]')).toHaveCount(0);
});

test("a place that closes while the page is open leaves what is open now", async ({ page, origin }) => {
  await openList(page, origin, { at: new Date("2026-11-24T10:25:00Z") });
  await choice(page, "open").tap();
  await expect(page.locator(`.place-card a[href="${LIST}meldeservice-1010/"]`)).toBeVisible();
  const before = await shown(page).count();
  await page.clock.runFor(6 * 60_000);
  await expect(page.locator(`.place-card a[href="${LIST}meldeservice-1010/"]`)).toBeHidden();
  expect(await shown(page).count()).toBeLessThan(before);
  expect(await ids(page)).toEqual(await fitting(page, ["open"]));
});

test("a browser without Temporal goes by the same clock, and none is read where nothing goes by it", async ({ browser, origin }) => {
  /** What the places say at a moment, and how often a browser with or without Temporal was asked for a clock. */
  const said = async (at, path, hasTemporal) => {
    const context = await browser.newContext({ serviceWorkers: "block", timezoneId: "Asia/Tokyo" });
    await context.addInitScript((hasTemporal) => {
      // The clock of the test has looked at both by then, the program has not.
      document.addEventListener("readystatechange", () => (window.clocks = { Temporal: 0, Intl: 0 }), { once: true });
      window.clocks = {};
      const counted = (kind) => ({ get: (of, name) => ((window.clocks[kind] += name === "Instant" || name === "DateTimeFormat" ? 1 : 0), of[name]) });
      const { Temporal, Intl } = window;
      Object.defineProperty(window, "Temporal", { value: hasTemporal ? new Proxy(Temporal, counted("Temporal")) : undefined });
      Object.defineProperty(window, "Intl", { value: new Proxy(Intl, counted("Intl")) });
    }, hasTemporal);
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(at));
    await open(page, origin + path);
    const lines = page.locator(".open-state");
    if ((await lines.count()) > 0) await expect(lines.first()).not.toHaveAttribute("data-state", "unset");
    const found = { states: await lines.allTextContents(), clocks: await page.evaluate(() => window.clocks) };
    await context.close();
    return found;
  };
  // Before midnight and after it in Vienna, on the last day of a year, and an hour before and after the clocks change.
  for (const at of ["2026-11-23T22:59:00Z", "2026-11-23T23:01:00Z", "2026-12-31T23:30:00Z", "2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z"]) {
    const [temporal, intl] = [await said(at, LIST, true), await said(at, LIST, false)];
    expect(temporal.states.length).toBeGreaterThan(20);
    expect(intl.states, at).toEqual(temporal.states);
    expect(temporal.clocks.Intl, "it takes ten times as long").toBe(0);
    expect(temporal.clocks.Temporal).toBeGreaterThan(0);
    expect(intl.clocks.Intl).toBeGreaterThan(0);
  }
  const still = await said(MORNING, "/de/health/", true);
  expect(still).toEqual({ states: [], clocks: { Temporal: 0, Intl: 0 } });
});

test("the way back from a place leads to the same choice, as far down as it was left", async ({ page, origin }) => {
  await openList(page, origin);
  await choice(page, "open").tap();
  const expected = await ids(page);
  const last = shown(page).last().locator("a");
  await last.scrollIntoViewIfNeeded();
  await page.evaluate(() => addEventListener("click", () => (window.leftAt = scrollY), { capture: true, once: true }));
  await last.tap();
  await expect(page.locator(".place")).toBeVisible();
  const leftAt = await page.evaluate(() => window.leftAt);
  await page.locator(".top-bar .back").tap();
  await expectArrival(page, pageOf(LIST));
  expect(await ids(page)).toEqual(expected);
  expect(new URL(page.url()).search).toBe("?open");
  await expectScroll(page, leftAt);
});

test("a choice stays in another language, and when the page is loaded anew", async ({ page, origin }) => {
  await openList(page, origin);
  await choose(page, "topic=women");
  const expected = await ids(page);
  await page.locator(".language-switch summary").tap();
  await page.locator('.language-switch a[hreflang="ar"]').tap();
  await expectArrival(page, pageOf("/ar/places/"));
  expect(await ids(page)).toEqual(expected);
  await page.reload();
  await ready(page);
  await expect(choice(page, "topic=women")).toHaveAttribute("aria-pressed", "true");
  expect(await ids(page)).toEqual(expected);
  await page.locator('.tool-bar a[href="/ar/"]').tap();
  await expectArrival(page, pageOf("/ar/"));
  expect(new URL(page.url()).search).toBe("");
});

test("one's own language is offered first, and finds who speaks it", async ({ page, origin }) => {
  for (const [tag, place] of [["ar", "fem-med"], ["en", "frauenzentrum-wien"]]) {
    await openList(page, origin, { path: `/${tag}/places/` });
    const own = page.locator(".place-filter > .choices").first().locator('[data-choice^="language="]');
    await expect(own).toHaveCount(1);
    await expect(own).toHaveAttribute("data-choice", `language=${tag}`);
    await own.tap();
    expect(await ids(page)).toContain(place);
  }
});

test("a kiosk forgets the choice with the visit", async ({ page, origin }) => {
  await openList(page, origin, { profile: "kiosk" });
  await choice(page, "open").tap();
  await shown(page).first().locator("a").tap();
  await expect(page.locator(".place")).toBeVisible();
  await page.locator(".top-bar .back").tap();
  await expect(choice(page, "open")).toHaveAttribute("aria-pressed", "true");
  await page.locator(".finish").tap();
  await expect(page.locator(".languages")).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
  await page.locator('.languages a[hreflang="de"]').tap();
  await page.locator(`.tool-bar a[href="${LIST}"]`).tap();
  await expectArrival(page, pageOf(LIST));
  await expect(page.locator('.place-filter [aria-pressed="true"]')).toHaveCount(0);
  await expect(shown(page)).toHaveCount(await cards(page).count());
});

test("every choice is reached and made with the keyboard", async ({ page, origin }) => {
  await openList(page, origin);
  await choice(page, "open").focus();
  await page.keyboard.press("Enter");
  await expect(choice(page, "open")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(more(page)).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.locator('.place-filter [aria-pressed="true"]')).toHaveCount(2);
});

test("axe finds nothing in the choices, in every theme and direction", async ({ page, origin }) => {
  test.setTimeout(60_000);
  for (const tag of ["de", "ar"]) {
    await openList(page, origin, { path: `/${tag}/places/` });
    await choice(page, "open").tap();
    await more(page).tap();
    for (const theme of ["light", "dark", "contrast"]) {
      await showTheme(page, theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), `${tag} ${theme}`).toEqual([]);
    }
  }
});

test("nothing is wider than a phone of 320 pixels, and every choice is as large as a thumb", async ({ page, origin }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/de/places/", "/ar/places/", "/de/places/languages/", "/ar/places/languages/"]) {
    await openList(page, origin, { path });
    if (await more(page).count()) await more(page).tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    const low = await page.locator("main :is(button, summary, a):visible").evaluateAll((targets) =>
      targets.filter((target) => target.getBoundingClientRect().height < 55.9).map((target) => target.outerHTML.slice(0, 90)),
    );
    expect(low, path).toEqual([]);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("no dead button stands there, and links lead to each topic of the list", async ({ page, origin }) => {
    await page.goto(origin + LIST);
    await expect(page.locator(".place-filter")).toBeHidden();
    const jumps = page.locator(".place-jumps a");
    await expect(jumps).toHaveCount(await page.locator(".place-group").count());
    await jumps.last().tap();
    await expect(page.locator(".place-group").last().locator("h2")).toBeInViewport();
  });

  test("who speaks which language is readable, with the reader's own first", async ({ page, origin }) => {
    await page.goto(`${origin}/ar/places/`);
    await page.locator(".speakers-link").tap();
    await expect(page).toHaveURL(`${origin}/ar/places/languages/`);
    await expect(page.locator("h1")).toHaveText(locale("ar").strings["speakers-heading"]);
    await expect(page.locator(".speakers h2").first()).toHaveText("العربية");
    await expect(page.locator('.speakers').first().locator('a[href="/ar/places/fem-med/"]')).toBeVisible();
  });

  test("a place can be saved as a contact", async ({ page, origin }) => {
    await page.goto(`${origin}/de/places/akh-wien/`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".take-along a").tap()]);
    expect(download.suggestedFilename()).toBe("akh-wien.vcf");
  });
});

test("the languages page is reached from the list and from a place, and leads back", async ({ page, origin }) => {
  await openList(page, origin, { path: "/en/places/fem-med/" });
  await page.locator(".speakers-link").tap();
  await expectArrival(page, pageOf("/en/places/languages/"));
  await expect(page.locator(".speakers h2").first()).toHaveText("English");
  await page.locator(".top-bar .back").tap();
  await expectArrival(page, pageOf("/en/places/fem-med/"));
});

test.describe("with a sharp screen", () => {
  test.use({ deviceScaleFactor: 2, viewport: { width: 800, height: 1280 } });

  test("on a kiosk the place is handed over as a contact that a phone reads", async ({ page, origin }) => {
    test.setTimeout(60_000);
    for (const path of ["/de/places/akh-wien/", "/ar/places/peregrina/", "/en/places/impfservice-towntown/"]) {
      await open(page, origin + path, "kiosk");
      const link = page.locator(".take-along a");
      const held = decodeURIComponent((await link.getAttribute("href")).split(",").slice(1).join(","));
      const heading = await page.locator("h1").textContent();
      await link.tap();
      await expect(page.locator("dialog.qr-panel h2")).toHaveText(heading);
      expect(held).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n[^]*\r\nEND:VCARD\r\n$/);
      for (const degrees of [0, 7]) expect(await scannedAskew(page, 200, degrees), `${path} ${degrees}°`).toBe(held);
    }
  });
});

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("the choice and the contact work as before", async ({ page, origin, context }) => {
    test.setTimeout(60_000);
    await open(page, `${origin}/de/about/`);
    await expect(page.locator(".offline-yes")).toBeVisible({ timeout: 30_000 });
    await context.setOffline(true);
    await page.goto(`${origin}${LIST}?step-free`);
    await ready(page);
    await expect(choice(page, "step-free")).toHaveAttribute("aria-pressed", "true");
    const expected = await fitting(page, ["step-free"]);
    expect(await ids(page)).toEqual(expected);
    await shown(page).first().locator("a").tap();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".take-along a").tap()]);
    expect(download.suggestedFilename()).toMatch(/\.vcf$/);
  });
});
