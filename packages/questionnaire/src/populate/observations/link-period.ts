import { extensionsOf, isObject, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { compileExpression } from '../../engine/fhirpath/index.ts';
import { compareTemporals, readTemporal, type Temporal } from '../../engine/fhirpath/values/temporal.ts';
import { LINK_PERIOD_URL } from '../urls.ts';

/** The units of a period as FHIRPath has them, with their seconds. */
const UNITS: ReadonlyMap<string, readonly [name: string, seconds: number]> = new Map([
  ['a', ['years', 31_557_600]],
  ['mo', ['months', 2_629_800]],
  ['wk', ['weeks', 604_800]],
  ['d', ['days', 86_400]],
  ['h', ['hours', 3_600]],
  ['min', ['minutes', 60]],
  ['s', ['seconds', 1]],
]);

/** When the period of an item began that ends `now`; `undefined` where it cannot be read. */
export function startOfPeriod(item: Json, now: string): string | undefined {
  const duration = extensionsOf(item, LINK_PERIOD_URL)[0]?.['valueDuration'];
  const { value, code, unit } = isObject(duration) ? duration : ({} as Json);
  const known = UNITS.get(textOf(code ?? unit) ?? '');
  if (!known || typeof value !== 'number' || !(value > 0 && value < 1e6)) return undefined;
  const [name, seconds] = known;
  // FHIRPath takes whole years, months and days only.
  const length = Number.isInteger(value) ? `${value} ${name}` : `${Math.round(value * seconds)} seconds`;
  const compilation = compileExpression(`now() - ${length}`);
  const result = compilation.kind === 'compiled' ? compilation.evaluate({ context: [], now }) : undefined;
  return result?.kind === 'values' ? result.values.map(String)[0] : undefined;
}

/** When an observation was made, at the latest. */
export function timeOf({ effectiveDateTime, effectiveInstant, effectivePeriod }: Json): Temporal | undefined {
  const { start, end } = isObject(effectivePeriod) ? effectivePeriod : ({} as Json);
  const text = textOf(effectiveDateTime ?? effectiveInstant ?? end ?? start);
  return text === undefined ? undefined : readTemporal(text, 'date');
}

/** Whether one time is known to be after another: a day is not after an hour of that day. */
export function isAfter(one: Temporal, other: Temporal): boolean {
  try {
    return (compareTemporals(one, other) ?? 0) > 0;
  } catch {
    // A time without a zone has no place in the order.
    return false;
  }
}

/** The codes of an item as FHIR searches for them. */
export function codesOf(item: Json): readonly Json[] {
  return objectsOf(item['code'])
    .map(([coding]) => coding)
    .filter(({ code }) => typeof code === 'string');
}
