import type { Json } from '../../engine/fhir/json.ts';
import { addEntry, textFrom } from '../entry.ts';
import type { Place } from '../form/place.ts';
import type { Run } from '../run.ts';

/** An Observation that is still being written: what is inside adds to it. */
export interface Draft {
  readonly place: Place;
  readonly fullUrl: string;
  /** The extension that says how it stands in the transaction. */
  readonly entry: Json;
  readonly fields: Json;
  readonly isPanel: boolean;
  readonly components: Json[];
  readonly members: Json[];
  /** The Observation that this one was calculated from. */
  readonly derivedFrom: Draft | undefined;
}

/** A panel is nothing but what it holds. */
export function saysSomething({ isPanel, components, members }: Draft): boolean {
  return !isPanel || components.length > 0 || members.length > 0;
}

export function referTo({ fullUrl }: Draft): Json {
  return { reference: fullUrl };
}

/** Adds the Observation to the transaction; `kept` are all that are added. */
export function writeDraft(run: Run, draft: Draft, common: Json, kept: ReadonlySet<Draft>): void {
  const { place, entry, components, members } = draft;
  const id = textFrom(run, entry, 'resourceId', place);
  const derivedFrom = [
    ...(run.source === undefined ? [] : [{ reference: run.source }]),
    ...(draft.derivedFrom && kept.has(draft.derivedFrom) ? [referTo(draft.derivedFrom)] : []),
  ];
  const resource = {
    resourceType: 'Observation',
    ...(id !== undefined && { id }),
    status: 'final',
    ...common,
    ...draft.fields,
    ...(derivedFrom.length > 0 && { derivedFrom }),
    ...(members.length > 0 && { hasMember: members }),
    ...(components.length > 0 && { component: components }),
  };
  addEntry(run, resource, draft.fullUrl, entry, place);
}
