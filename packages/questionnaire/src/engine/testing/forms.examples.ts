import fc from 'fast-check';
import type { Answer } from '../model/answer.ts';
import { present } from './present.ts';

/* Generated forms for the tests of the engine: small, but with every kind of place in which a condition can stand. */

export interface TestItem {
  readonly linkId: string;
  readonly type: string;
  readonly repeats?: boolean;
  readonly required?: boolean;
  readonly answerOption?: readonly { readonly valueCoding: { readonly code: string } }[];
  enableWhen?: readonly TestCondition[];
  enableBehavior?: string;
  readonly item?: readonly TestItem[];
}

export interface TestCondition {
  readonly question: string;
  readonly operator: string;
  readonly [answer: `answer${string}`]: unknown;
}

interface Shape {
  readonly type: string;
  readonly repeats: boolean;
  readonly required: boolean;
  readonly conditions: readonly { readonly target: number; readonly operator: string; readonly value: number }[];
  readonly any: boolean;
  readonly items: readonly Shape[];
}

const OPERATORS = ['exists', '=', '!=', '>', '<', '>=', '<='];

const shapeOf = (depth: number): fc.Arbitrary<Shape> =>
  fc.record({
    type: fc.constantFrom('group', 'group', 'boolean', 'integer', 'string', 'choice', 'quantity', 'date', 'display'),
    repeats: fc.boolean(),
    required: fc.boolean(),
    conditions: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      {
        weight: 3,
        arbitrary: fc.array(
          fc.record({ target: fc.nat(30), operator: fc.constantFrom(...OPERATORS), value: fc.nat(2) }),
          { maxLength: 2 },
        ),
      },
    ),
    any: fc.boolean(),
    items: depth === 0 ? fc.constant([]) : fc.array(shapeOf(depth - 1), { maxLength: 3 }),
  });

/** A Questionnaire of up to about thirty items whose conditions point anywhere, in cycles too. */
export const questionnaires: fc.Arbitrary<{
  readonly resourceType: 'Questionnaire';
  readonly item: readonly TestItem[];
}> = fc.array(shapeOf(3), { minLength: 1, maxLength: 6 }).map((shapes) => {
  const all: { readonly item: TestItem; readonly shape: Shape }[] = [];
  const build = (from: Shape): TestItem => {
    const item: TestItem & { item?: readonly TestItem[] } = {
      linkId: `i${all.length}`,
      type: from.type,
      repeats: from.repeats,
      required: from.required,
      ...(from.type === 'choice' && { answerOption: ['0', '1', '2'].map((code) => ({ valueCoding: { code } })) }),
    };
    all.push({ item, shape: from });
    if (from.type !== 'display') item.item = from.items.map(build);
    return item;
  };
  const item = shapes.map(build);
  const questions = all.filter(({ item: { type } }) => type !== 'group' && type !== 'display');
  for (const { item: reader, shape: from } of all) {
    if (questions.length === 0) continue;
    reader.enableBehavior = from.any ? 'any' : 'all';
    reader.enableWhen = from.conditions.map(({ target, operator, value }) => {
      const { linkId, type } = present(questions[target % questions.length]).item;
      return { question: linkId, operator, ...conditionValue(type, operator, value) };
    });
  }
  return { resourceType: 'Questionnaire', item };
});

function conditionValue(type: string, operator: string, value: number): Readonly<Record<`answer${string}`, unknown>> {
  if (operator === 'exists') return { answerBoolean: value > 0 };
  switch (type) {
    case 'boolean':
      return { answerBoolean: value > 0 };
    case 'integer':
      return { answerInteger: value };
    case 'string':
      return { answerString: String(value) };
    case 'quantity':
      return { answerQuantity: { value, code: 'kg' } };
    case 'date':
      return { answerDate: `200${value}-01-01` };
    default:
      return { answerCoding: { code: String(value) } };
  }
}

/** An answer of one of three values that suits a type. */
export function answerOf(type: string, value: number): Answer {
  switch (type) {
    case 'boolean':
      return { kind: 'boolean', value: value > 0 };
    case 'integer':
      return { kind: 'integer', value };
    case 'string':
      return { kind: 'string', value: String(value) };
    case 'quantity':
      return { kind: 'quantity', value, unit: { code: 'kg' } };
    case 'date':
      return { kind: 'date', value: `200${value}-01-01` };
    default:
      return { kind: 'coding', value: { code: String(value) } };
  }
}

/** What a person may do: answer, clear, decline, add, remove or move an instance. Numbers choose among what is there. */
export type Step =
  | { readonly do: 'answer'; readonly at: number; readonly values: readonly number[] }
  | { readonly do: 'decline'; readonly at: number }
  | { readonly do: 'add'; readonly at: number }
  | { readonly do: 'remove'; readonly at: number }
  | { readonly do: 'move'; readonly at: number; readonly to: number };

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('answer' as const),
        at: fc.nat(50),
        values: fc.array(fc.nat(2), { maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('decline' as const), at: fc.nat(50) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('add' as const), at: fc.nat(50) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), at: fc.nat(50) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), at: fc.nat(50), to: fc.nat(3) }) },
  ),
  { maxLength: 14 },
);
