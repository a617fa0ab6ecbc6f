import { isObject, objectsOf, textOf, type Json } from '../../engine/fhir/json.ts';
import { refusal } from '../accept.ts';
import type { ExtractMethod } from '../method.ts';
import { TARGET_MAP_URL } from '../urls.ts';
import { addMapped, type MapOutput } from './add-mapped.ts';

/** What extraction uses of an `AbortSignal`. */
export interface ExtractSignal {
  throwIfAborted(): void;
}

/**
 * Runs the StructureMap of a canonical url with the response as its source, such as by `StructureMap/$transform` of the
 * host's server. Gives the Bundle or the resource that the map makes, as JSON. What it rejects with is not kept.
 */
export type Transform<Signal> = (
  map: string,
  options: { readonly response: unknown; readonly questionnaire: unknown; readonly signal: Signal | null },
) => Promise<unknown>;

export interface StructureMapOptions<Signal extends ExtractSignal = ExtractSignal> {
  readonly transform: Transform<Signal>;
  readonly signal?: Signal;
}

/**
 * Extraction by the StructureMaps that a form names (`targetStructureMap`), all at once. To run a map takes a server, so
 * the host does it; what comes of it is a method for `extract`, which adds it to the transaction. A response that
 * `extract` refuses is given to no map.
 *
 * It rejects with the reason of the signal when that is aborted, and for no other reason.
 */
export async function byStructureMap<Signal extends ExtractSignal>(
  questionnaire: unknown,
  response: unknown,
  { transform, signal }: StructureMapOptions<Signal>,
): Promise<ExtractMethod> {
  signal?.throwIfAborted();
  const maps = refusal(questionnaire, response) === undefined ? mapsOf(questionnaire as Json) : [];
  const outputs = await Promise.all(maps.map(outputOf));
  signal?.throwIfAborted();
  return {
    urls: [TARGET_MAP_URL],
    run: (run) => {
      for (const output of outputs) addMapped(run, output);
    },
  };

  async function outputOf({ map, path }: NamedMap): Promise<MapOutput> {
    if (map === undefined) return { path, problem: 'unreadable-extension' };
    try {
      const result = await transform(map, { response, questionnaire, signal: signal ?? null });
      // A server that fails says so in a resource.
      const isFailure = isObject(result) && result['resourceType'] === 'OperationOutcome';
      return isFailure ? { path, problem: 'map-failed' } : { path, result };
    } catch {
      return { path, problem: 'map-failed' };
    }
  }
}

interface NamedMap {
  readonly map: string | undefined;
  readonly path: string;
}

/** SDC has the extension on the form as a whole, once for each map. */
function mapsOf(questionnaire: Json): readonly NamedMap[] {
  return objectsOf(questionnaire['extension'])
    .filter(([{ url }]) => url === TARGET_MAP_URL)
    .map(([{ valueCanonical }, index]) => ({ map: textOf(valueCanonical), path: `extension[${index}]` }));
}
