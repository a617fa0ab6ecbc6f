import { linkId, SECTION_SIZE } from './sections.ts';

/** What a sample needs to know of a generated form. */
export interface Plan {
  /** A line of text on which nothing depends. */
  readonly text: string;
  /** The last question: once it is there, the form is. */
  readonly last: string;
  /** A yes-or-no question that opens one other. */
  readonly local: Gate;
  /** A yes-or-no question that opens many, all over the form. */
  readonly far: Gate;
}

interface Gate {
  readonly gate: string;
  /** Everything that it opens, in reading order. */
  readonly opens: readonly string[];
}

export function planOf(size: number): Plan {
  const sections = Array.from({ length: size / SECTION_SIZE }, (_, section) => section);
  const far = sections.filter((section) => section === FAR_SECTION || hearsFromAfar(section));
  return {
    text: linkId(0, 'line'),
    last: linkId(sections.length - 1, 'result'),
    local: { gate: linkId(0, 'gate'), opens: [linkId(0, 'since')] },
    far: { gate: linkId(FAR_SECTION, 'gate'), opens: far.map((section) => linkId(section, 'since')) },
  };
}

/** The section whose gate opens questions in others as well. */
export const FAR_SECTION = 1;

/** Whether the date of a section waits for the gate of another one. */
export function hearsFromAfar(section: number): boolean {
  return section % 5 === 4;
}
