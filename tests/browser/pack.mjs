// What the built site says: its manifest, its texts and its pages, read from the folder that WELCOME_SITE names.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { needed, routes } from "./site.mjs";

/** @typedef {import("./site.mjs").Route} Route */

/** @param {string} path */
function read(path) {
  return readFileSync(join(needed("WELCOME_SITE"), path), "utf8");
}

/** A JSON file of the site. @param {string} path */
export function json(path) {
  return JSON.parse(read(path));
}

/** What the pages of each locale share, by tag (`Shared` in `crates/pack/src/bundle.rs`). */
const shared = Object.fromEntries(
  json("release.json").locales.map(({ tag, files }) => [tag, json(files.find(({ path }) => path.includes("/shared.")).path)]),
);

/** The manifest of the pack (`Manifest` in `crates/pack/src/bundle.rs`). */
export function manifest() {
  return Object.values(shared)[0].manifest;
}

/** Tags of all locales, in the editors' order. @returns {string[]} */
export function tags() {
  return manifest().locales.map(({ tag }) => tag);
}

/** A locale of the manifest with its index and the program's texts by their ids; those that pages alone have come out of its
 * file. @param {string} tag */
export function locale(tag) {
  const entry = manifest().locales.find((locale) => locale.tag === tag);
  const { index } = shared[tag];
  const ftl = readFileSync(new URL(`../../locales/${tag}/kiosk.ftl`, import.meta.url), "utf8");
  const own = [...ftl.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, id, text]) => [id, text]);
  return { ...entry, index, strings: { ...Object.fromEntries(own), ...Object.fromEntries(index.messages.texts) } };
}

/** What stands in a page, as HTML (`PageFile` in `crates/pack/src/bundle/content.rs`). @param {string} path @returns {string} */
function main(path) {
  return json(`${path}page.json`).main;
}

/** The first group of each match. @param {string} text @param {RegExp} pattern @returns {string[]} */
function each(text, pattern) {
  return [...text.matchAll(pattern)].map(([, found]) => found);
}

/** The words of a piece of HTML. @param {string} html */
function words(html) {
  const signs = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };
  return html.replace(/<[^>]*>/g, "").replace(/&(\w+|#\w+);/g, (_, name) => signs[name]).trim();
}

/** The heading of a page. @param {string} path */
export function headingOf(path) {
  return words(/<h1\b[^>]*>([^]*?)<\/h1>/.exec(main(path))[1]);
}

/** The ids of an article's blocks. @param {string} path */
export function blocks(path) {
  return each(main(path), /<div(?=[^>]* class="block")[^>]* id="([^"]+)"/g);
}

/** A message (its form is described in `crates/pack/src/messages.rs`) with values put in, without isolation marks. @param {string} message @param {Record<string, string>} values */
export function filled(message, values) {
  return message.replace(/\u2068?\u0002(\w+)\u0003\u2069?/g, (_, name) => values[name]);
}

/** A day as a locale writes it. @param {string} tag @param {string} day as in 2026-11-22 */
export function dateIn(tag, day) {
  const { months, digits, date } = locale(tag).index.format;
  const [year, month, number] = day.split("-").map(Number);
  const local = (value) => String(value).replace(/\d/g, (digit) => [...digits][digit]);
  return date.replace("{day}", local(number)).replace("{month}", months[month - 1]).replace("{year}", local(year));
}

/** The articles of a topic in a locale, as its page names them. @param {string} tag @param {string} topic */
export function articles(tag, topic) {
  const path = `/${tag}/${topic}/`;
  return each(main(path), new RegExp(`href="${path}([^"/]+)/"`, "g")).map((id) => ({ id, title: headingOf(`${path}${id}/`) }));
}

/**
 * Every place in a locale, with the links that lead out of its page.
 * @param {string} tag @returns {{id: string, hours: boolean, links: {scheme: string, address: string, text: string}[]}[]}
 */
export function places(tag) {
  const list = `/${tag}/places/`;
  const ids = each(main(list), new RegExp(`href="${list}([^"/]+)/"`, "g")).filter((id) => id !== "languages" && id !== "sessions");
  return ids.map((id) => {
    const page = main(`${list}${id}/`);
    const links = [...page.matchAll(/<a (?=[^>]*class="outside-link")[^>]*href="((\w+):[^"]*)"[^>]*>([^]*?)<\/a>/g)];
    return {
      id,
      hours: page.includes("hours-table"),
      // A contact to take along is a file, and handed over whole.
      links: links.filter(([, , scheme]) => scheme !== "data").map(([, address, scheme, text]) => ({ scheme, address: words(address), text: words(text) })),
    };
  });
}

/** The page of a path. @param {string} path @returns {Route} */
export function page(path) {
  return routes().find((route) => route.path === path);
}

/** The heading that a page has. @param {Route} route @returns {string} */
export function heading({ path, locale: tag, type }) {
  const { strings, index } = locale(tag);
  const [, topic] = path.split("/").filter(Boolean);
  switch (type) {
    case "start": return manifest().locales.map(({ greeting }) => greeting).join(" ");
    case "topics": return index.title;
    case "topic": return index.topics.find(({ id }) => id === topic).title;
    case "emergency": return strings["emergency-heading"];
    case "article":
    case "phrases":
    case "situation":
    case "plan":
    case "glossary":
    case "place": return headingOf(path);
    case "places": return strings["places-heading"];
    case "speakers": return strings["speakers-heading"];
    case "sessions": return strings["sessions-heading"];
    case "search": return strings["search"];
    case "about": return strings["about-heading"];
    case "not-found": return strings["failure-not-found-heading"];
  }
}

/** What is announced on arrival. @param {Route} route */
export function announcement(route) {
  return route.type === "start" ? locale(route.locale).strings["start-heading"] : heading(route);
}

/** The title of the document. @param {Route} route */
export function title(route) {
  const site = locale(route.locale).index.title;
  if (route.type === "start") return `${site} – ${manifest().locales.map(({ greeting }) => greeting).join(" · ")}`;
  return route.type === "topics" ? site : `${heading(route)} – ${site}`;
}
