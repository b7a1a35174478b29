const narrow = window.matchMedia("(max-width: 699px)");

/** True on a screen as narrow as a phone's, as the style sheet has it. */
export const isNarrow = (): boolean => narrow.matches;
