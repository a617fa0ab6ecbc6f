import type { sources } from './sources.ts';

/** Key of a work in the bibliography. */
export type SourceId = keyof typeof sources;

/** Key of a work that a clinic brings with a procedure of its own (`ownSources`). */
export type OwnSourceId = `own:${string}`;
