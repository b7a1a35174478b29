const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Makes the buttons of a table one stop of the Tab key: arrows go from one to the next
 * in their direction, over cells without a button. Buttons tell their place in `data-at`.
 */
export function gridKeys(table: HTMLElement): void {
  const buttons = (): HTMLButtonElement[] => [...table.querySelectorAll<HTMLButtonElement>("button[data-at]")];
  table.addEventListener("focusin", (event) => {
    for (const button of buttons()) button.tabIndex = button === event.target ? 0 : -1;
  });
  table.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const from = event.target;
    if (!step || !(from instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const byPlace = new Map(buttons().map((button) => [button.dataset["at"] ?? "", button]));
    const size = [...byPlace.keys()].reduce((most, at) => Math.max(most, ...placeOf(at)), 0);
    let [line, column] = placeOf(from.dataset["at"] ?? "");
    for (let tries = 0; tries <= size; tries++) {
      [line, column] = [line + step[0], column + step[1]];
      const next = byPlace.get(`${line} ${column}`);
      if (next) return next.focus();
    }
  });
}

function placeOf(at: string): [number, number] {
  const [line = 0, column = 0] = at.split(" ").map(Number);
  return [line, column];
}
