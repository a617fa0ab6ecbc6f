import { patientPagesOnHealth } from './health.ts';
import { patientPagesOnTreatments } from './treatments.ts';

/** Pages and leaflets for patients. */
export const patientPages: typeof patientPagesOnHealth & typeof patientPagesOnTreatments = {
  ...patientPagesOnHealth,
  ...patientPagesOnTreatments,
};
