import type * as SmartForms from '@aehrc/smart-forms-renderer';
import type { Questionnaire, QuestionnaireResponseItem } from 'fhir/r4.js';
import { SMART_FORMS_BUNDLE } from '../built.ts';
import { fhirAnswer, groupOf, type FhirForm, type Peer } from './peer.ts';

const {
  buildForm,
  destroyForm,
  getResponse,
  isHiddenByEnableWhen,
  mapQItemsIndex,
  questionnaireResponseStore,
  questionnaireStore,
  updateQrItemsInGroup,
} = (await import(SMART_FORMS_BUNDLE)) as typeof SmartForms;

/** Answers go the way that they take from a field of the renderer to its stores, without the fields. */
export const smartForms: Peer = {
  prepare: (form, response): FhirForm => ({ form, response }),
  unload: destroyForm,

  async load(prepared) {
    const { form, response } = prepared as FhirForm;
    await buildForm({
      questionnaire: form,
      ...(response && { questionnaireResponse: response }),
      terminologyServerUrl: 'http://localhost:9/none',
    });
    const { sourceQuestionnaire } = questionnaireStore.getState();
    const index = mapQItemsIndex(sourceQuestionnaire);

    return {
      async answer(linkId, value) {
        const answer = [fhirAnswer(value)];
        questionnaireStore.getState().updateEnableWhenItem(linkId, answer, null);
        const updated = structuredClone(questionnaireResponseStore.getState().updatableResponse);
        const group = groupWith(sourceQuestionnaire, updated.item ?? [], { linkId, answer });
        updateQrItemsInGroup(group, null, updated, index);
        questionnaireResponseStore.getState().updateResponse(updated, false);
        await questionnaireStore.getState().updateExpressions(updated, false);
      },
      isEnabled(linkId) {
        const { enableWhenIsActivated, enableWhenItems, enableWhenExpressions } = questionnaireStore.getState();
        return !isHiddenByEnableWhen({ linkId, enableWhenIsActivated, enableWhenItems, enableWhenExpressions });
      },
      numberOf(linkId) {
        const group = getResponse().item?.find((item) => item.linkId === groupOf(linkId));
        const [answer] = group?.item?.find((item) => item.linkId === linkId)?.answer ?? [];
        return answer?.valueDecimal ?? answer?.valueInteger;
      },
      validate() {
        const state = questionnaireResponseStore.getState();
        state.validateResponse(sourceQuestionnaire, state.updatableResponse);
        return Object.keys(questionnaireResponseStore.getState().invalidItems).length;
      },
      respond: getResponse,
    };
  },
};

/** The group of an answer with that answer in its place, as the fields of a group hand it up. */
function groupWith(
  questionnaire: Questionnaire,
  items: readonly QuestionnaireResponseItem[],
  answered: QuestionnaireResponseItem,
): QuestionnaireResponseItem {
  const id = groupOf(answered.linkId);
  const known = items.find((item) => item.linkId === id);
  const order = new Map(
    questionnaire.item?.find((item) => item.linkId === id)?.item?.map((item, position) => [item.linkId, position]),
  );
  const others = (known?.item ?? []).filter((item) => item.linkId !== answered.linkId);
  const placeOf = (item: QuestionnaireResponseItem) => order.get(item.linkId) ?? 0;
  return { linkId: id, ...known, item: [...others, answered].toSorted((a, b) => placeOf(a) - placeOf(b)) };
}
