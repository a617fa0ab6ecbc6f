import type { Scope } from '../evaluation.ts';
import { fail, unsupported } from '../halt.ts';
import { MAX_MATCHED_LENGTH } from '../limits.ts';

/** Whether text matches a pattern somewhere. A pattern that might never end is left to the host. */
export function matches(text: string, pattern: string, { input, work }: Scope): boolean {
  if (input.matches) return input.matches(text, pattern, 'su');
  if (text.length > MAX_MATCHED_LENGTH || !endsSoon(pattern)) unsupported('matches() with this pattern');
  work.step(text.length * pattern.length);
  try {
    return new RegExp(pattern, 'su').test(text);
  } catch {
    return fail('not a pattern');
  }
}

const ESCAPED = /\\[^]|\[(?:\\[^]|[^\]\\])*\]/g;
const MANY = /[*+]|\{\d+,\d*\}/;

/**
 * A pattern that takes time with the square of the text at most: no group that repeats and holds a repetition or a
 * choice, no reference back, and no more than two repetitions without an end.
 */
function endsSoon(pattern: string): boolean {
  if (/\\[1-9k]/.test(pattern)) return false;
  let plain = pattern.replaceAll(ESCAPED, 'x');
  if (plain.split(MANY).length > 3) return false;
  for (;;) {
    const inner = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?([^()]*)\)(.?\d*,?)/u.exec(plain);
    if (!inner) return true;
    const [whole, body = '', after = ''] = inner;
    const isRepeated = /^[*+{]/.test(after);
    if (isRepeated && (MANY.test(body) || body.includes('?') || body.includes('|'))) return false;
    plain = plain.replace(whole, () => (MANY.test(body) ? 'x+' : body.includes('|') ? 'x?' : 'x') + after);
  }
}
