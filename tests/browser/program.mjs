// Runs the real program, `welcome serve`, over a built site.

import { spawn } from "node:child_process";

/** @typedef {{origin: string, stop: () => Promise<void>}} Served */

/**
 * Serves a built site.
 * @param {string} program @param {string} site @returns {Promise<Served>}
 */
export function serve(program, site) {
  return start(program, ["--site", site]);
}

/**
 * Serves a pack and follows its files.
 * @param {string} program @param {string} pack @returns {Promise<Served>}
 */
export function watch(program, pack) {
  return start(program, [pack, "--watch"]);
}

/**
 * Starts `welcome serve … --port 0` and resolves to its origin once it says where it listens.
 * @param {string} program @param {string[]} what @returns {Promise<Served>}
 */
async function start(program, what) {
  const child = spawn(program, ["serve", ...what, "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const stop = async () => {
    child.kill();
    await ended;
  };
  let output = "";
  const origin = await new Promise((resolve, reject) => {
    const read = (bytes) => {
      output += bytes;
      const address = /http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):[1-9]\d*/.exec(output);
      if (address) resolve(address[0]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`${program} ended with ${code} before it listened:\n${output}`)));
  });
  return { origin, stop };
}
