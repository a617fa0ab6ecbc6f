import type { Message, Review } from '@osseo/core';
import type { RiskFactorId } from '@osseo/procedures';
import type { alcohol } from '../factors/r02-alcohol.ts';
import type { antidepressants } from '../factors/r15-antidepressants.ts';
import type { autoimmune } from '../factors/r10-autoimmune.ts';
import type { bleeding } from '../factors/r09-bleeding.ts';
import type { bloodThinners } from '../factors/r08-blood-thinners.ts';
import type { boneMedicines } from '../factors/r04-bone-medicines.ts';
import type { boneVolume } from '../factors/r14-bone-volume.ts';
import type { bruxism } from '../factors/r11-bruxism.ts';
import type { diabetes } from '../factors/r03-diabetes.ts';
import type { earlierImplantFailure } from '../factors/r47-earlier-implant-failure.ts';
import type { earlierTreatment } from '../factors/r26-earlier-treatment.ts';
import type { gumDisease } from '../factors/r12-gum-disease.ts';
import type { implantMaterial } from '../factors/r22-implant-material.ts';
import type { infection } from '../factors/r27-infection.ts';
import type { localAnaesthetic } from '../factors/r23-local-anaesthetic.ts';
import type { lowImmunity } from '../factors/r07-low-immunity.ts';
import type { metalAllergy } from '../factors/r21-metal-allergy.ts';
import type { oralHygiene } from '../factors/r13-oral-hygiene.ts';
import type { osteoporosis } from '../factors/r05-osteoporosis.ts';
import type { otherAllergies } from '../factors/r25-other-allergies.ts';
import type { radiotherapy } from '../factors/r06-radiotherapy.ts';
import type { smoking } from '../factors/r01-smoking.ts';
import type { stings } from '../factors/r24-stings.ts';
import type { stomachAcid } from '../factors/r16-stomach-acid.ts';
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
  readonly R21: typeof metalAllergy;
  readonly R22: typeof implantMaterial;
  readonly R23: typeof localAnaesthetic;
  readonly R24: typeof stings;
  readonly R25: typeof otherAllergies;
  readonly R26: typeof earlierTreatment;
  readonly R27: typeof infection;
  readonly R47: typeof earlierImplantFailure;
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
