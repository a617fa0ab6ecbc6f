import type { QuestionnaireItem, QuestionnaireResponse } from 'fhir/r4.js';
import { isObject, objectsOf, type Json } from '../engine/fhir/json.ts';
import type { Answers, DraftAnswers } from './model/answers.ts';
import type { DefinedQuestionnaire } from './model/defined-questionnaire.ts';
import { canonicalOf } from './canonical-of.ts';
import { holdsQuestions } from './holds-questions.ts';
import { readValue } from './values/read-value.ts';

/** Something in a response that does not fit its form. It names the place, and never an answer. */
export interface AnswerProblem {
  readonly code:
    /** It is no QuestionnaireResponse. */
    | 'not-a-response'
    /** It answers another form, or another version of it. */
    | 'other-form'
    /** The form has no such item in this place. */
    | 'unknown-item'
    /** The item stands here more often than the form allows. */
    | 'repeated-item'
    | 'too-many-answers'
    | 'wrong-type'
    | 'not-an-option'
    /** An answer that the form requires is missing. */
    | 'required';
  /** Where in the response, e.g. `item[2].answer[0]`; for what is missing, the element that should hold it. */
  readonly path: string;
  /** The item of the form that it is about, if there is one. */
  readonly linkId: string | undefined;
}

export type AnswersRead<Form> =
  | { readonly fits: true; readonly answers: Answers<Form>; readonly problems: readonly [] }
  /** What fits, and what does not: a response that is still open misses what is required. */
  | { readonly fits: false; readonly answers: DraftAnswers<Form>; readonly problems: readonly AnswerProblem[] };

/**
 * Reads the answers of a response as the types of its form. The response is read
 * as it stands: conditions are not evaluated, and no answer is guessed at.
 */
export function readAnswers<Form extends DefinedQuestionnaire>(
  form: Form,
  response: QuestionnaireResponse,
): AnswersRead<Form> {
  const problems: AnswerProblem[] = [];
  const answers = readResponse(form, response, problems);
  return { fits: problems.length === 0, answers, problems } as unknown as AnswersRead<Form>;
}

type Values = Readonly<Record<string, unknown>>;

function readResponse(form: DefinedQuestionnaire, response: unknown, problems: AnswerProblem[]): Values {
  const report = (code: AnswerProblem['code'], path: string, linkId?: string): void => {
    problems.push({ code, path, linkId });
  };
  if (!isObject(response) || response['resourceType'] !== 'QuestionnaireResponse') {
    report('not-a-response', 'resourceType');
    return readItems(form.item ?? [], {}, '');
  }
  const canonical = canonicalOf(form);
  const answered = response['questionnaire'];
  if (canonical !== undefined && answered !== undefined && answered !== canonical)
    report('other-form', 'questionnaire');
  return readItems(form.item ?? [], response, '');

  function readItems(items: readonly QuestionnaireItem[], holder: Json, path: string): Values {
    const found = new Map<string, (readonly [Json, string])[]>(items.map(({ linkId }) => [linkId, []]));
    for (const [raw, index] of objectsOf(holder['item'])) {
      const place = `${path}item[${index}]`;
      const known = found.get(String(raw['linkId']));
      if (known) known.push([raw, place]);
      else report('unknown-item', place);
    }
    return Object.fromEntries(
      items.flatMap((item) => {
        if (item.type === 'display') return [];
        const here = found.get(item.linkId) ?? [];
        const value = item.type === 'group' ? readGroup(item, here, path) : readQuestion(item, here, path);
        return value === undefined ? [] : [[item.linkId, value]];
      }),
    );
  }

  function readGroup(item: QuestionnaireItem, here: readonly (readonly [Json, string])[], path: string): unknown {
    const [first, ...more] = here;
    if (item.repeats) {
      if (first) return here.map(([raw, place]) => readItems(item.item ?? [], raw, `${place}.`));
      return reportMissing(item, path);
    }
    for (const [, place] of more) report('repeated-item', place, item.linkId);
    if (first) return readItems(item.item ?? [], first[0], `${first[1]}.`);
    // What a condition can take away is only missed where it was begun.
    return item.enableWhen ? undefined : readItems(item.item ?? [], {}, path);
  }

  function readQuestion(item: QuestionnaireItem, here: readonly (readonly [Json, string])[], path: string): unknown {
    const [first, ...more] = here;
    for (const [, place] of more) report('repeated-item', place, item.linkId);
    if (!first) return reportMissing(item, path);

    const [raw, place] = first;
    const listed = objectsOf(raw['answer']);
    const withItems = holdsQuestions(item);
    if (listed.length === 0 && (!withItems || objectsOf(raw['item']).length === 0)) return reportMissing(item, path);
    const values = listed.flatMap(([answer, index]) => readOne(item, answer, `${place}.answer[${index}]`));
    // While a question has no answer, its items stand on the question itself.
    if (listed.length === 0) values.push(...readOne(item, raw, place));
    if (item.repeats) return values.length > 0 ? values : undefined;
    for (const [, index] of listed.slice(1)) report('too-many-answers', `${place}.answer[${index}]`, item.linkId);
    return values[0];
  }

  /** One answer with its items; a list, so that one that does not fit is none. */
  function readOne(item: QuestionnaireItem, answer: Json, path: string): readonly unknown[] {
    const hasValue = Object.keys(answer).some((key) => /^_?value[A-Z]/.test(key));
    const read = hasValue ? readValue(item, answer) : undefined;
    if (read && 'problem' in read) report(read.problem, path, item.linkId);
    const value = read && 'value' in read ? [read.value] : [];
    const withItems = holdsQuestions(item);
    if (!hasValue && item.required) report('required', path, item.linkId);
    else if (!hasValue && !withItems) report('wrong-type', path, item.linkId);
    if (!withItems) return value;
    const inner = readItems(item.item ?? [], answer, `${path}.`);
    return [{ ...(value.length > 0 && { value: value[0] }), item: inner }];
  }

  function reportMissing({ linkId, required, enableWhen }: QuestionnaireItem, path: string): undefined {
    if (required && !enableWhen) report('required', path.replace(/\.$/, ''), linkId);
  }
}
