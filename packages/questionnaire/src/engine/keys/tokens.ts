import type { AbsentReason, Coding } from '../model/answer.ts';

/* Values of radio buttons and checkboxes. Tokens of options never begin with `~`. */

/** The value of the choice "something else" of an open choice; the words come as part `other`. */
export const OTHER_TOKEN = '~other';

/** The value of a way not to answer inside the same group of radio buttons as the options. */
export function absentToken(reason: AbsentReason): string {
  return `~${reason}`;
}

/** The value that chooses a unit of a quantity. */
export function unitToken(unit: Coding): string {
  return unit.code ?? unit.display ?? '';
}

export function isAbsentReason(code: unknown): code is AbsentReason {
  return code === 'asked-unknown' || code === 'asked-declined';
}
