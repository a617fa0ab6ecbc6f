import type { Provenance, Review } from '@osseo/core';
import type { RiskFactorId } from '../risk-factors/risk-factor-id.ts';
import type { SourceId } from '../sources/source-id.ts';
import type { WarningSignId } from '../warning-signs/warning-sign-id.ts';
import type { Estimate } from './estimate.ts';
import type { Range } from './ranges.ts';
import type { RecoveryData } from './recovery.ts';

/** Procedures that this package describes. */
export type ProcedureId = 'dental-implant' | 'chin-implant';

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

/** Where the questions that it needs come from; the groups of the evidence's question matrix. */
export type ProcedureGroup = 'dental-implant' | 'facial-implant';

export interface Material<Key extends string = string> {
  readonly id: string;
  readonly statement: Key;
}

export interface Complication<Key extends string = string> {
  readonly id: string;
  readonly statement: Key;
  readonly estimate: Estimate;
}

export interface Outcome<Key extends string = string> {
  readonly id: string;
  readonly statement: Key;
  readonly estimate: Estimate;
}

/**
 * A procedure as data: structure, numbers and sources, without a word in any
 * language. `statements` lists every sentence that the procedure says, with its
 * provenance; everything else refers to them by key, and `ProcedureWords` holds
 * the sentences themselves, once per language.
 */
export interface Procedure<Key extends string = string> {
  readonly id: ProcedureId;
  /** Semantic version of the data; raised whenever a statement, number or rule changes. */
  readonly version: string;
  readonly category: ProcedureCategory;
  readonly group: ProcedureGroup;
  /** schema.org type of the public page. */
  readonly schemaType: 'SurgicalProcedure' | 'MedicalProcedure';
  readonly statements: Readonly<Record<Key, Provenance<SourceId>>>;
  /** One paragraph: what it is. */
  readonly summary: Key;
  /** Where in the body it is done. */
  readonly bodyLocation?: Key;
  readonly indications: readonly Key[];
  /** What is done or left alone before the day of treatment. */
  readonly preparation?: readonly Key[];
  readonly steps: readonly Key[];
  readonly anaesthesia: readonly Key[];
  /** Minutes in the treatment room. */
  readonly duration: { readonly minutes: Range; readonly statement: Key };
  readonly setting: Key;
  readonly materials: readonly Material<Key>[];
  readonly outcomes: readonly Outcome<Key>[];
  readonly complications: readonly Complication<Key>[];
  readonly warningSigns: readonly WarningSignId[];
  readonly contraindications: readonly Key[];
  /** "No treatment" is always the first. */
  readonly alternatives: readonly Key[];
  readonly longevity: Key;
  readonly recovery: RecoveryData<Key>;
  /** Factors whose questions the procedure needs. */
  readonly riskFactors: readonly RiskFactorId[];
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
