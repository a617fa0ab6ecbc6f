/** The questions of one section, in order. Every section has the same, so that size is all that differs between forms. */
export const SLOTS = [
  'boolean',
  'integer',
  'integer',
  'integer',
  'integer',
  'string',
  'text',
  'choice',
  'choice',
  'choice',
  'choice',
  'decimal',
  'decimal',
  'date',
  'date',
  'string',
  'string',
  'string',
  'boolean',
  'boolean',
  'integer',
  'integer',
  'text',
  'decimal',
] as const;

export type SlotType = (typeof SLOTS)[number];

/** Items of a section: its questions and the group that holds them. */
export const SECTION_SIZE: number = SLOTS.length + 1;

/** The four whole numbers that a section adds up, and where the sum stands. */
export const SUMMANDS = [1, 2, 3, 4] as const;
export const TOTAL = 23;

/** A line of text on which nothing depends. */
export const NOTE = 5;

/** The question that shows and hides others. */
export const GATE = 0;

/** What the gate of the whole form shows in the first section and in the last: ten items each. */
export const GATED = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;

export const REQUIRED: ReadonlySet<number> = new Set([1, 5, 7]);

export const CODES = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;

export function groupId(section: number): string {
  return `s${section}`;
}

export function linkId(section: number, slot: number): string {
  return `s${section}-${slot}`;
}
