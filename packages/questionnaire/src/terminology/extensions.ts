import { extensionsOf, textOf, type Json } from '../engine/fhir/json.ts';

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const SERVERS = [
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-preferredTerminologyServer',
  `${HL7}/preferredTerminologyServer`,
];

/** The terminology servers that an element prefers for all that it holds. */
export function serversIn(element: Json): readonly string[] {
  return SERVERS.flatMap((url) =>
    extensionsOf(element, url).flatMap(({ valueUrl, valueUri }) => textOf(valueUrl) ?? textOf(valueUri) ?? []),
  );
}

/** The value set that holds the units of a question. */
export function unitValueSetIn(item: Json): string | undefined {
  const [extension] = extensionsOf(item, `${HL7}/questionnaire-unitValueSet`);
  return textOf(extension?.['valueCanonical']) ?? textOf(extension?.['valueUri']);
}
