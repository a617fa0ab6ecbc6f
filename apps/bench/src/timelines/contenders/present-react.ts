import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { TimelineEvent } from '../events/make-events.ts';
import { presentTimeline } from '../page/contender.ts';

/** A timetable that React renders again from all of its events, as these parts are used. */
export function presentReact(view: (events: readonly TimelineEvent[]) => ReactNode): void {
  let root: Root;
  presentTimeline({
    mount(events, element) {
      root = createRoot(element);
      flushSync(() => root.render(view(events)));
    },
    update(events) {
      flushSync(() => root.render(view(events)));
    },
  });
}
