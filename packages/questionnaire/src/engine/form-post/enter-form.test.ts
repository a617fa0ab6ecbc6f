import { anyText } from '@osseo/testing/text';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { enterForm, fieldName } from '../form-post/index.ts';
import { ABSENT_REASONS_URL, absentToken } from '../index.ts';
import { sessionOf, whenYes, YES } from '../testing/session-of.ts';

// Generated input takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const answerOption = ['a', 'b', 'c'].map((code) => ({ valueCoding: { code } }));
const items = [
  {
    linkId: 'p1',
    type: 'group',
    item: [
      { linkId: 'smoker', type: 'boolean', extension: [{ url: ABSENT_REASONS_URL, valueCode: 'asked-declined' }] },
      { linkId: 'packs', type: 'integer', ...whenYes('smoker') },
      { linkId: 'kinds', type: 'choice', repeats: true, answerOption, ...whenYes('smoker') },
      { linkId: 'born.on', type: 'date' },
      { linkId: 'hba1c', type: 'quantity' },
      { linkId: 'fixed', type: 'string', readOnly: true },
    ],
  },
  { linkId: 'p2', type: 'group', item: [{ linkId: 'skin', type: 'choice', answerOption }] },
];
const POST: readonly (readonly [string, string])[] = [
  ['smoker', 'true'],
  ['packs', '2'],
  ['kinds', 'c'],
  ['kinds', 'a'],
  [fieldName('born~2e~on', 'day'), '5'],
  [fieldName('born~2e~on', 'month'), '3'],
  [fieldName('born~2e~on', 'year'), '1980'],
  ['hba1c.value', '7,5'],
  ['hba1c.unit', '%'],
];

describe('a plain form post', () => {
  it('is read field by field, whether or not a question was visible before', () => {
    const session = sessionOf(items, { locale: 'de' });
    expect(enterForm(session, POST)).toEqual([]);
    expect(session.toResponse({ status: 'completed' }).item).toEqual([
      {
        linkId: 'p1',
        item: [
          { linkId: 'smoker', answer: [{ valueBoolean: true }] },
          { linkId: 'packs', answer: [{ valueInteger: 2 }] },
          { linkId: 'kinds', answer: [{ valueCoding: { code: 'a' } }, { valueCoding: { code: 'c' } }] },
          { linkId: 'born.on', answer: [{ valueDate: '1980-03-05' }] },
          { linkId: 'hba1c', answer: [{ valueQuantity: { value: 7.5, unit: '%' } }] },
        ],
      },
    ]);
  });

  it('means the same in any order of its fields', () => {
    const plain = sessionOf(items, { locale: 'de' });
    enterForm(plain, POST);
    fc.assert(
      fc.property(fc.shuffledSubarray([...POST], { minLength: POST.length }), (shuffled) => {
        const session = sessionOf(items, { locale: 'de' });
        enterForm(session, shuffled);
        expect(session.toSnapshot()).toEqual(plain.toSnapshot());
      }),
    );
  });

  it('unanswers the choices of its page that sent nothing, and no others', () => {
    const session = sessionOf(items);
    enterForm(session, [...POST, ['skin', 'b']]);
    enterForm(
      session,
      [
        ['smoker', 'true'],
        ['packs', '3'],
      ],
      'p1',
    );
    expect(session.item('kinds').getSnapshot().answers).toEqual([]);
    expect(session.item('packs').getSnapshot().answers).toEqual([{ kind: 'integer', value: 3 }]);
    expect(session.item('skin').getSnapshot().answers).toHaveLength(1);
  });

  it('keeps the choices that its own answers hide', () => {
    const session = sessionOf(items);
    enterForm(session, POST);
    enterForm(session, [['smoker', 'false']], 'p1');
    expect(session.item('kinds').getSnapshot()).toMatchObject({ enabled: false, answers: [{}, {}] });
  });

  it('names the fields that are no question of the page, and takes nothing from them', () => {
    const session = sessionOf(items);
    const strange = ['__proto__', 'constructor', '__proto__.value', 'packs.hour', 'nobody', 'p1', 'fixed', 'skin'];
    expect(
      enterForm(
        session,
        [...strange, 'osseo.add', 'osseo.scripted'].map((name) => [name, 'a'] as const),
        'p1',
      ),
    ).toEqual(strange);
    expect(session.toSnapshot().items).toEqual([]);
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
  });

  it('carries ways not to answer as a part', () => {
    const session = sessionOf(items);
    enterForm(session, [['smoker.absent', 'asked-declined']]);
    expect(session.item('smoker').getSnapshot().answers).toEqual([{ kind: 'absent', reason: 'asked-declined' }]);
  });

  it('never throws, whatever it holds', () => {
    const names = [
      'smoker',
      'packs',
      'kinds',
      'hba1c.value',
      'hba1c.unit',
      'born~2e~on',
      'born~2e~on.day',
      'p2',
      '__proto__',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), anyText()), {
          maxLength: 12,
        }),
        (entries) => {
          const session = sessionOf(items);
          session.answer('smoker', YES);
          enterForm(session, entries);
          session.validate();
          session.toResponse({ status: 'in-progress' });
        },
      ),
    );
  });
});

describe('a pointer to a record', () => {
  const known = { kind: 'reference', value: { reference: 'Organization/1', display: 'Harbour' } } as const;
  const opened = (more: object = {}) => sessionOf([{ linkId: 'r', type: 'reference', ...more }]);
  const answersOf = (session: ReturnType<typeof opened>) => session.item('r').getSnapshot().answers;

  it('is entered by its name, and stays the one that the session knows by that name', () => {
    const session = opened();
    expect(enterForm(session, [['r', ' Hill ']])).toEqual([]);
    expect(answersOf(session)).toEqual([{ kind: 'reference', value: { display: 'Hill' } }]);
    session.answer('r', [known]);
    enterForm(session, [['r', 'Harbour']]);
    expect(answersOf(session)).toEqual([known]);
    enterForm(session, [['r', '']]);
    expect(answersOf(session)).toEqual([]);
  });

  it('is one, or as many as are named where the question repeats', () => {
    const names = [
      ['r', 'A'],
      ['r', ''],
      ['r', 'B'],
    ] as const;
    for (const [repeats, count] of [
      [false, 1],
      [true, 2],
    ] as const) {
      const session = opened({ repeats });
      enterForm(session, names);
      expect(answersOf(session)).toHaveLength(count);
    }
  });

  it('may be a way not to answer, which a name wins over', () => {
    const extension = [{ url: ABSENT_REASONS_URL, valueCode: 'asked-unknown' }];
    const session = opened({ extension });
    enterForm(session, [['r.absent', absentToken('asked-unknown')]]);
    expect(answersOf(session)).toEqual([{ kind: 'absent', reason: 'asked-unknown' }]);
    enterForm(session, [
      ['r.absent', absentToken('asked-unknown')],
      ['r', 'A'],
    ]);
    expect(answersOf(session)).toMatchObject([{ kind: 'reference' }]);
  });

  it('is not entered where it is for reading only', () => {
    expect(enterForm(opened({ readOnly: true }), [['r', 'A']])).toEqual(['r']);
  });
});
