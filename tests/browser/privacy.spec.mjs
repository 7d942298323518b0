// Nothing is asked of anybody else, nothing is kept, and no rule of the site's own policy is broken.

import { bringUp, leave, MORNING, open, statesOn } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { json, locale, manifest, tags } from "./pack.mjs";
import { FULL_ARTICLE, inLocale, pageTypes } from "./site.mjs";
import { traces } from "./traces.mjs";

test.use({ locale: "de-AT", reducedMotion: "reduce" });

/** The policy, rule by rule. @param {string} header */
function rules(header) {
  return Object.fromEntries(header.split(";").map((rule) => rule.trim().split(" ")).map(([name, ...values]) => [name, values]));
}

/** Collects what the browser refuses, from before the page begins. */
async function watchPolicy(page) {
  const violations = [];
  await page.exposeFunction("noteViolation", (violation) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.noteViolation(`${event.effectiveDirective} ${event.blockedURI} in ${location.pathname}`);
    });
  });
  page.on("console", (message) => {
    // The header also denies what only other platforms have.
    const isForeign = /Permissions-Policy header: Unrecognized feature/.test(message.text());
    if (message.type() === "error" && !isForeign) violations.push(message.text());
  });
  page.on("pageerror", (error) => violations.push(error.message));
  return violations;
}

for (const profile of ["personal", "kiosk"]) {
  test(`a walk through every page of a ${profile} device asks nobody else, leaves no cookie and breaks no rule`, async ({ page, context, origin }) => {
    test.setTimeout(90_000);
    const asked = [];
    context.on("request", (request) => asked.push(request.url()));
    context.on("page", (other) => asked.push(`another page: ${other.url()}`));
    const violations = await watchPolicy(page);
    await page.clock.install({ time: MORNING });
    for (const { path } of pageTypes().filter(({ type }) => type !== "not-found")) await open(page, origin + path, profile);
    for (const state of statesOn(profile)) {
      await open(page, `${origin}${inLocale(FULL_ARTICLE, "ar")}`, profile);
      await bringUp(page, state);
      await leave(page, state);
    }
    await page.locator(".display-settings summary").click();
    await page.locator(".choice.theme-dark").click();

    expect(asked.filter((url) => new URL(url).origin !== origin && !url.startsWith("data:"))).toEqual([]);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((url) => /[?#](?!profile=)/.test(url))).toEqual([]);
    expect(violations).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const stored = (await traces(page)).filter((trace) => !/^(open things|scroll|settings): /.test(trace));
    // One's own device keeps what one has chosen there.
    const kept = ["local storage: welcome.size", "local storage: welcome.theme"];
    expect(stored.sort()).toEqual(profile === "kiosk" ? [] : kept);
  });
}

test("the policy allows no inline script or style, no eval, and nobody else", async ({ request, origin }) => {
  const header = (await request.get(`${origin}/de/`)).headers()["content-security-policy"];
  const policy = rules(header);
  expect(policy["default-src"]).toEqual(["'none'"]);
  expect(policy["script-src"]).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  for (const [name, values] of Object.entries(policy).filter(([name]) => name !== "script-src")) {
    expect(["'self'", "'none'", "data:"], name).toEqual(expect.arrayContaining(values));
  }
  for (const name of ["base-uri", "form-action", "frame-ancestors"]) expect(policy[name], name).toEqual(["'none'"]);
  expect(header.split(/[ ;]+/)).not.toContain("'unsafe-inline'");
  expect(header.split(/[ ;]+/)).not.toContain("'unsafe-eval'");
});

test("the browser holds to the policy: what is put into the page does not run, the app does", async ({ page, origin }) => {
  const violations = await watchPolicy(page);
  await open(page, `${origin}/de/`);
  await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.ran = 'inline script'";
    document.head.append(script);
    // Outside of what the test itself evaluates, which the browser lets pass.
    await new Promise((done) => setTimeout(() => {
      try {
        window.ran = new Function("return 'eval'")();
      } catch {}
      done();
    }));
    await fetch("https://example.org/").catch(() => null);
  });
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
  for (const refused of ["script-src-elem inline", "script-src eval", "connect-src https://example.org"]) {
    await expect.poll(() => violations.some((violation) => violation.startsWith(refused)), refused).toBe(true);
  }
});

test("every kind of file is served with the headers that protect it", async ({ request, origin }) => {
  const { files } = json("release.json");
  const kinds = new Map(files.map(({ path }) => [path.match(/\.\w+$/)?.[0] ?? "page", path]));
  for (const kind of [".js", ".wasm", ".css", ".json", ".ftl", ".woff2", ".svg", ".png", ".webmanifest", "page"]) {
    expect([...kinds.keys()]).toContain(kind);
  }
  const paths = [...kinds.values(), "/", "/sw.js", "/release.json", "/nowhere", "/de/nowhere/", "/de/health/"];
  const wrong = [];
  for (const path of paths) {
    const headers = (await request.get(origin + path)).headers();
    const isHashed = /^\/(app|pack|locales|assets\/fonts)\//.test(path);
    const expected = {
      "content-security-policy": /^default-src 'none'; .*frame-ancestors 'none'$/,
      "permissions-policy": /^(?=.*camera=\(\))(?=.*geolocation=\(\))(?=.*microphone=\(\))(?!.*\*)/,
      "referrer-policy": /^no-referrer$/,
      "cross-origin-opener-policy": /^same-origin$/,
      "x-content-type-options": /^nosniff$/,
      "x-frame-options": /^DENY$/,
      "cache-control": isHashed ? /^public, max-age=31536000, immutable$/ : /^no-cache$/,
      "content-type": /^\w+\/[\w+.-]+/,
    };
    for (const [name, value] of Object.entries(expected)) {
      if (!value.test(headers[name] ?? "")) wrong.push(`${path}: ${name}: ${headers[name]}`);
    }
    for (const name of ["set-cookie", "server", "x-powered-by"]) if (headers[name]) wrong.push(`${path}: ${name}`);
  }
  expect(wrong, wrong.join("\n")).toEqual([]);
});

test.describe("an app that cannot start", () => {
  /** What goes wrong, with which file. */
  const FAULTS = {
    "whose script does not arrive": ["kiosk.*.js", (route) => route.abort()],
    "whose program does not arrive": ["kiosk_bg.*.wasm", (route) => route.abort()],
    "whose program the server cannot give": ["kiosk_bg.*.wasm", (route) => route.fulfill({ status: 500 })],
    "whose program is damaged": ["kiosk_bg.*.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: "\0asm damaged" })],
  };
  for (const [name, [file, fault]] of Object.entries(FAULTS)) {
    test(`${name} shows the emergency numbers and the way to every language`, async ({ page, origin }) => {
      await page.route(`**/app/${file}`, fault);
      for (const tag of tags()) {
        const { index, direction, title } = locale(tag);
        await page.goto(`${origin}/${tag}/health/`);
        await expect(page.locator("html")).toHaveAttribute("data-app", "failed");
        await expect(page.locator("html")).toHaveAttribute("dir", direction);
        await expect(page.locator("h1")).toHaveText(title);
        const calls = page.locator('a[href^="tel:"]');
        await expect(calls).toHaveText(index.emergency.map(({ number, label }) => `${number} ${label}`));
        for (const { number } of manifest().emergency) await expect(calls.filter({ hasText: number }).first()).toBeVisible();
      }
      for (const tag of tags()) {
        await page.locator(`a[hreflang="${tag}"]`).click();
        await page.waitForURL(`${origin}/${tag}/`);
        await expect(page.locator("html")).toHaveAttribute("lang", tag);
      }
    });
  }
});

test("without JavaScript a page shows the emergency numbers, the languages, and why there is no more", async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const tag of tags()) {
    await page.goto(`${origin}/${tag}/health/`);
    await expect(page.locator("noscript p")).toHaveText(locale(tag).strings["shell-no-script"]);
    await expect(page.locator('a[href^="tel:"]')).toHaveCount(manifest().emergency.length);
    await expect(page.locator("a[hreflang]")).toHaveText(manifest().locales.map(({ autonym }) => autonym));
  }
  await context.close();
});
