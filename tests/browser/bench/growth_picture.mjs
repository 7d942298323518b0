// How build, site and start grow, as lines over the number of articles: what must not grow stays flat.

const PANELS = [
  { key: "seconds", name: "build, s", scale: 1 },
  { key: "release", name: "release, MB", scale: 1e6 },
  { key: "first", name: "first visit, KB", scale: 1e3 },
  { key: "takenOver", name: "taken over, ms", scale: 1 },
];
const COLOURS = ["#b58a4a", "#8a3b12", "#0b5f5c"];
const [WIDTH, HEIGHT, LEFT, TOP] = [190, 170, 40, 60];

/** An SVG picture that stands by itself. @param {{locales: number, articles: number}[]} rows */
export function growthPicture(rows) {
  const counts = [...new Set(rows.map(({ locales }) => locales))];
  const articles = [...new Set(rows.map(({ articles }) => articles))];
  const panels = PANELS.map(({ key, name, scale }, at) => {
    const most = Math.max(...rows.map((row) => row[key])) * 1.1;
    const x = (count) => LEFT + at * WIDTH + (articles.indexOf(count) / (articles.length - 1)) * (WIDTH - 60);
    const y = (value) => TOP + HEIGHT - (value / most) * HEIGHT;
    const lines = counts.map((count, which) => {
      const points = rows.filter(({ locales }) => locales === count).map((row) => `${x(row.articles).toFixed(1)},${y(row[key]).toFixed(1)}`);
      return `<polyline points="${points.join(" ")}" fill="none" stroke="${COLOURS[which]}" stroke-width="3"/>`;
    });
    const last = Math.max(...rows.map((row) => row[key])) / scale;
    const marks = articles.map((count) => text(x(count), TOP + HEIGHT + 18, count, "middle"));
    const axis = `<path d="M${x(articles[0])} ${TOP}V${TOP + HEIGHT}H${x(articles.at(-1))}" fill="none" stroke="#8c8c8c"/>`;
    return [text(LEFT + at * WIDTH, TOP - 12, `${name} (to ${last >= 100 ? Math.round(last) : last.toFixed(1)})`, "start"), axis, ...lines, ...marks].join("\n");
  });
  const legend = counts.map((count, which) => `<rect x="${LEFT + which * 140}" y="12" width="12" height="12" rx="3" fill="${COLOURS[which]}"/>${text(LEFT + 18 + which * 140, 23, `${count} ${count === 1 ? "language" : "languages"}`, "start")}`);
  const [width, height] = [LEFT + PANELS.length * WIDTH, TOP + HEIGHT + 36];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Growth with the number of articles and languages">
<rect width="${width}" height="${height}" fill="#faf5ec"/>
${[...legend, ...panels].join("\n")}
</svg>
`;
}

function text(x, y, words, anchor) {
  return `<text x="${x.toFixed(1)}" y="${y}" fill="#2b2520" text-anchor="${anchor}">${words}</text>`;
}
