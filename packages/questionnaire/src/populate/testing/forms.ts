import { populate } from '../populate.ts';
import type { Population, PopulateOptions } from '../model.ts';

/* Short ways to write the forms and records of the tests. */

export type Fields = Readonly<Record<string, unknown>>;

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const HL7 = 'http://hl7.org/fhir/StructureDefinition/';

export const TODAY = '2026-11-22';
export const NOW = '2026-11-22T09:30:00Z';

/** An extension of SDC by the end of its url. */
export function sdc(name: string, value: Fields): Fields {
  return { url: SDC + name, ...value };
}

function hl7(name: string, value: Fields): Fields {
  return { url: HL7 + name, ...value };
}

export function fhirpath(expression: string, name?: string): Fields {
  return { valueExpression: { language: 'text/fhirpath', expression, ...(name !== undefined && { name }) } };
}

export function fhirQuery(expression: string, name?: string): Fields {
  return { valueExpression: { language: 'application/x-fhir-query', expression, ...(name !== undefined && { name }) } };
}

export function variable(name: string, expression: string): Fields {
  return hl7('variable', fhirpath(expression, name));
}

export function queryVariable(name: string, query: string): Fields {
  return hl7('variable', fhirQuery(query, name));
}

export function initial(expression: string): Fields {
  return sdc('initialExpression', fhirpath(expression));
}

export function launch(name: string, type: string): Fields {
  return sdc('launchContext', {
    extension: [
      { url: 'name', valueCoding: { code: name } },
      { url: 'type', valueCode: type },
    ],
  });
}

/** A question that an expression answers. */
export function asked(linkId: string, type: string, expression: string, fields: Fields = {}): Fields {
  return { linkId, type, extension: [initial(expression)], ...fields };
}

export function form(item: readonly Fields[], extension: readonly Fields[] = [], fields: Fields = {}): Fields {
  return {
    resourceType: 'Questionnaire',
    status: 'active',
    url: 'http://example.org/q',
    version: '1',
    extension: [launch('patient', 'Patient'), ...extension],
    ...fields,
    item,
  };
}

export const patient = {
  resourceType: 'Patient',
  id: 'p1',
  birthDate: '1980-02-29',
  gender: 'female',
  name: [{ family: 'Example', given: ['Ada', 'Bea'] }],
  telecom: [
    { system: 'phone', value: '1' },
    { system: 'phone', value: '2' },
  ],
};

export function bundle(...resources: readonly unknown[]): Fields {
  return { resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) };
}

/** A population with what it asked for; `answers` are the results of queries, by their beginning. */
export async function populated(
  questionnaire: unknown,
  answers: Readonly<Record<string, unknown>> = {},
  options: Partial<PopulateOptions> = {},
): Promise<
  Population & { readonly queries: readonly string[]; readonly codes: readonly (readonly [string, string])[] }
> {
  const queries: string[] = [];
  const population = await populate(questionnaire, {
    context: { patient },
    subject: { reference: 'Patient/p1' },
    today: TODAY,
    now: NOW,
    fetchResource: async (query) => {
      queries.push(query);
      const found = Object.entries(answers).find(([start]) => query.startsWith(start));
      if (!found) throw new Error('not found');
      return Promise.resolve(found[1]);
    },
    ...options,
  });
  return { ...population, queries, codes: population.problems.map(({ code, path }) => [code, path] as const) };
}
