import type { EvaluationInput } from './evaluation.ts';
import { soonEnding } from './soon-ending.ts';

/** A function in the table of HL7's engine: by the number of its arguments their types, and what runs. */
interface TableEntry {
  readonly arity: Record<number, 'String'[]>;
  readonly fn: (collection: unknown[], ...args: unknown[]) => unknown;
}

/**
 * The functions of patterns in place of those of HL7's engine, which lets JavaScript run any pattern, and so may hang.
 * A pattern that is not run is an error.
 */
export function patternFunctions({
  matches,
  replaceMatches,
}: EvaluationInput): Record<'matches' | 'matchesFull' | 'replaceMatches', TableEntry> {
  const test = (text: string, pattern: string, flags = '') => {
    const all = `${/^[im]*$/.test(flags) ? flags : refuse()}s`;
    return soonEnding(pattern, all, text)?.test(text) ?? matches?.(text, pattern, all) ?? refuse();
  };
  const replace = (text: string, pattern: string, substitution = '') => {
    const native = soonEnding(pattern, 'gu', text);
    return native ? text.replace(native, substitution) : (replaceMatches?.(text, pattern, substitution) ?? refuse());
  };
  const tested = { 1: ['String'], 2: ['String', 'String'] } satisfies TableEntry['arity'];
  return {
    matches: { arity: tested, fn: ofOneText(test) },
    matchesFull: { arity: tested, fn: ofOneText((text, pattern, flags) => test(text, `^(?:${pattern})$`, flags)) },
    replaceMatches: { arity: { 2: ['String', 'String'] }, fn: ofOneText(replace) },
  };
}

/** Where the text or an argument is missing there is no result; several texts are an error. */
function ofOneText(run: (text: string, pattern: string, more?: string) => unknown): TableEntry['fn'] {
  return ([text, ...others], ...args) => {
    if (text === undefined || args.some((arg) => typeof arg !== 'string')) return [];
    if (typeof text !== 'string' || others.length > 0) return refuse();
    const [pattern, more] = args as [string, string?];
    return run(text, pattern, more);
  };
}

function refuse(): never {
  throw new Error('This pattern is not run.');
}
