import fc from 'fast-check';
import type { Answers } from './index.ts';
import type { intake } from './intake.examples.ts';

const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const day = fc.constantFrom('2020', '2020-02', '2020-02-29', '1955-12-31');
const optional = { requiredKeys: [] as [] };

/** Answers as a person could give them; lists are never empty, since an empty list is no answer. */
export const intakeAnswers: fc.Arbitrary<Answers<typeof intake>> = fc.record(
  {
    smoker: fc.boolean(),
    packs: number,
    alcohol: fc.constantFrom<Answers<typeof intake>['alcohol'][]>('never', 'weekly', 'daily', {
      absent: 'asked-declined',
    }),
    allergies: fc.array(fc.oneof(fc.constantFrom('latex', 'none'), fc.record({ other: words })), { minLength: 1 }),
    body: fc.record(
      {
        weight: fc.record({ value: number, unit: fc.constantFrom('kg', '[lb_av]') }),
        born: day,
        dose: fc.record({ value: number, unit: words }, { requiredKeys: ['value'] }),
      },
      { requiredKeys: ['weight'] },
    ),
    medicines: fc.array(fc.record({ name: words, count: fc.integer() }, { requiredKeys: ['name'] }), { minLength: 1 }),
    more: fc.record({ story: words }, optional),
    surgery: fc.record({ value: fc.boolean(), item: fc.record({ when: day }, optional) }),
    illnesses: fc.array(
      fc.record({ value: words, item: fc.record({ since: fc.array(day, { minLength: 1 }) }, optional) }),
      { minLength: 1 },
    ),
  },
  { requiredKeys: ['smoker', 'alcohol', 'body', 'surgery'] },
);
