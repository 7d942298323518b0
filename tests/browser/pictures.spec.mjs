// Who cannot read tells things apart by their pictures: also without colour, in the size in which they stand in a list.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { open } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { needed, routes } from "./site.mjs";

const APP = join(needed("WELCOME_SITE"), "app");
const fileOf = (stem) => readFileSync(join(APP, readdirSync(APP).find((name) => name.startsWith(`${stem}.`) && name.endsWith(".svg"))), "utf8");
/** Pixels of a side: less than any of them has on a screen. */
const SIDE = 40;
/** The part of all grey that two pictures must differ by at least. */
const DIFFERENT = 0.04;

test.use({ serviceWorkers: "block" });

/** The greys of symbols of a file, each a list of numbers from 0 (ground) to 1. */
function greys(page, file, names) {
  return page.evaluate(
    async ([file, names, side]) => {
      const symbols = new DOMParser().parseFromString(file, "image/svg+xml");
      const grey = async (name) => {
        const symbol = symbols.getElementById(name);
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${symbol.getAttribute("viewBox")}" width="${side}" height="${side}" fill="black" color="black">${symbol.innerHTML}</svg>`;
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
        await image.decode();
        const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
        const context = canvas.getContext("2d");
        context.drawImage(image, 0, 0, side, side);
        const { data } = context.getImageData(0, 0, side, side);
        return Array.from({ length: side * side }, (_, at) => data[at * 4 + 3] / 255);
      };
      return Promise.all(names.map(grey));
    },
    [file, names, SIDE],
  );
}

/** Pairs that look alike, with how much they differ. */
async function alike(page, file, names) {
  const all = await greys(page, file, names);
  for (const [at, one] of all.entries()) expect(Math.max(...one), names[at]).toBeGreaterThan(0.5);
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other, further) => ({ one, other, names: [names[at], names[at + 1 + further]] })));
  const difference = ({ one, other }) => one.reduce((sum, grey, at) => sum + Math.abs(grey - other[at]), 0) / one.length;
  return pairs.map((pair) => ({ pair: pair.names.join(" ~ "), by: difference(pair) })).filter(({ by }) => by < DIFFERENT);
}

/** The names of the pictures that elements of the page show, each once for each element. */
const shown = (page, selector) =>
  page.locator(selector).evaluateAll((all) => all.map((use) => use.getAttribute("href").split("#")[1]));

test("topics are told apart by their pictures without colour", async ({ page, origin }) => {
  await open(page, `${origin}/de/`);
  const names = await shown(page, ".topic-picture use");
  expect(names.length).toBeGreaterThan(10);
  expect(new Set(names).size, "each has its own").toBe(names.length);
  expect(await alike(page, fileOf("icons"), names)).toEqual([]);
});

test("notices and emergency numbers are told apart by their signs without colour", async ({ page, origin }) => {
  await open(page, `${origin}/de/emergency/`);
  const numbers = await shown(page, ".emergency-picture use");
  expect(numbers.length).toBeGreaterThan(3);
  expect(await alike(page, fileOf("icons"), ["info", "warning", "danger", "free", "right"])).toEqual([]);
  expect(await alike(page, fileOf("icons"), numbers)).toEqual([]);
});

for (const { path } of routes().filter(({ type, locale }) => type === "situation" && locale === "de")) {
  test(`phrases of ${path} are told apart by their pictures without colour`, async ({ page, origin }) => {
    await open(page, origin + path);
    const names = await shown(page, ".topic-picture use");
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names).size, "each has its own").toBe(names.length);
    expect(await alike(page, fileOf("pictures"), names)).toEqual([]);
  });
}
