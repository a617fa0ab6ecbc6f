import type { Questionnaire } from 'fhir/r4.js';

/** How a response names its form: the address, and the version where there is one. */
export function canonicalOf({ url, version }: Questionnaire): string | undefined {
  return url === undefined || version === undefined ? url : `${url}|${version}`;
}
