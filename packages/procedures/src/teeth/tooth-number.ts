type AdultQuadrant = 1 | 2 | 3 | 4;
type PrimaryQuadrant = 5 | 6 | 7 | 8;
type AdultPosition = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
type PrimaryPosition = 1 | 2 | 3 | 4 | 5;

/**
 * A tooth by ISO 3950 (FDI): the quadrant, then the place counted from the
 * middle of the face. Quadrants run upper right, upper left, lower left, lower
 * right, and right is the patient's own right.
 */
export type ToothNumber = `${AdultQuadrant}${AdultPosition}` | `${PrimaryQuadrant}${PrimaryPosition}`;

/** All 52 teeth, adult ones first, quadrant by quadrant. */
export const TOOTH_NUMBERS: readonly ToothNumber[] = [
  ...([1, 2, 3, 4] as const).flatMap((quadrant) =>
    ([1, 2, 3, 4, 5, 6, 7, 8] as const).map((position): ToothNumber => `${quadrant}${position}`),
  ),
  ...([5, 6, 7, 8] as const).flatMap((quadrant) =>
    ([1, 2, 3, 4, 5] as const).map((position): ToothNumber => `${quadrant}${position}`),
  ),
];

/** Narrows an untrusted number, such as one from a form. */
export function isToothNumber(text: string): text is ToothNumber {
  return (TOOTH_NUMBERS as readonly string[]).includes(text);
}
