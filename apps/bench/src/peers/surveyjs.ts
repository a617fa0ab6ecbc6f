import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse } from 'fhir/r4.js';
import { Model } from 'survey-core';
import { SUMMANDS, TOTAL, linkId as slotId } from '../forms/slots.ts';
import type { Peer, Value } from './peer.ts';

interface Survey {
  readonly json: object;
  readonly data: Readonly<Record<string, Value>> | undefined;
}

/** SurveyJS does not read FHIR: the same questions, conditions, limits and sums in its own format. */
export const surveyJs: Peer = {
  prepare: (form, response): Survey => ({ json: toSurvey(form), data: response && toData(response) }),

  load(prepared) {
    const { json, data } = prepared as Survey;
    const model = new Model(json);
    if (data) model.data = data;
    return {
      answer: (linkId, value) => model.setValue(linkId, value),
      isEnabled: (linkId) => model.getQuestionByName(linkId)?.isVisible ?? false,
      numberOf: (linkId) => model.getValue(linkId) as number | undefined,
      validate() {
        model.validate(true);
        return model.getAllQuestions().filter((question) => question.errors.length > 0).length;
      },
      respond: () => model.data as unknown,
    };
  },
};

function toSurvey({ item: groups = [] }: Questionnaire): object {
  const elements = groups.map(({ linkId: name, text: title, item: items = [] }, section) => ({
    type: 'panel',
    name,
    title,
    elements: items.map((item, slot) => toElement(item, section, slot)),
  }));
  return { pages: [{ name: 'page', elements }] };
}

function toElement(item: QuestionnaireItem, section: number, slot: number): object {
  const [condition] = item.enableWhen ?? [];
  const wanted = condition?.answerBoolean ?? condition?.answerInteger ?? `'${condition?.answerCoding?.code}'`;
  const common = {
    name: item.linkId,
    title: item.text,
    isRequired: item.required === true,
    ...(condition && { visibleIf: `{${condition.question}} ${condition.operator} ${wanted}` }),
  };
  if (slot === TOTAL && item.extension) {
    const sum = SUMMANDS.map((summand) => `{${slotId(section, summand)}}`).join(' + ');
    return { ...common, type: 'expression', expression: sum };
  }
  switch (item.type) {
    case 'boolean':
      return { ...common, type: 'boolean' };
    case 'choice': {
      const choices = item.answerOption?.map(({ valueCoding }) => ({
        value: valueCoding?.code,
        text: valueCoding?.display,
      }));
      return { ...common, type: 'radiogroup', choices };
    }
    case 'text':
      return { ...common, type: 'comment' };
    case 'integer':
      return { ...common, type: 'text', inputType: 'number', min: 0, max: 1000 };
    case 'decimal':
      return { ...common, type: 'text', inputType: 'number' };
    case 'date':
      return { ...common, type: 'text', inputType: 'date' };
    default:
      return { ...common, type: 'text', maxLength: item.maxLength };
  }
}

function toData({ item: groups = [] }: QuestionnaireResponse): Readonly<Record<string, Value>> {
  const answered = groups.flatMap((group) => group.item ?? []);
  return Object.fromEntries(
    answered.flatMap(({ linkId, answer: [answer] = [] }) => {
      const value = answer?.valueBoolean ?? answer?.valueInteger ?? answer?.valueString ?? answer?.valueCoding?.code;
      return value === undefined ? [] : [[linkId, value] as const];
    }),
  );
}
