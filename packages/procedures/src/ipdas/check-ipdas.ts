import { chanceChecks } from './checks-of-chances.ts';
import { contentChecks } from './checks-of-content.ts';
import { makingChecks, type IpdasOptions } from './checks-of-making.ts';
import { testChecks } from './checks-of-tests.ts';
import type { DecisionAid } from './decision-aid.ts';
import type { Fault } from './finding.ts';
import { ipdasItems, type IpdasItem } from './ipdas-items.ts';

/** How an aid stands by one item. */
export interface IpdasResult {
  readonly item: IpdasItem;
  readonly status: 'pass' | 'fail' | 'needs-person' | 'not-applicable';
  /** Where it fails, and why; empty otherwise. */
  readonly faults: readonly Fault[];
  /** Why a person has to look, or why the item does not apply; empty otherwise. */
  readonly reason: string;
}

const checks = { ...contentChecks, ...chanceChecks, ...makingChecks, ...testChecks };

/**
 * Holds a decision aid against the 44 items of IPDASi v4.0. What a program can
 * judge passes or fails with path and reason; the rest says what a person has to
 * look at. It is no certification: nobody has held the wording of the items
 * against the paper of 2014 (`IPDAS_WORDING_VERIFIED`).
 */
export function checkIpdas(aid: DecisionAid, options: IpdasOptions): readonly IpdasResult[] {
  return ipdasItems.map((item): IpdasResult => {
    if (item.appliesTo === 'tests' && aid.decision.kind !== 'test')
      return { item, status: 'not-applicable', faults: [], reason: 'The aid is not about a test.' };

    const faults = checks[item.id]?.(aid, options) ?? [];
    if (faults.length > 0) return { item, status: 'fail', faults, reason: '' };
    if (item.checkable === 'yes') return { item, status: 'pass', faults: [], reason: '' };
    const reason =
      item.checkable === 'partly'
        ? 'All that a program can see is there; whether it is right a person must say.'
        : recordOf(aid, item);
    return { item, status: 'needs-person', faults: [], reason };
  });
}

/** What is on record for an item that only people can judge. */
function recordOf({ development, effect }: DecisionAid, { id }: IpdasItem): string {
  const record = {
    L12: development.needsPatients,
    L13: development.needsClinicians,
    L14: development.reviewPatients,
    L15: development.reviewClinicians,
    L16: development.fieldPatients,
    L17: development.fieldClinicians,
    L23: effect.knowledge,
    L24: effect.valueMatch,
  }[id as string];
  if (record === undefined || record === null) return 'Nothing is on record: it was not done, or nobody wrote it down.';
  if (typeof record === 'string') return `On record: ${record}`;
  return `On record: ${record.method}, ${record.people} people, ${record.on}.`;
}
