// The figures beside each other, with what was to be reached.

/**
 * @typedef {{what: string, unit: "KB" | "ms" | "" | "MB", ours: number, plain?: number, mdbook?: number, aim?: string, reached?: boolean}} Row
 * `ours`, `plain` and `mdbook` are medians in the unit; an aim is of ours alone or a ratio to `plain`.
 */

/** What is measured, in the order of the table: its name among the runs, and what is to be reached. */
const MEASURES = [
  { runs: "bytes cold", what: "transferred, cold", unit: "KB" },
  { runs: "requests cold", what: "requests, cold", unit: "" },
  { runs: "contentful cold", what: "first contentful paint, cold", unit: "ms", ratio: 1.1 },
  { runs: "largest cold", what: "largest contentful paint, cold", unit: "ms", ratio: 1.1 },
  { runs: "takenOver cold", what: "program has taken over, cold", unit: "ms", most: 2500 },
  { runs: "blocked cold", what: "blocking time, cold", unit: "ms", most: 150 },
  { runs: "shifted cold", what: "layout shift, cold", unit: "", most: 0 },
  { runs: "bytes warm", what: "transferred, warm", unit: "KB" },
  { runs: "contentful warm", what: "first contentful paint, warm", unit: "ms", ratio: 1.2 },
  { runs: "largest warm", what: "largest contentful paint, warm", unit: "ms", ratio: 1.2 },
  { runs: "takenOver warm", what: "program has taken over, warm", unit: "ms" },
  { runs: "blocked warm", what: "blocking time, warm", unit: "ms", most: 150 },
  { runs: "shifted warm", what: "layout shift, warm", unit: "", most: 0 },
  { runs: "to article", what: "tap: topic to article", unit: "ms", most: 50 },
  { runs: "to language", what: "tap: another language", unit: "ms", most: 50 },
];
const SCALE = { KB: 1000, MB: 1_000_000, ms: 1, "": 1 };
/** How much more memory the last count of navigations may take than the first. */
const MOST_GROWTH = 1.1;

/** @param {Record<string, Record<string, (number | null)[]>>} runs @returns {Row[]} */
export function judged(runs, growth) {
  const rows = MEASURES.map(({ runs: name, what, unit, ratio, most }) => {
    const medians = Object.entries(runs[name]).map(([site, values]) => [site, median(values)]);
    const row = { what, unit, ...Object.fromEntries(medians.filter(([, value]) => value !== null).map(([site, value]) => [site, rounded(value / SCALE[unit])])) };
    if (ratio) return { ...row, aim: `≤ ${ratio} × plain`, reached: row.ours <= ratio * row.plain };
    return most === undefined ? row : { ...row, aim: `≤ ${most}`, reached: row.ours <= most };
  });
  const bytes = ({ heap, wasm }) => heap + wasm;
  for (const at of growth) {
    const row = { what: `memory after ${at.count} navigations`, unit: "MB", ours: rounded(bytes(at) / SCALE.MB) };
    const last = at === growth.at(-1);
    rows.push(last ? { ...row, aim: `≤ ${MOST_GROWTH} × the first`, reached: bytes(at) <= MOST_GROWTH * bytes(growth[0]) } : row);
  }
  return rows;
}

/** @param {Row[]} rows */
export function printed(rows) {
  const figure = (value) => (value === undefined ? "–" : String(value));
  const lines = rows.map((row) => [
    row.unit ? `${row.what}, ${row.unit}` : row.what,
    figure(row.ours),
    figure(row.plain),
    figure(row.mdbook),
    row.plain ? `${(row.ours / row.plain).toFixed(2)} ×` : "",
    row.aim ? `${row.aim}: ${row.reached ? "reached" : "missed"}` : "",
  ]);
  const table = [["", "ours", "plain HTML", "mdBook", "to plain", "aim"], ["---", "---:", "---:", "---:", "---:", "---"], ...lines];
  return table.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function median(values) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sorted.length ? sorted[Math.floor(sorted.length / 2)] : null;
}

/** Three digits at least. */
function rounded(value) {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
