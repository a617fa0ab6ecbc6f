import {
  buildInitialResponse,
  evaluateCalculatedExpressionsInQuestionnaire,
  isQuestionEnabled,
  removeDisabledItems,
} from '@medplum/react-hooks';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { fhirAnswer, groupOf, type FhirForm, type Peer } from './peer.ts';

/** What the form hook does for each change, without its React state. */
export const medplum: Peer = {
  prepare: (form, response): FhirForm => ({ form, response }),

  load(prepared) {
    const { form, response: given } = prepared as FhirForm;
    const items = form.item ?? [];
    const response: QuestionnaireResponse = buildInitialResponse(form, given);
    evaluateCalculatedExpressionsInQuestionnaire(items, response);
    removeDisabledItems(form, response);

    const find = (linkId: string) => {
      const group = response.item?.find((item) => item.linkId === groupOf(linkId));
      return group?.item?.find((item) => item.linkId === linkId);
    };
    return {
      answer(linkId, value) {
        const item = find(linkId);
        if (!item) throw new Error(`The response has no item ${linkId}.`);
        item.answer = [fhirAnswer(value)];
        evaluateCalculatedExpressionsInQuestionnaire(items, response);
        removeDisabledItems(form, response);
      },
      isEnabled(linkId) {
        const group = items.find((item) => item.linkId === groupOf(linkId));
        const item = group?.item?.find((each) => each.linkId === linkId);
        return item !== undefined && isQuestionEnabled(item, response);
      },
      numberOf: (linkId) => find(linkId)?.answer?.[0]?.valueDecimal ?? find(linkId)?.answer?.[0]?.valueInteger,
    };
  },
};
