// First steps as a list: answered, ticked, kept in the fragment of one's own device and nowhere else, and taken along.

import { open, ready } from "./app_page.mjs";
import { expectArrival } from "./arrival.mjs";
import { expect, test } from "./fixture.mjs";
import { headingOf, locale, page as pageOf } from "./pack.mjs";
import { LEAST, PAPERS, letters, onPaper, words } from "./paper.mjs";
import { scannedAskew } from "./scanner.mjs";
import { traces } from "./traces.mjs";

const PAGE = "/ar/plan/";
const REGISTER = "/ar/first-steps/register-address/";
const SCHOOL = "/ar/education/school/";
const NO_HOME = "/ar/housing/no-home/";

test.use({ serviceWorkers: "block", locale: "de-AT" });

/** The answer at a place in the question at a place. */
const answer = (page, question, at) => page.locator(".plan-question:not([data-second])").nth(question).locator(".choice").nth(at);
const step = (page, path) => page.locator(`.step:not([data-second]):has(> a[href*="${path.slice(3)}"])`);
const shown = (page) => page.locator(".step:not([data-second])").filter({ visible: true });
const tick = (page, path) => step(page, path).getByRole("checkbox");
const hash = (page) => new URL(page.url()).hash;
const inArabic = (number) => String(number).replace(/\d/g, (digit) => [...locale("ar").index.format.digits][digit]);
const progress = (done, all) => locale("ar").strings["list-progress"].replace(/\u0002(\w+)\u0003/g, (_, name) => inArabic({ done, all }[name]));

/** Somebody without children who has no place to sleep and has registered. */
async function answerSome(page) {
  await answer(page, 1, 1).click();
  await answer(page, 3, 2).click();
  await tick(page, REGISTER).check();
}

async function expectAnswered(page) {
  await expect(answer(page, 1, 1)).toHaveAttribute("aria-pressed", "true");
  await expect(answer(page, 3, 2)).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator('.plan-question:not([data-second]) [aria-pressed="true"]')).toHaveCount(2);
  await expect(page.locator(`.step[hidden] > a[href*="/education/school/"]`)).not.toHaveCount(0);
  await expect(page.locator(".step:not([data-second]) :checked")).toHaveCount(1);
}

test("answers take steps away, skipped questions none, and what is done is ticked and counted", async ({ page, origin }) => {
  await open(page, `${origin}/ar/`);
  await page.locator(`main a[href="${PAGE}"]`).click();
  await expectArrival(page, pageOf(PAGE));
  const all = await shown(page).count();
  await expect(page.locator(".plan-progress p")).toHaveText(progress(0, all));
  await expect(step(page, SCHOOL)).toBeVisible();
  await answer(page, 1, 1).click();
  await expect(step(page, SCHOOL)).toBeHidden();
  const few = await shown(page).count();
  expect(few).toBeLessThan(all);
  await expect(page.locator(".plan-progress p")).toHaveText(progress(0, few));
  // Another answer takes the place of the first; touched again it is taken back.
  await answer(page, 1, 0).click();
  await expect(answer(page, 1, 1)).toHaveAttribute("aria-pressed", "false");
  await expect(step(page, SCHOOL)).toBeVisible();
  await answer(page, 1, 0).click();
  await expect(shown(page)).toHaveCount(all);
  expect(hash(page)).toBe("");
  await tick(page, REGISTER).check();
  await expect(page.locator(".plan-progress p")).toHaveText(progress(1, all));
  await expect(page.locator("[role=status]").filter({ hasText: progress(1, all) })).toHaveCount(1);
  await page.locator(".plan-progress button").click();
  await expect(page.locator(".step :checked")).toHaveCount(0);
  await expect(page.locator(".plan-progress button")).toBeHidden();
  await expect(answer(page, 0, 0)).toBeFocused();
  expect(hash(page)).toBe("");
});

test("on one's own device the list is in the address, and comes back with it in every language", async ({ page, origin, context }) => {
  const asked = [];
  context.on("request", (request) => asked.push(request.url()));
  await open(page, origin + PAGE);
  await answerSome(page);
  await expectAnswered(page);
  const kept = hash(page);
  expect(kept).toMatch(/^#[0-9a-z]{9}$/);
  await page.reload();
  await ready(page);
  await expectAnswered(page);
  // There and back.
  await step(page, REGISTER).locator("a").first().click();
  await expectArrival(page, pageOf(REGISTER));
  expect(hash(page)).toBe("");
  await page.goBack();
  await expectArrival(page, pageOf(PAGE));
  await expectAnswered(page);
  expect(hash(page)).toBe(kept);
  await page.locator(".language-switch > summary").click();
  await page.locator('.language-switch a[hreflang="de"]').click();
  await expectArrival(page, pageOf("/de/plan/"));
  await expectAnswered(page);
  expect(hash(page)).toBe(kept);
  // By a link from another page of the same visit.
  await page.locator('.tool-bar a[href="/de/places/"]').click();
  await expectArrival(page, pageOf("/de/places/"));
  await page.locator('.tool-bar a[href="/de/"]').click();
  await page.locator('main a[href="/de/plan/"]').click();
  await expectAnswered(page);
  // On another device.
  const other = await (await context.browser().newContext({ serviceWorkers: "block" })).newPage();
  await other.goto(page.url());
  await ready(other);
  await expectAnswered(other);
  await other.context().close();
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => url.includes(kept.slice(1)))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => !["welcome.profile"].includes(key)))).toEqual([]);
});

test("an address that somebody wrote by hand is harmless", async ({ page, origin }) => {
  await open(page, origin + PAGE);
  const all = await shown(page).count();
  for (const written of ["#<img src=x onerror=alert(1)>", "#zzzzzzzzz", "#phrase-hello", `#${"0".repeat(9999)}`, "#%"]) {
    await page.goto("about:blank");
    await page.goto(origin + PAGE + written);
    await ready(page);
    await expect(page.locator(".plan-progress p")).toHaveText(progress(0, all));
  }
});

test.describe("on a kiosk", () => {
  test.use({ viewport: { width: 800, height: 1280 }, hasTouch: true });

  test("the list is in memory alone, for as long as the visit lasts", async ({ page, origin }) => {
    await open(page, `${origin}/ar/`, "kiosk");
    await page.locator(`main a[href="${PAGE}"]`).tap();
    await expectArrival(page, pageOf(PAGE));
    await answerSome(page);
    expect(hash(page)).toBe("");
    await step(page, NO_HOME).locator("a").first().tap();
    await expectArrival(page, pageOf(NO_HOME));
    await page.locator(".top-bar .back").tap();
    await expectArrival(page, pageOf(PAGE));
    await expectAnswered(page);
    await page.locator(".top-bar .finish, .tool-bar .finish").first().tap();
    await page.waitForURL(`${origin}/`);
    await ready(page);
    expect(await traces(page)).toEqual([]);
    await page.locator('main a[href="/ar/"]').first().tap();
    await page.locator(`main a[href="${PAGE}"]`).tap();
    await expectArrival(page, pageOf(PAGE));
    await expect(page.locator('.plan-question [aria-pressed="true"], .step :checked, .step[hidden]')).toHaveCount(0);
  });

  test("nobody begins with what somebody else has left in an address", async ({ page, origin }) => {
    await open(page, origin + PAGE);
    await answerSome(page);
    const left = hash(page);
    await page.goto("about:blank");
    await page.goto(`${origin}${PAGE}?profile=kiosk${left}`);
    await ready(page);
    await expect(page.locator(".plan-progress p")).not.toHaveText("");
    await expect(page.locator('.plan-question [aria-pressed="true"], .step :checked, .step[hidden]')).toHaveCount(0);
  });

  test("the whole list goes onto one's own phone as a code", async ({ page, origin }) => {
    await open(page, origin + PAGE, "kiosk");
    for (let question = 0; question < 4; question += 1) await answer(page, question, 0).tap();
    await tick(page, REGISTER).check();
    await page.locator(".take-page .take-phone").tap();
    const panel = page.locator("dialog.qr-panel");
    await expect(panel.locator("h2")).toHaveText(headingOf(PAGE));
    const read = await scannedAskew(page, 150, 0);
    expect(read).toMatch(new RegExp(`^${origin}${PAGE}#[0-9a-z]{15}$`));
    for (const degrees of [7, 180]) expect(await scannedAskew(page, 150, degrees), `${degrees}°`).toBe(read);
    await panel.getByRole("button").tap();
    const steps = await shown(page).locator(":scope > a").evaluateAll((links) => links.map((link) => link.pathname));
    const phone = await (await page.context().browser().newContext({ serviceWorkers: "block" })).newPage();
    await phone.goto(read);
    await ready(phone);
    await expect(phone.locator('[aria-pressed="true"]:is(.plan-question *)')).toHaveCount(4);
    expect(await shown(phone).locator(":scope > a").evaluateAll((links) => links.map((link) => link.pathname))).toEqual(steps);
    await expect(tick(phone, REGISTER)).toBeChecked();
    await phone.context().close();
  });
});

test("two people go through the questions in two languages, and each sees what the other has touched", async ({ page, origin }) => {
  await page.goto(`${origin}${PAGE}?with=de`);
  await ready(page);
  await expect(page.locator("main")).toHaveAttribute("data-beside", "de");
  const german = page.locator(".plan-question[data-second]").nth(1).locator(".choice").nth(1);
  await expect(german).toBeVisible();
  await german.click();
  await expect(answer(page, 1, 1)).toHaveAttribute("aria-pressed", "true");
  await expect(german).toHaveAttribute("aria-pressed", "true");
  await expect(step(page, SCHOOL)).toBeHidden();
  await expect(page.locator('.step[data-second]:not([hidden]) > a[href*="/education/school/"]')).toHaveCount(0);
  await answer(page, 3, 2).click();
  await page.locator('.step[data-second]:has(> a[href*="/register-address/"])').getByRole("checkbox").check();
  await expect(tick(page, REGISTER)).toBeChecked();
  await expectAnswered(page);
  await expect(page.locator(".plan-progress")).toHaveCount(1);
  expect(await page.locator("[data-pair]:is(.plan-question, .step):not([data-second])").count()).toBe(await page.locator("[data-pair]:is(.plan-question, .step)[data-second]").count());
});

test("without scripts the whole list stands there, with links and boxes", async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(origin + PAGE);
  await expect(page.locator("h1")).toHaveText(headingOf(PAGE));
  await expect(page.locator(".plan-questions, .plan-lead, .plan-progress button").filter({ visible: true })).toHaveCount(0);
  expect(await shown(page).count()).toBe(await page.locator(".step").count());
  await tick(page, REGISTER).check();
  await step(page, REGISTER).locator("a").first().click();
  await expect(page).toHaveURL(origin + REGISTER);
  await context.close();
});

for (const [name, paper] of Object.entries(PAPERS)) {
  test(`on ${name} stand the steps of the list, what to bring, when they are due, and the way back to it`, async ({ page, origin }) => {
    test.setTimeout(60_000);
    for (const tag of ["de", "ar"]) {
      await page.goto("about:blank");
      await open(page, `${origin}/${tag}/plan/`);
      await answerSome(page);
      const lead = await page.locator(".plan-lead").innerText();
      const wanted = await shown(page).locator(".article-title, .step-due").allInnerTexts();
      const brought = await shown(page).locator(".step-bring li").evaluateAll((items) => items.map((item) => item.textContent));
      const { text, codes } = await onPaper(page, paper);
      expect(brought.length, tag).toBeGreaterThan(2);
      for (const part of [headingOf(`/${tag}/plan/`), ...wanted, ...brought]) {
        const [all, found] = [words(part), words(part).filter((word) => text.includes(word))];
        expect(found.length / all.length, `${tag}: ${part}`).toBeGreaterThanOrEqual(LEAST[locale(tag).direction]);
      }
      if (tag === "de") expect(text).not.toContain(letters(headingOf("/de/education/school/")));
      expect(text).not.toContain(letters(lead));
      expect(codes, tag).toEqual([page.url()]);
    }
  });
}
