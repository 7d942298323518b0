// The fixtures of the browser tests: the built site behind the real program, and sites behind a server that breaks.

import { test as base } from "@playwright/test";
import { writeSite } from "./fake_site.mjs";
import { serve } from "./program.mjs";
import { SiteServer } from "./server.mjs";
import { needed } from "./site.mjs";

export const test = base.extend({
  /** Origin of the built site, served by the real program. */
  origin: [
    async ({}, use) => {
      const program = await serve(needed("WELCOME_BIN"), needed("WELCOME_SITE"));
      await use(program.origin);
      await program.stop();
    },
    { scope: "worker" },
  ],

  /** Starts servers that can be told to break; each has an origin of its own, hence storage of its own. */
  startServer: async ({}, use) => {
    const servers = [];
    await use(async (folder) => {
      servers.push(await SiteServer.start(folder));
      return servers.at(-1);
    });
    await Promise.all(servers.map((server) => server.stop()));
  },

  /** Writes a small made-up site of a version into the folder of the test. */
  writeFake: async ({}, use, info) => use((version, options) => writeSite(info.outputPath(version), version, options)),
});

export { expect } from "@playwright/test";
