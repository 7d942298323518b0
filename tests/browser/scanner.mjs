// A phone's camera before a code.

import jsQR from "jsqr";
import { PNG } from "pngjs";

/** What a phone reads from a picture. @param {Buffer} png @returns {string | undefined} */
export function scanned(png) {
  const { data, width, height } = PNG.sync.read(png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/**
 * What a phone reads when the open code is that many pixels wide, held askew and not quite in focus.
 * @param {import("@playwright/test").Page} page @param {number} pixels @param {number} degrees
 */
export async function scannedAskew(page, pixels, degrees) {
  await page.locator("dialog.qr-panel .qr-code").evaluate((code, { pixels, degrees }) => {
    const held = document.createElement("div");
    held.id = "held";
    held.style.cssText = "position: fixed; inset: 0; z-index: 9; background: white; display: grid; place-items: center";
    const copy = held.appendChild(code.cloneNode(true));
    copy.style.cssText = `inline-size: ${pixels}px; rotate: ${degrees}deg; filter: blur(0.5px)`;
    code.closest("dialog").append(held);
  }, { pixels, degrees });
  const picture = await page.locator("#held").screenshot();
  await page.locator("#held").evaluate((held) => held.remove());
  return scanned(picture);
}
