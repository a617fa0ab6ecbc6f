import type { Review } from '@osseo/core';
import type { ComplicationId } from '../complications/complication-id.ts';
import type { RiskFactorId } from '../risk-factors/risk-factor-id.ts';
import type { Source } from '../sources/source.ts';
import type { OwnSourceId, SourceId } from '../sources/source-id.ts';
import type { WarningSignId } from '../warning-signs/warning-sign-id.ts';
import type { Change } from './change.ts';
import type { Coding } from './coding.ts';
import type { Estimate } from './estimate.ts';
import type { ProcedureGroup } from './groups.ts';
import type {
  Anaesthesia,
  Combination,
  Duration,
  Evidence,
  FirstQuestions,
  Fixation,
  Material,
  Method,
  Setting,
  Timing,
} from './practice.ts';
import type { RecoveryData } from './recovery.ts';
import type { Sites } from './sites.ts';
import type { StatementProvenance } from './statement.ts';
import type { Unknown } from './unknown.ts';

export type ProcedureCategory =
  | 'facial-implant'
  | 'facial-bone-surgery'
  | 'nose-surgery'
  | 'injectable-filler'
  | 'injectable-toxin'
  | 'fat-transfer'
  | 'dental-implant'
  | 'dental-revision'
  | 'plan';

export interface Complication<Key extends string = string> {
  readonly id: string;
  /** Its entry in the catalogue of complications, which says how it comes about. */
  readonly catalogue?: ComplicationId;
  /** How it comes about, where the catalogue has no entry. */
  readonly mechanism?: Key | Unknown;
  readonly statement: Key;
  readonly estimate: Estimate<Key>;
}

export type OutcomeKind = 'survival' | 'satisfaction' | 'retention' | 'effect' | 'repeat-treatment';

export interface Outcome<Key extends string = string> {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly statement: Key;
  readonly estimate: Estimate<Key>;
}

/**
 * A procedure as data: structure, numbers and sources, without a word in any
 * language. `statements` lists every sentence that the procedure says, with its
 * provenance; everything else refers to them by key, and `ProcedureWords` holds
 * the sentences themselves, once per language.
 */
export interface Procedure<Key extends string = string> {
  /** One of `ProcedureId`, or a clinic's own. */
  readonly id: string;
  /** Semantic version of the data; raised whenever a statement, number or rule changes. */
  readonly version: string;
  readonly category: ProcedureCategory;
  readonly groups: readonly [ProcedureGroup, ...ProcedureGroup[]];
  /** schema.org type of the public page. */
  readonly schemaType: 'SurgicalProcedure' | 'MedicalProcedure';
  readonly codes: readonly Coding[];
  readonly evidence: Evidence<Key>;
  readonly statements: Readonly<Record<Key, StatementProvenance<SourceId | OwnSourceId>>>;
  /** Works of the clinic's own that its statements cite. */
  readonly ownSources?: Readonly<Partial<Record<OwnSourceId, Source>>>;
  /** Shown before anything else, wherever the procedure is shown. */
  readonly safetyNotice?: readonly Key[];
  /** One paragraph: what it is. */
  readonly summary: Key;
  /** What exactly is meant, where the name is used for more than one thing. */
  readonly definition?: readonly Key[];
  /** Where a plan has to name one of several ways. */
  readonly methods?: readonly [Method<Key>, ...Method<Key>[]];
  /** Where in the body it is done, as data and in words. */
  readonly sites: Sites;
  readonly bodyLocation?: Key;
  readonly indications: readonly Key[];
  /** What is done or left alone before the day of treatment. */
  readonly preparation?: readonly Key[];
  /** What the clinic must have in place. */
  readonly clinicNeeds?: readonly Key[];
  readonly steps: readonly Key[];
  readonly anaesthesia: readonly Anaesthesia<Key>[];
  readonly duration: Duration<Key>;
  readonly setting: Setting<Key>;
  readonly materials: readonly Material<Key>[];
  readonly fixation?: readonly Fixation<Key>[];
  readonly timings?: readonly Timing<Key>[];
  readonly outcomes: readonly Outcome<Key>[];
  readonly complications: readonly Complication<Key>[];
  readonly warningSigns: readonly WarningSignId[];
  readonly contraindications: readonly Key[];
  /** "No treatment" is always the first. */
  readonly alternatives: readonly Key[];
  readonly combinations: readonly Combination<Key>[];
  readonly longevity: Key;
  readonly firstQuestions: FirstQuestions<Key>;
  readonly recovery: RecoveryData<Key>;
  /** Factors whose questions the procedure needs. */
  readonly riskFactors: readonly RiskFactorId[];
  /** What a clinic changed with `extendProcedure`, in the order in which it did. */
  readonly changes?: readonly Change[];
}

/** The sentences of one procedure in one language; a missing key does not compile. */
export interface ProcedureWords<Of extends Procedure> {
  readonly locale: string;
  /** The name in running text ("dental implant"). */
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly statements: Readonly<Record<keyof Of['statements'] & string, string>>;
  /** The translation's own review, apart from the statements'. */
  readonly review: Review;
}

/** A procedure with its words, as pages, plans and forms take it. */
export interface WordedProcedure {
  readonly procedure: Procedure;
  readonly words: ProcedureWords<Procedure>;
}

/** Declares a procedure. It returns its argument: what it adds is the checking of every statement key. */
export function defineProcedure<const Key extends string>(procedure: Procedure<Key>): Procedure<Key> {
  return procedure;
}
