import type { App, Scene, View } from "./app.js";

/** Pixels above and below the window within which a view counts as seen, so that scrolling never shows an old one. */
const NEAR = 200;
/** Milliseconds after which a view out of sight is brought up to date even where the page is never idle. */
const LATEST = 300;

/** Runs something once the page has nothing better to do; gives what calls it off. */
export function whenIdle(run: () => void): () => void {
  // Safari has no idle callbacks
  if (typeof window.requestIdleCallback !== "function") {
    const timer = window.setTimeout(run, 30);
    return () => window.clearTimeout(timer);
  }
  const call = window.requestIdleCallback(run, { timeout: LATEST });
  return () => window.cancelIdleCallback(call);
}

/** A view that follows at once while it is in sight, and out of sight when the page is idle, comes near, or is printed. */
export function followingSight(app: App, view: View): View {
  let seen = true;
  let waiting: Scene | null = null;
  let callOff = (): void => {};
  const catchUp = (): void => {
    const scene = waiting;
    callOff();
    waiting = null;
    if (scene) view.update(scene);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      seen = entries.at(-1)?.isIntersecting ?? true;
      if (seen) catchUp();
    },
    { rootMargin: `${NEAR}px` },
  );
  observer.observe(view.element);
  // before the view's own listeners, which print what it shows
  window.addEventListener("beforeprint", catchUp, { signal: app.signal, capture: true });
  app.signal.addEventListener("abort", () => {
    callOff();
    observer.disconnect();
  });
  return {
    element: view.element,
    update: (scene) => {
      callOff();
      waiting = scene;
      if (seen) catchUp();
      else callOff = whenIdle(catchUp);
    },
  };
}
