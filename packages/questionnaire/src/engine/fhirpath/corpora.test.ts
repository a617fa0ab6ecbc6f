import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { withPublicResources, type PublicResource, type Resource } from '../testing/public-resources.ts';
import { compileExpression, itemsByLinkId } from './index.ts';
import { compareWithOracle, type Verdict } from './testing/compare-with-oracle.examples.ts';
import { valueNamed } from './testing/records.examples.ts';
import { randomOf } from './testing/random-of.examples.ts';
import { responseTo } from './testing/response-to.examples.ts';

/** A thousand expressions, some of them in the slow reference engine several times. */
const PATIENCE = 240_000;

/** Responses that each expression is evaluated over. Every run draws others, and the reference engine takes seconds for each. */
const RESPONSES = 2;

const NOW = '2026-11-22T09:30:00.000Z';

beforeAll(() => void vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

withPublicResources((resources) => {
  const expressions = expressionsOf(resources);

  it(`compiles at least 98 % of the ${expressions.size} expressions of public forms`, () => {
    const compiled = [...expressions.keys()].filter((source) => compileExpression(source).kind === 'compiled');
    expect(compiled.length / expressions.size).toBeGreaterThan(0.98);
  });

  it(
    'gives what the reference engine gives, for every expression over generated responses',
    () => {
      const verdicts = new Map<Verdict, number>();
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          for (const [source, forms] of expressions) {
            const random = randomOf(seed ^ source.length);
            const form = forms[random(forms.length)] ?? {};
            const response = responseTo(form, random);
            const values = new Map<string, unknown>();
            const verdict = compareWithOracle(source, {
              context: response,
              itemsOf: random(2) > 0 ? itemsByLinkId() : undefined,
              variable: (name) => {
                if (name === 'resource' || name === 'QuestionnaireResponse') return response;
                if (name === 'questionnaire') return form;
                if (!values.has(name)) values.set(name, valueNamed(name, random));
                const value = values.get(name);
                // In the reference engine a bare number has a field `value`, which is its own and not FHIR's.
                return typeof value === 'number' && source.includes(`%${name}.value`) ? [] : value;
              },
            });
            verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
          }
        }),
        { numRuns: RESPONSES },
      );
      const total = [...verdicts.values()].reduce((sum, count) => sum + count, 0);
      expect((verdicts.get('values') ?? 0) / total).toBeGreaterThan(0.6);
    },
    PATIENCE,
  );
});

/** Every distinct expression of FHIRPath, with the forms that hold it. */
function expressionsOf(resources: readonly PublicResource[]): ReadonlyMap<string, readonly Resource[]> {
  const found = new Map<string, Resource[]>();
  for (const [, resource] of resources) {
    for (const source of expressionsIn(resource)) {
      const forms = found.get(source) ?? [];
      if (forms.at(-1) !== resource) forms.push(resource);
      found.set(source, forms);
    }
  }
  return found;
}

function expressionsIn(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  const { language, expression } = json as Resource;
  const own = language === 'text/fhirpath' && typeof expression === 'string' ? [expression] : [];
  return [...own, ...Object.values(json).flatMap(expressionsIn)];
}
