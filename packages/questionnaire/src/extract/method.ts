import type { Place } from './form/place.ts';
import type { Host } from './model.ts';
import type { Run } from './run.ts';

/** One way of extraction. */
export interface ExtractMethod {
  /** The extensions that it runs. */
  readonly urls: readonly string[];
  /** Adds to the entries of the run what `root`, the whole form, asks for. */
  readonly run: (run: Run, root: Place) => void;
}

export interface ExtractOptions extends Host {
  /**
   * The ways of extraction besides that by observation, which is always there: `byDefinition`, `byTemplate`.
   * A form that asks for one that is not given has a problem `method-not-given`.
   */
  readonly methods?: readonly ExtractMethod[];
}
