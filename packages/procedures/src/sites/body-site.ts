import type { Coding } from '../model/coding.ts';
import type { BodySiteId } from './body-site-id.ts';

/** A place of the body that procedures work on or take tissue from. */
export interface BodySite {
  readonly id: BodySiteId;
  /** Whether there is one on the left and one on the right, so that a plan must name the side. */
  readonly sided: boolean;
  /** SNOMED CT codes of the site itself, each read in the Global Patient Set; empty where none was read. */
  readonly codes: readonly Coding[];
}
