import type { TimelineEvent } from '../events/make-events.ts';

/** A timetable as it is measured in the page: `globalThis.contender`. */
export interface TimelineContender {
  /** Shows the events in `root`. Ends when they are drawn, or at once where that is already so. */
  mount(events: readonly TimelineEvent[], root: HTMLElement): void | Promise<void>;
  /** Shows `events`, of which only the one at `index` is another, done or not. */
  update(events: readonly TimelineEvent[], index: number): void;
}

/** Makes a contender known to the probe of its page. */
export function presentTimeline(contender: TimelineContender): void {
  Object.assign(globalThis, { contender });
}
