import { systematicReviewsOnFaceAndBody } from './face-and-body.ts';
import { systematicReviewsOnHealth } from './health.ts';
import { systematicReviewsOnTeeth } from './teeth.ts';

/** Systematic reviews and meta-analyses. */
export const systematicReviews: typeof systematicReviewsOnFaceAndBody &
  typeof systematicReviewsOnHealth &
  typeof systematicReviewsOnTeeth = {
  ...systematicReviewsOnFaceAndBody,
  ...systematicReviewsOnHealth,
  ...systematicReviewsOnTeeth,
};
