// That a page has come up: its address, heading, title, language, and what people who do not see it are told.

import { expect } from "@playwright/test";
import { announcement, heading, title } from "./pack.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./site.mjs").Route} Route */

/**
 * The page is shown, whichever way the visitor came.
 * @param {Page} page @param {Route} route
 */
export async function expectShown(page, route) {
  await expect(page, route.path).toHaveURL(({ pathname }) => pathname === route.path);
  await expect(page.locator("h1"), route.path).toHaveText(heading(route));
  await expect(page, route.path).toHaveTitle(title(route));
  await expect(page.locator("html"), route.path).toHaveAttribute("lang", route.locale);
  await expect(page.locator("html"), route.path).toHaveAttribute("dir", route.direction);
}

/**
 * The visitor was brought to the page by the app: the focus is on its heading, which is announced.
 * @param {Page} page @param {Route} route
 */
export async function expectArrival(page, route) {
  await expectShown(page, route);
  await expect(page.locator("h1"), route.path).toBeFocused();
  await expect(page.getByRole("status"), route.path).toHaveText(announcement(route));
}

/** Waits until the page is scrolled so far, to a pixel. @param {Page} page @param {number} position */
export async function expectScroll(page, position) {
  const away = () => page.evaluate((position) => Math.abs(scrollY - position), position);
  await expect.poll(away, `scrolled to ${position}`).toBeLessThanOrEqual(1);
}
