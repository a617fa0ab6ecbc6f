import type { PartDoc } from '../stories/part-doc.ts';

export const cardDoc: PartDoc = {
  purpose:
    'One of several things of a kind, such as plans or visits, each on a sheet of its own. A card leads to one place or offers one action.',
  notFor: [
    { when: 'There is only one of it', use: 'A heading and its text: the page is the sheet.' },
    { when: 'Something stands inside a card already', use: 'A hairline or a heading. A card never holds a card.' },
    { when: 'The things are compared with each other', use: '`ColumnTable`, or a `SummaryList`.' },
  ],
  anatomy: [
    { name: 'Card', element: 'div, or what `render` says: article, li', className: 'osseo-card' },
    { name: 'label', element: 'div', className: 'osseo-card-label' },
    { name: 'title', element: 'h1 to h3, or p', className: 'osseo-card-title' },
    { name: 'body', element: 'div', className: 'osseo-card-body' },
    { name: 'action', element: 'div', className: 'osseo-card-action' },
  ],
  keyboard: [
    {
      keys: 'Enter',
      does: 'Follows the link in the title, when it has the focus. The ring is drawn around the whole card.',
    },
  ],
  gaps: [
    'A press on the words of the body does not follow the link, so that they can be selected. A press on all the rest does.',
  ],
};
