import type { PartDoc } from '../stories/part-doc.ts';

export const fileDropDoc: PartDoc = {
  purpose:
    'Files that someone chooses, drops, pastes or photographs, with what is wrong with them said at once. Without script it is the file input of the browser.',
  notFor: [
    { when: 'The answer can be written in a line or two', use: '`TextInput` or `TextArea`.' },
    { when: 'Nobody will look at the file before the visit', use: 'A sentence that asks to bring it along.' },
  ],
  anatomy: [
    {
      name: 'zone',
      element: 'div',
      className: 'osseo-file-drop-zone',
      attributes: { 'data-over': 'while files are held above it', 'data-scripted': 'once script runs' },
    },
    { name: 'FileDrop', element: 'input', className: 'osseo-file-drop' },
    { name: 'button', element: 'label, once script runs', className: 'osseo-file-drop-button' },
    { name: 'camera', element: 'label', className: 'osseo-file-drop-camera' },
    { name: 'prompt', element: 'p', className: 'osseo-file-drop-prompt' },
    { name: 'status', element: 'p', className: 'osseo-file-drop-status' },
    { name: 'problems', element: 'div', className: 'osseo-file-drop-problems' },
    { name: 'list', element: 'ul', className: 'osseo-file-drop-list' },
    { name: 'file', element: 'li', className: 'osseo-file-drop-file' },
    { name: 'name', element: 'span, with a bdi in it', className: 'osseo-file-drop-name' },
    { name: 'size', element: 'span', className: 'osseo-file-drop-size' },
    { name: 'remove', element: 'button', className: 'osseo-file-drop-remove' },
    { name: 'how far it is sent', element: 'span', className: 'osseo-file-drop-sent' },
  ],
  keyboard: [
    { keys: 'Enter, Space', does: 'On the button: open the choice of the browser.' },
    { keys: 'Ctrl V', does: 'On the button: adds the files that were copied.' },
    { keys: 'Tab', does: 'Goes through the buttons that remove a file.' },
    { keys: 'Enter, Space', does: 'On one of them: take the file away; the focus goes to the next one.' },
  ],
  gaps: [
    'Without script the words on the button are in the language of the browser.',
    'The kind of a file is told by its name and by what the system says: check it on the server.',
  ],
};
