// Starts the app over the page that is there already.

const page = document.documentElement;

/** A release whose app does not start must not keep the device: looks for the next one and takes it over. */
function lookForNextRelease() {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return;
  navigator.serviceWorker.addEventListener("message", ({ data, source }) => {
    if (source?.scriptURL !== worker.scriptURL) return; // of another site on this origin
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

start();
