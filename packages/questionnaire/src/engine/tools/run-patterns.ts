import { compile, MAX_STEPS, stepsOf } from './matches-whole.ts';

export { isRun } from './matches-whole.ts';

/* The patterns of expressions that JavaScript might run for ever, and RE2 does not. */

/** Whether text holds a match, with flags as in JavaScript; nothing for a pattern that is not run on it. */
export function matches(text: string, pattern: string, flags: string): boolean | undefined {
  const own = flags.replaceAll(/[^im]/g, '');
  const flagged = own ? `(?${own})${pattern}` : pattern;
  return isWithin(stepsOf(text, flagged)) ? compile(flagged)?.test(text) : undefined;
}

/** The text with each match replaced, `$1` being its first group; nothing for a pattern that is not run on it. */
export function replaceMatches(text: string, pattern: string, substitution: string): string | undefined {
  const flagged = `(?-s)${pattern}`;
  const once = stepsOf(text, flagged);
  // There may be as many matches as characters, and each may have looked through all that follows.
  const all = once && once * (text.length + 1);
  return isWithin(all) ? compile(flagged)?.matcher(text).replaceAll(substitution) : undefined;
}

function isWithin(steps = Infinity): boolean {
  return steps <= MAX_STEPS;
}
