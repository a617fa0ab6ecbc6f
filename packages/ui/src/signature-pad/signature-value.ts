/** A signature that is drawn: the strokes as the data of an SVG path, on a sheet of `width` by `height`. */
export interface DrawnSignature {
  readonly kind: 'drawn';
  /** One `M` for each stroke. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** A signature that is typed: the name. */
export interface TypedSignature {
  readonly kind: 'typed';
  readonly text: string;
}

/** What someone signed with. */
export type SignatureValue = DrawnSignature | TypedSignature;

/** The sheet that is drawn on, in units of the path: 5 to 2, whatever room there is on the screen. */
export const SHEET = { width: 600, height: 240 } as const;
