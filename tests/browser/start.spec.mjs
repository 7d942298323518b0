// The scripts before the app: settings of the device, and what happens when the app does not start.

import { test as base, expect } from "./fixture.mjs";
import { install } from "./worker_page.mjs";

const FAILING_APP = `export default async () => { throw new Error("no memory"); };`;

const test = base.extend({
  server: async ({ startServer, writeFake }, use) => use(await startServer((await writeFake("first")).folder)),
});

test.use({ locale: "de-AT" });

/** What the device asks for, as the script says it. */
const OFFERS = "de-AT de-Latn de";

/** What the device can do with a link; Chromium here has nothing to send one with. */
const CAN = "clipboard";

/** What <html> says, once the script has run. @param {import("@playwright/test").Page} page */
function settings(page) {
  return page.evaluate(() => ({ ...document.documentElement.dataset }));
}

/** Opens the site on a device that keeps these settings. */
async function visit(page, server, kept, path = "/de/") {
  await page.goto(`${server.origin}/release.json`);
  await page.evaluate((kept) => Object.entries(kept).forEach(([name, value]) => localStorage.setItem(name, value)), kept);
  await page.goto(server.origin + path);
  await expect(page.locator("h1")).toHaveText("first de started");
}

test("a device that says nothing is a personal one", async ({ page, server }) => {
  await visit(page, server, {});
  await expect.poll(() => settings(page)).toEqual({ profile: "personal", offers: OFFERS, can: CAN });
});

test("a personal device keeps size and theme", async ({ page, server }) => {
  await visit(page, server, { "welcome.size": "3", "welcome.theme": "contrast" });
  await expect.poll(() => settings(page)).toEqual({ profile: "personal", size: "3", theme: "contrast", offers: OFFERS, can: CAN });
});

test("a kiosk reads neither", async ({ page, server }) => {
  await visit(page, server, { "welcome.profile": "kiosk", "welcome.size": "3", "welcome.theme": "dark" });
  expect(await settings(page)).toEqual({ profile: "kiosk" });
});

test("values that are none of ours are left out", async ({ page, server }) => {
  await visit(page, server, { "welcome.profile": "admin", "welcome.size": "9", "welcome.theme": "toString" });
  await expect.poll(() => settings(page)).toEqual({ profile: "personal", offers: OFFERS, can: CAN });
});

for (const [asked, offers] of [["zh-CN", "zh-CN zh-Hans zh"], ["fa-AF", "fa-AF fa-Arab fa"], ["sr-Latn-RS", "sr-Latn-RS sr-Latn sr"]]) {
  test.describe(`a device set to ${asked}`, () => {
    test.use({ locale: asked });

    test("asks for that, for its language in its script, and for its language", async ({ page, server }) => {
      await visit(page, server, {});
      await expect.poll(() => settings(page)).toEqual({ profile: "personal", offers, can: CAN });
    });
  });
}

test("?profile= is kept and leaves the address, and nothing else of it", async ({ page, server }) => {
  await visit(page, server, {}, "/de/?profile=kiosk&with=ar#phones");
  expect(await settings(page)).toEqual({ profile: "kiosk" });
  expect(page.url()).toBe(`${server.origin}/de/?with=ar#phones`);
  await visit(page, server, {});
  expect(await settings(page)).toEqual({ profile: "kiosk" });
  await visit(page, server, {}, "/de/?profile=admin");
  expect(await settings(page)).toEqual({ profile: "kiosk" });
  expect(page.url()).toBe(`${server.origin}/de/`);
});

test("the page stays when the app does not start, and says so once", async ({ page, startServer, writeFake }) => {
  const server = await startServer((await writeFake("broken", { app: FAILING_APP })).folder);
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(server.origin);
  await expect(page.locator("html")).toHaveAttribute("data-app", "failed");
  await expect(page.locator("h1")).toHaveText("broken start");
  expect(errors).toEqual([expect.stringContaining("The app did not start.")]);
});

test("a device whose app does not start heals with the next release", async ({ page, startServer, writeFake }) => {
  const server = await startServer((await writeFake("broken", { app: FAILING_APP })).folder);
  await page.goto(server.origin);
  expect(await install(page)).toBe("activated");
  server.deploy((await writeFake("healed")).folder);
  await page.reload();
  await expect(page.locator("h1")).toHaveText("healed start started");
});
