/** What the browser itself costs: the same list as one string of HTML. */
import { eventLabel } from '../events/event-label.ts';
import type { TimelineEvent } from '../events/make-events.ts';
import { presentTimeline } from '../page/contender.ts';

function item(event: TimelineEvent): string {
  const { id, title, body, from, done } = event;
  const when = `<p><time datetime="${from}">${eventLabel(event)}</time></p>`;
  return `<li id="${id}"${done ? ' data-done' : ''}><h2>${title}</h2>${when}<p>${body}</p></li>`;
}

presentTimeline({
  mount(events, root) {
    root.innerHTML = `<ol>${events.map(item).join('')}</ol>`;
  },
  update(events, index) {
    const event = events[index];
    if (event) document.getElementById(event.id)?.toggleAttribute('data-done', event.done);
  },
});
