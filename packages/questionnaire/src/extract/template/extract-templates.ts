import { extensionsOf, isObject, objectsOf, without, type Json } from '../../engine/fhir/json.ts';
import { addBundleEntry, addEntry, fullUrlOf, partOf, textFrom } from '../entry.ts';
import { hasValue } from '../form/has-value.ts';
import { isAnswered, placesIn, type Place } from '../form/place.ts';
import type { Run } from '../run.ts';
import { TEMPLATE_BUNDLE_URL, TEMPLATE_EXTRACT_URL } from '../urls.ts';
import { fillTemplate } from './fill-template.ts';

/** The contained resources, filled in from the response wherever an item asks for it. */
export function extractTemplates(run: Run, root: Place): void {
  for (const extension of extensionsOf(root.item, TEMPLATE_BUNDLE_URL)) {
    for (const bundle of filled(run, root, extension['valueReference'], root.response)) {
      for (const [entry] of objectsOf(bundle['entry'])) addBundleEntry(run, root, entry);
    }
  }
  extractFrom(run, root);
}

function extractFrom(run: Run, place: Place): void {
  for (const extension of extensionsOf(place.item, TEMPLATE_EXTRACT_URL)) {
    for (const focus of focusesOf(place)) extractTemplate(run, place, extension, focus);
  }
  for (const child of placesIn(place)) extractFrom(run, child);
}

function extractTemplate(run: Run, place: Place, extension: Json, focus: Json): void {
  for (const resource of filled(run, place, partOf(extension, 'template'), focus)) {
    const id = textFrom(run, extension, 'resourceId', place, focus);
    const { resourceType, ...fields } = resource;
    const identified = { resourceType, ...(id !== undefined && { id }), ...fields };
    addEntry(run, identified, fullUrlOf(run, extension, place, focus), extension, { ...place, response: focus });
  }
}

/** What a template is filled from: the response, the group, or the question once for each of its answers. */
function focusesOf(place: Place): readonly Json[] {
  if (place.linkId === undefined) return [place.response];
  if (place.answers.length === 0) return isAnswered(place) ? [place.response] : [];
  return place.answers.flatMap(({ answer }) => (hasValue(answer) ? { ...place.response, answer: [answer] } : []));
}

function filled(run: Run, place: Place, reference: unknown, focus: Json): readonly Json[] {
  const name = isObject(reference) ? reference['reference'] : undefined;
  const found = objectsOf(run.questionnaire['contained']).find(([{ id }]) => `#${String(id)}` === name);
  if (!found) {
    run.report('unknown-template', place.path, place.linkId);
    return [];
  }
  const [template, index] = found;
  // The id names the template in its form, not the resource that is made of it.
  return fillTemplate(run, without(template, 'id'), focus, { ...place, path: `contained[${index}]` });
}
