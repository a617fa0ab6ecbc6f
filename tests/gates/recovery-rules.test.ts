import { expect, it } from 'vitest';
import { RECOVERY_RULES, rulesInTests } from '../../scripts/report/recovery/rules-in-tests.ts';

const { rules, invariants } = rulesInTests();

it.each(RECOVERY_RULES)('rule %s of the recovery logic is named by a test', (rule) => {
  expect(rules).toContain(rule);
});

it('every invariant of the recovery logic is a property', () => {
  expect(invariants.size).toBeGreaterThanOrEqual(24);
});
