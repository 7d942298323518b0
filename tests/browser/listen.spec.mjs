// Reading aloud: clips of the pack, voices that live on the device, the bar, the choice of language, and no network.

import { readFileSync } from "node:fs";
import { MORNING, open, ready } from "./app_page.mjs";
import { expectArrival } from "./arrival.mjs";
import { expect, test } from "./fixture.mjs";
import { json, locale, manifest, page as pageOf, tags } from "./pack.mjs";
import { needed, routes } from "./site.mjs";
import { ask, tell } from "./worker_page.mjs";

const EXAMPLES = JSON.parse(readFileSync(new URL("../speech/parts.json", import.meta.url), "utf8"));
const MODULE = manifest().listen;
const ARTICLE = "/de/emergency/crisis/";
const RELEASE = json("release.json").release.slice(0, 8);
const listOf = (tag) => json(`pack/${tag}/listen.${RELEASE}.json`);
const words = listOf("de").words;

test.use({ locale: "de-AT", reducedMotion: "reduce" });

const button = (page) => page.locator(".listen");
const bar = (page) => page.locator(".player");
const key = (page, name) => page.locator(`.player-${name}`);
const heard = (page) => page.locator("[data-heard]");

/** Keeps an eye on every sound that is played: `window.sounds` holds the elements, the newest last. */
function watchSounds() {
  window.sounds = [];
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    if (!window.sounds.includes(this)) window.sounds.push(this);
    return play.call(this);
  };
}
const sound = (page) => page.evaluate(() => window.sounds.at(-1) && { paused: window.sounds.at(-1).paused, rate: window.sounds.at(-1).playbackRate, src: window.sounds.at(-1).src });
const isPlaying = async (page) => (await sound(page))?.paused === false;

/** Asks for it as a finger does: without bringing the button into view, which is there. */
async function tap(page) {
  const { x, y, width, height } = await button(page).boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Opens a page and lets it be read. */
async function listen(page, address, profile) {
  await page.addInitScript(watchSounds);
  await open(page, address, profile);
  await tap(page);
  await bar(page).waitFor();
}

test.describe("parts", () => {
  test.use({ serviceWorkers: "block" });

  test("are those that the program `welcome` finds", async ({ page, origin }) => {
    await open(page, `${origin}/de/`);
    for (const { name, html, parts } of EXAMPLES) {
      const found = await page.evaluate(
        async ([module, html]) => {
          const { partsOf } = await import(module);
          const main = document.createElement("main");
          main.innerHTML = html;
          return partsOf(main, "de").map(({ lang, lines }) => [lang, lines]);
        },
        [MODULE, html],
      );
      expect(found, name).toEqual(parts);
    }
  });

  // What the app has put into a page by then is not in a clip: so the page is asked that is shown.
  for (const tag of tags().filter((tag) => listOf(tag).clips.length > 0)) {
    test(`of every page for emergencies in ${tag} have a clip`, async ({ page, origin }) => {
      const pages = routes().filter(({ path }) => path === `/${tag}/` || path.startsWith(`/${tag}/emergency/`));
      expect(pages.length).toBeGreaterThan(3);
      const { clips } = listOf(tag);
      for (const { path } of pages) {
        await open(page, origin + path);
        const texts = await page.evaluate(async ([module, tag]) => {
          const { partsOf } = await import(module);
          const own = partsOf(document.getElementById("content"), tag).filter(({ lang }) => lang === tag);
          const hex = (bytes) => Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
          const clip = async ({ lines }) => {
            const text = new TextEncoder().encode(`${tag}\n${lines.join("\n")}`);
            return [hex(new Uint8Array(await crypto.subtle.digest("SHA-256", text))), lines.join(" / ")];
          };
          return Promise.all(own.map(clip));
        }, [MODULE, tag]);
        expect(texts.length, path).toBeGreaterThan(2);
        expect(texts.filter(([clip]) => !clips.includes(clip)), path).toEqual([]);
      }
    });
  }
});

test.describe("a page with clips", () => {
  test.use({ serviceWorkers: "block" });

  test("is read from its heading on, part after part, and stays where it is read", async ({ page, origin }) => {
    await listen(page, origin + ARTICLE);
    await expect(heard(page)).toHaveJSProperty("tagName", "H1");
    await expect(key(page, "play")).toBeFocused();
    await expect(page.locator(".player-said")).toHaveText(words["listen-machine"]);
    await expect.poll(() => isPlaying(page)).toBe(true);
    // The clip of the heading ends by itself.
    await expect(heard(page)).toHaveClass("lead", { timeout: 15_000 });
    expect(await page.evaluate(() => window.sounds.length)).toBe(2);
    for (let step = 0; step < 6; step += 1) await key(page, "forward").click();
    await expect(heard(page)).toHaveCount(1);
    await expect(heard(page)).toBeInViewport();
    const hidden = async () => {
      const [part, over] = [await heard(page).boundingBox(), await bar(page).boundingBox()];
      return part.y - over.y;
    };
    await expect.poll(hidden, "the bar does not lie over it").toBeLessThan(0);
  });

  test("can be held, gone back in, gone on in, sped up and left", async ({ page, origin }) => {
    await listen(page, origin + ARTICLE);
    await expect.poll(() => isPlaying(page)).toBe(true);
    await key(page, "play").click();
    await expect(key(page, "play")).toHaveAccessibleName(words["listen-play"]);
    expect(await isPlaying(page)).toBe(false);
    await key(page, "play").click();
    await expect(key(page, "play")).toHaveAccessibleName(words["listen-pause"]);
    await expect.poll(() => isPlaying(page)).toBe(true);

    await expect(key(page, "back")).toBeDisabled();
    await key(page, "forward").click();
    await expect(heard(page)).toHaveClass("lead");
    await key(page, "back").click();
    await expect(heard(page)).toHaveJSProperty("tagName", "H1");

    for (const [name, rate] of [["fast", 1.25], ["slow", 0.75], ["normal", 1]]) {
      await key(page, "speed").click();
      await expect(key(page, "speed")).toHaveAccessibleName(`${words["listen-speed"]}: ${words[`listen-${name}`]}`);
      expect((await sound(page)).rate).toBe(rate);
    }
    // What is touched is read next.
    await page.locator("main .block p").first().click();
    await expect(heard(page)).toHaveClass("block");

    await page.keyboard.press("Escape");
    await expect(bar(page)).toHaveCount(0);
    await expect(heard(page)).toHaveCount(0);
    await expect(button(page)).toBeFocused();
    expect(await isPlaying(page)).toBe(false);
    await button(page).click();
    await key(page, "stop").click();
    await expect(bar(page)).toHaveCount(0);
  });

  test("opens an answer that it reads", async ({ page, origin }) => {
    await listen(page, `${origin}/de/emergency/call-for-help/`);
    const question = page.locator(".question").first();
    await expect(question).not.toHaveAttribute("open");
    while ((await heard(page).locator(".question").count()) === 0) await key(page, "forward").click();
    await expect(question).toHaveAttribute("open");
  });

  test("falls silent with the page, and with the visit", async ({ page, origin }) => {
    await listen(page, origin + ARTICLE);
    await expect.poll(() => isPlaying(page)).toBe(true);
    await page.locator(".top-bar .home").click();
    await expectArrival(page, pageOf("/de/"));
    await expect(bar(page)).toHaveCount(0);
    expect(await isPlaying(page)).toBe(false);
  });

  test("is read in two languages where it is shown in two", async ({ page, origin }) => {
    await page.addInitScript(watchSounds);
    await page.goto(`${origin}/de/emergency/crisis/?with=en`);
    await ready(page);
    await page.locator("[data-second]").first().waitFor();
    await tap(page);
    const languages = new Set();
    for (let step = 0; step < 4; step += 1) {
      await expect.poll(() => isPlaying(page)).toBe(true);
      languages.add(new URL((await sound(page)).src).pathname.split("/")[2]);
      await key(page, "forward").click();
    }
    expect([...languages].sort()).toEqual(["de", "en"]);
  });
});

test.describe("a page without clips", () => {
  test.use({ serviceWorkers: "block" });

  /** A device with voices: one that lives elsewhere, one that lives here. */
  function withVoices() {
    window.spoken = [];
    const voices = [
      { lang: "de-AT", name: "far", localService: false },
      { lang: "ar-EG", name: "near", localService: true },
    ];
    class Utterance extends EventTarget {
      constructor(text) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    Object.defineProperty(window, "speechSynthesis", {
      value: { getVoices: () => voices, speak: (utterance) => window.spoken.push(utterance), cancel: () => {} },
    });
  }

  test("says that there is none, and reads no half of it", async ({ page, origin }) => {
    await listen(page, `${origin}/de/health/see-a-doctor/`);
    await expect(page.locator(".player-said")).toHaveText(words["listen-none"]);
    await expect(bar(page).getByRole("button")).toHaveCount(1);
    await expect(heard(page)).toHaveCount(0);
    await key(page, "stop").click();
    await expect(bar(page)).toHaveCount(0);
  });

  test("is read by a voice of exactly its language that lives on the device", async ({ page, origin }) => {
    await page.addInitScript(withVoices);
    await listen(page, `${origin}/ar/health/see-a-doctor/`);
    await expect(heard(page)).toHaveJSProperty("tagName", "H1");
    const spoken = () => page.evaluate(() => window.spoken.map(({ text, lang, voice, rate }) => ({ text, lang, voice: voice.name, rate })));
    const heading = (await page.locator("main h1").textContent()).trim();
    expect(await spoken()).toEqual([{ text: `${heading}.`, lang: "ar", voice: "near", rate: 1 }]);
    await page.evaluate(() => window.spoken.at(-1).dispatchEvent(new Event("end")));
    await expect(heard(page)).toHaveClass("lead");
    expect(await spoken()).toHaveLength(2);
  });

  test("is not sent to a voice that lives elsewhere", async ({ page, origin }) => {
    await page.addInitScript(withVoices);
    await listen(page, `${origin}/de/health/see-a-doctor/`);
    await expect(page.locator(".player-said")).toHaveText(words["listen-none"]);
    expect(await page.evaluate(() => window.spoken.length)).toBe(0);
  });
});

test.describe("the choice of language", () => {
  test.use({ serviceWorkers: "block", hasTouch: true });

  const names = () => manifest().locales.map(({ tag }) => tag);

  /** Opens it and waits until it can be heard. */
  async function start(page, origin, profile = "kiosk") {
    await page.addInitScript(watchSounds);
    const module = page.waitForResponse((response) => response.url().endsWith(MODULE));
    await open(page, `${origin}/`, profile);
    await module;
    await page.locator(`script[src="${MODULE}"]`).waitFor({ state: "attached" });
  }

  test("says the languages in turn when the space bar is pressed, and Enter takes one", async ({ page, origin }) => {
    await start(page, origin);
    for (const tag of [...names(), names()[0]]) {
      // Until the module listens, the key does nothing.
      await expect(async () => {
        if ((await heard(page).getAttribute("lang").catch(() => null)) !== tag) await page.keyboard.press("Space");
        await expect(heard(page)).toHaveAttribute("lang", tag, { timeout: 1_000 });
      }).toPass();
      await expect(heard(page)).toBeFocused();
      await expect.poll(async () => new URL((await sound(page)).src).pathname).toMatch(new RegExp(`/audio/${tag}/`));
    }
    await page.keyboard.press("Enter");
    await expectArrival(page, pageOf(`/${names()[0]}/`));
  });

  test("says them while a finger is held down, which takes one when it lifts", async ({ page, origin }) => {
    await start(page, origin);
    const session = await page.context().newCDPSession(page);
    const { x, y, width } = await page.locator("h1").boundingBox();
    const touchPoints = [{ x: x + width / 2, y: y + 10 }];
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
    await expect(heard(page)).toHaveAttribute("lang", names()[0]);
    // It goes on by itself.
    await expect(heard(page)).toHaveAttribute("lang", names()[1], { timeout: 15_000 });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expectArrival(page, pageOf(`/${names()[1]}/`));
    expect(await isPlaying(page)).toBe(false);
  });

  test("takes the language under a slow finger, not another one", async ({ page, origin }) => {
    await start(page, origin);
    const session = await page.context().newCDPSession(page);
    const tag = names().at(-1);
    const { x, y, width, height } = await page.locator(`.languages a[lang="${tag}"]`).boundingBox();
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x: x + width / 2, y: y + height / 2 }] });
    await expect(heard(page)).toHaveAttribute("lang", tag);
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expectArrival(page, pageOf(`/${tag}/`));
  });
});

test.describe("a shared tablet", () => {
  const { idle_seconds: IDLE } = manifest().kiosk;

  test("takes listening for being there", async ({ page, origin }) => {
    await page.clock.install({ time: MORNING });
    await open(page, origin + ARTICLE, "kiosk");
    const alive = () => page.evaluate(() => document.dispatchEvent(new CustomEvent("welcome-alive")));
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
    await alive();
    await page.clock.runFor((IDLE - 2) * 1_000);
    await alive();
    await page.clock.runFor((IDLE - 2) * 1_000);
    await expect(page.locator("dialog.idle-warning")).toBeHidden();
    await page.clock.runFor(4_000);
    await expect(page.locator("dialog.idle-warning")).toBeVisible();
  });

  test("reads without a network, once it has everything", async ({ page, startServer }) => {
    test.setTimeout(90_000);
    const server = await startServer(needed("WELCOME_SITE"));
    await page.addInitScript(watchSounds);
    await open(page, `${server.origin}${ARTICLE}`, "kiosk");
    const { audio } = json("release.json");
    expect(audio.map(({ tag }) => tag)).toContain("audio/de");
    const kept = () => page.evaluate(async (paths) => {
      const found = await Promise.all(paths.map((path) => caches.match(path)));
      return found.filter(Boolean).length;
    }, audio.flatMap(({ files }) => files.map(({ path }) => path)));
    await expect.poll(kept, { timeout: 60_000 }).toBe(audio.flatMap(({ files }) => files).length);
    server.goOffline();
    await page.reload();
    await ready(page);
    await tap(page);
    await expect.poll(() => isPlaying(page)).toBe(true);
    await expect(heard(page)).toHaveClass("lead", { timeout: 15_000 });
  });

  test("keeps sound of its own accord, one's own device only if all is asked for", async ({ page, startServer }) => {
    const server = await startServer(needed("WELCOME_SITE"));
    await open(page, `${server.origin}${ARTICLE}`);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await expect.poll(async () => (await ask(page, "state")).locales.length, { timeout: 45_000 }).toBe(tags().length);
    const clip = json("release.json").audio[0].files[0].path;
    expect(await page.evaluate(async (clip) => Boolean(await caches.match(clip)), clip)).toBe(false);
    await tell(page, { type: "get", mode: "all" });
    await expect.poll(() => page.evaluate(async (clip) => Boolean(await caches.match(clip)), clip), { timeout: 45_000 }).toBe(true);
  });
});
