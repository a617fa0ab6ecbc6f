import { isObject, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { readTemporal } from '../../engine/fhirpath/values/temporal.ts';
import { matchesIn } from '../../engine/fhir/matches-in.ts';
import type { FormElement } from '../form/read-form.ts';
import type { Run } from '../run.ts';
import { codesOf, isAfter, startOfPeriod, timeOf } from './link-period.ts';
import { observationQuery, STATUSES } from './observation-query.ts';

/** The observations that an item may be populated from, the most recent first. */
export async function findObservations(run: Run, element: FormElement): Promise<readonly Json[]> {
  const search = observationQuery(run, element.json);
  if (typeof search === 'string') {
    run.report(search, element);
    return [];
  }
  const resource = await run.fetch(search.query);
  if (typeof resource === 'string') {
    run.report(resource, element);
    return [];
  }
  const [start, end] = [startOfPeriod(element.json, run.now), run.now].map((text) => readTemporal(text ?? '', 'date'));
  // A server may search in another way than it was asked to, so that all is checked again.
  const matches = matchesIn(resource);
  run.count(matches.length);
  const found = matches.filter((observation) => {
    const time = timeOf(observation);
    const isInPeriod = time && !(start && isAfter(start, time)) && !(end && isAfter(time, end));
    return isInPeriod && isFinal(run, observation) && hasCodeOf(element.json, observation);
  });
  return mostRecentFirst(found);
}

/** Whether a resource is an observation about the subject that holds. */
export function isFinal({ subject }: Run, observation: Json): boolean {
  return (
    observation['resourceType'] === 'Observation' &&
    STATUSES.includes(observation['status']) &&
    isAbout(observation, textOf(subject?.reference) ?? '')
  );
}

/** Whether an observation, or a part of one, has one of the codes of an item. */
export function hasCodeOf(item: Json, { code }: Json): boolean {
  const codings = objectsOf(isObject(code) ? code['coding'] : undefined);
  return codesOf(item).some((own) =>
    codings.some(([coding]) => coding['code'] === own['code'] && coding['system'] === own['system']),
  );
}

/** The heart rate of a child is no answer about its mother (`focus`). */
function isAbout({ subject, focus }: Json, reference: string): boolean {
  const isSubject = (other: unknown): boolean => {
    const own = isObject(other) ? textOf(other['reference']) : undefined;
    return own === undefined || idIn(own) === idIn(reference);
  };
  return isSubject(subject) && objectsOf(focus).every(([other]) => isSubject(other));
}

/** A reference without its server and version. */
function idIn(reference: string): string | undefined {
  return reference
    .replace(/\/_history\/.*$/, '')
    .split('/')
    .slice(-2)
    .join('/');
}

function mostRecentFirst(observations: readonly Json[]): readonly Json[] {
  return observations.toSorted((one, other) => {
    const [first, second] = [timeOf(one), timeOf(other)];
    if (!first || !second) return 0;
    return isAfter(second, first) ? 1 : isAfter(first, second) ? -1 : 0;
  });
}
