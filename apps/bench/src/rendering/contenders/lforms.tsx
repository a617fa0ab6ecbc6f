import type { Questionnaire } from 'fhir/r4.js';
import { textIn } from '../page/contender.ts';
import { present } from '../page/present.ts';
import { byId } from './by-id.ts';

/** What its scripts put into the page, as far as it is used here. */
declare const LForms: {
  readonly Util: {
    addFormToPage(form: Questionnaire, root: HTMLElement, options: object): Promise<unknown>;
    getFormFHIRData(type: 'QuestionnaireResponse', version: 'R4'): unknown;
  };
};

/** An id holds the number of each instance around a question, and its own. */
const FIRST = '/1/1';

present({
  mount: (form, root) => LForms.Util.addFormToPage(form, root, { prepopulate: false, fhirVersion: 'R4' }),
  unmount: (root) => root.replaceChildren(),
  isShown: (linkId) => byId(`item-${linkId}${FIRST}`) !== null,
  field: (linkId) =>
    byId(`${linkId}${FIRST}`) ?? byId(`item-${linkId}${FIRST}`)?.querySelector<HTMLElement>('input, textarea'),
  answer: (linkId, yes) => byId(`${linkId}${FIRST}|${yes}`),
  textOf: (linkId) => textIn(LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'), linkId),
});
