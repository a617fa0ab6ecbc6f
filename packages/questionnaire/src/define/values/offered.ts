import type { Coding, QuestionnaireItem } from 'fhir/r4.js';
import { ABSENT_REASONS_URL, UNIT_OPTION_URL, UNIT_URL } from '../../engine/fhir/urls.ts';

/* What a question offers, as `defineQuestionnaire` has written it. */

export function codingsIn({ answerOption = [] }: QuestionnaireItem): readonly Coding[] {
  return answerOption.flatMap(({ valueCoding }) => valueCoding ?? []);
}

export function unitsIn({ extension = [] }: QuestionnaireItem): readonly Coding[] {
  return extension.flatMap(({ url, valueCoding }) =>
    url === UNIT_URL || url === UNIT_OPTION_URL ? (valueCoding ?? []) : [],
  );
}

export function absentReasonsIn({ extension = [] }: QuestionnaireItem): readonly string[] {
  return extension.flatMap(({ url, valueCode }) => (url === ABSENT_REASONS_URL ? (valueCode ?? []) : []));
}
