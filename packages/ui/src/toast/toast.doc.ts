import type { PartDoc } from '../stories/part-doc.ts';

export const toastDoc: PartDoc = {
  purpose:
    'News of what has just happened, with at most one thing to do about it. It is read out when the reader comes to a pause, and stays until it is dismissed: nobody has to be quick.',
  notFor: [
    { when: 'An error in a field', use: 'The `error` of the `Field`, and `ErrorSummary`.' },
    { when: 'What must be answered before going on', use: '`Dialog`.' },
    { when: 'What must not be overlooked', use: '`Callout`, in the page and on paper.' },
    { when: 'What changed where the reader looks already', use: 'The change itself, in a live region.' },
  ],
  anatomy: [
    { name: 'ToastRegion', element: 'section', className: 'osseo-toast-region' },
    { name: 'the messages', element: 'ol', className: 'osseo-toast-list', attributes: { 'aria-live': 'polite' } },
    { name: 'a message', element: 'li', className: 'osseo-toast', attributes: { 'data-kind': 'note, done, problem' } },
    { name: 'its words and its action', element: 'div', className: 'osseo-toast-body' },
    { name: 'its words', element: 'p', className: 'osseo-toast-text' },
    { name: 'the word of its kind', element: 'span', className: 'osseo-toast-kind' },
    { name: 'its action', element: 'button', className: 'osseo-toast-action' },
    { name: 'its cross', element: 'button', className: 'osseo-toast-dismiss' },
  ],
  keyboard: [
    { keys: 'F6', does: 'Goes to the messages while there are some, and back to where focus was.' },
    { keys: 'Tab', does: 'Goes through the actions and the crosses.' },
    {
      keys: 'Enter, Space',
      does: 'On a cross, dismisses; focus goes to the next message, and after the last one back.',
    },
  ],
  gaps: [
    'It moves into a native `<dialog>` that is modal, of ours or anyone’s. What another library calls modal keeps the page out of reach, and needs a ToastRegion of its own inside.',
    'Without script nothing is announced: a server says what happened on the page that it answers with.',
  ],
};
