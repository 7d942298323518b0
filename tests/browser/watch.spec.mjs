// A pack that is being written: `welcome serve --watch` with the page open beside the editor.

import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "@playwright/test";
import { watch } from "./program.mjs";
import { needed } from "./site.mjs";

const ARTICLE = "/de/first-steps/register-address/";

const test = base.extend({
  /** A copy of the pack, followed by the program. */
  desk: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "welcome-watch-"));
    await cp("../../content/vienna", folder, { recursive: true });
    const program = await watch(needed("WELCOME_BIN"), folder);
    /** Saves a changed file as an editor does, beside the old one first. */
    const save = async (name, change) => {
      const [path, beside] = [join(folder, name), join(folder, ".saved")];
      const text = await readFile(path, "utf8");
      expect(change(text), `the change of ${name}`).not.toBe(text);
      await writeFile(beside, change(text));
      await rename(beside, path);
    };
    await use({ origin: program.origin, save });
    await program.stop();
    await rm(folder, { recursive: true });
  },
});

/** Gives the first article of a file another title. */
const titled = (title) => (text) => {
  const file = JSON.parse(text);
  file.articles.find(({ id }) => id === "register-address").title = title;
  return JSON.stringify(file);
};

test("what is saved is seen, where the reader was", async ({ page, desk }) => {
  const violations = [];
  page.on("console", (message) => /Content Security Policy/.test(message.text()) && violations.push(message.text()));
  await page.goto(desk.origin + ARTICLE);
  await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
  await page.evaluate(() => scrollTo(0, 400));
  await desk.save("de/first-steps.json", titled("Ein neuer Titel"));
  await expect(page.locator("h1")).toHaveText("Ein neuer Titel");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  expect(violations).toEqual([]);
});

test("an error lies over the last good page until it is mended", async ({ page, desk }) => {
  await page.goto(desk.origin + ARTICLE);
  const heading = await page.locator("h1").textContent();
  const evil = "<img src=x onerror=alert(1)>";
  await desk.save("de/first-steps.json", titled(evil));
  const dialog = page.getByRole("dialog", { name: /error.* in the pack/ });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText("de/first-steps.json:");
  await expect(dialog.locator("mark").first()).toBeVisible();
  await expect(dialog.locator(".welcome-watch-help").first()).not.toBeEmpty();
  expect(await dialog.locator("img").count(), "what a pack says stays text").toBe(0);
  await expect(page.locator("h1")).toHaveText(heading);
  await page.screenshot({ path: "../../target/browser/watch.png" });

  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: /error/ }).click();
  await expect(dialog).toBeVisible();

  await desk.save("de/first-steps.json", titled("Repariert"));
  await expect(page.locator("h1")).toHaveText("Repariert");
  await expect(dialog).toBeHidden();
});

test("no device keeps what is being written", async ({ page, desk }) => {
  await page.goto(desk.origin + ARTICLE);
  await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
  const left = () =>
    page.evaluate(async () => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      const names = (await caches.keys()).filter((name) => name.includes("release"));
      return registrations.filter(({ active }) => active).length + names.length;
    });
  await expect.poll(left).toBe(0);
});
