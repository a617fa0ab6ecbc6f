import { describe, expect, it } from 'vitest';
import { ABSENT_REASONS_URL, DEFAULT_MAX_LENGTH_STRING, DEFAULT_MAX_LENGTH_TEXT, type Issue } from '../index.ts';
import { NO, sessionOf, whenYes, YES } from '../testing/session-of.ts';
import { enter } from '../reading/enter.ts';

/** What validation says after something was entered. */
function issuesOf(item: object, parts?: Readonly<Record<string, string>>): readonly Pick<Issue, 'code' | 'limits'>[] {
  const session = sessionOf([{ linkId: 'a', ...item }], { locale: 'en' });
  if (parts) enter(session, 'a', Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, [value]])));
  return session.validate().map(({ code, limits }) => ({ code, limits }));
}
const limit = (name: 'minValue' | 'maxValue', value: object) => ({
  url: `http://hl7.org/fhir/StructureDefinition/${name}`,
  ...value,
});

describe('a required question', () => {
  it('wants an answer, and "I don\'t know" is one', () => {
    expect(issuesOf({ type: 'string', required: true })).toEqual([{ code: 'required', limits: {} }]);
    expect(issuesOf({ type: 'string', required: true }, { '': ' ' })).toEqual([{ code: 'required', limits: {} }]);
    const session = sessionOf([{ linkId: 'a', type: 'string', required: true }]);
    session.answer('a', [{ kind: 'absent', reason: 'asked-unknown' }]);
    expect(session.validate()).toEqual([]);
  });

  it('wants a choice where there is something to choose, if only a reason not to', () => {
    const required = [{ code: 'required', limits: {} }];
    const answerOption = [{ valueCoding: { code: 'a' } }];
    expect(issuesOf({ type: 'choice', required: true, answerOption })).toEqual(required);
    const extension = [{ url: ABSENT_REASONS_URL, valueCode: 'asked-unknown' }];
    expect(issuesOf({ type: 'choice', required: true, answerValueSet: 'urn:elsewhere', extension })).toEqual(required);
  });

  it('wants nothing that nobody can give', () => {
    expect(issuesOf({ type: 'attachment', required: true })).toEqual([]);
    expect(issuesOf({ type: 'string', required: true, readOnly: true })).toEqual([]);
    expect(issuesOf({ type: 'choice', required: true, answerValueSet: 'urn:elsewhere' })).toEqual([]);
    const hidden = [
      { linkId: 'q', type: 'boolean' },
      { linkId: 'a', type: 'string', required: true, ...whenYes('q') },
    ];
    expect(sessionOf(hidden).validate()).toEqual([]);
  });

  it('is not said to be missing while something unreadable stands there', () => {
    expect(issuesOf({ type: 'integer', required: true }, { '': 'many' })).toEqual([{ code: 'unreadable', limits: {} }]);
  });

  it('is unanswered while only a unit is chosen', () => {
    const parts = { value: '', unit: 'kg' };
    expect(issuesOf({ type: 'quantity', required: true }, parts)).toEqual([{ code: 'required', limits: {} }]);
    expect(issuesOf({ type: 'quantity' }, parts)).toEqual([]);
  });
});

describe('limits', () => {
  it('hold for numbers, the limit itself included', () => {
    const item = {
      type: 'decimal',
      extension: [limit('minValue', { valueDecimal: 1.5 }), limit('maxValue', { valueInteger: 3 })],
    };
    expect(issuesOf(item, { '': '1.4' })).toEqual([{ code: 'below-min', limits: { min: 1.5 } }]);
    expect(issuesOf(item, { '': '1.5' })).toEqual([]);
    expect(issuesOf(item, { '': '3' })).toEqual([]);
    expect(issuesOf(item, { '': '3.1' })).toEqual([{ code: 'above-max', limits: { max: 3 } }]);
  });

  it('hold for dates', () => {
    const item = {
      type: 'date',
      extension: [limit('minValue', { valueDate: '2000-01-01' }), limit('maxValue', { valueDate: '2026-11-21' })],
    };
    expect(issuesOf(item, { '': '1999-12-31' })).toEqual([{ code: 'below-min', limits: { min: '2000-01-01' } }]);
    expect(issuesOf(item, { '': '2026-11-21' })).toEqual([]);
    expect(issuesOf(item, { '': '2026-11-22' })).toEqual([{ code: 'above-max', limits: { max: '2026-11-21' } }]);
  });

  it('hold for whole numbers that FHIR cannot carry', () => {
    expect(issuesOf({ type: 'integer' }, { '': '2147483648' })).toEqual([
      { code: 'above-max', limits: { max: 2_147_483_647 } },
    ]);
    expect(issuesOf({ type: 'integer' }, { '': '-2147483649' })).toEqual([
      { code: 'below-min', limits: { min: -2_147_483_648 } },
    ]);
  });

  it('of a quantity are those of its unit', () => {
    const bound = (side: 'min' | 'max', value: number, code: string) => ({
      url: `http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-${side}Quantity`,
      valueQuantity: { value, code },
    });
    const unit = (code: string, display: string) => ({
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption',
      valueCoding: { code, display },
    });
    const hba1c = {
      type: 'quantity',
      extension: [
        unit('%', '%'),
        unit('mmol/mol', 'mmol per mol'),
        bound('min', 3, '%'),
        bound('max', 20, '%'),
        bound('min', 10, 'mmol/mol'),
        bound('max', 195, 'mmol/mol'),
      ],
    };
    expect(issuesOf(hba1c, { value: '7.5', unit: '%' })).toEqual([]);
    expect(issuesOf(hba1c, { value: '700', unit: '%' })).toEqual([
      { code: 'above-max', limits: { max: 20, unit: '%' } },
    ]);
    expect(issuesOf(hba1c, { value: '58', unit: 'mmol/mol' })).toEqual([]);
    expect(issuesOf(hba1c, { value: '700', unit: 'mmol/mol' })).toEqual([
      { code: 'above-max', limits: { max: 195, unit: 'mmol per mol' } },
    ]);
    expect(issuesOf(hba1c, { value: '2', unit: '%' })).toEqual([{ code: 'below-min', limits: { min: 3, unit: '%' } }]);
    expect(issuesOf(hba1c, { value: '7' })).toEqual([{ code: 'unit-missing', limits: {} }]);
  });
});

describe('length', () => {
  it('is judged by the form, and by a cap where the form is silent; nothing is cut off', () => {
    expect(issuesOf({ type: 'string', maxLength: 3 }, { '': 'abc' })).toEqual([]);
    expect(issuesOf({ type: 'string', maxLength: 3 }, { '': 'abcd' })).toEqual([
      { code: 'too-long', limits: { maxLength: 3 } },
    ]);
    const caps = [
      ['string', DEFAULT_MAX_LENGTH_STRING],
      ['text', DEFAULT_MAX_LENGTH_TEXT],
    ] as const;
    for (const [type, maxLength] of caps) {
      expect(issuesOf({ type }, { '': 'x'.repeat(maxLength) })).toEqual([]);
      expect(issuesOf({ type }, { '': 'x'.repeat(maxLength + 1) })).toEqual([
        { code: 'too-long', limits: { maxLength } },
      ]);
    }
    const session = sessionOf([{ linkId: 'a', type: 'string' }]);
    enter(session, 'a', { '': ['x'.repeat(10_000)] });
    expect(session.item('a').getSnapshot().answers).toEqual([{ kind: 'string', value: 'x'.repeat(10_000) }]);
  });
});

it('an answer that is not on offer is named as such, unless the question is open', () => {
  const answerOption = [{ valueCoding: { code: 'a' } }, { valueString: 'words' }];
  const check = (type: string, answer: Parameters<ReturnType<typeof sessionOf>['answer']>[1][number]) => {
    const session = sessionOf([{ linkId: 'a', type, answerOption }]);
    session.answer('a', [answer]);
    return session.validate().map(({ code }) => code);
  };
  expect(check('choice', { kind: 'coding', value: { code: 'a' } })).toEqual([]);
  expect(check('choice', { kind: 'string', value: 'words' })).toEqual([]);
  expect(check('choice', { kind: 'coding', value: { code: 'z' } })).toEqual(['not-an-option']);
  expect(check('choice', { kind: 'string', value: 'mine' })).toEqual(['not-an-option']);
  expect(check('open-choice', { kind: 'string', value: 'mine' })).toEqual([]);
});

describe('an option that goes with no other', () => {
  const exclusive = (valueBoolean: unknown) => ({
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive', valueBoolean }],
  });
  const answerOption = [
    { valueCoding: { code: 'a', display: 'Apples' } },
    { valueCoding: { code: 'b', display: 'Pears' }, ...exclusive(false) },
    { valueCoding: { code: 'none', display: 'None of these' }, ...exclusive(true) },
    { valueString: 'It depends', ...exclusive(true) },
  ];
  const item = { linkId: 'a', type: 'choice', repeats: true, answerOption };
  const check = (tokens: readonly string[], changes: object = {}) => {
    const session = sessionOf([{ ...item, ...changes }]);
    enter(session, 'a', { '': tokens, other: ['mine'] });
    return { session, issues: session.validate().map(({ code, limits }) => ({ code, limits })) };
  };

  it('may be chosen alone, as others may together', () => {
    expect(check(['none']).issues).toEqual([]);
    expect(check(['a', 'b']).issues).toEqual([]);
    expect(check(['none', 'none']).issues).toEqual([]);
  });

  it('is named when others are chosen with it, and no answer is dropped', () => {
    const { session, issues } = check(['a', 'none']);
    expect(issues).toEqual([{ code: 'exclusive-option', limits: { option: 'None of these' } }]);
    expect(session.item('a').getSnapshot().answers).toHaveLength(2);
    expect(check(['none', 'It depends']).issues).toMatchObject([{ code: 'exclusive-option' }]);
  });

  it('goes with no answer in other words either', () => {
    expect(check(['none', '~other'], { type: 'open-choice' }).issues).toMatchObject([{ code: 'exclusive-option' }]);
  });

  it('is itself again once the others are taken back', () => {
    const { session } = check(['a', 'none']);
    enter(session, 'a', { '': ['none'] });
    expect(session.item('a').getSnapshot().issues).toEqual([]);
  });
});

describe('a required group', () => {
  const group = (item: readonly object[], changes: object = {}) => ({
    linkId: 'g',
    type: 'group',
    required: true,
    item,
    ...changes,
  });
  const text = { linkId: 't', type: 'string' };
  const codes = (session: ReturnType<typeof sessionOf>) => session.validate().map(({ key, code }) => [key, code]);

  it('wants an answer to any question inside, however deep', () => {
    const session = sessionOf([
      group([text, { linkId: 'h', type: 'group', item: [{ linkId: 'n', type: 'integer' }] }]),
    ]);
    expect(codes(session)).toEqual([['g', 'required']]);
    enter(session, 'n', { '': ['3'] });
    expect(session.item('g').getSnapshot().issues).toEqual([]);
    expect(codes(session)).toEqual([]);
    enter(session, 'n', { '': [''] });
    expect(codes(session)).toEqual([['g', 'required']]);
  });

  it('takes "I don\'t know" for an answer', () => {
    const session = sessionOf([group([text])]);
    session.answer('t', [{ kind: 'absent', reason: 'asked-unknown' }]);
    expect(codes(session)).toEqual([]);
  });

  it('leaves the word to the question inside that has a problem of its own', () => {
    expect(codes(sessionOf([group([{ ...text, required: true }])]))).toEqual([['t', 'required']]);
    const session = sessionOf([group([{ linkId: 't', type: 'integer' }])]);
    enter(session, 't', { '': ['many'] });
    expect(codes(session)).toEqual([['t', 'unreadable']]);
  });

  it('wants nothing that nobody can give', () => {
    expect(codes(sessionOf([group([])]))).toEqual([]);
    expect(codes(sessionOf([group([{ linkId: 'd', type: 'display', text: 'Words' }])]))).toEqual([]);
    expect(codes(sessionOf([group([{ ...text, readOnly: true }])]))).toEqual([]);
    expect(codes(sessionOf([group([{ linkId: 'c', type: 'choice', answerValueSet: 'urn:elsewhere' }])]))).toEqual([]);
    expect(codes(sessionOf([{ linkId: 'q', type: 'boolean' }, group([{ ...text, ...whenYes('q') }])]))).toEqual([]);
    expect(codes(sessionOf([{ linkId: 'q', type: 'boolean' }, group([text], whenYes('q'))]))).toEqual([]);
  });

  it('is content with an answer in any of its instances, and says so at the first', () => {
    const session = sessionOf([group([text], { repeats: true })]);
    const second = session.addInstance('g');
    expect(codes(session)).toEqual([['g:0', 'required']]);
    enter(session, `${second}/t`, { '': ['here'] });
    expect(session.item('g:0').getSnapshot().issues).toEqual([]);
    expect(codes(session)).toEqual([]);
  });

  it('is not said to be empty any more when its questions are gone', () => {
    const session = sessionOf([{ linkId: 'q', type: 'boolean' }, group([{ ...text, ...whenYes('q') }])]);
    session.answer('q', YES);
    expect(codes(session)).toEqual([['g', 'required']]);
    session.answer('q', NO);
    expect(session.item('g').getSnapshot().issues).toEqual([]);

    const repeating = sessionOf([group([group([text], { linkId: 'r', repeats: true, required: false })])]);
    expect(codes(repeating)).toEqual([['g', 'required']]);
    repeating.removeInstance('r:0');
    expect(repeating.item('g').getSnapshot().issues).toEqual([]);
  });
});

it('an issue never holds what was answered', () => {
  const canary = 'canary-7731';
  const types = ['string', 'text', 'integer', 'decimal', 'date', 'boolean', 'choice', 'open-choice', 'quantity'];
  for (const type of types) {
    const session = sessionOf([{ linkId: 'a', type, maxLength: 1 }], { locale: 'en' });
    for (const part of ['', 'value', 'day', 'other', 'unit']) {
      enter(session, 'a', { [part]: [canary] });
      expect(JSON.stringify(session.validate())).not.toContain(canary);
    }
  }
});
