import { draft } from '../model/drafts.ts';
import { days } from '../model/ranges.ts';
import type { RecoveryRule } from './recovery-rule.ts';
import type { RecoveryRuleStatement } from './recovery-rule-words.ts';
import { recoveryRuleCitations, type RecoveryRuleId } from './statements.ts';

type Rule = RecoveryRule<RecoveryRuleStatement>;

/**
 * The rules that ship: few, since the evidence seldom says how something about a
 * person changes the days of a recovery. None adds days. Where sources give no
 * number, the limit lasts until the clinic clears it.
 */
export const recoveryRules: readonly Rule[] = [
  rule('smoking-until-cleared', {
    factor: 'R01',
    groups: ['dental-implant', 'facial-implant', 'fat-transfer'],
    family: 'healing',
    effect: { type: 'require-clearance', kind: 'smoking' },
  }),
  rule('bonding-until-cleared', {
    factor: 'R03',
    groups: ['dental-implant'],
    family: 'healing',
    effect: { type: 'require-clearance', kind: 'load-on-implant' },
  }),
  rule('flying-until-cleared', {
    factor: 'R37',
    groups: ['fat-transfer'],
    family: 'clots',
    effect: { type: 'require-clearance', kind: 'flying' },
  }),
  rule('watch-jawbone', {
    factor: 'R04',
    groups: [],
    procedures: ['genioplasty', 'jawline-contouring'],
    family: 'bone',
    effect: { type: 'add-warning', sign: 'RF-12' },
  }),
  rule('watch-cold-sores', {
    factor: 'R30',
    groups: ['injectable-filler'],
    family: 'infection',
    effect: {
      type: 'add-task',
      task: { id: 'cold-sores', span: days(1, 2), statement: 'watch-cold-sores-task', touches: [] },
    },
  }),
  rule('earlier-cleaning', {
    factor: 'R12',
    groups: ['dental-implant'],
    family: 'gums',
    effect: {
      type: 'add-visit',
      visit: {
        id: 'earlier-cleaning',
        kind: 'hygiene',
        window: { unit: 'month', min: 3, max: 6 },
        mergeable: true,
        statement: 'earlier-cleaning-visit',
      },
    },
  }),
];

function rule(
  id: RecoveryRuleId,
  { procedures = [], ...rest }: Pick<Rule, 'factor' | 'groups' | 'family' | 'effect'> & Partial<Rule>,
): Rule {
  return {
    ...rest,
    id,
    procedures,
    because: `${id}-because`,
    ask: `${id}-ask`,
    provenance: draft(recoveryRuleCitations[id]),
  };
}
