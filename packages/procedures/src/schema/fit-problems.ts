import type { Estimate } from '../model/estimate.ts';
import { uncitedAgainstTheRule } from '../model/citing.ts';
import { namedStatements } from '../model/named-statements.ts';
import type { Procedure } from '../model/procedure.ts';
import { sources } from '../sources/sources.ts';
import type { Urgency } from '../warning-signs/warning-sign-id.ts';
import { warningSigns } from '../warning-signs/warning-signs.ts';
import type { Problem } from './problem.ts';
import { recoveryProblems } from './recovery-problems.ts';

const URGENCIES: readonly Urgency[] = ['emergency', 'same-day', 'routine'];

/** What does not fit together in a procedure of the right shape. */
export function fitProblems(procedure: Procedure): readonly Problem[] {
  return [
    ...statementProblems(procedure),
    ...citingProblems(procedure),
    ...sourceProblems(procedure),
    ...recoveryProblems(procedure),
    ...idProblems(procedure),
    ...estimateProblems(procedure),
    ...safetyProblems(procedure),
  ];
}

function statementProblems(procedure: Procedure): readonly Problem[] {
  const named = namedStatements(procedure);
  const used = new Set(named.map(([, key]) => key));
  return [
    ...named
      .filter(([, key]) => !(key in procedure.statements))
      .map(([path, key]) => ({ path, message: `names the statement "${key}", which \`statements\` does not hold` })),
    ...Object.keys(procedure.statements)
      .filter((key) => !used.has(key))
      .map((key) => ({ path: `statements.${key}`, message: 'nothing names this statement: use it or remove it' })),
  ];
}

function citingProblems(procedure: Procedure): readonly Problem[] {
  return uncitedAgainstTheRule(procedure).map((key) => ({
    path: `statements.${key}`,
    message: 'cites no work, and stands where something is claimed: name a source',
  }));
}

function sourceProblems({ statements, ownSources = {} }: Procedure): readonly Problem[] {
  return Object.entries(statements).flatMap(([key, provenance]) =>
    provenance.sources
      .filter((id) => !(id in sources) && !(id in ownSources))
      .map((id) => ({
        path: `statements.${key}.sources`,
        message: `"${id}" is not in the bibliography: correct it, or add the work to \`ownSources\` under "own:…"`,
      })),
  );
}

function idProblems(procedure: Procedure): readonly Problem[] {
  const { phases, restrictions, tasks, visits, milestones } = procedure.recovery;
  const lists = {
    materials: procedure.materials,
    outcomes: procedure.outcomes,
    complications: procedure.complications,
    combinations: procedure.combinations,
    'recovery.phases': phases,
    'recovery.restrictions': restrictions,
    'recovery.tasks': tasks,
    'recovery.visits': visits,
    'recovery.milestones': milestones,
  };
  return Object.entries(lists).flatMap(([path, parts]) => {
    const ids = parts.map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) < index ? [{ path: `${path}.${index}.id`, message: `"${id}" is already taken` }] : [],
    );
  });
}

function estimateProblems(procedure: Procedure): readonly Problem[] {
  const problems: Problem[] = [];
  let of: number | undefined;
  const check = (path: string, statement: string, estimate: Estimate) => {
    if (estimate.kind === 'count') {
      of ??= estimate.of;
      if (estimate.of !== of)
        problems.push({ path, message: `counts out of ${estimate.of}, and others out of ${of}: use one denominator` });
    }
    if (!('sources' in estimate)) return;
    const stated = procedure.statements[statement]?.sources ?? [];
    for (const id of estimate.sources.filter((source) => !stated.includes(source)))
      problems.push({ path, message: `draws on "${id}", which its statement does not name` });
  };
  for (const [index, { statement, estimate }] of procedure.outcomes.entries())
    check(`outcomes.${index}.estimate`, statement, estimate);
  for (const [index, { statement, estimate, catalogue, mechanism }] of procedure.complications.entries()) {
    check(`complications.${index}.estimate`, statement, estimate);
    if (catalogue === undefined && mechanism === undefined)
      problems.push({
        path: `complications.${index}`,
        message: 'does not say how it comes about: name an entry of the `catalogue` or a `mechanism`',
      });
  }
  return problems;
}

function safetyProblems({ warningSigns: signs, alternatives }: Procedure): readonly Problem[] {
  const urgencies = signs.map((id) => warningSigns[id].urgency);
  const path = 'warningSigns';
  return [
    ...(['emergency', 'same-day'] as const)
      .filter((urgency) => !urgencies.includes(urgency))
      .map((urgency) => ({ path, message: `has no sign that is ${urgency}` })),
    ...(urgencies.some(
      (urgency, index) => URGENCIES.indexOf(urgency) < URGENCIES.indexOf(urgencies[index - 1] ?? urgency),
    )
      ? [{ path, message: 'the most urgent signs must come first' }]
      : []),
    ...(alternatives[0] === 'alternative-none'
      ? []
      : [{ path: 'alternatives.0', message: 'the first alternative must be no treatment ("alternative-none")' }]),
    ...(alternatives.length > 1 ? [] : [{ path: 'alternatives', message: 'name one more beside no treatment' }]),
  ];
}
