import { choiceKey, extensionsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { UNIT_URL } from '../../engine/fhir/urls.ts';
import { partOf } from '../entry.ts';
import { hasValue } from '../form/has-value.ts';
import { isAnswered, placesIn, type Place } from '../form/place.ts';
import type { ExtractProblemCode } from '../model.ts';
import type { Run } from '../run.ts';
import { DEFINITION_EXTRACT_URL, DEFINITION_VALUE_URL, ITEM_CONTEXT_URL, RESOURCE_DEFINITION } from '../urls.ts';
import type { Typed } from './cast.ts';
import type { ResourceWriter } from './resource-writer.ts';

/**
 * Writes what an item and the items inside give to one resource, which is the one
 * whose definitions begin with `canonical`. A question that has several answers for
 * an element that takes one writes the nearest list around the element once for each.
 */
export function writePlace(run: Run, writer: ResourceWriter, place: Place, canonical: string): void {
  const element = elementOf(place.item['definition'], canonical);
  const report = (code: ExtractProblemCode | undefined) => code && run.report(code, place.path, place.linkId);
  const answers = place.answers.filter(({ answer }) => hasValue(answer));
  const writeInside = (inner: ResourceWriter, places: readonly Place[]) => {
    // What the form gives beside an answer is not there without one.
    const written = places.filter((child) => isAnswered(child) && !startsAnew(child.item, canonical));
    for (const child of written) writePlace(run, inner, child, canonical);
  };

  if (element === undefined || answers.length === 0) {
    const isWithoutValue = place.answers.length > 0 && answers.length === 0;
    const inner = element === undefined || isWithoutValue ? writer.within() : writer.open(element);
    if (typeof inner === 'string') return report(inner);
    if (!isWithoutValue) writeValues(run, element === undefined ? writer.within() : inner, place, canonical);
    return writeInside(inner, placesIn(place));
  }
  const takesAll = answers.length === 1 || writer.takesSeveral(element);
  const batches = takesAll ? [answers] : answers.map((answered) => [answered]);
  if (!takesAll && !writer.canRepeatAround(element)) return report('several-values');
  for (const batch of batches) {
    const inner = writer.within();
    for (const { answer } of batch) report(inner.write(element, typedAnswer(answer, place.item)));
    writeValues(run, inner, place, canonical);
    writeInside(inner, [...(batch === batches[0] ? place.places : []), ...batch.flatMap(({ places }) => places)]);
  }
}

/** What the form itself gives: fixed values and expressions. */
function writeValues(run: Run, writer: ResourceWriter, place: Place, canonical: string): void {
  for (const extension of extensionsOf(place.item, DEFINITION_VALUE_URL)) {
    const element = elementOf(partOf(extension, 'definition'), canonical);
    if (element === undefined) continue;
    for (const value of valuesOf(run, extension, place)) {
      const code = writer.write(element, value);
      if (code) run.report(code, place.path, place.linkId);
    }
  }
}

function valuesOf(run: Run, extension: Json, place: Place): readonly Typed[] {
  const expression = partOf(extension, 'expression') as Json | undefined;
  if (expression) {
    return run
      .evaluate(expression['expression'], place.response, place)
      .map((value) => ({ value, type: undefined, unit: undefined }));
  }
  const fixed = extensionsOf(extension, 'fixed-value')[0];
  return fixed ? [typedAnswer(fixed, {})] : [];
}

function typedAnswer(answer: Json, item: Json): Typed {
  const key = choiceKey(answer, 'value') ?? '';
  return {
    value: answer[key],
    type: key.slice('value'.length),
    unit: extensionsOf(item, UNIT_URL)[0]?.['valueCoding'],
  };
}

/** The element id of a definition, where it is of this resource. */
function elementOf(definition: unknown, canonical: string): string | undefined {
  const text = textOf(definition);
  return text?.startsWith(`${canonical}#`) ? text.slice(canonical.length + 1) : undefined;
}

/** Whether another resource of the same definition begins at the item. */
function startsAnew(item: Json, canonical: string): boolean {
  return (
    extensionsOf(item, DEFINITION_EXTRACT_URL).some((extension) => partOf(extension, 'definition') === canonical) ||
    extensionsOf(item, ITEM_CONTEXT_URL).some(({ valueCode }) => RESOURCE_DEFINITION + String(valueCode) === canonical)
  );
}
