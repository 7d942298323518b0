// Writes golden.json: what CLDR's own JSON says in the languages of the program, in the form of `LocaleFormat`.
//
// In an empty folder, with the version that golden.json names or a newer one:
//   npm install cldr-core@48.2.0 cldr-dates-full@48.2.0 cldr-localenames-full@48.2.0 cldr-misc-full@48.2.0 cldr-numbers-full@48.2.0
//   node …/crates/pack/tests/cldr/extract.mjs > …/crates/pack/tests/cldr/golden.json

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LOCALES = ["ar", "bs", "ca", "ckb", "de", "de-simple", "en", "es", "fa", "fa-AF", "fr", "ps", "ru", "so", "ti", "tr", "uk", "ur", "zh-Hans"];
const PROGRAM = join(import.meta.dirname, "../../../../locales");
const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function json(...path) {
  return JSON.parse(readFileSync(join(...path), "utf8"));
}

/** A package's file of a locale, or of that which it inherits from (UTS #35, "Inheritance"); undefined where CLDR has neither. */
function cldr(name, file, tag) {
  const folder = join("node_modules", name, "main");
  const own = [tag, tag.split("-")[0]].find((tag) => readdirSync(folder).includes(tag));
  return own && json(folder, own, `${file}.json`).main[own];
}

/** The fields of a pattern of dates (UTS #35, "Date Format Patterns") with their letters, and the texts between them. */
function fields(pattern) {
  return [...pattern.matchAll(/'([^']+)'|([A-Za-z])\2*|[^A-Za-z']+/g)].map(([all, quoted, letter]) => ({
    letter,
    length: all.length,
    text: quoted ?? all,
  }));
}

/** A pattern with names in place of the letters. */
function named(pattern, names) {
  return fields(pattern).map(({ letter, text }) => (letter ? `{${names[letter]}}` : text)).join("");
}

/**
 * The name of a language in itself; with a capital letter, as in a list (CLDR writes it as in a sentence).
 * Georgian has capitals for headlines only, never at the beginning of a word.
 */
function autonym(tag) {
  const name = cldr("cldr-localenames-full", "languages", tag)?.localeDisplayNames.languages[tag];
  return name && name.replace(/^\P{Script=Georgian}/u, (letter) => letter.toLocaleUpperCase(tag));
}

function format(tag) {
  const { gregorian } = cldr("cldr-dates-full", "ca-gregorian", tag).dates.calendars;
  const { numbers } = cldr("cldr-numbers-full", "numbers", tag);
  const list = cldr("cldr-misc-full", "listPatterns", tag).listPatterns["listPattern-type-standard"];
  const system = numbers.defaultNumberingSystem;
  const digits = json("node_modules/cldr-core/supplemental/numberingSystems.json").supplemental.numberingSystems[system]._digits;
  const symbols = numbers[`symbols-numberSystem-${system}`];
  const [positive] = numbers[`currencyFormats-numberSystem-${system}`].standard.split(";");
  const long = gregorian.dateFormats.long._value ?? gregorian.dateFormats.long;
  const month = fields(long).find(({ letter }) => letter === "M" || letter === "L");
  const months = Object.values(gregorian.months[month.letter === "L" ? "stand-alone" : "format"].wide);
  const number = (value) => [...String(value)].map((digit) => [...digits][digit]).join("");
  const { wide, abbreviated } = gregorian.days["stand-alone"];
  return {
    weekdays: WEEK.map((day) => wide[day]),
    weekdays_short: WEEK.map((day) => abbreviated[day]),
    // As it stands in a date, a month of one or two letters is a number.
    months: month.length > 2 ? months : months.map((_, at) => number(at + 1)),
    digits,
    decimal: symbols.decimal,
    group: symbols.group,
    date: named(long, { d: "day", M: "month", L: "month", y: "year" }),
    time: named(gregorian.dateTimeFormats.availableFormats.Hm, { H: "hour", m: "minute" }),
    money: positive.replace(/[#0][#0,.]*/, "{amount}").replace("¤", "{currency}"),
    list_pair: list[2],
    list_start: list.start,
    list_middle: list.middle,
    list_end: list.end,
  };
}

/** The direction of a script does not depend on what follows the language in a tag like `de-simple`. */
function direction(tag) {
  const { layout } = cldr("cldr-misc-full", "layout", tag) ?? cldr("cldr-misc-full", "layout", tag.split("-")[0]) ?? {};
  return layout && (layout.orientation.characterOrder === "right-to-left" ? "rtl" : "ltr");
}

const languages = json(PROGRAM, "languages.json").map(({ tag }) => [tag, { autonym: autonym(tag), direction: direction(tag) }]);
const golden = {
  source: "Unicode CLDR, © Unicode, Inc., licence SPDX Unicode-3.0",
  version: json("node_modules/cldr-dates-full/package.json").version,
  languages: Object.fromEntries(languages),
  formats: Object.fromEntries(LOCALES.map((tag) => [tag, format(tag)])),
};
// One line for each value, so that a new version of CLDR shows what it changed.
console.log(JSON.stringify(golden, (_, value) => (Array.isArray(value) ? value.join("|") : value), 2));
