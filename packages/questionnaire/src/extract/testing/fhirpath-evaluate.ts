import fhirpath, { type Model } from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import type { Evaluate } from '../model.ts';

/** The engine that hosts are likely to give, HL7's `fhirpath`. */
export const fhirpathEvaluate: Evaluate = (expression, focus, variables, base) =>
  fhirpath.evaluate(
    focus,
    base === undefined ? expression : { base, expression },
    { ...variables },
    r4 as Model,
  ) as readonly unknown[];
