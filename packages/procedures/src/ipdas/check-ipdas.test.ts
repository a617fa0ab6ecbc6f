import { toCivilDate } from '@osseo/core';
import { describe, expect, it } from 'vitest';
import { aid, testAid } from './decision-aid.examples.ts';
import { checkIpdas, ipdasItems, type AidEstimate, type AidTest, type DecisionAid, type IpdasItemId } from './index.ts';

const options = { today: toCivilDate('2026-11-21'), scoreOf: () => 5 };

function resultOf(id: IpdasItemId, changed: DecisionAid) {
  return checkIpdas(changed, options).find(({ item }) => item.id === id);
}

const [nothing, surgery] = aid.options;
const [infection] = aid.outcomes;
const [count, none] = infection?.estimates ?? [];

/** The aid with another option, outcome or figure in the place of the invented one. */
const withOption = (change: object): DecisionAid => ({ ...aid, options: [nothing!, { ...surgery!, ...change }] });
const withOutcome = (change: object): DecisionAid => ({ ...aid, outcomes: [{ ...infection!, ...change }] });
const withCount = (change: object): DecisionAid =>
  withOutcome({ estimates: [{ ...count!, ...change } as AidEstimate, none!] });
const withoutInTest = (field: keyof AidTest): DecisionAid => ({ ...testAid, test: { ...testAid.test!, [field]: ' ' } });

/** One broken aid for every item that a program can check, wholly or in part. */
const BROKEN: Readonly<Partial<Record<IpdasItemId, DecisionAid>>> = {
  Q1: { ...aid, condition: { ...aid.condition, text: '' } },
  Q2: { ...aid, decision: { kind: 'treatment', question: 'Think about it.' } },
  Q3: { ...aid, options: [surgery!] },
  Q4: withOption({ features: [{ id: 'sore', valence: 'harm', text: 'It is sore for days.' }] }),
  Q5: withOption({ features: [{ id: 'firm', valence: 'benefit', text: 'The tooth is firm again.' }] }),
  Q6: withOption({ experience: { ...surgery!.experience, social: { text: '' } } }),
  C1: withOption({
    features: [
      { id: 'firm', valence: 'benefit', text: 'The tooth is firm again, looks well, and you chew as you did before.' },
      { id: 'sore', valence: 'harm', text: 'Sore.' },
    ],
  }),
  C2: withCount({ sources: ['another-study'] }),
  C3: { ...aid, publishedOn: toCivilDate('2026-12-01') },
  C4: { ...aid, reviewBy: toCivilDate('2026-11-20') },
  C5: withCount({ n: { min: 3, max: 3 }, certainty: 'none' }),
  C6: { ...aid, funding: '' },
  C7: withoutInTest('measures'),
  C8: withoutInTest('ifFound'),
  C9: withoutInTest('ifNotFound'),
  C10: withoutInTest('overdiagnosis'),
  L1: { ...aid, condition: { ...aid.condition, naturalCourse: { text: '' } } },
  L2: { ...aid, comparison: { ...aid.comparison, rows: [{ label: 'Visits', cells: { surgery: { text: 'Four.' } } }] } },
  L3: withOutcome({ estimates: [count] }),
  L4: withOutcome({ population: '' }),
  L5: withOutcome({ text: 'About 3 % get an infection.' }),
  L6: withOutcome({ estimates: [count, { ...count!, option: 'nothing', timeframe: '1 year' }] }),
  L7: withOutcome({ estimates: [count, { ...count!, option: 'nothing', of: 1000 }] }),
  L8: withCount({ shownAs: ['number'] }),
  L9: { ...aid, values: [{ feature: 'firm', defaultAnswer: 'very' }] },
  L10: { ...aid, steps: [] },
  L11: { ...aid, worksheet: { questions: [], printable: true } },
  L14: {
    ...aid,
    development: {
      ...aid.development,
      reviewPatients: { method: 'written', people: 1, on: toCivilDate('2026-11-01'), who: ['one'] },
    },
  },
  L15: {
    ...aid,
    development: {
      ...aid.development,
      reviewClinicians: { method: 'written', people: 1, on: toCivilDate('2026-11-01'), who: ['one'] },
    },
  },
  L18: { ...aid, evidence: { method: '' } },
  L19: withCount({ certaintyText: '' }),
  L20: { ...aid, authors: [] },
  L21: { ...aid, readability: { ...aid.readability, score: 9 } },
  L22: { ...aid, readability: { ...aid.readability, score: 6 } },
  L25: withoutInTest('truePositive'),
  L26: withoutInTest('trueNegative'),
  L27: withoutInTest('falsePositive'),
  L28: withoutInTest('falseNegative'),
};

const testOnly = new Set(ipdasItems.filter(({ appliesTo }) => appliesTo === 'tests').map(({ id }) => id));

it('knows 44 items: 6 qualifying, 10 for certification, 28 of quality', () => {
  const tiers = ipdasItems.map(({ tier }) => tier);
  expect(['qualifying', 'certification', 'quality'].map((tier) => tiers.filter((one) => one === tier).length)).toEqual([
    6, 10, 28,
  ]);
  expect(new Set(ipdasItems.map(({ id }) => id)).size).toBe(44);
});

it.each(ipdasItems.filter(({ checkable }) => checkable !== 'no'))('$id has an aid that fails it', ({ id }) => {
  expect(BROKEN).toHaveProperty(id);
});

describe.each(Object.entries(BROKEN) as [IpdasItemId, DecisionAid][])('%s', (id, broken) => {
  it('fails where the aid does not have it, and says where and why', () => {
    const result = resultOf(id, broken);
    expect(result?.status).toBe('fail');
    for (const { path, reason } of result?.faults ?? []) expect(path.length * reason.length).toBeGreaterThan(0);
  });

  it('does not fail where the aid has it', () => {
    expect(resultOf(id, testOnly.has(id) ? testAid : aid)?.faults).toEqual([]);
  });
});

it('asks nothing about a test of an aid about a treatment', () => {
  for (const { item, status } of checkIpdas(aid, options))
    expect(status === 'not-applicable').toBe(item.appliesTo === 'tests');
});

it('leaves to a person what only people can judge, with what is on record', () => {
  for (const { item, status } of checkIpdas(testAid, options))
    expect(status).toBe(item.checkable === 'yes' ? 'pass' : 'needs-person');
  expect(resultOf('L12', aid)?.reason).toContain('interviews, 6 people');
  expect(resultOf('L13', aid)?.reason).toContain('Nothing is on record');
});
