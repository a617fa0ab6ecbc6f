import type { ProcedureGroup, RiskFactorId, SourceId } from '@osseo/procedures';
import type { Condition, RuleEffect, TalkingPoint, Tier } from './rule.ts';

/** The pages of the form, in the order in which a patient meets them. */
export type SectionId =
  | 'general-health'
  | 'habits'
  | 'medicines'
  | 'illnesses'
  | 'mouth'
  | 'allergies'
  | 'earlier-treatment'
  | 'today'
  | 'mind'
  | 'support';

/**
 * Everything one risk factor adds to a form, without a word in any language:
 * questions, draft rules and talking points. `FactorWords` holds the sentences.
 */
export interface Factor {
  readonly id: RiskFactorId;
  /** Semantic version; raised whenever a question, a threshold or a rule changes. */
  readonly version: string;
  readonly section: SectionId;
  /** Its questions belong to a published instrument; the words then carry the notice that it asks for. */
  readonly instrument?: 'audit-c';
  /** Factors whose questions this one reads instead of asking again. */
  readonly needs?: readonly RiskFactorId[];
  readonly items: readonly FactorItem[];
  readonly points: readonly FactorPoint[];
  readonly rules: readonly FactorRule[];
}

/** One question: the structure of a FHIR item. Its text, help and option labels are words. */
export interface FactorItem {
  readonly linkId: string;
  readonly type: 'boolean' | 'choice' | 'open-choice' | 'integer' | 'decimal' | 'quantity' | 'date' | 'string' | 'text';
  readonly repeats?: true;
  /** Codes of the answers, in the order shown; system `ANSWER_SYSTEM`. */
  readonly options?: readonly string[];
  /** The option that rules out all others, such as "none of these". */
  readonly exclusive?: string;
  /** What each option counts, in the order of `options`. It stays out of the Questionnaire: patients see no score. */
  readonly scores?: readonly number[];
  /** Asked only while the earlier question holds (one of) these answers. */
  readonly when?: { readonly item: string; readonly is: true | readonly string[] };
  /** Plausible limits of a number, both ends included. */
  readonly min?: number;
  readonly max?: number;
  /** Units that a quantity offers (UCUM), each with its own plausible limits. */
  readonly units?: readonly ItemUnit[];
  /** A date that lies in the past. */
  readonly past?: true;
  /** The coarsest date that is enough; people rarely know the day of something years ago. A whole date if left out. */
  readonly precision?: 'month' | 'year';
  /** SNOMED CT code of the Global Patient Set, where one means what the question asks and nothing near it. */
  readonly code?: { readonly system: 'http://snomed.info/sct'; readonly code: string };
  /** Asks about a medicine, so that "do not stop it yourself" stands beside the question. */
  readonly medicine?: true;
  /** Its answer may be a cry for help, so that the clinic's crisis numbers stand beside the question. */
  readonly crisis?: true;
}

export interface ItemUnit {
  readonly code: string;
  /** How people write the unit, where that is not the code. */
  readonly display?: string;
  readonly min: number;
  readonly max: number;
}

/** A rule as a factor writes it; `rulesOf` adds the factor, its version and the review. */
export interface FactorRule {
  readonly id: string;
  readonly tier: Tier;
  /** Groups in which the rule counts. */
  readonly groups: readonly ProcedureGroup[] | 'all';
  readonly when: Condition;
  /** Empty only where the evidence leaves the tier to a clinician's review. */
  readonly sources: readonly SourceId[];
  readonly effects: readonly RuleEffect[];
}

/** A sentence for the patient, and the answers that call for it. */
export interface FactorPoint {
  readonly id: string;
  readonly purpose: TalkingPoint['purpose'];
  readonly when: Condition;
}
