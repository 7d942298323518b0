// Numbers, times, prices and addresses stand as they are read aloud, where the browser has drawn them: from left to right, also in right-to-left text.
// The order by the rules of Unicode is tested natively (tests/suite/bidi.rs); this is what became of it on the screen.

import { open, showWhole } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { pageTypes } from "./site.mjs";

test.use({ reducedMotion: "reduce", serviceWorkers: "block" });

const PAGES = pageTypes().filter(({ locale }) => locale === "ar");

for (const { type, path } of PAGES) {
  test(`what has digits runs from left to right on the Arabic page ${type}`, async ({ page, origin }) => {
    await open(page, `${origin}${path}`);
    await showWhole(page);
    const { found, turned } = await page.evaluate(tokensAsDrawn);
    expect(turned, turned.join("\n")).toEqual([]);
    expect(found, "the emergency page has its numbers").toBeGreaterThanOrEqual(type === "emergency" ? 3 : 0);
  });
}

test("a number that is not isolated is found", async ({ page, origin }) => {
  await open(page, `${origin}/ar/emergency/`);
  await page.evaluate(() => {
    const line = document.createElement("p");
    line.dir = "rtl";
    line.textContent = "اتصل +43 1 4000 الآن";
    document.querySelector("main").prepend(line);
  });
  const { turned } = await page.evaluate(tokensAsDrawn);
  expect(turned).toEqual(["+43 1 4000"]);
});

/** In the page (a range of two times runs as the text does, so it is two tokens): how many tokens are drawn on one line, and those of which a character stands left of the one before it. */
function tokensAsDrawn() {
  const TOKEN = /\+?[\p{Nd}](?:[\p{Nd}\s:.,٫٬\/-]*[\p{Nd}])?|[\w.+-]+@[\w.-]+\w|(?:[a-z0-9-]+\.)+[a-z]{2,}/giu;
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const turned = [];
  let found = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: token, index } of node.textContent.matchAll(TOKEN)) {
      const boxes = [...token].map((character, at) => {
        const range = document.createRange();
        range.setStart(node, index + at);
        range.setEnd(node, index + at + 1);
        return { character, box: range.getBoundingClientRect() };
      });
      const drawn = boxes.filter(({ character, box }) => character.trim() !== "" && box.width > 0);
      const isOneLine = drawn.every(({ box }) => Math.abs(box.top - drawn[0].box.top) < box.height / 2);
      if (drawn.length < 2 || !isOneLine) {
        continue;
      }
      found += 1;
      if (drawn.some(({ box }, at) => at > 0 && box.left < drawn[at - 1].box.left - 0.5)) {
        turned.push(token);
      }
    }
  }
  return { found, turned };
}
