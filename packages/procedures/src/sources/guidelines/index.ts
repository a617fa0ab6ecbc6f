import { guidelinesOnHealth } from './health.ts';
import { guidelinesOnTreatments } from './treatments.ts';

/** Guidelines and consensus statements. */
export const guidelines: typeof guidelinesOnHealth & typeof guidelinesOnTreatments = {
  ...guidelinesOnHealth,
  ...guidelinesOnTreatments,
};
