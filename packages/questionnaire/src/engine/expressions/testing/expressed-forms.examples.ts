import fc from 'fast-check';
import { questionnaires, type TestItem } from '../../testing/forms.examples.ts';
import { calculated, enabledBy, query, variable } from './expressed.examples.ts';

type Extension = ReturnType<typeof calculated>;

export interface ExpressedItem extends TestItem {
  readonly extension?: readonly Extension[];
  readonly item?: readonly ExpressedItem[];
}

/** What an expression may read: a question anywhere, one inside its own item, a variable, what a query finds, or everything. */
const TERMS: readonly ((linkId: string) => string)[] = [
  (linkId) => `%resource.repeat(item).where(linkId='${linkId}').answer.value`,
  (linkId) => `%resource.repeat(item).where(linkId='${linkId}').answer`,
  (linkId) => `%resource.repeat(item).where(linkId='${linkId}')`,
  (linkId) => `%resource.item.where(linkId='${linkId}').answer.value`,
  (linkId) => `item.where(linkId='${linkId}').answer.value`,
  (linkId) => `repeat(item).where(linkId='${linkId}').answer`,
  () => '%x',
  () => '%y',
  () => '%found.entry',
];

const expressions = fc.record({ term: fc.nat(TERMS.length - 1), target: fc.nat(30), limit: fc.nat(2) });

interface Added {
  readonly kind: 'none' | 'enable' | 'calculated' | 'x' | 'y';
  readonly expression: { readonly term: number; readonly target: number; readonly limit: number };
}

const additions: fc.Arbitrary<readonly Added[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Added['kind'][]>('none', 'enable', 'calculated', 'x', 'y'),
    expression: expressions,
  }),
  { minLength: 30, maxLength: 30 },
);

/** Generated forms with conditions of both kinds, calculations and variables that read each other, in cycles too. */
export const expressedForms: fc.Arbitrary<{
  readonly resourceType: 'Questionnaire';
  readonly extension: readonly Extension[];
  readonly item: readonly ExpressedItem[];
}> = fc.tuple(questionnaires, additions).map(([{ resourceType, item }, added]) => {
  const all = flatten(item);
  const add = (from: TestItem): ExpressedItem => {
    const at = all.indexOf(from);
    // Two for each item, so that one may read the other.
    const extension = [added[at % added.length], added[(at + 11) % added.length]].flatMap((each) =>
      each ? extensionOf(each, from.type, all) : [],
    );
    const { item: inside = [], ...own } = from;
    return { ...own, extension, item: inside.map(add) };
  };
  const root = [
    query('found', 'Observation?code=1'),
    variable('x', '1'),
    variable('y', TERMS[0]?.(all[0]?.linkId ?? '') ?? '2'),
  ];
  return { resourceType, extension: root, item: item.map(add) };
});

function extensionOf({ kind, expression }: Added, type: string, all: readonly TestItem[]): readonly Extension[] {
  const { term, target, limit } = expression;
  const count = `(${TERMS[term]?.(all[target % all.length]?.linkId ?? '') ?? ''}).count()`;
  if (kind === 'enable') return [enabledBy(`${count} >= ${limit}`)];
  if (kind === 'calculated') return type === 'integer' ? [calculated(`${count} + ${limit}`)] : [];
  return kind === 'none' ? [] : [variable(kind, `${count} mod 3`)];
}

function flatten(items: readonly TestItem[]): readonly TestItem[] {
  return items.flatMap((item) => [item, ...flatten(item.item ?? [])]);
}
