import { choiceKey, isObject, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { cast } from '../answers/cast.ts';
import type { FormElement } from '../form/read-form.ts';
import type { Place, Run } from '../run.ts';
import { findObservations, hasCodeOf } from './find-observations.ts';
import { codesOf, isLinked } from './link-period.ts';

/** What is known of observations at a place of the form. */
export interface Observed {
  /** Whether the questions are about somebody else than the subject of the response. */
  readonly other: boolean;
  /** The observation of a group around, which the questions inside are about, with its members. */
  readonly panel: readonly Json[] | undefined;
}

export const UNOBSERVED: Observed = { other: false, panel: undefined };

/** Goes into an element: a group may bring an observation of its own. */
export async function observedInside(run: Run, element: FormElement, around: Observed): Promise<Observed> {
  const other = around.other || element.hasSubject;
  if (element.type !== 'group' || !isLinked(element.json) || other) return { ...around, other };
  const [panel] = await findObservations(run, element.json, element);
  return { other, panel: panel ? await partsOf(run, panel, element) : [] };
}

/** The answer of the most recent observation whose value is of the right type, if there is one. */
export async function observedAnswer(run: Run, element: FormElement, observed: Observed): Promise<readonly Json[]> {
  const { json: item, type } = element;
  const refused = !isLinked(item) ? undefined : observed.other ? 'other-subject' : refusal(element);
  if (refused) run.report(refused, element);
  if (refused || !isLinked(item)) return [];
  const found = observed.panel?.filter((part) => hasCodeOf(item, part)) ?? (await findObservations(run, item, element));
  for (const observation of found) {
    const key = choiceKey(observation, 'value');
    if (key === undefined) continue;
    const answer = cast(observation[key], { item, type, questionnaire: run.questionnaire });
    if (answer === 'wrong-type') continue;
    if (typeof answer !== 'string') return [answer];
    // An older value in place of the last one would pass for it.
    run.report(answer, element);
    return [];
  }
  return [];
}

/** An observation answers one question, once. */
function refusal({ json, repeats }: FormElement): 'unreadable-extension' | undefined {
  return repeats || codesOf(json).length === 0 ? 'unreadable-extension' : undefined;
}

/** The components of an observation, and the observations that it has as members. */
async function partsOf(run: Run, panel: Json, place: Place): Promise<readonly Json[]> {
  const members = objectsOf(panel['hasMember']).flatMap(([{ reference }]) => textOf(reference) ?? []);
  const fetched = await Promise.all(
    members
      .filter((reference) => /^Observation\/[\w.-]{1,64}$/.test(reference))
      .map(async (reference) => {
        const member = await run.fetch(reference);
        if (typeof member === 'string') run.report(member, place);
        return member;
      }),
  );
  const components = objectsOf(panel['component']).map(([component]) => component);
  return [...components, ...fetched.filter((member) => isObject(member))];
}
