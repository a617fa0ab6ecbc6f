import { MAX_MATCHED_LENGTH } from './limits.ts';

/**
 * A pattern as JavaScript runs it, where that is sure to end soon on a text.
 * @throws {SyntaxError} where it is no pattern.
 */
export function soonEnding(pattern: string, flags: string, text = ''): RegExp | undefined {
  if (text.length > MAX_MATCHED_LENGTH || !endsSoon(pattern)) return undefined;
  return new RegExp(pattern, flags);
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
