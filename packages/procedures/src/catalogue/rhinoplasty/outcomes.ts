import { unknown } from '../../model/unknown.ts';
import type { CountEstimate, NoneFoundEstimate } from '../../model/estimate.ts';
import type { Complication, Outcome } from '../../model/procedure.ts';
import type { RhinoplastyStatement } from './statements.ts';

/*
 * Every count of the procedure is out of 1000 people, since clots (1 of 1000)
 * would vanish out of 100. `reported` keeps what the source says in %.
 */

const NONE_FOUND: NoneFoundEstimate = { kind: 'none-found', searchedOn: '2026-11-21' };

export const rhinoplastyOutcomes: readonly Outcome<RhinoplastyStatement>[] = [
  { id: 'satisfaction', kind: 'satisfaction', statement: 'outcome-satisfaction', estimate: NONE_FOUND },
];

export const rhinoplastyComplications: readonly Complication<RhinoplastyStatement>[] = [
  {
    id: 'revision',
    catalogue: 'CX-26',
    statement: 'complication-revision',
    estimate: people({ min: 0, max: 10.9 }, 0, 109, 'sharif-2020'),
  },
  {
    id: 'revision-open',
    catalogue: 'CX-26',
    statement: 'complication-revision-open',
    estimate: people({ min: 2.73, max: 2.73 }, 27, 27, 'pmc-rhino-2016'),
  },
  {
    id: 'revision-closed',
    catalogue: 'CX-26',
    statement: 'complication-revision-closed',
    estimate: people({ min: 1.56, max: 1.56 }, 16, 16, 'pmc-rhino-2016'),
  },
  {
    id: 'infection',
    catalogue: 'CX-27',
    statement: 'complication-infection',
    estimate: people({ min: 0, max: 4 }, 0, 40, 'sharif-2020'),
  },
  {
    id: 'opening',
    catalogue: 'CX-27',
    statement: 'complication-opening',
    estimate: people({ min: 0, max: 5 }, 0, 50, 'sharif-2020'),
  },
  {
    id: 'bleeding',
    catalogue: 'CX-27',
    statement: 'complication-bleeding',
    estimate: people({ min: 0, max: 4.1 }, 0, 41, 'sharif-2020'),
  },
  {
    id: 'clot',
    catalogue: 'CX-28',
    statement: 'complication-clot',
    estimate: people({ min: 0, max: 0.1 }, 0, 1, 'gupta-vte-2022', 'eplasty-vte-2023', 'pitanguy-vte'),
  },
  {
    id: 'septum',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-septum',
    estimate: NONE_FOUND,
  },
  {
    id: 'smell',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-smell',
    estimate: NONE_FOUND,
  },
  {
    id: 'breathing',
    mechanism: unknown('The evidence names none.'),
    statement: 'complication-breathing',
    estimate: NONE_FOUND,
  },
  { id: 'allergy', catalogue: 'CX-29', statement: 'complication-allergy', estimate: NONE_FOUND },
  { id: 'regret', catalogue: 'CX-30', statement: 'complication-regret', estimate: NONE_FOUND },
];

/** People out of 1000, from reports of `reported` %. */
function people(
  reported: NonNullable<CountEstimate['reported']>,
  low: number,
  high: number,
  ...sources: CountEstimate['sources']
): CountEstimate {
  return { kind: 'count', low, high, of: 1000, reported, unit: 'people', certainty: 'low', sources };
}
