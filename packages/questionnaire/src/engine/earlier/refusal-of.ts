import { isObject, textOf } from '../fhir/json.ts';
import type { Form } from '../model/form.ts';

/**
 * Why no answer of a response is shown beside a form: it is none, it was never completed or was withdrawn
 * (`not-completed`), or it answers another form, or another version of it, in which a question may mean something else.
 */
export type EarlierRefusal = 'not-a-response' | 'not-completed' | 'other-questionnaire';

export function refusalOf({ url, version }: Form, response: unknown): EarlierRefusal | undefined {
  if (!isObject(response) || response['resourceType'] !== 'QuestionnaireResponse') return 'not-a-response';
  const { status, questionnaire } = response;
  if (status !== 'completed' && status !== 'amended') return 'not-completed';
  const [base, wanted] = textOf(questionnaire)?.split('|') ?? [];
  if (base === undefined || url === undefined) return undefined;
  return base === url && (wanted === undefined || version === undefined || wanted === version)
    ? undefined
    : 'other-questionnaire';
}
