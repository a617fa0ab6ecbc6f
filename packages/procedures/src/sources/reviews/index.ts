import { reviewsOnHealth } from './health.ts';
import { reviewsOnTreatments } from './treatments.ts';

/** Narrative reviews. */
export const reviews: typeof reviewsOnHealth & typeof reviewsOnTreatments = {
  ...reviewsOnHealth,
  ...reviewsOnTreatments,
};
