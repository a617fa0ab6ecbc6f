import type { Message, Review } from '@osseo/core';
import type { RiskFactorId } from '@osseo/procedures';
import type { smoking } from '../factors/r01-smoking.ts';
import type { alcohol } from '../factors/r02-alcohol.ts';
import type { diabetes } from '../factors/r03-diabetes.ts';
import type { boneMedicines } from '../factors/r04-bone-medicines.ts';
import type { osteoporosis } from '../factors/r05-osteoporosis.ts';
import type { radiotherapy } from '../factors/r06-radiotherapy.ts';
import type { lowImmunity } from '../factors/r07-low-immunity.ts';
import type { bloodThinners } from '../factors/r08-blood-thinners.ts';
import type { bleeding } from '../factors/r09-bleeding.ts';
import type { autoimmune } from '../factors/r10-autoimmune.ts';
import type { bruxism } from '../factors/r11-bruxism.ts';
import type { gumDisease } from '../factors/r12-gum-disease.ts';
import type { oralHygiene } from '../factors/r13-oral-hygiene.ts';
import type { boneVolume } from '../factors/r14-bone-volume.ts';
import type { antidepressants } from '../factors/r15-antidepressants.ts';
import type { stomachAcid } from '../factors/r16-stomach-acid.ts';
import type { vitaminD } from '../factors/r17-vitamin-d.ts';
import type { age } from '../factors/r18-age.ts';
import type { pregnancy } from '../factors/r19-pregnancy.ts';
import type { breastfeeding } from '../factors/r20-breastfeeding.ts';
import type { metalAllergy } from '../factors/r21-metal-allergy.ts';
import type { implantMaterial } from '../factors/r22-implant-material.ts';
import type { localAnaesthetic } from '../factors/r23-local-anaesthetic.ts';
import type { stings } from '../factors/r24-stings.ts';
import type { otherAllergies } from '../factors/r25-other-allergies.ts';
import type { earlierTreatment } from '../factors/r26-earlier-treatment.ts';
import type { infection } from '../factors/r27-infection.ts';
import type { dentalWork } from '../factors/r28-dental-work.ts';
import type { vaccineOrVirus } from '../factors/r29-vaccine-or-virus.ts';
import type { coldSores } from '../factors/r30-cold-sores.ts';
import type { thickScars } from '../factors/r31-thick-scars.ts';
import type { bodyImage } from '../factors/r32-body-image.ts';
import type { mood } from '../factors/r33-mood.ts';
import type { sleepApnoea } from '../factors/r34-sleep-apnoea.ts';
import type { bodyWeight } from '../factors/r35-body-weight.ts';
import type { weightInjections } from '../factors/r36-weight-injections.ts';
import type { clots } from '../factors/r37-clots.ts';
import type { heart } from '../factors/r38-heart.ts';
import type { lungs } from '../factors/r39-lungs.ts';
import type { kidneyLiver } from '../factors/r40-kidney-liver.ts';
import type { nerveMuscle } from '../factors/r41-nerve-muscle.ts';
import type { isotretinoin } from '../factors/r42-isotretinoin.ts';
import type { supplements } from '../factors/r43-supplements.ts';
import type { drugs } from '../factors/r44-drugs.ts';
import type { anaestheticProblem } from '../factors/r45-anaesthetic-problem.ts';
import type { breast } from '../factors/r46-breast.ts';
import type { earlierImplantFailure } from '../factors/r47-earlier-implant-failure.ts';
import type { homeSupport } from '../factors/r48-home-support.ts';
import type { consent } from '../factors/r49-consent.ts';
import type { expectations } from '../factors/r50-expectations.ts';
import type { Factor, FactorItem, SectionId } from './factor.ts';

/** The sentences of one factor. Its keys are the factor's own, so a missing sentence does not compile. */
export type FactorWords<Of extends Factor> = {
  /** A short noun phrase that fits after "about", for sentences on questions left open. */
  readonly topic: string;
  /** Why the clinic asks, one or two sentences; stands under every first question of the factor. */
  readonly why: string;
  readonly items: { readonly [Item in Of['items'][number] as Item['linkId']]: ItemWords<Item> };
  readonly points: Readonly<Record<Of['points'][number]['id'], string>>;
  /** What the clinician reads: the fact that the rule saw, then what to look at. */
  readonly rules: Readonly<Record<Of['rules'][number]['id'], string>>;
} & (Of extends { readonly instrument: string }
  ? {
      /** Origin of the questions, and which wordings are not the validated ones. The form and the clinician's card carry it. */
      readonly notice: string;
    }
  : unknown);

export type ItemWords<Item extends FactorItem> = {
  readonly text: string;
  readonly help?: string;
} & (Item extends { readonly options: readonly (infer Code extends string)[] }
  ? { readonly options: Readonly<Record<Code, string>> }
  : unknown);

/** All factors with their exact types, for the words alone. */
interface FactorTypes {
  readonly R01: typeof smoking;
  readonly R02: typeof alcohol;
  readonly R03: typeof diabetes;
  readonly R04: typeof boneMedicines;
  readonly R05: typeof osteoporosis;
  readonly R06: typeof radiotherapy;
  readonly R07: typeof lowImmunity;
  readonly R08: typeof bloodThinners;
  readonly R09: typeof bleeding;
  readonly R10: typeof autoimmune;
  readonly R11: typeof bruxism;
  readonly R12: typeof gumDisease;
  readonly R13: typeof oralHygiene;
  readonly R14: typeof boneVolume;
  readonly R15: typeof antidepressants;
  readonly R16: typeof stomachAcid;
  readonly R17: typeof vitaminD;
  readonly R18: typeof age;
  readonly R19: typeof pregnancy;
  readonly R20: typeof breastfeeding;
  readonly R21: typeof metalAllergy;
  readonly R22: typeof implantMaterial;
  readonly R23: typeof localAnaesthetic;
  readonly R24: typeof stings;
  readonly R25: typeof otherAllergies;
  readonly R26: typeof earlierTreatment;
  readonly R27: typeof infection;
  readonly R28: typeof dentalWork;
  readonly R29: typeof vaccineOrVirus;
  readonly R30: typeof coldSores;
  readonly R31: typeof thickScars;
  readonly R32: typeof bodyImage;
  readonly R33: typeof mood;
  readonly R34: typeof sleepApnoea;
  readonly R35: typeof bodyWeight;
  readonly R36: typeof weightInjections;
  readonly R37: typeof clots;
  readonly R38: typeof heart;
  readonly R39: typeof lungs;
  readonly R40: typeof kidneyLiver;
  readonly R41: typeof nerveMuscle;
  readonly R42: typeof isotretinoin;
  readonly R43: typeof supplements;
  readonly R44: typeof drugs;
  readonly R45: typeof anaestheticProblem;
  readonly R46: typeof breast;
  readonly R47: typeof earlierImplantFailure;
  readonly R48: typeof homeSupport;
  readonly R49: typeof consent;
  readonly R50: typeof expectations;
}

/** Everything that a risk form, its talking points and its flags say, in one language. */
export interface RiskFormWords {
  /** BCP 47. */
  readonly locale: string;
  readonly review: Review;
  /** Title of the Questionnaire. */
  readonly title: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  /** The line beside every question on a medicine. */
  readonly doNotStop: string;
  /** `{topic}`: the patient did not know. */
  readonly unknownPoint: Message;
  /** `{topic}`: the patient would rather talk about it. */
  readonly inPersonPoint: Message;
  readonly factors: { readonly [Id in RiskFactorId]: FactorWords<FactorTypes[Id]> };
}
