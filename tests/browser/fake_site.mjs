// Writes small sites in the layout of a built one, so that a release can be broken and replaced without a build.

import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ASSETS = fileURLToPath(new URL("../../assets/", import.meta.url));

/** The headers that matter to the worker and to `start.js`. */
const HEADERS = `/*
  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'
  Cache-Control: no-cache
/app/*
  Cache-Control: public, max-age=31536000, immutable
/pack/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** @param {string | Buffer} bytes */
export function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The path with the content's hash in the file name. @param {string} path @param {string | Buffer} bytes */
function hashed(path, bytes) {
  return path.replace(/(\.\w+)$/, `.${sha256(bytes).slice(0, 8)}$1`);
}

/**
 * @typedef {object} FakeSite
 * @property {string} folder
 * @property {string} release            Fingerprint of the release.
 * @property {Record<string, string>} paths  Site paths by name: `app`, `pack`, `shared`, `icons`, `sound`.
 * @property {Map<string, Buffer>} files  What `release.json` lists, by path.
 */

/**
 * Writes a release. Every file but `shared` and `sound` says the version, so that a test sees which release answers.
 * @param {string} folder
 * @param {string} version
 * @param {{offline?: boolean, app?: string, more?: Record<string, string | Buffer>, worker?: (source: string) => string}} options
 *   `offline` is the kill switch, `app` the text of the app's module, `more` further files by path,
 *   `worker` changes `sw.js`.
 * @returns {Promise<FakeSite>}
 */
export async function writeSite(folder, version, { offline = true, app, more = {}, worker = (source) => source } = {}) {
  const start = await readFile(join(ASSETS, "start.js"));
  const script = app ?? `export default async () => { document.querySelector("h1").textContent += " started"; };`;
  const paths = {
    app: hashed("/app/kiosk.js", `${script} // ${version}`),
    start: hashed("/app/start.js", start),
    pack: hashed("/pack/de/index.json", version),
    shared: hashed("/assets/fonts/latin.woff2", "the same in every release"),
    icons: "/assets/icons.svg",
    sound: "/assets/sound.opus",
  };
  const shell = (locale) => `<!doctype html>
<html lang="${locale}"><head><title>${version}</title>
<link rel="modulepreload" href="${paths.app}" data-app="js">
<link rel="preload" as="fetch" crossorigin href="${paths.pack}" data-app="wasm">
<script type="module" src="${paths.start}"></script>
</head><body><h1>${version} ${locale}</h1></body></html>`;
  const texts = {
    "/": shell("en"),
    "/de/": shell("de"),
    [paths.app]: `${script} // ${version}`,
    [paths.start]: start,
    [paths.pack]: version,
    [paths.shared]: "the same in every release",
    [paths.icons]: `<svg xmlns="http://www.w3.org/2000/svg"><title>${version}</title></svg>`,
    [paths.sound]: "0123456789",
    ...more,
  };
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
  const list = [...files].map(([path, bytes]) => ({ path, size: bytes.length, sha256: sha256(bytes) }));
  const release = sha256(JSON.stringify(list)).slice(0, 16);
  for (const [path, bytes] of files) await write(folder, path.endsWith("/") ? `${path}index.html` : path, bytes);
  const about = { release, pack: "fake", version, built: "2026-11-22", offline, files: list };
  await write(folder, "release.json", JSON.stringify(about));
  await write(folder, "_headers", HEADERS);
  await write(folder, "404.html", "not here");
  await write(folder, "sw.js", worker(await readFile(join(ASSETS, "sw.js"), "utf8")));
  return { folder, release, paths, files };
}

/** @param {string} folder @param {string} path @param {string | Buffer} bytes */
async function write(folder, path, bytes) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

