import fc from 'fast-check';
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { createSession, readQuestionnaire } from '../index.ts';
import { questionnaires, steps, type TestItem } from '../testing/forms.examples.ts';
import { takeStep } from '../testing/take-step.ts';
import { migrateAnswers, type Migration, type MigrationMapping } from './index.ts';

/* Two generated forms share their linkIds (`i0`, `i1`, ...) and nothing else: types, places and options differ as luck has it. */

interface Case {
  readonly from: Questionnaire;
  readonly to: Questionnaire;
  readonly response: QuestionnaireResponse;
  readonly mapping: MigrationMapping;
}

const versionOf = (item: readonly TestItem[], version: string) =>
  ({ resourceType: 'Questionnaire', url: 'urn:form', version, status: 'active', item }) as unknown as Questionnaire;

/** Without conditions, so that no answer hides. */
const unconditional = (items: readonly TestItem[]): readonly TestItem[] =>
  items.map((item) => ({ ...item, enableWhen: [], ...(item.item && { item: unconditional(item.item) }) }));

const forms = questionnaires.map(({ item }) => unconditional(item));

const parentsOf = (
  items: readonly TestItem[],
  parent: string | null = null,
): readonly (readonly [string, string | null])[] =>
  items.flatMap(({ linkId, item = [] }) => [[linkId, parent] as const, ...parentsOf(item, linkId)]);

const cases: fc.Arbitrary<Case> = fc
  .record({
    from: forms,
    to: forms,
    same: fc.boolean(),
    taken: steps,
    rules: fc.array(fc.record({ of: fc.nat(30), to: fc.nat(30), drop: fc.boolean() }), { maxLength: 8 }),
  })
  .map(({ from, to: other, same, taken, rules }) => {
    const to = same ? from : other;
    const session = createSession(readQuestionnaire(versionOf(from, '1')).form);
    for (const step of taken) takeStep(session, step);
    const [old, targets] = [parentsOf(from), parentsOf(to)];
    const mapping = Object.fromEntries(
      rules.flatMap(({ of, to: at, drop }) => {
        const [linkId] = old[of % old.length] ?? [];
        const [target, into] = targets[at % targets.length] ?? [];
        if (linkId === undefined || target === undefined || into === undefined) return [];
        return [[linkId, drop ? { drop: 'Not wanted.' } : { to: target, into }]];
      }),
    );
    return {
      from: versionOf(from, '1'),
      to: versionOf(to, '2'),
      response: session.toResponse({ status: 'completed' }),
      mapping,
    };
  });

const migrate = ({ response, ...options }: Case): Migration => migrateAnswers(response, options);

/** Every value of every answer, wherever it stands, in one order. */
function valuesIn(holder: unknown): readonly string[] {
  if (Array.isArray(holder)) return holder.flatMap(valuesIn);
  if (typeof holder !== 'object' || holder === null) return [];
  return Object.entries(holder).flatMap(([name, value]) =>
    /^_?value[A-Z]/.test(name) ? [JSON.stringify([name, value])] : valuesIn(value),
  );
}

const sorted = (values: readonly string[]) => values.toSorted();

describe('a migration', () => {
  it('loses nothing where the forms agree and the mapping says nothing', () => {
    fc.assert(
      fc.property(cases, ({ from, response }) => {
        const to = { ...from, version: '2' };
        const migration = migrateAnswers(response, { from, to });
        expect(migration.lost).toEqual([]);
        expect(migration.response).toEqual({ ...response, questionnaire: 'urn:form|2' });
        const answered = valuesIn(response).length > 0;
        expect(migration.moved.length > 0).toBe(answered);
      }),
    );
  });

  it('has every answer once: in the new response, or among what could not move', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { response, lost } = migrate(one);
        const found = [...valuesIn(response.item), ...valuesIn(lost.map(({ item }) => item))];
        expect(sorted(found)).toEqual(sorted(valuesIn(one.response.item)));
      }),
      { numRuns: 300 },
    );
  });

  it('does once what it would do twice', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { response } = migrate(one);
        expect(migrate({ ...one, response })).toEqual({ response, moved: [], lost: [] });
      }),
    );
  });

  it('gives a response in which the new form knows every item in its place', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { response } = migrate(one);
        const next = migrateAnswers(response, { from: one.to, to: { ...one.to, version: '3' } });
        expect(next.lost).toEqual([]);
        expect(next.response).toEqual({ ...response, questionnaire: 'urn:form|3' });
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the old response as it was', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const before = JSON.stringify(one);
        migrate(one);
        expect(JSON.stringify(one)).toBe(before);
      }),
    );
  });

  it('survives a response of any shape, and loses nothing of it unsaid', () => {
    const key = fc.constantFrom('linkId', 'answer', 'item', 'extension', 'valueString', 'valueCoding', '_valueString');
    const leaf = fc.constantFrom('canary', 'i0', 'i1', 3, null);
    const json = fc.anything({ maxDepth: 4, key, values: [leaf], withNullPrototype: false });
    const linkId = fc.constantFrom('i0', 'i1', 'i2', '__proto__');
    const answer = fc.oneof(json, fc.array(fc.record({ valueString: fc.constant('canary'), item: json })));
    const item = fc.record(
      { linkId: fc.oneof(linkId, json), answer, item: json, extension: json },
      { requiredKeys: [] },
    );
    const count = (value: unknown) => JSON.stringify(value).split('canary').length;
    fc.assert(
      fc.property(cases, fc.array(fc.oneof(item, json)), (one, items) => {
        const response = { ...one.response, item: items } as unknown as QuestionnaireResponse;
        const migration = migrate({ ...one, response });
        const found = [migration.response.item ?? [], migration.lost.map((lost) => lost.item)];
        expect(count(found)).toBeGreaterThanOrEqual(count(items));
      }),
      { numRuns: 300 },
    );
  });
});
