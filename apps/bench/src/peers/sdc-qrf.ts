import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4b.js';
import {
  calcInitialContext,
  getEnabledQuestions,
  mapFormToResponse,
  mapResponseToForm,
  toFirstClassExtension,
  type FCEQuestionnaireItem,
  type FormItems,
  type ItemContext,
} from 'sdc-qrf';
import { groupOf, type FhirForm, type Peer, type Value } from './peer.ts';

/** It converts forms of this profile alone; the profile changes nothing else. */
const PROFILE = 'https://emr-core.beda.software/StructureDefinition/fhir-emr-questionnaire';
const EMPTY = { resourceType: 'QuestionnaireResponse', status: 'in-progress' } as const;

/** What its provider and components do for each change, without their React state. */
export const sdcQrf: Peer = {
  prepare: (form, response): FhirForm => ({ form: { ...form, meta: { profile: [PROFILE] } }, response }),

  load(prepared) {
    const questionnaire = (prepared as FhirForm).form as Questionnaire;
    const response = ((prepared as FhirForm).response ?? EMPTY) as QuestionnaireResponse;
    const fceQuestionnaire = toFirstClassExtension(questionnaire);
    const data = { questionnaire, questionnaireResponse: response, fceQuestionnaire, launchContextParameters: [] };
    let values = mapResponseToForm(response, questionnaire);
    let enabled: ReadonlySet<string> = new Set();
    const update = (next: FormItems) => {
      values = next;
      enabled = enabledQuestions(fceQuestionnaire.item ?? [], values, calcInitialContext(data, values));
    };
    update(values);

    return {
      answer: (linkId, value) => update(withAnswer(values, linkId, value)),
      isEnabled: (linkId) => enabled.has(linkId),
      numberOf: () => undefined,
      respond: () => mapFormToResponse(values, questionnaire),
    };
  },
};

function enabledQuestions(items: FCEQuestionnaireItem[], values: FormItems, context: ItemContext): ReadonlySet<string> {
  const enabled = new Set<string>();
  const walk = (list: FCEQuestionnaireItem[], path: string[]) => {
    for (const { linkId, item } of getEnabledQuestions(list, path, values, context)) {
      enabled.add(linkId);
      if (item) walk(item, [...path, linkId, 'items']);
    }
  };
  walk(items, []);
  return enabled;
}

/** A copy with one answer set, as the form libraries that hosts use with it make one. */
function withAnswer(values: FormItems, linkId: string, value: Value): FormItems {
  const id = groupOf(linkId);
  const group = values[id] as { readonly items?: FormItems } | undefined;
  const kind = typeof value === 'number' ? 'integer' : typeof value;
  return { ...values, [id]: { ...group, items: { ...group?.items, [linkId]: [{ value: { [kind]: value } }] } } };
}
