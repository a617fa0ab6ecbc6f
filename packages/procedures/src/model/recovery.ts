import type { Span, Window } from './ranges.ts';

/**
 * What a restriction is about. Two procedures that restrict the same kind meet
 * here: the strictest level of the day wins.
 */
export const RESTRICTION_KINDS = [
  'smoking',
  'alcohol',
  'strenuous-exercise',
  'contact-sport',
  'heavy-lifting',
  'gripping',
  'hard-food',
  'hot-food',
  'chewing-on-site',
  'load-on-implant',
  'rinsing',
  'straws',
  'brushing-the-wound',
  'pressure-on-area',
  'massage',
  'blowing-up-cheeks',
  'nose-blowing',
  'glasses',
  'make-up',
  'sauna',
  'sun',
  'direct-sitting',
  'long-sitting',
  'lying-on-area',
  'driving',
  'flying',
  'dental-work',
  'weight-change',
  'denture-wear',
] as const;

export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];

/** From loosest to strictest; the order is the total order of `stricterOf`. */
export const RESTRICTION_LEVELS = ['take-care', 'avoid', 'do-not'] as const;
export type RestrictionLevel = (typeof RESTRICTION_LEVELS)[number];

/** A stretch of the recovery that feels alike. */
export interface Phase<Key extends string = string> {
  readonly id: string;
  /** Phases of one procedure tile: each begins where the one before it ended. */
  readonly span: Span;
  readonly title: Key;
  /** What is normal in this phase. */
  readonly normal: readonly Key[];
  /** What to do in this phase. */
  readonly care: readonly Key[];
}

export interface Restriction<Key extends string = string> {
  readonly id: string;
  readonly kind: RestrictionKind;
  readonly level: RestrictionLevel;
  /** First day of the restriction, counted from day 0. */
  readonly from: number;
  /** Last day: binding to `min`, "ask us first" from there to `max`. `null` lasts until the clinic clears it. */
  readonly until: Window | null;
  readonly statement: Key;
  /** Whether it stays, where it has no known end, once the treatment is done again. Otherwise it ends there. */
  readonly survivesRevision?: boolean;
}

export const POSITIONS = ['back', 'front', 'left-side', 'right-side'] as const;

/** How someone lies. */
export type Position = (typeof POSITIONS)[number];

/** A medicine by its code, in a code system that the clinic may use. */
export interface MedicineCode {
  readonly system: string;
  readonly code: string;
}

export interface Task<Key extends string = string> {
  readonly id: string;
  readonly span: Span;
  readonly statement: Key;
  /** Restrictions that would forbid this task; the plan then defers it or lists a conflict. */
  readonly touches: readonly RestrictionKind[];
  /** The positions that it allows, where it asks for one. Tasks of one day without a position in common exclude each other. */
  readonly positions?: readonly Position[];
  /** The medicine to take. Two treatments that name the same share a line in the plan, and it is asked about. */
  readonly medicine?: MedicineCode;
  /** Whether it goes on, where it has no known end, once the treatment is done again. Otherwise it ends there. */
  readonly survivesRevision?: boolean;
}

export const VISIT_KINDS = [
  'check',
  'message',
  'stitches',
  'splint',
  'stability-test',
  'fitting',
  'imaging',
  'denture-check',
  'hygiene',
  'result-review',
] as const;

export type VisitKind = (typeof VISIT_KINDS)[number];

export interface Visit<Key extends string = string> {
  readonly id: string;
  readonly kind: VisitKind;
  readonly window: Window;
  /** Whether it may share a day with another visit of the same kind. */
  readonly mergeable: boolean;
  readonly statement: Key;
}

export const MILESTONE_KINDS = [
  'going-out',
  'desk-work',
  'normal-activity',
  'driving',
  'exercise',
  'contact-sport',
  'normal-food',
  'sitting',
  'effect-starts',
  'full-effect',
  'effect-fades',
  'crown',
  'firm-denture',
  'final-shape',
] as const;

export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

export interface Milestone<Key extends string = string> {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly window: Window;
  readonly statement: Key;
}

/** All that a recovery plan needs to know of a procedure. */
export interface RecoveryData<Key extends string = string> {
  readonly phases: readonly Phase<Key>[];
  readonly restrictions: readonly Restriction<Key>[];
  readonly tasks: readonly Task<Key>[];
  readonly visits: readonly Visit<Key>[];
  readonly milestones: readonly Milestone<Key>[];
}
