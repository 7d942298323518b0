// Nothing is asked of anybody else, nothing is kept, and no rule of the site's own policy is broken.

import { bringUp, leave, MORNING, open, statesOn } from "./app_page.mjs";
import { expect, test } from "./fixture.mjs";
import { heading, json, locale, manifest, page as pageOf, tags } from "./pack.mjs";
import { FULL_ARTICLE, inLocale, pageTypes, SCRIPTS } from "./site.mjs";
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
    const isHeader = /Permissions-Policy header/.test(message.text());
    if (message.type() === "error" || isHeader) violations.push(message.text());
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

test("the policy allows no script or style but the site's own, no eval, and nobody else", async ({ request, origin }) => {
  const header = (await request.get(`${origin}/de/`)).headers()["content-security-policy"];
  const policy = rules(header);
  expect(policy["default-src"]).toEqual(["'none'"]);
  const own = { "script-src": ["'self'", "'wasm-unsafe-eval'"], "style-src": ["'self'"] };
  for (const [name, values] of Object.entries(policy)) {
    const isHash = (value) => /^'sha256-[\w+/]{43}='$/.test(value);
    if (name in own) expect(values.filter((value) => !isHash(value)), name).toEqual(own[name]);
    else expect(["'self'", "'none'", "data:"], name).toEqual(expect.arrayContaining(values));
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
  const { core, locales } = json("release.json");
  const files = [...core.files, ...locales.flatMap((locale) => locale.files)];
  const kinds = new Map(files.map(({ path }) => [path.match(/\.\w+$/)[0], path]));
  for (const kind of [".js", ".wasm", ".json", ".woff2", ".svg", ".png", ".webmanifest", ".html"]) {
    expect([...kinds.keys()]).toContain(kind);
  }
  const paths = [...kinds.values(), "/", "/sw.js", "/release.json", "/nowhere", "/de/nowhere/", "/de/health/", "/de/health/page.json"];
  const wrong = [];
  for (const path of paths) {
    const headers = (await request.get(origin + path)).headers();
    const isHashed = /^\/(app|pack|pages|assets\/fonts)\//.test(path);
    const isPart = /^\/(app|pack|assets)\/|^\/pages\/.*\.json$|\/page\.json$|^\/(release\.json|manifest\.webmanifest)$/.test(path);
    const guards = {
      "content-security-policy": /^default-src 'none'; .*frame-ancestors 'none'$/,
      "permissions-policy": /^(?=.*camera=\(\))(?=.*geolocation=\(\))(?=.*microphone=\(\))(?!.*\*)/,
      "referrer-policy": /^no-referrer$/,
      "cross-origin-opener-policy": /^same-origin$/,
      "x-frame-options": /^DENY$/,
    };
    const expected = {
      ...(isPart ? {} : guards),
      "x-content-type-options": /^nosniff$/,
      "cache-control": isHashed ? /^public, max-age=31536000, immutable$/ : /^no-cache$/,
      "content-type": /^\w+\/[\w+.-]+/,
    };
    for (const [name, value] of Object.entries(expected)) {
      if (!value.test(headers[name] ?? "")) wrong.push(`${path}: ${name}: ${headers[name]}`);
    }
    const unwanted = ["set-cookie", "server", "x-powered-by", ...(isPart ? Object.keys(guards) : [])];
    for (const name of unwanted) if (headers[name]) wrong.push(`${path}: ${name}`);
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
    test(`${name} leaves the page as it is, with the emergency numbers and the way to every language`, async ({ page, origin }) => {
      await page.route(`**/app/${file}`, fault);
      for (const tag of SCRIPTS) {
        await page.goto(`${origin}/${tag}/health/`);
        await expect(page.locator("html")).toHaveAttribute("data-app", "failed");
        await expect(page.locator("html")).toHaveAttribute("dir", locale(tag).direction);
        await expect(page.locator("h1")).toHaveText(heading(pageOf(`/${tag}/health/`)));
        await expectHelp(page, tag);
      }
      for (const tag of SCRIPTS) {
        await page.locator(".language-switch summary").click();
        await page.locator(`.language-switch a[hreflang="${tag}"]`).click();
        await page.waitForURL(`${origin}/${tag}/emergency/`);
        await expect(page.locator("html")).toHaveAttribute("lang", tag);
      }
    });
  }
});

test("without JavaScript a page leads to the emergency numbers and to every language", async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const tag of tags()) {
    await page.goto(`${origin}/${tag}/health/`);
    await expect(page.locator(".language-switch a")).toHaveText(manifest().locales.map(({ autonym }) => autonym));
    await expectHelp(page, tag);
  }
  await context.close();
});

/** The emergency numbers are one touch away, each with what it is for. @param {string} tag The language of the page. */
async function expectHelp(page, tag) {
  await page.locator(".emergency-button").click();
  const calls = page.locator(".emergency-call");
  await expect(calls).toHaveCount(manifest().emergency.length);
  for (const { number, label } of locale(tag).index.emergency) {
    const call = calls.filter({ has: page.locator(`a[href="tel:${number}"]`) });
    await expect(call.first()).toBeVisible();
    await expect(call.first()).toContainText(label);
  }
}
