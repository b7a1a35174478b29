/** Runs what rebuilds a part of the page; the keyboard stays on the control with the same `data-key`. */
export function keepingFocus(root: HTMLElement, run: () => void): void {
  const before = document.activeElement;
  const key = before instanceof HTMLElement && root.contains(before) ? before.dataset["key"] : undefined;
  run();
  if (key === undefined || document.activeElement === before) return;
  const again = [...root.querySelectorAll<HTMLElement>("[data-key]")].find((element) => element.dataset["key"] === key);
  again?.focus({ preventScroll: true });
}
