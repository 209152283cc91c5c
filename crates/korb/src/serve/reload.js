// Reloads a page of the preview when it has changed, and shows what is wrong over it.
"use strict";
(() => {
  const state = document.currentScript.dataset.state;
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/-/reload.css";
  document.head.append(style);

  let overlay;
  let shown = [];
  const show = (faults) => {
    overlay?.remove();
    overlay = undefined;
    if (faults.length === 0) return;
    overlay = document.createElement("div");
    overlay.id = "korb-faults";
    overlay.setAttribute("role", "alert");
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "×";
    close.setAttribute("aria-label", "Close");
    close.addEventListener("click", () => show([]));
    overlay.append(close);
    for (const fault of faults) {
      const text = document.createElement("pre");
      text.dir = "auto";
      text.textContent = fault;
      overlay.append(text);
    }
    document.body.append(overlay);
  };
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && overlay) show([]);
  });

  const receive = (event) => {
    const news = JSON.parse(event.data);
    if (news.state !== state) return location.reload();
    // Faults that were closed come back only if they change.
    if (JSON.stringify(news.faults) === JSON.stringify(shown)) return;
    shown = news.faults;
    show(shown);
  };

  // A browser opens at most six connections to a server, so only a visible page keeps one.
  let events;
  let again;
  const disconnect = () => {
    clearTimeout(again);
    events?.close();
    events = undefined;
  };
  const connect = () => {
    disconnect();
    if (document.hidden) return;
    events = new EventSource(`/-/events?page=${encodeURIComponent(location.pathname)}`);
    events.addEventListener("message", receive);
    // A browser that was refused, for instance because too many pages were open, never tries again by itself.
    events.addEventListener("error", () => {
      if (events?.readyState === EventSource.CLOSED) again = setTimeout(connect, 1000);
    });
  };
  document.addEventListener("visibilitychange", connect);
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", (event) => event.persisted && connect());
  connect();
})();
