import type { RiskFactorId } from '@osseo/procedures';
import type { Factor } from '../model/factor.ts';
import { smoking } from './r01-smoking.ts';
import { alcohol } from './r02-alcohol.ts';
import { diabetes } from './r03-diabetes.ts';
import { boneMedicines } from './r04-bone-medicines.ts';
import { osteoporosis } from './r05-osteoporosis.ts';
import { radiotherapy } from './r06-radiotherapy.ts';
import { lowImmunity } from './r07-low-immunity.ts';
import { bloodThinners } from './r08-blood-thinners.ts';
import { bleeding } from './r09-bleeding.ts';
import { autoimmune } from './r10-autoimmune.ts';
import { bruxism } from './r11-bruxism.ts';
import { gumDisease } from './r12-gum-disease.ts';
import { oralHygiene } from './r13-oral-hygiene.ts';
import { boneVolume } from './r14-bone-volume.ts';
import { antidepressants } from './r15-antidepressants.ts';
import { stomachAcid } from './r16-stomach-acid.ts';
import { metalAllergy } from './r21-metal-allergy.ts';
import { implantMaterial } from './r22-implant-material.ts';
import { localAnaesthetic } from './r23-local-anaesthetic.ts';
import { stings } from './r24-stings.ts';
import { otherAllergies } from './r25-other-allergies.ts';
import { earlierTreatment } from './r26-earlier-treatment.ts';
import { infection } from './r27-infection.ts';
import { earlierImplantFailure } from './r47-earlier-implant-failure.ts';

/** Every factor by its id, for what needs to look one up. */
export const factors: Readonly<Record<RiskFactorId, Factor>> = {
  R01: smoking,
  R02: alcohol,
  R03: diabetes,
  R04: boneMedicines,
  R05: osteoporosis,
  R06: radiotherapy,
  R07: lowImmunity,
  R08: bloodThinners,
  R09: bleeding,
  R10: autoimmune,
  R11: bruxism,
  R12: gumDisease,
  R13: oralHygiene,
  R14: boneVolume,
  R15: antidepressants,
  R16: stomachAcid,
  R21: metalAllergy,
  R22: implantMaterial,
  R23: localAnaesthetic,
  R24: stings,
  R25: otherAllergies,
  R26: earlierTreatment,
  R27: infection,
  R47: earlierImplantFailure,
};

/** The factors in the order of the form. */
export const FACTORS: readonly Factor[] = Object.values(factors);
