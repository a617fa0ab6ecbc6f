import { PROPERTY_RUNS } from '@osseo/testing/properties';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactorAnswer } from '../model/change.ts';
import type { RecoveryPlan } from '../model/plan.ts';
import { planFor, unknown, yes } from '../personalise/rules.examples.ts';
import { planRecovery } from '../plan-recovery.ts';
import { refKey } from '../refs/statement-refs.ts';
import { byUrgency } from '../warning-signs/urgency.ts';
import { anyKind } from './any-items.examples.ts';
import { anyDecisions, anyFactors, anyRules, FACTORS, overridesOf } from './any-rules.examples.ts';
import { anyDay, anyTreatments } from './any-treatments.examples.ts';
import { standing } from './standing.examples.ts';

const anyFactor = fc.constantFrom(...FACTORS);

/** Everything that a plan asks for: every purpose of a visit, and every task, planned or not. */
const askedIn = ({ visits, tasks, conflicts }: RecoveryPlan): ReadonlySet<string> =>
  new Set([
    ...visits.flatMap(({ purposes }) => purposes.map((purpose) => `visit ${refKey(purpose)} ${purpose.id}`)),
    ...tasks.flatMap(({ statement, also }) => [statement, ...also].map((ref) => `task ${refKey(ref)}`)),
    ...conflicts.map(({ task }) => `task ${refKey(task)}`),
  ]);

describe('risk factors', () => {
  it('9 adding a risk factor never relaxes a day, drops a visit or a task, lowers a warning or brings a milestone forward', () => {
    fc.assert(
      fc.property(
        anyTreatments,
        anyRules,
        anyFactors,
        anyFactor,
        anyDay,
        anyKind,
        (list, rules, ids, more, day, kind) => {
          const factors: readonly FactorAnswer[] = ids.map(yes);
          const plan = planFor(list, { rules, factors });
          const stricter = planFor(list, { rules, factors: [...factors, yes(more)] });
          const [[level, binding], [levelThen, bindingThen]] = [plan, stricter].map((one) =>
            standing(one, kind, day),
          ) as [readonly [number, number], readonly [number, number]];
          expect(levelThen).toBeGreaterThanOrEqual(level);
          expect(bindingThen).toBeGreaterThanOrEqual(binding);
          for (const { id, urgency } of plan.warningSigns) {
            const then = stricter.warningSigns.find((sign) => sign.id === id);
            expect(then && byUrgency(then.urgency, urgency)).toBeLessThanOrEqual(0);
          }
          for (const { kind: back, window } of stricter.milestones) {
            const before = plan.milestones.find((milestone) => milestone.kind === back)?.window;
            expect(window.from).toBeGreaterThanOrEqual(before?.from ?? Infinity);
            expect(window.to).toBeGreaterThanOrEqual(before?.to ?? Infinity);
          }
          const then = askedIn(stricter);
          expect([...askedIn(plan)].filter((one) => !then.has(one))).toEqual([]);
        },
      ),
      PROPERTY_RUNS,
    );
  });

  it('9 what is not known changes no day, and assumed is as strict as a yes', () => {
    fc.assert(
      fc.property(anyTreatments, anyRules, anyFactors, (list, rules, ids) => {
        const { questions: _questions, ...asked } = planFor(list, { rules, factors: ids.map(unknown) });
        const { questions: _none, ...base } = planRecovery(list);
        expect(asked).toEqual(base);
        const assumed = planFor(list, { rules, factors: ids.map(unknown), unknown: 'assume' });
        expect(assumed.restrictions).toEqual(planFor(list, { rules, factors: ids.map(yes) }).restrictions);
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 the order of treatments, answers, rules and overrides changes nothing', () => {
    fc.assert(
      fc.property(anyTreatments, anyRules, anyFactors, anyDecisions, (list, rules, ids, decided) => {
        const factors = ids.map(yes);
        const overrides = overridesOf(list, decided);
        const reversed = {
          rules: rules.toReversed(),
          factors: factors.toReversed(),
          overrides: overrides.toReversed(),
        };
        expect(planFor(list.toReversed(), reversed)).toEqual(planFor(list, { rules, factors, overrides }));
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 every change is named by an item or a sign, and every name is a change', () => {
    fc.assert(
      fc.property(anyTreatments, anyRules, anyFactors, anyDecisions, (list, rules, ids, days) => {
        const plan = planFor(list, { rules, factors: ids.map(yes), overrides: overridesOf(list, days) });
        const known = plan.changes.map(({ id }) => id);
        expect(new Set(known).size).toBe(known.length);
        const items = [
          ...plan.restrictions.flatMap(({ runs }) => runs),
          ...plan.visits,
          ...plan.tasks,
          ...plan.milestones,
          ...plan.warningSigns,
        ];
        for (const { changes = [] } of items) for (const id of changes) expect(known).toContain(id);
        for (const { type, id } of plan.changes) {
          // A limit or a milestone may be outdone by another, a task forbidden: what changed is then not to be seen.
          const isSeen = type === 'visit' || type === 'warning-sign';
          if (isSeen) expect(items.some(({ changes }) => changes?.includes(id))).toBe(true);
        }
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('overrides', () => {
  it('9 deleting an override restores what was there without it', () => {
    fc.assert(
      fc.property(anyTreatments, anyRules, anyFactors, anyDecisions, (list, rules, ids, days) => {
        const options = { rules, factors: ids.map(yes) };
        const overrides = overridesOf(list, days);
        const sent = JSON.stringify([list, options, overrides]);
        const before = planFor(list, { ...options, overrides: overrides.slice(1) });
        planFor(list, { ...options, overrides });
        expect(JSON.stringify([list, options, overrides])).toBe(sent);
        expect(planFor(list, { ...options, overrides: overrides.slice(1) })).toEqual(before);
        expect(planFor(list, { ...options, overrides: [] })).toEqual(planFor(list, options));
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 deleting an answer and the overrides restores the base', () => {
    fc.assert(
      fc.property(anyTreatments, anyRules, (list, rules) => {
        expect(planFor(list, { rules, factors: [], overrides: [] })).toEqual(planRecovery(list));
      }),
      PROPERTY_RUNS,
    );
  });

  it('9 serialise and deserialise: a personal plan survives being sent as JSON', () => {
    fc.assert(
      fc.property(anyTreatments, anyRules, anyFactors, anyDecisions, (list, rules, ids, days) => {
        const plan = planFor(list, { rules, factors: ids.map(yes), overrides: overridesOf(list, days) });
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      }),
      PROPERTY_RUNS,
    );
  });
});
