/** The questions of one section, in order. Every section has the same, so that size is all that differs between forms. */
export const SLOTS = {
  line: 'string',
  count: 'integer',
  gate: 'boolean',
  pick: 'choice',
  measure: 'decimal',
  since: 'date',
  remarks: 'text',
  times: 'integer',
  further: 'choice',
  result: 'decimal',
} as const;

export type Slot = keyof typeof SLOTS;

export const SECTION_SIZE: number = Object.keys(SLOTS).length;

/** Letters and digits alone, which every contender takes into an id of the page as they are. */
export function linkId(section: number, slot: Slot): string {
  return `${slot}${section}`;
}

export function slotOf(id: string): Slot {
  return id.replace(/\d+$/u, '') as Slot;
}

export function sectionId(section: number): string {
  return `section${section}`;
}
