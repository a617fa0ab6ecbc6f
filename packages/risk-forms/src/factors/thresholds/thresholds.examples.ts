import type { ProcedureGroup } from '@osseo/procedures';
import { describe, expect, it } from 'vitest';
import { adopt, answerForm, type Given } from '../../answer-form.examples.ts';
import type { SectionId } from '../../model/factor.ts';
import type { Flag } from '../../model/rule.ts';
import { evaluateRules } from '../../rules/evaluate-rules.ts';
import { draftedRules } from '../../rules/rules-of.ts';
import { factors } from '../index.ts';

export const DENTAL: readonly ProcedureGroup[] = ['dental-implant'];
export const FACIAL: readonly ProcedureGroup[] = ['facial-implant'];
export const FILLER: readonly ProcedureGroup[] = ['injectable-filler'];
export const TOXIN: readonly ProcedureGroup[] = ['injectable-toxin'];
export const FAT: readonly ProcedureGroup[] = ['fat-transfer'];
export const NOSE: readonly ProcedureGroup[] = ['rhinoplasty'];
export const SEDATION: readonly ProcedureGroup[] = ['sedation'];

/** A fact, the answers, and the rules that they meet, all rules adopted; before a dental implant unless said otherwise. */
export type Case = readonly [
  fact: string,
  given: Record<string, Given>,
  rules: readonly string[],
  groups?: readonly ProcedureGroup[],
];

/** The flags that some answers raise, all rules adopted. */
export function flagsOf(given: Readonly<Record<string, Given>>, groups = DENTAL): readonly Flag[] {
  return evaluateRules(draftedRules, answerForm(given), { adoptions: adopt(draftedRules), groups });
}

/** Tests the thresholds of one page of the form, and that no rule of that page goes without a test. */
export function describeThresholds(section: SectionId, cases: Readonly<Record<string, readonly Case[]>>): void {
  describe.each(Object.entries(cases))('%s', (_factor, rows) => {
    for (const [fact, given, rules, groups] of rows) {
      it(fact, () => {
        const met = flagsOf(given, groups).filter(({ kind }) => kind === 'met');
        expect(met.map(({ rule }) => rule.id)).toEqual(rules);
      });
    }
  });

  it(`tests every rule of ${section}`, () => {
    const tested = new Set(Object.values(cases).flatMap((rows) => rows.flatMap(([, , rules]) => rules)));
    const own = draftedRules.filter(({ factor }) => factors[factor].section === section);

    expect(own.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });
}
