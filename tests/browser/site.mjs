// What the built site holds, read from its folder, and the cases that a test of every page runs through.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {"start" | "topics" | "topic" | "emergency" | "article"
 *   | "places" | "place" | "about" | "not-found"} PageType
 */
/** @typedef {{path: string, locale: string, direction: "ltr" | "rtl", type: PageType}} Route */
/** @typedef {{name: string, width: number, height: number, profile: "personal" | "kiosk"}} Viewport */

/** @type {Viewport[]} */
export const VIEWPORTS = [
  { name: "phone", width: 390, height: 844, profile: "personal" },
  { name: "tablet", width: 800, height: 1280, profile: "kiosk" },
  { name: "kiosk", width: 1920, height: 1080, profile: "kiosk" },
];

export const THEMES = ["light", "dark", "contrast"];

/** An article with steps, documents, a notice, places, links and a question. */
export const FULL_ARTICLE = "/de/first-steps/register-address/";

/** The value of an environment variable that `cargo xtask test` sets. @param {string} name */
export function needed(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the browser tests with \`cargo xtask test\`.`);
  return value;
}

/** Every page of the site that `WELCOME_SITE` names, the start first. @returns {Route[]} */
export function routes() {
  const folder = needed("WELCOME_SITE");
  return pagePaths(folder, "/").map((path) => route(folder, path));
}

/**
 * One page of each type in each locale (the same topic, article and place in all), and one that does not exist.
 * @returns {Route[]}
 */
export function pageTypes() {
  const pages = new Map();
  for (const page of routes()) {
    const key = `${page.type} ${page.locale}`;
    if (!pages.has(key)) pages.set(key, page);
  }
  for (const page of [...pages.values()].filter(({ type }) => type === "topics")) {
    pages.set(`not-found ${page.locale}`, { ...page, path: `${page.path}a/b/c/`, type: "not-found" });
  }
  return [...pages.values()];
}

/**
 * Every page type in every locale on every screen, with a name for the test.
 * @returns {(Route & {name: string, viewport: Viewport})[]}
 */
export function cases() {
  return pageTypes().flatMap((page) =>
    VIEWPORTS.map((viewport) => ({ ...page, viewport, name: `${page.type} in ${page.locale} on ${viewport.name}` })),
  );
}

/** The address of the same page in another locale. @param {string} path @param {string} locale */
export function inLocale(path, locale) {
  return path.replace(/^\/[^/]+\//, `/${locale}/`);
}

/** Paths of all pages below a path, sorted. @param {string} folder @param {string} path @returns {string[]} */
function pagePaths(folder, path) {
  const names = readdirSync(join(folder, path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const below = names.flatMap(({ name }) => pagePaths(folder, `${path}${name}/`));
  return [...(existsSync(join(folder, path, "index.html")) ? [path] : []), ...below.sort()];
}

/** @param {string} folder @param {string} path @returns {Route} */
function route(folder, path) {
  const shell = readFileSync(join(folder, path, "index.html"), "utf8");
  const [, locale, direction] = /<html\b[^>]*\blang="([^"]+)"[^>]*\bdir="([^"]+)"/.exec(shell) ?? [];
  if (!locale) throw new Error(`${path}index.html does not begin with <html lang="…" dir="…">.`);
  return { path, locale, direction, type: pageType(path) };
}

/** As in `crates/pack/src/route.rs`. @param {string} path @returns {PageType} */
function pageType(path) {
  const [locale, topic, item] = path.split("/").filter(Boolean);
  if (!locale) return "start";
  if (!topic) return "topics";
  if (topic === "places") return item ? "place" : "places";
  if (topic === "about") return "about";
  if (item) return "article";
  return topic === "emergency" ? "emergency" : "topic";
}
