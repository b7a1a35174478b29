/** Called while and when a person has dragged from one x to another, in CSS pixels of the element. */
interface Dragging {
  readonly during: (from: number, to: number) => void;
  readonly done: (from: number, to: number) => void;
  /** A press that moved less than a few pixels. */
  readonly click: (x: number, y: number) => void;
  readonly hover: (x: number, y: number) => void;
  readonly leave: () => void;
}

const MOVED = 5;

/** Listens to a pointer: mouse, pen, or finger, which still scrolls the page up and down. */
export function onDrag(element: HTMLElement, { during, done, click, hover, leave }: Dragging): void {
  let from: number | null = null;
  let moved = false;
  const xOf = (event: PointerEvent): number => event.clientX - element.getBoundingClientRect().left;
  const yOf = (event: PointerEvent): number => event.clientY - element.getBoundingClientRect().top;
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    from = xOf(event);
    moved = false;
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener("pointermove", (event) => {
    if (from === null) return hover(xOf(event), yOf(event));
    moved ||= Math.abs(xOf(event) - from) >= MOVED;
    if (moved) during(from, xOf(event));
  });
  element.addEventListener("pointerup", (event) => {
    const start = from;
    from = null;
    if (start === null) return;
    if (moved) done(start, xOf(event));
    else click(xOf(event), yOf(event));
  });
  element.addEventListener("pointercancel", () => {
    from = null;
    leave();
  });
  element.addEventListener("pointerleave", () => {
    if (from === null) leave();
  });
}
