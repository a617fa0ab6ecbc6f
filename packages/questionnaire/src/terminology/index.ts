export type { ExpandRequest, TerminologyClient } from './client.ts';
export { expandValueSets, type ExpandedForm, type ExpandOptions, type ValueSetProblem } from './expand-value-sets.ts';
export { MAX_CODES, type ValueSetFault } from './expander.ts';
export { createTerminologyCache, type TerminologyCacheOptions } from './terminology-cache.ts';
