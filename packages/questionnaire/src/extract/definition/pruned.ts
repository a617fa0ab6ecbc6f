import { isObject } from '../../engine/fhir/json.ts';

/** A value without the elements in it that nothing was written to. */
export function pruned(value: unknown): unknown {
  if (Array.isArray(value)) {
    const entries = value.map(pruned).filter((entry) => entry !== undefined);
    return entries.length > 0 ? entries : undefined;
  }
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, pruned(field)] as const);
  const kept = fields.filter(([, field]) => field !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
