// Reads a page aloud, part by part: a clip where the pack has one, else a voice of exactly the language that lives on the
// device; and on the choice of language it says each language in itself. A module of its own and not in the wasm, because
// few visits need it and every first visit would pay for it.

/** @typedef {{element: Element, lang: string, lines: string[]}} Part  What is heard by itself; `crates/cli/src/speech.rs` finds the same. */
/** @typedef {{words: Record<string, string>, clips: string[], recorded: string[]}} List  What a language can say. */
/** @typedef {{clip: string, isRecorded: boolean} | {voice: SpeechSynthesisVoice}} Source  Where the sound of a part comes from. */

/** Elements that are heard by themselves, wherever they do not stand in another one that is. */
const PARTS = "h1, h2, h3, h4, p, li, dt, dd, summary, caption, .block";
/** Elements that are not heard: pictures, what is there to be touched, what the clock changes, and the list of sources. */
const SILENT =
  "svg, script, style, template, nav, form, button, input, select, textarea, table, dialog, " +
  ".open-state, .review-note, .place-filter, .search, .take-along, .appointment, .session-next, .session-dates, .beside-bar, .counts, [hidden], [aria-hidden=true]";
/** Elements in a line of text; a link always is one. */
const IN_LINE = "a, :is(abbr, b, bdi, em, i, mark, span, strong, time):not([class]), [class='']";
/** What is said digit by digit. */
const NUMBER = "a[href^='tel:'], a[href^='sms:']";
/** Marks that direct how text is set, and where a word may break. */
const UNHEARD = /[\u00ad\u061c\u200b\u200e\u200f\u2066-\u2069\ufeff]/g;
/** A line that ends so has its pause already. */
const ENDED = /[.!?:;,…。！？؟۔،։።]$/;

const SPEEDS = [["slow", 0.75], ["normal", 1], ["fast", 1.25]];
/** Milliseconds: after so long a finger that does not move is held down, and voices that have not come are not there. */
const HELD = 600;
const VOICES = 1_000;
/** Pixels by which a finger may move that is held down. */
const STILL = 12;
/** Phosphor Icons 2.1.1, MIT; see `assets/README.md`. */
const SIGNS = {
  play: "M240,128a15.74,15.74,0,0,1-7.6,13.51L88.32,229.65a16,16,0,0,1-16.2.3A15.86,15.86,0,0,1,64,216.13V39.87a15.86,15.86,0,0,1,8.12-13.82,16,16,0,0,1,16.2.3L232.4,114.49A15.74,15.74,0,0,1,240,128Z",
  pause: "M216,48V208a16,16,0,0,1-16,16H160a16,16,0,0,1-16-16V48a16,16,0,0,1,16-16h40A16,16,0,0,1,216,48ZM96,32H56A16,16,0,0,0,40,48V208a16,16,0,0,0,16,16H96a16,16,0,0,0,16-16V48A16,16,0,0,0,96,32Z",
  back: "M208,47.88V208.12a16,16,0,0,1-24.43,13.43L64,146.77V216a8,8,0,0,1-16,0V40a8,8,0,0,1,16,0v69.23L183.57,34.45A15.95,15.95,0,0,1,208,47.88Z",
  forward: "M208,40V216a8,8,0,0,1-16,0V146.77L72.43,221.55A15.95,15.95,0,0,1,48,208.12V47.88A15.95,15.95,0,0,1,72.43,34.45L192,109.23V40a8,8,0,0,1,16,0Z",
  speed: "M209.88,69.83A115.19,115.19,0,0,0,128,36h-.41C63.85,36.22,12,88.76,12,153.13V176a20,20,0,0,0,20,20H224a20,20,0,0,0,20-20V152A115.25,115.25,0,0,0,209.88,69.83ZM220,172H127.32l46.44-65A12,12,0,1,0,154.24,93L97.82,172H36V153.13c0-1.72,0-3.43.14-5.13H56a12,12,0,0,0,0-24H40.62c10.91-33.39,40-58.52,75.38-63.21V80a12,12,0,0,0,24,0V60.8A92,92,0,0,1,215.66,124H200a12,12,0,0,0,0,24h19.9c.06,1.33.1,2.66.1,4Z",
  stop: "M208.49,191.51a12,12,0,0,1-17,17L128,145,64.49,208.49a12,12,0,0,1-17-17L111,128,47.51,64.49a12,12,0,0,1,17-17L128,111l63.51-63.52a12,12,0,0,1,17,17L145,128Z",
};

const page = document.documentElement;
/** What all pages of a locale share lies beside the lists, under a name that ends with the same release. */
const SHARED = document.querySelector('link[data-app="shared"]').href;
const RELEASE = /\.([0-9a-f]{8})\.json$/.exec(SHARED)[1];
const PACK = new URL("../", SHARED);

/** @type {Map<string, Promise<List>>} */
const lists = new Map();
/** @type {Player | null} */
let player = null;
/** How fast is read, kept while the page is open: an entry of `SPEEDS`. */
let speed = 1;

/**
 * The parts of what stands in an element of a language, in their order.
 * @param {Element} main @param {string} lang @returns {Part[]}
 */
export function partsOf(main, lang) {
  /** @type {Part[]} */
  const parts = [];
  let line = "";
  const endLine = () => {
    const heard = line.replace(UNHEARD, "").split(/\s+/u).filter(Boolean).join(" ");
    line = "";
    if (/[\p{Alphabetic}\p{N}]/u.test(heard)) parts.at(-1)?.lines.push(heard);
  };
  const begin = (element, lang) => {
    endLine();
    parts.push({ element, lang, lines: [] });
  };
  /** @param {Element} element @param {{part: Element | null, lang: string, isNumber: boolean}} around */
  const hear = (element, around) => {
    if (element.matches(SILENT)) return endLine();
    const here = {
      part: around.part ?? (element.matches(PARTS) ? element : null),
      // A word of the office is said with the sentence in which it stands.
      lang: (!element.matches(".word") && element.getAttribute("lang")) || around.lang,
      isNumber: around.isNumber || element.matches(NUMBER),
    };
    const breaks = !element.matches(IN_LINE);
    if (breaks) endLine();
    if (here.part && (!around.part || here.lang !== around.lang)) begin(here.part, here.lang);
    for (const child of element.childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE) hear(child, here);
      else if (child.nodeType === Node.TEXT_NODE && here.part) line += here.isNumber ? digitByDigit(child.data) : child.data;
    }
    if (breaks) endLine();
    if (around.part && here.lang !== around.lang) begin(around.part, around.lang);
  };
  for (const child of main.children) hear(child, { part: null, lang, isNumber: false });
  return parts.filter(({ lines }) => lines.length > 0);
}

/** A number as people say it: digit by digit, with a pause between its groups. @param {string} number */
function digitByDigit(number) {
  const groups = number.replace(UNHEARD, "").split(/\s+/u).filter(Boolean);
  return groups.map((group) => [...group].join(" ")).join(", ");
}

/** The name of the clip of a text. @param {string} lang @param {string[]} lines */
async function clipOf(lang, lines) {
  const text = new TextEncoder().encode(`${lang}\n${lines.join("\n")}`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What a language can say; nothing where the pack does not have it. @param {string} lang */
function listOf(lang) {
  const fetched = async () => {
    const response = await fetch(new URL(`${lang}/listen.${RELEASE}.json`, PACK));
    return response.ok ? response.json() : { words: {}, clips: [], recorded: [] };
  };
  if (!lists.has(lang)) lists.set(lang, fetched().catch(() => (lists.delete(lang), { words: {}, clips: [], recorded: [] })));
  return lists.get(lang);
}

/** The voices of the device; some browsers name them only after a while. @returns {Promise<SpeechSynthesisVoice[]>} */
async function voices() {
  if (!("speechSynthesis" in window)) return [];
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise((resolve) => {
      speechSynthesis.addEventListener("voiceschanged", resolve, { once: true });
      setTimeout(resolve, VOICES);
    });
  }
  return speechSynthesis.getVoices();
}

/** Whether a voice speaks exactly a language: the same one in the same script, and of the same country if it names one. */
function speaks(voice, tag) {
  try {
    const [spoken, wanted] = [voice.lang.replaceAll("_", "-"), tag].map((tag) => new Intl.Locale(tag).maximize());
    const isCountry = new Intl.Locale(tag).region === undefined || spoken.region === wanted.region;
    return spoken.language === wanted.language && spoken.script === wanted.script && isCountry;
  } catch {
    return false;
  }
}

/**
 * Where the sound of a text comes from; nothing where there is none. A voice that is not on the device would send the text away.
 * @param {string} lang @param {string[]} lines @returns {Promise<Source | null>}
 */
async function sourceOf(lang, lines) {
  const { clips, recorded } = await listOf(lang);
  const canPlay = new Audio().canPlayType('audio/ogg; codecs="opus"') !== "";
  // Without a secure origin nothing can be looked up by its hash.
  if (canPlay && window.crypto?.subtle && clips.length + recorded.length > 0) {
    const clip = await clipOf(lang, lines);
    const isRecorded = recorded.includes(clip);
    if (isRecorded || clips.includes(clip)) return { clip: new URL(`../audio/${lang}/${clip}.opus`, PACK).href, isRecorded };
  }
  const voice = (await voices()).find((voice) => voice.localService && speaks(voice, lang));
  return voice ? { voice } : null;
}

/** One text being said. */
class Utterance {
  /** @param {Source} source @param {Part} part @param {{onend: () => void, onrefused: () => void}} heard */
  constructor(source, { lang, lines }, { onend, onrefused }) {
    this.onrefused = onrefused;
    if ("clip" in source) {
      this.audio = new Audio(source.clip);
      this.audio.addEventListener("ended", onend);
      // A clip that cannot be had is left out, as a page without sound would be.
      this.audio.addEventListener("error", onend);
      this.audio.addEventListener("timeupdate", stillHere);
    } else {
      const text = lines.map((line) => (ENDED.test(line) ? line : `${line}.`)).join("\n");
      this.spoken = new SpeechSynthesisUtterance(text);
      this.spoken.voice = source.voice;
      this.spoken.lang = lang;
      this.spoken.addEventListener("end", onend);
      this.spoken.addEventListener("boundary", stillHere);
    }
  }

  /** @param {number} rate */
  play(rate) {
    if (this.audio) {
      this.audio.playbackRate = rate;
      this.audio.play().catch((error) => {
        if (error.name === "NotAllowedError") this.onrefused();
      });
    } else {
      this.spoken.rate = rate;
      speechSynthesis.speak(this.spoken);
    }
  }

  /** A voice cannot be stopped in the middle on every device: it begins its text anew. */
  pause() {
    if (this.audio) return this.audio.pause();
    const { spoken } = this;
    this.spoken = Object.assign(new SpeechSynthesisUtterance(spoken.text), { voice: spoken.voice, lang: spoken.lang });
    speechSynthesis.cancel();
  }

  /** @param {number} rate */
  set rate(rate) {
    if (this.audio) this.audio.playbackRate = rate;
  }

  end() {
    if (this.audio) {
      this.audio.pause();
      this.audio.removeAttribute("src");
    } else speechSynthesis.cancel();
  }
}

/** Who listens is there, though nothing is touched. */
function stillHere() {
  document.dispatchEvent(new CustomEvent("welcome-alive"));
}

/** The bar with which a page is heard. */
class Player {
  /** @param {HTMLElement} button  What it was asked for with. */
  constructor(button) {
    this.button = button;
    /** @type {{part: Part, source: Source}[]} */
    this.all = [];
    this.at = 0;
    this.isPlaying = false;
    /** @type {Utterance | null} */
    this.utterance = null;
  }

  async open() {
    const main = document.getElementById("content");
    const lang = page.lang;
    const { words } = await listOf(lang);
    const found = partsOf(main, lang);
    const sources = await Promise.all(found.map(({ lang, lines }) => sourceOf(lang, lines)));
    // A page whose heading nobody can say would be heard in shreds: what it shares with others.
    const all = sources[0] ? found.map((part, at) => ({ part, source: sources[at] })) : [];
    this.all = all.filter(({ source }) => source !== null);
    if (player !== this) return; // the visitor has gone on meanwhile
    this.show(words);
    this.button.setAttribute("aria-expanded", "true");
    if (this.all.length === 0) {
      this.said.textContent = words["listen-none"];
      this.keys.stop.focus();
      return;
    }
    this.keys.play.focus();
    this.at = Math.max(0, this.all.findIndex(({ part }) => part.element.getBoundingClientRect().bottom > this.top()));
    this.play();
  }

  /** @param {Record<string, string>} words */
  show(words) {
    this.words = words;
    const key = (name, sign, label, act) => {
      const button = element("button", { type: "button", class: `player-key player-${name}`, "aria-label": words[label] }, signOf(sign));
      button.addEventListener("click", act);
      return button;
    };
    this.keys = {
      back: key("back", "back", "listen-back", () => this.step(-1)),
      play: key("play", "pause", "listen-pause", () => (this.isPlaying ? this.pause() : this.play())),
      forward: key("forward", "forward", "listen-forward", () => this.step(1)),
      speed: key("speed", "speed", "listen-speed", () => this.changeSpeed()),
      stop: key("stop", "stop", "listen-stop", () => close(true)),
    };
    this.pace = element("span", { class: "player-pace" });
    this.keys.speed.append(this.pace);
    this.showSpeed();
    const { back, play, forward, speed, stop } = this.keys;
    this.said = element("p", { class: "player-said", role: "status" });
    const keys = this.all.length === 0 ? [stop] : [back, play, forward, speed, stop];
    this.bar = element("section", { class: "player", "aria-label": words["listen-player"], lang: page.lang, dir: page.dir });
    this.bar.append(this.said, element("div", { class: "player-keys" }, ...keys));
    document.getElementById("app").append(this.bar);
    page.dataset.listening = "";
  }

  /** Below what a page begins: the bar at its top lies over it. */
  top() {
    const bar = document.querySelector(".top-bar");
    return bar && getComputedStyle(bar).position === "sticky" ? bar.getBoundingClientRect().bottom : 0;
  }

  play() {
    const { part, source } = this.all[this.at];
    this.isPlaying = true;
    this.showState();
    if (!this.utterance) {
      this.mark(part.element);
      this.said.textContent = "clip" in source && source.isRecorded ? this.words["listen-person"] : this.words["listen-machine"];
      const utterance = new Utterance(source, part, {
        onend: () => {
          if (this.utterance === utterance && this.isPlaying) this.next();
        },
        onrefused: () => this.pause(),
      });
      this.utterance = utterance;
    }
    stillHere();
    this.utterance.play(SPEEDS[speed][1]);
  }

  pause() {
    this.isPlaying = false;
    this.utterance?.pause();
    this.showState();
  }

  /** The next part; at the end the first one again, in silence. */
  next() {
    const isLast = this.at + 1 === this.all.length;
    this.leave();
    this.at = isLast ? 0 : this.at + 1;
    if (!isLast) return this.play();
    this.isPlaying = false;
    this.unmark();
    this.showState();
  }

  /** Some parts on or back, and is heard at once. @param {number} by */
  step(by) {
    this.goTo(Math.min(this.all.length - 1, Math.max(0, this.at + by)));
  }

  /** @param {number} at */
  goTo(at) {
    this.leave();
    this.at = at;
    this.play();
  }

  /** Goes to the part that was touched, if it has sound. @param {Element} touched */
  touch(touched) {
    const at = this.all.findIndex(({ part }) => part.element.contains(touched));
    if (at >= 0) this.goTo(at);
  }

  leave() {
    const utterance = this.utterance;
    this.utterance = null; // its end is not the end of what comes now
    utterance?.end();
  }

  changeSpeed() {
    speed = (speed + 1) % SPEEDS.length;
    if (this.utterance) {
      this.utterance.rate = SPEEDS[speed][1];
      if (!this.utterance.audio && this.isPlaying) {
        this.utterance.pause();
        this.utterance.play(SPEEDS[speed][1]);
      }
    }
    this.showSpeed();
  }

  showSpeed() {
    const word = this.words[`listen-${SPEEDS[speed][0]}`];
    this.pace.textContent = word;
    this.keys.speed.setAttribute("aria-label", `${this.words["listen-speed"]}: ${word}`);
  }

  showState() {
    const [sign, label] = this.isPlaying ? ["pause", "listen-pause"] : ["play", "listen-play"];
    this.keys.play.replaceChildren(signOf(sign));
    this.keys.play.setAttribute("aria-label", this.words[label]);
    this.keys.back.disabled = this.at === 0;
    this.keys.forward.disabled = this.at + 1 === this.all.length;
  }

  /** Marks the part that is heard and brings it into view. @param {Element} part */
  mark(part) {
    this.unmark();
    part.setAttribute("data-heard", "");
    const closed = part.closest("details:not([open])") ?? part.querySelector("details:not([open])");
    if (closed) closed.open = true;
    const { top, bottom } = part.getBoundingClientRect();
    const isSeen = top >= this.top() && bottom <= this.bar.getBoundingClientRect().top;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
    if (!isSeen) scrollBy({ top: top - this.top() - 16, behavior });
  }

  unmark() {
    document.querySelector("[data-heard]")?.removeAttribute("data-heard");
  }

  /** @param {boolean} isAsked  Whether the visitor wanted it, who goes on where it was asked for. */
  close(isAsked) {
    this.leave();
    this.unmark();
    this.bar?.remove();
    delete page.dataset.listening;
    this.button.setAttribute("aria-expanded", "false");
    if (isAsked) this.button.focus();
  }
}

/** @param {boolean} isAsked */
function close(isAsked) {
  const before = player;
  player = null;
  before?.close(isAsked);
}

/** @param {HTMLElement} button */
function toggle(button) {
  if (player) return close(true);
  player = new Player(button);
  player.open();
}

/** The languages of the choice of language, said in turn. */
class Turn {
  constructor() {
    this.at = -1;
    this.isHeld = false;
    /** @type {Utterance | null} */
    this.utterance = null;
  }

  links() {
    return [...document.querySelectorAll(".languages a")];
  }

  /** Says a language in itself; the next one that can be said, if it has no sound. @param {number} at */
  async say(at) {
    this.hush();
    const links = this.links();
    const turn = (this.asked = {});
    for (let tried = 0; tried < links.length; tried += 1) {
      const link = links[(at + tried) % links.length];
      const greeting = document.querySelector(`.greeting[lang="${link.lang}"]`)?.textContent.trim();
      const lines = [greeting, link.textContent.trim()].filter(Boolean);
      const source = await sourceOf(link.lang, lines);
      if (this.asked !== turn) return; // another one was asked for meanwhile
      if (!source) continue;
      this.at = (at + tried) % links.length;
      link.focus();
      link.setAttribute("data-heard", "");
      stillHere();
      const onend = () => {
        if (this.asked === turn && this.isHeld) this.say(this.at + 1);
      };
      this.utterance = new Utterance(source, { lang: link.lang, lines }, { onend, onrefused: () => {} });
      return this.utterance.play(1);
    }
  }

  hush() {
    this.asked = null;
    this.utterance?.end();
    this.utterance = null;
    document.querySelector("[data-heard]")?.removeAttribute("data-heard");
  }
}

/** Lets a finger that is held down, or the space bar, say the languages; lifted, the finger takes the one that was said. */
function listenOnStart() {
  const turn = new Turn();
  const isStart = () => document.querySelector(".start-page") !== null;
  let held = null;
  addEventListener("keydown", (event) => {
    const isFree = document.activeElement === document.body || document.activeElement?.matches("h1, .languages a");
    if (event.key !== " " || !isStart() || !isFree) return;
    event.preventDefault();
    turn.say(turn.at + 1);
  });
  const release = (event) => {
    if (!held) return;
    clearTimeout(held.timer);
    held = null;
    if (!turn.isHeld) return;
    turn.isHeld = false;
    const link = event.type === "pointerup" ? turn.links()[turn.at] : null;
    turn.hush();
    // The touch itself ends in a click, which is not meant for what lies under the finger.
    addEventListener("click", (event) => event.isTrusted && (event.preventDefault(), event.stopPropagation()), { capture: true, once: true });
    setTimeout(() => link?.click(), 0);
  };
  addEventListener("pointerdown", (event) => {
    if (!isStart() || event.pointerType === "mouse" || event.target.closest(".start-emergency, .menu, dialog")) return;
    const begin = () => {
      const link = event.target.closest(".languages a");
      turn.isHeld = true;
      turn.say(link ? turn.links().indexOf(link) : 0);
    };
    held = { x: event.clientX, y: event.clientY, timer: setTimeout(begin, HELD) };
  });
  addEventListener("pointermove", ({ clientX, clientY }) => {
    if (held && !turn.isHeld && Math.hypot(clientX - held.x, clientY - held.y) > STILL) clearTimeout(held.timer);
  });
  addEventListener("pointerup", release);
  addEventListener("pointercancel", release);
  addEventListener("contextmenu", (event) => held && isStart() && event.preventDefault());
  document.addEventListener("welcome-page", () => {
    turn.hush();
    turn.at = -1;
  });
}

/** @param {string} name @param {Record<string, string>} attributes @param {...Node} children */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** @param {keyof SIGNS} name */
function signOf(name) {
  const [svg, path] = ["svg", "path"].map((name) => document.createElementNS("http://www.w3.org/2000/svg", name));
  path.setAttribute("d", SIGNS[name]);
  for (const [attribute, value] of [["class", "icon"], ["viewBox", "0 0 256 256"], ["aria-hidden", "true"]]) svg.setAttribute(attribute, value);
  svg.append(path);
  return svg;
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest?.(".listen");
  if (button) return toggle(button);
  if (player && !target.closest("a, button, summary, input, label, select, dialog")) player.touch(target);
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && player) close(true);
});
// The visit goes on elsewhere, or nobody sees the page any more.
document.addEventListener("welcome-page", () => close(false));
document.addEventListener("visibilitychange", () => {
  if (document.hidden && player?.isPlaying) player.pause();
});
addEventListener("pagehide", () => close(false));
listenOnStart();
// The module was asked for with the button, which still waits.
const waiting = document.querySelector(".listen[aria-busy=true]");
if (waiting) {
  waiting.removeAttribute("aria-busy");
  toggle(waiting);
}
