import path from 'node:path';
import { BUILT } from '../built.ts';

/** The folder of `apps/bench`. */
export const BENCH: string = path.resolve(import.meta.dirname, '../..');

/** What is built for the pages. */
export const PAGES: string = path.join(BUILT, 'rendering');

/** One line per sample, so that a run that was stopped can go on. */
export const SAMPLES: string = path.join(PAGES, 'samples.jsonl');

export const REPORT: string = path.join(BENCH, 'forms-results.md');

/** The form of a size, as its page asks for it. */
export function formUrl(size: number): string {
  return `/form-${size}.json`;
}
