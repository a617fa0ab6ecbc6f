import { number, table } from './table.ts';
import type { Target } from './targets.ts';

/** What is to be reached beside what has been. */
export function targetTable(targets: readonly Target[]): string {
  return table(
    ['Target', 'Limit', 'Reached', ''],
    targets.map(({ text, limit, reached, passed }) => [text, limit, number(reached), verdict(reached, passed)]),
  );
}

function verdict(reached: number | undefined, passed: boolean): string {
  if (reached === undefined) return '–';
  return passed ? 'pass' : 'FAIL';
}
