import { OsseoError } from '@osseo/core';
import { refuseDrafts } from '../catalogue/refuse-drafts.ts';
import { wordedProcedures } from '../catalogue/worded-procedure.ts';
import { LOCALES } from '../languages.ts';
import type { ClinicConfig } from './clinic-config.ts';
import { refuseAdoptions } from './refuse-adoptions.ts';
import { refuseMissingLines } from './refuse-missing-lines.ts';
import { refuseRecoveryDecisions } from './refuse-recovery-decisions.ts';

const CHECKS: readonly ((clinic: ClinicConfig) => void)[] = [
  refuseMissingLines,
  refuseUnreviewed,
  refuseAdoptions,
  refuseRecoveryDecisions,
];

/** Why a clinic's site must not be published, one sentence for each reason, with the place to mend; none where it may. */
export function clinicProblems(clinic: ClinicConfig): readonly string[] {
  return CHECKS.flatMap((check) => {
    try {
      check(clinic);
      return [];
    } catch (error) {
      if (!(error instanceof OsseoError)) throw error;
      return [error.message];
    }
  });
}

/**
 * Stops a build of such a site.
 * @throws {OsseoError} `invalid-procedure`, with all reasons
 */
export function refuseUnsafe(clinic: ClinicConfig): void {
  const problems = clinicProblems(clinic);
  if (problems.length > 0) throw new OsseoError('invalid-procedure', problems.join('\n'));
}

function refuseUnreviewed({ procedures, drafts }: ClinicConfig): void {
  for (const locale of LOCALES) for (const worded of wordedProcedures(procedures, locale)) refuseDrafts(worded, drafts);
}
