import type { Bundle } from 'fhir/r4.js';
import { objectsOf, type Json } from '../engine/fhir/json.ts';
import { refusal } from './accept.ts';
import { placesIn, rootPlace, type Place } from './form/place.ts';
import type { ExtractOptions } from './method.ts';
import type { ExtractProblem } from './model.ts';
import { extractObservations } from './observation/extract-observations.ts';
import { createRun, type Run } from './run.ts';
import { OTHER_METHOD_URL } from './urls.ts';

/** What became of a response. */
export interface Extraction {
  /** A transaction of FHIR R4, without entries where there was nothing to extract; `undefined` if extraction was refused. */
  readonly bundle: Bundle | undefined;
  readonly problems: readonly ExtractProblem[];
}

/**
 * `$extract` of SDC: the resources that a form asks for, out of a completed response
 * to it, as a transaction of FHIR R4. By observation, then by each of the
 * `methods`, whatever of them the form uses. Nothing is in it that is not in the
 * response, in the form or given by the host.
 *
 * It never throws, unless `newId` or a function given to a method does.
 */
export function extract(questionnaire: unknown, response: unknown, options: ExtractOptions): Extraction {
  const { methods = [] } = options;
  const code = refusal(questionnaire, response);
  if (code) return { bundle: undefined, problems: [{ code, path: '', linkId: undefined }] };
  const run = createRun(questionnaire as Json, response as Json, options);
  const root = rootPlace(run);
  extractObservations(run, root);
  for (const method of methods) method.run(run, root);
  reportNotGiven(
    run,
    root,
    methods.flatMap(({ urls }) => urls),
  );
  const bundle = { resourceType: 'Bundle', type: 'transaction', ...(run.entries.length > 0 && { entry: run.entries }) };
  return { bundle: bundle as unknown as Bundle, problems: run.problems };
}

/** Nothing that a form asks for is passed over in silence. */
function reportNotGiven(run: Run, place: Place, given: readonly unknown[]): void {
  const urls = objectsOf(place.item['extension']).map(([{ url }]) => url);
  if (urls.some((url) => OTHER_METHOD_URL.test(String(url)) && !given.includes(url)))
    run.report('method-not-given', place.path, place.linkId);
  for (const child of placesIn(place)) reportNotGiven(run, child, given);
}
