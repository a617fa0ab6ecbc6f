export { citation, sourceOf } from './citation.ts';
export type { Source, SourceKind } from './source.ts';
export type { OwnSourceId, SourceId } from './source-id.ts';
export { sources } from './sources.ts';
