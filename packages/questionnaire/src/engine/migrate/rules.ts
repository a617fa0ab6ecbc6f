import type { Drop, LostReason, MigrationMapping, Move } from './migration.ts';
import { isQuestion, typeOf, type FormIndex, type Placed } from './form-index.ts';
import { isWider } from './wider-types.ts';

/** Where an old item goes, or why it goes nowhere. */
export type Destination =
  | { readonly target: Placed; readonly move: Move | undefined }
  | { readonly reason: LostReason; readonly because?: string };

/** Finds the destination of every old item, once. */
export function destinationsOf(
  from: FormIndex,
  to: FormIndex,
  mapping: MigrationMapping,
): ReadonlyMap<Placed, Destination> {
  const destinations = new Map<Placed, Destination>();
  // An index lists parents before what they hold.
  for (const old of from.values()) destinations.set(old, destinationOf(old));
  return destinations;

  function destinationOf(old: Placed): Destination {
    const { linkId } = old.item;
    const rule = ruleOf(mapping, linkId);
    if (rule && 'drop' in rule) return { reason: 'dropped', because: rule.drop };

    const holder = old.parent && destinations.get(old.parent);
    if (!rule && holder && 'reason' in holder && holder.reason === 'dropped') return holder;
    const target = to.get(rule?.to ?? linkId);
    if (!target) return { reason: 'no-such-item' };
    if (rule?.into === undefined && !isSamePlace(holder, target)) return { reason: 'other-place' };
    return isSameType(old, target, rule) ? { target, move: rule } : { reason: 'other-type' };
  }
}

/** What a mapping says of an item; names of the language itself are no rules. */
function ruleOf(mapping: MigrationMapping, linkId: string): Move | Drop | undefined {
  return Object.hasOwn(mapping, linkId) ? mapping[linkId] : undefined;
}

/** Whether the new item stands in what the old holder has become. */
function isSamePlace(holder: Destination | undefined, target: Placed): boolean {
  if (!holder) return target.parent === undefined;
  return 'target' in holder && holder.target === target.parent;
}

/** A type may become a wider one where the mapping names the item. */
function isSameType(old: Placed, target: Placed, move: Move | undefined): boolean {
  if (typeOf(old) === typeOf(target)) return true;
  return move !== undefined && isQuestion(old) && isWider(typeOf(old), typeOf(target));
}
