import type { Found, FacetColumns } from "./filter.js";
import type { Parts } from "./parts.js";
import type { State } from "./state.js";
import type { Texts } from "./texts.js";

/** What every view is given when something has changed. */
export interface Scene {
  readonly state: State;
  readonly found: Found;
  /** The rows found, in the order of the table. */
  readonly sorted: readonly number[];
}

/** What a view may use; `change` sets a new state, which comes back as a scene. */
export interface App {
  readonly parts: Parts;
  readonly columns: FacetColumns;
  readonly texts: Texts;
  /** A step that "back" undoes, unless it `replaces` the one before, as a letter typed does. */
  readonly change: (next: State, replaces?: boolean) => void;
  readonly state: () => State;
  /** Ends when the page is made anew: listeners on the window go with it. */
  readonly signal: AbortSignal;
}

/** True when nothing that a view shows has changed: what was found, and these fields of the state. */
export const isSame = (before: Scene | null, now: Scene, ...fields: readonly (keyof State)[]): boolean =>
  before !== null && before.found === now.found && fields.every((field) => before.state[field] === now.state[field]);

/** A view that is updated only where what it shows has changed. */
export function whereChanged(view: View, ...fields: readonly (keyof State)[]): View {
  let shown: Scene | null = null;
  return {
    element: view.element,
    update: (scene) => {
      if (isSame(shown, scene, ...fields)) return;
      shown = scene;
      view.update(scene);
    },
  };
}

/** A piece of the page that shows a scene. */
export interface View {
  readonly element: HTMLElement;
  readonly update: (scene: Scene) => void;
}
