import type { PartDoc } from '../stories/part-doc.ts';

export const progressDoc: PartDoc = {
  purpose:
    'How far something is that runs by itself, such as the sending of photos. Without a value it says that something runs and nobody knows how long.',
  notFor: [
    {
      when: 'It is a person who goes from step to step',
      use: '`Stepper`, or `StepProgress` where steps have no names.',
    },
    { when: 'It takes less than a second', use: 'Nothing, or a `Button` with `loading`.' },
    { when: 'It says how full or how good something is', use: 'The number, in words.' },
  ],
  anatomy: [
    { name: 'box', element: 'div', className: 'osseo-progress-box' },
    { name: 'label', element: 'label', className: 'osseo-progress-label' },
    { name: 'words', element: 'span', className: 'osseo-progress-text' },
    {
      name: 'Progress',
      element: 'progress',
      className: 'osseo-progress',
      attributes: { value: 'absent while nobody knows how long it takes' },
    },
  ],
  keyboard: [],
  gaps: ['It is no live region: say in a status of your own when the work is done.'],
};
