// What our site is compared with: the same pages without the program, and the same texts as a book of mdBook.

import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** The locale of the book; mdBook has one language. */
const BOOK_LOCALE = "de";

/**
 * The site as plain static HTML with the same fonts and styles: everything out of each page that belongs to the program.
 * @param {string} site @param {string} folder
 */
export async function writePlain(site, folder) {
  await rm(folder, { recursive: true, force: true });
  for (const path of await files(site)) {
    const isPage = path.endsWith("/index.html") || path === "index.html";
    const isStyle = path.startsWith("assets/") || /^app\/(icons|late)\./.test(path);
    if (!isPage && !(isStyle && !/\.(br|gz)$/.test(path))) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (isPage) await writeFile(join(folder, path), withoutProgram(await readFile(join(site, path), "utf8")));
    else await cp(join(site, path), join(folder, path));
  }
}

/** @param {string} html */
function withoutProgram(html) {
  const plain = html
    .replace(/<script\b[^>]*>[^]*?<\/script>/g, "")
    .replace(/<link rel="(?:modulepreload|expect|manifest)"[^>]*>/g, "")
    .replace(/<link rel="preload" as="fetch"[^>]*>/g, "");
  if (/<script|data-app=/.test(plain)) throw new Error("a page keeps a part of the program");
  return plain;
}

/**
 * The pages of one locale as a book: headings, lists, tables and links as they stand in the page, the look is mdBook's.
 * @param {string} site @param {string} folder @param {string} mdbook
 */
export async function writeBook(site, folder, mdbook) {
  await rm(folder, { recursive: true, force: true });
  const pages = (await files(join(site, BOOK_LOCALE))).filter((path) => path.endsWith("index.html"));
  const chapters = [];
  for (const path of pages.sort()) {
    const html = await readFile(join(site, BOOK_LOCALE, path), "utf8");
    const source = join(BOOK_LOCALE, path.replace(/html$/, "md"));
    await mkdir(dirname(join(folder, "src", source)), { recursive: true });
    await writeFile(join(folder, "src", source), textOf(html));
    const title = (/<title>([^<]*?) – [^<]*<\/title>/.exec(html)?.[1] ?? BOOK_LOCALE).replace(/[[\]]/g, "");
    chapters.push(`${"  ".repeat(path.split("/").length - 1)}- [${title}](${source})`);
  }
  await writeFile(join(folder, "src", "SUMMARY.md"), `# Summary\n\n${chapters.join("\n")}\n`);
  await writeFile(join(folder, "book.toml"), `[book]\ntitle = "Wien"\nlanguage = "${BOOK_LOCALE}"\n`);
  await promisify(execFile)(mdbook, ["build", folder], { maxBuffer: 2 ** 26 });
  return join(folder, "book");
}

/** What stands in `<main>`, as HTML that Markdown passes on: no pictures, no marks of the program, no empty line. */
function textOf(html) {
  const main = /<main\b[^>]*>([^]*)<\/main>/.exec(html)?.[1];
  if (!main) throw new Error("a page has no <main>");
  const text = main
    .replace(/<svg\b[^]*?<\/svg>/g, "")
    .replace(/<!--[^]*?-->|<!>/g, "")
    .replace(/<([a-z][a-z0-9]*)\b([^>]*)>/g, (_, name, attributes) => `<${name}${attributes.match(/ href="[^"]*"/)?.[0] ?? ""}>`)
    .replace(/\n\s*\n/g, "\n");
  return `<div>${text}</div>\n`;
}

/** Paths of the files below a folder. @param {string} folder @param {string} [below] @returns {Promise<string[]>} */
async function files(folder, below = "") {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => (entry.isDirectory() ? files(folder, join(below, entry.name)) : [join(below, entry.name)])),
  );
  return found.flat();
}
