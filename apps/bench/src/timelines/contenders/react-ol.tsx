/** What a list costs that React renders from all of its events: the measure for ours. */
import type { ReactElement } from 'react';
import { eventLabel } from '../events/event-label.ts';
import type { TimelineEvent } from '../events/make-events.ts';
import { presentReact } from './present-react.ts';

function Item({ event }: { event: TimelineEvent }): ReactElement {
  return (
    <li data-done={event.done || undefined}>
      <h2>{event.title}</h2>
      <p>
        <time dateTime={event.from}>{eventLabel(event)}</time>
      </p>
      <p>{event.body}</p>
    </li>
  );
}

presentReact((events) => (
  <ol>
    {events.map((event) => (
      <Item key={event.id} event={event} />
    ))}
  </ol>
));
