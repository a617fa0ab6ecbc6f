import type { Visit } from '../../model/recovery.ts';
import type { JawlineContouringStatement } from './statements.ts';

function check(id: string, unit: 'day' | 'week', at: number): Visit<JawlineContouringStatement> {
  return { id, kind: 'check', window: { unit, min: at, max: at }, mergeable: true, statement: 'visit-check' };
}

export const jawlineContouringVisits: readonly Visit<JawlineContouringStatement>[] = [
  {
    id: 'hospital',
    kind: 'check',
    window: { unit: 'day', min: 0, max: 1 },
    mergeable: false,
    statement: 'visit-hospital',
  },
  check('day-three', 'day', 3),
  check('day-seven', 'day', 7),
  check('day-fourteen', 'day', 14),
  check('week-four', 'week', 4),
  check('week-six', 'week', 6),
  check('week-twelve', 'week', 12),
  {
    id: 'half-year',
    kind: 'result-review',
    window: { unit: 'month', min: 6, max: 6 },
    mergeable: true,
    statement: 'visit-final',
  },
  {
    id: 'year',
    kind: 'result-review',
    window: { unit: 'month', min: 12, max: 12 },
    mergeable: true,
    statement: 'visit-final',
  },
];
