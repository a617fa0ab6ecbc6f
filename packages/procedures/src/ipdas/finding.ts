/** What a look at one item gives: faults by path, or nothing. */
export interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** Says that a text is missing or blank. */
export function blank(path: string, text: string | undefined, reason: string): readonly Fault[] {
  return text === undefined || text.trim() === '' ? [{ path, reason }] : [];
}

/** Says so where a condition does not hold. */
export function unless(holds: boolean, path: string, reason: string): readonly Fault[] {
  return holds ? [] : [{ path, reason }];
}
