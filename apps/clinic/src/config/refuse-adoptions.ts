import { OsseoError } from '@osseo/core';
import { adoptionProblems, draftedRules, type AdoptionProblem } from '@osseo/risk-forms';
import type { ClinicConfig } from './clinic-config.ts';

type Decisions = Pick<ClinicConfig, 'adoptedRules' | 'editions'>;

/**
 * Stops a build whose clinic believes that a rule is on while it is not: a rule
 * that does not exist, exists in another version, or is adopted twice; an edition that nobody adopted, or that is left
 * out, for instance because the shipped rule has moved on since it was edited. An adoption
 * without a version is refused too: it would take any later rule unread.
 * @throws {OsseoError} `invalid-procedure`, which names who decided, when, and on which version
 */
export function refuseAdoptions(decisions: Decisions): void {
  const { adoptedRules, editions = [] } = decisions;
  const wrong = adoptionProblems(draftedRules, adoptedRules, editions);
  if (wrong.length === 0) return;
  const list = wrong.map((problem) => describe(problem, decisions)).join(', ');
  throw new OsseoError(
    'invalid-procedure',
    `Osseo: these adoptions do not say what a clinician decided: ${list}. Mend them under \`adoptedRules\` and \`editions\` in clinic.config.ts.`,
  );
}

/** A problem with the decision that it is about: the edition where the trouble lies there, and the adoption elsewhere. */
function describe({ rule, problem, shipped }: AdoptionProblem, { adoptedRules, editions = [] }: Decisions): string {
  const edition = problem.startsWith('edit') ? editions.findLast((one) => one.rule === rule) : undefined;
  const adoption = adoptedRules.find((one) => one.rule === rule);
  const decided = edition
    ? `edition ${edition.version} of version ${edition.of} by ${edition.by}, ${edition.on}`
    : adoption && `version ${adoption.version ?? 'not named'} adopted by ${adoption.by}, ${adoption.on}`;
  const given = shipped === undefined ? undefined : `given is ${shipped}`;
  return `"${rule}" (${[problem, decided, given].filter(Boolean).join('; ')})`;
}
