import { countItemControls } from '../../packages/questionnaire/src/react/widgets/item-controls.ts';

export interface FormFigures {
  /** Controls of FHIR and SDC that a form may propose: how many are shown as such. */
  readonly itemControls: ReturnType<typeof countItemControls>;
}

/** What forms look like, of what they may ask for. */
export function reportForms(): FormFigures {
  return { itemControls: countItemControls() };
}
