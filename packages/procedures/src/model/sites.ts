import type { BodySiteId } from '../sites/body-site-id.ts';

/** Where a procedure works. Whether a plan must name the side follows from the site. */
export interface Sites {
  readonly targets: readonly BodySiteId[];
  /** Where tissue is taken from; empty for no donor. */
  readonly donors: readonly BodySiteId[];
  /** Tooth positions that a plan must name (ISO 3950). */
  readonly teeth?: 'one' | 'several';
}
