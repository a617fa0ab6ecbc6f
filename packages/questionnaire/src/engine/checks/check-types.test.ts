import { describe, expect, it } from 'vitest';
import { readQuestionnaire } from '../index.ts';
import type { Answer } from '../model/answer.ts';
import type { Item } from '../model/item.ts';
import { convertUnit } from '../tools/convert-unit.ts';
import { matchesWhole } from '../tools/matches-whole.ts';
import { checkFile } from './check-file.ts';
import { checkItem } from './check-item.ts';
import { checkOccurs } from './check-occurs.ts';
import type { CheckTools } from './check-tools.ts';

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const limit = (name: string, value: object) => ({ url: `${HL7}/${name}`, ...value });

/** What is wrong with answers to an item with these extensions, as `code limits`. */
function found(item: object, extension: readonly object[], answers: readonly Answer[], tools?: CheckTools): string[] {
  const questionnaire = { resourceType: 'Questionnaire', item: [{ linkId: 'a', extension, ...item }] };
  const [read] = readQuestionnaire(questionnaire).form.items as [Item];
  const findings = checkItem(read, answers, undefined, tools);
  return findings.map(({ code, limits }) => [code, ...Object.values(limits)].join(' '));
}

const text = (value: string): Answer => ({ kind: 'string', value });
const decimal = (value: number): Answer => ({ kind: 'decimal', value });
const integer = (value: number): Answer => ({ kind: 'integer', value });

describe('the least and the greatest', () => {
  it.each<[string, 'dateTime' | 'time' | 'date', string, object, object]>([
    [
      'moment',
      'dateTime',
      '2026-05-01T09:00:00+09:00',
      { valueDateTime: '2026-05-01T00:30:00Z' },
      { valueDateTime: '2026-04-30' },
    ],
    ['time of day', 'time', '09:00:00', { valueTime: '09:00:01' }, { valueTime: '08:59:00' }],
    ['date', 'date', '2026-05-01', { valueDate: '2026-05-02' }, { valueDate: '2026-04' }],
  ])('hold for a %s', (_, kind, value, later, earlier) => {
    const answers = [{ kind, value } as Answer];
    const [atLeast, atMost] = [later, earlier].map((one) => Object.values(one)[0] as string);
    expect(found({ type: kind }, [limit('minValue', later)], answers)).toEqual([`below-min ${atLeast}`]);
    expect(found({ type: kind }, [limit('maxValue', earlier)], answers)).toEqual([`above-max ${atMost}`]);
    expect(found({ type: kind }, [limit('minValue', earlier), limit('maxValue', later)], answers)).toEqual([]);
  });

  it('include the limit itself, and say nothing of what has no order with it', () => {
    const between = (min: object, max: object) => [limit('minValue', min), limit('maxValue', max)];
    const day = { valueDate: '2026-05-01' };
    expect(found({ type: 'date' }, between(day, day), [{ kind: 'date', value: '2026-05-01' }])).toEqual([]);
    expect(found({ type: 'date' }, between(day, day), [{ kind: 'date', value: '2026-05' }])).toEqual([]);
    const noon = { valueTime: '12:00:00' };
    expect(found({ type: 'time' }, between(noon, noon), [{ kind: 'time', value: '12:00:00' }])).toEqual([]);
    const two = { valueDecimal: 2 };
    expect(found({ type: 'decimal' }, between(two, two), [decimal(2)])).toEqual([]);
    const kilo = { valueQuantity: { value: 2, code: 'kg' } };
    const quantity = (value: number): Answer[] => [{ kind: 'quantity', value, unit: { code: 'kg' } }];
    expect(found({ type: 'quantity' }, between(kilo, kilo), quantity(2))).toEqual([]);
    expect(found({ type: 'quantity' }, between(kilo, kilo), quantity(1.9))).toEqual(['below-min 2 kg']);
    expect(found({ type: 'quantity' }, between(kilo, kilo), quantity(2.1))).toEqual(['above-max 2 kg']);
  });

  it('of another type than the answer are none', () => {
    const between = [limit('minValue', { valueInteger: 5 }), limit('maxValue', { valueInteger: 1 })];
    expect(found({ type: 'date' }, between, [{ kind: 'date', value: '2026-05-01' }])).toEqual([]);
    const days = [limit('minValue', { valueDate: '2027' }), limit('maxValue', { valueDate: '2025' })];
    expect(found({ type: 'integer' }, days, [integer(3)])).toEqual([]);
    expect(found({ type: 'quantity' }, days, [{ kind: 'quantity', value: 3, unit: undefined }])).toEqual([]);
  });

  it('of a whole number are those of 32 bits where the form has none; of a decimal, none', () => {
    expect([
      found({ type: 'integer' }, [], [integer(2 ** 31 - 1)]),
      found({ type: 'integer' }, [], [integer(-(2 ** 31))]),
    ]).toEqual([[], []]);
    expect(found({ type: 'integer' }, [], [integer(2 ** 31)])).toEqual(['above-max 2147483647']);
    expect(found({ type: 'integer' }, [], [integer(-(2 ** 31) - 1)])).toEqual(['below-min -2147483648']);
    expect([found({ type: 'decimal' }, [], [decimal(1e12)]), found({ type: 'decimal' }, [], [decimal(-1e12)])]).toEqual(
      [[], []],
    );
  });

  it('of a quantity are a bare number in whatever unit, where nothing nearer is known', () => {
    const bare = [limit('minValue', { valueInteger: 2 }), limit('maxValue', { valueDecimal: 4 })];
    const quantity = (value: number, unit?: object): Answer[] => [{ kind: 'quantity', value, unit }];
    const gram = { code: 'g', display: 'grams' };
    expect(found({ type: 'quantity' }, bare, quantity(3, gram))).toEqual([]);
    expect(found({ type: 'quantity' }, bare, quantity(5, gram))).toEqual(['above-max 4 grams']);
    expect(found({ type: 'quantity' }, bare, quantity(1, { code: 'g' }))).toEqual(['below-min 2 g']);
    expect(found({ type: 'quantity' }, bare, quantity(1))).toEqual(['below-min 2']);
  });

  it('of a quantity are those of its own unit, else the first that can be converted into it', () => {
    const most = (value: number, code: string) => ({
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-maxQuantity',
      valueQuantity: { value, code },
    });
    const kilograms = (value: number): Answer[] => [{ kind: 'quantity', value, unit: { code: 'kg' } }];
    const both = [most(5000, 'g'), most(10, 'kg')];
    expect(found({ type: 'quantity' }, both, kilograms(7), { convertUnit })).toEqual([]);
    expect(found({ type: 'quantity' }, both, kilograms(11), { convertUnit })).toEqual(['above-max 10 kg']);
    const others = [most(1, 'cm'), most(5000, 'g')];
    expect(found({ type: 'quantity' }, others, kilograms(7), { convertUnit })).toEqual(['above-max 5000 g']);
  });

  it('hold for a quantity in another unit where a tool converts it, and name the unit of the form', () => {
    const answers: Answer[] = [{ kind: 'quantity', value: 250, unit: { code: '[lb_av]' } }];
    const extension = [limit('maxValue', { valueQuantity: { value: 100, unit: 'kilograms', code: 'kg' } })];
    expect(found({ type: 'quantity' }, extension, answers)).toEqual([]);
    expect(found({ type: 'quantity' }, extension, answers, { convertUnit })).toEqual(['above-max 100 kilograms']);
    const light: Answer[] = [{ kind: 'quantity', value: 200, unit: { code: '[lb_av]' } }];
    expect(found({ type: 'quantity' }, extension, light, { convertUnit })).toEqual([]);
  });

  it('are no limits where they are not numbers', () => {
    const broken = [
      { valueInteger: Number.NaN },
      { valueDecimal: Infinity },
      { valueInteger: null },
      { valueBoolean: true },
      {},
    ];
    for (const value of broken)
      expect(found({ type: 'integer' }, [limit('maxValue', value)], [integer(5)])).toEqual([]);
  });
});

describe('text', () => {
  it('is as long as the form asks', () => {
    const extension = [limit('minLength', { valueInteger: 3 })];
    expect(found({ type: 'string' }, extension, [text('ab')])).toEqual(['too-short 3']);
    expect(found({ type: 'string', maxLength: 4 }, extension, [text('abcd')])).toEqual([]);
    expect(found({ type: 'url', maxLength: 4 }, [], [{ kind: 'uri', value: 'urn:abc' }])).toEqual(['too-long 4']);
  });

  it('has the form that a pattern asks for, written plainly or as the call of a function', () => {
    for (const valueString of ['[0-9]{4}', "matches('^[0-9]{4}$')"]) {
      const extension = [limit('regex', { valueString })];
      expect(found({ type: 'string' }, extension, [text('12a4')], { matchesWhole })).toEqual(['wrong-format']);
      expect(found({ type: 'string' }, extension, [text('1234')], { matchesWhole })).toEqual([]);
      expect(found({ type: 'string' }, extension, [text('12a4')])).toEqual([]);
    }
  });

  it('is as long as a limit says, the limit itself included', () => {
    const extension = [limit('minLength', { valueInteger: 3 })];
    expect(found({ type: 'string', maxLength: 3 }, extension, [text('abc')])).toEqual([]);
    expect(
      found({ type: 'url' }, [limit('minLength', { valueInteger: 9 })], [{ kind: 'uri', value: 'urn:abc' }]),
    ).toEqual(['too-short 9']);
  });

  it.each<[string, Answer, string]>([
    ['integer', integer(7), '7'],
    ['decimal', decimal(1.5), '1[.]5'],
    ['date', { kind: 'date', value: '2026-05-01' }, '2026-05-01'],
    ['dateTime', { kind: 'dateTime', value: '2026-05-01T09:30:00Z' }, '2026-05-01T09:30:00Z'],
    ['time', { kind: 'time', value: '09:30:00' }, '09:30:00'],
    ['url', { kind: 'uri', value: 'urn:abc' }, 'urn:abc'],
    ['string', text('abc'), 'abc'],
  ])('of a pattern is the %s as FHIR writes it', (type, answer, pattern) => {
    const regex = (valueString: string) => [limit('regex', { valueString })];
    expect(found({ type }, regex(pattern), [answer], { matchesWhole })).toEqual([]);
    expect(found({ type }, regex('other'), [answer], { matchesWhole })).toEqual(['wrong-format']);
    expect(found({ type }, [], [answer], { matchesWhole: () => false })).toEqual([]);
  });

  it('is what the pattern of a number is about, too', () => {
    const extension = [limit('regex', { valueString: '[0-9]{2}' })];
    expect(found({ type: 'integer' }, extension, [integer(7)], { matchesWhole })).toEqual(['wrong-format']);
    expect(found({ type: 'integer' }, extension, [integer(77)], { matchesWhole })).toEqual([]);
  });
});

describe('digits after the point', () => {
  it.each([
    [1.25, []],
    [7, []],
    [12_345.6, []],
    [2.5e-7, ['too-many-decimals 2']],
    [1e-2, []],
    [1.255, ['too-many-decimals 2']],
    [1e-7, ['too-many-decimals 2']],
    [1.5e21, []],
    [-0.01, []],
  ])('of %d', (value, expected) => {
    expect(found({ type: 'decimal' }, [limit('maxDecimalPlaces', { valueInteger: 2 })], [decimal(value)])).toEqual(
      expected,
    );
  });

  it('count in a quantity as well', () => {
    const answers: Answer[] = [{ kind: 'quantity', value: 1.5, unit: undefined }];
    expect(found({ type: 'quantity' }, [limit('maxDecimalPlaces', { valueInteger: 0 })], answers)).toEqual([
      'too-many-decimals 0',
    ]);
  });
});

describe('how many answers', () => {
  const extension = [
    limit('questionnaire-minOccurs', { valueInteger: 2 }),
    limit('questionnaire-maxOccurs', { valueInteger: 3 }),
  ];
  const answers = (count: number) => Array.from({ length: count }, (_, index) => integer(index));

  it.each([
    [0, []],
    [1, ['too-few 2']],
    [2, []],
    [3, []],
    [4, ['too-many 3']],
  ])('%d of two to three', (count, expected) => {
    expect(found({ type: 'integer', repeats: true }, extension, answers(count))).toEqual(expected);
  });

  it('is none to count where one of them says why there is none', () => {
    const absent: Answer = { kind: 'absent', reason: 'asked-unknown' };
    expect(found({ type: 'integer' }, [], [integer(1), absent])).toEqual([]);
  });

  it('is one where a question does not repeat, and none is missing where it is required', () => {
    expect(found({ type: 'integer' }, [], answers(2))).toEqual(['too-many 1']);
    expect(found({ type: 'integer', repeats: true, required: true }, extension, [])).toEqual(['required']);
    expect(found({ type: 'integer', repeats: true }, extension, [{ kind: 'absent', reason: 'asked-unknown' }])).toEqual(
      [],
    );
  });
});

it('none at all is for a group that is required to say, not for its count', () => {
  expect(checkOccurs({ minOccurs: 2 }, 0)).toBeUndefined();
  expect(checkOccurs({ minOccurs: 2 }, 1)).toMatchObject({ code: 'too-few', limits: { minOccurs: 2 } });
});

describe('a file', () => {
  const file = (value: object): Answer[] => [{ kind: 'attachment', value }];
  const type = 'attachment';
  const images = [limit('mimeType', { valueCode: 'image/*' }), limit('mimeType', { valueCode: 'application/pdf' })];

  it.each([
    ['image/png', []],
    ['IMAGE/JPEG', []],
    ['application/pdf; version=1', []],
    ['text/html', ['wrong-file-type image/*, application/pdf']],
    ['image', ['wrong-file-type image/*, application/pdf']],
    [undefined, ['wrong-file-type image/*, application/pdf']],
  ])('of type %s', (contentType, expected) => {
    expect(found({ type }, images, file({ url: 'urn:x', ...(contentType && { contentType }) }), { checkFile })).toEqual(
      expected,
    );
  });

  it('is of any kind where the form takes any, but of some kind', () => {
    const any = [limit('mimeType', { valueCode: '*/*' })];
    expect(found({ type }, any, file({ contentType: 'text/html', url: 'urn:x' }), { checkFile })).toEqual([]);
    expect(found({ type }, any, file({ url: 'urn:x' }), { checkFile })).toEqual(['wrong-file-type */*']);
  });

  it.each([
    ['application/pdf', 'application/pdfx', false],
    ['application/pdf', 'xapplication/pdf', false],
    ['application/pdf', ' application/pdf ', true],
    ['Application/PDF; version=1', 'application/pdf', true],
    ['image/*', 'images/png', false],
    ['image/*', 'image/', true],
    ['text/plain', 'text/plain;\ncharset=utf-8', true],
  ])('of the kind %s may be "%s": %s', (valueCode, contentType, fits) => {
    const answers = file({ contentType, url: 'urn:x' });
    expect(found({ type }, [limit('mimeType', { valueCode })], answers, { checkFile }).length === 0).toBe(fits);
  });

  it('may be as large as the limit in megabytes of 1,048,576 bytes', () => {
    const extension = [limit('maxSize', { valueDecimal: 2 })];
    const sized = (size: unknown) => found({ type }, extension, file({ url: 'urn:x', size }), { checkFile });
    expect([sized(2_097_152), sized(2_097_153)]).toEqual([[], ['file-too-large 2']]);
    expect([sized('many'), sized(Number.NaN), sized(null)]).toEqual([[], [], []]);
    expect(found({ type }, [], file({ url: 'urn:x', size: 1e12 }), { checkFile })).toEqual([]);
  });

  it('is as large as its data, whatever it says, spaces and padding aside', () => {
    const extension = [limit('maxSize', { valueDecimal: 0.000_01 })];
    const data = (text64: string, size?: number) =>
      found({ type }, extension, file({ data: text64, size }), { checkFile });
    expect([data('QUJDREVGR0hJSg==', 1e9), data('QUJD\nREVG R0hJ\tSg==')]).toEqual([[], []]);
    expect(data('QUJDREVGR0hJSks=', 1)).toEqual(['file-too-large 0.00001']);
  });

  it('is as large as what was sent, or as it says, or unknown', () => {
    const extension = [limit('maxSize', { valueDecimal: 0.000_01 })];
    expect(found({ type }, extension, file({ data: 'QUJDREVGR0hJSg==' }), { checkFile })).toEqual([]);
    expect(found({ type }, extension, file({ data: 'QUJDREVGR0hJSks=' }), { checkFile })).toEqual([
      'file-too-large 0.00001',
    ]);
    expect(found({ type }, extension, file({ size: 11 }), { checkFile })).toEqual(['file-too-large 0.00001']);
    expect(found({ type }, extension, file({ size: '11' }), { checkFile })).toEqual(['file-too-large 0.00001']);
    expect(found({ type }, extension, file({ url: 'urn:x' }), { checkFile })).toEqual([]);
  });

  it('is not judged without the tool that knows files', () => {
    expect(found({ type }, images, file({ contentType: 'text/html', url: 'urn:x' }))).toEqual([]);
  });

  it('is required only of those whom somebody asks', () => {
    for (const asked of ['attachment', 'reference']) {
      expect(found({ type: asked, required: true }, [], [])).toEqual([]);
      expect(found({ type: asked, required: true }, [], [], { asks: () => true })).toEqual(['required']);
      expect(found({ type: asked, required: true, readOnly: true }, [], [], { asks: () => true })).toEqual([]);
    }
  });
});

describe('what is an answer of the type', () => {
  it.each<[string, Answer]>([
    ['decimal', integer(3)],
    ['dateTime', { kind: 'date', value: '2026-05-01' }],
    ['boolean', { kind: 'boolean', value: false }],
    ['text', text('words')],
    ['reference', { kind: 'reference', value: { reference: 'Patient/1' } }],
    ['integer', { kind: 'absent', reason: 'asked-unknown' }],
    ['horoscope', { kind: 'boolean', value: true }],
  ])('%s: %j', (type, answer) => {
    expect(found({ type }, [], [answer])).toEqual([]);
  });
});

describe('what is no answer of the type', () => {
  it.each<[string, Answer]>([
    ['time', text('09:00')],
    ['time', { kind: 'time', value: '9 o’clock' }],
    ['dateTime', { kind: 'dateTime', value: '2026-05-01T09:30:00' }],
    ['date', { kind: 'date', value: '2026-02-30' }],
    ['url', { kind: 'uri', value: 'no address' }],
    ['attachment', { kind: 'uri', value: 'urn:x' }],
    ['reference', text('Patient/1')],
    ['quantity', integer(3)],
    ['integer', decimal(3)],
    ['date', { kind: 'dateTime', value: '2026-05-01' }],
    ['date', { kind: 'date', value: '2026-05-01T09:30:00Z' }],
    ['boolean', text('true')],
    ['dateTime', { kind: 'date', value: '2026-02-30' }],
  ])('%s: %j', (type, answer) => {
    expect(found({ type }, [], [answer])).toEqual(['unreadable']);
  });
});

describe('options', () => {
  const times = { type: 'time', answerOption: [{ valueTime: '09:00:00' }, { valueTime: '10:00:00' }] };

  it('of any type take nothing else', () => {
    expect(found(times, [], [{ kind: 'time', value: '10:00:00' }])).toEqual([]);
    expect(found(times, [], [{ kind: 'time', value: '11:00:00' }])).toEqual(['not-an-option']);
  });

  it('may be left for words or for the type of the question, as the form says', () => {
    const own = { kind: 'time', value: '11:00:00' } as const;
    const open = (answerConstraint: string, answer: Answer) => found({ ...times, answerConstraint }, [], [answer]);
    expect([open('optionsOrType', own), open('optionsOrType', text('later'))]).toEqual([[], ['not-an-option']]);
    expect([open('optionsOrString', own), open('optionsOrString', text('later'))]).toEqual([['not-an-option'], []]);
  });

  it('are found by code, by words where one of both has no code, and in their system', () => {
    const coding = (value: object): Answer => ({ kind: 'coding', value });
    const item = {
      type: 'choice',
      answerOption: [{ valueCoding: { system: 'urn:s', code: 'a', display: 'A' } }, { valueCoding: { display: 'B' } }],
    };
    const fits = [{ code: 'a' }, { display: 'A' }, { system: 'urn:s', code: 'a' }, { code: 'b', display: 'B' }];
    for (const value of fits) expect(found(item, [], [coding(value)])).toEqual([]);
    for (const value of [{ system: 'urn:t', code: 'a' }, { code: 'b' }, { display: 'C' }, {}]) {
      expect(found(item, [], [coding(value)])).toEqual(['not-an-option']);
    }
  });

  it('that go with no other go with themselves, as often as they were sent', () => {
    const exclusive = limit('questionnaire-optionExclusive', { valueBoolean: true });
    const answerOption = [{ valueCoding: { code: 'a' } }, { valueString: 'none', extension: [exclusive] }];
    const item = { type: 'choice', repeats: true, answerOption };
    expect(found(item, [], [text('none'), text('none')])).toEqual([]);
    expect(found(item, [], [text('none'), { kind: 'coding', value: { code: 'a' } }])).toEqual([
      'exclusive-option none',
    ]);
  });

  it('of one code in several systems are all found', () => {
    const systems = ['urn:s', 'urn:t', 'urn:u'];
    const answerOption = systems.map((system) => ({ valueCoding: { system, code: 'a' } }));
    const check = (system: string) =>
      found({ type: 'choice', answerOption }, [], [{ kind: 'coding', value: { system, code: 'a' } }]);
    expect(systems.map(check)).toEqual([[], [], []]);
    expect(check('urn:v')).toEqual(['not-an-option']);
  });

  it('without a code are found among those with one by words, and by code past those without one', () => {
    const coding = (value: object): Answer => ({ kind: 'coding', value });
    const answerOption = [
      { valueCoding: { code: 'a', display: 'one' } },
      { valueCoding: { code: 'a', system: 'urn:t' } },
      { valueCoding: { code: 'b', display: 'two' } },
    ];
    const check = (value: object) => found({ type: 'choice', answerOption }, [], [coding(value)]);
    expect([check({ display: 'two' }), check({ code: 'a', system: 'urn:t' }), check({ code: 'b' })]).toEqual([
      [],
      [],
      [],
    ]);
    expect([check({ display: 'three' }), check({ code: 'c', display: 'two' })]).toEqual([
      ['not-an-option'],
      ['not-an-option'],
    ]);
    const twice = found(
      { type: 'choice', repeats: true, answerOption },
      [],
      [coding({ code: 'a' }), coding({ code: 'b' })],
    );
    expect(twice).toEqual([]);
  });

  it('from elsewhere are not known here, and so hold nothing against an answer', () => {
    for (const type of ['choice', 'open-choice']) {
      expect(found({ type, answerValueSet: 'urn:x' }, [], [{ kind: 'coding', value: { code: 'x' } }])).toEqual([]);
    }
  });

  it('keep to the limits of the question', () => {
    const extension = [limit('maxValue', { valueInteger: 5 })];
    const item = { type: 'integer', answerOption: [{ valueInteger: 9 }] };
    expect(found(item, extension, [integer(9)])).toEqual(['above-max 5']);
  });
});
