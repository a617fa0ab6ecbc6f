import type { UiMessages } from './ui-messages.ts';

/** The words of the controls in English. */
export const en: UiMessages = {
  locale: 'en',
  dialog: { close: 'Close' },
  toast: { region: 'Notifications', note: 'Note:', done: 'Done:', problem: 'Problem:', dismiss: 'Dismiss' },
  fileDrop: {
    prompt: 'You can also drop files here, or paste them.',
    camera: 'Take a photo',
    chosen: { one: '{count} file chosen', other: '{count} files chosen' },
    remove: 'Remove',
    sending: '{percent} sent',
    sent: 'Sent',
    wrongKind: '“{name}” is of another kind. Choose {kinds}.',
    tooLarge: '“{name}” is {size}. A file can have up to {max}: choose a smaller one.',
    tooMany: { one: 'Choose only {count} file.', other: 'Choose up to {count} files.' },
  },
  signaturePad: {
    way: 'How would you like to sign?',
    type: 'Type my name',
    draw: 'Draw it',
    name: 'Your full name',
    prompt: 'Sign on the line, with a finger, a pen or the mouse.',
    drawn: 'Your signature is on the line.',
    empty: 'Nothing is drawn yet.',
    undo: 'Undo the last stroke',
    clear: 'Start again',
  },
  stepper: { done: 'Done', current: 'Now', ahead: 'To come', progress: 'Step {value} of {max}: {name}' },
};
