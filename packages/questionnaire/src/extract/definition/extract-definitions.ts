import { extensionsOf, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { addEntry, fullUrlOf, partOf } from '../entry.ts';
import { isAnswered, placesIn, type Place } from '../form/place.ts';
import type { ShapeOf } from '../model.ts';
import type { Run } from '../run.ts';
import { DEFINITION_EXTRACT_URL, DEFINITION_VALUE_URL, ITEM_CONTEXT_URL, RESOURCE_DEFINITION } from '../urls.ts';
import { pruned } from './pruned.ts';
import { startResource } from './resource-writer.ts';
import { writePlace } from './write-place.ts';

/** A resource wherever an item asks for one, out of what is inside. */
export function extractDefinitions(run: Run, place: Place, shapeOf: ShapeOf): void {
  if (place.linkId === undefined || isAnswered(place)) {
    for (const extension of extensionsOf(place.item, DEFINITION_EXTRACT_URL)) {
      extractResource(run, place, shapeOf, textOf(partOf(extension, 'definition')), extension);
    }
    for (const { valueCode } of extensionsOf(place.item, ITEM_CONTEXT_URL)) {
      // A query for what to update is no longer part of SDC, and needs a server.
      extractResource(
        run,
        place,
        shapeOf,
        typeof valueCode === 'string' ? RESOURCE_DEFINITION + valueCode : undefined,
        {},
      );
    }
  }
  for (const child of placesIn(place)) extractDefinitions(run, child, shapeOf);
}

function extractResource(
  run: Run,
  place: Place,
  shapeOf: ShapeOf,
  canonical: string | undefined,
  extension: Json,
): void {
  if (canonical === undefined) return run.report('unreadable-extension', place.path, place.linkId);
  const base = canonical.startsWith(RESOURCE_DEFINITION) ? canonical.slice(RESOURCE_DEFINITION.length) : '';
  const isBase = /^[A-Z]\w*$/.test(base);
  const type = isBase ? base : typeWithin(place.item, canonical);
  if (type === undefined || shapeOf(type, 'id') === undefined) {
    return run.report('unknown-resource-type', place.path, place.linkId);
  }
  const resource: Record<string, unknown> = { resourceType: type };
  if (!isBase) {
    resource['meta'] = { profile: [canonical] };
    run.report('profile-not-read', place.path, place.linkId);
  }
  writePlace(run, startResource(type, resource, shapeOf), place, canonical);
  addEntry(run, pruned(resource) as Json, fullUrlOf(run, extension, place), extension, place);
}

/** The type that a profile is of, as the definitions of the items tell: `…/my-patient#Patient.name`. */
function typeWithin(item: Json, canonical: string): string | undefined {
  const definitions = [
    item['definition'],
    ...extensionsOf(item, DEFINITION_VALUE_URL).map((own) => partOf(own, 'definition')),
  ];
  const found = definitions.find((definition) => textOf(definition)?.startsWith(`${canonical}#`));
  if (found !== undefined) return /^\w+/.exec(String(found).slice(canonical.length + 1))?.[0];
  for (const [child] of objectsOf(item['item'])) {
    const type = typeWithin(child, canonical);
    if (type !== undefined) return type;
  }
  return undefined;
}
