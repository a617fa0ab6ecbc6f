import type { CivilDate } from '@osseo/core';
import type { Attachment, Coding, Reference } from 'fhir/r4.js';
import { expect, expectTypeOf, it } from 'vitest';
import type { PartialDate } from '../engine/index.ts';
import { defineQuestionnaire, type Answers, type DraftAnswers, type LinkIdOf } from './index.ts';
import type { intake, rare } from './intake.examples.ts';

type Intake = Answers<typeof intake>;
type Day = CivilDate | PartialDate;

it('gives every question the type of its answer', () => {
  expectTypeOf<Intake['smoker']>().toEqualTypeOf<boolean>();
  expectTypeOf<Intake['alcohol']>().toEqualTypeOf<
    'never' | 'weekly' | 'daily' | { readonly absent: 'asked-declined' }
  >();
  expectTypeOf<Answers<typeof rare>>().toEqualTypeOf<{
    readonly at?: string;
    readonly time?: readonly string[];
    readonly site?: string;
    readonly photo?: Readonly<Attachment>;
    readonly doctor?: Readonly<Reference>;
    readonly country?: Readonly<Coding>;
  }>();
});

it('makes what repeats a list, and what is not required optional', () => {
  expectTypeOf<Pick<Intake, 'allergies'>>().toEqualTypeOf<{
    readonly allergies?: readonly ('latex' | 'none' | { readonly other: string })[];
  }>();
});

it('makes optional what a condition can take away, required or not', () => {
  expectTypeOf<Pick<Intake, 'packs'>>().toEqualTypeOf<{ readonly packs?: number }>();
  expectTypeOf<Pick<Intake, 'more'>>().toEqualTypeOf<{ readonly more?: { readonly story?: string } }>();
});

it('nests groups, and makes a list of those that repeat', () => {
  expectTypeOf<Pick<Intake, 'body' | 'medicines'>>().toEqualTypeOf<{
    readonly body: {
      readonly weight: { readonly value: number; readonly unit: 'kg' | '[lb_av]' };
      readonly born?: Day;
      readonly dose?: {
        readonly value: number;
        readonly unit?: string;
        readonly system?: string;
        readonly code?: string;
      };
    };
    readonly medicines?: readonly { readonly name: string; readonly count?: number }[];
  }>();
});

it('puts items under a question beside its value', () => {
  expectTypeOf<Intake['surgery']>().toEqualTypeOf<{
    readonly value: boolean;
    readonly item: { readonly when?: Day };
  }>();
  expectTypeOf<NonNullable<Intake['illnesses']>[number]>().toEqualTypeOf<{
    readonly value?: string;
    readonly item: { readonly since?: readonly Day[] };
  }>();
});

it('lets every question be open in a draft', () => {
  type Draft = DraftAnswers<typeof intake>;
  expectTypeOf<Pick<Draft, 'smoker'>>().toEqualTypeOf<{ readonly smoker?: boolean }>();
  expectTypeOf<Draft['body']['weight']>().toEqualTypeOf<Intake['body']['weight'] | undefined>();
});

it('knows every linkId, and gives displays no answer', () => {
  expectTypeOf<'welcome' | 'since' | 'body'>().toExtend<LinkIdOf<typeof intake>>();
  expectTypeOf<keyof Intake & ('welcome' | 'weight')>().toEqualTypeOf<never>();
});

const yes = { linkId: 'yes', type: 'boolean', text: 'Yes?' } as const;
const often = {
  linkId: 'often',
  type: 'choice',
  text: 'How often?',
  options: [{ code: 'daily', display: 'Daily' }],
} as const;
const note = { linkId: 'note', type: 'string', text: 'Note' } as const;

it('refuses a condition on a question that the form does not have', () => {
  const wrong = () =>
    defineQuestionnaire({
      // @ts-expect-error -- there is no `nobody`
      item: [yes, { ...note, enableWhen: [{ question: 'nobody', operator: '=', answer: true }] }],
    });
  expect(wrong).toThrow('dangling-enable-when');
});

it('refuses a condition on a group, on a display, and on the item itself', () => {
  const group = { linkId: 'group', type: 'group', item: [yes] } as const;
  const words = { linkId: 'words', type: 'display', text: 'Words' } as const;
  const onGroup = [{ question: 'group', operator: 'exists', answer: true }] as const;
  const onWords = [{ question: 'words', operator: 'exists', answer: true }] as const;
  const onItself = [{ question: 'note', operator: 'exists', answer: true }] as const;
  const wrong = [
    // @ts-expect-error -- a group has no answer
    () => defineQuestionnaire({ item: [group, { ...note, enableWhen: onGroup }] }),
    // @ts-expect-error -- a display has no answer
    () => defineQuestionnaire({ item: [words, { ...note, enableWhen: onWords }] }),
    // @ts-expect-error -- it would be a circle
    () => defineQuestionnaire({ item: [{ ...note, enableWhen: onItself }] }),
  ];
  for (const define of wrong) expect(define).toThrow('enable-when');
});

it('refuses an option that the question does not have, wherever the two stand', () => {
  const wrong = () =>
    defineQuestionnaire({
      item: [
        { linkId: 'group', type: 'group', item: [often] },
        {
          ...yes,
          item: [
            {
              ...note,
              enableWhen: [
                { question: 'often', operator: '=', answer: 'daily' },
                // @ts-expect-error -- nobody can answer `weekly`
                { question: 'often', operator: '=', answer: 'weekly' },
              ],
            },
          ],
        },
      ],
    });
  expectTypeOf(wrong).returns.toHaveProperty('resourceType');
});

it('refuses an answer of another type, and an operator that the type does not have', () => {
  const number = [{ question: 'yes', operator: '=', answer: 1 }] as const;
  const order = [{ question: 'yes', operator: '>', answer: true }] as const;
  const exists = [{ question: 'often', operator: 'exists', answer: 'daily' }] as const;
  const wrong = () => [
    // @ts-expect-error -- yes or no is no number
    defineQuestionnaire({ item: [yes, { ...note, enableWhen: number }] }),
    // @ts-expect-error -- yes is not more than no
    defineQuestionnaire({ item: [yes, { ...note, enableWhen: order }] }),
    // @ts-expect-error -- there is an answer, or there is none
    defineQuestionnaire({ item: [often, { ...note, enableWhen: exists }] }),
  ];
  expectTypeOf(wrong).returns.toBeArray();
});

it('refuses a linkId that stands twice, at any depth', () => {
  const wrong = () =>
    defineQuestionnaire({
      item: [
        // @ts-expect-error -- `note` is taken
        { linkId: 'note', type: 'string', text: 'Note' },
        {
          linkId: 'group',
          type: 'group',
          item: [
            // @ts-expect-error -- `note` is taken
            { linkId: 'note', type: 'string', text: 'Another note' },
          ],
        },
      ],
    });
  expect(wrong).toThrow('duplicate-link-id');
});
