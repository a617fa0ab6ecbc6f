import type { PartDoc } from '../stories/part-doc.ts';

export const visuallyHiddenDoc: PartDoc = {
  purpose:
    'Words for those who listen to the page, where the eye has them from what stands around: which answer a “Change” link changes.',
  notFor: [
    { when: 'Everyone would gain by the words', use: 'Plain text. Not only people who listen miss what is left out.' },
    {
      when: 'It names a control',
      use: 'The `label` of a `Field`. People who speak to their device say what they see.',
    },
    { when: 'It would hide a control', use: 'Nothing: what takes focus must be in sight. `SkipLink` shows how.' },
  ],
  anatomy: [{ name: 'VisuallyHidden', element: 'span', className: 'osseo-visually-hidden' }],
  keyboard: [],
  gaps: ['Words in it are found by a search of the page, and the browser then shows an empty place.'],
};
