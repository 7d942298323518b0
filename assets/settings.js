// Puts the settings of this device on <html> before the first frame, where the styles read them, and the languages that
// the device asks for. Stands inside every page, because a request of its own would delay that frame.
(() => {
  const page = document.documentElement;
  const allowed = { profile: ["personal", "kiosk"], size: ["1", "2", "3"], theme: ["light", "dark", "contrast"] };
  // A storage that is closed to us keeps nothing.
  const kept = (name) => {
    try {
      const value = localStorage.getItem(`welcome.${name}`);
      return allowed[name].includes(value) ? value : null;
    } catch {
      return null;
    }
  };
  // `?profile=` makes the device what it says, once, and goes out of the address.
  const asked = () => {
    const address = new URL(location.href);
    const profile = address.searchParams.get("profile");
    if (profile === null) return null;
    address.searchParams.delete("profile");
    history.replaceState(history.state, "", address);
    if (!allowed.profile.includes(profile)) return null;
    try {
      localStorage.setItem("welcome.profile", profile);
    } catch {}
    return profile;
  };
  const profile = asked() ?? kept("profile") ?? "personal";
  page.dataset.profile = profile;
  // A shared device greets everyone alike, and no link leads out of it, whatever becomes of the program.
  if (profile === "kiosk") {
    for (const kind of ["click", "auxclick"]) {
      addEventListener(kind, (event) => {
        const link = event.target.closest?.("a[href]");
        if (link && link.origin !== location.origin) event.preventDefault();
      }, true);
    }
    return;
  }
  page.dataset.can = ["share", "clipboard"].filter((way) => navigator[way]).join(" ");
  for (const name of ["size", "theme"]) if (kept(name)) page.dataset[name] = kept(name);
  // `zh-CN` asks for `zh-Hans`: the likely script is tried before the language alone.
  const offer = () => {
    const offers = (navigator.languages ?? []).flatMap((tag) => {
      try {
        const { language, script } = new Intl.Locale(tag).maximize();
        return [tag, `${language}-${script}`, language];
      } catch {
        return tag;
      }
    });
    page.dataset.offers = offers.join(" ");
  };
  // The browser's data on languages takes its time to wake up, and only the start page needs it.
  if (document.currentScript.dataset.page === "start") offer();
  else addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(offer), { once: true });
})();
