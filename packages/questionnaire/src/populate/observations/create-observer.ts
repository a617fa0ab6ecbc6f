import { choiceKey, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { cast } from '../answers/cast.ts';
import { questionOf } from '../answers/question.ts';
import type { FormElement } from '../form/read-form.ts';
import type { Run } from '../run.ts';
import { findObservations, hasCodeOf, isFinal } from './find-observations.ts';
import { codesOf } from './link-period.ts';
import { observationQuery } from './observation-query.ts';
import type { Observer } from './observer.ts';

/** Population by observation (`observationLinkPeriod`), which only some forms use. */
export function createObserver(run: Run): Observer {
  return {
    prefetch(form) {
      for (const { json } of searchedIn(form)) {
        const search = observationQuery(run, json);
        if (typeof search !== 'string') void run.fetch(search.query);
      }
    },

    async inside(element, around) {
      const other = around.other || element.hasSubject;
      if (!isPanel(element) || other) return { ...around, other };
      const [panel] = await findObservations(run, element);
      return { other, panel: panel ? await partsOf(run, panel, element) : [] };
    },

    async answer(element, { other, panel }) {
      if (!element.isLinked || !run.spend(1)) return [];
      const refusal = other ? 'other-subject' : isAnswerable(element) ? undefined : 'unreadable-extension';
      if (refusal) {
        run.report(refusal, element);
        return [];
      }
      const found = panel?.filter((part) => hasCodeOf(element.json, part)) ?? (await findObservations(run, element));
      return answerIn(run, found, element);
    },
  };
}

function answerIn(run: Run, observations: readonly Json[], element: FormElement): readonly Json[] {
  if (observations.length === 0) return [];
  const question = questionOf(element, run);
  for (const observation of observations) {
    const key = choiceKey(observation, 'value');
    const answer = key === undefined ? 'wrong-type' : cast(observation[key], question);
    if (answer === 'wrong-type') continue;
    if (typeof answer !== 'string') return [answer];
    // An older value in place of the last one would pass for it.
    run.report(answer, element);
    return [];
  }
  return [];
}

/** An observation answers one question, once. */
function isAnswerable({ json, repeats }: FormElement): boolean {
  return !repeats && codesOf(json).length > 0;
}

function isPanel({ type, isLinked }: FormElement): boolean {
  return type === 'group' && isLinked;
}

/** What is searched for by itself, about the subject of the response. */
function searchedIn(element: FormElement): readonly FormElement[] {
  if (element.hasSubject) return [];
  if (isPanel(element)) return [element];
  return [...(element.isLinked && isAnswerable(element) ? [element] : []), ...element.items.flatMap(searchedIn)];
}

/** The components of an observation, and the observations that it has as members. */
async function partsOf(run: Run, panel: Json, element: FormElement): Promise<readonly Json[]> {
  const references = objectsOf(panel['hasMember']).flatMap(([{ reference }]) => textOf(reference) ?? []);
  const members = await Promise.all(
    references
      // Those of the host's own server.
      .filter((reference) => /^Observation\/[\w.-]{1,64}$/.test(reference))
      .map(async (reference) => {
        const member = await run.fetch(reference);
        if (typeof member === 'string') run.report(member, element);
        return member;
      }),
  );
  return [
    ...objectsOf(panel['component']).map(([component]) => component),
    ...members.filter((member) => typeof member !== 'string').filter((member) => isFinal(run, member)),
  ];
}
