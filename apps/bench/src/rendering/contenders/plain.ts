import type { Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4.js';

/** What the floors have in common: as much of FHIR as the generated forms use. */
export function questionsOf({ item: sections = [] }: Questionnaire): readonly QuestionnaireItem[] {
  return sections.flatMap(({ item = [] }) => item);
}

/** The native field for a type that is typed. */
export function inputType(type: QuestionnaireItem['type']): string {
  if (type === 'date') return 'date';
  return type === 'integer' || type === 'decimal' ? 'number' : 'text';
}

export function isOpen({ operator, ...condition }: QuestionnaireItemEnableWhen, value: unknown): boolean {
  const expected = condition.answerBoolean ?? condition.answerInteger ?? condition.answerCoding?.code;
  if (value === undefined || value === '' || expected === undefined) return false;
  return operator === '>' ? Number(value) > Number(expected) : value === expected;
}
