// Keeps a page up to date while its pack is written: reloads it when there is a new version, and lays errors over it. All
// that is told is put in as text.

const script = document.currentScript;
/** The version that this page shows. */
const { release } = script.dataset;
/** What is shown as long as there are errors. @type {{dialog: HTMLDialogElement, button: HTMLButtonElement} | null} */
let overlay = null;
/** The errors that are shown, as they came. */
let shown = "";
/** Where the page was scrolled to before it was loaded anew; the app does not let the browser do that. */
const SCROLLED = "welcome-watch.scrolled";

addStyle();
scrollBack();
const changes = new EventSource(new URL("changes", script.src));
changes.addEventListener("message", ({ data }) => {
  const now = JSON.parse(data);
  if (now.release !== release) reload();
  else if (data !== shown) show(now.problems);
  shown = data;
});
// A page that is left must not hold one of the few connections that a browser makes to a host.
addEventListener("pagehide", () => changes.close());
addEventListener("pageshow", ({ persisted }) => persisted && reload());

function reload() {
  sessionStorage.setItem(SCROLLED, JSON.stringify([location.pathname, scrollY]));
  location.reload();
}

/** At once, and again when the app has taken over, which begins at the top. */
function scrollBack() {
  const [path, top] = JSON.parse(sessionStorage.getItem(SCROLLED) ?? "[]");
  sessionStorage.removeItem(SCROLLED);
  if (path !== location.pathname) return;
  const page = document.documentElement;
  const ready = new MutationObserver(() => {
    ready.disconnect();
    requestAnimationFrame(() => scrollTo(0, top));
  });
  ready.observe(page, { attributeFilter: ["data-app"] });
  scrollTo(0, top);
}

function addStyle() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("watch.css", script.src);
  document.head.append(link);
}

/** @param {{place: string, code: string, message: string, help: string, line: string[] | null}[]} problems */
function show(problems) {
  overlay?.dialog.remove();
  overlay?.button.remove();
  overlay = null;
  if (problems.length === 0) return;
  const count = problems.length === 1 ? "1 error" : `${problems.length} errors`;
  const dialog = element("dialog", "welcome-watch");
  const title = element("h2", "", `${count} in the pack`);
  title.id = "welcome-watch-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const behind = release ? "Behind this is the last version without errors." : "There is no version without errors yet.";
  const hide = element("button", "", "Hide (Esc)");
  const button = element("button", "welcome-watch-button", count);
  for (const part of [dialog, button]) Object.assign(part, { lang: "en", dir: "ltr" });
  hide.addEventListener("click", () => dialog.close());
  button.addEventListener("click", () => dialog.showModal());
  dialog.append(title, element("p", "", `${behind} Save the file again, and this goes away.`), ...problems.map(entry), hide);
  document.body.append(dialog, button);
  dialog.showModal();
  overlay = { dialog, button };
}

function entry({ place, code, message, help, line }) {
  const section = element("section", "");
  if (place) {
    const heading = element("h3", "", place);
    if (code) heading.append(" ", element("small", "", code));
    section.append(heading);
  }
  section.append(text("p", "welcome-watch-message", message));
  if (line) {
    const [before, meant, after] = line;
    const pre = element("pre", "");
    pre.dir = "auto";
    pre.append(before, element("mark", "", meant), after);
    section.append(pre);
  }
  if (help) section.append(text("p", "welcome-watch-help", help));
  return section;
}

function text(name, className, content) {
  const made = element(name, className, content);
  made.dir = "auto";
  return made;
}

function element(name, className, content = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = content;
  return made;
}
