import 'react-chrono/dist/style.css';
import { Chrono } from 'react-chrono';
import { eventLabel } from '../events/event-label.ts';
import { presentReact } from './present-react.ts';

/** It keeps a scroll box of its own, which wants a height from without. */
function giveHeight(box: HTMLDivElement | null): void {
  if (box) box.style.blockSize = '700px';
}

presentReact((events) => (
  <div ref={giveHeight}>
    <Chrono
      mode="vertical"
      allowDynamicUpdate
      items={events.map((event) => ({
        id: event.id,
        title: eventLabel(event),
        cardTitle: (event.done ? '✓ ' : '') + event.title,
        cardDetailedText: event.body,
      }))}
      display={{ toolbar: { enabled: false } }}
      interaction={{ autoScroll: false, focusOnLoad: false }}
    />
  </div>
));
