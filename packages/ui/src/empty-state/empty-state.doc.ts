import type { PartDoc } from '../stories/part-doc.ts';

export const emptyStateDoc: PartDoc = {
  purpose:
    'Stands where a list or a table will be while there is nothing in it: what is not there yet, and what brings it.',
  notFor: [
    {
      when: 'Something is still on its way',
      use: '`Skeleton`, or a word that it is loading. “Nothing here” would be untrue.',
    },
    { when: 'Loading failed', use: '`Callout` with what happened and a way to try again.' },
    {
      when: 'A search found nothing',
      use: 'This, with the words that were searched in the title and a way to clear them.',
    },
    { when: 'The place would be missed by nobody', use: 'Nothing: leave the heading out as well.' },
  ],
  anatomy: [
    { name: 'EmptyState', element: 'div', className: 'osseo-empty-state' },
    { name: 'Title', element: 'h1 to h3, or p', className: 'osseo-empty-state-title' },
  ],
  keyboard: [],
  gaps: ['When it takes the place of a list, nobody is told. Announce that in a live region of the page.'],
};
