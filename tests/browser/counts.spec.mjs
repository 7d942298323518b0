// What a shared tablet counts for the city: how it is asked, what is kept, what leaves, and that nothing else does.

import { readFile } from "node:fs/promises";
import { open, ready, showSize, showTheme } from "./app_page.mjs";
import { expectArrival } from "./arrival.mjs";
import { expect, test } from "./fixture.mjs";
import { json, manifest, page as pageOf, tags } from "./pack.mjs";
import { scanned } from "./scanner.mjs";
import { needed, THEMES } from "./site.mjs";
import { traces } from "./traces.mjs";
import { ask, tell } from "./worker_page.mjs";

const MODULE = manifest().counts;
const RELEASE = json("release.json").release.slice(0, 8);
const listOf = (tag) => json(`pack/${tag}/counts.${RELEASE}.json`);
const words = listOf("ar").words;
const ARTICLE = "/ar/health/see-a-doctor/";
const NOON = new Date("2026-11-24T11:00:00Z");
const DAY = "2026-11-24";

test.use({ serviceWorkers: "block", viewport: { width: 800, height: 1280 }, locale: "de-AT", timezoneId: "Europe/Vienna" });

const counts = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("welcome.counts")));
const answers = (page) => page.locator(".counts-answer");
/** Puts counts into storage as they would be after some time. */
const fill = (page, found) => page.evaluate((found) => localStorage.setItem("welcome.counts", JSON.stringify(found)), found);

/** Opens the search from a topic, with a clock that goes when it is told to. */
async function searchFromHealth(page, origin) {
  await page.clock.install({ time: NOON });
  await open(page, `${origin}/de/health/`, "kiosk");
  await expect(answers(page)).toHaveCount(2);
  await page.locator(".tool-bar a").nth(2).click();
  await expectArrival(page, pageOf("/de/search/"));
}

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOON));

test("one answer to each page is counted by day, page and language, and nothing else", async ({ page, origin }) => {
  await open(page, origin + ARTICLE, "kiosk");
  await expect(page.locator(".counts-question p")).toHaveText(words["counts-question"]);
  expect(await counts(page)).toBeNull();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  // An impatient thumb.
  await answers(page).first().dblclick();
  await expect(page.locator(".counts-thanks")).toHaveText(words["counts-thanks"]);
  expect(await counts(page)).toEqual({ [DAY]: { "helped|health/see-a-doctor/|ar": 1 } });
  expect(asked).toEqual([]);

  await page.locator(".top-bar .back").click();
  await expectArrival(page, pageOf("/ar/health/"));
  await answers(page).nth(1).click();
  await page.locator(`main a[href="${ARTICLE}"]`).click();
  await expectArrival(page, pageOf(ARTICLE));
  await expect(page.locator(".counts")).toBeAttached();
  await expect(answers(page)).toHaveCount(0);
  expect(await counts(page)).toEqual({ [DAY]: { "helped|health/see-a-doctor/|ar": 1, "missed|health/|ar": 1 } });
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual(["welcome.counts", "welcome.profile"]);
});

test("one's own device has nothing that counts", async ({ page, origin }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page, origin + ARTICLE);
  await page.locator(".top-bar .home").click();
  await expectArrival(page, pageOf("/ar/"));
  await page.locator(".tool-bar a").nth(1).click();
  await expectArrival(page, pageOf("/ar/places/"));
  await expect(page.locator(".counts")).toHaveCount(0);
  expect(asked.filter((path) => path === MODULE || path.includes("/counts."))).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem("welcome.counts"))).toBeNull();
});

test("pages that nobody can be helped by are not asked about", async ({ page, origin }) => {
  await open(page, `${origin}/ar/nowhere/at/all/`, "kiosk");
  await page.locator(`script[src="${MODULE}"]`).waitFor({ state: "attached" });
  await page.locator(".tool-bar a").nth(2).click();
  await expectArrival(page, pageOf("/ar/search/"));
  await expect(answers(page)).toHaveCount(0);
  await page.locator(".tool-bar a").first().click();
  await expectArrival(page, pageOf("/ar/"));
  await expect(answers(page)).toHaveCount(2);
});

test("a search that finds nothing is counted by what was open before, without its words", async ({ page, origin }) => {
  await searchFromHealth(page, origin);
  const field = page.locator("#search-field");
  await field.fill("wohnung");
  await page.locator('.search[data-state="found"]').waitFor();
  await field.fill("qqqqxxxxzz");
  await page.locator('.search[data-state="none"]').waitFor();
  expect(await counts(page)).toBeNull();
  await page.clock.runFor(2_000);
  await expect.poll(() => counts(page)).toEqual({ [DAY]: { "search|health|": 1 } });
  // The same question again is the same search.
  await field.fill("qqqqxxxxz");
  await field.fill("qqqqxxxxzz");
  await page.clock.runFor(2_000);
  expect(await counts(page)).toEqual({ [DAY]: { "search|health|": 1 } });
});

test("a search with the keys on the screen is counted like any other", async ({ page, origin }) => {
  await searchFromHealth(page, origin);
  for (let touch = 0; touch < 6; touch += 1) await page.locator('.letters .key[data-key="q"]').click();
  await page.locator('.search[data-state="none"]').waitFor();
  await page.clock.runFor(2_000);
  await expect.poll(() => counts(page)).toEqual({ [DAY]: { "search|health|": 1 } });
});

test("nothing moves when an answer was given", async ({ page, origin }) => {
  await open(page, origin + ARTICLE, "kiosk");
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  await answers(page).first().waitFor();
  const before = await height();
  await answers(page).first().click();
  await expect(page.locator(".counts-thanks")).toHaveText(words["counts-thanks"]);
  expect(await height()).toBe(before);
});

test("without its words nothing is asked", async ({ page, origin }) => {
  const answered = page.waitForResponse(/\/pack\/ar\/counts\./);
  await page.route(/\/pack\/ar\/counts\./, (route) => route.fulfill({ status: 503, body: "" }));
  await open(page, origin + ARTICLE, "kiosk");
  await answered;
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(page.locator(".counts")).toHaveCount(0);
});

test("the page of the topics and the sum of all pages are two rows", async ({ page, origin }) => {
  await open(page, `${origin}/ar/`, "kiosk");
  await answers(page).first().click();
  expect(await counts(page)).toEqual({ [DAY]: { "helped|/|ar": 1 } });
  const found = { [DAY]: { "helped|/|ar": 3, "helped|/|de": 3, "helped|work/|ar": 4, "helped|housing/|ar": 4 } };
  const rows = await page.evaluate(async ([module, found]) => (await import(module)).rowsOf(found), [MODULE, found]);
  expect(rows.map(({ page, count }) => [page, count])).toEqual([["/", 6], ["", 8]]);
});

test("who finds no language can say which one is missing", async ({ page, origin }) => {
  await open(page, `${origin}/`, "kiosk");
  const missing = listOf(manifest().default_locale).languages;
  expect(missing.length).toBeGreaterThan(20);
  expect(missing.filter(({ tag }) => tags().includes(tag))).toEqual([]);
  await page.locator(".counts-missing").click();
  const dialog = page.locator("dialog.counts-languages");
  await expect(dialog.locator("li")).toHaveCount(missing.length);
  for (const theme of THEMES) {
    await showTheme(page, theme);
    const small = await dialog.getByRole("button").evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 56).length);
    expect(small, theme).toBe(0);
  }
  await dialog.locator("button[lang=hi]").click();
  await expect(dialog.getByRole("status")).toContainText(listOf("de").words["counts-language-thanks"]);
  expect(await counts(page)).toEqual({ [DAY]: { "language||hi": 1 } });
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("a missing language is counted once for each who asks for it", async ({ page, origin }) => {
  await page.clock.install({ time: NOON });
  await open(page, `${origin}/`, "kiosk");
  const dialog = page.locator("dialog.counts-languages");
  const ask = async (tag) => {
    await page.locator(".counts-missing").click();
    await dialog.locator(`button[lang=${tag}]`).click();
    await dialog.locator("> button").click();
    await expect(dialog).toBeHidden();
  };
  for (const tag of ["hi", "hi", "ta"]) await ask(tag);
  expect(await counts(page)).toEqual({ [DAY]: { "language||hi": 1, "language||ta": 1 } });
  // Nobody has touched the list for a minute: who comes now is somebody else.
  await page.clock.runFor(61_000);
  await ask("hi");
  expect(await counts(page)).toEqual({ [DAY]: { "language||hi": 2, "language||ta": 1 } });
});

test("a list of languages that somebody has left closes by itself", async ({ page, origin }) => {
  await page.clock.install({ time: NOON });
  await open(page, `${origin}/`, "kiosk");
  await page.locator(".counts-missing").click();
  const dialog = page.locator("dialog.counts-languages");
  await page.clock.runFor(50_000);
  await expect(dialog).toBeVisible();
  await dialog.locator("h2").click();
  await page.clock.runFor(50_000);
  await expect(dialog).toBeVisible();
  await page.clock.runFor(11_000);
  await expect(dialog).toBeHidden();
});

test.describe("staff", () => {
  /** Cells of a month, most of them below five. */
  const FOUND = {
    "2026-10-30": { "helped|health/see-a-doctor/|ar": 7, "helped|health/see-a-doctor/|tr": 3, "missed|housing/|de": 1 },
    "2026-10-31": { "helped|health/see-a-doctor/|tr": 2, "helped|work/|de": 4, "missed|housing/|ar": 2, "language||hi": 4 },
    "2026-11-02": { "helped|work/|de": 1, "language||hi": 1, "search|health|": 5 },
  };
  const ROWS = [
    "2026-10-30,helped,health/see-a-doctor/,ar,7",
    "2026-10,helped,health/see-a-doctor/,,5",
    "2026-11-02,search,health,,5",
  ];
  const TABLE = ["day,what,page,language,count", ...ROWS, ""].join("\r\n");

  async function about(page, origin, found) {
    await open(page, `${origin}/ar/about/`, "kiosk");
    await page.locator(".counts-about").waitFor();
    await fill(page, found);
  }

  test("read what is counted, and take numbers of five or more in a file", async ({ page, origin }) => {
    await about(page, origin, FOUND);
    for (const id of ["counts-answers", "counts-languages", "counts-searches", "counts-rule"]) {
      await expect(page.locator(".counts-about")).toContainText(words[id]);
    }
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).protocol));
    const download = page.waitForEvent("download");
    await page.locator(".counts-file").click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("welcome-counts.csv");
    expect(await readFile(await file.path(), "utf8")).toBe(TABLE);
    expect(asked.filter((protocol) => protocol !== "blob:"), "no server hears of it").toEqual([]);
    expect(await counts(page), "they stay until somebody deletes them").toEqual(FOUND);
  });

  test("or as a QR code, unless it is too much for one", async ({ page, origin }) => {
    await about(page, origin, FOUND);
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.locator(".counts-code").click();
    const code = page.locator("dialog.qr-panel .qr-code");
    await code.waitFor();
    expect(scanned(await code.screenshot())).toBe(TABLE);
    expect(asked, "no server hears of it").toEqual([]);
    await page.locator("dialog.qr-panel button").click();
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`helped|health/article-${at}/|ar`, 5]));
    await fill(page, { [DAY]: many });
    await page.locator(".counts-code").click();
    await expect(page.locator(".counts-about").getByRole("status")).toHaveText(words["counts-many"]);
  });

  test("take nothing as long as there is little, and delete with a second touch", async ({ page, origin }) => {
    await about(page, origin, { [DAY]: { "helped|health/|ar": 4 } });
    await page.locator(".counts-file").click();
    await expect(page.locator(".counts-about").getByRole("status")).toHaveText(words["counts-few"]);
    await page.locator(".counts-forget").click();
    await expect(page.locator(".counts-forget")).toHaveText(`${words["counts-forget"]}؟`);
    expect(await counts(page)).not.toBeNull();
    await page.locator(".counts-forget").click();
    expect(await counts(page)).toBeNull();
    await expect(page.locator(".counts-about").getByRole("status")).toHaveText(words["counts-forgotten"]);
  });
});

test("of a visit nothing stays but the numbers, and the next visitor is asked anew", async ({ page, origin }) => {
  await searchFromHealth(page, origin);
  await page.locator("#search-field").fill("qqqqxxxxzz");
  await page.locator('.search[data-state="none"]').waitFor();
  await page.clock.runFor(2_000);
  await page.locator(".top-bar .back").click();
  await expectArrival(page, pageOf("/de/health/"));
  await answers(page).first().click();
  await page.locator(".finish").click();
  await page.waitForURL((url) => url.pathname === "/");
  await ready(page);
  expect(await traces(page)).toEqual([]);
  expect(await counts(page)).toEqual({ [DAY]: { "search|health|": 1, "helped|health/|de": 1 } });
  await open(page, `${origin}/de/health/`, "kiosk");
  await expect(answers(page)).toHaveCount(2);
});

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("a shared tablet asks and counts in every language, and hands its numbers over", async ({ page, startServer }) => {
    test.setTimeout(90_000);
    const server = await startServer(needed("WELCOME_SITE"));
    await open(page, `${server.origin}/de/`, "kiosk");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await tell(page, { type: "get", mode: "all" });
    await expect.poll(async () => (await ask(page, "state")).locales.length, { timeout: 45_000 }).toBe(tags().length);
    server.goOffline();
    for (const tag of tags()) {
      await open(page, `${server.origin}/${tag}/health/`, "kiosk");
      await expect(page.locator(".counts-question p")).toHaveText(listOf(tag).words["counts-question"]);
      await answers(page).first().click();
    }
    expect(await counts(page)).toEqual({ [DAY]: Object.fromEntries(tags().map((tag) => [`helped|health/|${tag}`, 1])) });
    await fill(page, { [DAY]: { "helped|health/|ar": 5 } });
    await open(page, `${server.origin}/ar/about/`, "kiosk");
    await page.locator(".counts-code").click();
    const code = page.locator("dialog.qr-panel .qr-code");
    await code.waitFor();
    expect(scanned(await code.screenshot())).toBe(`day,what,page,language,count\r\n${DAY},helped,health/,ar,5\r\n`);
  });
});

test("what somebody else has put into storage does no harm", async ({ page, origin }) => {
  for (const damaged of ["", "[1]", "null", "{", '{"x":1}', '{"2026-11-24":{"helped|<b>|ar":9,"helped|health/|ar":-1}}', '{"2026-11-24":[7]}']) {
    await page.addInitScript((damaged) => localStorage.setItem("welcome.counts", damaged), damaged);
    await open(page, origin + ARTICLE, "kiosk");
    await answers(page).first().click();
    expect(await counts(page), damaged).toEqual({ [DAY]: { "helped|health/see-a-doctor/|ar": 1 } });
  }
});

test("storage stays small", async ({ page, origin }) => {
  await open(page, origin + ARTICLE, "kiosk");
  const size = await page.evaluate(async (module) => {
    const { withOneMore, readCounts } = await import(module);
    let counts = {};
    for (let day = 0; day < 500; day += 1) counts = withOneMore(counts, new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10), "helped|health/|ar");
    const days = Object.keys(counts);
    let cells = {};
    for (let cell = 0; cell < 600; cell += 1) cells = withOneMore(cells, "2026-11-24", `helped|health/a${cell}/|ar`);
    const clamped = withOneMore({ "2026-11-24": { "helped|health/|ar": 99_999 } }, "2026-11-24", "helped|health/|ar");
    return { days: days.length, first: days[0], cells: Object.keys(cells["2026-11-24"]).length, clamped, again: readCounts(JSON.stringify(counts)) };
  }, MODULE);
  expect(size).toMatchObject({ days: 400, first: "2026-04-11", cells: 500, clamped: { "2026-11-24": { "helped|health/|ar": 99_999 } } });
  expect(Object.keys(size.again)).toHaveLength(400);
});

test("at every size of text it fits, in both directions", async ({ page, origin }) => {
  for (const path of [ARTICLE, "/de/about/", "/"]) {
    await open(page, origin + path, "kiosk");
    await page.locator(".counts").waitFor();
    for (const size of [1, 3]) {
      await showSize(page, size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} ${size}`).toBeLessThanOrEqual(0);
      const buttons = page.locator(".counts button").filter({ visible: true });
      const heights = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(heights.length, path).toBeGreaterThan(0);
      expect(Math.min(...heights), `${path} ${size}`).toBeGreaterThanOrEqual(56);
    }
    await ready(page);
  }
});
