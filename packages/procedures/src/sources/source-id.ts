import type { sources } from './sources.ts';

/** Key of a work in the bibliography. */
export type SourceId = keyof typeof sources;
