import type { PartDoc } from '../stories/part-doc.ts';

/** Those of a Button, which it is. */
const BUTTON = {
  'data-variant': 'primary, secondary, quiet, danger',
  'data-loading': 'while it loads',
  'aria-disabled': 'true',
};

export const popoverDoc: PartDoc = {
  purpose: 'Something short beside the button that asks for it: what a word means, a few choices about one thing.',
  notFor: [
    { when: 'What every reader needs', use: 'The page itself, or help of a `Field`.' },
    { when: 'A question that must be answered before going on', use: '`Dialog`.' },
    { when: 'A list of things to do', use: '`Menu`.' },
    { when: 'More than a few sentences', use: '`Disclosure`.' },
  ],
  anatomy: [
    {
      name: 'PopoverTrigger',
      element: 'button',
      className: 'osseo-button',
      attributes: { ...BUTTON, popovertarget: 'the id' },
    },
    { name: 'Popover', element: 'div', className: 'osseo-popover', attributes: { 'data-align': 'start, end' } },
    {
      name: 'PopoverClose',
      element: 'button',
      className: 'osseo-button',
      attributes: { ...BUTTON, popovertargetaction: 'hide' },
    },
  ],
  keyboard: [
    { keys: 'Enter, Space', does: 'On the trigger, opens it and takes focus in, or closes it.' },
    { keys: 'Tab, Shift+Tab', does: 'Goes through its controls, then on in the page, which closes it.' },
    { keys: 'Escape', does: 'Closes it. Focus returns to the trigger.' },
  ],
  gaps: [
    'Browsers that cannot place it beside something (Safari before 26, Firefox before 147) show it in the middle.',
    'A refused closing is shown again after the browser has closed it: a popover cannot be held open.',
    'Without script focus stays on the trigger; the next Tab goes into the popover.',
  ],
};
