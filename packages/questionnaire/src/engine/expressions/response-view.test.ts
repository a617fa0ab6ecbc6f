import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compareWithOracle } from '../fhirpath/testing/compare-with-oracle.examples.ts';
import { createSession, readQuestionnaire, type Session } from '../index.ts';
import { planOf } from '../plan/plan-of.ts';
import { internalsOf } from '../session/internals.ts';
import { questionnaires, steps } from '../testing/forms.examples.ts';
import { takeStep } from '../testing/take-step.ts';
import { createResponseView, type ResponseView } from './response-view.ts';

vi.setConfig({ testTimeout: 240_000 });

beforeAll(() => void vi.useFakeTimers({ now: new Date('2026-11-22T09:30:00.000Z'), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

function viewOf(session: Session): ResponseView {
  const nodes = [...planOf(session.form).byLinkId.values()];
  return createResponseView(session.form, nodes, internalsOf(session).instances);
}

/** Paths to one item and to items below it, by name. The reference engine reads them in JSON that is written out whole. */
const PATHS: readonly ((outer: string, inner: string) => string)[] = [
  (outer) => `%resource.item.where(linkId='${outer}')`,
  (outer) => `%resource.item.where('${outer}' = linkId).answer.value`,
  (outer, inner) => `%resource.item.where(linkId='${outer}').item.where(linkId='${inner}')`,
  (outer, inner) => `%resource.repeat(item).where(linkId='${outer}').item.where(linkId='${inner}').answer.value`,
  (outer, inner) => `%resource.item.where(linkId='${outer}').answer.item.where(linkId='${inner}').answer.value`,
  (outer, inner) => `%resource.item.select(item.where(linkId='${outer}') | item.where(linkId='${inner}'))`,
  (outer, inner) => `(%resource | %resource.item).item.where(linkId='${outer}').item.where(linkId='${inner}').count()`,
  (outer, inner) => `item.where(linkId='${outer}').repeat(item).where(linkId='${inner}').answer.value.first()`,
];

describe('items by name', () => {
  it('are those that the reference engine finds in the written response, whatever was answered', () => {
    let found = 0;
    fc.assert(
      fc.property(
        questionnaires,
        steps,
        fc.array(fc.nat(40), { minLength: 16, maxLength: 16 }),
        (input, done, picks) => {
          const { form } = readQuestionnaire(input);
          const session = createSession(form);
          for (const step of done) takeStep(session, step);
          const view = viewOf(session);
          const nodes = [...planOf(form).byLinkId.values()];
          if (nodes.length === 0) return;
          PATHS.forEach((path, index) => {
            const [one = 0, two = 0] = picks.slice(2 * index);
            const node = nodes[one % nodes.length];
            const below = node?.children ?? [];
            const outer = String(node?.item.linkId);
            const inner = String((below[two % below.length] ?? nodes[two % nodes.length])?.item.linkId);
            const verdict = compareWithOracle(path(outer, inner), {
              context: view.root,
              written: JSON.parse(JSON.stringify(view.root)) as unknown,
              itemsOf: view.itemsOf,
              childItemsOf: view.childItemsOf,
            });
            expect(verdict).toBe('values');
            for (const item of view.childItemsOf(view.root, outer) ?? [])
              found += Number(view.childItemsOf(item, inner)?.length);
          });
        },
      ),
      // Few picks meet an item: these are enough of them that some do in every run.
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(10);
  });

  it('are found without making the rest of the response', () => {
    const item = Array.from({ length: 50 }, (_, index) => ({ linkId: `q${index}`, type: 'integer' }));
    const { form } = readQuestionnaire({ resourceType: 'Questionnaire', item });
    const session = createSession(form);
    for (const { linkId } of item) session.answer(linkId, [{ kind: 'integer', value: 1 }]);
    const view = viewOf(session);
    const whole = vi.spyOn(view.root, 'item', 'get');
    compareWithOracle("%resource.item.where(linkId='q7').answer.value", {
      context: view.root,
      written: { ...view.root, item: [{ linkId: 'q7', answer: [{ valueInteger: 1 }] }] },
      itemsOf: view.itemsOf,
      childItemsOf: view.childItemsOf,
    });
    // Once for the copy above, which reads every field.
    expect(whole).toHaveBeenCalledTimes(1);
  });
});
