import type { PartDoc } from '../stories/part-doc.ts';

export const tooltipDoc: PartDoc = {
  purpose:
    'The name of a control that shows only a drawing, or a few words that help and are not needed. A finger never sees it.',
  notFor: [
    {
      when: 'Anything that a reader needs: a rule, a format, a price, a warning',
      use: 'Help of a `Field`, or the page.',
    },
    { when: 'An explanation of a word', use: '`Popover`, which fingers open too.' },
    { when: 'A control that has its name beside it', use: 'Nothing.' },
    { when: 'A disabled button, which never has focus', use: 'A sentence beside it that says why.' },
  ],
  anatomy: [
    { name: 'Tooltip', element: 'span', className: 'osseo-tooltip' },
    {
      name: 'its words',
      element: 'span',
      className: 'osseo-tooltip-words',
      attributes: { 'data-open': 'present while they are shown' },
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Brings the words when the control takes focus, and takes them away when it leaves.' },
    { keys: 'Escape', does: 'Takes the words away, and closes nothing else.' },
  ],
  gaps: [
    'Without script the words are not shown; the control is named or described by them all the same.',
    'Browsers that cannot place them beside something (Safari before 26, Firefox before 147) show them above the control, whatever room there is.',
  ],
};
