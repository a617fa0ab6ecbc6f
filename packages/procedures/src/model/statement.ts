import type { Provenance } from '@osseo/core';
import type { SourceId } from '../sources/source-id.ts';

/**
 * Why a sentence cites no work.
 * - `label`: it claims nothing about a treatment. It names a part of the page, says what a word means, or says that
 *   nothing is known.
 * - `gap`: safety asks for the sentence, and the evidence lists it without a source. The note names the entry.
 */
export type Uncited = 'label' | 'gap';

/** Where a sentence comes from, or why it comes from nowhere. */
export interface StatementProvenance<Id extends string = SourceId> extends Provenance<Id> {
  /** Only where `sources` is empty; without it, a sentence is a clinical statement and cites a work. */
  readonly uncited?: Uncited;
}
