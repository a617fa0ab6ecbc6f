import { caseReports } from './case-reports.ts';
import { caseSeries } from './case-series.ts';
import { clinicPages } from './clinic-pages/index.ts';
import { codeSystems } from './code-systems.ts';
import { cohorts } from './cohorts.ts';
import { guidelines } from './guidelines/index.ts';
import { instruments } from './instruments.ts';
import { letters } from './letters.ts';
import { news } from './news.ts';
import { patientPages } from './patient-pages/index.ts';
import { references } from './references.ts';
import { regulations } from './regulations.ts';
import { reviews } from './reviews/index.ts';
import { surveys } from './surveys.ts';
import { systematicReviews } from './systematic-reviews/index.ts';

/**
 * The bibliography: every work that a statement, a number or a rule of this
 * package stands on, and no other. Keys are stable; a work is never renamed.
 */
export const sources: typeof caseReports &
  typeof caseSeries &
  typeof clinicPages &
  typeof codeSystems &
  typeof cohorts &
  typeof guidelines &
  typeof instruments &
  typeof letters &
  typeof news &
  typeof patientPages &
  typeof references &
  typeof regulations &
  typeof reviews &
  typeof surveys &
  typeof systematicReviews = {
  ...caseReports,
  ...caseSeries,
  ...clinicPages,
  ...codeSystems,
  ...cohorts,
  ...guidelines,
  ...instruments,
  ...letters,
  ...news,
  ...patientPages,
  ...references,
  ...regulations,
  ...reviews,
  ...surveys,
  ...systematicReviews,
};
