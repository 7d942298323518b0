// The search: found while one types, in the visitor's language and beyond, on a device with keys and on one without.

import { open, ready } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { filled, headingOf, locale } from "./pack.mjs";
import { needed } from "./site.mjs";

test.use({ locale: "de-AT", serviceWorkers: "block", reducedMotion: "reduce" });

const field = (page) => page.locator("#search-field");
const hits = (page) => page.locator(".search-group .hit a");
const said = (page) => page.locator(".search-count");

/** Opens the search of a locale. */
async function openSearch(page, origin, tag, profile) {
  await open(page, `${origin}/${tag}/search/`, profile);
  await expect(field(page)).toBeVisible();
}

test("the tool bar of every page leads to the search, where results come with every letter", async ({ page, origin }) => {
  await open(page, `${origin}/de/health/see-a-doctor/`);
  await page.locator('.tool-bar a[href="/de/search/"]').click();
  await expect(page.locator("h1")).toHaveText(locale("de").strings["search"]);
  await page.keyboard.press("Tab");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("wohnu");
  await expect(hits(page).first()).toHaveAttribute("href", "/de/housing/find-a-flat/");
  await expect(hits(page).first().locator(".hit-title mark")).toHaveText("Wohnung");
  await expect(hits(page).first().locator(".hit-line")).not.toBeEmpty();
  await expect(hits(page).first().locator(".hit-group")).toHaveText(locale("de").index.topics.find(({ id }) => id === "housing").title);
  await expect(page.locator(".topic-list")).toBeHidden();
  const count = String(await hits(page).count());
  // What is put into a text stands there isolated.
  const told = async () => (await said(page).textContent()).replace(/[\u2068\u2069]/g, "");
  await expect.poll(told).toBe(filled(locale("de").strings["search-found"], { count }));
});

test("what was typed is in the address, stays over a reload, and the way back leads to it", async ({ page, origin }) => {
  await openSearch(page, origin, "de");
  await field(page).fill("ärztin & co");
  await expect(page).toHaveURL(`${origin}/de/search/?q=${encodeURIComponent("ärztin & co")}`);
  await page.reload();
  await ready(page);
  await expect(field(page)).toHaveValue("ärztin & co");
  await hits(page).first().click();
  await expect(page.locator("h1")).toHaveText(headingOf("/de/health/see-a-doctor/"));
  await page.locator(".top-bar .back").click();
  await expect(field(page)).toHaveValue("ärztin & co");
  await expect(hits(page).first()).toHaveAttribute("href", "/de/health/see-a-doctor/");
});

test("another language keeps what was typed, and finds what its readers type for it", async ({ page, origin }) => {
  await openSearch(page, origin, "de");
  await field(page).fill("arzt");
  await expect(hits(page).first()).toHaveAttribute("href", /^\/de\//);
  await page.locator(".language-switch summary").click();
  await page.locator('.language-switch a[hreflang="ar"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(field(page)).toHaveValue("arzt");
  await expect(hits(page).first()).toHaveAttribute("href", /^\/ar\/health\//);
  for (const typed of ["الطبيبه", "tabib", "doktor"]) {
    await field(page).fill(typed);
    await expect(hits(page).first(), typed).toHaveAttribute("href", /^\/ar\/health\//);
  }
});

// Languages that have hardly more than the first steps.
for (const tag of ["ru", "ti"]) {
  test(`a page that is not there in ${tag} is found through another language, and says which`, async ({ page, startServer }) => {
    const { origin } = await startServer(needed("WELCOME_WHOLE_SITE"));
    await openSearch(page, origin, tag);
    await field(page).fill("wohnung");
    const hit = page.locator(`.hit a[href="/${tag}/housing/find-a-flat/"]`);
    await expect(hit.locator(".hit-language bdi")).not.toBeEmpty();
    await expect(hit.locator(".hit-title")).toHaveAttribute("lang", /^(de|en)$/);
  });
}

test("phrases are found, and so is what the language beside calls it", async ({ page, origin }) => {
  await openSearch(page, origin, "ar");
  const phrases = page.locator('.search-group[data-group="phrases"] .hit a');
  await field(page).fill("pregnant");
  await expect(said(page)).not.toBeEmpty();
  await expect(phrases).toHaveCount(0);
  await page.goto(`${origin}/ar/search/?with=en`);
  await ready(page);
  await expect(page.locator("main")).toHaveAttribute("data-beside", "en");
  await field(page).fill("pregnant");
  await expect(phrases).toHaveAttribute("href", "/ar/phrases/health/");
  await expect(phrases.locator(".hit-title")).toHaveText(headingOf("/ar/phrases/health/"));
  await phrases.click();
  await expect(page).toHaveURL(`${origin}/ar/phrases/health/?with=en`);
  await page.locator(".top-bar .back").click();
  await expect(field(page)).toHaveValue("pregnant");
});

test("where nothing is found, the places that help and the emergency numbers stand", async ({ page, origin }) => {
  await openSearch(page, origin, "de");
  await field(page).fill("xyzqv");
  await expect(said(page)).toContainText("xyzqv");
  await expect(page.locator(".search-nothing .place-card a").first()).toHaveAttribute("href", /^\/de\/places\//);
  await expect(page.locator(".search-nothing .emergency-number a")).toHaveText(locale("de").index.emergency.map(({ number }) => number));
  await field(page).press("Escape");
  await expect(field(page)).toHaveValue("");
  await expect(page.locator(".search-nothing")).toBeHidden();
  await expect(page.locator(".topic-list")).toBeVisible();
});

test("nothing moves when the lines of the pages come", async ({ page, origin }) => {
  await openSearch(page, origin, "de");
  let go;
  const held = new Promise((resolve) => (go = resolve));
  await page.route(/\/page\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  await field(page).fill("miete");
  await expect(hits(page).first()).toBeVisible();
  const tops = () => hits(page).evaluateAll((all) => all.map((hit) => hit.getBoundingClientRect().top));
  const before = await tops();
  go();
  await expect(hits(page).first().locator(".hit-line")).not.toBeEmpty();
  expect(await tops()).toEqual(before);
});

test("on a shared tablet letters are touched, and nothing of it is in the address", async ({ page, origin }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openSearch(page, origin, "de", "kiosk");
  await expect(field(page)).toHaveAttribute("inputmode", "none");
  await field(page).focus();
  for (const letter of ["a", "r", "z", "t"]) await page.locator(".key", { hasText: new RegExp(`^${letter}$`) }).click();
  await expect(field(page)).toHaveValue("arzt");
  await expect(field(page)).toBeFocused();
  await expect(hits(page).first()).toHaveAttribute("href", "/de/health/see-a-doctor/");
  await expect(hits(page).first().locator(".hit-line")).not.toBeEmpty();
  await expect(hits(page).first(), "beside the keys").toBeInViewport();
  await page.locator(".key", { hasText: locale("de").strings["search-space"] }).click();
  await page.locator(`.key[aria-label="${locale("de").strings["search-delete"]}"]`).click();
  await field(page).press("x");
  await expect(field(page)).toHaveValue("arztx");
  expect(new URL(page.url()).search).toBe("");
  await page.locator(".tool-bar .finish").click();
  await expect(page).toHaveURL(`${origin}/`);
  await openSearch(page, origin, "de", "kiosk");
  await expect(field(page)).toHaveValue("");
});

test("a syllable takes its other forms from a row above the letters", async ({ page, startServer }) => {
  const { origin } = await startServer(needed("WELCOME_WHOLE_SITE"));
  await openSearch(page, origin, "ti", "kiosk");
  await page.locator(".letters .key", { hasText: /^ፐ$/ }).click();
  await page.locator(".letter-forms .key", { hasText: /^ፖ$/ }).click();
  await page.locator(".letters .key", { hasText: /^ለ$/ }).click();
  await page.locator(".letter-forms .key", { hasText: /^ሊ$/ }).click();
  await page.locator(".letters .key", { hasText: /^ሰ$/ }).click();
  await page.locator(".letter-forms .key", { hasText: /^ስ$/ }).click();
  await expect(field(page)).toHaveValue("ፖሊስ");
  await expect(hits(page).first()).toHaveAttribute("href", /^\/ti\/emergency\//);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the topics stand there, and no field that finds nothing", async ({ page, origin }) => {
    await page.goto(`${origin}/de/search/`);
    await expect(field(page)).toBeHidden();
    await expect(page.locator(".topic-list a")).toHaveCount(locale("de").index.topics.length);
  });
});
