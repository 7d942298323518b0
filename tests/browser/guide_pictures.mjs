// The pictures of the guide, taken of what its steps make; called by `cargo xtask guide`.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { bringUp, MORNING, open } from "./app_page.mjs";
import config from "./playwright.config.mjs";
import { serve, watch } from "./program.mjs";
import { needed } from "./site.mjs";

const FOLDER = process.env.WELCOME_OUTPUT;
const WELCOME = needed("WELCOME_BIN");
const KIOSK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Runs the city's program at the desk and resolves to what it writes. */
const welcome = async (...args) => (await promisify(execFile)(WELCOME, args, { cwd: desk })).stdout;
/** Changes a file of the desk as the guide says. */
const change = async (name, from, to) => {
  const text = await readFile(join(desk, name), "utf8");
  if (!text.includes(from)) throw new Error(`${name} does not have “${from}” any more`);
  await writeFile(join(desk, name), text.replace(from, to));
};

const desk = await mkdtemp(join(tmpdir(), "welcome-guide-"));
const browser = await chromium.launch(config.use.launchOptions);
await mkdir(FOLDER, { recursive: true });
try {
  await welcome("new", "smalltown", "--city", "Smalltown", "--country", "AT", "--locales", "en,de");
  await editors();
  await cityIt();
} finally {
  await browser.close();
  await rm(desk, { recursive: true });
}

/** The pack while it is written, an error in it, and how far it has come. */
async function editors() {
  const program = await watch(WELCOME, join(desk, "smalltown"));
  const page = await device(KIOSK);
  await open(page, `${program.origin}/en/`);
  await take(page, "editors-start");
  await welcome("add", "article", "health/dentist", "smalltown");
  await change("smalltown/en/health.json", "Sample: the title of the article", "See a dentist");
  await change("smalltown/en/health.json", "Sample: what it is about, in one sentence.", "Where to go when a tooth hurts.");
  const sample = "Sample: say in two or three sentences what the reader can do or find out here.";
  await change("smalltown/en/health.json", sample, "Call a dentist near you. Nobody answers? Call {city-phone}.");
  await page.waitForFunction(async () => (await fetch("/en/health/dentist/")).ok);
  await open(page, `${program.origin}/en/health/dentist/`);
  await page.getByText("Nobody answers?").waitFor();
  await take(page, "editors-article");
  await change("smalltown/en/health.json", "{city-phone}", "{city-phon}");
  await page.getByRole("dialog", { name: /in the pack/ }).waitFor();
  await take(page, "editors-error");
  await change("smalltown/en/health.json", "{city-phon}", "{city-phone}");
  await program.stop();
  await welcome("add", "locale", "tr", "smalltown");
  await writeFile(join(desk, "status.html"), await welcome("status", "smalltown", "--format", "html"));
  await page.goto(pathToFileURL(join(desk, "status.html")).href);
  await take(page, "editors-status");
  await page.context().close();
}

/** The site on a tablet and on a phone. */
async function cityIt() {
  await welcome("build", "smalltown", "-o", "site");
  const program = await serve(WELCOME, join(desk, "site"));
  const kiosk = await device(KIOSK);
  await open(kiosk, `${program.origin}/`, "kiosk");
  await take(kiosk, "city-it-start");
  await open(kiosk, `${program.origin}/en/health/see-a-doctor/`, "kiosk");
  await bringUp(kiosk, "idle");
  await take(kiosk, "city-it-idle");
  const phone = await device(PHONE);
  await open(phone, `${program.origin}/en/about/`);
  await take(phone, "city-it-about");
  await program.stop();
}

/** A device whose clock can stand still, and which stores nothing. */
async function device(viewport) {
  const context = await browser.newContext({ viewport, locale: "en", serviceWorkers: "block", hasTouch: true });
  const page = await context.newPage();
  await page.clock.install({ time: MORNING });
  return page;
}

function take(page, name) {
  return page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
}
