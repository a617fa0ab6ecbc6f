import type { PartDoc } from '../stories/part-doc.ts';

export const buttonDoc: PartDoc = {
  purpose:
    'Does something, or with `render` goes somewhere that is worth as much. One primary button for each screen; while what it does takes time it says so.',
  notFor: [
    { when: 'It leads to another page and stands in text', use: 'A link, `<a href>`.' },
    { when: 'It shows more of the same page', use: '`Disclosure` or `Tabs`.' },
  ],
  anatomy: [
    {
      name: 'Button',
      element: 'button, or what `render` says',
      className: 'osseo-button',
      attributes: {
        'data-variant': 'primary, secondary, quiet, danger',
        'data-loading': 'while it loads',
        'aria-disabled': 'true',
      },
      properties: {
        '--osseo-button-background': 'its ground',
        '--osseo-button-background--hover': 'its ground under the mouse',
        '--osseo-button-border': 'its line',
        '--osseo-button-color': 'its words',
      },
    },
    { name: 'faces', element: 'span, only with `loading`', className: 'osseo-button-faces' },
    {
      name: 'face',
      element: 'span',
      className: 'osseo-button-face',
      attributes: { 'aria-hidden': 'on the one that is not seen' },
    },
    { name: 'spinner', element: 'span', className: 'osseo-button-spinner' },
  ],
  keyboard: [
    {
      keys: 'Enter, Space',
      does: 'Press it. A link is followed by Enter alone. While it loads it keeps the focus and takes no press.',
    },
  ],
};
