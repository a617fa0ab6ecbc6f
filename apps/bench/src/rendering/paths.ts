import path from 'node:path';

/** The folder of `apps/bench`. */
export const BENCH: string = path.resolve(import.meta.dirname, '../..');

export const REPORT: string = path.join(BENCH, 'forms-results.md');

/** The form of a size, as its page asks for it. */
export function formUrl(size: number): string {
  return `/form-${size}.json`;
}
