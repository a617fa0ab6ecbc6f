import type { PartDoc } from '../stories/part-doc.ts';

export const stepProgressDoc: PartDoc = {
  purpose: 'How far someone is in a row of steps that have no names, such as the pages of a form.',
  notFor: [
    { when: 'The steps have names, or one can go back to them', use: '`Stepper`, which looks the same on a phone.' },
    { when: 'Something runs by itself', use: '`Progress`.' },
  ],
  anatomy: [
    { name: 'StepProgress', element: 'div', className: 'osseo-step-progress' },
    { name: 'words', element: 'p', className: 'osseo-step-progress-label' },
    { name: 'track', element: 'div', className: 'osseo-step-progress-track' },
    {
      name: 'mark',
      element: 'span',
      className: 'osseo-step-progress-mark',
      attributes: { 'data-state': 'done, current, ahead' },
    },
  ],
  keyboard: [],
};
