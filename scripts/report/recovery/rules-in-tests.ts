import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../lib/steps.ts';

/** How many rules each section of the recovery logic numbers; of sections 6 and 7 its points and the rows of its table. */
const NUMBERED: Readonly<Record<number, number>> = { 1: 10, 3: 9, 4: 6, 5: 7, 6: 8, 7: 19 };

/** Every numbered rule of the recovery logic, such as `3.2`. */
export const RECOVERY_RULES: readonly string[] = Object.entries(NUMBERED).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
);

const TESTS = [
  'packages/{recovery-timeline,risk-forms,procedures}/src/**/*.test.{ts,tsx}',
  'tests/gates/recovery/*.test.ts',
];

/** The title of a test that begins with a rule or with section 9, the invariants. */
const TITLE = /\b(?:it|describe)(?:\.each\([^]*?\))?\(\s*(['`])(?<rule>\d(?:\.\d{1,2})?) (?<name>[^]*?)\1/gu;

/** What the titles of tests name: rules of the recovery logic, and invariants by their sentences. */
export function rulesInTests(): { readonly rules: ReadonlySet<string>; readonly invariants: ReadonlySet<string> } {
  const titles = globSync(TESTS, { cwd: ROOT })
    .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
    .flatMap((source) => [...source.matchAll(TITLE)].flatMap(({ groups }) => (groups ? [groups] : [])));
  return {
    rules: new Set(titles.map(({ rule = '' }) => rule).filter((rule) => RECOVERY_RULES.includes(rule))),
    invariants: new Set(titles.filter(({ rule }) => rule === '9').map(({ name = '' }) => name)),
  };
}
