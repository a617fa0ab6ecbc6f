import type { QuestionnaireResponse } from 'fhir/r4.js';
import { isObject, objectsOf, textOf, type Json } from '../engine/fhir/json.ts';
import { compileExpression } from '../engine/fhirpath/index.ts';
import { withLaunchContext } from './context/launch-context.ts';
import { sourceQueriesOf, withSourceQueries } from './context/source-queries.ts';
import type { Scope } from './expressions/scope.ts';
import { fillItems } from './fill/fill-items.ts';
import { openElement } from './fill/open-element.ts';
import { populationContexts } from './fill/population-contexts.ts';
import { elementsIn, readForm, type FormElement } from './form/read-form.ts';
import type { Population, PopulateOptions, PopulateSignal } from './model.ts';
import { UNOBSERVED } from './observations/observer.ts';
import { prefetch } from './queries/prefetch.ts';
import type { Draft } from './draft.ts';
import { createRun, type Compile, type Run } from './run.ts';
import { SOURCE_MAP_URL } from './urls.ts';

/**
 * `$populate` of SDC: a response to a form with the answers that its expressions, its observations and its initial
 * values give. Whether an item is enabled is for the session to say, which loads the response.
 *
 * It rejects with the reason of the signal when that is aborted, and for no other reason.
 */
export async function populate<Signal extends PopulateSignal>(
  questionnaire: unknown,
  options: PopulateOptions<Signal>,
): Promise<Population> {
  return populateWith(compileExpression, questionnaire, options);
}

/** Population with any compiler, so that tests can compare two. */
export async function populateWith<Signal extends PopulateSignal>(
  compile: Compile,
  questionnaire: unknown,
  options: PopulateOptions<Signal>,
): Promise<Population> {
  const isForm = isObject(questionnaire) && questionnaire['resourceType'] === 'Questionnaire';
  const form: Json = isForm ? questionnaire : {};
  const response = responseTo(form, options);
  const run = createRun(form, response, compile, options);
  try {
    run.check();
    if (isForm) await fill(run, options.context ?? {});
    else run.report('not-a-questionnaire', { path: '', linkId: undefined });
  } finally {
    run.end();
  }
  return {
    response: response as unknown as QuestionnaireResponse,
    candidates: run.candidates,
    problems: run.problems,
  };
}

async function fill(run: Run, context: Readonly<Record<string, unknown>>): Promise<void> {
  reportOtherMethods(run);
  const form = readForm(run.questionnaire, run.report);
  const batches = sourceQueriesOf(run);
  const nowhere: Scope = { path: '', linkId: undefined, focus: run.response, item: undefined, names: undefined };
  const launch = withLaunchContext(run, context, nowhere);
  const around = batches.reduce((scope, batch) => withSourceQueries(run, scope, batch), launch);
  await prefetch(run, form, batches, launch);
  if (elementsIn(form).some(({ isLinked }) => isLinked)) await loadObserver(run, form);
  const [about] = await populationContexts(run, form, around);
  const { scope } = openElement(run, form, run.response, around, about);
  await fillItems(run, form, run.response, scope, UNOBSERVED);
}

async function loadObserver(run: Run, form: FormElement): Promise<void> {
  try {
    const { createObserver } = await import('./observations/create-observer.ts');
    run.observer = createObserver(run);
    run.observer.prefetch(form);
  } catch {
    run.report('method-not-run', form);
  }
}

function responseTo({ url, version }: Json, { subject, now }: Pick<PopulateOptions, 'subject' | 'now'>): Draft {
  const canonical = [textOf(url), textOf(version)].filter((part) => part !== undefined).join('|');
  return {
    resourceType: 'QuestionnaireResponse',
    ...(textOf(url) !== undefined && { questionnaire: canonical }),
    status: 'in-progress',
    ...(subject && { subject }),
    authored: now,
  };
}

function reportOtherMethods(run: Run): void {
  objectsOf(run.questionnaire['extension']).forEach(([{ url }, index]) => {
    if (url === SOURCE_MAP_URL) run.report('method-not-run', { path: `extension[${index}]`, linkId: undefined });
  });
}
