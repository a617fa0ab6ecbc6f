import type { PopulateProblemCode } from './model.ts';

/** A place in the form. */
export interface Place {
  readonly path: string;
  readonly linkId: string | undefined;
}

/** Notes what was not populated as the form asks. */
export type Report = (code: PopulateProblemCode, place: Place) => void;
