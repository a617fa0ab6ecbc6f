import { RE2JS } from 're2js';

/* RE2 never looks back, so its time is the size of the compiled pattern times the length of the text: no
   pattern can hang it, and these bounds keep that product small on a phone. */

/** Longer patterns are not compiled; the longest of the public form collections has 25 characters. */
export const MAX_PATTERN_LENGTH = 1000;

/** The most instructions times characters: a pattern that nests large repetitions is not run on a long text. */
export const MAX_STEPS = 20_000_000;

type Compiled = RE2JS | undefined;
const compiled = new Map<string, Compiled>();

/** Patterns that are kept compiled; a server that serves many forms starts again rather than grow. */
const MAX_KEPT = 500;

/**
 * Whether text matches a pattern as a whole. A pattern that RE2 does not know (broken, a reference back, a look
 * ahead) or that is too large counts as matched: what cannot be checked is held against nobody.
 */
export function matchesWhole(text: string, pattern: string): boolean {
  const steps = stepsOf(text, pattern);
  return steps === undefined || steps > MAX_STEPS || compile(pattern)?.testExact(text) !== false;
}

/** Whether a pattern is run at all, on a text of some length. */
export function isRun(pattern: string): boolean {
  return (stepsOf('', pattern) ?? Infinity) <= MAX_STEPS;
}

/** The steps that matching can take at most; `undefined` for a pattern that is not run at all. */
export function stepsOf(text: string, pattern: string): number | undefined {
  const size = compile(pattern)?.programSize();
  return size === undefined ? undefined : size * (text.length + 1);
}

/** A pattern that is ready to run, over lines as well; nothing for one that RE2 does not know or that is too long. */
export function compile(pattern: string): Compiled {
  if (pattern.length > MAX_PATTERN_LENGTH) return undefined;
  if (compiled.has(pattern)) return compiled.get(pattern);
  if (compiled.size >= MAX_KEPT) compiled.clear();
  const found = tryToCompile(pattern);
  compiled.set(pattern, found);
  return found;
}

/** FHIR means the whole text, over lines as well. */
function tryToCompile(pattern: string): Compiled {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern), RE2JS.DOTALL);
  } catch {
    return undefined;
  }
}
