import type { ProcedureGroup } from './groups.ts';
import type { ProcedureId } from './procedure-id.ts';
import type { Range, Window } from './ranges.ts';
import type { Unknown } from './unknown.ts';

/** Kinds of anaesthesia, from none to a general anaesthetic. */
export type AnaesthesiaKind = 'none' | 'topical' | 'local' | 'sedation' | 'general';

export interface Anaesthesia<Key extends string = string> {
  readonly kind: AnaesthesiaKind;
  readonly statement: Key;
}

/** Minutes in the treatment room. */
export interface Duration<Key extends string = string> {
  readonly minutes: Range | Unknown;
  readonly statement: Key;
}

export interface Setting<Key extends string = string> {
  readonly kind: 'treatment-room' | 'day-case' | 'overnight' | Unknown;
  readonly statement: Key;
}

export interface Material<Key extends string = string> {
  readonly id: string;
  readonly statement: Key;
}

export type FixationKind = 'screw' | 'suture' | 'pocket-only' | 'screw-and-suture' | 'plate-and-screws';

/** How an implant or a piece of bone is held. */
export interface Fixation<Key extends string = string> {
  readonly kind: FixationKind;
  readonly statement: Key;
}

/** A way of doing the procedure. Where a procedure lists some, a plan must name one. */
export interface Method<Key extends string = string> {
  readonly id: string;
  /** The procedure that describes this way; `null` where it is described here. */
  readonly procedure: ProcedureId | null;
  readonly statement: Key;
}

/** When a part of the treatment takes place, counted from the event that `after` names. */
export interface Timing<Key extends string = string> {
  readonly id: string;
  readonly part: 'placement' | 'loading' | 'replacement';
  readonly after: 'extraction' | 'placement' | 'removal';
  /** Earliest and latest; `max: null` has no end. */
  readonly window: { readonly unit: 'day' | 'week' | 'month'; readonly min: number; readonly max: number | null };
  readonly statement: Key;
}

/** How two treatments stand to each other. A suggestion for the clinic, never applied by itself. */
export interface Combination<Key extends string = string> {
  readonly id: string;
  readonly with: ProcedureId | ProcedureGroup | 'dental-work' | 'vaccine' | 'energy-device';
  /** Where this procedure stands: before the other, after it, with it, on either side, or apart from it. */
  readonly order: 'before' | 'after' | 'same-day' | 'either-order' | 'apart';
  /** Time between the two, where the evidence has one. */
  readonly gap?: Window;
  readonly statement: Key;
}

/** What patients ask first about an implant or a treatment. Each topic has at least one statement. */
export interface FirstQuestions<Key extends string = string> {
  /** What do I have to do for it to go well? */
  readonly duties: readonly [Key, ...Key[]];
  /** How am I followed up while it heals? */
  readonly followUpDuring: readonly [Key, ...Key[]];
  /** How am I followed up once it is done? */
  readonly followUpAfter: readonly [Key, ...Key[]];
  /** How long does it last? */
  readonly lasting: readonly [Key, ...Key[]];
  /** What can happen later? */
  readonly afterwards: readonly [Key, ...Key[]];
}

/** What sort of evidence is the best that was found. */
export type EvidenceLevel =
  | 'meta-analysis'
  | 'systematic-review'
  | 'guideline'
  | 'consensus'
  | 'cohort'
  | 'case-series'
  | 'patient-leaflet'
  | 'expert-pages';

export interface Evidence<Key extends string = string> {
  readonly best: readonly [EvidenceLevel, ...EvidenceLevel[]];
  /** The grade where the evidence states one. */
  readonly grade?: 'high' | 'moderate' | 'low';
  /** What is known least. */
  readonly weakest: Key;
}
