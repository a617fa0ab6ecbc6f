import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet, Timeline } from 'vis-timeline/standalone';
import type { TimelineEvent } from '../events/make-events.ts';
import { presentTimeline } from '../page/contender.ts';

const itemOf = ({ id, title, body, from, to, done }: TimelineEvent) => ({
  id,
  content: title,
  title: body,
  start: from,
  ...(from !== to && { end: to }),
  className: done ? 'done' : '',
});

const items = new DataSet<ReturnType<typeof itemOf>>();
let timeline: Timeline;

presentTimeline({
  mount: (events, root) =>
    new Promise((resolve) => {
      items.add(events.map(itemOf));
      timeline = new Timeline(root, items, {
        // Until then it keeps itself out of sight.
        onInitialDrawComplete: resolve,
        height: 700,
        maxHeight: 700,
        verticalScroll: true,
        start: '2026-11-20',
        end: '2027-11-20',
      });
    }),
  update(events, index) {
    const event = events[index];
    if (event) items.update(itemOf(event));
    timeline.redraw();
  },
});
