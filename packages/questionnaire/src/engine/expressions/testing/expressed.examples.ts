import type { FormProblem, Session, SessionOptions } from '../../index.ts';
import { createSession, readQuestionnaire } from '../../index.ts';
import { prepareExpressions } from '../index.ts';

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire';

type Extension = Readonly<Record<string, unknown>>;

const fhirpath = (expression: string) => ({ language: 'text/fhirpath', expression });
const sdc =
  (name: string) =>
  (expression: string): Extension => ({
    url: `${SDC}-${name}`,
    valueExpression: fhirpath(expression),
  });

/* The extensions of SDC, for forms in tests. */
export const calculated = sdc('calculatedExpression');
export const enabledBy = sdc('enableWhenExpression');
export const initially = sdc('initialExpression');
export const optionsFrom = sdc('answerExpression');

export function variable(name: string, expression: string): Extension {
  return { url: `${HL7}/variable`, valueExpression: { ...fhirpath(expression), name } };
}

export function query(name: string, expression: string): Extension {
  return { url: `${HL7}/variable`, valueExpression: { language: 'application/x-fhir-query', expression, name } };
}

export function rule(expression: string, severity = 'error', human = 'Look again.'): Extension {
  return {
    url: `${HL7}/targetConstraint`,
    extension: [
      { url: 'key', valueId: 'rule' },
      { url: 'severity', valueCode: severity },
      { url: 'human', valueString: human },
      { url: 'expression', valueExpression: fhirpath(expression) },
    ],
  };
}

export function toggle(expression: string, ...codes: readonly string[]): Extension {
  return {
    url: `${SDC}-answerOptionsToggleExpression`,
    extension: [
      ...codes.map((code) => ({ url: 'option', valueCoding: { code } })),
      { url: 'expression', valueExpression: fhirpath(expression) },
    ],
  };
}

/** An expression beside a field, as in `{ _text: beside("'Hello'") }`. */
export function beside(expression: string): object {
  return { extension: [{ url: `${HL7}/cqf-expression`, valueExpression: fhirpath(expression) }] };
}

/** A session over these items, with their expressions running. */
export function expressed(
  item: readonly object[],
  options: SessionOptions = {},
  root: object = {},
): { readonly session: Session; readonly problems: readonly FormProblem[] } {
  const { form } = readQuestionnaire({ resourceType: 'Questionnaire', status: 'draft', ...root, item });
  const { expressions, problems } = prepareExpressions(form);
  return { session: createSession(form, { tools: { expressions }, ...options }), problems };
}

export const whole = (value: number) => [{ kind: 'integer' as const, value }];
export const truth = (value: boolean) => [{ kind: 'boolean' as const, value }];
/** The path to the answers of a question anywhere in the form. */
export const valueOf = (linkId: string) => `%resource.repeat(item).where(linkId='${linkId}').answer.value`;
