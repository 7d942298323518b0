// Nothing leads out of a shared tablet: what lies outside is handed over as a code, and the device stays what it is.

import { open } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { locale, manifest, places } from "./pack.mjs";
import { scanned } from "./scanner.mjs";
import { FULL_ARTICLE, pageTypes, routes } from "./site.mjs";

test.use({ viewport: { width: 800, height: 1280 }, hasTouch: true, serviceWorkers: "block", locale: "de-AT" });

const panel = (page) => page.locator("dialog.qr-panel");

/** What a phone reads when it is held up to the code. */
const held = async (page) => scanned(await panel(page).locator(".qr-code").screenshot());

/** What a link is called: by the label or title beside it, else by its own words. Runs in the page. */
function nameBeside(link) {
  const beside = link.closest(".contact-text, .review-note li")?.querySelector(".contact-label, .source-title");
  return (beside ?? link).textContent.trim();
}

/** Touches everything on the page that hands something over; what the code says and what stands below it. */
async function handedOver(page) {
  const handed = [];
  const links = page.locator("main .outside-link:not([download])");
  const count = await links.count();
  for (let at = 0; at < count; at++) {
    const link = links.nth(at);
    const label = await link.evaluate(nameBeside);
    await link.tap();
    await expect(panel(page)).toBeVisible();
    await expect(panel(page).locator("h2")).toHaveText(label);
    handed.push({ address: await held(page), shown: await panel(page).locator(".qr-shown").textContent() });
    await panel(page).getByRole("button").tap();
    await expect(panel(page)).toBeHidden();
  }
  return handed;
}

/** The host of a page as a reader recognises it. */
const host = (address) => new URL(address).host.replace(/^www\./, "");
/** What is read beside the code of a link with this text. */
function shownIn(scheme, address, text) {
  if (scheme === "geo") return address.slice("geo:".length).replace(",", ", ");
  return scheme === "https" ? host(address) : text;
}
const called = (number) => ({ address: `tel:${number}`, shown: number });

test("the emergency numbers are handed over with the number in plain sight", async ({ page, origin }) => {
  await open(page, `${origin}/ar/emergency/`, "kiosk");
  expect(await handedOver(page)).toEqual(manifest().emergency.map(({ number }) => called(number)));
});

test("every contact of a place is handed over exactly, with host, number or mailbox in plain sight", async ({ page, origin }) => {
  test.setTimeout(60_000);
  const kinds = new Set();
  for (const tag of ["de", "ar"]) {
    const chosen = new Map(places(tag).flatMap((place) => place.links.map(({ scheme }) => [scheme, place])));
    for (const { id, links } of new Set(chosen.values())) {
      await open(page, `${origin}/${tag}/places/${id}/`, "kiosk");
      const expected = links.map(({ scheme, address, text }) => ({ address, shown: shownIn(scheme, address, text) }));
      expect(await handedOver(page), `${id} in ${tag}`).toEqual(expected);
      for (const { scheme } of links) kinds.add(scheme);
    }
  }
  expect([...kinds]).toEqual(expect.arrayContaining(["tel", "https"]));
});

test("what an article refers to is handed over, with the host in plain sight", async ({ page, origin }) => {
  await open(page, origin + FULL_ARTICLE, "kiosk");
  const handed = await handedOver(page);
  expect(handed.length).toBeGreaterThan(2);
  for (const { address, shown } of handed) {
    expect(address).toMatch(/^(https:\/\/|tel:\+?\d|mailto:|sms:|geo:)/);
    if (address.startsWith("https:")) expect(shown).toContain(host(address));
  }
});

test("a code in a dark room and in high contrast is still dark on light", async ({ page, origin }) => {
  await open(page, `${origin}/de/emergency/`, "kiosk");
  for (const theme of ["dark", "contrast"]) {
    await page.locator(".display-settings summary").tap();
    await page.locator(`.choice.theme-${theme}`).tap();
    await page.locator("h1").tap();
    await page.locator("main .outside-link").first().tap();
    expect(await held(page), theme).toBe(`tel:${manifest().emergency[0].number}`);
    await panel(page).getByRole("button").tap();
  }
});

/** What a click on each link of the page that leads out of it would do, unless the page prevents it. */
function leadingOut(page) {
  return page.evaluate(() => {
    const links = Array.from(document.querySelectorAll("a[href], area[href]"));
    const out = links.filter((link) => link.origin !== location.origin || link.target || link.download);
    // Nothing is opened here: whether it would be is known when the page has heard of it.
    const opened = [];
    addEventListener("click", (event) => (event.defaultPrevented || opened.push(event.target.href), event.preventDefault()));
    addEventListener("auxclick", (event) => (event.defaultPrevented || opened.push(event.target.href), event.preventDefault()));
    for (const link of out) {
      const clicks = [{}, { ctrlKey: true }, { shiftKey: true }, { metaKey: true }];
      for (const keys of clicks) link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...keys }));
      link.dispatchEvent(new MouseEvent("auxclick", { bubbles: true, cancelable: true, button: 1 }));
    }
    return { count: out.length, opened: [...new Set(opened)], foreign: document.querySelectorAll("iframe, form[action], [formaction], embed, object").length };
  });
}

test("no link of a kiosk leads out of it, whichever way it is clicked", async ({ page, origin }) => {
  test.setTimeout(60_000);
  const articles = routes().filter(({ type, locale }) => type === "article" && locale === "de");
  const onePerTopic = [...new Map(articles.map((article) => [article.path.split("/")[2], article])).values()];
  const out = [];
  let links = 0;
  for (const { path } of [...pageTypes().filter(({ locale }) => locale === "de"), ...onePerTopic]) {
    await open(page, origin + path, "kiosk");
    const { count, opened, foreign } = await leadingOut(page);
    links += count;
    out.push(...opened.map((href) => `${path}: ${href}`));
    expect(foreign, path).toBe(0);
    expect(page.url()).toBe(origin + path);
  }
  expect(out, out.join("\n")).toEqual([]);
  expect(links).toBeGreaterThan(10);
});

/** What becomes of the program, and what the page then says of it. */
const WITHOUT_PROGRAM = {
  "has not arrived": { answer: () => {}, state: null },
  "is broken": { answer: (route) => route.fulfill({ status: 500 }), state: "failed" },
};
for (const [name, { answer, state }] of Object.entries(WITHOUT_PROGRAM)) {
  test(`no link of a kiosk leads out of it while its program ${name}`, async ({ page, origin }) => {
    await open(page, `${origin}/`, "kiosk");
    await page.route("**/app/kiosk_bg.*.wasm", answer);
    await page.goto(origin + FULL_ARTICLE, { waitUntil: "commit" });
    await page.locator(".page-footer").waitFor();
    if (state) await expect(page.locator("html")).toHaveAttribute("data-app", state);
    const { count, opened } = await leadingOut(page);
    expect(count).toBeGreaterThan(2);
    expect(opened).toEqual([]);
  });
}

test("on one's own phone a number is a link that calls", async ({ page, origin }) => {
  await open(page, `${origin}/de/emergency/`);
  const links = await page.locator(".emergency-number a").evaluateAll((links) => links.map(({ href }) => href));
  expect(links).toEqual(manifest().emergency.map(({ number }) => `tel:${number}`));
});

/** Holds a link with the right button and pulls at it; whether the device would have done something of its own. */
async function ownReactions(page) {
  await page.evaluate(() => {
    window.reactions = [];
    for (const name of ["contextmenu", "dragstart"]) {
      addEventListener(name, (event) => window.reactions.push([name, event.defaultPrevented ? "prevented" : "shown"]));
    }
  });
  const { x, y, width, height } = await page.locator("main a").first().boundingBox();
  const [left, top] = [x + width / 2, y + height / 2];
  await page.mouse.click(left, top, { button: "right" });
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + 60, top + 60, { steps: 5 });
  await page.mouse.up();
  return page.evaluate(() => Object.fromEntries(window.reactions));
}

test("a long touch opens no menu on a kiosk and nothing can be pulled out, as it can on one's own device", async ({ page, origin }) => {
  await open(page, `${origin}/de/`, "kiosk");
  expect(await ownReactions(page)).toEqual({ contextmenu: "prevented", dragstart: "prevented" });
  await open(page, `${origin}/de/`, "personal");
  expect(await ownReactions(page)).toEqual({ contextmenu: "shown", dragstart: "shown" });
});

test("two fingers may enlarge every page on a kiosk", async ({ page, origin }) => {
  test.setTimeout(60_000);
  const forbidden = [];
  for (const { path } of pageTypes().filter(({ locale }) => locale === "de")) {
    await open(page, origin + path, "kiosk");
    const viewport = await page.locator('meta[name="viewport"]').getAttribute("content");
    if (/user-scalable|maximum-scale|minimum-scale/.test(viewport)) forbidden.push(`${path}: ${viewport}`);
    const held = await page.locator("html, body, body *").evaluateAll((elements) =>
      elements.filter((element) => !/^(auto|manipulation|.*pinch-zoom.*)$/.test(getComputedStyle(element).touchAction)),
    );
    if (held.length) forbidden.push(`${path}: ${held.length} elements with a touch-action of their own`);
  }
  expect(forbidden, forbidden.join("\n")).toEqual([]);
});

test("a kiosk asks the device to keep its screen on, again whenever it comes back", async ({ page, origin }) => {
  await page.addInitScript(() => {
    window.locks = [];
    navigator.wakeLock.request = async (kind) => window.locks.push(kind);
  });
  await open(page, `${origin}/de/`, "kiosk");
  expect(await page.evaluate(() => window.locks)).toEqual(["screen"]);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  expect(await page.evaluate(() => window.locks)).toEqual(["screen", "screen"]);
  await open(page, `${origin}/de/`, "personal");
  expect(await page.evaluate(() => window.locks)).toEqual([]);
});

test("the panel with a code is in the visitor's language", async ({ page, origin }) => {
  await open(page, `${origin}/ar/emergency/`, "kiosk");
  await page.locator("main .outside-link").first().tap();
  await expect(panel(page)).toContainText(locale("ar").strings["qr-how"]);
  await expect(panel(page).getByRole("button")).toHaveText(locale("ar").strings.close);
});
