// The figures as bars, for the README: one group for each measure, one bar for each site.

const SHOWN = ["first contentful paint, cold", "largest contentful paint, cold", "first contentful paint, warm", "tap: topic to article", "tap: another language"];
const SITES = [
  { key: "ours", name: "this kiosk", colour: "#0b5f5c" },
  { key: "plain", name: "plain HTML, no program", colour: "#b58a4a" },
  { key: "mdbook", name: "mdBook", colour: "#8c8c8c" },
];
const [WIDTH, LEFT, BAR, GAP, HEAD] = [760, 250, 16, 18, 64];

/** An SVG picture that stands by itself. @param {import("./table.mjs").Row[]} rows */
export function picture(rows) {
  const shown = SHOWN.map((what) => rows.find((row) => row.what === what));
  const most = Math.max(...shown.flatMap((row) => SITES.map(({ key }) => row[key] ?? 0)));
  const parts = [];
  let top = HEAD;
  for (const row of shown) {
    const bars = SITES.filter(({ key }) => row[key] !== undefined);
    parts.push(text(LEFT - 12, top + (bars.length * BAR) / 2 + 5, row.what, 'text-anchor="end"'));
    for (const { key, colour } of bars) {
      const width = Math.max(2, (row[key] / most) * (WIDTH - LEFT - 90));
      parts.push(`<rect x="${LEFT}" y="${top}" width="${width.toFixed(1)}" height="${BAR - 2}" rx="3" fill="${colour}"/>`);
      parts.push(text(LEFT + width + 6, top + BAR - 4, `${Math.round(row[key])} ms`, 'font-size="12"'));
      top += BAR;
    }
    top += GAP;
  }
  const legend = SITES.map(({ name, colour }, at) => `<rect x="${LEFT + at * 180}" y="38" width="12" height="12" rx="3" fill="${colour}"/>${text(LEFT + 18 + at * 180, 49, name, 'font-size="12"')}`);
  const title = "Milliseconds on a slow phone and a poor network; less is better";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" font-family="system-ui, sans-serif" font-size="14" role="img" aria-label="${title}">
<rect width="${WIDTH}" height="${top}" fill="#faf5ec"/>
${[text(16, 24, title, 'font-weight="700"'), ...legend, ...parts].join("\n")}
</svg>
`;
}

function text(x, y, words, attributes) {
  return `<text x="${x.toFixed(1)}" y="${y}" fill="#2b2520" ${attributes}>${words}</text>`;
}
