import type { BodySiteId } from './body-site-id.ts';
import { bodySites } from './body-sites.ts';

/** A side of the body: always the patient's own, never that of someone who looks at them. */
export type Side = 'left' | 'right';

/** Both sides, in the order in which words list them. */
export const SIDES: readonly Side[] = ['left', 'right'];

/** A site as a plan names it: with its side where it has two. */
export interface SidedSite {
  readonly site: BodySiteId;
  readonly side?: Side;
}

/** What is wrong with the side of a site. */
export type SiteProblem = 'side-missing' | 'side-not-applicable';

/** The other side. A mirror image, such as one in a selfie, shows each side as this one. */
export function mirror(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** The sides that a plan may name for a site: both for a sided one, none for another. */
export function sidesOf(site: BodySiteId): readonly Side[] {
  return bodySites[site].sided ? SIDES : [];
}

/** Says what is wrong with a site and its side, or `null` where a plan may name them so. */
export function siteProblem(site: BodySiteId, side: Side | undefined): SiteProblem | null {
  const { sided } = bodySites[site];
  if (sided && side === undefined) return 'side-missing';
  if (!sided && side !== undefined) return 'side-not-applicable';
  return null;
}
