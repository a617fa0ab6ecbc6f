import type { Json } from '../../engine/fhir/json.ts';
import type { FormElement } from '../form/read-form.ts';

/** What is known of observations at a place of the form. */
export interface Observed {
  /** Whether the questions are about somebody else than the subject of the response. */
  readonly other: boolean;
  /** The observation of a group around, which the questions inside are about, in its parts. */
  readonly panel: readonly Json[] | undefined;
}

export const UNOBSERVED: Observed = { other: false, panel: undefined };

/** Population by observation. */
export interface Observer {
  /** Asks for what will be needed, without waiting. */
  prefetch(this: void, form: FormElement): void;
  /** Goes into an element: a group may bring an observation of its own. */
  inside(this: void, element: FormElement, around: Observed): Promise<Observed>;
  /** The answer of the most recent observation whose value is of the right type, if there is one. */
  answer(this: void, element: FormElement, observed: Observed): Promise<readonly Json[]>;
}
