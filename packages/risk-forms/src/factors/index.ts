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
import { vitaminD } from './r17-vitamin-d.ts';
import { age } from './r18-age.ts';
import { pregnancy } from './r19-pregnancy.ts';
import { breastfeeding } from './r20-breastfeeding.ts';
import { metalAllergy } from './r21-metal-allergy.ts';
import { implantMaterial } from './r22-implant-material.ts';
import { localAnaesthetic } from './r23-local-anaesthetic.ts';
import { stings } from './r24-stings.ts';
import { otherAllergies } from './r25-other-allergies.ts';
import { earlierTreatment } from './r26-earlier-treatment.ts';
import { infection } from './r27-infection.ts';
import { dentalWork } from './r28-dental-work.ts';
import { vaccineOrVirus } from './r29-vaccine-or-virus.ts';
import { coldSores } from './r30-cold-sores.ts';
import { thickScars } from './r31-thick-scars.ts';
import { bodyImage } from './r32-body-image.ts';
import { mood } from './r33-mood.ts';
import { sleepApnoea } from './r34-sleep-apnoea.ts';
import { bodyWeight } from './r35-body-weight.ts';
import { weightInjections } from './r36-weight-injections.ts';
import { clots } from './r37-clots.ts';
import { heart } from './r38-heart.ts';
import { lungs } from './r39-lungs.ts';
import { kidneyLiver } from './r40-kidney-liver.ts';
import { nerveMuscle } from './r41-nerve-muscle.ts';
import { isotretinoin } from './r42-isotretinoin.ts';
import { supplements } from './r43-supplements.ts';
import { drugs } from './r44-drugs.ts';
import { anaestheticProblem } from './r45-anaesthetic-problem.ts';
import { breast } from './r46-breast.ts';
import { earlierImplantFailure } from './r47-earlier-implant-failure.ts';
import { homeSupport } from './r48-home-support.ts';
import { consent } from './r49-consent.ts';
import { expectations } from './r50-expectations.ts';

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
  R17: vitaminD,
  R18: age,
  R19: pregnancy,
  R20: breastfeeding,
  R21: metalAllergy,
  R22: implantMaterial,
  R23: localAnaesthetic,
  R24: stings,
  R25: otherAllergies,
  R26: earlierTreatment,
  R27: infection,
  R28: dentalWork,
  R29: vaccineOrVirus,
  R30: coldSores,
  R31: thickScars,
  R32: bodyImage,
  R33: mood,
  R34: sleepApnoea,
  R35: bodyWeight,
  R36: weightInjections,
  R37: clots,
  R38: heart,
  R39: lungs,
  R40: kidneyLiver,
  R41: nerveMuscle,
  R42: isotretinoin,
  R43: supplements,
  R44: drugs,
  R45: anaestheticProblem,
  R46: breast,
  R47: earlierImplantFailure,
  R48: homeSupport,
  R49: consent,
  R50: expectations,
};

/** The factors in the order of the catalogue. */
export const FACTORS: readonly Factor[] = Object.values(factors);
