import { OsseoError } from '@osseo/core';
import type { ItemKey } from '../model/session.ts';
import type { Plan, PlanNode } from '../plan/plan-of.ts';
import type { Instance, Instances } from './instances.ts';

/** Where an instance of a repeating group can be added. */
export interface Place {
  readonly node: PlanNode;
  readonly prefix: string;
  readonly holder: Instance | null;
}

/**
 * Finds the one place of a repeating group below `parent`, or in the whole form.
 * @throws {OsseoError} `unknown-item` if there is none, or more than one.
 */
export function placeOf(plan: Plan, instances: Instances, linkId: string, parent: ItemKey | undefined): Place {
  const node = plan.byLinkId.get(linkId);
  const all = node?.parent ? instances.inside(null, node.parent) : [null];
  const holders = all.filter((holder) => parent === undefined || holder?.key === parent);
  const places = holders.flatMap((holder) => instances.prefixesInside(holder).map((prefix) => ({ holder, prefix })));
  const [place] = places;
  if (node?.isRepeatingGroup && place && places.length === 1) return { node, ...place };
  throw new OsseoError('unknown-item', 'Osseo: this group has no one place. Name its `parent`.', linkId);
}
