import { OsseoError } from '@osseo/core';

/** The numbers without which nobody can be told whom to call. */
export interface SafetyNumbers {
  readonly emergencyNumber: string;
  readonly clinicPhone: string;
}

/**
 * Stops a plan that could not say whom to call, in development and in
 * production alike: it would look complete, and fail who needs it.
 * @throws {OsseoError} `invalid-plan`, with the name of the property that has no number
 */
export function refuseMissingNumbers(numbers: SafetyNumbers): void {
  for (const name of ['emergencyNumber', 'clinicPhone'] as const) {
    if (/\d/u.test(numbers[name])) continue;
    throw new OsseoError(
      'invalid-plan',
      'Osseo: a recovery plan is not shown without a number to call. Give the root the emergency number of where the patient lives and the telephone of the clinic.',
      name,
    );
  }
}
