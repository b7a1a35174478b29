/** The colours that the style sheet gives for the canvas, as they are in the theme of the moment. */
export interface Paint {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly paper: string;
  readonly accent: string;
  readonly type: (code: string) => string;
}

export function paintOf(element: Element): Paint {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const types = new Map<string, string>();
  return {
    ink: colour("ink"),
    soft: colour("soft"),
    line: colour("line"),
    paper: colour("panel"),
    accent: colour("accent"),
    type: (code) => {
      const known = types.get(code) ?? colour(`type-${code}`);
      types.set(code, known);
      return known;
    },
  };
}

/** Makes the canvas as sharp as the screen; gives its context, in CSS pixels, wiped. */
export function sharpen(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const ratio = Math.min(3, window.devicePixelRatio || 1);
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.height = `${height}px`;
  const context = canvas.getContext("2d");
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
