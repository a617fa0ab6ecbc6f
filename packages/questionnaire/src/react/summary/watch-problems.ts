import type { ReadableStore } from '@osseo/core';
import type { Issue } from '../../engine/model/issue.ts';
import type { ItemState, AnsweringSession } from '../../engine/model/session.ts';

/**
 * Those of the reported problems that are still to be mended: their item exists,
 * applies, and is not right yet. Only these items are watched, so that typing
 * elsewhere costs nothing. A problem keeps the words in which it was reported,
 * or a screen reader would read the summary out at every keystroke.
 */
export function watchProblems(session: AnsweringSession, reported: readonly Issue[]): ReadableStore<readonly Issue[]> {
  let last = reported;

  return {
    getSnapshot() {
      const open = reported.filter(isStillOpen);
      if (open.length !== last.length || open.some((issue, index) => issue !== last[index])) last = open;
      return last;
    },
    subscribe(listener) {
      const stops = reported.flatMap(({ key }) => {
        if (key === '') return session.subscribe(listener);
        return session.has(key) ? session.item(key).subscribe(listener) : [];
      });
      return () => {
        for (const stop of stops) stop();
      };
    },
  };

  function isStillOpen({ key }: Issue): boolean {
    if (key === '') return session.getSnapshot().issues.length > 0;
    return session.has(key) && isOpen(session.item(key).getSnapshot());
  }
}

function isOpen({ enabled, issues }: ItemState): boolean {
  return enabled && issues.length > 0;
}
