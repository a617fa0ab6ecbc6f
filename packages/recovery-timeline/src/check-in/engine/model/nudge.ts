/**
 * A reminder for the patient. It has no level by construction: silence and missed tasks are never a clinical alert.
 * Recovery logic 5.4 says why: in one programme 64 % of the notifications were of this kind.
 */
export type Nudge =
  /** Nothing was heard since a day of the plan; `null` where nothing ever was. */
  { readonly kind: 'silence'; readonly since: number | null } | { readonly kind: 'missed-task'; readonly task: string };
