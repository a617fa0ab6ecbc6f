import 'mantine-of-timelines/styles/baseline.css';
import 'mantine-of-timelines/styles/default-css-variables.css';
import 'mantine-of-timelines/styles/global.css';
import 'mantine-of-timelines/styles/Timeline.css';
import 'mantine-of-timelines/styles/Text.css';
import { MantineProvider, Text, Timeline } from 'mantine-of-timelines';
import { eventLabel } from '../events/event-label.ts';
import { presentReact } from './present-react.ts';

presentReact((events) => (
  <MantineProvider>
    <Timeline active={events.filter(({ done }) => done).length - 1}>
      {events.map((event) => (
        <Timeline.Item key={event.id} title={event.title}>
          <Text size="xs">{eventLabel(event)}</Text>
          <Text size="sm">{event.body}</Text>
        </Timeline.Item>
      ))}
    </Timeline>
  </MantineProvider>
));
