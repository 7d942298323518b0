// Writes small sites in the layout of a built one, so that a release can be broken and replaced without a build.

import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ASSETS = fileURLToPath(new URL("../../assets/", import.meta.url));

/** The languages of a site, the default first. */
export const TAGS = ["de", "ar", "fa-AF", "uk"];

/** Where names change with the content. */
const HASHED = ["app", "pack", "pages", "assets/fonts"];
/** The headers that matter to the worker, to `start.js` and to `settings.js`, which stands inside the pages. */
const headers = (settings) => `/*
  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-${createHash("sha256").update(settings).digest("base64")}'; connect-src 'self'; worker-src 'self'
  Cache-Control: no-cache
${HASHED.map((folder) => `*/${folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n`).join("")}`;

/** @param {string | Buffer} bytes */
export function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The path with the content's hash in the file name. @param {string} path @param {string | Buffer} bytes */
function hashed(path, bytes) {
  return path.replace(/(\.\w+)$/, `.${sha256(bytes).slice(0, 8)}$1`);
}

/**
 * @typedef {object} FakeLocale
 * @property {string} shell      Path of the shell.
 * @property {string[]} bundles  Paths of the bundles: of the pages up to `health/`, and of those from there on.
 * @property {string} pack       Path of a file that says version and language.
 * @property {string} font       Path of a font that no other language has.
 * @property {string[]} files    Paths of the whole set.
 */
/**
 * @typedef {object} FakeSite
 * @property {string} folder
 * @property {string} release  Fingerprint of the release.
 * @property {Record<"app" | "wasm" | "start" | "icons" | "sound" | "shared", string>} paths  Files by name; `shared` is a
 *   font of the first two languages, the same in every release.
 * @property {string[]} core   Paths of the files that every language needs.
 * @property {Record<string, FakeLocale>} locales
 * @property {Map<string, Buffer>} files  All that `release.json` lists, by path.
 * @property {Map<string, {html: string, data: object, mark: object}>} pages  What the server has at the path of a page.
 */

/** The pages of a language by their path below it. The last one has what could be taken for something else. */
function pagesOf(version, tag, release) {
  const bodyOf = (main) => `<nav></nav><main id="content">${main}</main><footer></footer>`;
  const page = (name) => ({ title: `${version} ${tag} ${name}`, body: bodyOf(`<h1>${version} ${tag} ${name}</h1>`), mark: { release, name } });
  return {
    "": { ...page("topics"), body: bodyOf(`<h1>${version} ${tag}</h1>`) },
    "about/": page("about"),
    "health/": page("health"),
    "health/doctor/": {
      title: `${version} "A" & <B> $&`,
      body: bodyOf(`<h1>${version} ${tag} doctor</h1><p>$1 $& $$ $\`</p><!--page-mark-->`),
      mark: { release, name: "doctor", text: "</script><!--page-body--><script>" },
    },
  };
}

/** What a page becomes in the shell of its language, as the program `welcome` does it. */
function filled(shell, { title, body, mark }) {
  const escaped = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  const [head, afterTitle] = shell.split("<!--page-title-->");
  const [middle, afterMark] = afterTitle.split("<!--page-mark-->");
  const [before, after] = afterMark.split("<!--page-body-->");
  return [head, escaped, middle, JSON.stringify(mark).split("<").join("\\u003c"), before, body, after].join("");
}

/** What changes from page to page, as the program writes it beside each. */
function dataOf({ title, body, mark }) {
  return { release: mark.release, title, main: /<main id="content">([^]*)<\/main>/.exec(body)[1] };
}

/**
 * Writes a release. Every file but `shared`, `sound` and the fonts says the version, so that a test sees which release
 * answers.
 * @param {string} folder  What stands at the root of the server.
 * @param {string} version
 * @param {object} options
 * @param {string} [options.base]      Where the site stands.
 * @param {boolean} [options.offline]  The kill switch.
 * @param {string[]} [options.tags]    Its languages.
 * @param {string[]} [options.without]  Pages that it does not have, by their path below that of a language.
 * @param {string} [options.app]       The text of the app's module.
 * @param {Record<string, string | Buffer>} [options.more]  Further files of the core by path.
 * @param {Record<string, string | Buffer>} [options.moreIn]  Further files of the second language by path.
 * @param {Record<string, Record<string, string>>} [options.audio]  What can be heard: per language files by path.
 * @param {(source: string) => string} [options.worker]  Changes `sw.js`.
 * @returns {Promise<FakeSite>}
 */
export async function writeSite(folder, version, options = {}) {
  const { base = "/", offline = true, tags = TAGS, without = [] } = options;
  const { app, more = {}, moreIn = {}, audio = {}, worker = (source) => source } = options;
  const start = await readFile(join(ASSETS, "start.js"));
  const settings = await readFile(join(ASSETS, "settings.js"), "utf8");
  const script = app ?? `export default async () => { document.querySelector("h1").textContent += " started"; };`;
  const texts = new Map();
  const put = (path, text) => texts.set(path, Buffer.from(text)) && path;
  const putHashed = (path, text) => put(hashed(base + path, text), text);
  const paths = {
    app: putHashed("app/kiosk.js", `${script} // ${version}`),
    wasm: putHashed("app/kiosk_bg.wasm", `wasm of ${version}`),
    start: putHashed("app/start.js", start),
    icons: put(`${base}assets/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg"><title>${version}</title></svg>`),
    sound: put(`${base}assets/sound.opus`, "0123456789"),
  };
  const document = (lang, title, mark, body) => `<!doctype html>
<html lang="${lang}"><head><title>${title}</title>
<script>${settings}</script>
<link rel="modulepreload" href="${paths.app}" data-app="js">
<link rel="preload" as="fetch" crossorigin href="${paths.wasm}" data-app="wasm">
<script type="application/json" id="page">${mark}</script>
<script type="module" src="${paths.start}"></script>
</head><body>${body}</body></html>`;
  put(`${base}index.html`, document("en", version, "{}", `<h1>${version} start</h1>`));
  put(`${base}404.html`, document("en", version, "{}", `<h1>${version} not found</h1>`));
  for (const [path, text] of Object.entries(more)) put(path, text);
  const core = [...texts.keys()];
  paths.shared = putHashed("assets/fonts/latin.woff2", "the same in every release");

  const release = sha256(JSON.stringify([version, base, [...texts].map(([path, bytes]) => path + sha256(bytes))])).slice(0, 16);
  const locales = {};
  const bundlesOf = {};
  const pages = new Map();
  for (const [at, tag] of tags.entries()) {
    const all = Object.entries(pagesOf(version, tag, release)).filter(([path]) => !without.includes(path));
    const own = all.map(([path, page]) => [`${base}${tag}/${path}`, page]);
    const text = document(tag, "<!--page-title-->", "<!--page-mark-->", "<!--page-body-->");
    const shell = putHashed(`pages/${tag}/shell.html`, text);
    bundlesOf[tag] = [own.slice(0, -2), own.slice(-2)].map((part, index) => {
      const path = putHashed(`pages/${tag}/${index}.json`, JSON.stringify(Object.fromEntries(part)));
      return { from: part[0][0], path };
    });
    const bundles = bundlesOf[tag].map(({ path }) => path);
    const pack = putHashed(`pack/${tag}/index.json`, `${version} ${tag}`);
    const font = putHashed(`assets/fonts/${tag}.woff2`, `the font of ${tag}`);
    const further = at === 1 ? Object.entries(moreIn).map(([path, text]) => put(path, text)) : [];
    const files = [shell, ...bundles, pack, font, ...(at < 2 ? [paths.shared] : []), ...further];
    locales[tag] = { shell, bundles, pack, font, files };
    for (const [path, page] of own) pages.set(path, { html: filled(text, page), data: dataOf(page), mark: page.mark });
  }

  const sounds = Object.entries(audio).map(([tag, clips]) => {
    return { tag: `audio/${tag}`, paths: Object.entries(clips).map(([path, text]) => put(path, text)) };
  });
  const files = new Map(texts);
  const listed = (names) => names.map((path) => ({ path, size: files.get(path).length, sha256: sha256(files.get(path)) }));
  const list = {
    ...{ release, pack: "fake", version, built: "2026-11-22", offline, base },
    core: { files: listed(core) },
    locales: tags.map((tag) => ({ tag, shell: locales[tag].shell, pages: bundlesOf[tag], files: listed(locales[tag].files) })),
    audio: sounds.map(({ tag, paths }) => ({ tag, files: listed(paths) })),
  };
  for (const [path, bytes] of files) await write(folder, path, bytes);
  for (const [path, { html, data }] of pages) {
    await write(folder, `${path}index.html`, html);
    await write(folder, `${path}page.json`, JSON.stringify(data));
  }
  await write(folder, `${base}release.json`, JSON.stringify(list));
  await write(folder, `${base}sw.js`, worker(await readFile(join(ASSETS, "sw.js"), "utf8")));
  await write(folder, "_headers", headers(settings));
  return { folder, release, paths, core, locales, files, pages };
}

/** @param {string} folder @param {string} path @param {string | Buffer} bytes */
async function write(folder, path, bytes) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
