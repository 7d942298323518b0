// Serves a folder as a static host would, with the headers of its `_headers` file, and breaks on demand.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { CONTENT_TYPES } from "./content_types.mjs";

/**
 * What a broken path answers instead, every time or only so many times.
 * @typedef {{status?: number, body?: string | Buffer, times?: number}} Breakage
 */

export class SiteServer {
  /** Paths asked for since the start or the last `forget`, in order. @type {string[]} */
  requests = [];
  /** @type {Map<string, Breakage>} */
  #broken = new Map();
  /** Answers held back, by path. @type {Map<string, {promise: Promise<void>, release: () => void, asked: () => void}>} */
  #held = new Map();
  #offline = false;
  #folder;
  #server;

  /** Starts on a free port of this machine. @param {string} folder */
  static async start(folder) {
    const server = new SiteServer();
    server.#folder = folder;
    server.#server = createServer((request, response) => server.#answer(request, response));
    server.#server.on("connection", (socket) => server.#offline && socket.destroy());
    await new Promise((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get origin() {
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** Serves another release from now on, while pages are open. @param {string} folder */
  deploy(folder) {
    this.#folder = folder;
  }

  /** @param {string} path @param {Breakage} breakage */
  break(path, breakage) {
    this.#broken.set(path, breakage);
  }

  repair() {
    this.#broken.clear();
  }

  /**
   * Holds the answers for a path back until `release`; resolves when it is asked for.
   * @param {string} path @returns {Promise<void>}
   */
  hold(path) {
    return new Promise((asked) => {
      const hold = { asked };
      hold.promise = new Promise((release) => (hold.release = release));
      this.#held.set(path, hold);
    });
  }

  /** Gives the answers held back, or that for one path. @param {string} [only] */
  release(only) {
    for (const path of only ? [only] : [...this.#held.keys()]) {
      this.#held.get(path)?.release();
      this.#held.delete(path);
    }
  }

  /** Closes every connection and takes no other; the port stays. */
  goOffline() {
    this.#offline = true;
    this.#server.closeAllConnections();
  }

  goOnline() {
    this.#offline = false;
  }

  forget() {
    this.requests.length = 0;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, this.origin);
    this.requests.push(pathname);
    const hold = this.#held.get(pathname);
    hold?.asked();
    await hold?.promise;
    const breakage = this.#breakage(pathname);
    const file = decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const body = breakage.body ?? (await readFile(join(this.#folder, file)).catch(() => null));
    const status = breakage.status ?? (body === null ? 404 : 200);
    const type = CONTENT_TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(status, { "content-type": type, ...(await this.#headers(pathname)) });
    response.end(status === 404 ? await readFile(join(this.#folder, "404.html")).catch(() => "") : body);
  }

  /** @param {string} pathname */
  #breakage(pathname) {
    const breakage = this.#broken.get(pathname) ?? {};
    if (breakage.times !== undefined && --breakage.times === 0) this.#broken.delete(pathname);
    return breakage;
  }

  /** The headers of all matching blocks of `_headers`; a later block wins. @param {string} pathname */
  async #headers(pathname) {
    const text = await readFile(join(this.#folder, "_headers"), "utf8").catch(() => "");
    const headers = {};
    let matches = false;
    for (const line of text.split("\n").filter((line) => line.trim() && !line.startsWith("#"))) {
      if (/^\s/.test(line)) {
        const [name, ...value] = line.trim().split(":");
        if (matches) headers[name.toLowerCase()] = value.join(":").trim();
      } else {
        const pattern = line.trim().split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
        matches = new RegExp(`^${pattern.join(".*")}$`).test(pathname);
      }
    }
    return headers;
  }
}
