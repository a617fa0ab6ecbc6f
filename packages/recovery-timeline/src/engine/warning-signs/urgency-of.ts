import type { Urgency, WarningSignId } from '@osseo/procedures';

const URGENCIES: Readonly<Record<WarningSignId, Urgency>> = {
  'RF-04': 'emergency',
  'RF-06': 'emergency',
  'RF-07': 'same-day',
  'RF-08': 'same-day',
  'RF-09': 'same-day',
  'RF-10': 'same-day',
  'RF-11': 'same-day',
  'RF-12': 'same-day',
  'RF-18': 'emergency',
};

/** How fast a sign needs a person's help. */
export function urgencyOf(id: WarningSignId): Urgency {
  return URGENCIES[id];
}
