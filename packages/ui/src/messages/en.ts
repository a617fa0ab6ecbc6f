import type { UiMessages } from './ui-messages.ts';

/** The words of the controls in English. */
export const en: UiMessages = {
  locale: 'en',
  dialog: { close: 'Close' },
  toast: { region: 'Notifications', note: 'Note:', done: 'Done:', problem: 'Problem:', dismiss: 'Dismiss' },
};
