import type { ExtractMethod } from '../method.ts';
import { TEMPLATE_URLS } from '../urls.ts';
import { extractTemplates } from './extract-templates.ts';

/** Template-based extraction: contained resources and bundles, filled in from the response. */
export const byTemplate: ExtractMethod = { urls: TEMPLATE_URLS, run: extractTemplates };
