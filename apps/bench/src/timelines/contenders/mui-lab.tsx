import Timeline from '@mui/lab/Timeline';
import TimelineConnector from '@mui/lab/TimelineConnector';
import TimelineContent from '@mui/lab/TimelineContent';
import TimelineDot from '@mui/lab/TimelineDot';
import TimelineItem from '@mui/lab/TimelineItem';
import TimelineOppositeContent from '@mui/lab/TimelineOppositeContent';
import TimelineSeparator from '@mui/lab/TimelineSeparator';
import Typography from '@mui/material/Typography';
import { eventLabel } from '../events/event-label.ts';
import { presentReact } from './present-react.ts';

presentReact((events) => (
  <Timeline>
    {events.map((event) => (
      <TimelineItem key={event.id}>
        <TimelineOppositeContent color="text.secondary">{eventLabel(event)}</TimelineOppositeContent>
        <TimelineSeparator>
          <TimelineDot color={event.done ? 'success' : 'grey'} />
          <TimelineConnector />
        </TimelineSeparator>
        <TimelineContent>
          <Typography variant="h6" component="h2">
            {event.title}
          </Typography>
          <Typography>{event.body}</Typography>
        </TimelineContent>
      </TimelineItem>
    ))}
  </Timeline>
));
