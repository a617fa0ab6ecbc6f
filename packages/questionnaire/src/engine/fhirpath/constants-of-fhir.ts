const CONSTANTS: ReadonlyMap<string, string> = new Map([
  ['ucum', 'http://unitsofmeasure.org'],
  ['sct', 'http://snomed.info/sct'],
  ['loinc', 'http://loinc.org'],
]);
const HL7 = 'http://hl7.org/fhir';

/**
 * What FHIR adds to the variables of FHIRPath wherever an expression stands (FHIR R4, "FHIRPath", Environment variables):
 * the addresses of code systems, and of value sets and extensions of HL7 by their names (`` %`vs-…` ``, `` %`ext-…` ``).
 */
export function constantOfFhir(name: string): string | undefined {
  if (name.startsWith('vs-')) return `${HL7}/ValueSet/${name.slice(3)}`;
  if (name.startsWith('ext-')) return `${HL7}/StructureDefinition/${name.slice(4)}`;
  return CONSTANTS.get(name);
}
