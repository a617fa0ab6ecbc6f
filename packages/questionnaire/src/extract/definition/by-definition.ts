import type { ExtractMethod } from '../method.ts';
import type { ShapeOf } from '../model.ts';
import { DEFINITION_URLS } from '../urls.ts';
import { extractDefinitions } from './extract-definitions.ts';

/**
 * Definition-based extraction: `definitionExtract`, and the `itemExtractionContext` that it replaces.
 * `shapeOf` says how resources are built: `r4Shape`, for those of FHIR R4. Profiles are not read.
 */
export function byDefinition(shapeOf: ShapeOf): ExtractMethod {
  return { urls: DEFINITION_URLS, run: (run, root) => extractDefinitions(run, root, shapeOf) };
}
