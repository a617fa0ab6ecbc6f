import type { Procedure } from '../model/procedure.ts';
import type { Problem } from './problem.ts';

type Recovering = Pick<Procedure, 'category' | 'recovery'>;

/** What does not fit together in a recovery: days without a phase or with two, ranges the wrong way round. */
export function recoveryProblems(procedure: Recovering): readonly Problem[] {
  return [...phaseProblems(procedure), ...restrictionProblems(procedure), ...orderProblems(procedure)];
}

/** Phases cover every day from the day of treatment on, once. A plan of several procedures has those of its parts. */
function phaseProblems({ category, recovery: { phases } }: Recovering): readonly Problem[] {
  if (category === 'plan') {
    return phases.map(({ id }, index) => ({
      path: `recovery.phases.${index}`,
      message: `phase "${id}" belongs to a part of the plan: name it there`,
    }));
  }
  if (phases.length === 0) return [{ path: 'recovery.phases', message: 'has no phase: add one from day 0' }];
  const problems: Problem[] = [];
  let expected: number | null = 0;
  for (const [index, { id, span }] of phases.entries()) {
    const path = `recovery.phases.${index}.span`;
    if (span.unit !== 'day') problems.push({ path, message: `phase "${id}" is not counted in days` });
    if (expected === null) problems.push({ path, message: `phase "${id}" follows one that has no end` });
    else if (span.from > expected)
      problems.push({ path, message: `days ${expected} to ${span.from - 1} before phase "${id}" belong to no phase` });
    else if (span.from < expected)
      problems.push({ path, message: `phase "${id}" overlaps the one before it: begin it on day ${expected}` });
    expected = span.to === null ? null : span.to + 1;
  }
  if (expected !== null)
    problems.push({ path: `recovery.phases.${phases.length - 1}.span.to`, message: 'the last phase must have no end' });
  return problems;
}

function restrictionProblems({ recovery: { restrictions } }: Recovering): readonly Problem[] {
  const seen = new Set<string>();
  return restrictions.flatMap(({ kind, from, until }, index) => {
    const path = `recovery.restrictions.${index}`;
    const problems: Problem[] = [];
    if (seen.has(kind))
      problems.push({ path: `${path}.kind`, message: `"${kind}" is restricted twice: merge the two` });
    seen.add(kind);
    if (until?.unit === 'day' && from > until.min)
      problems.push({ path, message: `begins on day ${from}, after the day on which it may end (${until.min})` });
    return problems;
  });
}

function orderProblems({ recovery }: Recovering): readonly Problem[] {
  const spans = (['phases', 'tasks'] as const).flatMap((part) =>
    recovery[part].map(({ span: { from, to } }, index) => ({ path: `${part}.${index}.span`, low: from, high: to })),
  );
  const windows = (['visits', 'milestones'] as const).flatMap((part) =>
    recovery[part].map(({ window: { min, max } }, index) => ({ path: `${part}.${index}.window`, low: min, high: max })),
  );
  const ends = recovery.restrictions.map(({ until }, index) => ({
    path: `restrictions.${index}.until`,
    low: until?.min ?? 0,
    high: until?.max ?? null,
  }));
  return [...spans, ...windows, ...ends]
    .filter(({ low, high }) => high !== null && low > high)
    .map(({ path, low, high }) => ({
      path: `recovery.${path}`,
      message: `is the wrong way round: it begins at ${low} and ends at ${high}`,
    }));
}
