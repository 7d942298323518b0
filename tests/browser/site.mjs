// What the built site holds, read from its folder, and the cases that a test of every page runs through.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {"start" | "topics" | "topic" | "emergency" | "article"
 *   | "places" | "speakers" | "sessions" | "place" | "phrases" | "situation" | "plan" | "glossary" | "about" | "search" | "not-found"} PageType
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

/**
 * The locales that a test of every type of page runs through: one for each script and direction, as far as the site has
 * them. The others differ from them in words alone.
 */
export const SCRIPTS = ["de", "ar", "ru", "ti", "zh-Hans"].filter((tag) => existsSync(join(needed("WELCOME_SITE"), tag)));

/** An article with steps, documents, a notice, places, links and a question. */
export const FULL_ARTICLE = "/de/first-steps/register-address/";

/** The value of an environment variable that `cargo xtask test` sets. @param {string} name */
export function needed(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the browser tests with \`cargo xtask test\`.`);
  return value;
}

/** @type {Route[] | undefined} */
let known;

/** Every page of the site that `WELCOME_SITE` names, the start first. @returns {Route[]} */
export function routes() {
  return (known ??= readRoutes(needed("WELCOME_SITE")));
}

/**
 * One page of each type in a locale of each script (the same topic, article and place in all), one that does not exist,
 * and the start.
 * @returns {Route[]}
 */
export function pageTypes() {
  const pages = new Map();
  for (const page of routes().filter(({ type, locale }) => type === "start" || SCRIPTS.includes(locale))) {
    const key = page.type === "start" ? "start" : `${page.type} ${page.locale}`;
    if (!pages.has(key)) pages.set(key, page);
  }
  for (const page of [...pages.values()].filter(({ type }) => type === "topics")) {
    pages.set(`not-found ${page.locale}`, { ...page, path: `${page.path}a/b/c/`, type: "not-found" });
  }
  return [...pages.values()];
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

/** @param {string} folder @returns {Route[]} */
function readRoutes(folder) {
  const languages = new Map();
  return pagePaths(folder, "/").map((path) => {
    // All pages of a locale begin alike; that each does is seen when it is opened.
    const [tag = ""] = path.split("/").filter(Boolean);
    if (!languages.has(tag)) languages.set(tag, languageOf(folder, path));
    return { path, ...languages.get(tag), type: pageType(path) };
  });
}

/** @param {string} folder @param {string} path */
function languageOf(folder, path) {
  const html = readFileSync(join(folder, path, "index.html"), "utf8");
  const [, locale, direction] = /<html\b[^>]*\blang="([^"]+)"[^>]*\bdir="([^"]+)"/.exec(html) ?? [];
  if (!locale) throw new Error(`${path}index.html does not begin with <html lang="…" dir="…">.`);
  return { locale, direction };
}

/** As in `crates/pack/src/route.rs`. @param {string} path @returns {PageType} */
function pageType(path) {
  const [locale, topic, item] = path.split("/").filter(Boolean);
  if (!locale) return "start";
  if (!topic) return "topics";
  if (topic === "places" && item === "languages") return "speakers";
  if (topic === "places" && item === "sessions") return "sessions";
  if (topic === "places") return item ? "place" : "places";
  if (topic === "phrases") return item ? "situation" : "phrases";
  if (topic === "plan") return "plan";
  if (topic === "glossary") return "glossary";
  if (topic === "about") return "about";
  if (topic === "search") return "search";
  if (item) return "article";
  return topic === "emergency" ? "emergency" : "topic";
}
