import type { Json } from '../../engine/fhir/json.ts';
import { jsonOf } from '../expressions/evaluate.ts';
import type { Binding } from '../expressions/scope.ts';
import type { FormElement } from '../form/read-form.ts';
import { MAX_RESULTS } from '../limits.ts';
import type { Observed } from '../observations/observer.ts';
import { matchesIn } from '../../engine/fhir/matches-in.ts';
import type { Run } from '../run.ts';
import { cast, isBlank } from './cast.ts';
import { initialValues } from './initial-values.ts';
import { questionOf } from './question.ts';

/** The answers to a question: of its expression, or else of an observation, or else those that the form begins with. */
export async function answersFor(
  run: Run,
  element: FormElement,
  initial: Binding | undefined,
  observed: Observed,
): Promise<readonly Json[]> {
  const expressed = initial ? await expressedAnswers(run, element, initial) : [];
  if (expressed.length > 0) return expressed;
  const answer = (await run.observer?.answer(element, observed)) ?? [];
  if (answer.length > 0) return answer;
  const own = initialValues(element.json);
  const most = element.repeats ? own : own.slice(0, 1);
  return most.slice(0, run.take(most.length));
}

async function expressedAnswers(run: Run, element: FormElement, initial: Binding): Promise<readonly Json[]> {
  const { values } = await initial();
  const definition = element.definitions.find(({ kind }) => kind === 'initial');
  const place = { path: definition?.path ?? element.path, linkId: element.linkId };
  const results = resultsOf(values, definition?.language === 'query');
  run.count(results.length);
  const found = results.filter((value) => !isBlank(value));
  const most = element.repeats ? found.slice(0, MAX_RESULTS) : found.slice(0, 1);
  if (most.length < found.length) run.report(element.repeats ? 'too-many-results' : 'several-values', place);
  const wanted = most.slice(0, run.take(most.length));
  if (wanted.length === 0) return [];

  const question = questionOf(element, run);
  // Each value is compared with each option.
  run.count(wanted.length * (question.options?.length ?? 0));
  const answers = new Map<string, Json>();
  for (const value of wanted) {
    const answer = cast(value, question);
    if (typeof answer === 'string') run.report(answer, place);
    // Chosen twice is chosen once; a text or a number may well be there twice.
    else answers.set('valueCoding' in answer ? JSON.stringify(answer) : String(answers.size), answer);
  }
  return [...answers.values()];
}

/** What an expression gave: of a query the resources that it found. */
export function resultsOf(values: unknown, isQuery: boolean): readonly unknown[] {
  const results = jsonOf(values);
  return isQuery ? results.flatMap((resource) => matchesIn(resource as Json)) : results;
}
