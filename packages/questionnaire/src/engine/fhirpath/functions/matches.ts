import type { Scope } from '../evaluation.ts';
import { fail, unsupported } from '../halt.ts';
import { soonEnding } from '../soon-ending.ts';

/** Whether text matches a pattern somewhere. A pattern that might never end is left to the host. */
export function matches(text: string, pattern: string, { input, work }: Scope): boolean {
  work.step(text.length * pattern.length);
  const known = natively(text, pattern) ?? input.matches?.(text, pattern, 'su');
  return known ?? unsupported('matches() with this pattern');
}

function natively(text: string, pattern: string): boolean | undefined {
  try {
    return soonEnding(pattern, 'su', text)?.test(text);
  } catch {
    return fail('not a pattern');
  }
}
