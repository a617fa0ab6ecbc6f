import { describe, expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { chinOn, toothOn, treatmentWith } from '../recovery.examples.ts';

const runsOf = (kind: string, ...treatments: Parameters<typeof planRecovery>[0]) =>
  planRecovery(treatments)
    .restrictions.find((restriction) => restriction.kind === kind)
    ?.runs.map(({ from, to, level, certainty, askedBy }) => [
      from,
      to,
      level,
      certainty,
      askedBy.map(({ treatment }) => treatment).join(),
    ]);

describe('restrictions', () => {
  it('1.6 bind to their earliest end and are "ask us first" from there to the latest', () => {
    expect(runsOf('strenuous-exercise', chinOn(null))).toEqual([
      [0, 14, 'do-not', 'binding', 'chin'],
      [15, 28, 'do-not', 'ask', 'chin'],
    ]);
  });

  it('3.2 name only those who ask for the strictest level of the day', () => {
    expect(runsOf('strenuous-exercise', chinOn(null), toothOn(null))?.[0]).toEqual([
      0,
      14,
      'do-not',
      'binding',
      'chin',
    ]);
  });

  it('3.2 name everyone where levels tie, and end a run where the askers change', () => {
    expect(runsOf('smoking', chinOn('2026-11-23'), toothOn('2026-11-23'))).toEqual([
      [-14, -1, 'do-not', 'binding', 'chin'],
      [0, 28, 'do-not', 'binding', 'chin,tooth'],
      [29, 91, 'do-not', 'binding', 'tooth'],
    ]);
  });

  it('3.1 without a known end last until the clinic clears them', () => {
    expect(runsOf('pressure-on-area', chinOn(null))).toEqual([[0, null, 'avoid', 'binding', 'chin']]);
  });

  it('3.1 win day by day: the looser plan yields only where it is looser', () => {
    const rule = (key: string, level: 'avoid' | 'do-not', end: number) =>
      treatmentWith(
        {
          restrictions: [
            { id: 'r', kind: 'alcohol', level, from: 0, until: { unit: 'day', min: end, max: end }, statement: key },
          ],
        },
        { key },
      );
    expect(runsOf('alcohol', rule('strict', 'do-not', 3), rule('long', 'avoid', 10))).toEqual([
      [0, 3, 'do-not', 'binding', 'strict'],
      [4, 10, 'avoid', 'binding', 'long'],
    ]);
  });

  it('3.1 absorb every end where one has no known end', () => {
    expect(
      runsOf(
        'pressure-on-area',
        chinOn(null),
        treatmentWith(
          {
            restrictions: [
              {
                id: 'r',
                kind: 'pressure-on-area',
                level: 'avoid',
                from: 0,
                until: { unit: 'day', min: 5, max: 9 },
                statement: 's',
              },
            ],
          },
          { key: 'short' },
        ),
      ),
    ).toEqual([
      [0, 9, 'avoid', 'binding', 'chin,short'],
      [10, null, 'avoid', 'binding', 'chin'],
    ]);
  });

  it('3.2 keep what binds meanwhile when the strictest level is in its soft tail', () => {
    const soft = treatmentWith(
      {
        restrictions: [
          {
            id: 'r',
            kind: 'alcohol',
            level: 'do-not',
            from: 0,
            until: { unit: 'day', min: 3, max: 9 },
            statement: 'soft',
          },
        ],
      },
      { key: 'soft' },
    );
    const firm = treatmentWith(
      {
        restrictions: [
          {
            id: 'r',
            kind: 'alcohol',
            level: 'avoid',
            from: 0,
            until: { unit: 'day', min: 6, max: 6 },
            statement: 'firm',
          },
        ],
      },
      { key: 'firm' },
    );
    const runs = planRecovery([soft, firm]).restrictions[0]?.runs ?? [];
    expect(runs.map(({ from, to, certainty, meanwhile }) => [from, to, certainty, meanwhile?.level])).toEqual([
      [0, 3, 'binding', undefined],
      [4, 6, 'ask', 'avoid'],
      [7, 9, 'ask', undefined],
    ]);
    expect(runs[1]?.meanwhile?.askedBy).toEqual([{ treatment: 'firm', statement: 'firm' }]);
  });

  const alcohol = (
    key: string,
    level: 'take-care' | 'avoid' | 'do-not',
    { from = 0, min, max = min }: { from?: number; min: number; max?: number },
  ) =>
    treatmentWith(
      {
        restrictions: [{ id: 'r', kind: 'alcohol', level, from, until: { unit: 'day', min, max }, statement: key }],
      },
      { key },
    );

  it('1.6 are "ask us first" from their first day where they may end before it', () => {
    expect(runsOf('alcohol', alcohol('late', 'avoid', { from: 10, min: 5, max: 20 }))).toEqual([
      [10, 20, 'avoid', 'ask', 'late'],
    ]);
  });

  it('3.1 stand twice where days without them lie between', () => {
    const twice = [alcohol('a', 'avoid', { min: 2 }), alcohol('a', 'avoid', { from: 5, min: 8 })].flatMap(
      ({ procedure }, index) => procedure.recovery.restrictions.map((one) => ({ ...one, id: `r${index}` })),
    );
    expect(runsOf('alcohol', treatmentWith({ restrictions: twice }))?.map(([from, to]) => [from, to])).toEqual([
      [0, 2],
      [5, 8],
    ]);
  });

  it('3.2 name of what binds meanwhile those alone who ask for the strictest of it', () => {
    const soft = alcohol('soft', 'do-not', { min: 1, max: 9 });
    const [firm, loose] = [alcohol('firm', 'avoid', { min: 9 }), alcohol('loose', 'take-care', { min: 9 })];
    const runs = planRecovery([soft, firm, loose]).restrictions[0]?.runs ?? [];
    expect(runs[1]?.meanwhile).toEqual({ level: 'avoid', askedBy: [{ treatment: 'firm', statement: 'firm' }] });
  });

  it('whose latest end comes before the earliest are refused by name', () => {
    expect(() => planRecovery([alcohol('odd', 'avoid', { min: 9, max: 5 })])).toThrow(/recovery\.restrictions\.r/u);
  });

  it('that end before they begin are refused by name', () => {
    const wrong = treatmentWith({
      restrictions: [
        { id: 'odd', kind: 'alcohol', level: 'avoid', from: 9, until: { unit: 'day', min: 1, max: 2 }, statement: 's' },
      ],
    });
    expect(() => planRecovery([wrong])).toThrow(/recovery\.restrictions\.odd/u);
  });
});
