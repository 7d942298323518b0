// What a shared tablet counts for the city: whether a page helped, which languages are missing, and searches that found
// nothing. A module of its own and not in the wasm: only a kiosk loads it, so that one's own device has nothing that counts.

/** @typedef {Record<string, Record<string, number>>} Counts  By day, ISO 8601: how often each cell. */
/** @typedef {{day: string, what: string, page: string, language: string, count: number}} Row  `day` is a month where days are too few. */
/** @typedef {{words: Record<string, string>, languages?: {tag: string, autonym: string, direction: string}[]}} List */

/** The one place of storage, and what a cell of it can be: no free text, nobody's name, no time of day. */
const KEY = "welcome.counts";
const CELL = /^(helped|missed|language|search)\|[a-z0-9/-]{0,200}\|[A-Za-z0-9-]{0,35}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Days, cells of a day and cells of all days that are kept at most, and as far as is counted. */
const DAYS = 400;
const CELLS = 500;
const ALL_CELLS = 8_000;
const MOST = 99_999;
/** Numbers below leave the device only summed up. */
const LEAST = 5;
/** Milliseconds after the last key in which a search has found nothing. */
const PAUSE = 1_500;
/** Milliseconds without a touch after which an open list closes: nobody's visit is on the start screen. */
const LEFT = 60_000;
/** Bytes that a QR code holds which a telephone reads from a screen. */
const CODE = 1_200;
/** The topics have no path within their language; without one, a row would read like that of all pages. */
const TOPICS = "/";

const page = document.documentElement;
const SHARED = document.querySelector('link[data-app="shared"]').href;
const RELEASE = /\.([0-9a-f]{8})\.json$/.exec(SHARED)[1];
const PACK = new URL("../", SHARED);
const BASE = new URL("../", PACK).pathname;

/** What storage holds, as far as it is counts; anything else in it is nothing. @param {string | null} stored @returns {Counts} */
export function readCounts(stored) {
  let found;
  try {
    found = JSON.parse(stored ?? "{}");
  } catch {
    return {};
  }
  if (found === null || typeof found !== "object" || Array.isArray(found)) return {};
  const isCount = ([cell, count]) => CELL.test(cell) && Number.isInteger(count) && count > 0 && count <= MOST;
  const days = Object.entries(found).filter(([day, cells]) => DAY.test(day) && cells !== null && typeof cells === "object");
  const sound = days.map(([day, cells]) => [day, Object.fromEntries(Object.entries(cells).filter(isCount).slice(0, CELLS))]);
  return Object.fromEntries(sound.filter(([, cells]) => Object.keys(cells).length > 0));
}

/** The counts with one more in a cell; the oldest days go first. @param {Counts} counts @param {string} day @param {string} cell @returns {Counts} */
export function withOneMore(counts, day, cell) {
  const cells = counts[day] ?? {};
  if (!CELL.test(cell) || (!(cell in cells) && Object.keys(cells).length >= CELLS)) return counts;
  const all = { ...counts, [day]: { ...cells, [cell]: Math.min(MOST, (cells[cell] ?? 0) + 1) } };
  const days = Object.entries(all).sort().slice(-DAYS);
  let size = days.reduce((sum, [, cells]) => sum + Object.keys(cells).length, 0);
  while (size > ALL_CELLS) size -= Object.keys(days.shift()[1]).length;
  return Object.fromEntries(days);
}

/**
 * What may leave the device: cells of five or more. Smaller ones are summed up over the languages of a month, then over its
 * pages; what is still smaller stays. No answer is in two rows.
 * @param {Counts} counts @returns {Row[]}
 */
export function rowsOf(counts) {
  const rows = [];
  /** Takes the cells that are large enough and sums up the others under a coarser name. */
  const sift = (cells, coarser) => {
    const rest = new Map();
    for (const [name, count] of cells) {
      if (count >= LEAST) rows.push([name, count]);
      else rest.set(coarser(name), (rest.get(coarser(name)) ?? 0) + count);
    }
    return rest;
  };
  const fine = Object.entries(counts).flatMap(([day, cells]) => Object.entries(cells).map(([cell, count]) => [`${day}|${cell}`, count]));
  const name = (...parts) => parts.join("|");
  const ofMonth = sift(fine, (cell) => {
    const [day, what, path, language] = cell.split("|");
    return name(day.slice(0, 7), what, path, what === "language" ? language : "");
  });
  const ofAll = sift(ofMonth, (cell) => name(...cell.split("|").slice(0, 2), "", ""));
  sift(ofAll, (cell) => cell);
  const row = ([cell, count]) => {
    const [day, what, page, language] = cell.split("|");
    return { day, what, page, language, count };
  };
  return rows.sort().map(row);
}

/** Rows as a table (RFC 4180); no value in it needs quotes. @param {Row[]} rows */
export function csv(rows) {
  const lines = rows.map(({ day, what, page, language, count }) => [day, what, page, language, count].join(","));
  return ["day,what,page,language,count", ...lines, ""].join("\r\n");
}

function stored() {
  return readCounts(localStorage.getItem(KEY));
}

/** Counts one more today, by the clock of the device. @param {string} what @param {string} path @param {string} language */
function count(what, path, language) {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  try {
    localStorage.setItem(KEY, JSON.stringify(withOneMore(stored(), day, `${what}|${path}|${language}`)));
  } catch {
    // A device that keeps nothing counts nothing.
  }
}

/** @type {Map<string, Promise<List>>} */
const lists = new Map();

/** @param {string} lang @returns {Promise<List>} */
function listOf(lang) {
  const fetched = async () => {
    const response = await fetch(new URL(`${lang}/counts.${RELEASE}.json`, PACK));
    if (!response.ok) throw new Error(`http-${response.status}`); // asked for again with the next page
    return response.json();
  };
  if (!lists.has(lang)) lists.set(lang, fetched().catch(() => (lists.delete(lang), { words: {} })));
  return lists.get(lang);
}

/** The path of the page within its language, `health/doctor/`; empty for the topics, null for the choice of language. */
function pathHere() {
  const path = location.pathname.slice(BASE.length);
  return path === "" || path === "index.html" ? null : path.slice(path.indexOf("/") + 1);
}

/** Pages that were answered about since the visit began, with their language. @type {Set<string>} */
const answered = new Set();
/** What was open before the search: a topic, or `none`. */
let before = "none";
/** Questions that were counted since the visit began, so that each is counted once; they are never kept. @type {Set<string>} */
const questions = new Set();

async function show() {
  const path = pathHere();
  document.querySelectorAll(".counts").forEach((old) => old.remove());
  if (path === null) {
    answered.clear();
    before = "none";
    questions.clear();
    return showStart();
  }
  if (path !== "search/") before = path.split("/")[0] || "none";
  const main = document.getElementById("content");
  const { words } = await listOf(page.lang);
  if (!words["counts-question"]) return; // a question without words is none
  // Another page may have come meanwhile; one that could not be shown has nothing to be asked about.
  if (pathHere() !== path || main.querySelector(":scope > h1 + .lead + p > .button") || main.querySelector(".counts")) return;
  if (path === "about/") main.append(aboutCounts(words));
  else if (path !== "search/") main.append(question(words, path, page.lang));
}

/** @param {Record<string, string>} words @param {string} path @param {string} lang */
function question(words, path, lang) {
  const key = `${lang} ${path}`;
  const place = element("section", { class: "counts", "aria-label": words["counts-question"] });
  // It has the focus when it says something, and is read out because of that.
  const thanks = element("p", { class: "counts-thanks", tabindex: "-1" });
  if (answered.has(key)) return place; // empty, so that nobody answers twice
  const answer = (what, sign) => {
    const button = element("button", { type: "button", class: "button counts-answer" }, signOf(sign), words[what === "helped" ? "counts-yes" : "counts-no"]);
    button.addEventListener("click", () => {
      if (answered.has(key)) return;
      answered.add(key);
      count(what, path || TOPICS, lang);
      place.style.minBlockSize = `${place.getBoundingClientRect().height}px`; // nothing moves under the finger
      asked.remove();
      thanks.textContent = words["counts-thanks"];
      thanks.focus();
    });
    return button;
  };
  const asked = element("div", { class: "counts-question" },
    element("p", {}, words["counts-question"]), element("div", { class: "counts-answers" }, answer("helped", "check"), answer("missed", "question")));
  place.append(thanks, asked);
  return place;
}

/** The choice of language asks which one is missing, in the words of the page and in English: whoever asks reads neither well. */
async function showStart() {
  const [own, english] = await Promise.all([listOf(page.lang), page.lang === "en" ? { words: {} } : listOf("en")]);
  // Beside what is there already, so that nothing moves under a finger.
  const tools = document.querySelector(".start-tools");
  if (!tools || !own.languages?.length || document.querySelector(".counts")) return;
  const both = (id) => {
    const texts = [[page.lang, own.words[id]], ["en", english.words[id]]].filter(([, text]) => text);
    return element("span", { class: "counts-both" }, ...texts.map(([lang, text]) => element("span", { lang }, text)));
  };
  const button = element("button", { type: "button", class: "bar-button counts-missing" }, signOf("translate"), both("counts-language"));
  const dialog = element("dialog", { class: "counts-languages", "aria-labelledby": "counts-which" });
  const title = element("h2", { id: "counts-which" }, both("counts-language-which"));
  const said = element("p", { role: "status" });
  const close = element("button", { type: "button", class: "button" }, signOf("close"), both("close"));
  close.addEventListener("click", () => dialog.close());
  // Who looks at the list once more, or presses once more, asks for nothing new.
  const asked = new Set();
  const choice = ({ tag, autonym, direction }) => {
    const wanted = element("button", { type: "button", class: "choice", lang: tag, dir: direction }, autonym);
    wanted.addEventListener("click", () => {
      if (!asked.has(tag)) count("language", "", tag);
      asked.add(tag);
      choices.remove();
      said.replaceChildren(both("counts-language-thanks"));
      close.focus();
    });
    return element("li", {}, wanted);
  };
  const choices = element("ul", {}, ...own.languages.map(choice));
  dialog.append(title, said, choices, close);
  const place = element("div", { class: "counts" }, button, dialog);
  let left = 0;
  const leave = () => {
    dialog.close();
    asked.clear();
  };
  const stay = () => {
    clearTimeout(left);
    left = setTimeout(leave, LEFT);
  };
  for (const touch of ["pointerdown", "keydown", "wheel"]) dialog.addEventListener(touch, stay);
  button.addEventListener("click", () => {
    said.replaceChildren();
    if (!choices.isConnected) said.after(choices);
    dialog.showModal();
    stay();
  });
  tools.append(place);
}

/** What is counted, and what staff can do with it. @param {Record<string, string>} words */
function aboutCounts(words) {
  const said = element("p", { role: "status" });
  const act = (id, sign, work) => {
    const button = element("button", { type: "button", class: `button ${id}` }, signOf(sign), words[id]);
    button.addEventListener("click", () => work(button));
    return button;
  };
  const withRows = (work) => () => {
    const rows = rowsOf(stored());
    if (rows.length === 0) said.textContent = words["counts-few"];
    else work(csv(rows));
  };
  const asFile = withRows((text) => {
    const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    element("a", { href: address, download: "welcome-counts.csv" }).click();
    URL.revokeObjectURL(address);
  });
  const asCode = withRows((text) => {
    if (new TextEncoder().encode(text).length > CODE) return (said.textContent = words["counts-many"]);
    page.dataset.code = text;
    document.dispatchEvent(new Event("welcome-code"));
  });
  /** Deletes at the second touch: the first one only asks. */
  const forget = (button) => {
    if (button.getAttribute("aria-pressed") !== "true") {
      button.setAttribute("aria-pressed", "true");
      button.append(page.dir === "rtl" ? "؟" : "?");
      return;
    }
    button.removeAttribute("aria-pressed");
    button.lastChild.remove();
    localStorage.removeItem(KEY);
    said.textContent = words["counts-forgotten"];
  };
  const sentences = ["counts-answers", "counts-languages", "counts-searches"].map((id) => element("li", {}, words[id]));
  return element("section", { class: "counts counts-about", "aria-labelledby": "counts-heading" },
    element("h2", { id: "counts-heading" }, words["counts-heading"]), element("ul", { class: "list" }, ...sentences),
    element("p", {}, words["counts-rule"]),
    element("div", { class: "counts-answers" }, act("counts-file", "document", asFile), act("counts-code", "code", asCode), act("counts-forget", "close", forget)),
    said);
}

/** A search that found nothing is counted once, when nobody types any more, by what was open before. */
let typing = 0;
/** The keys on the screen write into the field without an event of their own. @param {Event} event */
function onTyping({ target }) {
  if (!target.closest?.(".search-form, .key")) return;
  clearTimeout(typing);
  typing = setTimeout(() => {
    const question = document.querySelector(".search input")?.value.trim() ?? "";
    if (document.querySelector('.search[data-state="none"]') && !questions.has(question)) {
      questions.add(question);
      count("search", before, "");
    }
  }, PAUSE);
}
for (const name of ["input", "click"]) document.addEventListener(name, onTyping);

/** @param {string} name @param {Record<string, string>} attributes @param {...(Node | string)} children */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value ?? "");
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A sign out of the set that every page has. @param {string} name */
function signOf(name) {
  const [svg, use] = ["svg", "use"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg", tag));
  const set = document.querySelector(".icon use")?.getAttribute("href")?.split("#")[0];
  use.setAttribute("href", `${set}#${name}`);
  for (const [attribute, value] of [["class", "icon"], ["aria-hidden", "true"]]) svg.setAttribute(attribute, value);
  svg.append(use);
  return svg;
}

document.addEventListener("welcome-page", show);
show();
