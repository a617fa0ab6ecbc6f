/* Short ways to write the forms and responses of the tests. */

type Fields = Readonly<Record<string, unknown>>;

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';

/** An extension of SDC by the end of its url; `value` has one `value[x]`, or parts. */
export function sdc(name: string, value: Fields | readonly Fields[]): Fields {
  return { url: SDC + name, ...(Array.isArray(value) ? { extension: value } : (value as Fields)) };
}

export function part(url: string, value: Fields): Fields {
  return { url, ...value };
}

export function form(item: readonly Fields[], fields: Fields = {}): Fields {
  return { resourceType: 'Questionnaire', status: 'active', url: 'http://example.org/q', ...fields, item };
}

export function completed(item: readonly Fields[], fields: Fields = {}): Fields {
  return {
    resourceType: 'QuestionnaireResponse',
    id: 'r1',
    questionnaire: 'http://example.org/q',
    status: 'completed',
    authored: '2026-01-02T03:04:05Z',
    subject: { reference: 'Patient/1' },
    ...fields,
    item,
  };
}

export function loinc(code: string): Fields {
  return { system: 'http://loinc.org', code };
}
