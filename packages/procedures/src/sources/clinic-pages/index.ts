import { clinicPagesOnChin } from './chin.ts';
import { clinicPagesOnFat } from './fat.ts';
import { clinicPagesOnHealth } from './health.ts';
import { clinicPagesOnInjections } from './injections.ts';
import { clinicPagesOnJawAndCheeks } from './jaw-and-cheeks.ts';
import { clinicPagesOnNose } from './nose.ts';
import { clinicPagesOnTeeth } from './teeth.ts';

/** Pages of clinics: weak sources, named as such. */
export const clinicPages: typeof clinicPagesOnChin &
  typeof clinicPagesOnFat &
  typeof clinicPagesOnHealth &
  typeof clinicPagesOnInjections &
  typeof clinicPagesOnJawAndCheeks &
  typeof clinicPagesOnNose &
  typeof clinicPagesOnTeeth = {
  ...clinicPagesOnChin,
  ...clinicPagesOnFat,
  ...clinicPagesOnHealth,
  ...clinicPagesOnInjections,
  ...clinicPagesOnJawAndCheeks,
  ...clinicPagesOnNose,
  ...clinicPagesOnTeeth,
};
