import type { ToothNumber } from './tooth-number.ts';

export type ToothKind = 'incisor' | 'canine' | 'premolar' | 'molar';

/** What a tooth number says. */
export interface Tooth {
  readonly number: ToothNumber;
  readonly dentition: 'adult' | 'primary';
  readonly jaw: 'upper' | 'lower';
  /** The patient's own side. */
  readonly side: 'left' | 'right';
  readonly kind: ToothKind;
  /** Place counted from the middle of the face, from 1. */
  readonly position: number;
  /** Universal numbering: 1-32 for adult teeth, A-T for primary ones. */
  readonly universal: string;
}

const ADULT_KINDS: readonly ToothKind[] = [
  'incisor',
  'incisor',
  'canine',
  'premolar',
  'premolar',
  'molar',
  'molar',
  'molar',
];
const PRIMARY_KINDS: readonly ToothKind[] = ['incisor', 'incisor', 'canine', 'molar', 'molar'];

/** Reads a tooth number. */
export function toothOf(number: ToothNumber): Tooth {
  const quadrant = Number(number[0]);
  const position = Number(number[1]);
  const isAdult = quadrant <= 4;
  const corner = (quadrant - 1) % 4;
  const jaw = corner < 2 ? 'upper' : 'lower';
  const side = corner === 0 || corner === 3 ? 'right' : 'left';
  const kinds = isAdult ? ADULT_KINDS : PRIMARY_KINDS;
  const kind = kinds[position - 1] ?? 'molar';
  const universal = universalOf(corner, position, kinds.length, isAdult);
  return { number, dentition: isAdult ? 'adult' : 'primary', jaw, side, kind, position, universal };
}

/** The same tooth on the other side of the same jaw. */
export function mirrorTooth(number: ToothNumber): ToothNumber {
  const mirrored: Readonly<Record<string, string>> = { 1: '2', 2: '1', 3: '4', 4: '3', 5: '6', 6: '5', 7: '8', 8: '7' };
  return `${mirrored[number[0] ?? ''] ?? ''}${number[1] ?? ''}` as ToothNumber;
}

/** Universal numbers run along the upper jaw from the patient's right to left, and back along the lower one. */
function universalOf(corner: number, position: number, perQuadrant: number, isAdult: boolean): string {
  const fromMiddle = corner === 1 || corner === 3;
  const place = corner * perQuadrant + (fromMiddle ? position : perQuadrant - position + 1);
  return isAdult ? String(place) : String.fromCodePoint(64 + place);
}
