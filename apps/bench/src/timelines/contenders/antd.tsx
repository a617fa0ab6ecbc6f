import Timeline from 'antd/es/timeline';
import { eventLabel } from '../events/event-label.ts';
import { presentReact } from './present-react.ts';

presentReact((events) => (
  <Timeline
    items={events.map((event) => ({
      key: event.id,
      color: event.done ? 'green' : 'gray',
      title: eventLabel(event),
      content: (
        <>
          <h2>{event.title}</h2>
          <p>{event.body}</p>
        </>
      ),
    }))}
  />
));
