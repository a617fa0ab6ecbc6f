import type { PartDoc } from '../stories/part-doc.ts';

export const skeletonDoc: PartDoc = {
  purpose:
    'Keeps the place of what is on its way, so that nothing jumps when it comes. Screen readers do not hear of it: put `aria-busy="true"` on the element around it and take that off when all is there, and say in a status what is loading if it takes longer than two seconds.',
  notFor: [
    { when: 'It takes less than half a second', use: 'Nothing. What flashes up makes a page seem slower.' },
    { when: 'Somebody has pressed something and waits for it', use: 'A `Button` with `loading`, or `Progress`.' },
    { when: 'There is nothing to come', use: '`EmptyState`.' },
  ],
  anatomy: [
    { name: 'Skeleton', element: 'div', className: 'osseo-skeleton', attributes: { 'data-shape': 'text, block' } },
    { name: 'line', element: 'span', className: 'osseo-skeleton-line' },
  ],
  keyboard: [],
};
