// Pages on paper, as Chromium prints them.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scanned } from "./scanner.mjs";

/** The papers: a sheet, and the roll of a receipt printer. */
export const PAPERS = { "A4": { width: "210mm", height: "297mm" }, "a receipt of 80 mm": { width: "80mm", height: "297mm" } };

/** A page on paper: what stands on it, and what a phone reads from it. @param {import("@playwright/test").Page} page @param {{width: string, height: string}} paper */
export async function onPaper(page, paper) {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  const file = join(folder, "page.pdf");
  writeFileSync(file, await page.pdf({ ...paper, preferCSSPageSize: false, printBackground: false }));
  const text = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
  execFileSync("pdftoppm", ["-r", "200", "-png", file, join(folder, "page")]);
  const pages = readdirSync(folder).filter((name) => name.endsWith(".png"));
  const codes = pages.map((name) => scanned(readFileSync(join(folder, name)))).filter(Boolean);
  return { text: letters(text), codes };
}

/** Letters and digits alone: in a file for printing, words of joined letters stand in pieces, and marks anywhere. */
export const letters = (text) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
export const words = (text) => [...new Set(text.normalize("NFKC").split(/\s+/).map(letters).filter(Boolean))];
/** Of Arabic words some are in the file as glyphs without a letter; a page that lacks a part lacks more. */
export const LEAST = { ltr: 1, rtl: 0.6 };
