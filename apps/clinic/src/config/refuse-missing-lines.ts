import { OsseoError } from '@osseo/core';
import type { ClinicConfig } from './clinic-config.ts';

/**
 * Stops a build whose site asks about self-harm and has no crisis line to call: the answer of such a question is never
 * only stored.
 * @throws {OsseoError} `invalid-procedure`
 */
export function refuseMissingLines({ questions, crisisLine }: Pick<ClinicConfig, 'questions' | 'crisisLine'>): void {
  if (!questions.includes('R33') || crisisLine) return;
  throw new OsseoError(
    'invalid-procedure',
    'Osseo: the questions ask about self-harm (R33), and no line stands beside them. Give `crisisLine` in clinic.config.ts.',
  );
}
