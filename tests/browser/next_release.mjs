// The site as a later build would make it: a text of the pack changed, and its release named and hashed anew.

import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "./fake_site.mjs";
import { needed } from "./site.mjs";

/**
 * Writes it and resolves to its fingerprint.
 * @param {string} folder  Where to.
 * @param {{path: string, from: string, to: string}} change  A file of the pack, and the text in it.
 */
export async function writeNextRelease(folder, { path, from, to }) {
  await cp(needed("WELCOME_SITE"), folder, { recursive: true });
  const changed = (await readFile(join(folder, path), "utf8")).replaceAll(from, to);
  await writeFile(join(folder, path), changed);
  const list = JSON.parse(await readFile(join(folder, "release.json"), "utf8"));
  const release = sha256(list.release + changed).slice(0, 16);
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((name) => name.endsWith(".html"))) {
    const page = await readFile(join(folder, name), "utf8");
    await writeFile(join(folder, name), page.replaceAll(list.release, release));
  }
  for (const file of list.files) {
    const bytes = await readFile(join(folder, file.path.endsWith("/") ? `${file.path}index.html` : file.path));
    Object.assign(file, { size: bytes.length, sha256: sha256(bytes) });
  }
  await writeFile(join(folder, "release.json"), JSON.stringify({ ...list, release, version: "next" }));
  return release;
}
