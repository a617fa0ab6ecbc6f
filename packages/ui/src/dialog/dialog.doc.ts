import type { PartDoc } from '../stories/part-doc.ts';

/** Those of a Button, which it is. */
const BUTTON = {
  'data-variant': 'primary, secondary, quiet, danger',
  'data-loading': 'while it loads',
  'aria-disabled': 'true',
};

export const dialogDoc: PartDoc = {
  purpose:
    'A question or a small task that the page waits for. It takes focus and gives it back, and the page behind it can be neither pressed nor scrolled.',
  notFor: [
    { when: 'Something to read beside what it explains', use: '`Popover`, or `Disclosure` where there is room.' },
    { when: 'News of what has just happened', use: '`ToastRegion`.' },
    { when: 'A form of more than a few fields', use: 'A page of its own, which has an address and a way back.' },
    { when: 'What must be seen without being asked for', use: '`Callout` on the page.' },
  ],
  anatomy: [
    {
      name: 'DialogTrigger',
      element: 'button',
      className: 'osseo-button',
      attributes: { ...BUTTON, command: 'show-modal' },
    },
    {
      name: 'Dialog',
      element: 'dialog',
      className: 'osseo-dialog',
      attributes: { 'data-alert': 'present when it waits for an answer', open: 'present while it is open' },
    },
    { name: 'the cross', element: 'button', className: 'osseo-dialog-cross' },
    { name: 'DialogTitle', element: 'h2', className: 'osseo-dialog-title' },
    { name: 'DialogBody', element: 'div', className: 'osseo-dialog-body' },
    { name: 'DialogActions', element: 'div', className: 'osseo-dialog-actions' },
    { name: 'DialogClose', element: 'button', className: 'osseo-button', attributes: { ...BUTTON, command: 'close' } },
  ],
  keyboard: [
    { keys: 'Tab, Shift+Tab', does: 'Goes through the controls of the dialog and of the browser, not of the page.' },
    { keys: 'Escape', does: 'Closes it, unless its owner refuses. Focus returns to what had it.' },
    { keys: 'Arrow keys, Page Up, Page Down, Space', does: 'Scroll long content, while focus is on no field.' },
  ],
  gaps: [
    'Sent open by a server it covers the page and is modal only as soon as script runs.',
    'Without script, browsers without invoker commands (before Safari 26.2, Firefox 144, Chromium 135) cannot open or close it.',
    'Chromium closes a dialog at the second Escape in a row whatever its owner says; one that refuses is shown again.',
    'A message of a ToastRegion outside it is not read out while it is open. Put one inside, with the same messages.',
  ],
};
