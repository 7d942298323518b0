// The site as a later build would make it: a text of a page changed, and its release named and hashed anew.

import { cp, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "./fake_site.mjs";
import { needed } from "./site.mjs";

/** The file of a release in which a device finds a page. @param {object} list  `release.json`. @param {string} path */
export function bundleOf(list, path) {
  const { pages } = list.locales.find(({ tag }) => path.startsWith(`/${tag}/`));
  return pages.findLast(({ from }) => from <= path).path;
}

/**
 * Writes it and resolves to its fingerprint, and to the file in which a device finds the changed page.
 * @param {string} folder  Where to.
 * @param {{page: string, from: string, to: string}} change  The path of a page, and what is another text in its language.
 */
export async function writeNextRelease(folder, { page, from, to }) {
  // What is compressed is for the program `welcome`, which serves another folder.
  await cp(needed("WELCOME_SITE"), folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const before = JSON.parse(await readFile(join(folder, "release.json"), "utf8"));
  const release = sha256(before.release + to).slice(0, 16);
  const [, tag] = page.split("/");
  // As `shared_path` in `crates/pack/src/bundle.rs` has it, the names of what pages share begin like the release.
  const short = (what, fingerprint) => `${what}.${fingerprint.slice(0, 8)}.json`;
  const shortened = (text, what) => text.replaceAll(short(what, before.release), short(what, release));
  const renewed = (text) => ["shared", "search"].reduce(shortened, text.replaceAll(before.release, release));
  const renamed = new Map();
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((name) => /\.(html|json)$/.test(name) && name !== "release.json")) {
    const old = await readFile(join(folder, name), "utf8");
    const isInLanguage = name.startsWith(`${tag}/`) || name.startsWith(`pages/${tag}/`);
    const text = renewed(isInLanguage ? old.replaceAll(from, to) : old);
    const hashed = name.startsWith("pages/") ? name.replace(/\.[0-9a-f]{8}\./, `.${sha256(text).slice(0, 8)}.`) : renewed(name);
    await writeFile(join(folder, name), text);
    await rename(join(folder, name), join(folder, hashed));
    if (hashed !== name) renamed.set(`/${name}`, `/${hashed}`);
  }
  const list = JSON.parse(JSON.stringify(before, (_, value) => renamed.get(value) ?? value));
  for (const file of [list.core, ...list.locales].flatMap(({ files }) => files)) {
    const bytes = await readFile(join(folder, file.path));
    Object.assign(file, { size: bytes.length, sha256: sha256(bytes) });
  }
  await writeFile(join(folder, "release.json"), JSON.stringify({ ...list, release, version: "next" }));
  return { release, changed: bundleOf(list, page) };
}
