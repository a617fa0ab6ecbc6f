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

/** The value that chooses a code of a list that lies elsewhere, such as one that was searched for. */
export function codingToken({ system = '', code = '', display = '' }: Coding): string {
  return `~${JSON.stringify([system, code, display])}`;
}

/** The code that such a value chooses; `undefined` for any other value. */
export function codingOf(token: string): Coding | undefined {
  if (!token.startsWith('~[')) return undefined;
  try {
    const parts: unknown = JSON.parse(token.slice(1));
    if (!Array.isArray(parts) || parts.length !== 3 || parts.some((part) => typeof part !== 'string')) return undefined;
    const [system, code, display] = parts as [string, string, string];
    return code ? { ...(system && { system }), code, ...(display && { display }) } : undefined;
  } catch {
    return undefined;
  }
}
