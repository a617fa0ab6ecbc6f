import type { BundleEntry } from 'fhir/r4.js';
import { extract, type Extraction } from '../extract.ts';
import { byDefinition } from '../definition/by-definition.ts';
import type { ExtractOptions } from '../method.ts';
import { r4Shape } from '../r4/r4-shape.ts';
import { byTemplate } from '../template/by-template.ts';

/** Extraction with ids that count, and the entries at hand. */
export function extractWith(
  questionnaire: unknown,
  response: unknown,
  options: Partial<ExtractOptions> = {},
): Extraction & { readonly entries: readonly BundleEntry[]; readonly resources: readonly object[] } {
  let count = 0;
  const newId = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
  const extraction = extract(questionnaire, response, {
    newId,
    methods: [byDefinition(r4Shape), byTemplate],
    ...options,
  });
  const entries = extraction.bundle?.entry ?? [];
  return { ...extraction, entries, resources: entries.map(({ resource }) => resource ?? {}) };
}
