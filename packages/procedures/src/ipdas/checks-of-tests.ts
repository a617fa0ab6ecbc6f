import type { AidTest, DecisionAid } from './decision-aid.ts';
import { blank, type Fault } from './finding.ts';
import type { IpdasItemId } from './ipdas-item-id.ts';

type Check = (aid: DecisionAid) => readonly Fault[];

/** The items for aids about a test. */
export const testChecks: Readonly<Partial<Record<IpdasItemId, Check>>> = {
  C7: says('measures', 'Say what the test is meant to measure.'),
  C8: says('ifFound', 'Say what happens next if the test finds it.'),
  C9: says('ifNotFound', 'Say what happens next if the test does not find it.'),
  C10: says('overdiagnosis', 'Say that a test can find what would never have caused trouble.'),
  L25: says('truePositive', 'Give the chance of a true positive result.'),
  L26: says('trueNegative', 'Give the chance of a true negative result.'),
  L27: says('falsePositive', 'Give the chance of a false positive result.'),
  L28: says('falseNegative', 'Give the chance of a false negative result.'),
};

function says(field: keyof AidTest, reason: string): Check {
  return ({ test }) => blank(`test.${field}`, test?.[field], reason);
}
