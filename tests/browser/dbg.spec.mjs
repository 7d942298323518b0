import { open } from "./app_page.mjs";
import { test } from "./fixture.mjs";
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: "de-AT", serviceWorkers: "block" });
test("dbg", async ({ page, origin }) => {
  page.on("console", (m) => console.log(m.text()));
  await page.addInitScript(() => {
    const r = history.replaceState.bind(history), p = history.pushState.bind(history);
    history.replaceState = (s, t, u) => { console.log("replace", JSON.stringify(s), u, scrollY); r(s, t, u); };
    history.pushState = (s, t, u) => { console.log("push", JSON.stringify(s), u, scrollY); p(s, t, u); };
    const st = window.scrollTo.bind(window);
    window.scrollTo = (...a) => { console.log("scrollTo", a.join(), "at", scrollY, document.documentElement.scrollHeight); st(...a); };
    document.addEventListener("scrollend", () => console.log("scrollend", scrollY, location.pathname));
    addEventListener("popstate", () => console.log("popstate", JSON.stringify(history.state), location.pathname));
  });
  await open(page, `${origin}/de/`);
  await page.locator('main a[href="/de/work/"]').tap();
  await page.locator('main a[href="/de/work/start-a-business/"]').tap();
  await page.locator(".blocks").waitFor();
  await page.evaluate(() => scrollTo(0, 500));
  await page.evaluate(() => new Promise(r => setTimeout(r, 500)));
  await page.locator(".top-bar .back").tap();
  await page.evaluate(() => new Promise(r => setTimeout(r, 500)));
  await page.goForward();
  await page.evaluate(() => new Promise(r => setTimeout(r, 500)));
  console.log("final", await page.evaluate(() => scrollY));
});
