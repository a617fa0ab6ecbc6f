import type { Visit } from '@osseo/procedures';
import { PROPERTY_RUNS } from '@osseo/testing/properties';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planRecovery } from '../plan-recovery.ts';
import { treatmentWith } from '../recovery.examples.ts';
import { resolveVisitWindow } from '../resolve/resolve-time.ts';
import { anyVisit } from './any-items.examples.ts';

/** Visits of two treatments; each has its own id there. */
const anyVisits = fc
  .array(fc.tuple(anyVisit, fc.constantFrom('one', 'other')), { minLength: 1, maxLength: 8, size: 'max' })
  .map((list) => list.map(([visit, key], index) => ({ key, visit: { ...visit, id: `v${index}` } })));

const windowOf = ({ window }: Visit) => resolveVisitWindow(window, { on: null, dayZero: 0 });

it('9 fewest visits: they take the fewest days that serve every window, and keep every purpose', () => {
  fc.assert(
    fc.property(anyVisits, (all) => {
      const of = (wanted: string) => all.filter(({ key }) => key === wanted).map(({ visit }) => visit);
      const merged = planRecovery(['one', 'other'].map((key) => treatmentWith({ visits: of(key) }, { key }))).visits;
      const visits = all.map(({ visit }) => visit);
      for (const kind of ['check', 'imaging'] as const) {
        const ofKind = visits.filter((visit) => visit.kind === kind);
        const shared = ofKind.filter(({ mergeable }) => mergeable);
        const days = fewestDays(shared) + ofKind.length - shared.length;
        expect(merged.filter((visit) => visit.kind === kind)).toHaveLength(days);
      }
      expect(merged.flatMap(({ purposes }) => purposes.map(({ id }) => id)).toSorted()).toEqual(
        visits.map(({ id }) => id).toSorted(),
      );
      for (const { kind, window, purposes } of merged) {
        const met = visits.filter(({ id }) => purposes.some((purpose) => purpose.id === id));
        expect(met.map((visit) => visit.kind)).toEqual(met.map(() => kind));
        expect(met.every(({ mergeable }) => mergeable) || met.length === 1).toBe(true);
        // Every day of the visit suits all that is done at it, and the day before and after do not.
        expect(window.from).toBe(Math.max(...met.map((visit) => windowOf(visit).from)));
        expect(window.to).toBe(Math.min(...met.map((visit) => windowOf(visit).to)));
        expect(window.to ?? -1).toBeGreaterThanOrEqual(window.from);
      }
    }),
    PROPERTY_RUNS,
  );
});

/** By trying every set of days: the size of the smallest that meets all windows. */
function fewestDays(visits: readonly Visit[]): number {
  const windows = visits.map(windowOf);
  const ends = [...new Set(windows.map(({ to }) => to))];
  let best = ends.length;
  for (let chosen = 0; chosen < 2 ** ends.length; chosen++) {
    const picked = ends.filter((_, index) => (chosen >> index) & 1);
    const meetsAll = windows.every(({ from, to }) => picked.some((day) => from <= day && day <= to));
    if (meetsAll) best = Math.min(best, picked.length);
  }
  return best;
}
