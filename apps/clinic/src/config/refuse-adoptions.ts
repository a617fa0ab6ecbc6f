import { OsseoError } from '@osseo/core';
import { adoptionProblems, draftedRules } from '@osseo/risk-forms';
import type { ClinicConfig } from './clinic-config.ts';

/**
 * Stops a build whose clinic believes that a rule is on while it is not: a rule
 * that does not exist, exists in another version, or is adopted twice. An adoption
 * without a version is refused too: it would take any later rule unread.
 * @throws {OsseoError} `invalid-procedure`
 */
export function refuseAdoptions({ adoptedRules }: Pick<ClinicConfig, 'adoptedRules'>): void {
  const wrong = adoptionProblems(draftedRules, adoptedRules);
  if (wrong.length === 0) return;
  const list = wrong.map(({ rule, problem }) => `"${rule}" (${problem})`).join(', ');
  throw new OsseoError(
    'invalid-procedure',
    `Osseo: these adoptions do not say what a clinician decided: ${list}. Mend them under \`adoptedRules\` in clinic.config.ts.`,
  );
}
