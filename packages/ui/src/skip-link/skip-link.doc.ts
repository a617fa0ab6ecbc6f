import type { PartDoc } from '../stories/part-doc.ts';

export const skipLinkDoc: PartDoc = {
  purpose:
    'The first link of a page. It appears when somebody presses Tab, and leads past the navigation to the main text.',
  notFor: [
    { when: 'The page begins with its main text', use: 'Nothing: there is no more to skip.' },
    { when: 'A long page needs ways to its sections', use: 'A list of links below the title, which everyone sees.' },
  ],
  anatomy: [{ name: 'SkipLink', element: 'a', className: 'osseo-skip-link' }],
  keyboard: [
    { keys: 'Tab', does: 'Brings it into sight, as the first stop of the page; once more hides it.' },
    { keys: 'Enter', does: 'Goes to the main text.' },
  ],
  gaps: ['Its target needs `tabindex="-1"`: some browsers otherwise scroll there and leave focus behind.'],
};
