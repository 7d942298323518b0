// Starts the app. Before the first frame it puts the settings of this device on <html>, where the styles read them.

/** What a device may keep. */
const SETTINGS = { profile: ["personal", "kiosk"], size: ["1", "2", "3"], theme: ["light", "dark", "contrast"] };
const page = document.documentElement;

/** The setting as it is kept; a storage that is closed to us keeps none. @param {keyof typeof SETTINGS} name */
function setting(name) {
  try {
    const value = localStorage.getItem(`welcome.${name}`);
    return SETTINGS[name].includes(value) ? value : undefined;
  } catch {}
}

/** Makes the device what `?profile=` says, once, and takes that out of the address. */
function takeProfile() {
  const address = new URL(location.href);
  const profile = address.searchParams.get("profile");
  if (profile === null) return;
  address.searchParams.delete("profile");
  history.replaceState(history.state, "", address);
  if (!SETTINGS.profile.includes(profile)) return;
  try {
    localStorage.setItem("welcome.profile", profile);
  } catch {} // the profile then holds for this page only
  return profile;
}

function applySettings() {
  const profile = takeProfile() ?? setting("profile") ?? "personal";
  page.dataset.profile = profile;
  if (profile === "kiosk") return; // a shared device greets everyone alike
  for (const name of ["size", "theme"]) if (setting(name)) page.dataset[name] = setting(name);
}

/** A release whose app does not start must not keep the device: looks for the next one and takes it over. */
function lookForNextRelease() {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return;
  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    if (data.type === "state" && data.waiting) worker.postMessage({ type: "take-over" });
    if (data.type === "taken-over") location.reload();
  });
  worker.postMessage({ type: "check" });
}

async function start() {
  try {
    const { default: init } = await import(document.querySelector('link[data-app="js"]').href);
    await init({ module_or_path: document.querySelector('link[data-app="wasm"]').href });
  } catch (error) {
    page.dataset.app = "failed";
    console.error("The app did not start.", error);
    lookForNextRelease();
  }
}

applySettings();
start();
