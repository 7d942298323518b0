// A static host as a city would have one, the same for everything that is compared: brotli, what has a hash in its name
// kept for ever, everything else asked for again with an ETag.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { CONTENT_TYPES } from "../content_types.mjs";

const PACKED = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest"]);
/** As `welcome build` and mdBook write it into names. */
const HASHED = /[.-][0-9a-f]{8,}\.[a-z0-9]+$/;

/**
 * Serves a folder on a free port of this machine.
 * @param {string} folder @returns {Promise<{origin: string, stop: () => Promise<void>}>}
 */
export async function host(folder) {
  /** Answers by file. @type {Map<string, Promise<{status: number, headers: Record<string, string>, body: Buffer}>>} */
  const answers = new Map();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    if (!answers.has(file)) answers.set(file, answer(folder, file));
    const { status, headers, body } = await answers.get(file);
    if (status === 200 && request.headers["if-none-match"] === headers.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(status, { ...headers, "content-length": body.length }).end(body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, stop };
}

async function answer(folder, file) {
  const bytes = await readFile(join(folder, file)).catch(() => null);
  if (bytes === null) return { status: 404, headers: {}, body: Buffer.from("") };
  const headers = {
    "content-type": CONTENT_TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
    etag: `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`,
  };
  if (!PACKED.has(extname(file))) return { status: 200, headers, body: bytes };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const built = readFile(join(folder, `${file}.br`));
  const body = await built.catch(() => promisify(brotliCompress)(bytes, { params }));
  return { status: 200, headers: { ...headers, "content-encoding": "br" }, body };
}
