import type { Provenance } from '@osseo/core';
import type { SourceId } from '../sources/source-id.ts';

/** Where a sentence comes from, or that it claims nothing. */
export interface StatementProvenance<Id extends string = SourceId> extends Provenance<Id> {
  /**
   * Only where `sources` is empty: the sentence claims nothing about a treatment. It names a part of the page, says
   * what a word means, or says that nothing is known. Without it, a sentence is a clinical statement and cites a work.
   */
  readonly uncited?: 'label';
}
