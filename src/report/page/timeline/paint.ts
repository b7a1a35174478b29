/** The colours that the style sheet gives for the canvas, as they are in the theme of the moment. */
export interface Paint {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly paper: string;
  readonly accent: string;
  readonly type: (code: string) => string;
}

/** Told to the window when the colours have changed. */
export const NEW_PAINT = "contatti:paint";

let paint: Paint | null = null;

/** The colours of the moment; read anew after `repaint`. */
export function paintOf(): Paint {
  paint ??= readPaint();
  return paint;
}

/** Forgets the colours and has everything drawn again. */
export function repaint(): void {
  paint = null;
  window.dispatchEvent(new Event(NEW_PAINT));
}

function readPaint(): Paint {
  const style = getComputedStyle(document.documentElement);
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
