import { OsseoError } from '@osseo/core';
import { adoptionProblems, draftedRules } from '@osseo/risk-forms';
import type { ClinicConfig } from './clinic-config.ts';

/**
 * Stops a build whose clinic believes that a rule is on while it is not: a rule
 * that does not exist, exists in another version, or is adopted twice.
 * @throws {OsseoError} `invalid-procedure`
 */
export function refuseAdoptions({ adoptedRules }: Pick<ClinicConfig, 'adoptedRules'>): void {
  const wrong = adoptionProblems(draftedRules, adoptedRules).filter(({ problem }) => problem !== 'no-version');
  if (wrong.length === 0) return;
  const list = wrong.map(({ rule, problem }) => `"${rule}" (${problem})`).join(', ');
  throw new OsseoError(
    'invalid-procedure',
    `Osseo: these adopted rules would raise no flag: ${list}. Mend them under \`adoptedRules\` in clinic.config.ts.`,
  );
}
