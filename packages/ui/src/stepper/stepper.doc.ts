import type { PartDoc } from '../stories/part-doc.ts';

export const stepperDoc: PartDoc = {
  purpose:
    'Where someone is in three to seven steps that have names, with links back to what is done. On a phone it says “Step 2 of 5” and the name.',
  notFor: [
    { when: 'The steps have no names, or there are more than seven', use: '`StepProgress`.' },
    { when: 'The views can be looked at in any order', use: '`Tabs`.' },
    { when: 'Something runs by itself', use: '`Progress`.' },
  ],
  anatomy: [
    { name: 'Stepper', element: 'nav', className: 'osseo-stepper' },
    { name: 'sentence', element: 'p', className: 'osseo-stepper-sentence' },
    { name: 'list', element: 'ol', className: 'osseo-stepper-list' },
    {
      name: 'step',
      element: 'li',
      className: 'osseo-stepper-step',
      attributes: { 'data-state': 'done, current, ahead', 'aria-current': 'step, on the one on screen' },
    },
    { name: 'link', element: 'a, on a step that is done', className: 'osseo-stepper-link' },
    { name: 'name', element: 'span', className: 'osseo-stepper-name' },
    { name: 'state in words', element: 'span', className: 'osseo-stepper-state' },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes to the next step that is done.' },
    { keys: 'Enter', does: 'Goes back to that step.' },
  ],
  gaps: ['The names of two steps must differ.'],
};
