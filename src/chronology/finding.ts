/** What one comparison of two records finds: how much it speaks for one contact, in points, and whether it excludes it. */
export interface Finding {
  readonly points: number;
  /** What matched, for the explanation of a merge. */
  readonly matched?: string;
  /** Why the two cannot be one contact. */
  readonly conflict?: string;
}

export const finding = (points: number, matched?: string): Finding =>
  matched === undefined ? { points } : { points, matched };

export const conflict = (why: string): Finding => ({ points: 0, conflict: why });
