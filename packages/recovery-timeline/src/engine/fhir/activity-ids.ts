import { distinctIds } from '../refs/distinct-ids.ts';
import { spanOf, type PlanItem } from './activity-shapes.ts';

/** Names activities within a care plan by what they are, so that each is found again in one that comes back. */
export function activityIds(items: readonly PlanItem[]): readonly string[] {
  const named = items.map((item) => ({ name: nameOf(item), day: spanOf(item).from }));
  return distinctIds(named, '.');
}

function nameOf(one: PlanItem): string {
  return [one.item, ...partsOf(one)].map((part) => encode(String(part ?? ''))).join('.');
}

function partsOf({ item, value }: PlanItem): readonly (string | number | undefined)[] {
  switch (item) {
    case 'phase':
      return [value.track, value.id];
    case 'restriction':
      return [value.kind, value.from];
    case 'task':
      return [value.treatment, value.id];
    case 'visit':
      return [value.purposes[0]?.treatment, value.purposes[0]?.id];
    case 'milestone':
      return [value.kind];
  }
}

/** A point stands between parts alone, and an id has no spaces. (`encodeURIComponent` throws at half a character.) */
function encode(part: string): string {
  return part.replaceAll(/[^\w-]/g, (unit) => `%${unit.charCodeAt(0).toString(16)}`);
}
