import type { Visit } from '@osseo/procedures';
import { PROPERTY_RUNS } from '@osseo/testing/properties';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { treatmentWith } from '../recovery.examples.ts';
import { anyVisit } from './any-plan.examples.ts';

it('9 fewest visits: they take the fewest days that serve every window, and keep every purpose', () => {
  fc.assert(
    fc.property(fc.array(anyVisit, { minLength: 1, maxLength: 6 }), (visits) => {
      const merged = planRecovery([treatmentWith({ visits })]).visits;
      expect(merged).toHaveLength(fewestDays(visits));
      expect(merged.flatMap(({ purposes }) => purposes)).toHaveLength(visits.length);
      for (const { window } of merged) expect(window.to ?? -1).toBeGreaterThanOrEqual(window.from);
    }),
    PROPERTY_RUNS,
  );
});

/** By trying every set of days: the size of the smallest that meets all windows. */
function fewestDays(visits: readonly Visit[]): number {
  const ends = [...new Set(visits.map(({ window }) => window.max))];
  let best = ends.length;
  for (let chosen = 0; chosen < 2 ** ends.length; chosen++) {
    const picked = ends.filter((_, index) => (chosen >> index) & 1);
    const meetsAll = visits.every(({ window }) => picked.some((day) => window.min <= day && day <= window.max));
    if (meetsAll) best = Math.min(best, picked.length);
  }
  return best;
}
