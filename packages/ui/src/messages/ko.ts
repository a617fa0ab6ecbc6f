import type { UiMessages } from './ui-messages.ts';

/** The words of the controls in Korean. */
export const ko: UiMessages = {
  locale: 'ko',
  dialog: { close: '닫기' },
};
