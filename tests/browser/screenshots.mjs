// Pictures of every page type for people to look at, called by `cargo xtask screenshots`.
//
// Every page in German and Arabic on a phone (the whole page), a tablet and a kiosk (what is in view), in the light; a few
// in other colours and with menus and dialogs open. The clocks of Vienna show 10:00 on a Tuesday.

import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { bringUp, leave, MORNING, open, showSize, showTheme, statesOn } from "./app_page.mjs";
import config from "./playwright.config.mjs";
import { serve } from "./program.mjs";
import { FULL_ARTICLE, inLocale, needed, pageTypes, VIEWPORTS } from "./site.mjs";

const FOLDER = process.env.WELCOME_OUTPUT ?? "../../target/screenshots";
/** The devices' languages; a personal one offers its own first. */
const LANGUAGES = { de: "de-AT", ar: "ar" };
const PLACE = "/de/places/hauptbuecherei/";

const program = await serve(needed("WELCOME_BIN"), needed("WELCOME_SITE"));
const browser = await chromium.launch(config.use.launchOptions);
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
let count = 0;
try {
  for (const [locale, language] of Object.entries(LANGUAGES)) {
    for (const viewport of VIEWPORTS) await everyPage(locale, language, viewport);
    await states(locale);
  }
} finally {
  await browser.close();
  await program.stop();
}
console.log(`${count} screenshots in ${FOLDER}`);

/** Every page type of a locale on a screen; topics and an article in other colours too. */
async function everyPage(locale, language, viewport) {
  const page = await device(viewport, language);
  for (const { type, path } of pagesOf(locale)) {
    await open(page, `${program.origin}${path}`, viewport.profile);
    await take(page, `${locale}-${viewport.name}-${type}`, viewport.name === "phone");
    for (const theme of ["topics", "article"].includes(type) ? ["dark", "contrast"] : []) {
      await showTheme(page, theme);
      await take(page, `${locale}-${viewport.name}-${type}-${theme}`);
    }
  }
  await page.context().close();
}

/** What opens over an article, and the largest text. */
async function states(locale) {
  for (const viewport of VIEWPORTS) {
    const page = await device(viewport, LANGUAGES[locale]);
    for (const state of statesOn(viewport.profile)) {
      await open(page, `${program.origin}${inLocale(FULL_ARTICLE, locale)}`, viewport.profile);
      await bringUp(page, state);
      await take(page, `${locale}-${viewport.name}-article-${state}`);
      await leave(page, state);
    }
    for (const type of ["topics", "article"]) {
      await open(page, `${program.origin}${pagesOf(locale).find((page) => page.type === type).path}`, viewport.profile);
      await showSize(page, 3);
      await take(page, `${locale}-${viewport.name}-${type}-size-3`);
    }
    await page.context().close();
  }
}

/** One page of each type, an article and a place with much in them. */
function pagesOf(locale) {
  const rich = { article: FULL_ARTICLE, place: PLACE };
  const pages = pageTypes().filter((page) => page.type === "start" || page.locale === locale);
  return pages.map((page) => (rich[page.type] ? { ...page, path: inLocale(rich[page.type], locale) } : page));
}

/** A device whose clock stands still. */
async function device({ width, height, profile }, locale) {
  const options = { viewport: { width, height }, locale, serviceWorkers: "block", hasTouch: true };
  const context = await browser.newContext({ ...options, deviceScaleFactor: profile === "personal" ? 2 : 1 });
  const page = await context.newPage();
  await page.clock.install({ time: MORNING });
  return page;
}

/** Takes what is in view, or the whole page: on a screen as high as the page, so that no bar stands across it. */
async function take(page, name, whole = false) {
  const view = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (whole) await page.setViewportSize({ width: view.width, height: Math.max(height, view.height) });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
  await page.setViewportSize(view);
  count += 1;
}
